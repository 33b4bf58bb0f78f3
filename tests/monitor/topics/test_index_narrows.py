"""The index narrows well: over thousands of queries in eight scripts nothing is lost, and little is judged in vain."""

from __future__ import annotations

import sqlite3

import pytest
from archive_index import candidates, fill, make
from made_archive import FEEDS, Archive

from monitor.topics.compile import to_index
from monitor.topics.judge import Judge
from monitor.topics.query import parse

QUERIES = 2_000
ARTICLES = 160
MOST_IN_VAIN = 10
"""Candidates for each hit."""


@pytest.fixture(scope="module")
def asked():
    """For each query: itself, what the judge alone finds, what the index names (None: everything)."""
    archive = Archive(seed=4, size=ARTICLES)
    prepared = [article.prepared for article in archive.articles]
    answers = []
    db = sqlite3.connect(":memory:")
    make(db)
    fill(db, archive.articles, FEEDS)
    for _ in range(QUERIES):
        query = archive.query()
        tree = parse(query)
        judge = Judge(tree)
        hits = {number for number, article in enumerate(prepared) if judge.verdict_of_candidate(article) is not None}
        compiled = to_index(tree, FEEDS)
        answers.append((query, hits, candidates(db, compiled.match), compiled.exact))
    db.close()
    return answers


def test_index_and_judge_find_what_the_judge_alone_finds(asked):
    lost = [query for query, hits, named, _ in asked if named is not None and not hits <= named]
    assert lost == []
    wrongly_exact = [query for query, hits, named, exact in asked if exact and named != hits]
    assert wrongly_exact == []


def test_the_queries_are_worth_asking(asked):
    """Most find something, none finds everything, and each way of narrowing is among them."""
    assert sum(1 for _, hits, _, _ in asked if hits) > QUERIES / 2
    assert max(len(hits) for _, hits, _, _ in asked) < ARTICLES / 2
    assert {exact for *_, exact in asked} == {True, False}


def test_hardly_any_query_needs_every_article(asked):
    assert sum(named is None for _, _, named, _ in asked) <= QUERIES * 0.02


def test_few_candidates_are_judged_in_vain(asked):
    wide = [
        (query, len(hits), len(named))
        for query, hits, named, _ in asked
        if named is not None and len(named) > MOST_IN_VAIN * max(1, len(hits))
    ]
    assert len(wide) <= QUERIES * 0.05, wide[:10]
