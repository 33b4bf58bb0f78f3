"""Times as they are typed: ISO 8601 moments, or bare dates that mean midnight in the zone asked for."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.errors import UserError

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def zone(name: str) -> ZoneInfo:
    """The IANA zone of that name. Raises UserError when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(f"--tz {name}: no such time zone; give a name such as UTC or Asia/Seoul") from error


def moment(text: str | None, option: str, tz: ZoneInfo) -> datetime | None:
    """`2026-05-01` as midnight in `tz`, or `2026-05-01T12:00:00Z`, as aware UTC. Raises UserError naming the option."""
    if text is None:
        return None
    try:
        if _DAY.match(text):
            return _as_utc(datetime.combine(date.fromisoformat(text), time(), tz))
        value = datetime.fromisoformat(text)
    except ValueError as error:
        message = f"{option} {text}: give a date such as 2026-05-01 or a time such as 2026-05-01T12:00:00Z"
        raise UserError(message) from error
    return _as_utc(value if value.tzinfo else value.replace(tzinfo=tz))


def check_range(options: argparse.Namespace) -> None:
    """Raises UserError where `--until` lies before `--since`: an empty answer would be read as "there was nothing"."""
    since, until = getattr(options, "since", None), getattr(options, "until", None)
    if since is None or until is None:
        return
    tz = zone(options.tz)
    first, end = moment(since, "--since", tz), moment(until, "--until", tz)
    if first is not None and end is not None and end < first:
        raise UserError(f"--until {until} lies before --since {since}; change one of them")


def _as_utc(value: datetime) -> datetime:
    """In UTC; a moment that only another zone's calendar has room for is the first or last of ours."""
    try:
        return value.astimezone(UTC)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC) if value.year < 5000 else datetime.max.replace(tzinfo=UTC)
