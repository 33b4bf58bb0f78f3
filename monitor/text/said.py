"""The words of many texts in one list: a few texts at a time are folded as one, which costs each less."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from monitor.text.tokens import LATIN_FOLDED, LONGEST_WORD, folded_latin, words

END = "\x02"
"""Stands behind the words of each text; no text holds it as a word."""

_BETWEEN = f" {END} "
_TABLE = LATIN_FOLDED[: ord(END)] + END.encode() + LATIN_FOLDED[ord(END) + 1 :]
_TOGETHER = 16


class Said:
    """`words` are those of the `texts`, one text after the other, an END behind each."""

    __slots__ = ("_begins", "_folded", "texts", "words")

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self._folded: list[str | None] = []
        self._begins: list[int] = []
        self.words: list[str] = []
        for begin in range(0, len(texts), _TOGETHER):
            self._add(texts[begin : begin + _TOGETHER])

    def _add(self, texts: Sequence[str]) -> None:
        sizes = list(map(len, texts))
        joined = f" {_BETWEEN.join(texts)}{_BETWEEN}"
        folded = None
        if max(sizes) <= LONGEST_WORD and joined.count(END) == len(texts):
            folded = folded_latin(joined, _TABLE)
        self._folded.append(folded)
        if folded is not None:
            self.words += folded.split()
            self._begins += accumulate(sizes[:-1], initial=0)
            return
        self._begins += sizes
        for text in texts:
            self.words += words(text)
            self.words.append(END)

    def flat(self, number: int) -> str | None:
        """The text of that number with its words between spaces, folded, each one place behind where it stands in the text.

        None where that was not worked out.
        """
        folded = self._folded[number // _TOGETHER]
        if folded is None:
            return None
        begin = self._begins[number] + number % _TOGETHER * len(_BETWEEN)
        return folded[begin : begin + len(self.texts[number]) + 2]
