"""From each word of the news to the queries that it speaks for; few different words make up most of the news, so it is worked out once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from monitor.topics.anchors import Anchor
from monitor.topics.choice import Choice
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
    """What a word says: it is an anchor of these queries in the lead and below, part of these phrases, and one of what these needs name;
    and it may be of these choices.
    """

    lead: tuple[int, ...]
    below: tuple[int, ...]
    phrases: tuple[Phrase, ...]
    needs: tuple[int, ...]
    choices: tuple[Choice, ...]


Place = tuple[Collection[str | None], Collection[str | None]]
"""The fields that an anchor may ask for in one part of an article: in its first words, if these may be the lead, and below."""

TITLE: Place = ({None, "title", "lead"}, {None, "title", "lead"})
SUMMARY: Place = ({None}, {None})
SUMMARY_AS_LEAD: Place = ({None, "lead"}, {None})
BODY: Place = ({None, "body", "lead"}, {None, "body"})

PLACES = (TITLE, SUMMARY, SUMMARY_AS_LEAD, BODY)

Entries = tuple[Entry, ...]
"""What a word says in each of PLACES."""


class WordTable(dict[str, Entries]):
    """Filled as words are met; empty for those that no query looks up."""

    __slots__ = ("_anchors", "_choices", "_keys", "_needs", "_sizes")

    def __init__(
        self,
        keys: Iterable[_Key],
        choices: Iterable[Choice],
        anchors: Iterable[tuple[Anchor, int]],
        needs: Iterable[tuple[Anchor, int]],
    ) -> None:
        super().__init__()
        self._keys = frozenset(keys)
        self._anchors: dict[_Key, list[tuple[Anchor, int]]] = {}
        self._needs: dict[_Key, list[tuple[Anchor, int]]] = {}
        self._choices: dict[_Key, list[Choice]] = {}
        for choice in choices:
            for each in choice.keys:
                self._choices.setdefault(each, []).append(choice)
        for anchor, number in anchors:
            self._anchors.setdefault(key_of(anchor[0]), []).append((anchor, number))
        for anchor, number in needs:
            self._needs.setdefault(key_of(anchor[0]), []).append((anchor, number))
        self._sizes = sorted({len(token) for token, prefix in self._keys if prefix})

    def __missing__(self, word: str) -> Entries:
        tried = [(word, False), *((word[:size], True) for size in self._sizes if size <= len(word))]
        keys = [key for key in tried if key in self._keys]
        entries = [self._entry(keys, place) for place in PLACES] if keys else []
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = kept = tuple(entries[entries.index(entry)] for entry in entries)  # equal ones once: less to read
        return kept

    def _entry(self, keys: list[_Key], place: Place) -> Entry:
        single: list[tuple[str | None, int]] = []
        phrases: dict[Word, list[tuple[str | None, int]]] = {}
        for key in keys:
            for (word, field), number in self._anchors.get(key, ()):
                (single if len(word.tokens) == 1 else phrases.setdefault(word, [])).append((field, number))
        made = (_phrase(word, *_split(found, place)) for word, found in phrases.items())
        needs = {number for key in keys for (_, field), number in self._needs.get(key, ()) if _asks(place, field)}
        may_be = {choice for key in keys for choice in self._choices.get(key, ())}
        named = tuple(one for one in made if one.lead or one.below)
        return Entry(*_split(single, place), named, tuple(needs), tuple(may_be))


def _asks(place: Place, field: str | None) -> bool:
    return field in place[0] or field in place[1]


def _split(found: Iterable[tuple[str | None, int]], place: Place) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The queries named in the lead, and those named below it."""
    lead, below = place
    fields = tuple(dict.fromkeys(found))
    return (
        tuple(number for field, number in fields if field in lead),
        tuple(number for field, number in fields if field in below),
    )


def _phrase(word: Word, lead: tuple[int, ...], below: tuple[int, ...]) -> Phrase:
    tokens = list(word.tokens[:-1] if word.prefix else word.tokens)
    return Phrase(tokens.index(key_of(word)[0]), tokens, lead, below)
