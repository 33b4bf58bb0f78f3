"""Finds many words and phrases of many kinds in one walk through a text's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

from monitor.text.tokens import words

_STEM = 3
_MOST_REMEMBERED = 30_000


class Found(NamedTuple):
    """A word or phrase of a kind, at words `first` up to, not including, `after`; `code` and `term` are what its list says of it."""

    first: int
    after: int
    kind: str
    code: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    tokens: tuple[str, ...]
    prefix: bool
    kind: str
    code: str
    term: str


_Begun = tuple[tuple[_Wanted, str | None], ...]
"""What may begin with a word, and the whole word that must follow, if any."""


class _Beginnings(dict[str, _Begun]):
    """What may begin with each word; worked out once, for few words make up most of the news."""

    def __init__(self) -> None:
        self.whole: dict[str, list[_Wanted]] = {}
        self.stems: dict[str, list[_Wanted]] = {}

    def __missing__(self, word: str) -> _Begun:
        stems = [one for length in range(1, min(_STEM, len(word)) + 1) for one in self.stems.get(word[:length], ())]
        begun = (*self.whole.get(word, ()), *(one for one in stems if word.startswith(one.tokens[0])))
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = known = tuple((one, _second(one)) for one in begun)
        return known


class Finder:
    """Made once of (text, kind, code, term): a text is a word or phrase, with * at its end where it may go on."""

    __slots__ = ("_begun",)

    def __init__(self, wanted: Iterable[tuple[str, str, str, str]]) -> None:
        self._begun = _Beginnings()
        for text, kind, code, term in dict.fromkeys(wanted):
            tokens = tuple(words(text))
            one = _Wanted(tokens, text.endswith("*"), kind, code, term)
            if len(tokens) == 1 and one.prefix:
                self._begun.stems.setdefault(tokens[0][:_STEM], []).append(one)
            else:
                self._begun.whole.setdefault(tokens[0], []).append(one)

    def find(self, said: Sequence[str]) -> list[Found]:
        """All that is found, in reading order."""
        begun = list(map(self._begun.__getitem__, said))
        last = len(said) - 1
        hits: list[Found] = []
        for at in compress(range(len(said)), begun):
            behind = said[at + 1] if at < last else None
            for one, second in begun[at]:
                size = len(one.tokens)
                if (second is None or second == behind) and (size == 1 or _stands(one, said, at)):
                    hits.append(Found(at, at + size, one.kind, one.code, one.term))
        return hits


def _second(one: _Wanted) -> str | None:
    whole = one.tokens[:-1] if one.prefix else one.tokens
    return whole[1] if len(whole) > 1 else None


def _stands(one: _Wanted, said: Sequence[str], at: int) -> bool:
    """Whether a phrase that begins with the word at this place goes on as wanted."""
    size = len(one.tokens)
    if at + size > len(said):
        return False
    last = said[at + size - 1]
    if one.prefix:
        return tuple(said[at : at + size - 1]) == one.tokens[:-1] and last.startswith(one.tokens[-1])
    return tuple(said[at : at + size]) == one.tokens
