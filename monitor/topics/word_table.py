"""From each word of the news to the queries that it speaks for; few different words make up most of the news, so it is worked out once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from monitor.topics.anchors import Anchor
from monitor.topics.keys import key_of
from monitor.topics.tree import Word

_MOST_REMEMBERED = 30_000

_Key = tuple[str, bool]


class Phrase(NamedTuple):
    """A phrase to look for around a word: so many words before it, these in all, and for which queries in the lead and below."""

    before: int
    tokens: list[str]
    lead: tuple[int, ...]
    below: tuple[int, ...]


class Entry(NamedTuple):
    """What a word says: it is an anchor of these queries in the lead and below, part of these phrases, and one of what these needs name."""

    lead: tuple[int, ...]
    below: tuple[int, ...]
    phrases: tuple[Phrase, ...]
    needs: tuple[int, ...]


class WordTable(dict[str, Entry | None]):
    """Filled as words are met; None for those that no query looks up. `in_lead` and `below` are the fields that an anchor may ask for."""

    __slots__ = ("_anchors", "_below", "_keys", "_lead", "_needs", "_sizes")

    def __init__(
        self,
        keys: Iterable[_Key],
        anchors: Iterable[tuple[Anchor, int]],
        needs: Iterable[tuple[Anchor, int]],
        in_lead: Collection[str | None],
        below: Collection[str | None],
    ) -> None:
        super().__init__()
        self._keys = frozenset(keys)
        self._lead, self._below = in_lead, below
        self._anchors: dict[_Key, list[tuple[Anchor, int]]] = {}
        self._needs: dict[_Key, list[int]] = {}
        for anchor, number in anchors:
            self._anchors.setdefault(key_of(anchor[0]), []).append((anchor, number))
        for (word, place), number in needs:
            if place in in_lead or place in below:
                self._needs.setdefault(key_of(word), []).append(number)
        self._sizes = sorted({len(token) for token, prefix in self._keys if prefix})

    def __missing__(self, word: str) -> Entry | None:
        tried = [(word, False), *((word[:size], True) for size in self._sizes if size <= len(word))]
        keys = [key for key in tried if key in self._keys]
        entry = self._entry(keys) if keys else None
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = entry
        return entry

    def _entry(self, keys: list[_Key]) -> Entry:
        single: list[tuple[str | None, int]] = []
        phrases: dict[Word, list[tuple[str | None, int]]] = {}
        for key in keys:
            for (word, place), number in self._anchors.get(key, ()):
                (single if len(word.tokens) == 1 else phrases.setdefault(word, [])).append((place, number))
        made = (_phrase(word, *self._split(found)) for word, found in phrases.items())
        needs = {number for key in keys for number in self._needs.get(key, ())}
        return Entry(*self._split(single), tuple(made), tuple(needs))

    def _split(self, found: Iterable[tuple[str | None, int]]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The queries named in the lead, and those named below it."""
        places = tuple(dict.fromkeys(found))
        return (
            tuple(number for place, number in places if place in self._lead),
            tuple(number for place, number in places if place in self._below),
        )


def _phrase(word: Word, lead: tuple[int, ...], below: tuple[int, ...]) -> Phrase:
    tokens = list(word.tokens[:-1] if word.prefix else word.tokens)
    return Phrase(tokens.index(key_of(word)[0]), tokens, lead, below)
