"""Many texts folded at once, a few at a time, which costs each less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.text.tokens import LATIN_FOLDED, LONGEST_WORD, folded_latin

_END = "\x02"
"""Stands between the texts that are folded together."""

_BETWEEN = f" {_END} "
_TABLE = LATIN_FOLDED[: ord(_END)] + _END.encode() + LATIN_FOLDED[ord(_END) + 1 :]
_TOGETHER = 16


def all_flat(texts: Sequence[str]) -> Iterator[str | None]:
    """Each text with its words between spaces, folded, each word one place behind where it stands in the text, and a space at the end.

    None for a text with which that is not quickly done, and maybe for those beside it.
    """
    for begin in range(0, len(texts), _TOGETHER):
        some = texts[begin : begin + _TOGETHER]
        joined = f" {_BETWEEN.join(some)} "
        folded = None
        if joined.count(_END) == len(some) - 1 and max(map(len, some)) <= LONGEST_WORD:
            folded = folded_latin(joined, _TABLE)
        if folded is None:
            yield from (None for _ in some)
        else:
            yield from folded.split(_END)
