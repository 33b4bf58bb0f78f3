"""One walk over the words of many articles tells which of many queries each may match: our index of a batch, in memory.

A table from word to queries is shared by all queries, so that two hundred cost little more than two. It names
candidates; the judge decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import NamedTuple

from monitor.text.said import all_flat
from monitor.text.tokens import first_words, words
from monitor.topics.anchors import Anchor, commonness, needs_of
from monitor.topics.choice import Choice
from monitor.topics.field_text import FieldText
from monitor.topics.judge import Judge
from monitor.topics.keys import key_of
from monitor.topics.prepared import BODY, LEAD_WORDS, TITLE
from monitor.topics.tree import Word, walk
from monitor.topics.word_table import Phrase, WordTable

Texts = tuple[str, str, str]
"""Title, summary, body."""

TOGETHER = 16
"""So many articles are best walked at once: what was seen of them is still near the processor when they are judged, and soon let go."""

_AS_TITLE, _BESIDE_BODY, _AS_LEAD, _AS_BODY = range(4)
"""The numbers of a table's PLACES."""

_Look = tuple[list[str], str | None, list[int]]
"""The words of a text, the text laid flat (None: that is not quickly done), and the places of the words that queries look up."""


class Sighting(NamedTuple):
    """What the walk saw in one article: which queries it may match, rising, the fields that hold a word which queries look up, and the
    choices that these words may be of.
    """

    queries: Sequence[int]
    fields: dict[int, FieldText]
    choices: AbstractSet[Choice]


_NOTHING = Sighting((), {}, frozenset())


class Sweep:
    """Built once for a list of judges, whose queries go by their numbers in it; None is one that never matches."""

    __slots__ = ("_always", "_needs", "_table")

    def __init__(self, judges: Sequence[Judge | None]) -> None:
        always: set[int] = set()
        self._needs: dict[int, frozenset[int]] = {}
        anchors: list[tuple[Anchor, int]] = []
        needs: list[tuple[Anchor, int]] = []
        keys: set[tuple[str, bool]] = set()
        choices: set[Choice] = set()
        count = 0
        for number, judge in enumerate(judges):
            if judge is None:
                continue
            choices |= judge.choices
            keys |= {key_of(each) for each in walk(judge.tree) if isinstance(each, Word)}
            wanted = sorted(needs_of(judge.tree), key=commonness)
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
        self._table = WordTable(keys, choices, anchors, needs)

    @property
    def remembered(self) -> int:
        """How many words the table holds."""
        return len(self._table)

    def over(self, articles: Sequence[Texts]) -> list[Sighting]:
        """What there is to judge in each article."""
        if not articles:
            return []
        titles, summaries, bodies = zip(*articles, strict=True)
        parts = (titles, summaries, bodies) if any(bodies) else (titles, summaries)
        looks = zip(*map(self._looks, parts), strict=True)
        return [
            self._sighting(article, inside) if self._always or any(inside) else _NOTHING
            for article, inside in zip(articles, looks, strict=True)
        ]

    def _looks(self, texts: Sequence[str]) -> Iterator[_Look | None]:
        """What is seen in each text; None for those that hold no word which queries look up."""
        look_up = self._table.__getitem__
        for text, flat in zip(texts, all_flat(texts), strict=True):
            said = words(text) if flat is None else flat.split()
            spots = list(compress(range(len(said)), map(look_up, said)))
            yield (said, flat, spots) if spots else None

    def _sighting(self, article: Texts, inside: Iterable[_Look | None]) -> Sighting:
        """What there is to judge in an article; `inside` are looks at its title, its summary and, if any has one, its body."""
        named: set[int] = set()
        met: set[int] = set()
        seen: dict[int, FieldText] = {}
        choices: set[Choice] = set()
        for field, look in enumerate(inside):
            if look is not None:
                said, flat, spots = look
                places = self._note(said, spots, _role(field, article), named, met, choices)
                seen[field] = FieldText(article[field], said, places, flat)
        queries = self._queries(named, met) if named or self._always else ()
        return Sighting(queries, seen, choices) if queries else _NOTHING

    def _note(
        self, said: list[str], spots: Iterable[int], role: int, named: set[int], met: set[int], choices: set[Choice]
    ) -> dict[str, list[int]]:
        """The places of the words at these spots of a text; what they say of queries is added to the sets."""
        places: dict[str, list[int]] = {}
        for at in spots:
            word = said[at]
            if word in places:
                places[word].append(at)
            else:
                places[word] = [at]
            lead, below, phrases, needs, may_be = self._table[word][role]
            named.update(lead if at < LEAD_WORDS else below)
            choices.update(may_be)
            if phrases:
                named.update(_of_phrases(phrases, said, at))
            if needs:
                met.update(needs)
        return places

    def _queries(self, named: set[int], met: set[int]) -> list[int]:
        """Queries that have a need left unmet are none to judge."""
        needs = self._needs
        return sorted([one for one in self._always | named if one not in needs or needs[one] <= met])


def _of_phrases(phrases: Iterable[Phrase], said: list[str], at: int) -> Iterator[int]:
    """The queries that are named by the phrases around a word."""
    for phrase in phrases:
        first = at - phrase.before
        if said[first : first + len(phrase.tokens)] == phrase.tokens:
            yield from phrase.lead if at < LEAD_WORDS else phrase.below


def _role(field: int, article: Texts) -> int:
    """What a field of an article is among the PLACES of a table; the summary is the lead where there is no word in the body."""
    if field == TITLE:
        return _AS_TITLE
    if field == BODY:
        return _AS_BODY
    return _BESIDE_BODY if article[BODY] and first_words(article[BODY], 1) else _AS_LEAD
