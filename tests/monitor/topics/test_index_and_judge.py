"""The index only narrows: with the judge behind it, it finds exactly what the judge alone finds."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from topic_queries import articles, queries

from monitor.text.index import TOKENIZER, index_text
from monitor.topics.compile import DEEPEST, to_index
from monitor.topics.judge import matches, prepare
from monitor.topics.query import parse


@pytest.fixture(scope="module")
def search():
    db = sqlite3.connect(":memory:")
    db.execute(f'CREATE VIRTUAL TABLE search USING fts5(title, summary, body, source, lang, tokenize="{TOKENIZER}")')
    yield db
    db.close()


def fill(db, rows):
    db.execute("DELETE FROM search")
    indexed = [(number, *map(index_text, row)) for number, row in enumerate(rows)]
    db.executemany("INSERT INTO search(rowid, title, summary, body, source, lang) VALUES (?, ?, ?, ?, ?, ?)", indexed)


def candidates(db, compiled, rows):
    if compiled.match is None:
        return set(range(len(rows)))
    return {row for (row,) in db.execute("SELECT rowid FROM search WHERE search MATCH ?", (compiled.match,))}


def judged(tree, rows):
    prepared = [prepare(title, summary, body, source=source, lang=lang) for title, summary, body, source, lang in rows]
    return {number for number, article in enumerate(prepared) if matches(tree, article) is not None}


@settings(max_examples=300, deadline=None)
@given(query=queries, rows=st.lists(articles, min_size=1, max_size=12))
def test_no_match_escapes_the_index(search, query, rows):
    fill(search, rows)
    tree = parse(query)
    compiled = to_index(tree)
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
    rows = [
        ("fired " + " ".join(f"sea{level}" for level in range(levels)), "", "", "", ""),
        ("nothing", "", "", "", ""),
    ]
    fill(search, rows)
    tree = parse(query)
    assert judged(tree, rows) == {0}
    assert 0 in candidates(search, to_index(tree), rows)


def test_huge_queries_stay_within_what_the_index_can_read(search):
    rows = [("w4999 fired", "", "", "", ""), ("sea", "", "", "", "")]
    fill(search, rows)
    many = " OR ".join(f"w{number}" for number in range(4990))
    for query in (
        many,
        f"({many}) NEAR/3 fired",
        f"fired NOT ({many})",
        f"title:({many})",
        f"({many}) fired",
        many.replace(" OR ", " "),
    ):
        tree = parse(query)
        assert judged(tree, rows) <= candidates(search, to_index(tree), rows)


def test_what_the_index_cannot_know_is_left_to_the_judge():
    assert to_index(parse("a AND b")).exact
    assert to_index(parse("a NOT title:b")).exact
    assert not to_index(parse("a NOT lead:b")).exact
    assert not to_index(parse("lead:a")).exact
    assert not to_index(parse("a NEAR b")).exact
    assert not to_index(parse("ATLEAST2(a)")).exact
    assert not to_index(parse("a (b OR NOT c)")).exact


def test_an_exclusion_in_the_lead_does_not_bar_what_stands_below_it(search):
    rows = [("missiles", "missile", "filler " * 60, "", "")]
    fill(search, rows)
    for query in ("lead:(missiles -missile)", "missiles -lead:missile", "missiles -lead:(filler AND missile)"):
        assert judged(parse(query), rows) == {0}
        assert candidates(search, to_index(parse(query)), rows) == {0}
