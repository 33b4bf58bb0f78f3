"""A clock that was years behind or ahead at some polls makes Wirewatch neither rash nor stubborn once it is right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.documents import Document
from monitor.events import Bus
from monitor.feeds.health import condition
from monitor.model import Feed, Subscription
from monitor.polling.poller import Poller
from monitor.storage.store import Store

POST, MOVED = "https://post.example/feed", "https://new.example/feed"
NEWS = rss(("g1", "Ferry", "It sails."))
RIGHT = datetime(2026, 5, 28, 8, tzinfo=UTC)
BEHIND, AHEAD = datetime(2000, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.add_feeds([Subscription(POST)])
    yield store
    store.close()


class Days:
    """A feed that is polled again and again."""

    def __init__(self, store: Store, world: World, clock: Clock) -> None:
        self.store, self.world, self.clock = store, world, clock
        self._poller = Poller(
            store, world, InlinePool(), Bus(), now=clock, floor=timedelta(minutes=10), seconds=lambda: 0.0
        )

    def poll(self, at: datetime | None = None, *, then: timedelta = timedelta(days=1), times: int = 1) -> Feed:
        """So many times, so far apart; how the feed stands after the last."""
        self.clock.moment = at or self.clock.moment
        for number in range(times):
            self.clock.moment += then if number else timedelta(0)
            self._poller.round(everything=True)
        (feed,) = self.store.feeds()
        return feed

    def word(self) -> str:
        return condition(self.store.feeds()[0], self.clock()).word


@pytest.fixture
def days(store: Store, world: World, clock: Clock) -> Days:
    return Days(store, world, clock)


def not_there(world: World) -> None:
    world.fails(POST, kind="status", status=404)


def moved(world: World) -> None:
    world.answers[POST] = world.answers[MOVED] = [Document(MOVED, NEWS.encode(), RIGHT, moved=MOVED)]


@pytest.mark.parametrize("wrong", [BEHIND, AHEAD])
def test_a_missing_feed_is_asked_about_after_a_month_by_the_right_clock(
    days: Days, world: World, wrong: datetime
) -> None:
    not_there(world)
    days.poll(wrong)
    days.clock.moment = RIGHT
    assert days.word() == "failing"
    days.poll(RIGHT)
    assert days.word() == "failing"
    days.poll(RIGHT + timedelta(days=1), times=29)
    assert days.word() == "failing"
    days.poll(RIGHT + timedelta(days=30))
    assert days.word() == "asks"


@pytest.mark.parametrize("wrong", [BEHIND, AHEAD])
def test_a_move_is_believed_after_a_day_by_the_right_clock(days: Days, world: World, wrong: datetime) -> None:
    moved(world)
    days.poll(wrong)
    assert days.poll(RIGHT, then=timedelta(minutes=10), times=3).url == POST
    assert days.poll(RIGHT + timedelta(days=1)).url == MOVED


def test_a_server_that_never_says_anything_but_304_is_doubted_after_a_week_by_the_right_clock(
    days: Days, world: World
) -> None:
    world.serves(POST, NEWS, etag='"e"')
    days.poll(AHEAD)
    world.is_unchanged(POST)
    days.poll(AHEAD + timedelta(hours=1))
    days.poll(RIGHT)
    world.asked.clear()
    days.poll(RIGHT + timedelta(days=1), times=8)
    assert [validators.etag for _, validators in world.asked] == ['"e"'] * 7 + [None]


def test_items_that_were_missed_by_a_clock_ahead_are_told_for_a_week(days: Days, world: World) -> None:
    world.serves(POST, NEWS)
    days.poll(AHEAD - timedelta(days=1))
    world.serves(POST, rss(("g9", "Bridge", "It stands.")).replace("Thu, 28 May 2026", "Mon, 31 Dec 2035"))
    days.poll(AHEAD)
    assert days.word() == "gap"
    world.is_unchanged(POST)
    days.poll(RIGHT)
    assert days.word() == "gap"
    days.poll(RIGHT + timedelta(days=8))
    assert days.word() != "gap"
