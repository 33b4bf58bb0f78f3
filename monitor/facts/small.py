"""Patterns that heed no capitals: looked for in small letters, which takes half the time of a search that compares both."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

_CAPITAL = re.compile(r"\\.|\(\?P[<=]\w+[>)]|[A-Z]", re.DOTALL)


class Small:
    """A pattern for texts in any letters. What a match holds is in small letters; its places are those of the text."""

    __slots__ = ("_small", "words")

    def __init__(self, words: str) -> None:
        self._small = re.compile(
            _CAPITAL.sub(lambda found: found[0].lower() if len(found[0]) == 1 else found[0], words)
        )
        self.words = words

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        small = _small_of(text)
        return self._in_any().search(text, *span) if small is None else self._small.search(small, *span)

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        small = _small_of(text)
        return self._in_any().match(text, *span) if small is None else self._small.match(small, *span)

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        small = _small_of(text)
        return self._in_any().fullmatch(text, *span) if small is None else self._small.fullmatch(small, *span)

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        small = _small_of(text)
        return self._in_any().finditer(text, *span) if small is None else self._small.finditer(small, *span)

    def _in_any(self) -> re.Pattern[str]:
        """The pattern for a text of which a letter has more small letters than one (`İ`)."""
        return re.compile(self.words, re.IGNORECASE)


@functools.lru_cache(maxsize=64)
def _small_of(text: str) -> str | None:
    """The text in small letters, remembered since many patterns look at one sentence; None where its places would shift."""
    small = text.lower()
    return small if len(small) == len(text) else None
