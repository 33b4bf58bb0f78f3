"""The topic language: read, printed back, and errors that say where and how to mend them."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from language_queries import anything

from monitor.errors import QueryError
from monitor.topics.query import MOST_IN_ALL, MOST_WORDS, as_json, canonical, parse


def refused(text, lookup=None):
    with pytest.raises(QueryError) as caught:
        parse(text, lookup) if lookup else parse(text)
    error = caught.value
    assert 0 <= error.start <= error.end <= len(text)
    assert error.message.endswith((".", ".)")) or error.fix
    if error.fix is not None:
        parse(error.fix, lookup) if lookup else parse(error.fix)
    return error


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("missile launch", "missile AND launch"),
        ("missile -drone", "missile AND NOT drone"),
        ("missile AND NOT drone", "missile AND NOT drone"),
        ("missile NOT NOT drone", "missile AND drone"),
        ("-(a OR b) c", "NOT (a OR b) AND c"),
        ("(a OR (b OR c))", "a OR b OR c"),
        ("((a) b) c", "a AND b AND c"),
        ("“ballistic   missile” OR „rocket“", '"ballistic missile" OR "rocket"'),
        ("a NEAR b", "a NEAR/5 b"),
        ("(a OR b) NEAR/8 c ONEAR/2 d", "(a OR b) NEAR/8 c ONEAR/2 d"),
        ("w/o a", "w/o AND a"),
        ("title:(a b)", "title:(a AND b)"),
        ("Title: a", "title:a"),
        ("a -title:b", "a AND NOT title:b"),
        ('"ballistic miss*" OR "test fi"*', '"ballistic miss*" OR "test fi*"'),
        ("ATLEAST3(missile* OR rocket)", "ATLEAST3(missile* OR rocket)"),
        ('"AND" and', '"AND" AND and'),
        ('=WHO OR CASE(UN OR "Joint Chiefs")', '=WHO OR =UN OR ="Joint Chiefs"'),
        ("a NEAR/S b ONEAR/S c", "a NEAR/S b ONEAR/S c"),
        ("/km ?\\d+/i (feed:wire OR site:example.com)", "/km ?\\d+/i AND (feed:wire OR site:example.com)"),
        ("author:doe category:asia", "author:doe AND category:asia"),
        ("미사일* 발사", "미사일* AND 발사"),
    ],
)
def test_a_query_has_one_spelling(typed, printed):
    assert canonical(parse(typed)) == printed


@given(anything)
def test_reading_what_was_printed_gives_the_same_query(query):
    tree = parse(query)
    assert parse(canonical(tree)) == tree
    assert canonical(parse(canonical(tree))) == canonical(tree)


@pytest.mark.parametrize(
    ("mixed", "fix"),
    [
        ("a b OR c", "(a AND b) OR c"),
        ("a OR b -c", "a OR (b AND NOT c)"),
        ("x (a OR b c)", "x AND (a OR (b AND c))"),
        ("a AND b OR c AND d", "(a AND b) OR (c AND d)"),
    ],
)
def test_and_beside_or_is_never_guessed(mixed, fix):
    error = refused(mixed)
    assert error.fix == fix
    assert canonical(parse(fix)) == fix


@pytest.mark.parametrize(
    ("query", "start", "end", "hint"),
    [
        ("", 0, 0, "empty"),
        ("   ", 0, 0, "empty"),
        ("(a b", 0, 1, "never closed"),
        ("a) b", 1, 2, "closes nothing"),
        ('a "b c', 2, 6, "never closed"),
        ("a AND", 2, 5, "missing after AND"),
        ("OR a", 0, 2, "missing before OR"),
        ("a AND OR b", 6, 8, "missing after AND before OR"),
        ("a ()", 2, 4, "nothing between"),
        ("-a", 0, 2, "exclude from"),
        ("a OR -b", 0, 7, "exclude from"),
        ("lang:en OR title:(NOT a)", 0, 24, "exclude from"),
        ("mis*le", 0, 6, "only end a word"),
        ("hwasong-*", 0, 9, "directly after"),
        ("a !!! b", 4, 5, "stands alone"),
        ("a - b", 2, 3, "stands alone"),
        ("a – b", 2, 3, "stands alone"),
        ("a ... b", 2, 5, "no letters"),
        ("heading:a", 0, 8, "no field heading"),
        ("a tone<-5", 2, 9, "not compared"),
        ("sourcecountry:UK a", 0, 16, "no country"),
        ("theme:TERROR a", 0, 12, "no tone or theme"),
        ("url:example.com/world a", 0, 21, "site:example.com"),
        ("published:2026 a", 0, 14, "dates"),
        ("lang:klingon a", 5, 12, "no language"),
        ("site:blog.example.com a", 5, 21, "site:example.com"),
        ("site:(a NEAR b.com) a", 6, 18, "one value"),
        ("a NEAR/x b", 2, 8, "number after"),
        ("a NEAR/9999 b", 2, 11, "too far"),
        ("a NEAR (b c)", 8, 11, "joins words"),
        ("title:(lead:a)", 0, 14, "cannot hold"),
        ("title:-a", 0, 7, "before the field"),
        ("= WHO", 0, 1, "directly before"),
        ("/mis+ile", 0, 8, "never closed"),
        ("CASE($weapons)", 5, 13, "Take this out"),
        ("defen?e", 4, 6, "spellings"),
        ("missile?", 6, 8, "spellings"),
        ("kadafi~1", 6, 8, "alike"),
        ("missile ^4", 8, 10, "weight"),
        ("title^2:a", 5, 7, "weight"),
        ("[a TO b]", 0, 1, "Brackets"),
        ("a|b", 1, 2, "OR between"),
        ("ATLEAST99999(a)", 0, 12, "ATLEAST9999 is the most"),
        ("a NEAR/99999999999 b", 2, 18, "500 is the most"),
        ("(a AND b)~5", 8, 11, "NEAR/5"),
        ('"a b c"~5', 0, 9, "between two words"),
        ('near9:"a b c"', 0, 13, "between two words"),
        ("near9:a", 0, 6, "quotation marks"),
        ('"a b"~900', 0, 9, "too far"),
        ("a W/P b", 2, 5, "Paragraphs"),
        ("a NOT NEAR/5 b", 2, 12, "cannot be said"),
        ("a NEAR/ b", 2, 7, "number after"),
        ("/usr/bin a", 0, 10, "never closed"),
        ("=(a b)", 0, 1, "directly before"),
        ('="a b"~3', 0, 8, "directly before"),
        ("$nothing-here", 0, 13, "no list"),
        ("a @nothing", 2, 10, "no topic"),
        ("ATLEAST0(a)", 0, 8, "1 or more"),
        ("a\0b", 1, 2, "not text"),
        ("a \ud800", 2, 3, "not text"),
        ("a NEAR b NEAR c NEAR d NEAR e NEAR f NEAR g", 0, 43, "the most"),
    ],
)
def test_an_error_says_where_and_how_to_mend_it(query, start, end, hint):
    error = refused(query)
    assert (error.start, error.end) == (start, end)
    assert hint in error.message


@pytest.mark.parametrize(
    ("query", "fix"),
    [
        ("(a b", "(a b)"),
        ("((a b) OR c", "((a b) OR c)"),
        ("a) b", "a b"),
        ('a "b c', 'a "b c"'),
        ("a AND", "a "),
        ("a OR b AND", "a OR b "),
        ("OR a", "a"),
        ("a () b", "a b"),
        ("a - b", "a b"),
        ("a NEAR/5 NOT b", "a NEAR/5 b"),
        ("a AND AND b", "a AND b"),
        ("a ) b", "a b"),
        ("a\0b", "a b"),
        ("(a b OR c", "(a AND b) OR c"),
        ("breaking:news a", '"breaking:news" a'),
        ("a title:-b", "a -title:b"),
        ('"a b c"~5', "(a NEAR/5 b NEAR/5 c)"),
        ("a W/P b", "a NEAR/50 b"),
        ("a pre/p b", "a ONEAR/50 b"),
        ("a NEAR/x b", "a NEAR/5 b"),
        ("(a AND b)~7 c", "(a NEAR/7 b) c"),
        ('(a "b c")~', '(a NEAR/5 "b c")'),
        ("(a OR b)~5", None),
        ("defen?e a", r"/\bdefen\we\b/i a"),
        ("defen?es*", r"/\bdefen\wes/i"),
        ("why? now", "why now"),
        ("wom?n NEAR/5 b", None),
        ("defen?e* NEAR/5 (minister OR chief)", "defen* NEAR/5 (minister OR chief)"),
        ("b ONEAR/2 defen?e", "b ONEAR/2 defen*"),
        ("=defen?e", None),
        ('"defen?e minister"', None),
        ('"joint chief* of staff"', '(joint ONEAR/0 chief* ONEAR/0 "of staff")'),
        ("missile ^4 a", "missile a"),
        ("title^2:missile a", "title:missile a"),
        ("a tone<-5", "a "),
        ("tone<-5", None),
        ("a|b c", "(a OR b) c"),
        ("sourcecountry:(FR OR DE) a", "a"),
        ("url:https://www.example.com/asia a", "site:example.com a"),
        ('inurl:"x y" a', "a"),
        ("text:a b", "a b"),
        ("tag:mine a", "a"),
        ("CASE() a", None),
        ("ATLEAST(a)", None),
        ("a NOT NEAR/5 b", "a NOT (a NEAR/5 b)"),
        ('missile AND NOT W/5 "test site" c', 'missile AND NOT (missile W/5 "test site") c'),
        ("(a OR b) NOT near/3 (c OR d)", "(a OR b) NOT ((a OR b) near/3 (c OR d))"),
        ("a NOT NEAR/5", None),
        ("x" * 90_000 + " NOT NEAR/5 b", None),
        ("-a", None),
    ],
)
def test_what_would_work_is_proposed(query, fix):
    assert refused(query).fix == fix


def test_a_field_inside_near_is_moved_around_it():
    assert refused("x -title:a NEAR/3 b").fix == "x -title:(a NEAR/3 b)"
    assert refused("title:a NEAR/3 b").fix == "title:(a NEAR/3 b)"
    assert refused("title:a NEAR/3 lead:b").fix is None


def read_or_refused(text):
    try:
        return parse(text)
    except QueryError:
        refused(text)
        return None


@given(st.text(max_size=60) | st.text(st.sampled_from('ab*-"()“” :$@/~!=?\0\ud800ANDORNEAR8미'), max_size=60))
@example("-")
@example('"')
@example('-"')
@example("ATLEAST1(")
@example("title:")
@example("NOT")
def test_anything_typed_is_read_or_refused(text):
    tree = read_or_refused(text)
    if tree:
        assert parse(canonical(tree)) == tree


@pytest.mark.parametrize(
    "query",
    [
        "(" * 5000 + "a" + ")" * 5000,
        "(" * 5000,
        "（" * 5000,
        "CASE(" * 5000,
        "raw:" * 20_000 + "a",
        "repeat3:" * 10_000 + "a",
        "/" * 50_000,
        "/(a+)+" * 10_000 + "/",
        "/" + "(" * 90_000 + "/",
        "a OR /a/ " * 10_000,
        "and not " * 12_000,
        "=" * 90_000,
        "x:" * 50_000,
        '"a b"~5 ' * 10_000,
        "[" * 90_000,
        ")" * 5000,
        "NOT " * 20_001 + "a",
        "title:" * 16_000 + "a",
        "-" * 50_000,
        '"' * 49_999,
        " OR ".join(f"w{number}" for number in range(10_000)),
        " NEAR ".join("a" for _ in range(5000)),
        "a" * 1_000_000,
        "ATLEAST2(" * 5000,
    ],
)
def test_monstrous_queries_are_refused(query):
    refused(query)


def test_lists_and_topics_are_looked_up():
    known = {"$arms": 'missile* OR "cruise rocket"', "@launches": "$arms NEAR/8 (fire* OR launch*)"}
    tree = parse("@launches -$arms", known.get)
    assert canonical(tree) == "@launches AND NOT $arms"
    assert parse(canonical(tree), known.get) == tree


def test_a_topic_that_leads_back_to_itself_is_refused():
    known = {"@a": "x @b", "@b": "y (@c OR z)", "@c": "@a"}
    error = refused("one @a", known.get)
    assert (error.start, error.end) == (4, 6)
    assert "@a → @b → @c → @a" in error.message


def test_topics_that_double_each_other_run_into_the_limit():
    known = {"@t0": "missile"} | {f"@t{number}": f"@t{number - 1} OR @t{number - 1}" for number in range(1, 25)}
    assert f"{MOST_IN_ALL:,}" in refused("@t20", known.get).message


def test_a_query_may_name_more_words_than_it_may_hold():
    known = {"$many": " OR ".join(f"w{number}" for number in range(MOST_WORDS))}
    assert parse("$many NEAR/3 x -y", known.get)
    assert f"{MOST_IN_ALL:,}" in refused("$many $many $many $many x", known.get).message
    assert f"{MOST_WORDS:,}" in refused(f"{known['$many']} OR x").message


def test_an_error_inside_a_topic_is_placed_where_it_was_named():
    error = refused("one @a", {"@a": "x AND"}.get)
    assert (error.start, error.end) == (4, 6)
    assert error.message.startswith("In @a: ")


def test_near_accepts_lists_of_words_only():
    known = {"$arms": "missile* OR rocket", "@both": "missile AND rocket"}
    assert canonical(parse("$arms NEAR/3 fire*", known.get)) == "$arms NEAR/3 fire*"
    assert "joins words" in refused("@both NEAR/3 fire*", known.get).message


def test_the_tree_is_json_for_programs():
    tree = parse('title:("big launch" NEAR/3 miss*) -$arms', {"$arms": "gun"}.get)
    told = json.loads(json.dumps(as_json(tree)))
    assert told["op"] == "and"
    field, exclusion = told["parts"]
    assert field["field"] == "title"
    assert field["part"]["links"] == [{"distance": 3, "ordered": False, "sentence": False}]
    assert field["part"]["parts"][1] == {
        "op": "word",
        "text": "miss",
        "words": ["miss"],
        "prefix": True,
        "exact": False,
        "start": 27,
        "end": 32,
    }
    assert exclusion["part"]["name"] == "$arms"
