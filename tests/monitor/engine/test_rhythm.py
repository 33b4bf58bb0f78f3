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
from monitor.polling.poller import Poller
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
        body = f"<rss version='2.0'><channel><title>{clock()}</title>{''.join(entries)}</channel></rss>"
        world.serves(POST, body, etag=f'"{clock()}"')
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


def test_a_feed_without_dates_is_judged_by_when_it_last_brought_something_new(ask: Ask, clock: Clock) -> None:
    items = [(f"n{n}", None) for n in range(20)]
    ask(*items)
    for days, hours, word in ((8, 2, "undated"), (7, 6, "undated"), (16, 12, "undated"), (30, 12, "silent")):
        clock.tick(days=days)
        feed = ask(*items)
        assert 0.9 * hours <= wait(feed, clock) / HOUR <= 1.1 * hours
        assert condition(feed, clock()).word == word
    assert "Nothing new for 61 days" in condition(feed, clock()).why
    feed = ask(("fresh", None), *items)
    assert wait(feed, clock) <= 1.1 * HOUR
    assert condition(feed, clock()).word == "undated"


def test_a_feed_that_shows_its_newest_item_only_is_asked_and_missed_by_the_rhythm_of_all_that_it_brought(
    ask: Ask, clock: Clock
) -> None:
    start, shown = clock(), set()
    while clock() - start < DAY:
        number = (clock() - start) // timedelta(minutes=12)
        shown.add(number)
        feed = ask((f"n{number}", start + number * timedelta(minutes=12)))
        clock.tick(seconds=wait(feed, clock).total_seconds())
    assert wait(feed, clock) <= timedelta(0)
    assert len(shown) >= 0.75 * 24 * 5
    clock.tick(days=3)
    assert condition(ask((f"n{number}", start + DAY)), clock()).word == "silent"


def test_a_feed_whose_one_item_is_dated_anew_each_time_is_not_forgotten(ask: Ask, clock: Clock) -> None:
    for _ in range(60):
        feed = ask(("the weather", clock() - HOUR))
        assert wait(feed, clock) <= 1.1 * HOUR
        clock.tick(days=1)


def every(prefix: str, hours: int, count: int, newest: datetime) -> list[tuple[str, datetime | None]]:
    return [(f"{prefix}{n}", newest - n * hours * HOUR) for n in range(count)]


@pytest.mark.parametrize("pinned", [False, True])
@pytest.mark.parametrize("count", [2, 20])
def test_items_were_missed_when_nothing_new_of_last_time_is_there_any_more(
    ask: Ask, clock: Clock, count: int, *, pinned: bool
) -> None:
    rules: list[tuple[str, datetime | None]] = [("rules", clock() - 300 * DAY)] if pinned else []
    before = every("a", 1, count, clock())
    ask(*before, *rules)
    clock.tick(days=3)
    assert ask(*every("b", 1, count, clock()), *rules).habits.gap_seconds == (73 - count) * 3600


def test_nothing_was_missed_where_the_document_reaches_back_to_last_time(ask: Ask, clock: Clock) -> None:
    before = every("a", 1, 20, clock())
    ask(*before)
    clock.tick(days=3)
    after = [*every("b", 1, 10, clock()), *before[1:11]]  # one was taken back
    assert ask(*after).habits.gap_seconds is None
    assert ask(*after[:15], ("c", clock())).habits.gap_seconds is None  # read without what did not change
