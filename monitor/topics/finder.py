"""Finds many words and phrases of many kinds in one walk through a text's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from monitor.text.tokens import words

_STEM = 3
_MOST_REMEMBERED = 30_000


@dataclass(frozen=True, slots=True)
class Found:
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


class Finder:
    """Made once of (text, kind, code, term): a text is a word or phrase, with * at its end where it may go on."""

    __slots__ = ("_known", "_stems", "_whole")

    def __init__(self, wanted: Iterable[tuple[str, str, str, str]]) -> None:
        self._whole: dict[str, list[_Wanted]] = {}
        self._stems: dict[str, list[_Wanted]] = {}
        for text, kind, code, term in dict.fromkeys(wanted):
            tokens = tuple(words(text))
            one = _Wanted(tokens, text.endswith("*"), kind, code, term)
            if len(tokens) == 1 and one.prefix:
                self._stems.setdefault(tokens[0][:_STEM], []).append(one)
            else:
                self._whole.setdefault(tokens[0], []).append(one)
        self._known: dict[str, tuple[tuple[_Wanted, str | None], ...]] = {}

    def find(self, said: Sequence[str]) -> list[Found]:
        """All that is found, in reading order."""
        known = self._known
        hits: list[Found] = []
        for at, (word, behind) in enumerate(zip_longest(said, said[1:])):
            wanted = known.get(word)
            if wanted is None:
                wanted = self._begun_by(word)
            if wanted:
                hits += [
                    Found(at, at + len(one.tokens), one.kind, one.code, one.term)
                    for one, second in wanted
                    if (second is None or second == behind) and _stands(one, said, at)
                ]
        return hits

    def _begun_by(self, word: str) -> tuple[tuple[_Wanted, str | None], ...]:
        """What may begin with a word, and the whole word that must follow, if any; worked out once, for few words make up most of the
        news.
        """
        stems = [one for length in range(1, min(_STEM, len(word)) + 1) for one in self._stems.get(word[:length], ())]
        begun = (*self._whole.get(word, ()), *(one for one in stems if word.startswith(one.tokens[0])))
        if len(self._known) >= _MOST_REMEMBERED:
            self._known.clear()
        self._known[word] = known = tuple((one, _second(one)) for one in begun)
        return known


def _second(one: _Wanted) -> str | None:
    whole = one.tokens[:-1] if one.prefix else one.tokens
    return whole[1] if len(whole) > 1 else None


def _stands(one: _Wanted, said: Sequence[str], at: int) -> bool:
    """Whether what begins with the word at this place goes on as wanted."""
    size = len(one.tokens)
    if size == 1:
        return True
    if at + size > len(said):
        return False
    last = said[at + size - 1]
    if one.prefix:
        return tuple(said[at : at + size - 1]) == one.tokens[:-1] and last.startswith(one.tokens[-1])
    return tuple(said[at : at + size]) == one.tokens
