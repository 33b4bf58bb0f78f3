"""What other tools can ask and we cannot: never read as words, always refused with its place and a query that keeps all other words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.layout import laid_out
from monitor.topics.lint import findings
from monitor.topics.query import canonical, parse

REFUSED = [
    ("a~0.8 b", "~0.8", "a b"),
    ("kadafi~1^3 b", "~1", "kadafi^3 b"),
    ("a ~car b", "~", "a car b"),
    ('"a b"~5f c', '"a b"~5f', "(a ONEAR/5 b) c"),
    ('"a b"~0.8 c', '"a b"~0.8', "(a NEAR/0 b) c"),
    ('"a b"~3c', '"a b"~3c', "(a NEAR/3 b) c"),
    ('"a b"~9999 c', '"a b"~9999', "(a NEAR/500 b) c"),
    ('"a AND b"~5', '"a AND b"~5', '(a NEAR/5 "AND" NEAR/5 b)'),
    ("(a b)~5f c", ")~5f", "(a ONEAR/5 b) c"),
    ("(a -b)~5", ")~5", None),
    ("(a NEAR/3 b)~5", ")~5", None),
    ("a ^2 b", "^2", "a b"),
    ("title^2:a b", "^2", "title:a b"),
    ("a^2* b", "^2", "a* b"),
    ("date:[x TO y] a", "date:[x TO y]", "a"),
    ("a date:{x TO y] b", "date:{x TO y]", "a b"),
    ("tone:[-5 TO 5] a", "tone:[-5 TO 5]", "a"),
    ("country:/x y/ a", "country:/x y/", "a"),
    ("country:“x y” a", "country:“x y”", "a"),
    ('country:(x OR (y ")")) a', 'country:(x OR (y ")"))', "a"),
    ("date: 2020 a", "date: 2020", "a"),
    ("a OR date:2020 OR b", "date:2020", "a OR b"),
    ("url:https://bücher.example/x a", "url:https://bücher.example/x", "site:bücher.example a"),
    ("a NEAR/5b", "NEAR/5b", "a NEAR/5 b"),
    ("a NEAR/5,b", "NEAR/5,b", "a NEAR/5 b"),
    ("a NEAR/5words b", "NEAR/5words", "a NEAR/5 words b"),
    ("a NEAR/3-10 b", "NEAR/3-10", "a NEAR/10 b"),
    ("a ONEAR/+5 b", "ONEAR/+5", "a ONEAR/5 b"),
    ("a w/5b", "w/5b", "a NEAR/5 b"),
    ("a PRE/5,b", "PRE/5,b", "a ONEAR/5 b"),
    ("a NEAR/sentence b", "NEAR/sentence", "a NEAR/S b"),
    ("a NEAR/missile", "NEAR/missile", "a NEAR/5 missile"),
    ("a NEAR/" + "9" * 40 + " b", "NEAR/" + "9" * 40, "a NEAR/500 b"),
    ("SECTION(x OR y) a", "SECTION", "category:(x OR y) a"),
    ("a DATELINE (seoul)", "DATELINE", "a lead:(seoul)"),
    ("TERM(x) AND b", "TERM", "(x) AND b"),
    ("term(x y) a", "term", "(x y) a"),
    ("DATE(geq (2020)) a", "DATE(geq (2020))", "a"),
    ("a XOR b", "XOR", "((a OR b) NOT (a AND b))"),
    ("x (a XOR (b c))", "XOR", "x (((a OR (b c)) NOT (a AND (b c))))"),
    ("title:(a) XOR b", "XOR", None),
    ("=$weapons a", "=$weapons", "$weapons a"),
    ("=$weapons* a", "=$weapons*", "$weapons a"),
    ("$weapons* a", "weapons*", "$weapons a"),
    ("a, $weapons, b", "weapons,", "a, $weapons b"),
    ("=title:a b", "=title:", "title:=a b"),
    ("=title:(a OR b) c", "=title:", "title:CASE(a OR b) c"),
    ("=/abc/i a", "=/abc/i", "/abc/ a"),
    ("=(a OR b) c", "=", "CASE(a OR b) c"),
    ('="a b"~3 c', '="a b"~3', 'CASE("a b"~3) c'),
    ("=ATLEAST2(a) b", "=ATLEAST2", "ATLEAST2(a) b"),
    ("title=missile a", "title=", "title:missile a"),
    ('source="bbc world" a', "source=", 'source:"bbc world" a'),
    ("foo: bar a", "foo:", "foo bar a"),
    ("hd=missile a", "hd=", "title:missile a"),
    ("hlp=(a OR b)", "hlp=", "lead:(a OR b)"),
    ('article.title:"a b" c', "article.", 'title:"a b" c'),
    ("a near:5 b", "near:", "a NEAR/5 b"),
    ("a AROUND(999) b", "AROUND(999)", "a NEAR/500 b"),
    ("PLURAL(jobs) a", "PLURAL", "(jobs) a"),
    ("++Apple a", "++", "=Apple a"),
    ("==WHO a", "==", "=WHO a"),
    ("a == b", "== ", "a =b"),
    ("a --b", "--", "a -b"),
    ("a -!b", "-!", "a -b"),
    ("a NEAR{5} b", "NEAR{5}", "a NEAR/5 b"),
    ("a date>2020-01-01 b", "date>2020-01-01", "a b"),
    ("a >=3.5 b", ">=3.5", "a b"),
    ("—drone a", "—", "-drone a"),
    ("telecom$3 a", "$3", "telecom* a"),
    ("a OR-b", "OR-", "a OR b"),
    ("a NEAR~5 b", "NEAR~5", "a NEAR/5 b"),
    ("a ONEAR-5 b", "ONEAR-5", "a ONEAR/5 b"),
    ("NEAR(a b, 5) c", "NEAR", "(a NEAR/5 b) c"),
    ('near/5(a, "b c") d', "near/5", '(a NEAR/5 "b c") d'),
    ("NEAR((a,b),5)", "NEAR", None),
    ("a NEAR/5: b", "NEAR/5:", "a NEAR/5 b"),
    ('url:"example.com" a', 'url:"example.com"', "site:example.com a"),
    ("+(a OR b) c", "+", "(a OR b) c"),
    ("a ... b", "...", "a b"),
    ("title:... a", "...", None),
    ("[a OR b] c", "[", "(a OR b) c"),
    ("{a b} c", "{", "(a b) c"),
    ("[a b", "[", None),
    ("a AND-b", "AND-", "a AND -b"),
    ("AND|b", "|", '("AND" OR b)'),
    ('"a* AND"', '"a* AND"', '(a* ONEAR/0 "AND")'),
    ("(a AND) b", "AND)", "(a ) b"),
]


def refused(query):
    with pytest.raises(QueryError) as caught:
        parse(query)
    return caught.value


@pytest.mark.parametrize(("query", "place", "fix"), REFUSED)
def test_a_sign_of_another_tool_is_refused_in_its_place_with_what_would_work(query, place, fix):
    error = refused(query)
    assert query[error.start : error.end] == place
    assert error.fix == fix


def test_a_number_too_long_to_read_is_told_in_short():
    assert refused(f"a NEAR/{'9' * 40} b").message.startswith("999999999999… words is too far; 500 is the most.")
    assert refused(f"a NEAR/{'0' * 40}501 b").fix == "a NEAR/500 b"
    assert canonical(parse(f"a NEAR/{'0' * 40}7 b")) == "a NEAR/7 b"
    assert "ATLEAST9999 is the most" in refused(f"ATLEAST{'9' * 9_000}(a)").message


pieces = st.sampled_from(
    ["zork1", '"zork2 zork3"', "title:zork4", "(zork5 OR zork6)", "zork7*", "=Zork8", "a W/5 zork9", "HEADLINE(zork10)"]
)
signs = st.sampled_from(
    [
        *("date:[x TO y]", "tone:[-5 TO 5]", "country:/x y/", 'country:"x y"~5', "country:(x OR (y))", "published:2026", "tag: x"),
        *("tone<-5", "NEAR/5zork11", "NEAR/5,zork11", "w/5zork11", '"zork12 zork13"~5f', '"zork12 zork13"~9999', '"zork12 zork13"~0.8'),
        *('"zork12* zork13"', "zork12~0.8", "zork12~", "~zork12", "^2", "title^2:zork12", "zork12|zork13", "(zork12 AND zork13)~5f"),
        *("SECTION(zork12)", "TERM(zork12 OR zork13)", "DATE(geq 2020)", "=$weapons", "$weapons*", "=title:zork12", "=/zork12/"),
        *("=(zork12 OR zork13)", "title=zork12", "text:zork12", "zork12:zork13", "lang:ATLEAST2(ko)", "lang:(ko en)"),
        'site:"zork12 zork13"',
        *("site:news.zork12.example", "url:example.com/x", "zork12|", "()", "(zork12 AND)", "- zork12", "OR AND zork12", "title:-zork12"),
        *("near:5 zork12", "++zork12", "hd=zork12", "a.title:zork12", "—zork12", "zork$3", "AND-zork12", "PLURAL(zork12)"),
        *("zork12)", "(zork12", "zork12 OR zork13", "zork12 NEAR/9999 zork13", "zork12 XOR zork13", "zork12 NOT NEAR/5 zork13"),
    ]
)  # fmt: skip


@given(
    st.lists(pieces, min_size=1, max_size=3), signs, st.lists(pieces, max_size=2), st.sampled_from([" ", " AND ", "\n"])
)
def test_what_is_proposed_can_be_read_and_keeps_every_other_word(before, sign, behind, between):
    query = between.join([*before, sign, *behind])
    error = refused(query)
    assert error.fix is not None
    parse(error.fix)
    assert {each for each in words(query) if each.startswith("zork")} <= set(words(error.fix.replace(r"\b", " ")))


typed = st.sampled_from(
    [
        *"ab*?!~^\"'/\\()[]{}:=-+.,&|@$# 　０＊：（）“”«»＝－｜～é미导",
        *("AND", "OR", "NOT", " NEAR/3 ", " NEAR 5 ", "NEAR/5b", "NEAR5", "title:", "CASE(", "ATLEAST2(", "$weapons", "W/5", '"a b"~3'),
        *(" a ", "^2", "^0.5", "~0.8", "~5f", "||", "&&", " ANDNOT ", " XOR ", "SOURCE(", "TERM(", "date:[x TO y]", 'site:"x y"'),
        *("/ab/", "ＡＮＤ", "site:bücher.example", "lang:ko", "raw:", "url:", "near9:", "and not"),
    ]
)  # fmt: skip


@given(st.lists(typed, min_size=1, max_size=9).map("".join))
@example('NEAR5＂NEAR5:"')
@example("b^2｜«a“")
@example("a|^2")
@example("NEAR5 NEAR/ 5")
@example("/a\u3000b/ c")
@example("and not&&a")
@example("=/ab/&&-a")
@example('=/ab/"a"')
@example('"OR-b x"~5')
@example('"NEAR_5 x"~5')
@example("ALLCAPS(near-5)")
def test_signs_in_any_order_are_read_alike_again_or_refused_with_what_can_be_read(query):
    try:
        tree = parse(query)
    except QueryError:
        error = refused(query)
        assert 0 <= error.start <= error.end <= len(query)
        assert error.fix is None or parse(error.fix)
        return
    assert parse(canonical(tree)) == tree
    assert parse(laid_out(query)) == tree
    for one in findings(query, tree):
        assert 0 <= one.start < one.end <= len(query)
        assert one.fix is None or parse(one.fix)


WEIGHED = [
    "{}^2 {}^0.5",
    '"{} {}"^3 c',
    "({} OR {})^2",
    'title:"{} {}"^2',
    '"{} {}"~3^2',
    "={}^2 {}*^4",
    "$weapons^2 {} {}",
    "/{}/^2 {}",
    "{}^2||{}",
]


@pytest.mark.parametrize("query", WEIGHED)
def test_a_weight_changes_no_match_and_is_told(query):
    query = query.format("missile", "launch")
    plain = query.replace("^2", "").replace("^3", "").replace("^4", "").replace("^0.5", "")
    assert parse(query) == parse(plain)
    told = [one for one in findings(query, parse(query)) if "weight" in one.message]
    assert [one.text for one in told] == [f"^{each.split()[0].split('|')[0]}" for each in query.split("^")[1:]]
    assert {(one.level, one.fix) for one in told} == {("warning", plain)}


@pytest.mark.parametrize("query", ["a^b", "2^10th", "c^", "x^2y"])
def test_a_raised_sign_inside_a_word_is_no_weight(query):
    assert canonical(parse(query)) == query


def test_a_site_without_its_ending_is_told():
    (told,) = findings("site:(bbc.co.uk OR news.bbc OR 10.0.0.1)", parse("site:(bbc.co.uk OR news.bbc OR 10.0.0.1)"))
    assert (told.text, told.level, told.fix) == ("news.bbc", "hint", "site:(bbc.co.uk OR bbc OR 10.0.0.1)")


@pytest.mark.parametrize(
    ("query", "fix"),
    [("a xor b", "((a OR b) NOT (a AND b))"), ("a andnot b", "a AND NOT b"), ("a ADJ b", "a ONEAR/0 b")],
)
def test_operators_in_small_letters_and_of_others_are_words_and_told(query, fix):
    assert [one.fix for one in findings(query, parse(query))] == [fix]
