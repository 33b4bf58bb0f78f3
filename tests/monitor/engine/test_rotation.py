"""Which backups are kept: seven days, four weeks, six months; the newest always; and nothing goes only because time went by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.safekeeping.rotation import DAYS, MONTHS, WEEKS, due, kept

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
MOMENTS = st.datetimes(
    min_value=NOON.replace(year=2024, tzinfo=None),
    max_value=NOON.replace(year=2028, tzinfo=None),
    timezones=st.just(UTC),
)


def after(days: int) -> frozenset[datetime]:
    """What is there when a backup was made each noon and the rule was kept to each time."""
    there: frozenset[datetime] = frozenset()
    for day in range(days):
        now = NOON + timedelta(days=day)
        there = kept(there | {now}, now)
    return there


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    last = NOON + timedelta(days=399)
    ages = sorted((last - at).days for at in after(400))
    assert ages[:DAYS] == list(range(DAYS))
    assert len(ages) <= DAYS + WEEKS + MONTHS
    assert any(14 <= age <= 28 for age in ages)
    assert 120 <= ages[-1] <= 190


def test_somebody_who_was_away_for_a_year_still_has_the_old_ones() -> None:
    there = after(30)
    now = NOON + timedelta(days=400)
    assert kept(there | {now}, now) >= {now, *sorted(there)[-(DAYS - 1) :]}


def test_two_of_one_day_are_one() -> None:
    noon, evening = NOON, NOON + timedelta(hours=6)
    assert kept([noon, evening], evening) == {evening}


@given(st.sets(MOMENTS, max_size=60), MOMENTS)
def test_the_newest_and_the_future_stay_and_twice_is_once(made: set[datetime], now: datetime) -> None:
    stay = kept(made, now)
    assert stay <= made
    past = {at for at in made if at <= now}
    assert not past or max(past) in stay
    assert made - past <= stay
    assert kept(stay, now) == stay
    assert len(stay & past) <= DAYS + WEEKS + MONTHS


@given(st.sets(MOMENTS, max_size=20), MOMENTS)
def test_one_is_due_when_the_last_day_has_none(made: set[datetime], now: datetime) -> None:
    assert due(made, now) == (not [at for at in made if now - timedelta(days=1) < at <= now])
    assert not due(made | {now}, now)


def test_a_clock_that_was_set_back_does_not_stop_backups() -> None:
    assert due([NOON + timedelta(days=300)], NOON)
