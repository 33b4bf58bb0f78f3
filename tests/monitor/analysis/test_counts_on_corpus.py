"""Counts and shares of a quarter of a million dated articles equal a count by hand in zones with clock changes and half hours."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.analysis.buckets import SLOT
from monitor.analysis.series import pairs, series

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def times(corpus):
    """The times of all articles and of those whose title has a word, as epoch seconds."""
    everything, chosen = [], []
    with gzip.open(corpus / "load" / "items.jsonl.gz", "rt", encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            if item["date"] == "NaN":  # 46 items of one origin have no date; any other unreadable date is an error
                continue
            moment = datetime.fromisoformat(item["date"])
            at = int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
            everything.append(at)
            if "missile" in item["title"].lower():
                chosen.append(at)
    assert chosen
    return everything, chosen


def slots(times):
    return pairs(Counter(at // SLOT * SLOT for at in times).items())


@pytest.mark.parametrize("zone_name", ["Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])
def test_every_granularity_counts_what_is_there(times, zone_name):
    zone = ZoneInfo(zone_name)
    first = datetime(2018, 1, 1, tzinfo=UTC)  # hours of forty years would be more buckets than are allowed
    recent = [[at for at in some if at >= first.timestamp()] for some in times]
    local = [[datetime.fromtimestamp(at, zone) for at in some] for some in recent]
    labels = {
        "hour": lambda moment: f"{moment.isoformat()[:13]}:00{moment.isoformat()[-6:]}",
        "day": lambda moment: moment.date().isoformat(),
        "week": lambda moment: "{}-W{:02}".format(*moment.isocalendar()[:2]),
        "month": lambda moment: moment.isoformat()[:7],
    }
    for by, label in labels.items():
        total, chosen = (Counter(map(label, some)) for some in local)
        kwargs = {"topic": "t", "by": by, "since": first, "until": None, "zone": zone}
        counts = series(slots(recent[1]), slots(recent[0]), **kwargs)
        assert {one.bucket: one.total for one in counts if one.total} == total
        assert {one.bucket: one.value for one in counts if one.value} == chosen
        shares = series(slots(recent[1]), slots(recent[0]), **kwargs, measure="share")
        assert {one.bucket: one.value for one in shares if one.total} == {
            name: chosen[name] / total[name] for name in total
        }


def test_forty_years_of_days_are_all_there(times):
    everything, chosen = times
    kwargs = {"topic": None, "by": "day", "since": None, "until": None, "zone": ZoneInfo("UTC")}
    counts = series(slots(chosen), slots(everything), **kwargs)
    assert sum(one.total for one in counts) == len(everything)
    assert counts[-1].start - counts[0].start == timedelta(days=len(counts) - 1)
