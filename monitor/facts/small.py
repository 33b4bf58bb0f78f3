"""Patterns that heed no capitals: looked for in small letters, which takes half the time of a search that compares both."""

from __future__ import annotations

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
        pattern, small = self._for(text)
        return pattern.search(small, *span)

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        pattern, small = self._for(text)
        return pattern.match(small, *span)

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        pattern, small = self._for(text)
        return pattern.fullmatch(small, *span)

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        pattern, small = self._for(text)
        return pattern.finditer(small, *span)

    def _for(self, text: str) -> tuple[re.Pattern[str], str]:
        """The pattern and the text it is for: small letters, unless a letter has more of them than one (`İ`)."""
        small = text.lower()
        return (self._small, small) if len(small) == len(text) else (re.compile(self.words, re.IGNORECASE), text)
