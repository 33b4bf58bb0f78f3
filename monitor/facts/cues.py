"""Words that say that something is not so, looked for before what they deny: cheap to see that there are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_STOP = re.compile(r"[,;:](?=\s)")
_FAR = 110
"""Letters before a word that are looked at."""


class Cues:
    """Patterns of words that deny what follows them, each with a space at its end; `words` and `stems` (four letters) begin them."""

    def __init__(self, words: str, stems: str, patterns: Iterable[str], after: str) -> None:
        self._words, self._stems = frozenset(words.split()), frozenset(stems.split())
        self._pattern = re.compile("(?:" + "|".join(patterns) + ")" + after)

    def places(self, small: str) -> list[int]:
        """Where in a text in small letters a word stands that may begin one; in order, most often none."""
        words = set(small.split())
        begins = {word for word in words if word[:4] in self._stems}
        begins |= words & self._words
        if "n't" in small or "n’t" in small:
            begins |= {word for word in words if word.endswith(("n't", "n’t"))}
        return sorted(place for word in begins for place in _places(small, word)) if begins else []

    def before(self, small: str, places: list[int], end: int) -> re.Match[str] | None:
        """The words right before `end`, within its part of the sentence, that deny it."""
        low = part_of(small, end)
        for place in places:
            if low <= place < end and (found := self._pattern.fullmatch(small, place, end)):
                return found
        return None


def _places(small: str, word: str) -> Iterator[int]:
    place = small.find(word)
    while place >= 0:
        if place == 0 or not small[place - 1].isalnum():
            yield place
        place = small.find(word, place + 1)


def part_of(text: str, end: int) -> int:
    """Where the part of the sentence begins (after a comma, or not too far away) in which `end` lies."""
    low = max(0, end - _FAR)
    return max((at.end() for at in _STOP.finditer(text, low, end)), default=low)


def small_letters(text: str) -> str:
    """The text in small letters, as long as before (a letter that has more of them than one stays)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def gone(text: str, start: int, end: int) -> str:
    """The text with blanks from `start` to `end`."""
    return text[:start] + " " * (end - start) + text[end:]
