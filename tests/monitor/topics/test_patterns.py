"""Patterns of characters: what is let through finds what `re` finds and never takes long, and the rest is refused where it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.topics.query import canonical, parse
from monitor.topics.regex import LONGEST_RUN, PatternError, check, program
from monitor.topics.tree import Regex

GOOD = [
    r"\d+ ?km",
    r"launch\w*",
    r"missiles?.{0,50}launch",
    r"(missile|missiles|rocket)s?",
    r"[가-힣]{2,4} 미사일",
    r"KN-\d\d\b",
    r"(\d{1,3},)?\d{3}",
    r"\$\d+(,\d{3})+",
    r"[^\"\]]+\"",
    r"\w+-\w+@",
    r"a*b*c*d*x",
    r"^\w+",
    r"Hwasong-?(1[0-9]|20)[A-Z]?$",
    r"[]a][[a]",
]
CATASTROPHES = [
    (r"(a+)+b", 2, 3),
    (r"(a|a)*b", 5, 6),
    (r"(a|ab)*c", 6, 7),
    (r"(a*)*b", 2, 3),
    (r"(\w+\s?)+$", 3, 4),
    (r"\w+ing", 2, 3),
    (r".*x", 1, 2),
    (r"(.*)(.*)(.*)x", 10, 11),
    (r"(.{0,20}x){3}", 0, 13),
    (r"(a?){50}b", 0, 9),
    (r"(a|a)" * 40, 0, 200),
    (r"a?" * 60 + "b", 0, 121),
    (r"(a{200}){200}", 0, 13),
    ("x" * 201, 200, 201),
    ("(" * 50 + "a" + ")" * 50, 10, 11),
]
NOT_OF_THE_SUBSET = [
    (r"(a)\1", 3, 5, "refer back"),
    (r"(?=a)b", 0, 3, "ahead or behind"),
    (r"(?<!a)b", 0, 4, "ahead or behind"),
    (r"(?P<n>a)", 0, 4, "no names"),
    (r"(?i)a", 0, 2, "plain groups"),
    (r"a**", 1, 3, "side by side"),
    (r"a+?b", 1, 3, "side by side"),
    (r"*a", 0, 1, "nothing before"),
    (r"a{1000}", 1, 7, "200 at most"),
    (r"a{3,2}", 1, 6, "few to many"),
    (r"a{x}", 1, 2, "count"),
    (r"[a", 0, 1, "never closed"),
    (r"(a", 0, 1, "never closed"),
    (r"a)", 1, 2, "closes nothing"),
    (r"[z-a]", 1, 4, "later one"),
    (r"\p{L}a", 0, 2, "means nothing"),
    (r"a|", 0, 2, "every text"),
    (r"a*", 0, 2, "every text"),
    (r"!!!", 0, 3, "letter or a digit"),
    ("a\\", 1, 2, "for the character"),
]
SLOW_FOR_SOME = [
    "a" * 20_000,
    "ab" * 10_000,
    "1," * 10_000,
    "a b " * 5_000,
    "aaab" * 5_000,
    "x-" * 10_000,
    "\n" * 20_000,
]


@pytest.mark.parametrize("pattern", GOOD)
def test_a_pattern_that_is_let_through_is_soon_done_with_any_text(pattern):
    for text in SLOW_FOR_SOME:
        assert all(match[0] for match in program(Regex(pattern)).finditer(text))


@pytest.mark.parametrize(("pattern", "start", "end"), CATASTROPHES)
def test_what_could_take_for_ever_is_refused_where_it_stands(pattern, start, end):
    with pytest.raises(PatternError) as caught:
        check(pattern)
    assert (caught.value.start, caught.value.end) == (start, end)


@pytest.mark.parametrize(("pattern", "start", "end", "hint"), NOT_OF_THE_SUBSET)
def test_what_is_not_of_the_subset_is_refused_where_it_stands(pattern, start, end, hint):
    with pytest.raises(PatternError, match=re.escape(hint)) as caught:
        check(pattern)
    assert (caught.value.start, caught.value.end) == (start, end)


@given(st.text(st.sampled_from(r"ab1 .*+?|()[]{}^$\,-2dwsbDWSß"), max_size=16), st.booleans())
@example("\\", False)
@example("[\\", False)
def test_any_pattern_is_let_through_or_refused_at_a_place(pattern, folded):
    if (error := refusal(pattern, folded)) is None:
        assert program(Regex(pattern, folded)).fullmatch("") is None
    else:
        assert 0 <= error.start <= error.end <= len(pattern)


def refusal(pattern, folded):
    try:
        check(pattern, folded=folded)
    except PatternError as error:
        return error
    return None


_one = st.sampled_from(
    ["a", "B", "b", r"\d", r"\w", r"\s", r"\W", ".", "[ab]", "[^a]", "[A-Z]", r"\-", "1", "ß", r"[^\w]", r"\b"]
)
_times = st.sampled_from(["", "", "", "?", "*", "+", "{2}", "{0,3}", "{1,}"])
_row = st.lists(st.builds(str.__add__, _one, _times), min_size=1, max_size=4).map("".join)
_group = st.builds("({}|{}){}".format, _row, _row, _times)
_patterns = st.lists(_row | _group, min_size=1, max_size=3).map("".join)


@given(_patterns, st.booleans(), st.text(st.sampled_from("abAB1 -\nß"), max_size=20))
@example(r"[^a]B", True, "xb")
@example(r"\W?a", False, "-a")
def test_a_pattern_finds_what_it_finds_elsewhere(pattern, folded, text):
    assume(refusal(pattern, folded) is None)
    elsewhere = re.compile(pattern, re.IGNORECASE if folded else 0)
    found = [match.span() for match in program(Regex(pattern, folded)).finditer(text)]
    assert found == [match.span() for match in elsewhere.finditer(text)]


def test_an_endless_repetition_ends_somewhere():
    assert len(program(Regex("a+")).search("a" * 1000)[0]) == LONGEST_RUN + 1


@pytest.mark.parametrize(
    ("query", "where", "fix"),
    [
        ("missile /a+/x drone", "x", "missile /a+/ drone"),
        ("(/a+/gI)", "gI", "(/a+/i)"),
        ("/a+/q b", "q", None),
        ("/h or m/s", "s", None),
    ],
)
def test_an_option_that_is_not_known_is_named_with_the_one_there_is(query, where, fix):
    with pytest.raises(QueryError, match="The one option is i") as caught:
        parse(query)
    assert query[caught.value.start : caught.value.end] == where
    assert caught.value.fix == fix


def test_an_error_is_placed_in_the_query_and_mended_there():
    with pytest.raises(QueryError) as caught:
        parse(r"missile /\w+ing/ -drone")
    error = caught.value
    assert (error.start, error.end) == (11, 12)
    assert error.fix == r"missile /\w{1,21}ing/ -drone"
    assert canonical(parse(error.fix)) == r"missile AND /\w{1,21}ing/ AND NOT drone"
