"""A count taken apart, smoothed and added up."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.parts import OTHERS, UNKNOWN, averages, cumulated, largest, moving_average, running_total
from monitor.model import Count

NAMES = st.sampled_from(["Post", "Gazette", "Herald", ""])
PARTS = st.lists(st.tuples(st.integers(0, 5).map(lambda slot: slot * 900), NAMES, st.integers(1, 9)))


def one(value: float, topic: str | None = None, part: str | None = None) -> Count:
    return Count("2026-05-01", datetime(2026, 5, 1, tzinfo=UTC), topic, value, 100, None, part)


def test_the_largest_parts_are_named_and_the_rest_stands_together():
    found = largest([(0, "Post", 5), (900, "Gazette", 3), (0, "Herald", 1), (900, "Sun", 1), (900, "Post", 1)], most=2)
    assert found == {"Post": [(0, 5), (900, 1)], "Gazette": [(900, 3)], OTHERS: [(0, 1), (900, 1)]}
    assert list(found) == ["Post", "Gazette", OTHERS]


def test_a_part_without_a_name_is_unknown():
    assert largest([(0, "", 2)]) == {UNKNOWN: [(0, 2)]}


@given(PARTS, st.integers(1, 4))
def test_nothing_is_lost_by_taking_apart(parts: list[tuple[int, str, int]], most: int):
    found = largest(parts, most)
    assert sum(number for slots in found.values() for _, number in slots) == sum(number for *_, number in parts)
    assert len(found) <= most + 1


@given(st.lists(st.integers(0, 1000), max_size=40), st.integers(1, 12))
def test_a_moving_average_is_the_mean_of_the_last_buckets(values: list[int], width: int):
    means = moving_average(values, width)
    assert len(means) == len(values)
    for place, mean in enumerate(means):
        if place < width - 1:
            assert mean is None
        else:
            assert mean == pytest.approx(sum(values[place - width + 1 : place + 1]) / width)


@given(st.lists(st.tuples(st.integers(0, 1000), st.booleans()), max_size=40), st.integers(1, 12))
def test_what_misleads_is_left_out_of_an_average(values: list[tuple[int, bool]], width: int):
    means = moving_average([value for value, _ in values], width, [usable for _, usable in values])
    assert len(means) == len(values)
    for place, mean in enumerate(means):
        known = (
            [value for value, usable in values[place - width + 1 : place + 1] if usable] if place + 1 >= width else []
        )
        if len(known) * 2 < width:
            assert mean is None
        else:
            assert mean == pytest.approx(sum(known) / len(known))


def test_an_average_over_nothing_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        moving_average([1], 0)


def test_each_series_is_averaged_and_added_up_by_itself():
    counts = [one(1), one(2), one(10, "ferries"), one(20, "ferries"), one(5, "ferries", "Post")]
    assert averages(counts, 2) == [None, 1.5, None, 15, None]
    assert [count.value for count in cumulated(counts)] == [1, 3, 10, 30, 5]
    assert running_total([]) == []
