"""How long something has lasted is never longer than we listened, whatever the clock said at any poll."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import habits
from monitor.feeds.spans import LISTENED, SILENCE, of_present
from monitor.habits import Habits
from monitor.model import Feed, Health, Subscription

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
NEW = "https://new.example/feed"

Answer = Callable[[Feed, datetime], Habits]


def not_found(feed: Feed, now: datetime) -> Habits:
    return habits.after_failure(feed, now=now, status=404)


def not_modified(feed: Feed, now: datetime) -> Habits:
    return habits.after_same(feed, now=now, ms=9, moved="", said_304=True)


def moved(feed: Feed, now: datetime) -> Habits:
    return habits.after_same(feed, now=now, ms=9, moved=NEW, said_304=False)


ROWS = pytest.mark.parametrize(
    ("answer", "since"),
    [(not_found, "missing_since"), (not_modified, "unmodified_since"), (moved, "moved_since")],
)


def polled(answer: Answer, moments: list[datetime]) -> Feed:
    """The feed after it gave this answer at each of these moments, by the clock as it was then."""
    feed = Feed(1, Subscription("https://post.example/feed"), polls=9)
    for now in moments:
        health = dataclasses.replace(feed.health, state="ok", last_polled=now)
        feed = dataclasses.replace(feed, habits=answer(feed, now), health=health)
    return feed


leaps = st.sampled_from([timedelta(0), HOUR, 3 * DAY, LISTENED, LISTENED + SECOND, 3650 * DAY])
steps = st.lists(
    st.timedeltas(-40 * DAY, 40 * DAY) | leaps | leaps.map(lambda leap: -leap),
    max_size=12,
)


@ROWS
@given(steps=steps)
def test_a_row_of_answers_lasts_no_longer_than_the_stretches_in_which_we_listened(
    answer: Answer, since: str, steps: list[timedelta]
) -> None:
    moments = [NOON]
    for step in steps:
        moments.append(moments[-1] + step)
    began = getattr(polled(answer, moments).habits, since)
    assert began <= moments[-1]
    assert moments[-1] - began <= sum((step for step in steps if timedelta(0) < step <= LISTENED), timedelta(0))


@ROWS
@given(steps=st.lists(st.timedeltas(timedelta(0), LISTENED), max_size=12))
def test_a_row_begins_with_its_first_answer_where_the_clock_was_right(
    answer: Answer, since: str, steps: list[timedelta]
) -> None:
    moments = [NOON]
    for step in steps:
        moments.append(moments[-1] + step)
    assert getattr(polled(answer, moments).habits, since) == NOON


dates = st.none() | st.timedeltas(-4000 * DAY, 4000 * DAY).map(lambda away: NOON + away)
known = st.builds(
    Habits,
    gap_at=dates,
    silent_from=dates,
    missing_since=dates,
    unmodified_since=dates,
    moved_since=dates,
    moved_polls=st.integers(0, 9),
)


@given(known, dates)
def test_no_date_lies_ahead_and_what_needs_no_mending_stays_as_it_is(before: Habits, last: datetime | None) -> None:
    feed = Feed(1, Subscription("https://post.example/feed"), health=Health("ok", last_polled=last), habits=before)

    now = of_present(feed, NOON)

    for name in ("gap_at", "missing_since", "unmodified_since", "moved_since"):
        was, found = getattr(before, name), getattr(now, name)
        assert (was is None) == (found is None)
        assert found is None or (found <= NOON and found in {was, NOON})
    assert now.silent_from is None or now.silent_from <= NOON + SILENCE
    assert of_present(dataclasses.replace(feed, habits=now), NOON) == now
    if now == before:
        assert now is before
