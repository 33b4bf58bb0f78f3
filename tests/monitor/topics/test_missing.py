"""Nearest misses: how many clauses keep an article from matching, and which query finds those that only one keeps away."""

from __future__ import annotations

import pytest
from hypothesis import given
from topic_queries import articles, queries

from monitor.topics.explain import explain
from monitor.topics.judge import matches, prepare
from monitor.topics.missing import is_apart, lacking, relaxed
from monitor.topics.printer import canonical
from monitor.topics.query import parse
from monitor.topics.tree import And, Near, Not


def keeping(query, title, body=""):
    """The clauses that keep this article from matching, in the query's words."""
    return [canonical(one.node) for one in lacking(explain(parse(query), prepare(title, "", body)))]


@pytest.mark.parametrize(
    ("query", "title", "kept"),
    [
        ("ferry AND storm", "A ferry in a storm", []),
        ("ferry AND storm", "A ferry at sea", ["storm"]),
        ("ferry AND storm AND harbour", "A ferry at sea", ["storm", "harbour"]),
        ("ferry AND (storm OR gale)", "A ferry at sea", ["storm OR gale"]),
        ("ferry NOT drill", "A ferry drill", ["NOT drill"]),
        ("ferry NEAR/1 storm", "Ferry waits for the end of the storm", ["ferry NEAR/1 storm"]),
        ("(ferry AND storm AND gale) OR (boat AND storm)", "A boat", ["storm"]),
        ("ATLEAST2(ferry)", "One ferry", ["ATLEAST2(ferry)"]),
        ("title:(ferry AND storm)", "A ferry", ["title:storm"]),
        ("ferry AND title:(NOT ferry)", "A ferry", ["NOT title:ferry"]),
        ("ferry NEAR/1 storm", "Ferry waits", ["storm"]),
        ("ferry NEAR/1 storm", "A quiet day", ["ferry", "storm"]),
        ("ferry ONEAR/1 storm", "Storm, ferry", ["ferry ONEAR/1 storm"]),
        ("lead:((ferry OR boat) NEAR/2 storm)", "A ferry", ["lead:storm"]),
        ("ferry NEAR/1 storm NEAR/1 gale", "Ferry and storm; nobody said gale", ["storm NEAR/1 gale"]),
        ("ferry NEAR/0 storm NEAR/0 gale", "Ferry, storm; storm, gale", ["ferry NEAR/0 storm NEAR/0 gale"]),
        ("(ferry NEAR/1 storm) OR (boat NEAR/1 storm)", "Boat: it is in a storm", ["boat NEAR/1 storm"]),
        ("(ferry NEAR/1 storm) OR $weapons", "Storm; a bus, no ferry", ["ferry NEAR/1 storm"]),
        ("$weapons AND ferry", "A ferry", ["$weapons"]),
    ],
)
def test_the_fewest_clauses_that_keep_an_article_away_are_named(query, title, kept):
    assert keeping(query, title) == kept


@pytest.mark.parametrize(
    ("query", "wider"),
    [
        ("ferry", None),
        ("NOT drill ferry", "ferry"),
        ("ferry AND storm", "storm OR ferry"),
        ("ferry AND storm NOT drill", "(ferry AND storm) OR storm OR ferry"),
        ("ferry NEAR/3 storm", "ferry AND storm"),
        ("(ferry NEAR/3 storm) NOT drill", "(ferry NEAR/3 storm) OR (ferry AND storm)"),
        ("title:ferry", "ferry"),
        ("ATLEAST3(ferry)", "ferry"),
        ("source:post", None),
    ],
)
def test_one_clause_can_be_done_without(query, wider):
    found = relaxed(parse(query))
    assert (found and canonical(found)) == wider


@pytest.mark.parametrize(
    ("query", "title", "apart"),
    [
        ("ferry NEAR/1 storm", "Ferry waits for the end of the storm", True),
        ("(ferry OR boat) NEAR/1 (boat OR ferry)", "A ferry", False),
        ("(ferry OR boat) NEAR/1 (boat OR ferry)", "A ferry waits for another boat", True),
        ("title:((ferry OR boat) NEAR/1 (boat OR ferry))", "A ferry", False),
        ('("kim jong" OR kim) NEAR/1 ("kim jong" OR kim)', "Kim Jong Un speaks", False),
        ("ferry NEAR/1 storm", "A ferry", False),
    ],
)
def test_what_stands_in_one_place_only_is_not_too_far_apart(query, title, apart):
    (kept,) = lacking(explain(parse(query), prepare(title, "", "")))
    assert is_apart(kept) is apart


@given(queries, articles)
def test_an_article_matches_exactly_when_nothing_keeps_it_away(query, article):
    tree, prepared = parse(query), article.prepared
    for words in (True, False):
        kept = lacking(explain(tree, prepared, words=words))
        assert (kept == ()) == (matches(tree, prepared) is not None)
        assert not any(one.true for one in kept)


@given(queries, articles)
def test_an_article_kept_away_by_one_exclusion_or_by_distances_is_found_by_the_relaxed_query(query, article):
    tree, prepared = parse(query), article.prepared
    kept = lacking(explain(tree, prepared))
    if isinstance(tree, And) and len(kept) == 1 and isinstance(kept[0].node, Not) and kept[0].node in tree.parts:
        wider = relaxed(tree)
        assert wider is not None
        assert matches(wider, prepared) is not None
    if isinstance(tree, Near) and kept and all(map(is_apart, kept)):
        wider = relaxed(tree)
        assert wider is not None
        assert matches(wider, prepared) is not None
