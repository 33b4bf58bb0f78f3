"""When it happened: days and times of day as written, days resolved against the day of publication; none is made up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from monitor.facts.model import Sentence

_MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
}
_DIGIT = re.compile(r"\d")
_SHORT = {name[:3]: number for name, number in _MONTHS.items()}
_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
_US = re.compile(
    rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>(?:19|20)\d\d))?\b(?![,.]?\d)(?!-\d(?!\d?\b))"
)
_EU = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:-| and | to )\d{{1,2}}(?:st|nd|rd|th)?)? {_MONTH}(?:,? (?P<year>(?:19|20)\d\d))?\b"
)
_CJK = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)\s?[年년]\s?)?(?:(?P<month>\d{1,2})\s?[月월]\s?)?(?P<day>\d{1,2})\s?(?:日|"
    r"일(?![가-힣]*(?:간|째)))(?!間|目)"
)
_WEEKDAY = re.compile(r"\b(?P<last>last |next )?(?P<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")
_WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_RELATIVE = re.compile(r"\b(?P<word>today|yesterday|this morning|earlier today|early today)\b", re.IGNORECASE)

_ZONES = {
    "kst": "KST",
    "jst": "JST",
    "gmt": "UTC",
    "utc": "UTC",
    "et": "ET",
    "edt": "ET",
    "est": "ET",
    "eastern": "ET",
    "seoul time": "KST",
    "korean time": "KST",
    "japan time": "JST",
    "tokyo time": "JST",
    "local time": "local",
    "pyongyang time": "KST",
    "korea time": "KST",
    "moscow time": "MSK",
    "kyiv time": "EET",
}
_ZONE = "|".join(sorted((re.escape(zone) for zone in _ZONES), key=len, reverse=True))
_TIME = re.compile(
    rf"\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}}))?\s?(?P<half>[ap])\.?m\b\.?(?:,?\s?\(?(?P<zone>{_ZONE})\b)?|"
    rf"\b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?P<late>(?: (?:and|to|-) \d{{1,2}}:\d{{2}})? [ap]\.?m)?\b"
    rf"(?:,?\s?\(?(?P<zone24>{_ZONE})\b)?|"
    rf"\b(?P<military>[012]\d[0-5]\d)(?: hours)?,? (?P<zonem>{_ZONE})\b",
    re.IGNORECASE,
)
_TIME_CJK = re.compile(
    r"(?:(?P<half>오전|오후|午前|午後|上午|下午|凌晨|새벽|未明)\s?)?(?P<hour>\d{1,2})\s?[시時时点點](?!間|间|간)(?:\s?(?P<minute>\d{1,2})\s?[분分])?"
)
_NO_DAY = re.compile(
    r"\b(?:anniversary|birthday|since|until|scheduled|between|before|ahead of|days before|war games|"
    r"exercises?|election)\b",
    re.IGNORECASE,
)


_NEXT_DAY_EAST = 10
"""Hours of UTC from which on it is the next day at the earliest place of the earth."""
_DATELINE = re.compile(r"\s*(?:\([A-Z][\w .]+\)\s*)?(?:--?|[\u2013\u2014:])\s")
"""What follows the day in a dateline: the day of the report, not of what it tells."""
_COMING = re.compile("(?:오는|来る|きたる)\\s?$")
"""What stands before a day that is still to come."""


def dates(sentence: Sentence, published: datetime | None, *, ahead: bool = False) -> Iterator[tuple[str, int, int]]:
    """The days that the sentence names (ISO) and where. A day without a year, a weekday or `yesterday` needs the day of publication.

    A day of the month and a weekday are the last ones before publication, or with `ahead`, for what is planned, the next.
    """
    text = sentence.plain
    for pattern in (_US, _EU, _CJK) if _DIGIT.search(text) else ():
        for found in pattern.finditer(text):
            if _NO_DAY.search(text[max(0, found.start() - 40) : found.start()]) or _NO_DAY.match(
                text[found.end() : found.end() + 30].lstrip(" is-0123456789")
            ):
                continue
            if found.start() < 50 and _DATELINE.match(text, found.end()):
                continue
            if day := _day(found, published, ahead=ahead or _COMING.search(text[: found.start()]) is not None):
                yield day.isoformat(), found.start(), found.end()
                return
    if published is None:
        return
    for found in _WEEKDAY.finditer(text):
        if not found["last"] and not _NO_DAY.search(text[max(0, found.start() - 30) : found.start()]):
            number = _WEEK.index(found["day"])
            yield _weekday(number, published, ahead=ahead).isoformat(), found.start(), found.end()
            return
    if word := _RELATIVE.search(text):
        back = 1 if word["word"].lower() == "yesterday" else 0
        yield (published.date() - timedelta(days=back)).isoformat(), word.start(), word.end()


def _weekday(number: int, published: datetime, *, ahead: bool) -> date:
    """The last such day (Monday 0) up to publication, or with `ahead` the next. Where the next day has begun east of UTC, it counts."""
    if ahead:
        return published.date() + timedelta(days=(number - published.weekday()) % 7)
    back = (published.weekday() - number) % 7
    return published.date() + timedelta(days=1 if back == 6 and published.hour >= _NEXT_DAY_EAST else -back)


def _day(found: re.Match[str], published: datetime | None, *, ahead: bool) -> date | None:
    month = found["month"]
    if month is None and published is None:
        return None
    number = _number_of(month) if month else None
    year = int(found["year"]) if found["year"] else None
    if year is None and published is None:
        return None
    try:
        if number is None and published is not None:
            return (_ahead if ahead else _back)(published.date(), int(found["day"]))
        if year is None and published is not None:
            day = date(published.year, number or 1, int(found["day"]))
            return day if day <= published.date() + timedelta(days=183) else day.replace(year=day.year - 1)
        return date(year or 1, number or 1, int(found["day"]))
    except ValueError:
        return None


def _ahead(published: date, day: int) -> date | None:
    """The first such day of a month from the day of publication on."""
    for month in (published.replace(day=1), (published.replace(day=1) + timedelta(days=32)).replace(day=1)):
        try:
            found = month.replace(day=day)
        except ValueError:
            continue
        if found >= published:
            return found
    return None


def _back(published: date, day: int) -> date | None:
    """The latest such day of a month up to a day after publication (a zone east of it may be a day ahead)."""
    for month in range(2):
        first = (published.replace(day=1) - timedelta(days=month)).replace(day=1)
        try:
            found = first.replace(day=day)
        except ValueError:
            continue
        if found <= published + timedelta(days=1):
            return found
    return None


def _number_of(month: str) -> int:
    return int(month) if month.isdigit() else _SHORT[month[:3].lower()]


def times(sentence: Sentence) -> Iterator[tuple[str, str, int, int]]:
    """The times of day that the sentence names (`HH:MM`), their zone as written (KST, JST, UTC, ET, local, or empty), and where."""
    text = sentence.plain
    if not _DIGIT.search(text):
        return
    for found in _TIME.finditer(text):
        if time := _clock(found):
            zone = found["zone"] or found["zone24"] or found["zonem"] or _zone_after(text, found.end())
            yield time, _ZONES.get(zone.lower(), "") if zone else "", found.start(), found.end()
    for found in _TIME_CJK.finditer(text):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if found["half"] in {"오후", "午後", "下午"} and hour < 12:
            hour += 12
        if hour < 24 and minute < 60:
            yield f"{hour:02}:{minute:02}", "", found.start(), found.end()


def _zone_after(text: str, end: int) -> str:
    """The zone of a list of times (`5:34 a.m. and 5:57 a.m. local time`)."""
    found = re.match(
        rf"\.? and (?:about |around )?\d{{1,2}}[:.]?\d* ?[ap]\.?m\.?,? \(?({_ZONE})\b", text[end:], re.IGNORECASE
    )
    return found[1] if found else ""


def _clock(found: re.Match[str]) -> str:
    if found["military"]:
        hour, minute = int(found["military"][:2]), int(found["military"][2:])
        return f"{hour:02}:{minute:02}" if hour < 24 else ""
    if found["half"]:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        late = found["half"].lower() == "p"
        if not 1 <= hour <= 12 or minute > 59:
            return ""
        return f"{hour % 12 + 12 * late:02}:{minute:02}"
    hour, minute = int(found["hour24"]), int(found["minute24"])
    if found["late"] and found["late"].rstrip(".m")[-1:].lower() == "p" and hour < 12:
        hour += 12
    return f"{hour:02}:{minute:02}"
