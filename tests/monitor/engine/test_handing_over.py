"""What comes while a round stores: documents go to be read at once, a few at a time; the rest is taken up afterwards, none of it lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from worlds import InlinePool, rss

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.events import Bus, FeedPolled
from monitor.model import Batch, Feed, Saved, Subscription
from monitor.polling.intake import Intake, Means
from monitor.polling.tally import Tally
from monitor.polling.weather import Weather
from monitor.ports import Fetched, Manners
from monitor.storage.store import Store

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
PATIENCE = 20.0
DOCUMENTS = 30


class Scene:
    """A store in whose first transaction everything else arrives; `submitted` counts documents that were given to be read within it."""

    def __init__(self, folder: Path, feeds: int) -> None:
        scene = self
        self.storing = threading.Event()
        self.all_here = threading.Event()
        self.within = False
        self.submitted: list[bool] = []
        self.told: list[FeedPolled] = []

        class Watched(Store):
            @contextmanager
            def together(self) -> Iterator[None]:
                scene.within = not scene.storing.is_set()
                with super().together():
                    yield
                scene.within = False

            def save(self, batch: Batch, *more: Any, **others: Any) -> Saved:
                scene.storing.set()
                assert scene.all_here.wait(PATIENCE)
                return super().save(batch, *more, **others)

        self.store = Watched(folder / "archive.db", now=lambda: NOON)
        self.store.add_feeds([Subscription(f"https://paper{number}.example/feed") for number in range(feeds)])
        self.bus = Bus()
        self.bus.subscribe(lambda event: self.told.append(event) if isinstance(event, FeedPolled) else None)

    def run(self, fetch: Callable[[list[Feed]], Iterator[tuple[Feed, Fetched]]], pool: InlinePool) -> None:
        def fetched(feeds: list[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
            yield from fetch(feeds)
            self.all_here.set()

        weather = Weather(self.store, now=lambda: NOON, trouble=lambda _text: None)
        means = Means(
            self.store,
            fetched,
            pool,  # type: ignore[arg-type]  # does the work at once
            weather,
            lambda: NOON,
            lambda: 0.0,
            timedelta(minutes=10),
            lambda _url: Manners(),
        )
        feeds = self.store.feeds()
        Intake(means, Tally(self.bus, len(feeds)), threading.Event()).run(feeds)


class NotingPool(InlinePool):
    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def submit(self, *given: Any, **more: Any) -> Future[Any]:
        self._scene.submitted.append(self._scene.within)
        return super().submit(*given, **more)


class ClosedPool(InlinePool):
    def submit(self, *_given: Any, **_more: Any) -> Future[Any]:
        raise RuntimeError("the pool is closed")


def same(feed: Feed) -> NotModified:
    return NotModified(feed.url, NOON)


def news(feed: Feed) -> Document:
    return Document(feed.url, rss((f"a{feed.id}", f"Ferry of {feed.id}", "Rain.")).encode(), NOON)


def test_documents_are_handed_over_while_others_are_stored_but_only_a_few(tmp_path: Path):
    scene = Scene(tmp_path, 1 + DOCUMENTS)

    def fetch(feeds: list[Feed]) -> Iterator[tuple[Feed, Fetched]]:
        yield feeds[0], same(feeds[0])
        assert scene.storing.wait(PATIENCE)
        yield from ((feed, news(feed)) for feed in feeds[1:])

    scene.run(fetch, NotingPool(scene))
    assert 0 < sum(scene.submitted) < DOCUMENTS / 2
    assert len(scene.submitted) == DOCUMENTS
    assert sorted(event.feed_id for event in scene.told) == [feed.id for feed in scene.store.feeds()]


def test_whatever_comes_meanwhile_is_taken_up_once_and_in_its_order(tmp_path: Path):
    scene = Scene(tmp_path, 12)
    kinds: list[Callable[[Feed], Fetched]] = [
        same,
        news,
        lambda feed: FetchError(feed.url, "The page is not there.", kind="status", status=404),
    ]

    def fetch(feeds: list[Feed]) -> Iterator[tuple[Feed, Fetched]]:
        yield feeds[0], same(feeds[0])
        assert scene.storing.wait(PATIENCE)
        for place, feed in enumerate(feeds[1:]):
            yield feed, kinds[place % 3](feed)
        raise ZeroDivisionError

    def fetch_and_say(feeds: list[Feed]) -> Iterator[tuple[Feed, Fetched]]:
        try:
            yield from fetch(feeds)
        finally:
            scene.all_here.set()

    with pytest.raises(ZeroDivisionError):
        scene.run(fetch_and_say, NotingPool(scene))
    ids = [feed.id for feed in scene.store.feeds()]
    assert sorted(event.feed_id for event in scene.told) == ids
    unmodified = [event.feed_id for event in scene.told if event.outcome == "not-modified"]
    assert unmodified == sorted(unmodified)


def test_a_document_that_nobody_takes_takes_nothing_back_that_is_stored(tmp_path: Path):
    scene = Scene(tmp_path, 6)

    def fetch(feeds: list[Feed]) -> Iterator[tuple[Feed, Fetched]]:
        yield from ((feed, same(feed)) for feed in feeds[:5])
        assert scene.storing.wait(PATIENCE)
        yield feeds[5], news(feeds[5])

    with pytest.raises(RuntimeError, match="closed"):
        scene.run(fetch, ClosedPool())
    assert [event.feed_id for event in scene.told] == [1, 2, 3, 4, 5]
    assert len(list(scene.store.feeds())) == 6
