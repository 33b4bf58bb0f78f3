"""Whether a proposed query is one to propose: it holds all that was written, save what is refused."""

from __future__ import annotations

import re
from collections import Counter

from monitor.errors import PrecedenceError, QueryError
from monitor.text.tokens import words
from monitor.topics.aliases import CASES, FUNCTIONS
from monitor.topics.terms import QUOTES

_APART = rf"\s()\uff08\uff09{QUOTES}"
_CALLS = "|".join(
    sorted({*FUNCTIONS, *(case.lower() for case in CASES), "atleast[0-9]*", "atl[0-9]*"}, key=len, reverse=True)
)
_SIGNS = re.compile(
    rf"(?<![^{_APART}])(?:"
    rf"(?:AND|OR|NOT|AND-?NOT|BUTNOT|O?NEAR\s*/?\s*[0-9]*|ATLEAST\s*[0-9]*)(?![^{_APART}])"
    rf"|(?i:but|and)\s+(?i:not)(?![^{_APART}])"
    rf"|(?i:o?near|w|pre)?/\s*(?:[0-9]+f?|(?i:s|sent|p|para|seg))(?![^{_APART}])"
    rf"|(?i:{_CALLS})(?=\s*[(\uff08])"
    r"|[-\u2212\u2013!=]*[A-Za-z_]+[0-9]*[:\uff1a])"
)
"""Operators, fields and functions, which a proposed query may spell otherwise."""


def keeps_words(text: str, error: QueryError) -> bool:
    """Whether the query that an error about `text` proposes holds every word outside of the error's place."""
    if error.fix is None or isinstance(error, PrecedenceError):  # that one is the whole query as it was read
        return True
    start, end = error.start, error.end
    while start and not re.match(f"[{_APART}]", text[start - 1]):
        start -= 1
    if rest := re.compile(f"[^{_APART}]*").match(text, end):
        end = rest.end()
    outside = f"{text[:start]} {text[end:]}"
    written = Counter(words(_SIGNS.sub(" ", outside)))
    return written <= Counter(words(error.fix))
