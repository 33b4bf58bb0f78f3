"""NEAR in all its spellings: NEAR/5, ONEAR, NEAR/S, and what other tools write for them (W/5, /5, PRE/3, NEAR/5f, W/S)."""

from __future__ import annotations

import re
from typing import NamedTuple

from monitor.errors import QueryError
from monitor.topics.marks import Mark

WIDEST_NEAR = 500
DEFAULT_NEAR = 5
_SHOWN = 12
"""Digits of a number that are repeated in a message."""
NEAR_REACH = "[0-9]+f?"
"""A number of words; with f the order counts."""

_NEAR = re.compile(
    r"(?P<bare>O?NEAR)"
    r"|(?P<name>O?NEAR)/(?P<reach>.*)"
    r"|(?i:(?P<alias>o?near|w|pre)|)/(?P<known>[0-9]+f?|(?i:s|p|sent|para|seg))"
    r"|(?i:(?P<glued>o?near|w|pre))/(?P<odd>[0-9]+[^0-9\s/].*)",
    re.DOTALL,
)
_ORDERED = frozenset({"ONEAR", "PRE"})
_LARGER = frozenset({"p", "para", "seg"})
_SENTENCE = re.compile("(?i:s|sent|sentences?)")
_MEANT = re.compile(
    r"[^\w]*(?P<digits>[0-9]+)(?P<more>(?:[-.,][0-9]+)*)(?P<order>(?i:f)(?!\w))?\W*(?P<left>.*)", re.DOTALL
)
_LETTERS = 2
"""So many letters in the place of a number are a slip of the finger; more are a word."""


def near(term: str, start: int, end: int, text: str = "") -> Mark | None:
    """The mark of an operator of closeness, None when the term is none. With the `text` of the query an error proposes another."""
    found = _NEAR.fullmatch(term)
    if found is None:
        return None
    name = (found["bare"] or found["name"] or found["alias"] or found["glued"] or "").upper()
    said = str(DEFAULT_NEAR) if found["bare"] else found["reach"] or found["known"] or found["odd"] or ""
    reach = said.lower()
    ordered = name in _ORDERED or (reach.endswith("f") and name not in {"W", ""})
    ours = "ONEAR" if ordered else "NEAR"
    if reach in {"s", "sent"}:
        return Mark("near", term, start, end, flag=ordered, sentence=True)
    if reach in _LARGER:
        message = "Paragraphs are not told apart here. Write NEAR/S for the same sentence, or NEAR/50."
        raise QueryError(message, start, end, _instead(text, (start, end), ours, "50"))
    if not re.fullmatch(NEAR_REACH, reach):
        wanted = meant(said)
        message = f"Write a number after the stroke, as in NEAR/{DEFAULT_NEAR}, or NEAR/S."
        fix = _instead(text, (start, end), ours if ordered else wanted.name, wanted.number, wanted.left)
        raise QueryError(message, start, end, fix)
    fix = _instead(text, (start, end), ours, str(WIDEST_NEAR))
    return Mark("near", term, start, end, number=distance(reach.rstrip("f"), start, end, fix), flag=ordered)


def is_near(term: str) -> bool:
    """Whether a term is an operator of closeness, or meant to be one."""
    return _NEAR.fullmatch(term) is not None


class Meant(NamedTuple):
    """What stands where a number of words should, as far as it can be told: NEAR or ONEAR, the number or S, and a word glued to it."""

    name: str
    number: str
    left: str


def meant(said: str) -> Meant:
    """5b is 5 and the word b, 5f a 5 in order, 5-10 is 10, +5 is 5, and anything else is the usual distance."""
    if _SENTENCE.fullmatch(said):
        return Meant("NEAR", "S", "")
    found = _MEANT.fullmatch(said)
    if found is None:
        left = re.sub(r"^\W+", "", said)
        return Meant("NEAR", str(DEFAULT_NEAR), left if len(left) > _LETTERS else "")
    several = [found["digits"], *re.findall("-([0-9]+)", found["more"])]
    number = min(max(map(bounded, several)), WIDEST_NEAR)
    return Meant("ONEAR" if found["order"] else "NEAR", str(number), found["left"])


def _instead(text: str, place: tuple[int, int], name: str, number: str, left: str = "") -> str | None:
    start, end = place
    return f"{text[:start]}{name}/{number}{f' {left}' if left else ''}{text[end:]}" if text else None


def bounded(digits: str) -> int:
    """The number that the digits are, or another of more than 999,999 where it is larger."""
    return int(digits.lstrip("0")[:7] or "0")


def distance(digits: str, start: int, end: int, fix: str | None = None) -> int:
    """A number of words; refuses one that is too far."""
    number = bounded(digits)
    if number > WIDEST_NEAR:
        said = digits if len(digits) <= _SHOWN else f"{digits[:_SHOWN]}…"
        message = f"{said} words is too far; {WIDEST_NEAR} is the most. Use AND for words anywhere in the article."
        raise QueryError(message, start, end, fix)
    return number
