"""The day that a cell names, as exactly as it names it: a day, a month or a year; and the time beside it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from monitor.gazetteer.letters import plain
from monitor.reference.cells import CellError, known, shown
from monitor.values import dataclass

Order = Literal["", "dmy", "mdy"]
"""How a table writes days in figures without the year first: 28/5/2026 or 5/28/2026; empty: not known."""
ORDERS: tuple[Order, ...] = ("", "dmy", "mdy")
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_M = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?(?:[t ](?P<rest>\d.*))?")
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)")
_YEAR = re.compile(r"(?P<y>\d{4})")
_WORDS = (
    re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<w>{_M})\.?,?[ -](?P<y>\d{{4}})(?: (?P<rest>\d.*))?"),
    re.compile(rf"(?P<w>{_M})\.?,? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})(?: (?P<rest>\d.*))?"),
    re.compile(rf"(?P<w>{_M})\.?,?[ -](?P<y>\d{{4}})"),
)
_CJK = re.compile(r"(?P<y>\d{4})[년年] ?(?:(?P<m>\d{1,2})[월月])?(?: ?(?P<d>\d{1,2})[일日])?")
_FIGURES = re.compile(r"(?P<one>\d{1,2})[/.-](?P<two>\d{1,2})[/.-](?P<y>\d{4})(?: (?P<rest>\d.*))?")
_WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? ")
_TIME = re.compile(
    r"(?P<h>\d{1,2}):(?P<m>\d\d)(?::\d\d(?:\.\d+)?)?\s*(?P<half>[ap]\.?m\.?)?\s*\(?(?P<zone>[a-z+:\d-]*)\)?"
)
_ZONES = {"": None, "utc": 0, "gmt": 0, "z": 0, "kst": 540, "jst": 540, "local": None}
_OFFSET = re.compile(r"(?:utc|gmt)?([+-])(\d\d?):?(\d\d)?")


@dataclass(frozen=True, slots=True)
class When:
    """Days `first` to `last`; `day_known`: they are one day. `moment` (aware UTC) where a time with a zone is told."""

    first: date
    last: date
    day_known: bool
    moment: datetime | None = None


def order_of(cells: Iterable[str]) -> Order:
    """Whether a column writes the day or the month first, by the days above 12 in it; empty where none, or both, are there."""
    day_first = month_first = False
    for cell in cells:
        if found := _FIGURES.fullmatch(_cleared(cell)):
            day_first = day_first or int(found["one"]) > 12
            month_first = month_first or int(found["two"]) > 12
    return "" if day_first == month_first else "dmy" if day_first else "mdy"


def when(text: str, clock: str = "", order: Order = "") -> When:
    """The day of a cell, with the time in `clock` or in the cell itself. Raises CellError that says how to write it."""
    words = _cleared(text)
    if not words:
        raise CellError("there is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known")
    day, rest = _day(words, text, order)
    if not day.day_known:
        return day
    moment = _moment(day.first, _cleared(clock) or rest)
    return When(day.first, day.last, day_known=True, moment=moment)


def _cleared(text: str) -> str:
    words = plain(known(text)).casefold()
    return _WEEKDAY.sub("", words)


def _day(words: str, text: str, order: Order) -> tuple[When, str]:
    for pattern in (_ISO, _COMPACT, _YEAR, *_WORDS, _CJK):
        if found := pattern.fullmatch(words):
            given = found.groupdict()
            month = _MONTHS[given["w"]] if given.get("w") else int(given.get("m") or 0)
            return _span(int(given["y"]), month, int(given.get("d") or 0), text), given.get("rest") or ""
    if found := _FIGURES.fullmatch(words):
        one, two = int(found["one"]), int(found["two"])
        chosen = order or ("dmy" if one > 12 else "mdy" if two > 12 else "")
        if not chosen and one != two:
            raise CellError(f"{shown(text)} may be day and month or month and day; say which, or write 2026-05-28")
        day, month = (two, one) if chosen == "mdy" else (one, two)
        return _span(int(found["y"]), month, day, text), found["rest"] or ""
    raise CellError(f"{shown(text)} is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known")


def _span(year: int, month: int, day: int, text: str) -> When:
    try:
        if day:
            one = date(year, month, day)
            return When(one, one, day_known=True)
        first = date(year, month or 1, 1)
        return When(first, date(year, month or 12, calendar.monthrange(year, month or 12)[1]), day_known=False)
    except ValueError as error:
        raise CellError(f"{shown(text)} is no day of the calendar; write it as 2026-05-28") from error


def _moment(day: date, clock: str) -> datetime | None:
    """The time in UTC, where the words give one with its zone; what is no time is no reason to leave a row out."""
    found = _TIME.fullmatch(clock.strip())
    minutes = _zone(found["zone"]) if found else None
    if found is None or minutes is None or int(found["h"]) > 23 or int(found["m"]) > 59:
        return None
    hour = int(found["h"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].startswith("p") else 0)
    try:
        return datetime.combine(day, time(hour, int(found["m"])), UTC) - timedelta(minutes=minutes)
    except OverflowError:
        return None


def _zone(words: str) -> int | None:
    """Minutes east of Greenwich; None where no zone is named."""
    if words in _ZONES:
        return _ZONES[words]
    found = _OFFSET.fullmatch(words)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return -minutes if found[1] == "-" else minutes
