"""Why a bucket says less than it seems to: pauses, dead feeds, gaps, silent feeds, first polls and undated articles."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.analysis.buckets import cut
from monitor.analysis.coverage import coverage
from monitor.analysis.listening import CAUSES, after_pauses, lost, weigh

START = datetime(2024, 5, 1, tzinfo=UTC)
ZERO = int(START.timestamp())
HOUR, DAY = 3600, 86400
UTC_ZONE = ZoneInfo("UTC")
NOTHING = dict.fromkeys(CAUSES, (0.0,))


def causes(visits, added=None, *, days=4, news=None):
    buckets = cut("day", START, START + timedelta(days=days), UTC_ZONE)
    found = lost(visits, added or {1: ZERO}, news or {}, buckets, now=START + timedelta(days=days))
    return {cause: [round(share, 2) for share in shares] for cause, shares in found.items() if any(shares)}


def every(seconds, since, until, feed=1, outcome="unchanged"):
    return [(feed, at, outcome, None) for at in range(since, until + 1, seconds)]


def test_a_feed_that_is_heard_loses_nothing():
    assert causes(every(HOUR, ZERO, ZERO + 4 * DAY)) == {}


def test_nobody_asked_while_the_machine_was_off():
    visits = every(HOUR, ZERO, ZERO + DAY) + every(HOUR, ZERO + 3 * DAY, ZERO + 4 * DAY)
    assert causes(visits) == {"off": [0, 1, 1, 0]}


def test_a_dead_feed_was_asked_in_vain():
    visits = every(HOUR, ZERO, ZERO + DAY) + every(HOUR, ZERO + DAY + 60, ZERO + 4 * DAY, outcome="failed")
    assert causes(visits) == {"dead": [0, 1, 1, 1]}


def test_a_feed_that_the_network_kept_from_being_reached_was_not_dead():
    visits = every(HOUR, ZERO, ZERO + DAY) + every(HOUR, ZERO + DAY + 60, ZERO + 4 * DAY, outcome="unreached")
    assert causes(visits) == {"off": [0, 1, 1, 1]}
    assert causes([*visits, (1, ZERO + 2 * DAY, "failed", None)]) == {"dead": [0, 1, 1, 1]}


def test_one_dead_feed_of_two_is_half_of_what_is_heard():
    visits = every(HOUR, ZERO, ZERO + 4 * DAY) + every(HOUR, ZERO, ZERO + 4 * DAY, feed=2, outcome="failed")
    assert causes(visits, {1: ZERO, 2: ZERO}) == {"dead": [0.5, 0.5, 0.5, 0.5]}


def test_a_pause_after_which_items_were_missed_is_a_gap():
    visits = [
        (1, ZERO, "new", None),
        (1, ZERO + 12 * HOUR, "new", HOUR),
        *every(HOUR, ZERO + 13 * HOUR, ZERO + 4 * DAY),
    ]
    assert causes(visits) == {"gap": [0.5, 0, 0, 0]}


def test_a_feed_that_brings_nothing_new_for_far_longer_than_usual_is_silent():
    visits = every(HOUR, ZERO, ZERO + 2 * DAY, outcome="new") + every(HOUR, ZERO + 2 * DAY, ZERO + 8 * DAY)
    assert causes(visits, days=8) == {"silent": [0, 0, 0, 0, 1, 1, 1, 1]}


def test_a_silence_that_began_before_is_known_by_the_news_before():
    news = {1: [ZERO - 20 * DAY + hour * HOUR for hour in range(8)]}
    assert causes(every(HOUR, ZERO, ZERO + 4 * DAY), {1: ZERO - 30 * DAY}, news=news) == {"silent": [1, 1, 1, 1]}


def test_a_weekly_feed_is_not_silent_between_two_issues():
    news = {1: [ZERO - weeks * 7 * DAY for weeks in (4, 3, 2, 1)]}
    assert causes(every(HOUR, ZERO, ZERO + 4 * DAY), {1: ZERO - 30 * DAY}, news=news) == {}


def test_a_feed_that_is_dead_is_not_silent_besides():
    visits = every(HOUR, ZERO, ZERO + 2 * DAY, outcome="new") + every(
        HOUR, ZERO + 2 * DAY, ZERO + 8 * DAY, outcome="failed"
    )
    assert list(causes(visits, days=8)) == ["dead"]


def test_what_is_lost_and_what_is_heard_are_never_more_than_all():
    dice = random.Random(7)  # noqa: S311  # no secret
    for _ in range(60):
        visits = [
            (
                feed,
                ZERO + dice.randrange(20 * DAY),
                dice.choice(["new", "unchanged", "failed"]),
                dice.choice([None] * 9 + [60]),
            )
            for feed in (1, 2, 3)
            for _ in range(dice.randrange(60))
        ]
        added = {feed: ZERO + dice.randrange(5 * DAY) for feed in (1, 2, 3)}
        buckets = cut("day", START, START + timedelta(days=20), UTC_ZONE)
        now = START + timedelta(days=20)
        heard = coverage(visits, added, buckets, now=now)
        found = lost(visits, added, {}, buckets, now=now)
        for place, share in enumerate(heard):
            unheard = sum(found[cause][place] for cause in ("off", "dead", "gap"))
            assert unheard + (share or 0) <= 1 + 1e-9
            assert all(found[cause][place] >= 0 for cause in CAUSES)
            assert found["silent"][place] + unheard <= 1 + 1e-9


@pytest.mark.parametrize(
    ("more", "reasons", "fit"),
    [
        ({}, (), True),
        ({"coverage": [0.7], "lost": NOTHING | {"off": (0.2,), "dead": (0.1,)}}, ("off", "dead"), False),
        ({"coverage": [0.9], "lost": NOTHING | {"dead": (0.1,)}}, (), True),
        ({"coverage": [1.0], "lost": NOTHING | {"silent": (0.3,)}}, ("silent",), False),
        ({"late": [11]}, ("backfill",), False),
        ({"undated": [11]}, ("undated",), False),
        ({"late": [10], "undated": [10]}, (), True),
        ({"coverage": [None]}, (), True),
        ({"coverage": [0.1]}, (), False),
    ],
)
def test_a_bucket_is_usable_unless_a_cause_weighs(more, reasons, fit):
    plain = {"coverage": [1.0], "lost": NOTHING, "late": [0], "undated": [0], "totals": [100]}
    (one,) = weigh(**(plain | more))
    assert (one.reasons, one.fit) == (reasons, fit)


def test_the_first_answer_and_those_after_long_pauses_are_known():
    visits = [(1, 0, "new", None), (1, DAY, "new", None), (1, 3 * DAY, "unchanged", None), (1, 5 * DAY, "failed", None)]
    assert after_pauses(visits, {1: 0}) == {1: [0, 3 * DAY]}
    assert after_pauses(visits, {}) == {}
