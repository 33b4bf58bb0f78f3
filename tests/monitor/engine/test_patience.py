"""How long a feed waits after it failed: twice its own interval and more each time, never less than its server asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World

from monitor.events import Bus
from monitor.feeds.health import condition
from monitor.model import Feed, Subscription
from monitor.polling.poller import Poller
from monitor.storage.store import Store

POST = "https://post.example/feed"
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.add_feeds([Subscription(POST)])
    yield store
    store.close()


@pytest.fixture
def ask(store: Store, world: World, clock: Clock) -> Callable[[], Feed]:
    """Asks the feed, whether it is due or not, and gives it as it is afterwards."""
    poller = Poller(store, world, InlinePool(), Bus(), now=clock, floor=10 * MINUTE, seconds=lambda: 0.0)

    def ask() -> Feed:
        poller.round(urls=[POST])
        (feed,) = store.feeds()
        return feed

    return ask


def every(gap: timedelta, clock: Clock) -> str:
    """A feed of twenty items so far apart, the newest of them new now."""
    moments = [clock() - number * gap for number in range(20)]
    items = (
        f"<item><guid>{when}</guid><title>News</title><pubDate>{when.isoformat()}</pubDate></item>" for when in moments
    )
    return f"<rss version='2.0'><channel><title>The Harbour Post</title>{''.join(items)}</channel></rss>"


def wait(feed: Feed, clock: Clock) -> timedelta:
    assert feed.health.next_poll is not None
    return feed.health.next_poll - clock()


@pytest.mark.parametrize(("gap", "interval"), [(4 * MINUTE, 10 * MINUTE), (4 * HOUR, 2 * HOUR), (4 * DAY, 12 * HOUR)])
def test_after_a_failure_a_feed_is_asked_half_as_often_as_before(
    gap: timedelta, interval: timedelta, ask: Callable[[], Feed], world: World, clock: Clock
) -> None:
    world.serves(POST, every(gap, clock))
    assert 0.9 * interval <= wait(ask(), clock) <= 1.1 * interval
    clock.tick(minutes=15)
    world.fails(POST, kind="status", status=500)
    assert 1.8 * interval <= wait(ask(), clock) <= 2.2 * interval
    assert min(DAY, 3.6 * interval) * 0.9 <= wait(ask(), clock) <= 4.4 * interval


def test_a_feed_that_was_never_read_is_tried_again_soon(ask: Callable[[], Feed], world: World, clock: Clock) -> None:
    world.fails(POST, kind="dns")
    assert 18 * MINUTE <= wait(ask(), clock) <= 22 * MINUTE


def test_a_server_that_asks_for_less_than_the_feeds_interval_gets_that_interval(
    ask: Callable[[], Feed], world: World, clock: Clock
) -> None:
    world.serves(POST, every(4 * HOUR, clock))
    ask()
    clock.tick(hours=2)
    world.fails(POST, kind="status", status=503, retry_after=60)
    assert 1.8 * HOUR <= wait(ask(), clock) <= 2.2 * HOUR


@pytest.mark.parametrize(("status", "seconds"), [(503, 0.0), (500, 60.0), (404, 3600.0)])
def test_a_time_to_come_back_beside_another_error_is_still_an_error(
    status: int, seconds: float, ask: Callable[[], Feed], world: World, clock: Clock
) -> None:
    world.serves(POST, every(4 * HOUR, clock))
    ask()
    world.fails(POST, kind="status", status=status, retry_after=seconds)
    for failures in (1, 2, 3):
        feed = ask()
        assert (feed.health.state, feed.health.failures) == ("failing", failures)
        assert wait(feed, clock) >= max(timedelta(seconds=seconds), 3.6 * HOUR * 2 ** (failures - 1))
        clock.tick(days=11)
    assert condition(feed, clock()).word == ("asks" if status == 404 else "failing")


def test_a_server_that_never_stops_asking_us_to_wait_is_asked_less_and_less(
    ask: Callable[[], Feed], world: World, clock: Clock
) -> None:
    world.fails(POST, kind="status", status=503, retry_after=60)
    waits = []
    for failures in range(6):
        feed = ask()
        assert (feed.health.state, feed.health.failures) == ("waiting", failures)
        waits.append(wait(feed, clock))
        clock.tick(days=1)
    assert 0.9 * HOUR <= waits[0] <= 1.1 * HOUR
    assert waits == sorted(waits)
    assert waits[-1] >= 21 * HOUR
    world.serves(POST, every(HOUR, clock))
    assert (ask().health.failures, ask().health.state) == (0, "ok")


def test_the_user_may_ask_when_the_server_allows_it_again_long_before_we_would(
    ask: Callable[[], Feed], world: World, clock: Clock
) -> None:
    world.serves(POST, every(4 * DAY, clock))
    ask()
    clock.tick(hours=12)
    world.fails(POST, kind="status", status=503, retry_after=60)
    assert wait(ask(), clock) >= 10 * HOUR
    for seconds, asked in ((59, 2), (2, 3)):
        clock.tick(seconds=seconds)
        ask()
        assert len(world.asked) == asked


def test_a_feed_that_is_removed_and_added_again_still_waits(
    ask: Callable[[], Feed], store: Store, world: World, clock: Clock
) -> None:
    world.fails(POST, "Too often.", kind="status", status=429, retry_after=7200)
    ask()
    store.remove_feed(POST)
    clock.tick(minutes=30)
    store.add_feeds([Subscription(POST)])
    assert store.due() == []
    waiting = ask()
    assert (len(world.asked), waiting.health.state, waiting.health.last_error) == (1, "waiting", "Too often.")
    clock.tick(hours=2)
    assert [feed.url for feed in store.due()] == [POST]
    store.remove_feed(POST)
    store.add_feeds([Subscription(POST)])
    assert store.feeds()[0].health.state == "new"


def test_another_address_waits_only_where_it_is_the_same_servers(
    ask: Callable[[], Feed], store: Store, world: World
) -> None:
    world.fails(POST, kind="status", status=429, retry_after=7200)
    ask()
    store.edit_feed(POST, Subscription("https://POST.example/other"))
    assert store.due() == []
    store.edit_feed("https://POST.example/other", Subscription("https://mirror.example/feed"))
    assert len(store.due()) == 1
