"""Flagging a large archive anew is shared between children; what it flags is what one alone would flag."""

from __future__ import annotations

import os
import random
import signal
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.flagging.archive_judge import ArchiveJudge
from monitor.flagging.judging import Case, Judging
from monitor.flagging.reflag import ReflagStoppedError, flags_of
from monitor.grading import Grading
from monitor.model import Article, Batch, FlaggedArticle, Subscription, Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store

START = datetime(2026, 1, 1, tzinfo=UTC)
ARTICLES = 1_200
NAMES = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hazel", "Ivy")
WIDE = f"({' OR '.join(NAMES)}) NEAR/5 ({' OR '.join(NAMES)}) OR summit OR xi NEAR/3 macron"
FILLING = ("Macron", "Xi", "meets", "a", "summit", "in", "Japan", "with", "nobody", "at", "the", "gate")


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """An archive of headlines drawn by lot, one feed of which counts for the topic as a whole."""
    store = Store(tmp_path_factory.mktemp("grove") / "archive.db", now=lambda: START)
    store.add_feeds([Subscription("https://grove.example/a"), Subscription("https://grove.example/b", topic="trees")])
    topic = store.save_topic(Topic("trees", "Trees", WIDE, grading=Grading(5.0, 3.0)))
    drawn = random.Random(5)  # noqa: S311  what is drawn is to be the same each time
    for feed, count in ((1, ARTICLES - 40), (2, 40)):
        titles = [" ".join(drawn.choices(NAMES + FILLING, k=6)) for _ in range(count)]
        store.save(Batch(feed, tuple(FlaggedArticle(an_article(n, title)) for n, title in enumerate(titles))))
    reader = Reader(store.path)
    feeds = reader.feeds(imported=True, topic="trees")
    reader.close()
    store.close()
    return Case(str(store.path), topic, (topic,), tuple(feeds))


def an_article(number: int, title: str) -> Article:
    at = START + number * timedelta(minutes=7)
    return Article(
        guid=str(number), url="", title=title, summary="", body="", html="", author="", source="Grove", lang="en",
        categories=(), published=at, first_seen=at, sort_time=at, sha256=str(number),
    )  # fmt: skip


@pytest.fixture
def reader(case: Case) -> Iterator[Reader]:
    reader = Reader(Path(case.path))
    yield reader
    reader.close()


def alone(case: Case, reader: Reader) -> dict[int, object]:
    """The plain way: every article of the archive is judged by itself."""
    judge = ArchiveJudge(case.topic, case.topics, case.feeds)
    return {one.id: flag for one in reader.judged(reader.article_ids()) if (flag := judge.flag(one)) is not None}


def test_children_flag_what_one_alone_flags(case: Case, reader: Reader):
    with Judging(case, large=0, broad=0, many=0) as judging:
        told: list[tuple[int, int]] = []
        flags = list(flags_of(judging, lambda *far: told.append(far), threading.Event()))
    assert len(flags) == len(dict(flags))
    assert dict(flags) == alone(case, reader)
    assert len({flag.level for _, flag in flags}) == 2
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] < told[-1][1] <= ARTICLES
    assert {total for _, total in told} <= {0, told[-1][1]}


def test_a_small_archive_needs_none_and_is_flagged_the_same(case: Case, reader: Reader):
    with Judging(case) as judging:
        assert dict(flags_of(judging, None, threading.Event())) == alone(case, reader)
        assert judging.children() == []


def test_a_query_of_few_words_starts_none_while_few_articles_come_of_it(case: Case, reader: Reader):
    with Judging(case, large=0) as judging:
        assert dict(flags_of(judging, None, threading.Event())) == alone(case, reader)
        assert judging.children() == []


def test_what_a_child_that_was_killed_had_in_hand_is_judged_all_the_same(case: Case, reader: Reader):
    with Judging(case, large=0, broad=0, many=0) as judging:
        flags = flags_of(judging, None, threading.Event())
        found = [next(flags)]
        for child in judging.children():
            os.kill(child, signal.SIGTERM)
        found += flags
    assert dict(found) == alone(case, reader)


def test_what_is_stopped_judges_no_more(case: Case):
    stop = threading.Event()
    with Judging(case, large=0, broad=0, many=0) as judging:
        flags = flags_of(judging, None, stop)
        next(flags)
        stop.set()
        with pytest.raises(ReflagStoppedError):
            list(flags)
    assert judging.children() == []


def test_work_ends_within_a_batch(case: Case):
    looks = iter(range(12))  # a few while articles are named
    found: list[object] = []

    def go_on() -> None:
        if next(looks, None) is None:
            raise ReflagStoppedError

    with Judging(case, large=0) as judging, pytest.raises(ReflagStoppedError):
        found.extend(judging.flags(judging.named(), go_on))
    assert (list(looks), found) == ([], [])
