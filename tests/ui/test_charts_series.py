"""Counts arranged for drawing: buckets of local time, clock changes, and names under the axis."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.buckets import cut
from monitor.model import Count
from ui.pages import charts_series, charts_words
from ui.pages.charts_series import BUCKETS, MOST_POINTS, arrange, begin, fitting, following, round_step, suited, ticks
from ui.translating import Translating

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [
    ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")
]


def series(first, by, count, zone=BERLIN, coverage=1.0):
    starts = [begin(first, by, zone)]
    while len(starts) < count:
        starts.append(following(starts[-1], by, zone))
    return arrange([Count("", start, "t", 1.0, 4, coverage) for start in starts], by, zone)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # made aware by hypothesis
    st.sampled_from(BUCKETS),
    st.sampled_from(ZONES),
)
def test_every_moment_lies_in_its_bucket(moment, by, zone):
    start = begin(moment, by, zone)
    end = following(start, by, zone)
    assert start.astimezone(UTC) <= moment < end.astimezone(UTC)


@given(st.integers(1, 40 * 365 * 24), st.sampled_from(BUCKETS))
def test_no_chart_has_more_bars_than_can_be_told_apart(hours, by):
    until = datetime(2026, 1, 1, tzinfo=UTC)
    since = until - timedelta(hours=hours)
    for bucket in (suited(since, until), fitting(by, since, until)):
        longest = {"hour": 1, "day": 24, "week": 168, "month": 730}[bucket]
        assert bucket == "month" or hours / longest <= MOST_POINTS


@pytest.mark.parametrize(("day", "hours"), [(29, 23), (28, 24)])
def test_the_day_of_a_clock_change_is_one_bucket(day, hours):
    start = begin(datetime(2026, 3, day, 12, tzinfo=UTC), "day", BERLIN)
    length = following(start, "day", BERLIN).astimezone(UTC) - start.astimezone(UTC)
    assert length == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("place", "first", "by"),
    [
        ("America/Santiago", "2026-09-06T04:00+00:00", "day"),  # clocks skip midnight, and the day begins at one
        ("Africa/Cairo", "2026-04-23T22:00+00:00", "day"),
        ("America/Asuncion", "2017-10-01T04:00+00:00", "month"),
        ("Australia/Lord_Howe", "2026-04-04T15:00+00:00", "hour"),  # clocks go back by half an hour
    ],
)
def test_a_bar_ends_where_the_next_begins_so_that_it_opens_what_it_counts(place, first, by):
    zone, start = ZoneInfo(place), datetime.fromisoformat(first)
    counted = cut(by, start, start + timedelta(days=40), zone)
    drawn = arrange([Count("", one, "t", 1.0, 1, None) for one in counted.starts()], by, zone)
    last = datetime.fromtimestamp(int(counted.edges[-1]), UTC)
    assert [end.astimezone(UTC) for end in drawn.ends] == [*counted.starts()[1:], last]
    if by != "hour":
        assert following(start, by, zone).astimezone(UTC) == counted.starts()[1]


def test_months_and_weeks_begin_where_people_say_they_do():
    moment = datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert begin(moment, "week", BERLIN).isoformat() == "2025-12-29T00:00:00+01:00"
    assert begin(moment, "month", BERLIN).isoformat() == "2026-01-01T00:00:00+01:00"


def test_buckets_are_named_for_people():
    first = datetime(2026, 5, 12, 12, tzinfo=UTC)
    named = {by: charts_series.bucket_words(series(first, by, 2), 0) for by in BUCKETS}
    assert named == {
        "hour": "Tue 12 May 2026, 14:00",
        "day": "Tue 12 May 2026",
        "week": "week of Mon 11 May 2026",
        "month": "May 2026",
    }


@pytest.mark.parametrize(
    ("language", "days", "month"),
    [
        ("en", ("12 May 2026", "13 May 2026"), "May 2026"),
        ("de", ("12. Mai 2026", "13. Mai 2026"), "Mai 2026"),
        ("ko", ("2026년 5월 12일", "2026년 5월 13일"), "5월 2026"),
    ],
)
def test_no_part_of_a_date_is_lost_in_another_language(qapp, language, days, month):
    first = datetime(2026, 5, 12, 12, tzinfo=UTC)
    desk = SimpleNamespace(zone=BERLIN, now=lambda: datetime(2026, 6, 1, tzinfo=UTC))
    spoken = Translating(qapp, language)
    try:
        told = charts_words.range_words(series(first, "day", 2), desk)
        assert [day for day in days if day not in told] == []
        assert charts_series.bucket_words(series(first, "month", 2), 0) == month
    finally:
        spoken.close()


@given(st.sampled_from(BUCKETS), st.integers(1, 600), st.integers(1, 20))
def test_the_axis_is_never_crowded(by, count, most):
    made = series(datetime(2026, 5, 12, tzinfo=UTC), by, count)
    found = ticks(made, 0, count - 1, most)
    assert 1 <= len(found) <= most
    assert found == sorted(set(found))


def test_days_are_named_at_mondays_then_at_firsts_of_the_month():
    month = series(datetime(2026, 5, 1, tzinfo=UTC), "day", 31)
    assert [charts_series.tick_words(month, index) for index in ticks(month, 0, 30, 6)] == [
        "4 May",
        "11 May",
        "18 May",
        "25 May",
    ]
    year = series(datetime(2026, 1, 1, tzinfo=UTC), "day", 365)
    assert [charts_series.tick_words(year, index) for index in ticks(year, 0, 364, 5)] == [
        "Jan 2026",
        "1 Apr",
        "1 Jul",
        "1 Oct",
    ]


def test_a_year_is_drawn_in_weeks_and_a_quarter_in_days():
    until = datetime(2026, 1, 1, tzinfo=UTC)
    assert [suited(until - timedelta(days=days), until) for days in (3, 90, 365)] == ["hour", "day", "week"]


def test_topics_without_a_bucket_count_nothing_there():
    starts = [datetime(2026, 5, day, tzinfo=UTC) for day in (1, 2)]
    counts = [Count("a", starts[0], "t", 2.0, 5, 1.0), Count("b", starts[1], "u", 3.0, 6, None)]
    made = arrange(counts, "day", ZoneInfo("UTC"))
    assert made.values == {"t": (2.0, 0.0), "u": (0.0, 3.0)}
    assert made.totals == (5, 6)
    assert made.highest(["t", "u"]) == 3.0
    assert not made.thin(1)


@given(st.floats(0.001, 1e7), st.integers(2, 12), st.booleans())
def test_the_value_axis_counts_in_round_steps(span, most, whole):
    step = round_step(span, most, whole=whole)
    assert span / step <= most * 1.01
    assert not whole or step >= 1
