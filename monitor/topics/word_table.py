"""From each word of the news to the queries that it speaks for; few different words make up most of the news, so it is worked out once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from monitor.text.said import END
from monitor.topics.anchors import Anchor
from monitor.topics.choice import Choice
from monitor.topics.field_text import phrase_of
from monitor.topics.keys import key_of
from monitor.topics.tree import Word

_MOST_REMEMBERED = 30_000

_PHRASE = 2
"""Steps that looking for a phrase takes."""

_Key = tuple[str, bool]
_Said = tuple[tuple[str, ...], bool]


class Phrase(NamedTuple):
    """A phrase to look for around a word: so many words before it, these whole words, how many words in all, and how the last begins if
    it may go on; of which choices it is, and for which queries it speaks in the lead and below.
    """

    before: int
    tokens: list[str]
    size: int
    last: str
    choices: tuple[Choice, ...]
    lead: tuple[int, ...]
    below: tuple[int, ...]


class Entry(NamedTuple):
    """What a word says: it is an anchor of these queries in the lead and below, part of these phrases, one of what these needs name,
    and by itself of these choices. `steps`: the places that are looked at or noted where it stands.
    """

    lead: tuple[int, ...]
    below: tuple[int, ...]
    phrases: tuple[Phrase, ...]
    needs: tuple[int, ...]
    choices: tuple[Choice, ...]
    steps: int = 1


Place = tuple[Collection[str | None], Collection[str | None]]
"""The fields that an anchor may ask for in one part of an article: in its first words, if these may be the lead, and below."""

TITLE: Place = ({None, "title", "lead"}, {None, "title", "lead"})
SUMMARY: Place = ({None}, {None})
SUMMARY_AS_LEAD: Place = ({None, "lead"}, {None})
BODY: Place = ({None, "body", "lead"}, {None, "body"})

PLACES = (TITLE, SUMMARY, SUMMARY_AS_LEAD, BODY)

Entries = tuple[Entry, ...]
"""What a word says in each of PLACES."""

AT_END: Entries = (Entry((), (), (), (), ()),)
"""What END says: nothing, but it is told from words that are passed over."""


class WordTable(dict[str, Entries]):
    """Filled as words are met; empty for those that no query looks up. END has AT_END."""

    __slots__ = (
        "_anchors",
        "_choices",
        "_heads",
        "_keys",
        "_known",
        "_needs",
        "_phrases",
        "_shortest",
        "_sizes",
        "_whole",
        "heaviest",
    )

    def __init__(
        self, choices: Iterable[Choice], anchors: Iterable[tuple[Anchor, int]], needs: Iterable[tuple[Anchor, int]]
    ) -> None:
        super().__init__()
        self.heaviest = 1
        self._known: dict[tuple[_Key, ...], Entries] = {}
        self._anchors: dict[_Key, list[tuple[str | None, int]]] = {}
        self._choices: dict[_Key, list[Choice]] = {}
        self._needs: dict[_Key, list[tuple[Anchor, int]]] = {}
        self._phrases: dict[_Key, dict[_Said, _Wanted]] = {}
        for choice in choices:
            for word in choice.wanted:
                if len(word.tokens) == 1:
                    self._choices.setdefault(key_of(word), []).append(choice)
                else:
                    self._wanted(word).choices.append(choice)
        for (word, field), number in anchors:
            if len(word.tokens) == 1:
                self._anchors.setdefault(key_of(word), []).append((field, number))
            else:
                self._wanted(word).queries.append((field, number))
        for anchor, number in needs:
            self._needs.setdefault(key_of(anchor[0]), []).append((anchor, number))
        self._keys = frozenset({*self._anchors, *self._choices, *self._needs, *self._phrases})
        self._whole = frozenset(token for token, prefix in self._keys if not prefix)
        self._sizes = sorted({len(token) for token, prefix in self._keys if prefix})
        self._shortest = min(self._sizes, default=0)
        self._heads = frozenset(token[: self._shortest] for token, prefix in self._keys if prefix)

    def _wanted(self, word: Word) -> _Wanted:
        return self._phrases.setdefault(key_of(word), {}).setdefault((word.tokens, word.prefix), _Wanted(word))

    def __missing__(self, word: str) -> Entries:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
            self._known.clear()
        if word == END:
            self[word] = AT_END
            return AT_END
        if word not in self._whole and word[: self._shortest] not in self._heads:  # nearly all
            self[word] = ()
            return ()
        tried = [(word, False), *((word[:size], True) for size in self._sizes if size <= len(word))]
        keys = tuple([key for key in tried if key in self._keys])
        kept = self._known.get(keys)
        if kept is None:
            entries = [self._entry(keys, place) for place in PLACES] if keys else []
            kept = tuple(entries[entries.index(entry)] for entry in entries)  # equal ones once: less to read
            self._known[keys] = kept
        self[word] = kept
        return kept

    def _entry(self, keys: Sequence[_Key], place: Place) -> Entry:
        anchors = [anchor for key in keys for anchor in self._anchors.get(key, ())]
        phrases = [wanted.phrase(place) for key in keys for wanted in self._phrases.get(key, {}).values()]
        needs = {number for key in keys for (_, field), number in self._needs.get(key, ()) if _asks(place, field)}
        choices = dict.fromkeys(choice for key in keys for choice in self._choices.get(key, ()))
        steps = 1 + len(choices) + sum(_PHRASE + phrase.size // 16 for phrase in phrases)
        self.heaviest = max(self.heaviest, steps)
        return Entry(*_split(anchors, place), tuple(phrases), tuple(needs), tuple(choices), steps)


class _Wanted:
    """A phrase, the choices that hold it, and the queries that it is an anchor of, with the field they ask for."""

    __slots__ = ("_word", "choices", "queries")

    def __init__(self, word: Word) -> None:
        self._word = word
        self.choices: list[Choice] = []
        self.queries: list[tuple[str | None, int]] = []

    def phrase(self, place: Place) -> Phrase:
        return Phrase(*phrase_of(self._word), tuple(self.choices), *_split(self.queries, place))


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
