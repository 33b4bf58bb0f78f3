"""How much was listened: pauses, outages, gaps and feeds that came later."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.analysis.buckets import cut
from monitor.analysis.coverage import LONGEST_SILENCE, SUCCESSES, coverage

START = datetime(2024, 5, 1, tzinfo=UTC)
ZERO = int(START.timestamp())
HOUR, DAY = 3600, 86400
UTC_ZONE = ZoneInfo("UTC")


def heard(visits, added, *, days=4, now=None):
    buckets = cut("day", START, START + timedelta(days=days), UTC_ZONE)
    return coverage(visits, added, buckets, now=now or START + timedelta(days=days))


def every(seconds, since, until, feed=1, outcome="unchanged"):
    return [(feed, at, outcome, None) for at in range(since, until + 1, seconds)]


def test_a_feed_polled_every_half_hour_was_heard_all_the_while():
    assert heard(every(1800, ZERO, ZERO + 4 * DAY), {1: ZERO}) == [1, 1, 1, 1]


def test_an_archive_of_imports_has_no_coverage_to_speak_of():
    assert heard([], {}) == [None] * 4


def test_before_a_feed_was_added_there_was_nothing_to_listen_to():
    visits = every(HOUR, ZERO + 2 * DAY, ZERO + 4 * DAY)
    assert heard(visits, {1: ZERO + 2 * DAY}) == [None, None, 1, 1]


def test_a_machine_switched_off_over_a_weekend_leaves_a_hole():
    visits = every(HOUR, ZERO, ZERO + DAY) + every(HOUR, ZERO + 3 * DAY, ZERO + 4 * DAY)
    assert heard(visits, {1: ZERO}) == [1, 0, 0, 1]


def test_a_night_switched_off_is_no_hole_because_the_feed_still_showed_what_was_missed():
    visits = every(HOUR, ZERO, ZERO + 20 * HOUR) + every(HOUR, ZERO + 32 * HOUR, ZERO + 4 * DAY)
    assert heard(visits, {1: ZERO}) == [1, 1, 1, 1]


def test_a_pause_in_which_items_were_missed_is_a_hole():
    visits = [
        (1, ZERO, "new", None),
        (1, ZERO + 12 * HOUR, "new", 4 * HOUR),
        *every(HOUR, ZERO + 13 * HOUR, ZERO + DAY),
    ]
    assert heard(visits, {1: ZERO}, days=1) == [0.5]


def test_failures_are_not_listening_but_do_not_break_it_either():
    failing = every(HOUR, ZERO + HOUR, ZERO + 3 * DAY, outcome="failed")
    assert heard([(1, ZERO, "new", None), *failing], {1: ZERO}) == [0, 0, 0, 0]
    saved = [(1, ZERO, "new", None), (1, ZERO + 2 * HOUR, "failed", None), (1, ZERO + DAY, "not-modified", None)]
    assert heard(saved, {1: ZERO}, days=1) == [1]


def test_one_dead_feed_of_two_halves_the_coverage():
    assert heard(every(HOUR, ZERO, ZERO + 4 * DAY), {1: ZERO, 2: ZERO}) == [0.5] * 4


def test_what_is_still_to_come_is_not_held_against_us():
    noon = START + timedelta(hours=12)
    assert heard(every(HOUR, ZERO, ZERO + 12 * HOUR), {1: ZERO}, days=2, now=noon) == [1, None]


def test_visits_of_feeds_that_are_gone_are_left_out():
    assert heard(every(HOUR, ZERO, ZERO + DAY, feed=9), {1: ZERO}, days=1) == [0]


@pytest.mark.parametrize("seed", range(5))
def test_the_sums_equal_a_count_minute_by_minute(seed):
    dice = random.Random(seed)  # noqa: S311  a story to be told again, not a secret
    added = {feed: ZERO + dice.randrange(0, 3 * DAY, 60) for feed in range(4)}
    outcomes = ["new", "unchanged", "not-modified", "failed", "gone"]
    visits = [
        (
            dice.randrange(5),
            ZERO + dice.randrange(0, 6 * DAY, 60),
            dice.choice(outcomes),
            dice.choice([None] * 5 + [60]),
        )
        for _ in range(60)
    ]
    buckets = cut("day", START, START + timedelta(days=6), ZoneInfo("Asia/Kolkata"))
    now = START + timedelta(days=5, hours=3)
    good = set()
    for feed, since in added.items():
        log = sorted((at, bool(gap)) for f, at, outcome, gap in visits if f == feed and outcome in SUCCESSES)
        for (a, _), (b, gap) in itertools.pairwise(log):
            if not gap and b - a <= LONGEST_SILENCE:
                good |= {(feed, minute) for minute in range(max(a, since), b, 60)}
    found = coverage(visits, added, buckets, now=now)
    for value, low, high in zip(found, buckets.edges, buckets.edges[1:], strict=False):
        asked = {(f, m) for f, a in added.items() for m in range(max(a, low), min(high, int(now.timestamp())), 60)}
        assert value == (pytest.approx(len(asked & good) / len(asked)) if asked else None)
