"""Runs every example of docs/topics-language.md, so that the page cannot promise what the judge does not do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from topic_queries import LISTS

from monitor.errors import QueryError
from monitor.topics.judge import matches, prepare
from monitor.topics.query import parse

PAGE = Path(__file__).parents[3] / "docs" / "topics-language.md"
TEXT = PAGE.read_text(encoding="utf-8")
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|")) for line in TEXT.splitlines() if line.startswith("| `")
]


def article(said):
    title, _, body = said.partition(" / ")
    return prepare(title, "", body.replace("…", "word " * 60))


def test_the_page_has_its_examples():
    assert len(ROWS) > 20
    assert all(len(row) == 3 for row in ROWS)


@pytest.mark.parametrize(("query", "found", "passed_over"), ROWS, ids=[row[0] for row in ROWS])
def test_each_example_does_what_it_says(query, found, passed_over):
    tree = parse(query.strip("`"))
    assert matches(tree, article(found))
    assert matches(tree, article(passed_over)) is None


def test_queries_in_the_prose_are_read():
    for query in ("$weapons NEAR/8 $fire", 'source:"example wire"', "lang:ko", "W/5"):
        assert f"`{query}`" in TEXT
    parse("$weapons NEAR/8 $fire")
    parse('storm source:"example wire" lang:ko')
    parse("@summits AND sanctions", {"@summits": "summit"}.get)


@pytest.mark.parametrize("query", ["a b OR c", "-product"])
def test_what_the_page_says_is_refused_is_refused(query):
    assert f"`{query}`" in TEXT
    with pytest.raises(QueryError):
        parse(query)


def test_the_page_names_every_list():
    named = re.findall(r"`(\$\w+)`", TEXT.split("with Wirewatch", 1)[1])
    assert sorted(set(named) - {"$name"}) == LISTS
