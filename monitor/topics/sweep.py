"""One walk over the words of many articles tells which of many queries each may match: our index of a batch, in memory.

A table from word to queries is shared by all queries, so that two hundred cost little more than two. It names
candidates; the judge decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import compress

from monitor.text.tokens import words
from monitor.topics.anchors import Anchor, anchors_of
from monitor.topics.field_text import FieldText
from monitor.topics.keys import key_of
from monitor.topics.prepared import BODY, LEAD_WORDS, SUMMARY, TITLE
from monitor.topics.tree import Node, Word, walk

_MOST_REMEMBERED = 30_000

Texts = tuple[str, str, str]
"""Title, summary, body."""


@dataclass(slots=True)
class Sighting:
    """What the walk saw in one article: which queries it may match, and its fields as far as these queries look into them."""

    queries: set[int]
    fields: dict[int, FieldText] = field(default_factory=dict)


class Sweep:
    """Built once for a list of queries, which go by their numbers in it; None is a query that never matches."""

    __slots__ = ("_always", "_body", "_summary", "_summary_as_lead", "_title")

    def __init__(self, queries: Sequence[Node | None]) -> None:
        self._always: set[int] = set()
        anchors: list[tuple[Anchor, int]] = []
        keys: set[tuple[str, bool]] = set()
        for number, query in enumerate(queries):
            if query is None:
                continue
            keys |= {key_of(each) for each in walk(query) if isinstance(each, Word)}
            needed = anchors_of(query)
            if needed is None:
                self._always.add(number)
            else:
                anchors += [(anchor, number) for anchor in needed]
        self._title = _Table(keys, anchors, {None, "title", "lead"}, {None, "title", "lead"})
        self._summary = _Table(keys, anchors, {None}, {None})
        self._summary_as_lead = _Table(keys, anchors, {None, "lead"}, {None})
        self._body = _Table(keys, anchors, {None, "body", "lead"}, {None, "body"})

    @property
    def remembered(self) -> int:
        """How many words the tables hold."""
        return sum(map(len, (self._title, self._summary, self._summary_as_lead, self._body)))

    def over(self, articles: Sequence[Texts]) -> list[Sighting]:
        """What there is to judge in each article."""
        sightings = [Sighting(set(self._always)) for _ in articles]
        bodies = _walk(self._body, BODY, [(texts[2], seen) for texts, seen in zip(articles, sightings, strict=True)])
        _walk(self._title, TITLE, [(texts[0], seen) for texts, seen in zip(articles, sightings, strict=True)])
        beside: list[tuple[str, Sighting]] = []
        leading: list[tuple[str, Sighting]] = []
        for texts, seen, body in zip(articles, sightings, bodies, strict=True):
            (beside if body else leading).append((texts[1], seen))
        _walk(self._summary, SUMMARY, beside)
        _walk(self._summary_as_lead, SUMMARY, leading)
        return sightings


_Queries = tuple[tuple[int, ...], tuple[int, ...]]
"""The queries that a word is an anchor of where it stands in the lead, and where it stands below."""


class _Table(dict[str, _Queries | None]):
    """From each word met to its queries; None for most words, which no query looks up. Few different words make up most of the news."""

    __slots__ = ("_below", "_keys", "_lead", "_sizes")

    def __init__(
        self,
        keys: Iterable[tuple[str, bool]],
        anchors: Iterable[tuple[Anchor, int]],
        in_lead: set[str | None],
        below: set[str | None],
    ) -> None:
        super().__init__()
        self._keys = frozenset(keys)
        self._lead: dict[tuple[str, bool], list[int]] = {}
        self._below: dict[tuple[str, bool], list[int]] = {}
        for (token, prefix, place), number in anchors:
            if place in in_lead:
                self._lead.setdefault((token, prefix), []).append(number)
            if place in below:
                self._below.setdefault((token, prefix), []).append(number)
        self._sizes = sorted({len(token) for token, prefix in self._keys if prefix})

    def __missing__(self, word: str) -> _Queries | None:
        tried = [(word, False), *((word[:size], True) for size in self._sizes if size <= len(word))]
        keys = [key for key in tried if key in self._keys]
        told = None
        if keys:
            lead = {number for key in keys for number in self._lead.get(key, ())}
            below = {number for key in keys for number in self._below.get(key, ())}
            told = (tuple(lead), tuple(below))
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = told
        return told


def _walk(table: _Table, number: int, texts: Sequence[tuple[str, Sighting]]) -> list[bool]:
    """Note what is seen in one field of each article; whether there was any word at all."""
    every: list[str] = []
    ends: list[int] = []
    for text, _ in texts:
        if text:
            every += words(text)
        ends.append(len(every))
    told = list(map(table.__getitem__, every))
    seen_at = compress(range(len(every)), told)
    at = next(seen_at, len(every))
    start = 0
    some: list[bool] = []
    for (text, seen), end in zip(texts, ends, strict=True):
        places: dict[str, list[int]] = {}
        while at < end:
            place, queries = at - start, told[at]
            places.setdefault(every[at], []).append(place)
            if queries:
                seen.queries.update(queries[place >= LEAD_WORDS])
            at = next(seen_at, len(every))
        seen.fields[number] = FieldText(text, said=every[start:end], places=places)
        some.append(end > start)
        start = end
    return some
