"""The marks that a typed query is cut into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "word", "phrase", "(", ")", "and", "or", "not", "near", "field", "name", "atleast", "case", "regex", "end"
]


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of a query.

    `text` is the word, phrase, pattern, field or name, or how capitals count (CASE, CAPS, ALLCAPS, NOCAPS); `number` the distance or
    count; `flag` prefix, ordered, or a pattern for which capitals do not count; `exact` a word for which they do; `sentence` a NEAR/S.
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
