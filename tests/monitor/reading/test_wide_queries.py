"""Queries that join long lists by NEAR, over a stored archive: asked group by group, they find what they always found."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.model import Article, ArticleFilter, Batch, FlaggedArticle, Subscription, Topic
from monitor.reading.finding import Finding
from monitor.reflag import reflag
from monitor.storage.reader import Reader
from monitor.storage.store import Store

START = datetime(2026, 1, 1, tzinfo=UTC)
NAMES = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hazel", "Ivy*")
LIST = " OR ".join(NAMES)
WIDE = f"({LIST}) NEAR/5 ({LIST})"
TITLES = (
    "Alder meets Birch",
    "Alder alone",
    "Nothing of the kind",
    "Ivyleaf on Elm",
    "Cedar says Cedar stays",
    "Gum " + "and so on " * 5 + "Hazel",
)
MATCHING = [5, 4, 1]
"""Newest first; the ids are the places of the titles, from 1."""


class Found:
    """The articles of one feed, an hour apart, and what asks for them."""

    def __init__(self, path: Path) -> None:
        self.store = Store(path, now=lambda: START)
        self.store.add_feeds([Subscription("https://grove.example/feed")])
        self.store.save(Batch(1, tuple(map(self._article, range(len(TITLES)))), None))
        self.reader = Reader(path)
        self.finding = Finding(self.reader, lambda: START)

    def _article(self, number: int) -> FlaggedArticle:
        at = START + number * timedelta(hours=1)
        one = Article(
            guid=str(number), url="", title=TITLES[number], summary="", body="", html="", author="", source="Grove",
            lang="en", categories=(), published=at, first_seen=at, sort_time=at, sha256=str(number),
        )  # fmt: skip
        return FlaggedArticle(one, ())


@pytest.fixture
def found(tmp_path: Path) -> Iterator[Found]:
    found = Found(tmp_path / "archive.db")
    yield found
    found.reader.close()
    found.store.close()


def test_the_newest_come_first_and_as_many_as_are_wanted(found: Found) -> None:
    assert list(found.finding.ids(ArticleFilter(query=WIDE))) == MATCHING
    assert list(found.finding.ids(ArticleFilter(query=WIDE), 2)) == MATCHING[:2]
    assert found.finding.count(ArticleFilter(query=WIDE)) == len(MATCHING)


def test_one_name_is_not_even_a_candidate(found: Found) -> None:
    assert found.finding.to_judge(ArticleFilter(query=WIDE)) == len(MATCHING)
    assert found.finding.to_judge(ArticleFilter(query=f"title:({WIDE}) OR alone")) == len(MATCHING) + 1


def test_a_filter_counts(found: Found) -> None:
    late = ArticleFilter(query=WIDE, since=START + timedelta(hours=4))
    assert list(found.finding.ids(late)) == [5]
    assert found.finding.to_judge(late) == 1
    assert list(found.finding.ids(ArticleFilter(query=WIDE, feeds=(7,)))) == []


def test_what_is_stopped_finds_no_more(found: Found) -> None:
    stop = threading.Event()
    stop.set()
    assert list(found.finding.ids(ArticleFilter(query=WIDE), stop=stop)) == []


def test_flagging_anew_flags_the_same(found: Found) -> None:
    told: list[tuple[int, int]] = []
    topic = found.store.save_topic(Topic("trees", "", WIDE))
    assert reflag(found.store, topic, lambda *far: told.append(far)) == len(MATCHING)
    assert told == [(0, len(MATCHING))]
    assert list(found.reader.article_ids(ArticleFilter(topics=("trees",)))) == MATCHING


def test_asking_word_by_word_leaves_the_archive_open_for_reading_alone(found: Found) -> None:
    with found.reader.words() as index:
        assert index.said("alder", prefix=False) == 2
        assert index.said("ivy", prefix=True) == 1
        assert list(index.places("elm", prefix=False)) == [(4, "title", 2)]
    with found.reader._borrowed() as connection:
        assert connection.execute("PRAGMA query_only").fetchone() == (1,)
