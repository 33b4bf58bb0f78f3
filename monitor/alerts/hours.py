"""Local clocks: whether it is quiet, when quiet ends, and the last time that a digest was due. Pure; right over changes to summer time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from monitor.alert_rule import DAYS, NEVER_QUIET, AlertRule

_DAY = timedelta(days=1)


def is_quiet(now: datetime, zone: tzinfo, span: str, days: Iterable[str] = ()) -> bool:
    """Whether `now` (aware UTC) falls on a quiet day or into the span ("22:00-07:00") of the local clock.

    A span counts by its two local moments: the hour that a change of the clocks takes or doubles makes it shorter or longer.
    """
    today = now.astimezone(zone).date()
    if DAYS[today.weekday()] in frozenset(days):
        return True
    if span in {"", NEVER_QUIET}:
        return False
    begin, end = (_clock(part) for part in span.split("-"))
    return any(_within(now, day, begin, end, zone) for day in (today - _DAY, today))


def _within(now: datetime, day: date, begin: time, end: time, zone: tzinfo) -> bool:
    """Whether now lies in the span that begins on this day."""
    last = day if begin < end else day + _DAY
    return instant(day, begin, zone) <= now < instant(last, end, zone)


def digest_slot(rule: AlertRule, now: datetime, zone: tzinfo) -> datetime:
    """The last moment up to `now` (aware UTC) at which this topic's digest was due."""
    at, today = _clock(rule.digest_at), now.astimezone(zone).date()
    if rule.digest == "hourly":
        slot = now.replace(minute=at.minute, second=0, microsecond=0)  # no zone in use is off by part of a quarter
        return slot if slot <= now else slot - timedelta(hours=1)
    back = 0 if rule.digest == "daily" else (today.weekday() - DAYS.index(rule.digest_day)) % 7
    slot = instant(today - back * _DAY, at, zone)
    step = 1 if rule.digest == "daily" else 7
    return slot if slot <= now else instant(today - (back + step) * _DAY, at, zone)


def instant(day: date, clock: time, zone: tzinfo) -> datetime:
    """When the local clock shows this, as UTC: the first of two times; a time that is left out counts by the clock of before."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _clock(text: str) -> time:
    hour, minute = text.strip().split(":")
    return time(int(hour), int(minute))
