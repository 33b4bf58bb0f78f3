"""Made-up news and made-up topics for measuring: words as common as words are, and topics of every shape that people write."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import accumulate

WORDS = 60_000
"""Different words of the made-up language; the n-th commonest is about 1/n as common as the commonest, as in every language."""

_SYLLABLES = [
    one + two for one in "bcdfghjklmnprstvwz" for two in ("a", "e", "i", "o", "u", "an", "er", "in", "ol", "us")
]


@dataclass(frozen=True, slots=True)
class MadeTopic:
    """A topic in the language, and its words, phrases and prefixes (with a * at the end) for matchers without a language."""

    query: str
    terms: tuple[str, ...]


class Newsroom:
    """Articles and topics, always the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - made-up words, no secret
        self._words = self._vocabulary()
        self._weights = list(accumulate(1 / (rank + 2.7) ** 1.02 for rank in range(WORDS)))
        self._longer = 1
        self._phrases = [self._some(2) for _ in range(300)]

    def _vocabulary(self) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < WORDS:
            size = 1 + min(len(made) // 200, 1) + self._random.randrange(3)
            made["".join(self._random.choices(_SYLLABLES, k=size))] = None
        return list(made)

    def _some(self, count: int) -> tuple[str, ...]:
        """Words that topics ask for: neither the commonest nor those that hardly occur. Longer topics ask for rarer words."""
        ranks = (300, 20_000) if self._longer == 1 else (3_000, WORDS)
        return tuple(self._words[self._random.randrange(*ranks)] for _ in range(count * self._longer))

    def articles(self, count: int) -> list[tuple[str, str]]:
        """Titles of 6 to 12 words and summaries of 20 to 83; one in four holds a phrase that some topic asks for."""
        return [(self._text(6, 12), self._text(20, 83, phrase=self._random.random() < 0.25)) for _ in range(count)]

    def _text(self, least: int, most: int, *, phrase: bool = False) -> str:
        said = self._random.choices(self._words, cum_weights=self._weights, k=self._random.randint(least, most))
        if phrase:
            at = self._random.randrange(len(said))
            said[at:at] = self._random.choice(self._phrases)
        return " ".join(said).capitalize() + "."

    def topics(self, count: int, *, longer: int = 1) -> list[MadeTopic]:
        """Topics of 5 to 12 terms, or so many times more: lists, phrases, NEAR of groups, titles, exclusions, in turn."""
        self._longer = longer
        shapes = (self._list, self._phrased, self._near, self._title, self._excluding)
        return [shapes[number % len(shapes)]() for number in range(count)]

    def _list(self) -> MadeTopic:
        words = self._some(self._random.randint(4, 9))
        prefixes = tuple(f"{word[:6]}*" for word in self._some(2))
        return MadeTopic(" OR ".join((*words, *prefixes)), (*words, *prefixes))

    def _phrased(self) -> MadeTopic:
        phrases = [" ".join(phrase) for phrase in self._random.sample(self._phrases, 4)]
        words = self._some(self._random.randint(2, 6))
        return MadeTopic(" OR ".join((*(f'"{phrase}"' for phrase in phrases), *words)), (*phrases, *words))

    def _near(self) -> MadeTopic:
        one, other = self._some(self._random.randint(3, 5)), self._some(self._random.randint(3, 6))
        return MadeTopic(f"({' OR '.join(one)}) NEAR/8 ({' OR '.join(other)})", (*one, *other))

    def _title(self) -> MadeTopic:
        words, rest = self._some(self._random.randint(3, 5)), self._some(self._random.randint(2, 5))
        return MadeTopic(f"title:({' OR '.join(words)}) OR ({' OR '.join(rest)})", (*words, *rest))

    def _excluding(self) -> MadeTopic:
        words, out = self._some(self._random.randint(4, 8)), self._some(2)
        return MadeTopic(f"({' OR '.join(words)}) NOT ({' OR '.join(out)})", words)
