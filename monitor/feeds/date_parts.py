"""The parts of a written date: its day, what the clock says, its zone. All of text that is folded: lower case, without accents."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.feeds.date_words import MONTHS, ZONES

LONGEST_OFFSET = 14 * 60
"""Minutes; no zone is further from Greenwich."""

Day = tuple[int, int, int]

_NAME = r"(?P<name>[^\W\d_]{3,12})"
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?<!\d[-/.])(?P<year>\d{4})(?:[-/]|\. ?| ?[年년] ?)(?P<month>\d{1,2})(?:[-/]|\. ?| ?[月월] ?)(?P<day>\d{1,2})(?!\d)"
)
_MONTH_ONLY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})")
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-/.] ?(?P<month>\d{1,2})[-/.] ?(?P<year>\d{4}|\d{2})(?![\d:])")
_NAMED = (
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|o|\.|,)?[\s/-]*(?:de |of )?{_NAME}"
        r"[.,]?[\s/-]*(?:de |del )?'?(?P<year>\d{4}(?!\d)|\d{2}(?![\d:]))"
    ),
    re.compile(rf"{_NAME}\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+)(?P<year>\d{{4}})(?![\d:])"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})[.,]?[\s/-]+{_NAME}\.?[\s/-]+(?P<day>\d{{1,2}})(?![\d:])"),
)
# The year behind the clock, as some programs write it: "May 28 10:00:00 CEST 2026", "28 May 10:00:00 CEST 2026".
_YEAR_LAST = (
    re.compile(rf"{_NAME}\.?\s+(?P<day>\d{{1,2}})\s+(?P<rest>\d{{1,2}}:\d{{2}}.{{0,20}}?)\s(?P<year>\d{{4}})(?!\d)"),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s+{_NAME}\.?,?\s+(?P<rest>\d{{1,2}}:\d{{2}}.{{0,20}}?)\s(?P<year>\d{{4}})(?!\d)"
    ),
)
_COMMENT = re.compile(r"\((?:[^()\\]|\\.)*+\)")

_ALONE = r"(?<![\d+-])(?<!\d[:.])(?P<hour>\d{1,2})"
_TAIL = r"(?!\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?\s*(?P<zone>.{0,40})"
_CLOCKS = (
    re.compile(rf"{_ALONE}[:.] ?(?P<minute>\d{{2}})(?:[:.] ?(?P<second>\d{{2}}))?(?:[.,]\d{{1,9}})?{_TAIL}"),
    re.compile(
        rf"{_ALONE} ?(?:h|[시時时点點])(?![a-z]) ?(?:(?P<minute>\d{{1,2}})(?!\d) ?(?:[분分]|min\b\.?)?)?"
        rf" ?(?:(?P<second>\d{{1,2}}) ?[초秒])?{_TAIL}"
    ),
    re.compile(rf"{_ALONE}(?P<minute>)(?P<second>) ?(?=uhr\b|uur\b|heures?\b|[ap]\.?\s?m\b){_TAIL}"),
    re.compile(rf"(?<!\w)t(?P<hour>\d{{2}})(?P<minute>)(?P<second>)(?=z|[+-]\d|$){_TAIL}"),
)
_BEFORE_NOON = ("오전", "午前", "上午", "凌晨", "早上")
_AFTER_NOON = ("오후", "午後", "下午", "晚上", "晚间")
_HOURS, _SIXTIETHS = 30, 100  # programmes of the night run to 29:59; a 61st second or minute is the next one's first

_BEFORE_ZONE = re.compile(r"[\s,(]*(?:(?:uhr|uur|hrs?|hours?|heures?|hs|h)\b\.?[\s,(]*)?(?:\d{4}\b\s*)?")
_OFFSET = re.compile(r"(?:gmt|utc|z)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_ZONE_NAME = re.compile(r"[^\W\d_]{1,5}(?![^\W\d_]|/)")
_PLACE = re.compile(r"[a-z]{2,10}/[a-z]{2,20}(?:[_/][a-z]{2,20}){0,2}")


def day(plain: str) -> tuple[Day, str] | None:
    """Year, month and day, and the text without them; what stands in parentheses is passed over where it is in the way."""
    found = _day(plain)
    if found is None and "(" in plain:
        for _ in range(3):
            plain = _COMMENT.sub(" ", plain)
        found = _day(plain)
    return found


def _day(plain: str) -> tuple[Day, str] | None:
    if found := _YEAR_FIRST.match(plain) or _MONTH_ONLY.fullmatch(plain):
        return _numbers(found), _without(plain, found)
    for pattern in _NAMED:
        if found := _of_a_month(pattern, plain):
            return _with_name(found), _without(plain, found)
    for pattern in _YEAR_LAST:
        if found := _of_a_month(pattern, plain):
            return _with_name(found), f"{found['rest']} {plain[found.end() :]}"
    if found := _YEAR_FIRST.search(plain):
        return _numbers(found), _without(plain, found)
    if found := _DAY_FIRST.search(plain):
        year, month, day_ = _numbers(found)
        return (year, day_, month) if month > 12 >= day_ else (year, month, day_), _without(plain, found)
    return None


def _of_a_month(pattern: re.Pattern[str], plain: str) -> re.Match[str] | None:
    """The first match whose name is a month's; one that is not ("10:00 GMT 28 May 2026") may reach into the one that is."""
    found = pattern.search(plain)
    while found and found["name"] not in MONTHS:
        found = pattern.search(plain, found.end("name"))
    return found


def _with_name(found: re.Match[str]) -> Day:
    return _full_year(found["year"]), MONTHS[found["name"]], int(found["day"])


def _numbers(found: re.Match[str]) -> Day:
    return _full_year(found["year"]), int(found["month"]), int(found.groupdict().get("day") or 1)


def _without(plain: str, found: re.Match[str]) -> str:
    return f"{plain[: found.start()]} {plain[found.end() :].removeprefix(':')}"


def _full_year(written: str) -> int:
    year = int(written)
    if len(written) > 2:
        return year
    return year + (1900 if year > 68 else 2000)


def clock(rest: str, usual: tzinfo) -> tuple[timedelta, tzinfo]:
    """How long after midnight, in which zone: `usual` where none is named, midnight where no time of day is."""
    for pattern in _CLOCKS:
        for found in pattern.finditer(rest):
            hour, minute, second = int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0)
            if hour < _HOURS and minute < _SIXTIETHS and second < _SIXTIETHS:
                half = (found["half"] or _half_before(rest[: found.start()]))[:1]
                if half and 1 <= hour <= 12:
                    hour = hour % 12 + (12 if half == "p" else 0)
                return timedelta(hours=hour, minutes=minute, seconds=second), zone(found["zone"]) or usual
    return timedelta(), usual


def _half_before(before: str) -> str:
    if any(word in before for word in _AFTER_NOON):
        return "p"
    return "a" if any(word in before for word in _BEFORE_NOON) else ""


def zone(written: str) -> tzinfo | None:
    """The zone that stands at the beginning of what follows a time; None when there is none that is known."""
    start = _BEFORE_ZONE.match(written)
    written = written[start.end() :] if start else written
    if offset := _OFFSET.match(written):
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        return (
            timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes))
            if minutes <= LONGEST_OFFSET
            else None
        )
    if (name := _ZONE_NAME.match(written)) and name[0] in ZONES:
        return timezone(timedelta(minutes=ZONES[name[0]]))
    return _of_place(place[0]) if (place := _PLACE.match(written)) else None


def _of_place(name: str) -> tzinfo | None:
    """The zone of a place ("europe/berlin"), with its summer times."""
    proper = "/".join("_".join(word.capitalize() for word in part.split("_")) for part in name.split("/"))
    try:
        return ZoneInfo(proper)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
