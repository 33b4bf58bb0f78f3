"""Finds many words and phrases of many kinds in one walk through a text's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.text.tokens import words

_STEM = 3


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

    __slots__ = ("_stems", "_whole")

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

    def find(self, said: Sequence[str]) -> list[Found]:
        """All that is found, in reading order."""
        hits: list[Found] = []
        for at, word in enumerate(said):
            hits += [
                Found(at, at + len(one.tokens), one.kind, one.code, one.term)
                for one in self._whole.get(word, ())
                if _stands(one, said, at)
            ]
            for length in range(1, _STEM + 1):
                hits += [
                    Found(at, at + 1, one.kind, one.code, one.term)
                    for one in self._stems.get(word[:length], ())
                    if word.startswith(one.tokens[0])
                ]
                if len(word) <= length:
                    break
        return hits


def _stands(one: _Wanted, said: Sequence[str], at: int) -> bool:
    size = len(one.tokens)
    if at + size > len(said):
        return False
    last = said[at + size - 1]
    if one.prefix:
        return tuple(said[at : at + size - 1]) == one.tokens[:-1] and last.startswith(one.tokens[-1])
    return size == 1 or tuple(said[at : at + size]) == one.tokens
