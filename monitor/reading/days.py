"""Days as a search names them: 2026, 2026-05, 2026-05-01, a time, today, yesterday, 7d ago; each with its first moment and its end."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_AGO = re.compile(r"(\d{1,4})\s*([hdwmy])", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})(?:-(\d{1,2}))?")
_SPANS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_LONG = {"m": 30, "y": 365}


def span_of(text: str, *, now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """From (inclusive) and to (exclusive), aware UTC, with days as they begin in `zone`; None when nobody can tell.

    `7d` is from a week ago until now; m is 30 days, y 365.
    """
    plain = text.strip().lower()
    if found := _AGO.fullmatch(plain):
        number, unit = int(found[1]), found[2].lower()
        back = _SPANS[unit] * number if unit in _SPANS else timedelta(days=_LONG[unit] * number)
        try:
            return now - back, now
        except OverflowError:
            return None
    try:
        return _calendar(plain, now.astimezone(zone).date(), zone)
    except (ValueError, OverflowError):
        return None


def _calendar(text: str, today: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Raises ValueError or OverflowError for what is in no calendar."""
    if text in {"today", "yesterday"}:
        day = today - timedelta(days=text == "yesterday")
        return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)
    if found := _MONTH.fullmatch(text):
        year, month = int(found[1]), int(found[2] or 1)
        first = date(year, month, 1)
        months = 1 if found[2] else 12
        after = date(year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1, 1)
        return _midnight(first, zone), _midnight(after, zone)
    if len(text) <= len("2026-05-01"):
        day = date.fromisoformat(text)
        return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)
    moment = datetime.fromisoformat(text.upper())
    moment = (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    return moment, moment


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
