"""Queries that join long lists by NEAR, over a stored archive: asked group by group, they find what they always found."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.flagging.reflag import reflag
from monitor.model import Article, ArticleFilter, Batch, FlaggedArticle, Subscription, Topic
from monitor.reading.change import compare
from monitor.reading.finding import Finding
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.word_places import COLUMN_BITS, COLUMNS, WORD_BITS, article_of

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


@pytest.fixture(params=["few articles", "more than are judged at once"])
def found(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Found]:
    if request.param != "few articles":
        monkeypatch.setattr("monitor.reading.finding.GREAT", 0)
        monkeypatch.setattr("monitor.reading.finding._FEW", 2)
        monkeypatch.setattr("monitor.reading.finding._AT_ONCE", 1)
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


def test_of_several_exclusions_each_is_read(found: Found) -> None:
    both = ArticleFilter(query=f"-({WIDE}) -(title:({WIDE}) OR alone)")
    assert found.finding.to_judge(both) == len(MATCHING) + (len(MATCHING) + 1)
    assert list(found.finding.ids(both)) == [6, 3]


def test_a_filter_counts(found: Found) -> None:
    late = ArticleFilter(query=WIDE, since=START + timedelta(hours=4))
    assert list(found.finding.ids(late)) == [5]
    assert found.finding.to_judge(late) <= 2
    assert list(found.finding.ids(ArticleFilter(query=WIDE, feeds=(7,)))) == []


def test_few_articles_of_many_are_judged_without_asking_the_index(
    found: Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.reading.finding.GREAT", 0)
    monkeypatch.setattr("monitor.reading.finding._FEW", len(TITLES) + 1)
    assert found.finding.to_judge(ArticleFilter(query=WIDE)) == len(TITLES)


def test_the_newest_are_there_before_the_index_is_asked(found: Found, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    words = found.reader.words
    monkeypatch.setattr("monitor.reading.finding.GREAT", 0)
    monkeypatch.setattr("monitor.reading.finding._FEW", 2)
    monkeypatch.setattr("monitor.reading.finding._AT_ONCE", 2)
    monkeypatch.setattr("monitor.reading.finding._TOGETHER", 2)
    monkeypatch.setattr(found.reader, "words", lambda: asked.append("words") or words())
    assert list(found.finding.ids(ArticleFilter(query=WIDE), 1)) == MATCHING[:1]
    assert not asked
    assert list(found.finding.ids(ArticleFilter(query=WIDE), 2)) == MATCHING[:2]
    assert asked


def test_what_is_stopped_finds_no_more(found: Found) -> None:
    stop = threading.Event()
    stop.set()
    assert list(found.finding.ids(ArticleFilter(query=WIDE), stop=stop)) == []


@pytest.mark.parametrize("at_once", [1, 2, 4, 100])
def test_trying_a_topic_out_begins_with_the_newest_and_ends_with_all(
    found: Found, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr("monitor.reading.change.GREAT", 0)
    monkeypatch.setattr("monitor.reading.change.AT_ONCE", at_once)
    comparison = compare(found.reader, Topic("trees", "", WIDE))
    told = [comparison.go_on(2)]
    while not told[-1].complete:
        told.append(comparison.go_on(2))
    assert [row.id for row in told[-1].gained_sample] == MATCHING
    assert told[-1].judged == told[-1].total <= len(TITLES)
    assert [one.judged for one in told] == sorted(one.judged for one in told)


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
        (place,) = index.places("elm", prefix=False, columns=COLUMNS, first=0, last=9)
    text, word = divmod(place, 1 << WORD_BITS)
    assert (article_of(text), COLUMNS[text % (1 << COLUMN_BITS)], word) == (4, "title", 2)
    with found.reader._borrowed() as connection:
        assert connection.execute("PRAGMA query_only").fetchone() == (1,)
