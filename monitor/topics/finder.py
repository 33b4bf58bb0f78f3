"""Finds many words and phrases of many kinds in one walk through a text's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


class _Wanted(NamedTuple):
    """A word or phrase that is looked for. `sure`: it stands where its first word does, and its second if that is a whole one."""

    tokens: tuple[str, ...]
    prefix: bool
    kind: str
    code: str
    term: str
    size: int
    sure: bool


class _Begun(NamedTuple):
    """What may begin with a word: `alone` whatever follows; by the word that follows, all that may begin then. Both in one order."""

    alone: tuple[_Wanted, ...]
    followed: dict[str, tuple[_Wanted, ...]]


class _Beginnings(dict[str, _Begun | None]):
    """What may begin with each word, None for most; worked out once, for few words make up most of the news."""

    def __init__(self) -> None:
        self.whole: dict[str, list[_Wanted]] = {}
        self.stems: dict[str, list[_Wanted]] = {}

    def __missing__(self, word: str) -> _Begun | None:
        stems = [one for length in range(1, min(_STEM, len(word)) + 1) for one in self.stems.get(word[:length], ())]
        begun = (*self.whole.get(word, ()), *(one for one in stems if word.startswith(one.tokens[0])))
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = known = _in_order(begun) if begun else None
        return known


def _in_order(begun: Sequence[_Wanted]) -> _Begun:
    by_second: dict[str | None, list[int]] = {None: []}
    for number, one in enumerate(begun):
        by_second.setdefault(_second(one), []).append(number)
    alone = by_second.pop(None)
    followed = {word: tuple([begun[at] for at in sorted(alone + some)]) for word, some in by_second.items() if word}
    return _Begun(tuple([begun[at] for at in alone]), followed)


class Finder:
    """Made once of (text, kind, code, term): a text is a word or phrase, with * at its end where it may go on."""

    __slots__ = ("_begun",)

    def __init__(self, wanted: Iterable[tuple[str, str, str, str]]) -> None:
        self._begun = _Beginnings()
        for text, kind, code, term in dict.fromkeys(wanted):
            tokens = tuple(words(text))
            prefix, size = text.endswith("*"), len(tokens)
            one = _Wanted(tokens, prefix, kind, code, term, size, size == 1 or (size == 2 and not prefix))
            if size == 1 and prefix:
                self._begun.stems.setdefault(tokens[0][:_STEM], []).append(one)
            else:
                self._begun.whole.setdefault(tokens[0], []).append(one)

    def find(self, said: Sequence[str]) -> list[Found]:
        """All that is found, in reading order."""
        begun = list(map(self._begun.__getitem__, said))
        last = len(said) - 1
        hits: list[Found] = []
        for at in compress(range(len(said)), begun):
            known = begun[at]
            if known is None:
                continue
            some, followed = known
            if followed and at < last:
                some = followed.get(said[at + 1], some)
            for one in some:
                _, _, kind, code, term, size, sure = one
                if sure or _stands(one, said, at):
                    hits.append(Found(at, at + size, kind, code, term))
        return hits


def _second(one: _Wanted) -> str | None:
    whole = one.tokens[:-1] if one.prefix else one.tokens
    return whole[1] if len(whole) > 1 else None


def _stands(one: _Wanted, said: Sequence[str], at: int) -> bool:
    """Whether a phrase that begins with the word at this place goes on as wanted."""
    size = one.size
    if at + size > len(said):
        return False
    last = said[at + size - 1]
    if one.prefix:
        return tuple(said[at : at + size - 1]) == one.tokens[:-1] and last.startswith(one.tokens[-1])
    return tuple(said[at : at + size]) == one.tokens
