"""One walk over the words of many articles tells which of many queries each may match: our index of a batch, in memory.

A table from word to queries is shared by all queries, so that two hundred cost little more than two. It names
candidates; the judge decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

from monitor.text.tokens import words_of_all
from monitor.topics.anchors import Anchor, commonness, needs_of
from monitor.topics.keys import key_of
from monitor.topics.prepared import BODY, LEAD_WORDS, SUMMARY, TITLE, Spots
from monitor.topics.tree import Node, Word, walk
from monitor.topics.word_table import Entry, WordTable

Texts = tuple[str, str, str]
"""Title, summary, body."""

TOGETHER = 32
"""So many articles are best walked at once: what was seen of them is still near the processor when they are judged, and soon let go."""


class Sighting(NamedTuple):
    """What the walk saw in one article: which queries it may match, rising, and its fields as far as queries look into them."""

    queries: list[int]
    fields: dict[int, Spots]


@dataclass(slots=True)
class _Notes:
    """What is noted of many articles on the way, by their places: the queries named, the needs met, the fields."""

    named: list[set[int] | None]
    met: list[set[int] | None]
    fields: list[dict[int, Spots]]


class Sweep:
    """Built once for a list of queries, which go by their numbers in it; None is a query that never matches."""

    __slots__ = ("_always", "_body", "_needs", "_summary", "_summary_as_lead", "_title")

    def __init__(self, queries: Sequence[Node | None]) -> None:
        always: set[int] = set()
        self._needs: dict[int, frozenset[int]] = {}
        anchors: list[tuple[Anchor, int]] = []
        needs: list[tuple[Anchor, int]] = []
        keys: set[tuple[str, bool]] = set()
        count = 0
        for number, query in enumerate(queries):
            if query is None:
                continue
            keys |= {key_of(each) for each in walk(query) if isinstance(each, Word)}
            wanted = sorted(needs_of(query), key=commonness)
            if not wanted:
                always.add(number)
                continue
            first, *rest = wanted
            anchors += [(anchor, number) for anchor in first]
            needs += [(anchor, count + place) for place, need in enumerate(rest) for anchor in need]
            if rest:
                self._needs[number] = frozenset(range(count, count + len(rest)))
            count += len(rest)
        self._always = frozenset(always)
        self._title = WordTable(keys, anchors, needs, {None, "title", "lead"}, {None, "title", "lead"})
        self._summary = WordTable(keys, anchors, needs, {None}, {None})
        self._summary_as_lead = WordTable(keys, anchors, needs, {None, "lead"}, {None})
        self._body = WordTable(keys, anchors, needs, {None, "body", "lead"}, {None, "body"})

    @property
    def remembered(self) -> int:
        """How many words the tables hold."""
        return sum(map(len, (self._title, self._summary, self._summary_as_lead, self._body)))

    def over(self, articles: Sequence[Texts]) -> list[Sighting]:
        """What there is to judge in each article."""
        if not articles:
            return []
        count = len(articles)
        notes = _Notes([None] * count, [None] * count, [{} for _ in articles])
        titles, summaries, bodies = zip(*articles, strict=True)
        every = range(count)
        _walk(self._title, TITLE, titles, every, notes)
        if any(bodies):
            _walk(self._body, BODY, bodies, every, notes)
            for table, beside in ((self._summary, True), (self._summary_as_lead, False)):
                these = [place for place in every if _has_words(notes, place, BODY) is beside]
                _walk(table, SUMMARY, [summaries[place] for place in these], these, notes)
        else:
            _walk(self._summary_as_lead, SUMMARY, summaries, every, notes)
        return [self._sighting(*noted) for noted in zip(notes.named, notes.met, notes.fields, strict=True)]

    def _sighting(self, named: set[int] | None, met: set[int] | None, fields: dict[int, Spots]) -> Sighting:
        """Queries that have a need left unmet are none to judge."""
        if named is None and not self._always:
            return Sighting([], fields)
        needs: dict[int, frozenset[int]] = self._needs
        found: AbstractSet[int] = met or frozenset()
        may = self._always | named if named else self._always
        return Sighting(sorted([number for number in may if number not in needs or needs[number] <= found]), fields)


def _has_words(notes: _Notes, place: int, number: int) -> bool:
    _, start, end, _ = notes.fields[place][number]
    return end > start


def _walk(table: WordTable, number: int, texts: Sequence[str], places: Sequence[int], notes: _Notes) -> None:
    """Note what is seen in one field of the articles at these places."""
    said, ends = words_of_all(texts)
    entries = list(map(table.__getitem__, said))
    looked_up = compress(range(len(said)), entries)
    at = next(looked_up, len(said))
    start = 0
    for place, end in zip(places, ends, strict=True):
        spots: dict[str, list[int]] = {}
        notes.fields[place][number] = (said, start, end, spots)
        while at < end:
            entry = entries[at]
            if entry:
                _note(notes, place, entry, said, start, at)
            spots.setdefault(said[at], []).append(at - start)
            at = next(looked_up, len(said))
        start = end


def _note(notes: _Notes, place: int, entry: Entry, said: list[str], start: int, at: int) -> None:
    """A word that queries look up, at `at` of all that was said; its field began at `start`."""
    lead, below, phrases, needs = entry
    numbers = lead if at - start < LEAD_WORDS else below
    for phrase in phrases:
        first = at - phrase.before
        if said[first : first + len(phrase.tokens)] == phrase.tokens:
            numbers += phrase.lead if at - start < LEAD_WORDS else phrase.below
    if numbers:
        named = notes.named[place]
        if named is None:
            notes.named[place] = set(numbers)
        else:
            named.update(numbers)
    if needs:
        met = notes.met[place]
        if met is None:
            notes.met[place] = set(needs)
        else:
            met.update(needs)
