"""One walk over the words of many articles tells which of many queries each may match: our index of a batch, in memory.

A table from word to queries is shared by all queries, so that two hundred cost little more than two. It names
candidates; the judge decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress
from typing import NamedTuple

from monitor.text.said import Said
from monitor.topics.anchors import Anchor, commonness, needs_of
from monitor.topics.field_text import FieldText
from monitor.topics.keys import key_of
from monitor.topics.prepared import BODY, LEAD_WORDS, SUMMARY, TITLE
from monitor.topics.tree import Node, Word, walk
from monitor.topics.word_table import ENDS, Phrase, WordTable

Texts = tuple[str, str, str]
"""Title, summary, body."""

TOGETHER = 16
"""So many articles are best walked at once: what was seen of them is still near the processor when they are judged, and soon let go."""

_AS_TITLE, _BESIDE_BODY, _AS_LEAD, _AS_BODY = range(4)
"""The numbers of a table's PLACES."""


class Sighting(NamedTuple):
    """What the walk saw in one article: which queries it may match, rising, and the fields that hold a word which queries look up."""

    queries: Sequence[int]
    fields: dict[int, FieldText]


_NOTHING = Sighting((), {})


class Sweep:
    """Built once for a list of queries, which go by their numbers in it; None is a query that never matches."""

    __slots__ = ("_always", "_needs", "_table")

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
        self._table = WordTable(keys, anchors, needs)

    @property
    def remembered(self) -> int:
        """How many words the table holds."""
        return len(self._table)

    def over(self, articles: Sequence[Texts]) -> list[Sighting]:
        """What there is to judge in each article."""
        if not articles:
            return []
        titles, summaries, bodies = zip(*articles, strict=True)
        with_bodies = any(bodies)
        fields = (TITLE, BODY, SUMMARY) if with_bodies else (TITLE, SUMMARY)
        texts = (titles, bodies, summaries) if with_bodies else (titles, summaries)
        said = Said(tuple(chain.from_iterable(zip(*texts, strict=True))))
        return list(self._sightings(said, fields))

    def _sightings(self, said: Said, fields: Sequence[int]) -> Iterator[Sighting]:
        """Article by article; `fields` are those that each has in what was said."""
        entries = list(map(self._table.__getitem__, said.words))
        role, many = _AS_TITLE, len(fields)
        number = begin = start = 0
        named: set[int] = set()
        met: set[int] = set()
        ends: list[int] = []
        spots: list[int] = []
        for at, entry in zip(compress(range(len(entries)), entries), filter(None, entries), strict=True):
            if entry is not ENDS:
                lead, below, phrases, needs = entry[role]
                named.update(lead if at - start < LEAD_WORDS else below)
                if phrases:
                    named.update(_of_phrases(phrases, said.words, at, in_lead=at - start < LEAD_WORDS))
                if needs:
                    met.update(needs)
                spots.append(at)
                continue
            ends.append(at)
            if len(ends) < many:
                role = _AS_BODY if len(ends) < many - 1 else _BESIDE_BODY if many > 2 and at > start else _AS_LEAD
                start = at + 1
                continue
            queries = self._queries(named, met) if named or self._always else ()
            yield Sighting(queries, _seen(said, number, begin, fields, ends, spots)) if queries else _NOTHING
            role = _AS_TITLE
            begin = start = at + 1
            number += many
            ends = []
            if spots:
                named, met, spots = set(), set(), []

    def _queries(self, named: set[int], met: set[int]) -> list[int]:
        """Queries that have a need left unmet are none to judge."""
        needs = self._needs
        return sorted([one for one in self._always | named if one not in needs or needs[one] <= met])


def _of_phrases(phrases: Iterable[Phrase], words: list[str], at: int, *, in_lead: bool) -> Iterator[int]:
    """The queries that are named by the phrases around a word."""
    for phrase in phrases:
        first = at - phrase.before
        if words[first : first + len(phrase.tokens)] == phrase.tokens:
            yield from phrase.lead if in_lead else phrase.below


def _seen(
    said: Said, number: int, begin: int, fields: Sequence[int], ends: Sequence[int], spots: Sequence[int]
) -> dict[int, FieldText]:
    """The fields of one article that hold a word some query looks up. The first of `fields` is the text of that number in what was said,
    and begins with the word of that number there.
    """
    seen: dict[int, FieldText] = {}
    field = turn = 0
    words = said.words
    for at in spots:
        while at > ends[turn]:
            begin = ends[turn] + 1
            turn += 1
        if fields[turn] not in seen:
            field = fields[turn]
            places: dict[str, list[int]] = {}
            seen[field] = FieldText(said.texts[number + turn], None, places, (said, number + turn, begin, ends[turn]))
        word = words[at]
        if word in places:
            places[word].append(at - begin)
        else:
            places[word] = [at - begin]
    return seen
