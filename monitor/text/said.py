"""Many texts folded at once, which costs each less."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from monitor.text.tokens import LATIN_FOLDED, LONGEST_WORD, cut_apart, folded_latin

END = "\x02"
"""Stands behind each of the texts that are folded together. No word holds it."""

_BETWEEN = f" {END} "
_TABLE = LATIN_FOLDED[: ord(END)] + END.encode() + LATIN_FOLDED[ord(END) + 1 :]


def all_flat(texts: Sequence[str]) -> str | None:
    """The texts with their words between spaces, folded, and END behind each text.

    Split at END: each word stands one place behind where it stands in its text, and a space at the end of each. None where that is not
    quickly done. Best for some dozen texts at once.
    """
    joined = f" {_BETWEEN.join(texts)} {END}"
    if joined.count(END) != len(texts) or max(map(len, texts)) > LONGEST_WORD:
        return None
    return folded_latin(joined, _TABLE)


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
