"""What is compared of an article: its headline's words, three-word shingles of its text as numbers, and keys by which others find it."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from monitor.stories.headline import headline
from monitor.stories.lead import lead_words
from monitor.values import dataclass

FEWEST_TITLE_WORDS = 5
"""A shorter headline ("Morning briefing") tells no story by itself."""

_TITLE_KEYS = 12
_TEXT_KEYS = 8
_BITS = 0x7FFFFFFF
_SALTS = (0, 0x1B873593, 0x2545F491)


@dataclass(frozen=True, slots=True)
class Trace:
    """An article as copies are told by. `at`: its sort_time in epoch seconds; `publisher`: the family it counts as.

    `title` are the headline's words, `text` the numbers of the text's shingles; `version`: it says that it replaces an earlier one.
    """

    number: int
    at: int
    publisher: str
    title: tuple[str, ...]
    text: frozenset[int]
    version: bool = False

    @property
    def keys(self) -> tuple[int, ...]:
        """What copies have in common with it: one key for the whole headline, the first in the list (0: too short), then some of its
        pairs of words and the smallest of its shingles. Two that share the first, or two of the others, are worth comparing.
        """
        words = self.title
        whole = _number("\n".join(words), 0) if len(words) >= FEWEST_TITLE_WORDS else 0
        pairs = {_joined((one, two), 1) for one, two in pairwise(words)}
        return (whole, *sorted(pairs)[:_TITLE_KEYS], *sorted(self.text)[:_TEXT_KEYS])


def trace(
    number: int,
    title: str,
    text: str,
    *,
    at: int = 0,
    publisher: str = "",
    outlets: frozenset[str] = frozenset(),
) -> Trace:
    """What is compared of an article with this title and text (the body, else the summary). `outlets` as in `headline`."""
    said, words = headline(title, outlets), lead_words(text)
    own = () if tuple(words) == said.words else words  # a text that only repeats the headline says no more than it
    return Trace(number, at, publisher, said.words, shingles(own), said.version)


def shingles(words: Sequence[str]) -> frozenset[int]:
    """Every three words that follow each other, as numbers below 2^31 that are the same on every machine; fewer words are one shingle."""
    if len(words) < 3:
        return frozenset({_joined(words, 2)}) if words else frozenset()
    numbers = [_word(word) for word in words]
    return frozenset(
        (one * 0x9E3779B1 ^ two * 0x85EBCA6B ^ three * 0xC2B2AE35) >> 3 & _BITS
        for one, two, three in zip(numbers, numbers[1:], numbers[2:], strict=False)
    )


@lru_cache(maxsize=65_536)
def _word(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def _number(text: str, salt: int) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"), _SALTS[salt]) & _BITS or 1


def _joined(words: Iterable[str], salt: int) -> int:
    return _number(" ".join(words), salt)
