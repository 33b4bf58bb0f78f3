"""What one cell says: numbers, lengths in km, coordinates, how many. A CellError says why a cell cannot be used and how to mend it."""

from __future__ import annotations

import math
import re
import unicodedata

from monitor.facts.numbers import number as number_in_words
from monitor.gazetteer.letters import plain
from monitor.reference.model import Point

UNKNOWN = frozenset({
    "", "-", "--", "?", "n/a", "na", "n.a.", "none", "null", "nil", "nan", "unknown", "unk", "not known", "unclear", "undisclosed",
    "not available", "tbd", "미상", "不明",
})  # fmt: skip
"""What tables write where nothing is known, in small letters."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
LONGEST_TEXT = 10_000
"""Letters of a description that are read."""
LONGEST_KM = 45_000
"""More than the way around the earth: no missile flew or rose so far."""
_UNITS = {
    "": 1.0, "km": 1.0, "kms": 1.0, "kilometers": 1.0, "kilometres": 1.0, "kilometer": 1.0, "kilometre": 1.0, "m": 0.001, "meters": 0.001,
    "metres": 0.001, "mi": 1.609344, "mile": 1.609344, "miles": 1.609344, "nm": 1.852, "nmi": 1.852, "ft": 0.0003048, "feet": 0.0003048,
}  # fmt: skip
"""Kilometres of one of each unit."""
_NUMBER = r"\d+(?:[ ,.']\d+)*"
_LENGTH = re.compile(
    rf"(?:about|around|approx\.?|approximately|ca?\.|~|<|>|≈|up to|over|at least)?\s*(?P<low>{_NUMBER})"
    rf"(?:\s*(?:-|to|~)\s*(?P<high>{_NUMBER}))?\s*(?P<unit>[a-z]*)\.?\s*\+?(?:\s*\([^()]*\))?"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*")
_ANGLE = re.compile(
    r"(?P<before>[nsew])?\s*(?P<sign>[-+])?(?P<degrees>\d+(?:[.,]\d+)?)\s*°?\s*"
    r"(?:(?P<minutes>\d+(?:[.,]\d+)?)\s*['′]\s*)?(?:(?P<seconds>\d+(?:[.,]\d+)?)\s*(?:\"|″|'')\s*)?(?P<after>[nsew])?"
)


class CellError(Exception):
    """A cell that cannot be used; the text says why and how to mend it."""


def flat(text: str) -> str:
    """The text on one line, without signs that steer a terminal, turn the direction of text or cannot be seen."""
    return _UNSEEN.sub("", " ".join(text.split()))


def known(text: str) -> str:
    """The text of a cell on one line, empty where it says that nothing is known."""
    told = flat(text)
    return "" if told.casefold() in UNKNOWN else told


def spellings(name: str) -> tuple[str, ...]:
    """The name as it stands, and of one in small letters alone, as tables have for keys, with capitals: `scud-b` is `Scud-B`."""
    words = name.replace("_", " ")
    return (name, words.title(), words.upper()) if name.islower() and name.isascii() else (name,)


def lengths(text: str) -> tuple[float, ...]:
    """Lengths in km: `1,000`, `300-350 km`, `404 miles`, `250; 350`. Empty where none is known. Raises CellError."""
    words = plain(known(text)).casefold()
    if not words:
        return ()
    found: list[float] = []
    for part in re.split(r"\s*(?:;|/|\band\b|, (?=\d))\s*", words):
        match = _LENGTH.fullmatch(part.strip())
        if match is None or match["unit"] not in _UNITS:
            raise CellError(f"{shown(text)} is no length; write kilometres such as 650, or leave it empty")
        for number in filter(None, (match["low"], match["high"])):
            length = _decimal(number) * _UNITS[match["unit"]]
            if length > LONGEST_KM:
                raise CellError(f"{shown(text)} is more than the way around the earth; lengths are in kilometres")
            found.append(round(length, 3))
    return tuple(dict.fromkeys(found))


def how_many(text: str) -> int | None:
    """A number of missiles: `2`, `two`, `at least 2`, `1,000`, `3.0`. None where it is not known. Raises CellError."""
    words = re.sub(
        r"^(?:at least|about|around|over|~|>)\s*|\s*(?:\+|missiles?|rockets?)$", "", plain(known(text)).casefold()
    )
    if not words:
        return None
    found = number_in_words(words)
    if found is None or found != int(found) or not 1 <= found <= 100_000:
        raise CellError(f"{shown(text)} is no number of missiles; write a whole number from 1 on, or leave it empty")
    return int(found)


def point(lat: str, lon: str) -> Point | None:
    """Latitude and longitude in degrees: `39.4`, `39,4`, `39°24'N`. None where one is not known. Raises CellError."""
    north, east = _angle(lat, 90, "ns", "latitude"), _angle(lon, 180, "ew", "longitude")
    return None if north is None or east is None else (north, east)


def both(text: str) -> Point | None:
    """Latitude and longitude in one cell, parted by a comma, a semicolon or a blank. Raises CellError."""
    words = known(text)
    if not words:
        return None
    parts = re.split(r"\s*;\s*|,\s+|\s+(?=[-+\d])", words)
    if len(parts) != 2:
        parts = words.split(",")
    if len(parts) != 2:
        raise CellError(f"{shown(text)} is no latitude and longitude; write them as 39.4, 127.5")
    return point(*parts)


def _angle(text: str, most: int, sides: str, name: str) -> float | None:
    words = plain(known(text)).casefold()
    if not words:
        return None
    found = _ANGLE.fullmatch(words.strip())
    side = (found["before"] or found["after"] or "") if found else ""
    if found is None or side not in sides:
        raise CellError(f"{shown(text)} is no {name}; write degrees such as {'39.4' if most == 90 else '127.5'}")
    parts = [float((found[part] or "0").replace(",", ".")) for part in ("degrees", "minutes", "seconds")]
    degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
    degrees = -degrees if found["sign"] == "-" or side in {"s", "w"} else degrees
    if not math.isfinite(degrees) or abs(degrees) > most:
        raise CellError(f"{shown(text)} is no {name}; it lies between -{most} and {most} degrees")
    return degrees


def _decimal(text: str) -> float:
    """A number with its thousands parted by commas, blanks, points or apostrophes, or with a decimal comma.

    A group of three figures behind a comma, a blank or an apostrophe is thousands; behind one point it is decimals.
    """
    text = "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text)
    thousands = _THOUSANDS.fullmatch(text)
    if thousands and (thousands[1] != "." or text.count(".") > 1):
        return float(re.sub(r"[ ,.']", "", text))
    whole, mark, rest = text.rpartition("." if text.rfind(".") > text.rfind(",") else ",")
    return (
        float(f"{re.sub(r'[^0-9]', '', whole)}.{rest}")
        if mark and rest.isdigit()
        else float(re.sub(r"[^0-9]", "", text))
    )


def shown(text: str) -> str:
    """The text of a cell as an error shows it."""
    told = " ".join(text.split())
    return repr(told if len(told) <= 40 else told[:39] + "…")
