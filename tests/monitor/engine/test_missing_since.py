"""A network that is missing leaves what is known of a feed that is not found: no 404 lasts longer for it than the user was there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from test_missing_network import Day
from worlds import Clock

from monitor.feeds.health import condition

DEAD = "dead.example"


@pytest.fixture
def day(tmp_path: Path, clock: Clock) -> Iterator[Day]:
    made = Day(tmp_path / "archive.db", clock)
    made.follow(DEAD, "post1.example", "post2.example", "post3.example")
    yield made
    made.store.close()


def lose_the_network(day: Day, kind: str) -> None:
    """For two hours; the feed that is not found is the first to fail of it, so that it is counted and taken back."""
    day.fail(kind)
    now = day.clock()
    day.store.plan({feed.id: now + timedelta(minutes=10 * place) for place, feed in enumerate(day.store.feeds())})
    day.go_by(hours=2)
    assert day.banners() == ["A web page" if kind == "not-a-feed" else "The network cannot"]
    assert "unreached" in day.outcomes(DEAD)


@pytest.mark.parametrize("kind", ["dns", "not-a-feed"])
def test_a_pause_of_forty_days_does_not_count(day: Day, clock: Clock, kind: str) -> None:
    day.go_by(hours=24)
    day.fail("status", DEAD, status=404)
    day.go_by(hours=24)
    clock.tick(days=40)
    day.go_by(hours=24)
    before = day.feed(DEAD)
    lose_the_network(day, kind)
    assert day.feed(DEAD).habits.missing_since == before.habits.missing_since is not None
    assert condition(day.feed(DEAD), clock()).word == "failing"


@pytest.mark.parametrize("kind", ["dns", "not-a-feed"])
def test_nor_does_a_poll_under_a_clock_that_was_years_behind(day: Day, clock: Clock, kind: str) -> None:
    right = clock()
    day.fail("status", DEAD, status=404)
    for clock.moment in (datetime(2000, 1, 1, tzinfo=UTC), right):
        day.poller.round(everything=True)
    day.go_by(hours=30)
    lose_the_network(day, kind)
    assert day.feed(DEAD).habits.missing_since == right
    assert condition(day.feed(DEAD), clock()).word == "failing"
