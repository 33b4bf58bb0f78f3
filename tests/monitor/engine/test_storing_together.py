"""What comes in together is stored together, and told only once it is safe."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.errors import ArchiveError
from monitor.events import Bus, Event, FeedPolled, RoundFinished
from monitor.model import ArticleFilter, Feed, Saved, Subscription
from monitor.polling.poller import Poller
from monitor.ports import Fetched
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.topics import shipped

URLS = [f"https://paper{number}.example/feed" for number in range(12)]


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.seed_topics(shipped.topics())
    store.add_feeds([Subscription(url) for url in URLS])
    yield store
    store.close()


def polled(store: Store, world: World, clock: Clock, listener: Callable[[Event], None]) -> Poller:
    bus = Bus()
    bus.subscribe(listener)
    return Poller(store, world, InlinePool(), bus, now=clock, floor=timedelta(minutes=10), seconds=lambda: 0.0)


def serve_all(world: World) -> None:
    for number, url in enumerate(URLS):
        world.serves(
            url, rss((f"a{number}", f"The ferry to isle {number} sails again", f"Repairs took {number} days. " * 400))
        )


def test_whoever_is_told_of_a_feed_finds_its_articles(store: Store, world: World, clock: Clock) -> None:
    serve_all(world)
    missing = []
    reader = Reader(store.path)

    def look(event: Event) -> None:
        if isinstance(event, FeedPolled) and reader.count(ArticleFilter(feeds=(event.feed_id,))) != event.new:
            missing.append(event.url)

    finished, saved = polled(store, world, clock, look).round()
    reader.close()
    assert (finished.new, len(saved)) == (12, 12)
    assert missing == []


def test_what_a_full_disk_refused_is_told_by_nobody_and_comes_with_the_next_round(
    store: Store, world: World, clock: Clock
) -> None:
    serve_all(world)
    told: list[Event] = []
    poller = polled(store, world, clock, told.append)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(ArchiveError, match="disk"):
        poller.round()
    reader = Reader(store.path)
    assert reader.count() == sum(event.new for event in told if isinstance(event, FeedPolled)) < 12
    assert isinstance(told[-1], RoundFinished)
    store._db.execute("PRAGMA max_page_count = 1000000").fetchall()
    poller.round()
    assert reader.count() == 12
    reader.close()


def test_a_fetcher_that_breaks_ends_the_round_loudly_and_keeps_what_came(
    store: Store, world: World, clock: Clock
) -> None:
    serve_all(world)

    def breaks(feeds: list[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        yield from world(feeds[:3], cancelled=cancelled)
        raise RuntimeError("the network thread is gone")

    told: list[Event] = []
    bus = Bus()
    bus.subscribe(told.append)
    poller = Poller(store, breaks, InlinePool(), bus, now=clock, floor=timedelta(minutes=10), seconds=lambda: 0.0)
    with pytest.raises(RuntimeError, match="network thread"):
        poller.round()
    reader = Reader(store.path)
    assert reader.count() == sum(event.new for event in told if isinstance(event, FeedPolled))
    reader.close()
    assert isinstance(told[-1], RoundFinished)
    assert told[-1].cancelled


def test_a_topic_saved_while_others_are_judged_is_seen_at_once(store: Store) -> None:
    before = store.topics()
    changed = store.save_topic(shipped.topics()[0])
    assert [topic.name for topic in store.topics()] == [topic.name for topic in before]
    store.remove_topic(changed.name)
    assert changed.name not in [topic.name for topic in store.topics()]


def test_much_that_brings_articles_is_stored_in_several_steps_and_told_after_each(
    store: Store, world: World, clock: Clock
) -> None:
    urls = [f"https://daily{number}.example/feed" for number in range(150)]
    store.add_feeds([Subscription(url) for url in urls])
    for number, url in enumerate(urls):
        world.serves(url, rss((f"d{number}", f"Day {number}", "Rain.")))
    serve_all(world)
    steps: list[int] = []
    reader = Reader(store.path)

    def stored(saved: Sequence[Saved]) -> None:
        steps.append(sum(bool(one.new) for one in saved))
        assert reader.count() == sum(steps)

    polled(store, world, clock, lambda _event: None).round(stored=stored)
    reader.close()
    assert sum(steps) == 162
    assert max(steps) <= 64
