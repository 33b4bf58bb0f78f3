"""The marks that a typed query is cut into."""

from __future__ import annotations

from typing import Literal

from monitor.values import dataclass

Kind = Literal[
    "word", "phrase", "(", ")", "and", "or", "not", "near", "field", "name", "atleast", "case", "regex", "end"
]


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of a query.

    `text` is the word, phrase, pattern, field or name, or how capitals count (CASE, CAPS, ALLCAPS, NOCAPS); `number` the distance or
    count; `flag` prefix, ordered, or a pattern for which capitals do not count; `exact` a word for which they do; `sentence` a NEAR/S.
    `weight`: so many characters at the end are a weight (^2), which says nothing.
    """

    kind: Kind
    text: str
    start: int
    end: int
    number: int = 0
    flag: bool = False
    tokens: tuple[str, ...] = ()
    exact: bool = False
    sentence: bool = False
    weight: int = 0


def without(text: str, start: int, end: int) -> str:
    """The text without what stands from `start` to `end`, and without the second of two blanks around it."""
    before, behind = text[:start], text[end:]
    return before + (behind.lstrip() if not before or before[-1].isspace() else behind)
