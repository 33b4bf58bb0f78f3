"""Buckets as people live them: clock changes, half-hour zones, skipped days."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from monitor.analysis.buckets import cut
from monitor.errors import UserError

BERLIN, KOLKATA, LORD_HOWE = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kolkata"), ZoneInfo("Australia/Lord_Howe")


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def labels(by, since, until, zone):
    return list(cut(by, utc(since), utc(until), zone).labels)


def hours(by, since, until, zone):
    edges = cut(by, utc(since), utc(until), zone).edges
    return [(b - a) / 3600 for a, b in itertools.pairwise(edges)]


def test_the_labels_are_those_of_the_contract():
    seoul = ZoneInfo("Asia/Seoul")
    span = ("2023-09-13T05:10", "2023-09-13T05:20")
    assert labels("hour", *span, seoul) == ["2023-09-13T14:00+09:00"]
    assert labels("day", *span, seoul) == ["2023-09-13"]
    assert labels("week", *span, seoul) == ["2023-W37"]
    assert labels("month", *span, seoul) == ["2023-09"]


def test_until_is_exclusive_and_since_inclusive():
    assert labels("day", "2023-09-13T00:00", "2023-09-15T00:00", ZoneInfo("UTC")) == ["2023-09-13", "2023-09-14"]
    assert labels("day", "2023-09-13T23:59:59", "2023-09-14T00:00:01", ZoneInfo("UTC")) == ["2023-09-13", "2023-09-14"]


def test_nothing_is_cut_from_an_empty_range():
    assert labels("day", "2023-09-13", "2023-09-13", BERLIN) == []
    assert cut("day", utc("2023-09-14"), utc("2023-09-13"), BERLIN).starts() == []


def test_the_day_of_a_clock_change_has_23_or_25_hours():
    assert hours("day", "2024-03-30T12:00", "2024-04-01T12:00", BERLIN) == [24, 23, 24]
    assert hours("day", "2024-10-26T12:00", "2024-10-28T12:00", BERLIN) == [24, 25, 24]


def test_the_hour_that_comes_twice_has_two_buckets():
    assert labels("hour", "2024-10-26T23:30", "2024-10-27T02:00", BERLIN) == [
        "2024-10-27T01:00+02:00",
        "2024-10-27T02:00+02:00",
        "2024-10-27T02:00+01:00",
    ]


def test_a_half_hour_clock_change_cuts_the_hour_short():
    assert labels("hour", "2024-04-06T14:00", "2024-04-06T16:00", LORD_HOWE) == [
        "2024-04-07T01:00+11:00",
        "2024-04-07T01:00+10:30",
        "2024-04-07T02:00+10:30",
    ]
    assert hours("hour", "2024-04-06T14:00", "2024-04-06T16:00", LORD_HOWE) == [1, 0.5, 1]


def test_a_range_that_begins_right_after_a_half_hour_change_begins_at_the_change():
    cut_again = cut("hour", utc("2024-04-06T15:10"), utc("2024-04-06T15:20"), LORD_HOWE)
    assert cut_again.labels == ("2024-04-07T01:00+10:30",)
    assert cut_again.starts() == [utc("2024-04-06T15:00")]


def test_hours_of_india_begin_at_half_past():
    assert cut("hour", utc("2024-01-01T00:00"), utc("2024-01-01T00:10"), KOLKATA).starts() == [utc("2023-12-31T23:30")]


def test_a_day_that_was_skipped_has_no_bucket():
    apia = ZoneInfo("Pacific/Apia")
    found = labels("day", "2011-12-29T12:00", "2012-01-01T09:00", apia)
    assert found == ["2011-12-29", "2011-12-31", "2012-01-01"]


def test_where_midnight_is_skipped_the_day_begins_with_the_change():
    havana = ZoneInfo("America/Havana")
    assert hours("day", "2024-03-10T06:00", "2024-03-11T00:00", havana) == [23]
    assert hours("day", "2024-11-03T05:00", "2024-11-04T00:00", havana) == [25]


def test_where_midnight_comes_twice_the_day_begins_with_the_second():
    goose_bay = ZoneInfo("America/Goose_Bay")
    assert hours("day", "2010-11-06T12:00", "2010-11-07T12:00", goose_bay) == [25, 24]


def test_weeks_and_months_touch_and_begin_on_local_midnight():
    weeks = cut("week", utc("2020-12-25"), utc("2021-01-12"), BERLIN)
    assert weeks.labels == ("2020-W52", "2020-W53", "2021-W01", "2021-W02")
    assert {start.astimezone(BERLIN).strftime("%a %H:%M") for start in weeks.starts()} == {"Mon 00:00"}
    months = cut("month", utc("2023-12-31T23:30"), utc("2024-03-01"), BERLIN)
    assert months.labels == ("2024-01", "2024-02", "2024-03")


@pytest.mark.parametrize("zone", [BERLIN, KOLKATA, LORD_HOWE, ZoneInfo("America/St_Johns")])
def test_hours_touch_and_carry_the_clock_of_their_first_moment(zone):
    hours_ = cut("hour", utc("2023-12-01"), utc("2025-01-10"), zone)
    assert len(set(hours_.labels)) == len(hours_.labels)
    for label, start in zip(hours_.labels, hours_.starts(), strict=True):
        local = start.astimezone(zone).isoformat()
        assert label == local[:13] + ":00" + local[-6:]


def test_two_thousand_years_of_hours_are_refused_with_a_way_out():
    with pytest.raises(UserError, match="shorter range"):
        cut("hour", utc("0001-01-02"), utc("2026-01-01"), BERLIN)
