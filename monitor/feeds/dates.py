"""When an entry was published: our own reading where the feed parser is silent or wrong, and the time an article is sorted by.

feedparser finds nothing in dates without a zone, with the day first, or with month names other than English, and misreads zone names
(CEST as UTC) and epoch seconds (year 1779). A time without a zone is in the zone that the feed's other dates name, else in UTC.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from monitor.documents import RawEntry
from monitor.feeds import date_parts
from monitor.feeds.date_words import MONTHS, ZONES

OLDEST_YEAR = 1995
AHEAD = timedelta(minutes=10)
_READABLE_YEARS = range(1971, 2100)
_NEVER = datetime(1, 1, 1, tzinfo=UTC)
_LONGEST = 120

_EPOCH = re.compile(r"(\d{9,10})(?:\.\d{1,6})?|(\d{12,13})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[t ]?(\d{2}):?(\d{2}):?(\d{2})? ?(z|[+-]\d{2}:?\d{2})?)?")
_MAIL = re.compile(
    r"(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (?:gmt|([+-])(0\d|1[0-3])([0-5]\d))"
)
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
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
    return (minutes if found[1] == "+" else -minutes) if minutes <= date_parts.LONGEST_OFFSET else None


def sort_time(
    published: datetime | None, first_seen: datetime, oldest_year: int = OLDEST_YEAR
) -> tuple[datetime, bool]:
    """When an article counts, and whether it is undated.

    The published time if it lies in [oldest_year, first_seen + 10 minutes], never later than first_seen; else first_seen.
    Undated means that no date could be read.
    """
    return believed(published, first_seen, oldest_year) or first_seen, published is None


def believed(published: datetime | None, now: datetime, oldest_year: int = OLDEST_YEAR) -> datetime | None:
    """The published time if it lies in [oldest_year, now + 10 minutes], never later than now; None for what says nothing of when it was."""
    if published is None or published.year < oldest_year or published > now + AHEAD:
        return None
    return min(published, now)


def parse(text: str, *, zone: tzinfo = UTC, oldest_year: int = _READABLE_YEARS.start) -> datetime | None:
    """A moment (aware UTC) from a date as people and programs write it, or None. Years before `oldest_year` or after 2099 are no dates.

    Reads RFC 822 and ISO 8601 forms, zone names, epoch seconds and milliseconds, day-first numbers, and month names (date_words).
    A time without a zone is in `zone`.
    """
    try:
        moment = (_iso(text, zone) or _read(_plain(text), zone) or _NEVER).astimezone(UTC)
    except (ValueError, OverflowError):  # the 30th of February
        return None
    return moment if oldest_year <= moment.year < _READABLE_YEARS.stop else None


def _iso(text: str, zone: tzinfo) -> datetime | None:
    """The moment of the plainest form, read at little cost since most feeds write it."""
    if text[4:5] != "-" or text[10:11] != "T":
        return None
    try:
        moment = datetime.fromisoformat(text).replace(microsecond=0)
    except ValueError:
        return None
    offset = moment.utcoffset()
    if offset is None:
        return moment.replace(tzinfo=zone)
    return moment if abs(offset) <= timedelta(minutes=date_parts.LONGEST_OFFSET) else None


def _read(plain: str, zone: tzinfo) -> datetime | None:
    """Raises ValueError or OverflowError for what is written like a date and is none."""
    if (mail := _MAIL.fullmatch(plain)) and (month := MONTHS.get(mail[2])):
        moment = datetime(int(mail[3]), month, int(mail[1]), int(mail[4]), int(mail[5]), int(mail[6]), tzinfo=UTC)
        east = timedelta(hours=int(mail[8] or 0), minutes=int(mail[9] or 0))
        return moment + east if mail[7] == "-" else moment - east
    if len(plain) > _LONGEST:
        return None
    if plain[:8].isdigit():
        return _from_digits(plain, zone)
    found = date_parts.day(plain)
    if found is None:
        return None
    day, rest = found
    after_midnight, where = date_parts.clock(rest, zone)
    return datetime(*day, tzinfo=where) + after_midnight


def _plain(text: str) -> str:
    """Case folded, without accents, ordinals and odd blanks and dashes, so that tables need one spelling."""
    if text.isascii():
        return " ".join(text.lower().split())
    folded = text[: _LONGEST * 2].casefold().replace("ı", "i").translate(_DASHES)
    kept = "".join(letter for letter in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(letter))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _from_digits(plain: str, zone: tzinfo) -> datetime | None:
    number, compact = _EPOCH.fullmatch(plain), _COMPACT.fullmatch(plain)
    if compact and not (number and plain[:2] not in {"19", "20"}):
        year, month, day, hour, minute, second = (int(compact[part] or 0) for part in range(1, 7))
        after_midnight = timedelta(hours=hour, minutes=minute, seconds=second)
        where = date_parts.zone(compact[7] or "") or zone
        return datetime(year, month, day, tzinfo=where) + after_midnight
    if number is None:
        return None
    seconds = int(number[1]) if number[1] else int(number[2]) // 1000
    return datetime.fromtimestamp(seconds, UTC)


def _sane(moment: datetime | None) -> datetime | None:
    return moment if moment is not None and moment.year in _READABLE_YEARS else None
