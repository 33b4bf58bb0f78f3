"""What a feed's dates say of its rhythm, when some lie in the future and when there are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World

from monitor.events import Bus
from monitor.feeds.health import condition
from monitor.model import Feed, Subscription
from monitor.poller import Poller
from monitor.storage.store import Store

POST = "https://post.example/feed"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
YEARS_AHEAD = ("prize", timedelta(days=1500))

Ask = Callable[..., Feed]


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.add_feeds([Subscription(POST)])
    yield store
    store.close()


@pytest.fixture
def ask(store: Store, world: World, clock: Clock) -> Ask:
    """Asks the feed for a document with these items; gives the feed as it is afterwards."""
    poller = Poller(store, world, InlinePool(), Bus(), now=clock, floor=timedelta(minutes=10), seconds=lambda: 0.0)

    def ask(*items: tuple[str, datetime | None]) -> Feed:
        entries = (
            f"<item><guid isPermaLink='false'>{guid}</guid><title>About {guid}</title>"
            f"{f'<pubDate>{when.isoformat()}</pubDate>' if when else ''}</item>"
            for guid, when in items
        )
        world.serves(POST, f"<rss version='2.0'><channel><title>{clock()}</title>{''.join(entries)}</channel></rss>")
        poller.round(urls=[POST])
        (feed,) = store.feeds()
        return feed

    return ask


def wait(feed: Feed, clock: Clock) -> timedelta:
    assert feed.health.next_poll is not None
    return feed.health.next_poll - clock()


@pytest.mark.parametrize("ahead", [(), (YEARS_AHEAD,)])
def test_one_item_from_the_future_hides_no_silence(
    ask: Ask, clock: Clock, ahead: tuple[tuple[str, timedelta], ...]
) -> None:
    start = clock()
    items = [(f"n{n}", start - n * DAY) for n in range(20)] + [(guid, start + step) for guid, step in ahead]
    ask(*items)
    for _ in range(2):
        clock.tick(days=8)
        feed = ask(*items)
    assert feed.health.newest_item == start
    assert condition(feed, clock()).word == "silent"
    clock.tick(days=20)
    assert wait(ask(*items), clock) >= 10 * HOUR
