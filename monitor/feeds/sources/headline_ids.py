"""One id for one headline of one publisher on one day, whatever its case, spaces and punctuation; what changes its meaning stays in it.

Letters, digits, the marks on letters (vowels and tones of many scripts), symbols (currencies, emoji, plus) and the minus of a number tell
headlines apart. Archives hold ids of a former rule that kept letters and digits alone.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

_START = "headline:"
_MINUS = re.compile(r"(?<!\w)[-\u2010-\u2013\u2212](?=\d)")
_BETWEEN_WORDS = frozenset("|¦~\u2212")
"""Symbols that newsrooms use as punctuation; a minus that stands before no number is a dash."""


def headline_id(title: str, source: str, published: datetime | None) -> str:
    """The id of a headline; the publisher's name at its end is no part of it."""
    return _made(_meaning, title, source, published)


def former_id(title: str, source: str, published: datetime | None) -> str:
    """What the id of a headline was by the former rule, by which different ones might share it."""
    return _made(_letters, title, source, published)


def is_headline(guid: str) -> bool:
    """Whether an id is made of a headline."""
    return guid.startswith(_START)


def undated(guid: str) -> str:
    """The id without its day: equal for the same headline of a publisher on any day."""
    return guid.rpartition(":")[0]


def apart(one: str, other: str) -> timedelta:
    """How far apart two ids of one headline are in time; not at all where one has no date."""
    first, second = _day(one), _day(other)
    return abs(first - second) if first and second else timedelta(0)


def _day(guid: str) -> date | None:
    """The day in an id; None where there is none, as in one of another feed that only begins like ours."""
    try:
        return date.fromisoformat(guid.rpartition(":")[2])
    except ValueError:
        return None


def _made(rule: Callable[[str], str], title: str, source: str, published: datetime | None) -> str:
    if source and title.casefold().endswith(source.casefold()):
        title = title[: -len(source)]
    named = f"{rule(title)}\x00{rule(source)}"
    day = published.astimezone(UTC).date().isoformat() if published else ""
    return f"{_START}{hashlib.sha256(named.encode('utf-8', 'surrogatepass')).hexdigest()}:{day}"


def _meaning(text: str) -> str:
    """The words of a text with the signs that carry meaning, each apart; all of it where it has neither."""
    signs = "".join(" " if unicodedata.category(sign) == "Sk" else sign for sign in text)  # ´ would become a mark
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", signs).casefold())
    kept = "".join(map(_kept, _MINUS.sub("\x00", folded)))
    return " ".join(kept.split()) or " ".join(text.split())


def _kept(sign: str) -> str:
    """A sign as it stands in an id: of words as it is, a symbol apart, anything else a space. U+0000 is a minus."""
    if sign.isalnum():
        return sign
    if sign == "\x00":
        return " -"
    kind = unicodedata.category(sign)
    if kind[0] == "M":
        return "" if "\ufe00" <= sign <= "\ufe0f" else sign  # those only choose how an emoji is drawn
    return f" {sign} " if kind[0] == "S" and sign not in _BETWEEN_WORDS else " "


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())
