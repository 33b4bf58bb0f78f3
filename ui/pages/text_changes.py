"""What changed between two versions of a text, by sentences and, where a sentence was reworded, by words (no Qt in here)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

_SENTENCE = re.compile(r"[^\n.!?。！？]*(?:[.!?。！？]+[\"'”’)\]]*\s*|\n+|$)")
_WORD = re.compile(r"\s*\w+|\s*[^\w\s]|\s+", re.UNICODE)
LONGEST = 100_000
"""Letters of each text that are compared; what comes after is left out."""
_MOST_SENTENCES = 2_000
_MOST_WORDS = 600

Kind = Literal["same", "gone", "new"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, went away or is new."""

    kind: Kind
    text: str


def changes(old: str, new: str) -> list[Piece]:
    """Both texts as one: without what is new it reads as the old one, without what is gone as the new one."""
    before, after = _cut(_SENTENCE, old[:LONGEST], _MOST_SENTENCES), _cut(_SENTENCE, new[:LONGEST], _MOST_SENTENCES)
    found: list[Piece] = []
    for piece in _compared(before, after, words=True):
        if found and found[-1].kind == piece.kind:
            found[-1] = Piece(piece.kind, found[-1].text + piece.text)
        elif piece.text:
            found.append(piece)
    return found


def _cut(pattern: re.Pattern[str], text: str, most: int) -> list[str]:
    """The text in parts, all of it; the last has the rest where there are very many."""
    parts: list[str] = []
    end = 0
    for match in pattern.finditer(text):
        if len(parts) == most:
            break
        if match.group():
            parts.append(match.group())
            end = match.end()
    return [*parts, text[end:]] if end < len(text) else parts


def _compared(before: Sequence[str], after: Sequence[str], *, words: bool) -> Iterator[Piece]:
    from difflib import SequenceMatcher  # the first rows do not wait for it

    for how, one, two, three, four in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, new = "".join(before[one:two]), "".join(after[three:four])
        if how == "equal":
            yield Piece("same", gone)
        elif words and how == "replace" and _alike(gone, new):
            yield from _compared(_cut(_WORD, gone, _MOST_WORDS), _cut(_WORD, new, _MOST_WORDS), words=False)
        else:
            yield Piece("gone", gone)
            yield Piece("new", new)


def _alike(one: str, other: str) -> bool:
    """Whether comparing them word by word says more than showing both."""
    mine, others = set(one.casefold().split()), set(other.casefold().split())
    return 2 * len(mine & others) >= min(len(mine), len(others)) > 0
