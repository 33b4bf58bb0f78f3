"""When a feed is asked again: its rhythm, its wishes, our patience; and the laws that hold for every input."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from monitor.feeds import schedule
from monitor.feeds.rhythm import of_times
from monitor.feeds.schedule import due, next_poll
from monitor.model import Feed, Health, Outcome, Subscription, Validators

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def feed(
    url: str = "https://news.example/feed",
    *,
    every: int | None = None,
    polls: int = 0,
    failures: int = 0,
    newest: datetime | None = None,
) -> Feed:
    about = Subscription(url, interval_minutes=every)
    return Feed(1, about, Validators(), polls=polls, health=Health(failures=failures, newest_item=newest))


def wait(a_feed: Feed, outcome: Outcome = "new", times: Sequence[datetime] = (), **said: object) -> timedelta:
    moment = next_poll(a_feed, now=NOON, outcome=outcome, rhythm=of_times(times, NOON), **said)  # type: ignore[arg-type]
    assert moment is not None
    return moment - NOON


def about(expected: timedelta) -> object:
    """Equal within the tenth that the address decides."""
    return pytest.approx(expected.total_seconds(), rel=0.1001)


def every(gap: timedelta, count: int = 20, newest: datetime = NOON) -> list[datetime]:
    return [newest - number * gap for number in range(count)]


@pytest.mark.parametrize(
    ("gap", "interval"),
    [(HOUR, 30 * MINUTE), (4 * HOUR, 2 * HOUR), (DAY, 12 * HOUR), (3 * DAY, 12 * HOUR)],
)
def test_the_interval_is_half_the_usual_gap_between_items(gap: timedelta, interval: timedelta) -> None:
    assert wait(feed(), times=every(gap)).total_seconds() == about(interval)


def test_a_busy_feed_is_not_asked_more_often_than_the_floor() -> None:
    assert wait(feed(), times=every(MINUTE)) >= 10 * MINUTE
    assert wait(feed(), times=every(MINUTE), shortest=30 * MINUTE) >= 30 * MINUTE
    assert wait(feed(), times=[NOON] * 20) >= 10 * MINUTE


def test_a_burst_or_a_date_in_the_future_does_not_mislead_it() -> None:
    times = every(4 * HOUR, 15) + [NOON + 10 * DAY, NOON + 11 * DAY] + [NOON - 60 * HOUR] * 4
    assert wait(feed(), times=times).total_seconds() == about(2 * HOUR)


def test_of_an_unknown_rhythm_an_hour_is_assumed() -> None:
    assert wait(feed()).total_seconds() == about(HOUR)
    assert wait(feed(), times=[NOON]).total_seconds() == about(HOUR)


@pytest.mark.parametrize(("days", "hours"), [(8, 2), (15, 6), (31, 12)])
def test_a_quiet_feed_is_asked_less_often(days: int, hours: int) -> None:
    quiet = every(HOUR, newest=NOON - days * DAY)
    assert wait(feed(), times=quiet).total_seconds() == about(hours * HOUR)
    assert wait(feed(newest=NOON - days * DAY), "not-modified").total_seconds() == about(hours * HOUR)


def test_what_feed_and_server_ask_for_is_a_floor_up_to_twelve_hours() -> None:
    assert wait(feed(), times=every(HOUR), ttl_minutes=120) >= 2 * HOUR
    assert wait(feed(), times=every(HOUR), max_age=7200) >= 2 * HOUR
    assert wait(feed(), times=every(HOUR), ttl_minutes=999_999, max_age=1e12) <= 13.2 * HOUR
    assert wait(feed(), times=every(HOUR), ttl_minutes=-5, max_age=float("nan")).total_seconds() == about(30 * MINUTE)


def test_a_server_without_validators_is_spared() -> None:
    bare = feed(polls=3)
    assert wait(bare, times=every(20 * MINUTE)) >= HOUR
    stamped = dataclasses.replace(bare, validators=Validators('"1"'))
    assert wait(stamped, times=every(20 * MINUTE)) < 12 * MINUTE
    assert wait(feed(polls=2), times=every(20 * MINUTE)) < 12 * MINUTE


def test_the_users_interval_wins_over_all_hints_but_not_over_retry_after() -> None:
    forced = feed(every=5, polls=9)
    said = {"times": every(DAY), "ttl_minutes": 600.0, "max_age": 36_000.0, "skip_hours": range(12, 20)}
    assert 5 * MINUTE <= wait(forced, **said) <= 5.5 * MINUTE
    assert wait(forced, "failed", retry_after=3600) >= HOUR
    assert wait(feed(every=1)) >= 5 * MINUTE
    assert 6.3 * DAY <= wait(feed(every=100_000)) <= 7 * DAY


def test_every_failure_doubles_the_wait_up_to_a_day() -> None:
    waits = [wait(feed(every=30, failures=failures), "failed").total_seconds() for failures in range(10)]
    assert waits[0] == about(HOUR)
    assert waits[2] == pytest.approx(4 * waits[0])
    assert waits == sorted(waits)
    assert 0.9 * 86_400 <= waits[-1] <= 86_400


def test_a_feed_that_is_to_be_asked_once_a_week_is_not_asked_more_often_when_it_fails() -> None:
    weekly = feed(every=7 * 24 * 60)
    assert 6.3 * DAY <= wait(weekly) <= 7 * DAY
    assert wait(weekly) <= wait(weekly, "failed") <= 7 * DAY
    assert wait(feed(every=2 * 24 * 60)) <= wait(feed(every=2 * 24 * 60, failures=9), "failed") <= 2.2 * DAY


def test_retry_after_is_respected_up_to_a_day() -> None:
    assert wait(feed(), "failed", retry_after=20 * 3600) >= 20 * HOUR
    assert wait(feed(), "failed", retry_after=1e9) == DAY


def test_gone_means_never_again() -> None:
    assert next_poll(feed(), now=NOON, outcome="gone") is None


def test_the_hours_to_skip_are_skipped() -> None:
    moment = next_poll(feed(), now=NOON, outcome="new", rhythm=of_times(every(HOUR), NOON), skip_hours=(12, 13, 14))
    assert moment is not None
    assert moment.hour == 15
    assert wait(feed(), times=every(HOUR), skip_hours=range(24)).total_seconds() == about(30 * MINUTE)


@pytest.mark.parametrize(
    ("outcome", "failures", "said", "at_least", "at_most"),
    [
        ("new", 0, {"times": every(4 * HOUR)}, 108 * MINUTE, 132 * MINUTE),
        ("new", 0, {"times": every(MINUTE)}, 10 * MINUTE, 11 * MINUTE),  # busier than the floor
        ("new", 0, {"times": every(MINUTE), "max_age": 3600.0}, 60 * MINUTE, 66 * MINUTE),
        ("new", 0, {"times": every(22 * MINUTE)}, 10 * MINUTE, 12.1 * MINUTE),
        ("failed", 30, {}, 21.6 * HOUR, 24 * HOUR),
    ],
)
def test_feeds_with_the_same_rhythm_do_not_fall_due_together(
    outcome: Outcome, failures: int, said: dict[str, object], at_least: timedelta, at_most: timedelta
) -> None:
    many = (feed(f"https://news.example/{number}", polls=1, failures=failures) for number in range(1000))
    waits = sorted(wait(one, outcome, **said) for one in many)  # type: ignore[arg-type]
    assert at_least <= waits[0] <= waits[-1] <= at_most
    assert max(Counter(when // timedelta(seconds=1) for when in waits).values()) <= 60  # of some sixty seconds or more
    assert waits[-1] - waits[0] > 0.08 * waits[0]


@given(
    st.timedeltas(5 * MINUTE, 12 * HOUR),
    st.timedeltas(5 * MINUTE, DAY),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_the_variation_keeps_to_its_bounds_and_parts_addresses_wherever_the_interval_lies(
    floor: timedelta, interval: timedelta, one: float, other: float
) -> None:
    waits = [schedule._varied(floor, interval, DAY, phase) for phase in (one, other)]
    assert floor <= min(waits) <= max(waits) <= DAY
    assert all(0.9 * min(DAY, max(floor, interval)) <= wait <= 1.1 * max(floor, interval) for wait in waits)
    apart = abs(one - other) * 0.1 * min(floor, interval)
    assert abs(waits[0] - waits[1]) >= apart - timedelta(microseconds=2)
    assert (waits[0] <= waits[1]) == (one <= other) or abs(waits[0] - waits[1]) <= timedelta(microseconds=2)


moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis adds the zone
feeds = st.builds(
    Feed,
    id=st.just(1),
    about=st.builds(Subscription, url=st.text(max_size=30), interval_minutes=st.none() | st.integers(-5, 10**9)),
    validators=st.builds(Validators, etag=st.none() | st.just('"1"')),
    polls=st.integers(0, 9),
    health=st.builds(
        Health,
        state=st.sampled_from(["new", "ok", "failing", "waiting", "gone"]),
        failures=st.integers(0, 10**6),
        newest_item=st.none() | moments,
        last_polled=st.none() | moments,
        next_poll=st.none() | moments,
    ),
)
seconds = st.none() | st.floats()


@given(
    feeds,
    moments,
    st.sampled_from(get_args(Outcome)),
    st.lists(moments, max_size=30),
    seconds,
    seconds,
    seconds,
    st.frozensets(st.integers(-1, 25)),
    st.integers(0, 1500),
)
def test_whatever_is_said_the_next_poll_is_neither_too_soon_nor_too_late(
    a_feed: Feed,
    now: datetime,
    outcome: Outcome,
    times: list[datetime],
    ttl: float | None,
    max_age: float | None,
    retry_after: float | None,
    skip_hours: frozenset[int],
    shortest: int,
) -> None:
    said = {
        "rhythm": of_times(times, now),
        "ttl_minutes": ttl,
        "max_age": max_age,
        "retry_after": retry_after,
        "skip_hours": skip_hours,
    }
    moment = next_poll(a_feed, now=now, outcome=outcome, shortest=shortest * MINUTE, **said)  # type: ignore[arg-type]
    again = next_poll(a_feed, now=now, outcome=outcome, shortest=shortest * MINUTE, **said)  # type: ignore[arg-type]
    assert moment == again
    assert (moment is None) == (outcome == "gone")
    assume(moment is not None)
    assert moment is not None
    forced = a_feed.about.interval_minutes is not None
    floor = 5 * MINUTE if forced else min(12 * HOUR, max(5, shortest) * MINUTE)
    assert floor <= moment - now <= (7 * DAY if forced else DAY)
    if retry_after is not None and retry_after > 0:
        assert moment - now >= timedelta(seconds=min(retry_after, 86_400))


@given(feeds, moments)
def test_a_feed_is_due_once_its_time_has_come(a_feed: Feed, now: datetime) -> None:
    health = a_feed.health
    answer = due(a_feed, now)
    if health.state == "gone":
        assert not answer
    elif health.last_polled is None or health.last_polled > now or health.next_poll is None:
        assert answer
    else:
        assert answer == (health.next_poll <= now)
