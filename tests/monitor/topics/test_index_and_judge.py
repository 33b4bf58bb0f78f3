"""The index only narrows: with the judge behind it, it finds exactly what the judge alone finds."""

from __future__ import annotations

import sqlite3

import archive_index
import pytest
from archive_index import make
from hypothesis import given, settings
from hypothesis import strategies as st
from topic_queries import Given, articles, queries

from monitor.topics.compile import DEEPEST, to_index
from monitor.topics.judge import matches
from monitor.topics.query import parse

FEEDS = {1: "", 2: "BBC World", 3: "Asia 미사일", 4: "World", 5: "Gone"}


@pytest.fixture(scope="module")
def search():
    db = sqlite3.connect(":memory:")
    make(db)
    yield db
    db.close()


def fill(db, rows):
    archive_index.fill(db, rows, FEEDS)


def candidates(db, compiled, rows):
    named = archive_index.candidates(db, compiled.match)
    return set(range(len(rows))) if named is None else named


def judged(tree, rows):
    return {number for number, row in enumerate(rows) if matches(tree, row.prepared) is not None}


@settings(max_examples=300, deadline=None)
@given(query=queries, rows=st.lists(articles, min_size=1, max_size=12))
def test_no_match_escapes_the_index(search, query, rows):
    fill(search, rows)
    tree = parse(query)
    for feeds in (FEEDS, None):
        compiled = to_index(tree, feeds)
        narrowed = candidates(search, compiled, rows)
        right = judged(tree, rows)
        assert right <= narrowed
        if compiled.exact:
            assert narrowed == right


@pytest.mark.parametrize("levels", [3, DEEPEST, 28])
def test_deep_queries_stay_within_what_the_index_can_read(search, levels):
    query = "fired"
    for level in range(levels):
        query = f"({query}) {'AND' if level % 2 else 'OR'} sea{level}"
    rows = [Given("fired " + " ".join(f"sea{level}" for level in range(levels))), Given("nothing"), Given("sea0")]
    fill(search, rows)
    tree = parse(query)
    assert judged(tree, rows) == {0}
    assert candidates(search, to_index(tree), rows) == {0}


def test_huge_queries_stay_within_what_the_index_can_read(search):
    rows = [Given("w4999 fired"), Given("sea")]
    fill(search, rows)
    many = " OR ".join(f"w{number}" for number in range(4990))
    some = " OR ".join(f"w{number}" for number in range(16))
    for query in (
        many,
        f"({many}) NEAR/3 fired",
        f"({many}) NEAR/S fired",
        f"fired NOT ({many})",
        f"title:({many})",
        f"({many}) fired",
        many.replace(" OR ", " "),
        " OR ".join(f"(({some}) NEAR/9 ({some}))" for _ in range(150)),
        " ".join(f"ATLEAST2(title:({some}))" for _ in range(150)),
    ):
        tree = parse(query)
        assert judged(tree, rows) <= candidates(search, to_index(tree), rows)


def test_what_the_index_cannot_know_is_left_to_the_judge():
    assert to_index(parse("a AND b")).exact
    assert to_index(parse("a NOT title:b")).exact
    assert to_index(parse("a site:bbc.co.uk author:ng category:ports")).exact
    assert to_index(parse("a feed:bbc"), FEEDS).exact
    assert not to_index(parse("a feed:bbc")).exact
    assert not to_index(parse("a NOT lead:b")).exact
    assert not to_index(parse("lead:a")).exact
    assert not to_index(parse("a NEAR b")).exact
    assert not to_index(parse("=WHO")).exact
    assert not to_index(parse("ATLEAST2(a)")).exact
    assert not to_index(parse("a (b OR NOT c)")).exact
    assert to_index(parse("/a+b/")).match is None


def test_a_feed_that_is_renamed_needs_no_new_index(search):
    rows = [Given("storm", feed="BBC World"), Given("storm", feed="World")]
    fill(search, rows)
    tree = parse("storm feed:news")
    assert candidates(search, to_index(tree, FEEDS), rows) == set()
    assert candidates(search, to_index(tree, {**FEEDS, 2: "BBC News"}), rows) == {0}


def test_an_exclusion_in_the_lead_does_not_bar_what_stands_below_it(search):
    rows = [Given("missiles", "missile", "filler " * 60)]
    fill(search, rows)
    for query in ("lead:(missiles -missile)", "missiles -lead:missile", "missiles -lead:(filler AND missile)"):
        assert judged(parse(query), rows) == {0}
        assert candidates(search, to_index(parse(query)), rows) == {0}
