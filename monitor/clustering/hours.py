"""At what time of day something was launched by an article's words, and whether it was not the first launch of that day. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from itertools import product

from monitor.values import dataclass

_ROUND = 1440
"""Minutes round the clock."""

_ZONES = {
    "UTC": (0,), "GMT": (0,), "KST": (540,), "JST": (540,), "MSK": (180,), "EET": (120, 180), "IST": (330, 120, 180),
    "ET": (-300, -240), "EST": (-300,), "EDT": (-240,),
}  # fmt: skip
"""Minutes ahead of UTC; several where a name has several meanings or changes with the season."""
_LOCAL = {
    "KP": (540,), "KR": (540,), "JP": (540,), "CN": (480,), "TW": (480,), "PH": (480,), "VN": (420,), "IN": (330,), "PK": (300,),
    "AF": (270,), "IR": (210,), "IQ": (180,), "YE": (180,), "SA": (180,), "SY": (180,), "TR": (180,), "RU": (180,), "BY": (180,),
    "UA": (120, 180), "IL": (120, 180), "PS": (120, 180), "LB": (120, 180),
}  # fmt: skip
"""The same by the code of a country, where it has one time of day for all that matters here."""

_EXACT, _ROUGH = 90, 150
"""Minutes by which two times of one launch may differ: each source has its own; of a zone that is only likely, or a part of the day."""

_A_DAY, _CLOCKS, _QUARTER = 24 * 3600, 1800, 900
"""Seconds: a day, by how much the clocks of two sources may differ, and within which two times are told as one."""

_PARTS = {
    "early": (0, 540), "before dawn": (60, 480), "predawn": (60, 480), "pre-dawn": (60, 480), "morning": (240, 720), "noon": (690, 840),
    "midday": (690, 840), "afternoon": (720, 1080), "evening": (1020, 1440), "night": (1140, 1740), "late": (1080, 1500),
    "overnight": (-300, 420),
    "새벽": (0, 420), "아침": (300, 660), "오전": (0, 720), "오후": (720, 1440), "저녁": (1020, 1320), "밤": (1140, 1560),
    "未明": (0, 360), "早朝": (180, 480), "朝": (240, 660), "午前": (0, 720), "午後": (720, 1440), "夕方": (900, 1200), "夜": (1080, 1500),
    "凌晨": (0, 420), "上午": (240, 720), "下午": (720, 1140), "晚": (1080, 1500),
}  # fmt: skip
"""From when to when a part of the day lasts, in minutes since midnight where it is told of."""
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS = "|".join(_WEEK)
_PART = re.compile(
    rf"\b(?P<early>early|late|before dawn|pre-?dawn) (?:on |this )?(?P<day>{_DAYS}|today|morning)\b|"
    rf"\b(?:(?P<of>{_DAYS})(?: \w+ \d\d?)?|this|today) (?P<part>morning|afternoon|evening|night)\b|\b(?P<over>overnight)\b|"
    r"\b(?:after|around|about|at) (?P<noon>noon|midday)\b|"
    r"(?:일|이날|오늘)\s?(?P<ko>새벽|아침|오전|오후|저녁|밤)(?!\s?\d)|"
    r"(?:日|きょう|今日)の?(?P<ja>未明|早朝|朝|午前|午後|夕方|夜|凌晨|上午|下午|晚)(?!\s?\d)",
    re.IGNORECASE,
)
_ANOTHER_TIME = re.compile(r"\b(?:after|following|since|than|before) (?!noon|midday)[^.,;]{0,34}$")
"""What stands before the time of something else: `hours after an overnight barrage`."""
_ONE_DAY = r"(?:the (?:same )?day|(?:a|one|a single) day|24 hours|\w+ hours|hours)"
_LAUNCH = r"(?:launch|test|firing|salvo|barrage|missile|rocket)"
_FIRED = r"(?:test-)?(?:fires?|fired|launch(?:es|ed)|tests|tested|lobs|lobbed)"
_EARLIER = rf"earlier (?:today|in the day|(?:on )?(?:the|that) (?:same )?day|(?:on )?(?:{_DAYS}))"
_AGAIN = re.compile(
    rf"\b(?:second|third|fourth|another|more|latest)\b[^.]{{0,60}}? (?:of|in|within) {_ONE_DAY}\b|"
    rf"\b(?:second|third) (?:\w+ )?(?:time|attack|strike|{_LAUNCH}) (?:today|(?:on )?(?:{_DAYS}))\b|"
    rf"\b{_FIRED}\b[^.]{{0,120}}\b(?:hours|minutes) after (?!\w+day|the {_LAUNCH})(?:[\w'’-]+ ){{0,5}}?(?:{_LAUNCH}|{_FIRED}|firing)\b|"
    rf"\b(?:hours|minutes) after [^.,]{{0,60}}\b{_FIRED}\b[^.,]{{0,60}}, [^.,]{{0,60}}\b{_FIRED}\b|"
    rf"\b(?:earlier|morning|afternoon|first) (?:[\w-]+ )?{_LAUNCH} (?:of the day|earlier|(?:on )?the same day)\b|"
    rf"\b(?:an earlier|(?:after|following) (?:an? |the |its )?(?:earlier|overnight|morning(?:['’]s)?)) (?:[\w-]+ ){{0,2}}?{_LAUNCH}\b|"
    rf"\b(?:again|another|second|more)\b[^.]{{0,110}}\b(?:hours (?:later|earlier)|later (?:the )?same day|{_EARLIER})|"
    r"(?:하루|이날)[^.]{0,12}(?:두|세) ?(?:번째|차례)|시간 ?만에[^.]{0,12}(?:또|다시|재)|"
    r"(?:同日|この日)[^。]{0,12}(?:2|二|3|三)(?:回|度)|1日に(?:2|二)(?:回|度)|時間後に(?:再び|再度|また)|(?:当天|同日|當天)[^。]{0,8}(?:第二次|再次)",
    re.IGNORECASE,
)


_TO_COME = r"(?:fire|launch|test(?!s)|test[- ](?:fire|launch)|conduct)"
_PLANNED = re.compile(
    rf"\b(?:will|to|would|may|could|might|set for|ready for) (?:\w+ly |soon |again )?{_TO_COME}\b|"
    rf"\b(?:plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)|upcoming|planned) (?:\w+ ){{0,4}}?{_LAUNCH}",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:fires|fired|launches|launched|tests|tested|lobs|lobbed|flew|fell|landed|after|failed)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Span:
    """From `first` to `last`, in minutes since a midnight; `sure` is a time of day with its zone, all else is likely."""

    first: int
    last: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Hours:
    """When it was launched. `utc`: what may be meant, since midnight UTC; `bare`: times of which nobody knows the zone.

    `since` is the earliest moment (epoch seconds) that is meant, None without a day and a time. `day`: the day that is told, if it is one.
    """

    utc: tuple[Span, ...] = ()
    bare: tuple[Span, ...] = ()
    since: int | None = None
    day: date | None = None


NO_HOURS = Hours()


def hours(times: Iterable[tuple[str, str]], days: Collection[date], codes: Iterable[str], text: str) -> Hours:
    """Of times (`HH:MM`, its zone or "") and of days that are told, of the countries (codes) in which they hold, and of a text's words.

    A time without a zone is one of these countries'. Parts of the day (`Wednesday evening`) count where no time is told, and only one.
    """
    local = tuple(dict.fromkeys(ahead for code in codes for ahead in _LOCAL.get(code, ())))
    utc: list[Span] = []
    bare: list[Span] = []
    began: list[int] = []
    for told, zone in times:
        at = _minutes(told)
        if at is None:
            continue
        ahead = _ZONES.get(zone, local)
        utc += [Span(at - one, at - one, zone in _ZONES) for one in ahead]
        began += [at - one for one in ahead]
        if not ahead:
            bare.append(Span(at, at, sure=False))
    if not utc and not bare and (part := _part(text, days)):
        utc = [Span(part[0] - one, part[1] - one, sure=False) for one in local]
        bare = [] if local else [Span(*part, sure=False)]
        began = [span.first for span in utc]
    first = min((_midnight(day) + 60 * at for day, at in product(days, began)), default=None)
    return Hours(tuple(utc), tuple(bare), first, next(iter(days)) if len(days) == 1 and (utc or bare) else None)


def again(text: str) -> bool:
    """Whether the words say that something had been launched before on the same day."""
    return _AGAIN.search(text) is not None


def planned(title: str) -> bool:
    """Whether a headline only announces a launch that is to come."""
    return _PLANNED.search(title) is not None and _DONE.search(title) is None


def differ(one: Hours, other: Hours) -> bool:
    """Whether none of the times that may be meant are one launch's. Symmetric; False where either says nothing."""
    pairs = list(product(one.utc, other.utc)) or list(product(one.bare, other.bare))
    one_day = one.day is not None and one.day == other.day
    return bool(pairs) and all(_two_launches(a, b, one_day=one_day) for a, b in pairs)


def agree(one: Hours, other: Hours) -> bool:
    """Whether two times, each with its zone, are one launch's."""
    return any(a.sure and b.sure and _apart(a, b) <= _EXACT for a, b in product(one.utc, other.utc))


def same_moment(one: Hours, other: Hours) -> bool:
    """Whether both name a day and a time of day, and these are the same within a quarter of an hour. Symmetric."""
    exact = all(any(span.first == span.last for span in told.utc) for told in (one, other))
    return exact and one.since is not None and other.since is not None and abs(one.since - other.since) <= _QUARTER


def _two_launches(one: Span, other: Span, *, one_day: bool) -> bool:
    """Of two times at one place and one day the late evening is not near the early morning."""
    if one_day and not one.sure and not other.sure:
        return max(one.first - other.last, other.first - one.last) > _ROUGH
    return _apart(one, other) > (_EXACT if one.sure and other.sure else _ROUGH)


def _apart(one: Span, other: Span) -> int:
    """Minutes between two spans, round the clock."""
    length = (one.last - one.first, other.last - other.first)
    ahead = (other.first - one.first) % _ROUND
    if ahead <= length[0] or (-ahead) % _ROUND <= length[1]:
        return 0
    return min(ahead - length[0], (-ahead) % _ROUND - length[1])


def _part(text: str, days: Collection[date]) -> tuple[int, int] | None:
    """The part of the day that the text tells; None where it tells of none, or of several that exclude each other."""
    found: tuple[int, int] | None = None
    for one in _PART.finditer(text):
        day = (one["day"] or one["of"] or "").lower()
        if day in _WEEK and days and _WEEK.index(day) not in {told.weekday() for told in days}:
            continue
        if _ANOTHER_TIME.search(text, max(0, one.start() - 40), one.start()):
            continue
        word = one["early"] or one["part"] or one["over"] or one["noon"] or one["ko"] or one["ja"]
        first, last = _PARTS[word.lower()]
        if found is not None:
            first, last = max(first, found[0]), min(last, found[1])
            if first >= last:
                return None
        found = first, last
    return found


def _minutes(told: str) -> int | None:
    hour, colon, minute = told.partition(":")
    return int(hour) * 60 + int(minute) if colon and hour.isdecimal() and minute.isdecimal() else None


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) if day.year > 1 else 0


def came_before(at: int, since: int | None) -> bool:
    """Whether an article of that time came before a launch at `since`, both in epoch seconds; none that is dated by a day alone did."""
    return since is not None and at % _A_DAY != 0 and at < since - _CLOCKS
