"""An article made ready for judging: its fields as words, cut only when a query asks for them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from typing import Protocol, TypeVar

from monitor.domains import site_of
from monitor.errors import TooMuchError
from monitor.model import Span
from monitor.text.tokens import BETWEEN, first_words, one_text
from monitor.topics.field_text import FieldText

LEAD_WORDS = 60

MOST_STEPS = 1_500_000
"""Places that judging an article by one query may look at, or what takes as long: about a third of a second."""
LONG = 150_000
STEPS_A_CHARACTER = 80
MOST_MORE = 20_000_000
"""For each character beyond the first LONG of an article there are so many steps more, up to MOST_MORE: some seconds, and 300 MB."""

_SHORT = 1_000
"""A text of so few characters is cut into words whole, even where only its start counts."""

Hit = tuple[int, int, int]
"""Where something was found: number of the field in FIELD_NAMES, first word, word after the last."""

TITLE, SUMMARY, BODY, SOURCE, LANG, FEED, SITE, AUTHOR, CATEGORY = range(9)
FIELD_NAMES = ("title", "summary", "body", "source", "lang", "feed", "site", "author", "category")

Zone = tuple[tuple[int, int | None], ...]
"""Where to look: numbers of fields, each with the number of words from its start that count (None: all)."""

_ZONES: dict[str, Zone] = {name: ((number, None),) for number, name in enumerate(FIELD_NAMES)}
EVERYWHERE: Zone = ((TITLE, None), (SUMMARY, None), (BODY, None))

Texts = tuple[str, str, str, str, str, str, str, str, Sequence[str]]
"""The fields of an article in the order of FIELD_NAMES; in the place of the site, the address."""

Walked = Mapping[Hashable, list[Hit]]
"""Where choices of words stand in title, summary and body; those that stand nowhere are left out."""


Place = TypeVar("Place", bound="tuple[int, int, int] | tuple[str, int, int]")


def outermost(places: Sequence[Place]) -> list[Place]:
    """Those of these places (field, begin, end), in reading order, that lie in no other: "missile" in "ballistic missile" does not."""
    found: list[Place] = []
    for place in places:
        field, begin, end = place
        if found and found[-1][0] == field:
            if end <= found[-1][2]:
                continue
            if begin == found[-1][1]:
                found.pop()
        found.append(place)
    return found


class Prepared:
    """An article for any number of queries. `found` remembers what parts of queries found in it, for queries that share a part."""

    _spans: dict[Hit, Span] | None = None
    left = MOST_STEPS
    """The steps that the query which is asked now may take."""
    _starts: dict[int, FieldText] | None = None
    _vocabularies: dict[str | None, frozenset[str]] | None = None

    def __init__(self, texts: Texts, seen: dict[int, FieldText] | None = None, walked: Walked | None = None) -> None:
        """`walked`: the places in title, summary and body of all the choices of words that will be asked for, where they are known
        already; `seen`: those of these fields that were cut into words for that.
        """
        self._texts = texts
        self.walked = walked
        self._fields: dict[int, FieldText] = {} if seen is None else seen
        self.found: dict[Hashable, list[Hit]] = {}

    def spend(self, steps: int) -> None:
        """So many steps are taken next. Raises TooMuchError where more than `left` were, and more than the length of the article adds."""
        self.left -= steps
        if self.left < 0:
            length = len(self._texts[TITLE]) + len(self._texts[SUMMARY]) + len(self._texts[BODY])
            if -self.left > min(STEPS_A_CHARACTER * max(0, length - LONG), MOST_MORE):
                raise TooMuchError(self.text(TITLE))

    def alone(self) -> Prepared:
        """The article for a query whose choices of words were not walked for."""
        return Prepared(self._texts, dict(self._fields))

    def part(self, number: int, limit: int | None = None) -> FieldText:
        """A field, or the start of it that a lead is made of."""
        if limit is not None:
            return self._start(number, limit)
        field = self._fields.get(number)
        if field is None:
            field = self._fields[number] = FieldText(self.text(number))
        return field

    def is_empty(self, number: int) -> bool:
        """Whether nothing at all stands in a field."""
        return not self._texts[number]

    def _start(self, number: int, limit: int) -> FieldText:
        if self._starts is None:
            self._starts = {}
        start = self._starts.get(number)
        if start is None:
            text = self.text(number)
            whole = number in self._fields or len(text) < _SHORT
            start = self.part(number).start(limit) if whole else FieldText(text, first_words(text, limit))
            self._starts[number] = start
        return start

    @property
    def fields(self) -> tuple[FieldText, ...]:
        """All fields, in the order of FIELD_NAMES."""
        return tuple(map(self.part, range(len(FIELD_NAMES))))

    def text(self, number: int) -> str:
        """The text of a field: of the site, the registrable domain; of the categories, all of them, no phrase reaching across."""
        given = self._texts[number]
        if not isinstance(given, str):
            return one_text(given)
        return site_of(given) if number == SITE else given

    def each_in_its_category(self, hits: Sequence[Hit]) -> list[Hit]:
        """Hits in the categories, with a number for each category in the place of their own: CATEGORY and those that follow it."""
        ends = [number for number, said in enumerate(self.part(CATEGORY).words) if said == BETWEEN]
        return [(CATEGORY + bisect_left(ends, first), first, after) for _, first, after in hits]

    def vocabulary(self, field: str | None) -> frozenset[str]:
        """All different words where a query looks that names this field, or none."""
        if self._vocabularies is None:
            self._vocabularies = {}
        words = self._vocabularies.get(field)
        if words is None:
            parts = (self.part(number, limit).words for number, limit in self.zone(field))
            words = self._vocabularies[field] = frozenset().union(*parts)
        return words

    def zone(self, field: str | None) -> Zone:
        """Where a query looks that names this field, or none."""
        if field is None:
            return EVERYWHERE
        return ((TITLE, None), (self.lead_field, LEAD_WORDS)) if field == "lead" else _ZONES[field]

    @property
    def lead_field(self) -> int:
        """The field whose first words are the lead: the body, or the summary if there is no word in the body."""
        return BODY if self._texts[BODY] and self.part(BODY, LEAD_WORDS).words else SUMMARY

    def spelling(self, number: int, first: int, after: int) -> list[str]:
        """The words of a field as they are written there."""
        field = self.part(number)
        tokens = field.tokens
        return [field.text[tokens.starts[at] : tokens.ends[at]] for at in range(first, after)]

    def span(self, hit: Hit) -> Span:
        """The place of a hit in the text of its field."""
        if self._spans is None:
            self._spans = {}
        span = self._spans.get(hit)
        if span is None:
            field, first, after = hit
            text = self._fields.get(field) or self.part(field)
            span = self._spans[hit] = Span(FIELD_NAMES[field], *text.place(first, after))
        return span


class Readable(Protocol):
    """What the judge reads of an article, new or stored. Texts are plain; `source` is the publisher's name, `url` the article's address."""

    @property
    def title(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def lang(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def categories(self) -> Sequence[str]: ...


def made_ready(
    article: Readable, feed: str, seen: dict[int, FieldText] | None = None, walked: Walked | None = None
) -> Prepared:
    """An article ready for judging; offsets of spans refer to its texts exactly as given. `feed` is the feed's title; see Prepared."""
    texts = (
        article.title,
        article.summary,
        article.body,
        article.source,
        article.lang,
        feed,
        article.url,
        article.author,
        article.categories,
    )
    return Prepared(texts, seen, walked)
