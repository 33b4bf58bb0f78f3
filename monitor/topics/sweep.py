"""One walk over the words of many articles tells which of many queries each may match: our index of a batch, in memory.

A table from word to queries is shared by all queries, so that two hundred cost little more than two. It names
candidates; the judge decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from monitor.held import Held
from monitor.text.said import END, all_flat, all_words
from monitor.text.tokens import first_words, words
from monitor.topics.anchors import Anchor, commonness, needs_of
from monitor.topics.choice import Choice
from monitor.topics.field_text import FieldText
from monitor.topics.held_texts import Glance, either
from monitor.topics.judge import Judge
from monitor.topics.prepared import BODY, LEAD_WORDS, TITLE, Hit, Walked
from monitor.topics.word_table import AT_END, Entries, Phrase, WordTable

Texts = tuple[str, str, str]
"""Title, summary, body."""

TOGETHER = 16
"""So many articles are best walked at once: what was seen of them is still near the processor when they are judged, and soon let go."""

_AS_TITLE, _BESIDE_BODY, _AS_LEAD, _AS_BODY = range(4)
"""The numbers of a table's PLACES."""

MOST_STEPS = 300_000
"""Places that are looked at or noted in one article; where that is not enough, each query looks for its words by itself."""

_Piece = tuple[int, int, int, list[int], str | None]
"""A text among the words of a batch: the number of its field, where its words begin and end, the places of those that queries look up, and
the text laid flat (None: that is not quickly done).
"""


class Sighting(NamedTuple):
    """What the walk saw in one article: which queries it may match, rising, the fields that hold a word which queries look up, and where
    choices of words stand (None: that is not known).
    """

    queries: Sequence[int]
    fields: dict[int, FieldText]
    walked: Walked | None


_NOTHING = Sighting((), {}, {})


class Sweep:
    """Built once for a list of judges, whose queries go by their numbers in it; None is one that never matches."""

    __slots__ = ("_all", "_always", "_glance", "_needs", "_table")

    def __init__(self, judges: Sequence[Judge | None]) -> None:
        always: set[int] = set()
        self._needs: dict[int, frozenset[int]] = {}
        anchors: list[tuple[Anchor, int]] = []
        needs: list[tuple[Anchor, int]] = []
        choices: set[Choice] = set()
        held: list[tuple[int, list[Held]]] = []
        count = 0
        for number, judge in enumerate(judges):
            if judge is None:
                continue
            if not judge.is_crowded:
                choices |= judge.choices
            wanted = sorted(needs_of(judge.tree), key=commonness)
            if not wanted:
                known = either(judge.tree)
                if known is None:
                    always.add(number)
                    continue
                held.append((number, [one for one in known if isinstance(one, Held)]))
                wanted = [frozenset(one for one in known if not isinstance(one, Held))]
            first, *rest = wanted
            anchors += [(anchor, number) for anchor in first]
            needs += [(anchor, count + place) for place, need in enumerate(rest) for anchor in need]
            if rest:
                self._needs[number] = frozenset(range(count, count + len(rest)))
            count += len(rest)
        self._always = frozenset(always)
        self._all = tuple(number for number, judge in enumerate(judges) if judge is not None)
        self._glance = Glance(held) if held else None
        self._table = WordTable(choices, anchors, needs)

    @property
    def remembered(self) -> int:
        """How many words the table holds."""
        return len(self._table)

    def over(self, articles: Sequence[Texts], cut: Sequence[Sequence[FieldText]] | None = None) -> list[Sighting]:
        """What there is to judge in each article. `cut` are their texts cut into words, where that was done before."""
        if not articles:
            return []
        width = BODY + any(body for _, _, body in articles)
        flats: Sequence[str | None]
        if cut is None:
            said, flats = _laid_out([text for article in articles for text in article[:width]])
        else:
            said = _joined([text for texts in cut for text in texts[:width]])
            flats = [None] * (width * len(articles))
        looks = list(map(self._table.__getitem__, said))
        found = [_NOTHING] * len(articles)
        pieces = _pieces(looks, flats, width)
        some_are_much = len(said) * self._table.heaviest > MOST_STEPS
        for number in range(len(articles)) if self._always or self._glance else pieces:
            some = pieces.get(number, ())
            if some_are_much and _is_too_much(articles[number], looks, some):
                found[number] = Sighting(self._all, {}, None)
            else:
                found[number] = self._sighting(articles[number], said, looks, some, cut[number] if cut else ())
        return found

    def _sighting(
        self,
        article: Texts,
        said: list[str],
        looks: list[Entries],
        pieces: Iterable[_Piece],
        cut: Sequence[FieldText],
    ) -> Sighting:
        """What there is to judge in an article; `pieces` are its texts, and `cut` too, where they were cut before."""
        named = set(self._always)
        if self._glance:
            named |= self._glance.queries(article)
        met: set[int] = set()
        walked: defaultdict[Hashable, list[Hit]] = defaultdict(list)
        fields: dict[int, FieldText] = {}
        for field, begin, end, spots, flat in pieces:
            role = _role(field, article)
            for at in spots:
                lead, below, phrases, needs, choices, _ = looks[at][role]
                place = at - begin
                named.update(lead if place < LEAD_WORDS else below)
                for choice in choices:
                    walked[choice].append((field, place, place + 1))
                if phrases:
                    _note_phrases(phrases, said, at, (field, begin), named, walked)
                if needs:
                    met.update(needs)
            fields[field] = cut[field] if cut else FieldText(article[field], said[begin:end], flat)
        queries = self._queries(named, met)
        return Sighting(queries, fields, walked) if queries else _NOTHING

    def _queries(self, named: Iterable[int], met: set[int]) -> list[int]:
        """Queries that have a need left unmet are none to judge."""
        needs = self._needs
        return sorted([one for one in named if one not in needs or needs[one] <= met])


def _laid_out(texts: Sequence[str]) -> tuple[list[str], Sequence[str | None]]:
    """The words of many texts, END behind each text; and each text laid flat, None where that is not quickly done."""
    flat = all_flat(texts)
    if flat is not None:
        return flat.split(), flat.split(END)
    said = all_words(texts)
    if said is None:
        said = []
        for text in texts:
            said += words(text)
            said.append(END)
    return said, [None] * len(texts)


def _joined(texts: Sequence[FieldText]) -> list[str]:
    """The words of texts that are cut into words, END behind each text."""
    said: list[str] = []
    for text in texts:
        said += text.words
        said.append(END)
    return said


def _pieces(looks: Sequence[Entries], flats: Sequence[str | None], width: int) -> dict[int, list[_Piece]]:
    """The texts with a word that queries look up, by the number of their article; each article has `width` texts."""
    pieces: dict[int, list[_Piece]] = {}
    begin = text = 0
    spots: list[int] = []
    for at in compress(range(len(looks)), looks):
        if looks[at] is not AT_END:
            spots.append(at)
            continue
        if spots:
            number, field = divmod(text, width)
            pieces.setdefault(number, []).append((field, begin, at, spots, flats[text]))
            spots = []
        begin = at + 1
        text += 1
    return pieces


def _note_phrases(
    phrases: Iterable[Phrase],
    said: list[str],
    at: int,
    place: tuple[int, int],
    named: set[int],
    walked: defaultdict[Hashable, list[Hit]],
) -> None:
    """Adds what the phrases around the word `at` say; `place`: the number of the field, and where its words begin."""
    field, begin = place
    for before, tokens, size, last, choices, lead, below in phrases:
        first = at - before
        if first < begin or said[first : first + len(tokens)] != tokens:
            continue
        if last and not said[first + size - 1].startswith(last):
            continue
        named.update(lead if at - begin < LEAD_WORDS else below)
        hit = (field, first - begin, first - begin + size)
        for choice in choices:
            walked[choice].append(hit)


def _is_too_much(article: Texts, looks: list[Entries], pieces: Sequence[_Piece]) -> bool:
    """Whether noting all places in an article takes too many steps."""
    roles = [(_role(field, article), spots) for field, _, _, spots, _ in pieces]
    return sum(looks[at][role].steps for role, spots in roles for at in spots) > MOST_STEPS


def _role(field: int, article: Texts) -> int:
    """What a field of an article is among the PLACES of a table; the summary is the lead where there is no word in the body."""
    if field == TITLE:
        return _AS_TITLE
    if field == BODY:
        return _AS_BODY
    return _BESIDE_BODY if article[BODY] and first_words(article[BODY], 1) else _AS_LEAD
