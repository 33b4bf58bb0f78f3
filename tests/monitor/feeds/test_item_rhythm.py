"""The rhythm of a feed is the same by times and by the seconds that the archive keeps, and holds whatever was written there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.rhythm import ENOUGH, TIMES, UNTOLD, Rhythm, known_times, moment, of_seconds, of_times

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
AT_NOON = int(NOON.timestamp())


@given(st.lists(st.integers(AT_NOON - 10**8, AT_NOON + 10**6), max_size=30))
def test_seconds_and_times_tell_the_same(found: list[int]) -> None:
    newest_first = sorted(found, reverse=True)

    assert of_seconds(newest_first, NOON) == of_times([moment(second) for second in found], NOON)


@given(
    st.lists(st.integers(AT_NOON - 10**8, AT_NOON), min_size=ENOUGH, max_size=30),
    st.integers(0, 30),
    st.timedeltas(timedelta(0), timedelta(microseconds=999_999)),
)
def test_a_short_window_and_what_was_stored_tell_what_a_long_window_would(
    found: list[int], shown: int, fraction: timedelta
) -> None:
    newest_first = sorted(found, reverse=True)
    window = [moment(second) + fraction for second in newest_first[:shown]]

    known = known_times(window, newest_first[:TIMES])

    assert [time.replace(microsecond=0) for time in known] == [moment(second) for second in newest_first[:TIMES]]


@given(
    st.lists(st.integers(AT_NOON - 10**8, AT_NOON), max_size=30),
    st.lists(st.integers(AT_NOON - 10**8, AT_NOON + 10**6)),
)
def test_the_times_that_are_known_are_the_newest_of_both(told: list[int], stored: list[int]) -> None:
    newest_first = [moment(second) for second in sorted(told, reverse=True)]

    known = known_times(newest_first, sorted(stored, reverse=True)[:TIMES])

    assert list(known) == sorted(known, reverse=True)
    assert set(known) <= {*newest_first, *map(moment, stored)}
    assert len(known) >= min(TIMES, len(told))
    assert known[:1] >= newest_first[:1]


def test_a_feed_of_few_items_is_known_by_its_document_alone() -> None:
    assert known_times([NOON], [AT_NOON - 10**6] * (ENOUGH - 1)) == [NOON]


def test_what_lies_ahead_says_nothing_yet() -> None:
    hourly = [AT_NOON - 3600 * number for number in range(3)]

    assert of_seconds([AT_NOON + 9000, AT_NOON + 1, *hourly], NOON) == Rhythm(NOON, 3600)
    assert of_seconds([AT_NOON + 1], NOON) == of_times([NOON + timedelta(seconds=1)], NOON) == UNTOLD


def test_the_newest_items_set_the_rhythm() -> None:
    hourly = [AT_NOON - 3600 * number for number in range(TIMES)]
    long_ago = [hourly[-1] - 10**6 * number for number in range(1, 60)]

    assert of_seconds([*hourly, *long_ago], NOON) == Rhythm(NOON, 3600)


def test_one_item_has_a_time_and_no_gap() -> None:
    assert of_seconds([AT_NOON], NOON) == Rhythm(NOON, None)
    assert of_seconds([], NOON) == UNTOLD


@given(st.lists(st.integers(-(2**63), 2**63 - 1), min_size=1, max_size=5))
def test_seconds_that_no_calendar_holds_are_the_ends_of_it(found: list[int]) -> None:
    told = of_seconds(sorted(found, reverse=True), NOON)

    assert told.newest is None or told.newest <= NOON
    assert told.gap is None or 0 <= told.gap <= timedelta.max.total_seconds()


def test_moments_end_where_the_calendar_ends() -> None:
    assert moment(-(2**63)) == datetime.min.replace(tzinfo=UTC)
    assert moment(2**63 - 1) == datetime.max.replace(tzinfo=UTC, microsecond=0)


def test_the_second_that_has_not_come_is_ahead_even_before_1970() -> None:
    now = datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC)

    assert of_seconds([0, -1, -3], now) == Rhythm(moment(-1), 2)
