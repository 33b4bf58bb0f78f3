"""What a user types to correct a fact, as the value of its field."""

from __future__ import annotations

import re
from datetime import date

from monitor.errors import UserError
from monitor.ledger import Value

_UNITS = {"range": ("km",), "apogee": ("km",), "speed": ("km/h", "mach"), "duration": ("s",)}
_CHOICES = {
    "eez": ("inside", "outside"),
    "outcome": ("success", "failed", "intercepted"),
    "status": ("planned", "under-way", "held", "cancelled"),
    "format": ("bilateral", "multilateral"),
}
_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
_MOST = 1_000_000


def corrected(field: str, text: str, unit: str = "") -> tuple[Value, str]:
    """The value and unit of a field as a user typed them. Raises UserError that says what the field takes."""
    typed = " ".join(text.split())
    if not typed:
        raise UserError(f"say what {field} is instead; to take a fact out, reject it")
    if field == "count":
        if not typed.isascii() or not typed.isdecimal() or int(typed) > _MOST:
            raise UserError(f"count is a whole number, such as 2, not {typed!r}")
        return int(typed), ""
    if field in _UNITS:
        return _length(field, typed, unit)
    if field in _CHOICES and typed not in _CHOICES[field]:
        raise UserError(f"{field} is one of {', '.join(_CHOICES[field])}, not {typed!r}")
    if field == "date":
        return _day(typed), ""
    if field == "time" and not _TIME.fullmatch(typed):
        raise UserError(f"time is hours and minutes, such as 06:10, not {typed!r}")
    if len(typed) > 200:
        raise UserError(f"that is too long for {field}: give a name")
    return typed, unit if field == "time" else ""


def _length(field: str, typed: str, unit: str) -> tuple[Value, str]:
    known = _UNITS[field]
    if unit and unit not in known:
        raise UserError(f"{field} is given in {' or '.join(known)}, not in {unit}")
    try:
        number = float(typed)
    except ValueError:
        number = -1.0
    if not 0 <= number <= _MOST:
        raise UserError(f"{field} is a number of {known[0]}, such as 650, not {typed!r}")
    return int(number) if number.is_integer() else number, unit or known[0]


def _day(typed: str) -> str:
    try:
        return date.fromisoformat(typed).isoformat()
    except ValueError as error:
        raise UserError(f"date is a day such as 2026-10-14, not {typed!r}") from error
