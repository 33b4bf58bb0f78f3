"""What stands out: bursts, silences, and the stretches that no baseline may be made of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.buckets import cut
from monitor.analysis.bursts import BurstRule, is_burst, is_silence, standings, usable

START = datetime(2024, 1, 1, tzinfo=UTC)
RULE = BurstRule()


def judged(values, totals=None, fit=None, rule=RULE, by="day"):
    step = {"day": timedelta(days=1), "hour": timedelta(hours=1)}[by]
    buckets = cut(by, START, START + len(values) * step, ZoneInfo("UTC"))
    return standings(buckets, values, totals or [100] * len(values), fit or [True] * len(values), rule)


def test_three_times_the_ordinary_day_is_a_burst():
    held = judged([4] * 60 + [15])[-1]
    assert (held.expected, held.baseline_days) == (pytest.approx(4), 56)
    assert held.score == pytest.approx(2 * (15.375**0.5 - 4.375**0.5))  # counts that never vary are not overdispersed
    assert not is_burst(judged([4] * 60 + [9])[-1], RULE)
    assert is_burst(judged([4] * 60 + [21])[-1], RULE)


def test_a_day_with_three_times_the_news_of_all_kinds_is_not():
    held = judged([4] * 60 + [12], [100] * 60 + [300])[-1]
    assert held.expected == pytest.approx(12)
    assert held.score == pytest.approx(0)


def test_nothing_is_said_before_enough_days_are_known():
    held = judged([4] * 13 + [40])[-1]
    assert (held.expected, held.score, held.baseline_days) == (None, None, 13)
    assert is_burst(judged([4] * 14 + [40])[-1], RULE)


def test_days_that_nobody_listened_to_are_left_out_of_the_baseline():
    quiet = [0] * 20
    values, fit = [4] * 40 + quiet + [4], [True] * 40 + [False] * 20 + [True]
    held = judged(values, fit=fit)[-1]
    assert (held.expected, held.baseline_days) == (pytest.approx(4), 36)


def test_a_burst_does_not_hide_the_next_one():
    spikes = [4] * 50 + [60, 60, 60, 4, 4, 30]
    held = judged(spikes)[-1]
    assert held.expected == pytest.approx((4 * 52 + 3 * 10) / 55, abs=0.2)
    assert is_burst(held, RULE)


def test_a_restless_topic_must_do_more_to_stand_out_than_a_steady_one():
    steady, restless = judged([6] * 56 + [18])[-1], judged([0, 12] * 28 + [18])[-1]
    assert restless.expected == pytest.approx(steady.expected, rel=0.2)
    assert restless.score < steady.score


def test_a_few_articles_where_none_were_expected_are_no_burst():
    assert not is_burst(judged([0] * 60 + [2])[-1], RULE)
    assert is_burst(judged([0] * 60 + [8])[-1], RULE)


def test_an_empty_day_of_a_busy_topic_is_a_silence():
    assert is_silence(judged([9] * 60 + [0])[-1], RULE)
    assert not is_silence(judged([9] * 60 + [5])[-1], RULE)
    assert not is_silence(judged([1] * 60 + [0])[-1], RULE)


def test_hours_are_held_against_the_hours_of_as_many_days():
    held = judged([2] * (24 * 20) + [20], by="hour")[-1]
    assert (held.baseline_days, held.expected) == (20, pytest.approx(2))


def test_a_baseline_is_made_of_days_of_their_own_time_that_were_heard_or_imported():
    assert usable([True, True, True, False], [1.0, None, 0.5, 1.0], 0.8) == [True, True, False, False]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 500), st.booleans()), max_size=90), st.integers(0, 60))
def test_what_comes_later_changes_nothing_of_what_was_said_before(days, cut_at):
    values, totals, fit = ([day[part] for day in days] for part in range(3))
    whole = judged(values, totals, fit) if days else []
    part = judged(values[:cut_at], totals[:cut_at], fit[:cut_at]) if days[:cut_at] else []
    assert whole[: len(part)] == part


@given(st.lists(st.integers(0, 50), min_size=20, max_size=80), st.integers(0, 200))
def test_one_article_more_never_makes_a_day_stand_out_less(values, seen):
    fewer, more = judged([*values, seen])[-1], judged([*values, seen + 1])[-1]
    assert more.score > fewer.score
    assert more.expected == fewer.expected
