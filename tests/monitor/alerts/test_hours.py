"""Quiet hours, quiet days and digests by the local clock, also when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alert_rule import DAYS, AlertRule
from monitor.alerts.hours import digest_slot, is_quiet

BERLIN = ZoneInfo("Europe/Berlin")
SEOUL = ZoneInfo("Asia/Seoul")


def at(text):
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "zone", "quiet"),
    [
        ("2026-05-28T21:59:59+02:00", BERLIN, False),
        ("2026-05-28T22:00:00+02:00", BERLIN, True),
        ("2026-05-29T06:59:59+02:00", BERLIN, True),
        ("2026-05-29T07:00:00+02:00", BERLIN, False),
        ("2026-05-28T22:00:00+02:00", SEOUL, True),
        ("2026-05-28T22:00:00Z", SEOUL, False),
    ],
)
def test_a_night_is_quiet_from_its_evening_to_its_morning(moment, zone, quiet):
    assert is_quiet(at(moment), zone, "22:00-07:00") is quiet


def test_quiet_ends_by_the_local_clock_in_the_nights_in_which_it_changes():
    spring, autumn = at("2026-03-29T07:00:00+02:00"), at("2026-10-25T07:00:00+01:00")
    for end in (spring, autumn):
        assert is_quiet(end - timedelta(seconds=1), BERLIN, "22:00-07:00")
        assert not is_quiet(end, BERLIN, "22:00-07:00")
    begins = at("2026-10-24T22:00:00+02:00")
    assert autumn - begins == timedelta(hours=10), "that night has an hour more"


def test_a_span_within_the_hour_that_is_left_out_is_over_at_once_and_ends():
    day = [at("2026-03-29T00:00:00+01:00") + timedelta(minutes=minute) for minute in range(24 * 60)]
    assert sum(is_quiet(moment, BERLIN, "02:15-02:45") for moment in day) == 30
    assert not is_quiet(day[-1], BERLIN, "02:15-02:45")


def test_a_quiet_day_is_quiet_from_midnight_to_midnight():
    saturday = at("2026-05-30T00:00:00+02:00")
    assert is_quiet(saturday, BERLIN, "", ("saturday",))
    assert is_quiet(saturday + timedelta(hours=23, minutes=59), BERLIN, "", ("saturday",))
    assert not is_quiet(saturday - timedelta(seconds=1), BERLIN, "", ("saturday",))
    assert not is_quiet(saturday + timedelta(days=1), BERLIN, "never", ("saturday",))


@pytest.mark.parametrize(
    ("rule", "now", "slot"),
    [
        ({"digest": "hourly", "digest_at": "00:20"}, "2026-05-28T14:19:00+02:00", "2026-05-28T13:20:00+02:00"),
        ({"digest": "daily", "digest_at": "07:30"}, "2026-05-28T07:30:00+02:00", "2026-05-28T07:30:00+02:00"),
        ({"digest": "daily", "digest_at": "07:30"}, "2026-05-28T07:29:00+02:00", "2026-05-27T07:30:00+02:00"),
        ({"digest": "daily", "digest_at": "07:30"}, "2026-03-29T08:00:00+02:00", "2026-03-29T07:30:00+02:00"),
        ({"digest": "weekly", "digest_at": "07:30"}, "2026-05-28T08:00:00+02:00", "2026-05-25T07:30:00+02:00"),
        ({"digest": "weekly", "digest_at": "07:30"}, "2026-05-25T07:00:00+02:00", "2026-05-18T07:30:00+02:00"),
    ],
)
def test_a_digest_is_due_at_its_hour_day_or_week_by_the_local_clock(rule, now, slot):
    assert digest_slot(AlertRule(on="digest", **rule), at(now), BERLIN) == at(slot)


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
CLOCKS = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
ZONES = st.sampled_from(["Europe/Berlin", "Asia/Seoul", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])


@given(MOMENTS, CLOCKS, ZONES, st.sampled_from(["hourly", "daily", "weekly"]), st.sampled_from(DAYS))
def test_a_slot_is_never_in_the_future_nor_longer_ago_than_its_period(now, clock, zone, every, day):
    rule = AlertRule(on="digest", digest=every, digest_at=clock, digest_day=day)
    slot = digest_slot(rule, now, ZoneInfo(zone))
    period = {"hourly": timedelta(hours=1), "daily": timedelta(hours=25), "weekly": timedelta(days=7, hours=1)}[every]
    assert timedelta(0) <= now - slot <= period
    assert digest_slot(rule, slot, ZoneInfo(zone)) == slot, "asked at the slot, it is that slot"


@given(MOMENTS, CLOCKS, CLOCKS, ZONES)
def test_a_span_and_the_rest_of_the_day_are_never_quiet_together(now, begin, end, zone):
    if begin != end:
        one = is_quiet(now, ZoneInfo(zone), f"{begin}-{end}")
        other = is_quiet(now, ZoneInfo(zone), f"{end}-{begin}")
        assert one or other, "at any moment it is one or the other"
