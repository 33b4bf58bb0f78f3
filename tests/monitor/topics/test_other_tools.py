"""Operators of other tools never become words without a word: a blank in them, a missing stroke, NEAR beside OR."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.topics.judge import matches, prepare
from monitor.topics.lint import findings
from monitor.topics.query import canonical, parse


def told(query):
    return [(query[one.start : one.end], one.message, one.fix) for one in findings(query, parse(query))]


@pytest.mark.parametrize(
    ("apart", "meant"),
    [
        ("ATLEAST3 (a b)", "ATLEAST3(a AND b)"),
        ("ATLEAST 3(a)", "ATLEAST3(a)"),
        ("atleast3\n(a)", "ATLEAST3(a)"),
        ("ATL5 （a）", "ATLEAST5(a)"),
        ("CASE (who)", "=who"),
        ("ALLCAPS (who)", "=WHO"),
        ("HEADLINE (x OR y)", "title:(x OR y)"),
        ("a NEAR 5 b", "a NEAR/5 b"),
        ("a NEAR 5 (b OR c)", "a NEAR/5 (b OR c)"),
        ("a ONEAR 3 b NEAR 4 c", "a ONEAR/3 b NEAR/4 c"),
        ("a NEAR / 5 b", "a NEAR/5 b"),
        ("a w/ 5 b", "a NEAR/5 b"),
        ("a PRE/ 3 b", "a ONEAR/3 b"),
        ("a NEAR5 b", "a NEAR/5 b"),
        ("a ONEAR5(b OR c)", "a ONEAR/5 (b OR c)"),
        ("a NEAR(5) b", "a NEAR/5 b"),
        ("a ONEAR (3) (b OR c)", "a ONEAR/3 (b OR c)"),
        ("a NEAR[5] b", "a NEAR/5 b"),
    ],
)
def test_a_blank_or_a_missing_stroke_leaves_an_operator_what_it_is(apart, meant):
    assert canonical(parse(apart)) == meant


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("a NEAR 5", "a NEAR/5 5"),
        ("a NEAR(5)", "a NEAR/5 5"),
        ("(a NEAR 5) b", "a NEAR/5 5 AND b"),
        ("a NEAR 5 AND b", "a NEAR/5 5 AND b"),
        ("elections NEAR 2024 b", "elections NEAR/5 2024 AND b"),
        ("court case (appeal OR trial)", "court AND case AND (appeal OR trial)"),
        ("atl 5 (a)", "atl AND 5 AND a"),
    ],
)
def test_what_has_another_plain_meaning_keeps_it(query, meant):
    assert canonical(parse(query)) == meant


@pytest.mark.parametrize(
    "query", ["ATLEAST3 missile", "ATLEAST 3 missile", "x ATLEAST3", "ATLEAST (a)", "x ATLEAST missile"]
)
def test_a_count_of_nothing_is_refused(query):
    with pytest.raises(QueryError, match="ATLEAST needs a number") as caught:
        parse(query)
    assert query[caught.value.start : caught.value.end].startswith("ATLEAST")


def test_the_parentheses_of_a_count_are_proposed():
    with pytest.raises(QueryError) as caught:
        parse("a ATLEAST 3 missile* b")
    assert caught.value.fix == "a ATLEAST3(missile*) b"


@pytest.mark.parametrize(
    ("query", "where", "fix"),
    [
        ("case (who) a", "case", "CASE(who) a"),
        ("CASE (who) a", "CASE", '"case" (who) a'),
        ("x TITLE (who)", "TITLE", 'x "title" (who)'),
        ("a NEAR 5 b", "NEAR 5", 'a NEAR "5" b'),
        ("a W5 b", "W5", "a NEAR/5 b"),
        ("a n10 (b OR c)", "n10", "a NEAR/10 (b OR c)"),
        ("a near5 b", "near5", "a NEAR/5 b"),
        ("a ADJ3 b", "ADJ3", "a NEAR/3 b"),
        ("a pre4 b", "pre4", "a ONEAR/4 b"),
        ("a n/5 b", "n/5", "a NEAR/5 b"),
        ("a P/5 b", "P/5", "a ONEAR/5 b"),
        ("a ADJ/2 b", "ADJ/2", "a NEAR/2 b"),
        ("a +5 b", "+5", "a ONEAR/5 b"),
        ("a w/n b", "w/n", "a NEAR/5 b"),
        ("a NEAR(5) b", "NEAR(5)", 'a NEAR "5" b'),
        ("MINCOUNT3(a) b", "MINCOUNT3", "(a) b"),
        ("a w/ b", "w/", "a NEAR/5 b"),
        ("headline :kim", "headline :kim", "title:kim"),
        ('"a b" ~5', "~5", '"a b"~5'),
    ],
)
def test_where_two_meanings_are_left_it_is_told_how_it_was_read_and_the_other_proposed(query, where, fix):
    assert [(place, other) for place, _, other in told(query)] == [(where, fix)]


@pytest.mark.parametrize(
    "query",
    [
        "W5",
        "a OR W5",
        '"W5" a',
        "a W/5 b",
        "title:(a)",
        "CASE(WHO)",
        'a "case" (b OR c)',
        "=W5 a",
        "a W5 AND b",
        "iran P5 talks",
        "KCNA (north)",
    ],
)
def test_what_is_plain_gets_no_advice(query):
    assert told(query) == []


@pytest.mark.parametrize(
    ("query", "where", "fix"),
    [
        ("kim W/5 putin OR xi", "kim W/5 putin OR xi", "kim W/5 (putin OR xi)"),
        ("xi OR kim NEAR/5 putin", "xi OR kim NEAR/5 putin", "(xi OR kim) NEAR/5 putin"),
        (
            'a AND (kim PRE/3 putin OR "xi jinping")',
            'kim PRE/3 putin OR "xi jinping"',
            'a AND (kim PRE/3 (putin OR "xi jinping"))',
        ),
    ],
)
def test_near_beside_or_is_told_with_the_reading_of_other_tools(query, where, fix):
    ((place, message, other),) = told(query)
    assert (place, other) == (where, fix)
    assert "is read as" in message
    assert "Nexis" in message


@pytest.mark.parametrize(
    "query", ["(kim W/5 putin) OR xi", "kim W/5 (putin OR xi)", "a NEAR/5 b OR c NEAR/5 d", '"a b"~5 OR c']
)
def test_parentheses_settle_what_near_joins(query):
    assert told(query) == []
    assert told(canonical(parse(query))) == []


texts = st.lists(st.sampled_from(["a", "b", "c", "d", "5", "case", "near"]), max_size=8).map(" ".join)
blanks = st.sampled_from(["", " ", "  ", "\n"])


@given(st.sampled_from(["ATLEAST2", "CASE", "TITLE", "BODY"]), blanks, texts, texts)
def test_a_blank_before_a_group_changes_no_match(operator, blank, title, body):
    article = prepare(title, "", body)
    joined, apart = parse(f"b OR {operator}(a OR c)"), parse(f"b OR {operator}{blank}(a OR c)")
    assert matches(joined, article) == matches(apart, article)


@given(st.integers(0, 9), blanks, texts)
def test_a_blank_in_a_near_changes_no_match(distance, blank, title):
    article = prepare(title, "", "")
    expected = matches(parse(f"a NEAR/{distance} b"), article)
    for written in (f"a NEAR{blank}{distance} b", f"a w/{blank}{distance} b", f"a NEAR{blank}/{blank}{distance} b"):
        assert matches(parse(written), article) == expected
