"""Exact case: whether the words of a text are spelled as those of a query, capitals and accents included."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from monitor.text.tokens import tokenize
from monitor.topics.tree import Word

_LONGEST = 1_000
"""Characters of a word that are compared; putting a hundred thousand marks in order takes seconds."""


def exact_words(word: Word) -> tuple[str, ...]:
    """The words of an `exact` Word as they were typed, one for each of its tokens."""
    found = tokenize(word.text)
    return tuple(_composed(word.text[start:end]) for start, end in zip(found.starts, found.ends, strict=True))


def is_spelled(said: Sequence[str], wanted: Sequence[str], *, prefix: bool) -> bool:
    """Whether words of a text are written just so; with `prefix` the last may go on.

    Forms of the same letter (NFKC) count as one, such as full-width capitals; signs that nobody sees, soft hyphens, do not count.
    """
    *before, last = map(_composed, said)
    if before != list(wanted[:-1]):
        return False
    return last.startswith(wanted[-1]) if prefix else last == wanted[-1]


def _composed(text: str) -> str:
    text = text[:_LONGEST]
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char) != "Cf")
