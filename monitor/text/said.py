"""Many texts folded at once, which costs each less."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from monitor.text.narrow import END as END  # noqa: PLC0414  those who cut texts find it here
from monitor.text.narrow import folded_narrow
from monitor.text.tokens import LATIN_FOLDED, LONGEST_WORD, cut_apart, folded_latin, spelled_out

_BETWEEN = f" {END} "
_TABLE = LATIN_FOLDED[: ord(END)] + END.encode() + LATIN_FOLDED[ord(END) + 1 :]


def all_flat(texts: Sequence[str]) -> str | None:
    """The texts with their words between spaces, folded, and END behind each text.

    Split at END: each word stands one place behind where it stands in its text, and a space at the end of each. None where that is not
    quickly done. Best for some dozen texts at once.
    """
    joined = _joined(texts)
    folded = None if joined is None else folded_latin(joined, _TABLE)
    return folded if folded is not None and _all_are_short(folded) else None


def all_words(texts: Sequence[str]) -> list[str] | None:
    """The words of these texts, END behind those of each; None where that is not quickly done."""
    joined = _joined(texts)
    if joined is None:
        return None
    folded = folded_latin(spelled_out(joined), _TABLE)
    if folded is None:
        folded = folded_narrow(joined)
    return folded.split() if folded is not None and _all_are_short(folded) else None


def _joined(texts: Sequence[str]) -> str | None:
    """One text; None where that holds the sign between them."""
    joined = f" {_BETWEEN.join(texts)} {END}"
    return joined if joined.count(END) == len(texts) else None


def _all_are_short(folded: str) -> bool:
    """Whether no word is longer than those that count whole. The text begins with a space."""
    at = 0
    while len(folded) - at > LONGEST_WORD + 1:
        before, at = at, folded.rfind(" ", at, at + LONGEST_WORD + 2)
        if at == before:
            return False
    return True


class Cut(NamedTuple):
    """The words of a text, and the text folded, each character in its place, as `flat` (see `all_flat`) or `dense`, where words may stand
    side by side. Both are None where that is not quickly done.
    """

    words: list[str]
    flat: str | None = None
    dense: str | None = None


def cut(texts: Sequence[str]) -> list[Cut]:
    """Each text cut into words."""
    flat = all_flat(texts) if texts else ""
    if flat is None:
        return [_cut(text) if text else Cut([]) for text in texts]
    return [Cut(piece.split(), piece) for piece in flat.split(END)[: len(texts)]]


def _cut(text: str) -> Cut:
    words, folded, is_dense = cut_apart(text)
    if folded is None or is_dense:
        return Cut(words, None, folded)
    return Cut(words, f" {folded} ")
