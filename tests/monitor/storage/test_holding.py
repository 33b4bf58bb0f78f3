"""Looking through an archive for the characters that a pattern must find: no match of a query is passed over, and few others are named."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import archive_samples
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.flagging.reflag import reflag
from monitor.held import Held, Scan
from monitor.model import ArticleFilter, Batch, FlaggedArticle, Subscription, Topic
from monitor.reading.change import compare
from monitor.reading.finding import Finding
from monitor.storage.cells import storable
from monitor.storage.holding import condition
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.topics.compile import to_index
from monitor.topics.judge import matches, prepare
from monitor.topics.query import parse

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
TABLES = """
CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, summary TEXT, body TEXT);
CREATE TABLE full_text (article_id INTEGER, text TEXT);
"""


@pytest.fixture(scope="module")
def texts_only() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    yield connection
    connection.close()


def named(connection: sqlite3.Connection, scan: Scan, articles: list[tuple[str, str, str]]) -> set[int]:
    connection.execute("DELETE FROM article")
    rows = ((number, *map(storable, one)) for number, one in enumerate(articles))
    connection.executemany("INSERT INTO article VALUES (?, ?, ?, ?)", rows)
    values: dict[str, str | int] = {}
    found = connection.execute(f"SELECT a.id FROM article a WHERE {condition(scan, values)}", values)
    return {number for (number,) in found}


PIECES = ("mis", "SIL", "ski", "kKis", "ile", "발사", "Kh-", "ü", "İı", "ſ", "\u212a", " ", "55", "%_", "\\", "'", "\0")
runs = st.sampled_from(PIECES).map(re.escape)
optional = st.sampled_from(["", "", "", "?", "+", "{1,2}", "{0,2}"])
groups = st.builds("({}|{}){}".format, runs, runs, optional)
patterns = st.lists(runs | groups | st.sampled_from([".", r"\b", r"\w?", "[mM]"]), min_size=1, max_size=4).map("".join)
odd = ("MIS", "sıl", "İLE", "\u017fki", "\u212ah-", "\u00ad", "\u0301", "\ud800", "\0")
texts = st.lists(st.sampled_from([*PIECES, *odd]), max_size=6).map("".join)


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(
    patterns, st.sampled_from(["", "i"]), st.lists(texts, min_size=1, max_size=6), st.sampled_from(["{}", "title:{}"])
)
@example("mis", "i", ["mİſ", "mıs"], "{}")
def test_no_match_is_passed_over(
    texts_only: sqlite3.Connection, pattern: str, option: str, around: list[str], where: str
) -> None:
    try:
        tree = parse(where.format(f"/{pattern}/{option}"))
    except QueryError:
        assume(False)
    scan = to_index(tree).scan
    assume(scan is not None)
    said = "".join(char for char in pattern if char not in "(|)?+{}\\.,[]")
    articles = [one for text in around for one in ((text, "", ""), ("", said + text, ""), (text, "", text + said))]
    right = {number for number, one in enumerate(articles) if matches(tree, prepare(*map(storable, one))) is not None}
    assert right <= named(texts_only, scan, articles)


def test_capitals_count_unless_they_do_not(texts_only: sqlite3.Connection) -> None:
    articles = [
        ("A Missile", "", ""),
        ("", "a missile", ""),
        ("", "", "MISSILE"),
        ("A mile", "", ""),
        ("the 100%le", "", ""),
    ]
    assert named(texts_only, Scan((Held("issile"),)), articles) == {0, 1}
    assert named(texts_only, Scan((Held("missile", folded=True),)), articles) == {0, 1, 2}
    assert named(texts_only, Scan((Held("missile", folded=True, field="title"),)), articles) == {0}
    assert named(texts_only, Scan((Held("0%l", folded=True),)), articles) == {4}


QUERY = r"/\bmissiles?\b/i OR storm"
NAMES = " OR ".join(f"name{number}" for number in range(10))
TITLES = ("Two Missiles", "A storm", "A train", "MIſſILE", "Missiles", "Nothing", "A missile")
MATCHING = [7, 5, 4, 2, 1]
"""Newest first; the ids are the places of the titles, from 1."""


@pytest.fixture(params=["few articles", "more than are judged at once"])
def library(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    if request.param != "few articles":
        monkeypatch.setattr("monitor.reading.finding.GREAT", 0)
        monkeypatch.setattr("monitor.reading.change.GREAT", 0)
        monkeypatch.setattr("monitor.reading.finding._FEW", 2)
        monkeypatch.setattr("monitor.reading.finding._AT_ONCE", 2)
        monkeypatch.setattr("monitor.reading.change.AT_ONCE", 2)
    store = Store(tmp_path / "archive.db", now=lambda: NOON)
    store.add_feeds([Subscription("https://a.example/feed")])
    sample = [
        archive_samples.article(str(number), title=title, body="", sort_time=NOON + number * timedelta(hours=1))
        for number, title in enumerate(TITLES)
    ]
    store.save(Batch(1, tuple(map(FlaggedArticle, sample)), None))
    yield store
    store.close()


@pytest.mark.parametrize("query", [QUERY, f"{QUERY} OR ({NAMES}) NEAR/2 ({NAMES})"])
def test_a_search_a_trial_and_a_flagging_find_every_match(library: Store, query: str) -> None:
    with_reader = Reader(library.path)
    finding = Finding(with_reader, lambda: NOON)
    wanted = ArticleFilter(query=query)
    assert list(finding.ids(wanted)) == MATCHING
    assert list(finding.ids(wanted, 2)) == MATCHING[:2]
    assert finding.count(wanted) == len(MATCHING)
    assert finding.to_judge(wanted) == len(MATCHING)
    late = ArticleFilter(query=query, since=NOON + timedelta(hours=4))
    assert (list(finding.ids(late)), finding.to_judge(late)) == ([7, 5], 2)
    comparison = compare(with_reader, Topic("m", "", query))
    while not (change := comparison.go_on(2)).complete:
        pass
    assert [row.id for row in change.gained_sample] == MATCHING
    assert reflag(library, library.save_topic(Topic("m", "", query)), lambda *_: None) == len(MATCHING)
    assert list(with_reader.article_ids(ArticleFilter(topics=("m",)))) == MATCHING
    with_reader.close()
