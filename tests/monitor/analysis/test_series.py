"""Counts by bucket equal a count by hand, in zones of whole, half and changing hours."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.buckets import SLOT, cut
from monitor.analysis.series import series

ZONES = ["Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]


def slot_of(moment):
    return int(moment.timestamp() // SLOT) * SLOT


def slots(times):
    return Counter(slot_of(moment) for moment in times).items()


def by_hand(moment, by, zone):
    local = moment.astimezone(zone)
    if by == "hour":
        text = local.isoformat()
        return f"{text[:13]}:00{text[-6:]}"
    if by == "week":
        year, week, _ = local.isocalendar()
        return f"{year:04}-W{week:02}"
    return local.strftime("%Y-%m" if by == "month" else "%Y-%m-%d")


@pytest.mark.parametrize("zone_name", ZONES)
@pytest.mark.parametrize("by", ["hour", "day", "week", "month"])
def test_counts_and_shares_equal_a_count_by_hand(zone_name, by):
    zone, dice = ZoneInfo(zone_name), random.Random(7)  # noqa: S311  the same articles every time
    since, until = datetime(2024, 2, 20, 5, 17, 3, tzinfo=UTC), datetime(2024, 11, 20, 1, 44, 59, tzinfo=UTC)
    seconds = int((until - since).total_seconds())
    everything = [since + timedelta(seconds=dice.randrange(seconds)) for _ in range(4000)]
    changes = [
        datetime(2024, 3, 31, 1, tzinfo=UTC),
        datetime(2024, 10, 27, 1, tzinfo=UTC),
        datetime(2024, 4, 6, 15, tzinfo=UTC),
    ]
    everything += [change + timedelta(minutes=minutes) for change in changes for minutes in range(-180, 180, 7)]
    flagged = dice.sample(everything, 900)
    ours, total = (Counter(by_hand(one, by, zone) for one in some) for some in (flagged, everything))
    kwargs = {"topic": "t", "by": by, "since": since, "until": until, "zone": zone}
    counts = series(slots(flagged), slots(everything), **kwargs)
    assert {one.bucket: one.value for one in counts if one.value} == dict(ours)
    assert {one.bucket: one.total for one in counts if one.total} == dict(total)
    assert [counts[0].bucket, counts[-1].bucket] == [by_hand(since, by, zone), by_hand(until, by, zone)]
    assert [one.start for one in counts] == sorted(one.start for one in counts)
    shares = series(slots(flagged), slots(everything), **kwargs, measure="share")
    assert all(one.value == (ours[one.bucket] / total[one.bucket] if total[one.bucket] else 0) for one in shares)


def test_days_without_an_article_are_there_with_zero():
    one = [(slot_of(datetime(2024, 1, 3, 8, tzinfo=UTC)), 2)]
    counts = series(
        one,
        one,
        topic="t",
        by="day",
        since=datetime(2024, 1, 1, tzinfo=UTC),
        until=datetime(2024, 1, 6, tzinfo=UTC),
        zone=ZoneInfo("UTC"),
        coverage=[1.0, None, 0.5, 1.0, 0.0],
    )
    assert [(c.bucket, c.value, c.coverage) for c in counts] == [
        ("2024-01-01", 0, 1.0),
        ("2024-01-02", 0, None),
        ("2024-01-03", 2, 0.5),
        ("2024-01-04", 0, 1.0),
        ("2024-01-05", 0, 0.0),
    ]
    assert all(isinstance(c.value, int) for c in counts)


def test_without_bounds_the_range_is_that_of_all_articles_so_topics_line_up():
    total = [(slot_of(datetime(2024, 1, day, 8, tzinfo=UTC)), 1) for day in (1, 4)]
    kwargs = {"by": "day", "since": None, "until": None, "zone": ZoneInfo("UTC")}
    assert len(series(total[:1], total, topic="a", **kwargs)) == len(series([], total, topic="b", **kwargs)) == 4


def test_an_empty_archive_has_no_buckets_unless_a_range_is_asked_for():
    kwargs = {"topic": None, "by": "day", "zone": ZoneInfo("UTC")}
    assert series([], [], since=None, until=None, **kwargs) == []
    asked = series([], [], since=datetime(2024, 1, 1, tzinfo=UTC), until=datetime(2024, 1, 3, tzinfo=UTC), **kwargs)
    assert [c.value for c in asked] == [0, 0]


@given(
    st.integers(946684800, 1893456000).map(lambda second: datetime.fromtimestamp(second, UTC)),
    st.integers(1, 90 * 86400),
    st.sampled_from(ZONES),
    st.sampled_from(["hour", "day", "week", "month"]),
)
def test_every_range_is_covered_without_gap_and_no_further(since, seconds, zone_name, by):
    until = since + timedelta(seconds=seconds)
    buckets = cut(by, since, until, ZoneInfo(zone_name))
    edges = buckets.edges.tolist()
    assert edges[0] <= since.timestamp() < edges[1]
    assert edges[-2] < until.timestamp() <= edges[-1]
    assert edges == sorted(set(edges))
