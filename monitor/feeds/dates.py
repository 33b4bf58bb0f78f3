"""When an entry was published: our own reading where the feed parser is silent or wrong, and the time an article is sorted by.

feedparser finds nothing in dates without a zone, with the day first, or with month names other than English, and misreads zone names
(CEST as UTC) and epoch seconds (year 1779). A time without a zone is in the zone that the feed's other dates name, else in UTC.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone

from monitor.documents import RawEntry
from monitor.feeds.date_words import MONTHS, ZONES

OLDEST_YEAR = 1995
AHEAD = timedelta(minutes=10)
_READABLE_YEARS = range(1971, 2100)
_LONGEST = 120

_TIME = r"(?P<hour>\d{1,2})[:.h시時时] ?(?P<minute>\d{2})(?:[:.분分] ?(?P<second>\d{2}))?(?:[.,]\d{1,9})?"
_CLOCK = re.compile(rf"(?<![\d:.+-]){_TIME}(?![\d])[초秒]?\s*(?P<half>[ap]\.?\s?m\b\.?)?\s*(?P<zone>.{{0,40}})")
_EPOCH = re.compile(r"(\d{9,10})(?:\.\d{1,6})?|(\d{12,13})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z|[+-]\d{2}:?\d{2})?)?")
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<year>\d{4}) ?[-/.年년] ?(?P<month>\d{1,2}) ?[-/.月월] ?(?P<day>\d{1,2})(?!\d)")
_MONTH_ONLY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})")
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-/.] ?(?P<month>\d{1,2})[-/.] ?(?P<year>\d{4}|\d{2})(?![\d:])")
_LETTERS = r"[^\W\d_]"
_DAY_NAME = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|o|\.|,)?[\s-]*(?:de |of )?(?P<name>{_LETTERS}{{3,12}})"
    r"[.,]?[\s-]*(?:de |del )?'?(?P<year>\d{4}|\d{2})(?![\d:])"
)
_NAME_DAY = re.compile(
    rf"(?P<name>{_LETTERS}{{3,12}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?![\d:])"
)
_ASCTIME = re.compile(
    rf"(?P<name>{_LETTERS}{{3,12}})\.?\s+(?P<day>\d{{1,2}})\s+\d{{1,2}}:\d{{2}}.{{0,20}}?\s(?P<year>\d{{4}})(?!\d)"
)
_OFFSET = re.compile(r"(?:gmt|utc|z)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_ZONE_NAME = re.compile(r"\(?([a-z]{1,5})\)?")
_ZONE_AT_END = re.compile(r":\d{2}(?:[.,]\d{1,9})?\s?(?:([+-])(\d{2}):?(\d{2})|\(?([a-z]{1,5})\)?)\s*$", re.IGNORECASE)


def when(entry: RawEntry, *, zone: timezone = UTC) -> datetime | None:
    """The moment of publication (aware UTC), or None when the entry has none that can be read.

    The date as written is read by our own parser first, then as the feed parser understood it, then the date of the last update serves.
    `zone` is what a time without one is in.
    """
    return parse(entry.published_text, zone=zone) or _sane(entry.published) or _sane(entry.updated)


def usual_minutes(entries: Iterable[RawEntry]) -> int | None:
    """Minutes east of UTC in most of the dates that name a zone; None when none is named by more than half of them."""
    offsets = Counter(minutes for entry in entries if (minutes := _minutes_east(entry.published_text)) is not None)
    if not offsets:
        return None
    minutes, often = offsets.most_common(1)[0]
    return minutes if often * 2 > offsets.total() else None


def _minutes_east(text: str) -> int | None:
    found = _ZONE_AT_END.search(text[-40:])
    if found is None:
        return None
    if found[4]:
        return ZONES.get(found[4].lower())
    minutes = int(found[2]) * 60 + int(found[3])
    return (minutes if found[1] == "+" else -minutes) if minutes <= 14 * 60 else None


def sort_time(
    published: datetime | None, first_seen: datetime, oldest_year: int = OLDEST_YEAR
) -> tuple[datetime, bool]:
    """When an article counts, and whether it is undated.

    The published time if it lies in [oldest_year, first_seen + 10 minutes], never later than first_seen; else first_seen.
    Undated means that no date could be read.
    """
    if published is None:
        return first_seen, True
    if published.year >= oldest_year and published <= first_seen + AHEAD:
        return min(published, first_seen), False
    return first_seen, False


def parse(text: str, *, zone: timezone = UTC) -> datetime | None:
    """A moment (aware UTC) from a date as people and programs write it, or None. Years outside 1971 to 2099 are no dates.

    Reads RFC 822 and ISO 8601 forms, zone names, epoch seconds and milliseconds, day-first numbers, and month names of twelve languages.
    """
    plain = _plain(text)
    if not plain or len(plain) > _LONGEST:
        return None
    if number := _EPOCH.fullmatch(plain):
        return _from_epoch(number)
    if compact := _COMPACT.fullmatch(plain):
        return _from_compact(compact, zone)
    found = _day(plain)
    if found is None:
        return None
    day, rest = found
    return _moment(rest, day, zone)


def _plain(text: str) -> str:
    """Case folded, without accents, ordinals and odd blanks, so that tables need one spelling."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text[: _LONGEST * 2].casefold().replace("ı", "i"))
    kept = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _from_epoch(number: re.Match[str]) -> datetime | None:
    seconds = int(number[1]) if number[1] else int(number[2]) / 1000
    return _sane(datetime.fromtimestamp(seconds, UTC).replace(microsecond=0))


def _from_compact(found: re.Match[str], zone: timezone) -> datetime | None:
    year, month, day, hour, minute, second = (int(found[part] or 0) for part in range(1, 7))
    return _build((year, month, day), (hour, minute, second), _zone(found[7] or "") or zone)


def _day(plain: str) -> tuple[tuple[int, int, int], str] | None:
    """Year, month and day, and the text without them."""
    if found := _YEAR_FIRST.search(plain) or _MONTH_ONLY.fullmatch(plain):
        return (int(found["year"]), int(found["month"]), int(found.groupdict().get("day") or 1)), _without(plain, found)
    for pattern in (_DAY_NAME, _NAME_DAY, _ASCTIME):
        for found in pattern.finditer(plain):
            if month := MONTHS.get(found["name"]):
                rest = plain if pattern is _ASCTIME else _without(plain, found)
                return (_full_year(found["year"]), month, int(found["day"])), rest
    if found := _DAY_FIRST.search(plain):
        day, month = int(found["day"]), int(found["month"])
        if month > 12 >= day:
            day, month = month, day
        return (_full_year(found["year"]), month, day), _without(plain, found)
    return None


def _without(plain: str, found: re.Match[str]) -> str:
    return f"{plain[: found.start()]} {plain[found.end() :]}"


def _full_year(written: str) -> int:
    year = int(written)
    if len(written) > 2:
        return year
    return year + (1900 if year > 68 else 2000)


def _moment(plain: str, day: tuple[int, int, int], zone: timezone) -> datetime | None:
    clock = next(
        (found for found in _CLOCK.finditer(plain) if int(found["hour"]) <= 24 and int(found["minute"]) < 60), None
    )
    if clock is None:
        return _build(day, (0, 0, 0), zone)
    hour, minute, second = int(clock["hour"]), int(clock["minute"]), int(clock["second"] or 0)
    half = (clock["half"] or _half_before(plain[: clock.start()]))[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _build(day, (hour, minute, min(second, 59)), _zone(clock["zone"]) or zone)


def _half_before(before: str) -> str:
    if "오후" in before or "午後" in before or "下午" in before:
        return "p"
    return "a" if "오전" in before or "午前" in before or "上午" in before else ""


def _zone(written: str) -> timezone | None:
    written = written.strip()
    if not written:
        return None
    if offset := _OFFSET.match(written):
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        return timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes)) if minutes <= 14 * 60 else None
    if (name := _ZONE_NAME.match(written)) and name[1] in ZONES:
        return timezone(timedelta(minutes=ZONES[name[1]]))
    return None


def _build(day: tuple[int, int, int], clock: tuple[int, int, int], zone: timezone) -> datetime | None:
    try:
        midnight = clock[0] == 24  # 24:00 ends the day
        moment = datetime(*day, clock[0] % 24, *clock[1:], tzinfo=zone) + timedelta(days=midnight)
        return _sane(moment.astimezone(UTC))
    except (ValueError, OverflowError):
        return None


def _sane(moment: datetime | None) -> datetime | None:
    return moment if moment is not None and moment.year in _READABLE_YEARS else None
