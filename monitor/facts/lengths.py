"""Lengths, speeds and times in a text, in kilometres, kilometres an hour and seconds; a length given twice is checked against itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts.model import Conversion
from monitor.facts.numbers import DIGITS, number

IN_KM = {"km": 1.0, "mi": 1.609344, "nmi": 1.852, "m": 0.001, "ft": 0.0003048}
"""Kilometres in one unit (international mile, foot and nautical mile)."""
_UNITS = (
    ("nmi", r"nautical[ -]miles?|nmi?\b|海里|해리"),
    ("km", r"kilomet(?:er|re)s?|kilom[eè]tres?|kms?(?![a-z/])|㎞|킬로미터|킬로|公里|千米|キロ(?:メートル)?|км"),
    ("mi", r"miles?|mi\b|마일|英里|マイル"),
    ("m", r"met(?:er|re)s?|m(?![a-z\d])|米|미터|メートル"),
    ("ft", r"feet|foot|ft\b|피트|フィート"),
)
_UNIT = "|".join(pattern for _, pattern in _UNITS)
_ABOUT = (
    r"(?:about|around|some|approximately|roughly|nearly|almost|up to|more than|over|at least|about|less than|"
    r"under|as (?:far|high) as)?"
)
LENGTH = re.compile(
    rf"(?P<first>{DIGITS})(?:(?: ?(?:{_UNIT}))?\s?(?P<link>-|~|to|and|or|에서|∼)\s?(?P<second>{DIGITS}))?[\s-]?(?:여|"
    rf"余り?|多)?\s?(?P<unit>{_UNIT})"
    rf"(?!/|ph|\s?per\b|\s(?:an|per) hour|\s?毎時)",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    rf"(?:-long|-high)?\s*[(\[,]\s*(?:or )?{_ABOUT}\s*"
    rf"(?P<value>{DIGITS})(?:\s?(?:-|to)\s?{DIGITS})?[\s-]?(?P<unit>{_UNIT})\s*[)\],]?",
    re.IGNORECASE,
)
_TOLERANCE = 0.05
"""A conversion agrees within this share: figures are rounded."""


@dataclass(frozen=True, slots=True)
class Length:
    """Lengths written with one unit (`430 km and 690 km` are two), in km, where they stand, and a conversion in brackets beside them."""

    km: tuple[float, ...]
    start: int
    end: int
    note: str = ""
    conversion: Conversion | None = None


def unit_of(text: str) -> str:
    """The unit that these letters stand for."""
    return next(name for name, pattern in _UNITS if re.fullmatch(pattern, text, re.IGNORECASE))


def lengths(text: str) -> Iterator[Length]:
    """The lengths in a text, without those in brackets that repeat one."""
    past = 0
    for found in LENGTH.finditer(text):
        if found.start() < past:
            continue
        unit = unit_of(found["unit"])
        values = [
            value
            for value in (number(found["first"]), found["second"] and number(found["second"]))
            if value is not None and value != ""
        ]
        km = tuple(round(value * IN_KM[unit], 2) for value in values)
        bracket = _BRACKET.match(text, found.end())
        if bracket and unit_of(bracket["unit"]) == unit:
            bracket = None
        past = bracket.end() if bracket else found.end()
        conversion = _conversion(km, bracket) if bracket else None
        end = past if bracket else found.end()
        while text[end - 1] in ", ":
            end -= 1
        yield Length(km, found.start(), end, note_before(text, found.start()), conversion)


def _conversion(km: tuple[float, ...], bracket: re.Match[str]) -> Conversion:
    unit = unit_of(bracket["unit"])
    value = number(bracket["value"]) or 0.0
    there = value * IN_KM[unit]
    agrees = abs(there - km[0]) <= _TOLERANCE * max(km[0], there)
    return Conversion(value, unit, round(there, 1), agrees)


def note_before(text: str, start: int) -> str:
    """Whether a number is said to be one bound or rounded, by the words before it."""
    before = text[max(0, start - 22) : start].lower()
    if re.search(r"(?:at least|more than|over|upwards? of|최소|少なくとも|至少|超过)\s*(?:an? |the )?$", before):
        return "at least"
    if re.search(r"(?:up to|at most|less than|under|as many as|as far as|as high as|最多)\s*$", before):
        return "at most"
    return (
        "about"
        if re.search(
            r"(?:about|around|some|approximately|roughly|nearly|almost|estimated|약|約|约|大约)\s*(?:an? )?$", before
        )
        else ""
    )


SPEED = re.compile(
    rf"(?:Mach|마하|マッハ|马赫)\s?(?P<mach>{DIGITS})|(?P<kmh>{DIGITS})\s?(?:km/h|kph|kilomet(?:er|re)s (?:an|"
    rf"per) hour)|(?P<mph>{DIGITS})\s?(?:mph|miles (?:an|per) hour)",
    re.IGNORECASE,
)
DURATION = re.compile(
    rf"(?P<value>{DIGITS})(?:\s?(?:to|-)\s?(?P<upper>{DIGITS}))?[\s-]?(?P<unit>seconds?|minutes?|hours?|"
    rf"초|분|秒|分(?:钟|間)?)(?P<half>半)?",
    re.IGNORECASE,
)
IN_SECONDS = {"s": 1, "초": 1, "秒": 1, "m": 60, "분": 60, "分": 60, "h": 3600}
"""Seconds in a unit of time, by its first letter."""
