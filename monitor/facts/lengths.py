"""Lengths, speeds and times in a text, in kilometres, kilometres an hour and seconds; a length given twice is checked against itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Conversion
from monitor.facts.numbers import CJK_AMOUNT, DIGITS, number
from monitor.values import dataclass

IN_KM = {"km": 1.0, "mi": 1.609344, "nmi": 1.852, "m": 0.001, "ft": 0.0003048}
"""Kilometres in one unit: the mile and the foot of the international agreement of 1959, the nautical mile of 1929, all three exact."""
_UNITS = (
    ("nmi", r"(?:nautical|sea)[ -]miles?|nmi?\b|海里|해리|カイリ"),
    (
        "km",
        r"kilomet(?:er|re)s?|kilom[eè]tres?|kms?(?![a-z/])|㎞|킬로미터|킬로|公里|千米|キロ(?:メートル)?|㌔(?:メートル)?|км",
    ),
    ("mi", r"miles?|mi\b|마일|英里|マイル"),
    ("m", r"met(?:er|re)s?|m(?![a-z\d])|米|미터|メートル"),
    ("ft", r"feet|foot|ft\b|피트|フィート"),
)
UNIT = "|".join(pattern for _, pattern in _UNITS)
AMOUNT = rf"(?:{CJK_AMOUNT}|{DIGITS})"
"""A number as it stands before a unit."""
_ABOUT = (
    r"(?:about|around|some|approximately|roughly|nearly|almost|up to|more than|over|at least|about|less than|"
    r"under|as (?:far|high) as)?"
)


def _length(amount: str, first: str) -> re.Pattern[str]:
    """Lengths as a pattern: with these amounts, which begin with a character of `first` (to be quick where there are none)."""
    return re.compile(
        rf"(?={first})(?P<between>(?<=between )|(?<=between about )|(?<=between around )|(?<=between some ))?(?P<first>{amount})"
        rf"(?:(?:(?: ?(?:{UNIT}))?\s?(?P<link>-|~|–|—|to|에서|내지|∼|〜|から|至|到)\s?|(?(between) ?(?:{UNIT})?|) (?:and|or) )"
        rf"(?:about |around |some )?(?P<second>{amount}))?[\s-]?(?:여|余り?|余|多|餘)?\s?(?P<unit>{UNIT})"
        r"(?!/|ph|\s?per\b|\s(?:an|per) hour|\s?毎時)",
        re.IGNORECASE,
    )


_LENGTH, _LENGTH_CJK = _length(DIGITS, r"\d"), _length(AMOUNT, r"[\d一二两兩三四五六七八九千百]")
_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_BRACKET = re.compile(
    rf"(?:-long|-high)?\s*[(\[,]\s*(?:or )?{_ABOUT}\s*"
    rf"(?P<value>{DIGITS})(?:\s?(?:-|–|to|and)\s?(?P<second>{DIGITS}))?[\s-]?(?P<unit>{UNIT})\s*[)\],]?",
    re.IGNORECASE,
)
_TOLERANCE = 0.05
"""A conversion agrees within this share: figures are rounded."""


@dataclass(frozen=True, slots=True)
class Length:
    """Lengths written with one unit (`430 km and 690 km` are two), in km, where they stand, and each one's conversion in brackets beside.

    `span` where the two are the ends of one length (`300-350 km`, `between 300 and 350 km`), the lower one first.
    """

    km: tuple[float, ...]
    start: int
    end: int
    note: str = ""
    conversions: tuple[Conversion | None, ...] = ()
    span: bool = False

    def each(self) -> Iterator[tuple[float, str, Conversion | None]]:
        """Each length in km, its note (`at least` and `at most` for the ends of a span) and its conversion."""
        for number_, km in enumerate(self.km):
            note = ("at least", "at most")[number_] if self.span else self.note
            yield km, note, self.conversions[number_] if number_ < len(self.conversions) else None


def unit_of(text: str) -> str:
    """The unit that these letters stand for."""
    return next(name for name, pattern in _UNITS if re.fullmatch(pattern, text, re.IGNORECASE))


def lengths(text: str) -> Iterator[Length]:
    """The lengths in a text, without those in brackets that repeat one."""
    past = 0
    for found in (_LENGTH_CJK if _SCRIPT.search(text) else _LENGTH).finditer(text):
        if found.start() < past or _NO_LENGTH.search(text, max(0, found.start() - 8), found.start()):
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
        conversions = _conversions(km, bracket) if bracket else ()
        span = len(km) == 2 and km[0] < km[1] and (found["link"] is not None or found["between"] is not None)
        end = past if bracket else found.end()
        while text[end - 1] in ", ":
            end -= 1
        note = note_before(text, found.start()) or ("about" if _ODD.search(found[0]) else "")
        yield Length(km, found.start(), end, note, conversions, span)


_ODD = re.compile("[여余多餘]")
"""`600여㎞`: some six hundred."""
_NO_LENGTH = re.compile(r"\dh(?:rs?)?\s?$|(?:시속|時速|时速|每小时)\s?[약約约]?\s?$", re.IGNORECASE)
"""What stands before minutes (`1h 7m`) and before what is flown in an hour."""


def _conversions(km: tuple[float, ...], bracket: re.Match[str]) -> tuple[Conversion | None, ...]:
    unit = unit_of(bracket["unit"])
    values = [number(bracket[name]) or 0.0 for name in ("value", "second") if bracket[name]]
    found = []
    for here, value in zip(km, values, strict=False):
        there = value * IN_KM[unit]
        found.append(Conversion(value, unit, round(there, 1), abs(there - here) <= _TOLERANCE * max(here, there)))
    return tuple(found)


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
    rf"per) hour)|"
    rf"(?:시속|時速|时速|每小时)\s?[약約约]?\s?(?P<kmh_cjk>{AMOUNT})\s?(?:㎞|km|킬로|キロ|㌔|公里)|"
    rf"(?P<mph>{DIGITS})\s?(?:mph|miles (?:an|per) hour)",
    re.IGNORECASE,
)
