"""A long query is laid out in lines for people to read, and means what it meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from topic_queries import queries

from monitor.errors import QueryError
from monitor.topics import shipped
from monitor.topics.layout import laid_out
from monitor.topics.query import parse

LONG = (
    'lead:((missile* OR rocket*) NEAR/8 (fired OR launched)) OR "test fire" -title:(museum OR parade OR "press visit")'
)
LINES = """\
lead:(
  (missile* OR rocket*) NEAR/8 (
    fired OR launched
  )
)
OR "test fire"
-title:(
  museum OR parade
  OR "press visit"
)"""


def test_each_clause_has_its_line_and_words_share_one():
    assert laid_out(LONG, 28) == LINES
    assert laid_out(LINES, 200) == LONG


@pytest.mark.parametrize("topic", [*shipped.topics(), *shipped.starters()], ids=lambda topic: topic.name)
def test_the_topics_that_are_shipped_are_read_in_lines(topic):
    lines = laid_out(topic.query).splitlines()
    assert len(lines) > 10
    assert max(map(len, lines)) <= 100


@given(queries, st.integers(10, 60))
def test_what_is_laid_out_means_the_same_and_is_laid_out_the_same_again(query, width):
    lines = laid_out(query, width)
    assert parse(lines) == parse(query)
    assert laid_out(lines, width) == lines


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ('  "a   b"~5\n OR c ', '"a b"~5 OR c'),
        ("headline( a )  AND NOT  CASE (b)", "headline(a) AND NOT CASE(b)"),
        ("( a )  but not  =B", "(a) but not =B"),
        (r"title: /^Up \d:/ -b", r"title:/^Up \d:/ -b"),
        ('near9:"kim putin" recycl!', 'near9:"kim putin" recycl!'),
        ("   ", ""),
    ],
)
def test_the_spelling_stays(query, shown):
    assert laid_out(query) == shown


@pytest.mark.parametrize("query", ["(a OR", "a)  b", '"a  b', "\0  a", "(" * 5000 + "a" + ")" * 5000, "a  OR " * 9000])
def test_what_cannot_be_laid_out_stays_as_it_is(query):
    assert laid_out(query) == query.strip()


@given(st.text(alphabet='ab()"/-=:*~ \n,5ANDOR', max_size=40))
def test_any_text_can_be_given(text):
    shown = laid_out(text)
    try:
        tree = parse(text)
    except QueryError:
        return
    assert parse(shown) == tree
