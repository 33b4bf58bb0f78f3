"""The usual gap between the items of a feed is Python's median of all gaps."""

from __future__ import annotations

import itertools
import statistics
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.gaps import usual_gap

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@given(st.lists(st.integers(0, 10_000_000), min_size=2, max_size=12))
def test_the_usual_gap_is_the_median(ago: list[int]) -> None:
    times = [NOON - timedelta(seconds=seconds) for seconds in sorted(ago)]
    gaps = [(later - earlier).total_seconds() for later, earlier in itertools.pairwise(times)]

    assert usual_gap(times) == statistics.median(gaps)


def test_fewer_than_two_items_have_no_gap() -> None:
    assert usual_gap([]) is None
    assert usual_gap([NOON]) is None
