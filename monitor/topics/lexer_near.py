"""NEAR in all its spellings: NEAR/5, ONEAR, NEAR/S, and what other tools write for them (W/5, /5, PRE/3, NEAR/5f, W/S)."""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.marks import Mark

WIDEST_NEAR = 500
DEFAULT_NEAR = 5
NEAR_REACH = "[0-9]{1,12}f?"
"""A number of words; with f the order counts."""

_NEAR = re.compile(
    r"(?P<bare>O?NEAR)"
    r"|(?P<name>O?NEAR)/(?P<reach>.*)"
    r"|(?i:(?P<alias>o?near|w|pre)|)/(?P<known>[0-9]+f?|(?i:s|p|sent|para|seg))",
    re.DOTALL,
)
_ORDERED = frozenset({"ONEAR", "PRE"})
_LARGER = frozenset({"p", "para", "seg"})


def near(term: str, start: int, end: int, text: str = "") -> Mark | None:
    """The mark of an operator of closeness, None when the term is none. With the `text` of the query an error proposes another."""
    found = _NEAR.fullmatch(term)
    if found is None:
        return None
    name = found["bare"] or found["name"] or found["alias"] or ""
    reach = str(DEFAULT_NEAR) if found["bare"] else (found["reach"] or found["known"] or "").lower()
    ordered = name.upper() in _ORDERED or (reach.endswith("f") and name.upper() not in {"W", ""})
    if reach in {"s", "sent"}:
        return Mark("near", term, start, end, flag=ordered, sentence=True)
    if reach in _LARGER:
        message = "Paragraphs are not told apart here. Write NEAR/S for the same sentence, or NEAR/50."
        raise QueryError(message, start, end, _instead(text, start, end, 50, ordered=ordered))
    if not re.fullmatch(NEAR_REACH, reach):
        message = f"Write a number after the stroke, as in NEAR/{DEFAULT_NEAR}, or NEAR/S."
        raise QueryError(message, start, end, _instead(text, start, end, DEFAULT_NEAR, ordered=ordered))
    return Mark("near", term, start, end, number=distance(reach.rstrip("f"), start, end), flag=ordered)


def _instead(text: str, start: int, end: int, number: int, *, ordered: bool) -> str | None:
    return f"{text[:start]}{'ONEAR' if ordered else 'NEAR'}/{number}{text[end:]}" if text else None


def distance(digits: str, start: int, end: int) -> int:
    """A number of words; refuses one that is too far."""
    number = int(digits)
    if number > WIDEST_NEAR:
        message = f"{number} words is too far; {WIDEST_NEAR} is the most. Use AND for words anywhere in the article."
        raise QueryError(message, start, end)
    return number
