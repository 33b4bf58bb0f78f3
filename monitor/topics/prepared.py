"""An article made ready for judging: its fields as words, cut only when a query asks for them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence

from monitor.domains import site_of
from monitor.model import Span
from monitor.text.tokens import BETWEEN, one_text
from monitor.topics.field_text import FieldText

LEAD_WORDS = 60

_SHORT = 1_000
"""A text of so few characters is cut into words whole, even where only its start counts."""

Hit = tuple[int, int, int]
"""Where something was found: number of the field in FIELD_NAMES, first word, word after the last."""

TITLE, SUMMARY, BODY, SOURCE, LANG, FEED, SITE, AUTHOR, CATEGORY = range(9)
FIELD_NAMES = ("title", "summary", "body", "source", "lang", "feed", "site", "author", "category")

Zone = tuple[tuple[int, int | None], ...]
"""Where to look: numbers of fields, each with the number of words from its start that count (None: all)."""

Spots = tuple[list[str], int, int, dict[str, list[int]]]
"""A field as it was seen among others: words, of which its own are from the first number up to the second, and the places of those that
queries look up."""

_ZONES: dict[str, Zone] = {name: ((number, None),) for number, name in enumerate(FIELD_NAMES)}
EVERYWHERE: Zone = ((TITLE, None), (SUMMARY, None), (BODY, None))

_NOWHERE: Mapping[str, list[int]] = {}


class Prepared:
    """An article for any number of queries. `found` remembers what parts of queries found in it, for queries that share a part."""

    __slots__ = ("_fields", "_spots", "_starts", "_texts", "_vocabularies", "found")

    def __init__(
        self,
        title: str,
        summary: str,
        body: str,
        source: str = "",
        lang: str = "",
        feed: str = "",
        url: str = "",
        author: str = "",
        categories: Sequence[str] = (),
        *,
        spots: Mapping[int, Spots] | None = None,
    ) -> None:
        """`spots`: what is known already of fields, by their numbers."""
        self._texts = (title, summary, body, source, lang, feed, url, author, categories)
        self._spots = spots
        self._fields: dict[int, FieldText] = {}
        self._starts: dict[int, FieldText] = {}
        self._vocabularies: dict[str | None, frozenset[str]] = {}
        self.found: dict[Hashable, list[Hit] | None] = {}

    def part(self, number: int, limit: int | None = None) -> FieldText:
        """A field, or the start of it that a lead is made of."""
        if limit is not None:
            return self._start(number, limit)
        field = self._fields.get(number)
        if field is None:
            field = self._fields[number] = self._field(number)
        return field

    def places(self, number: int) -> Mapping[str, list[int]] | None:
        """The words of a field that any query looks up, and their places there; None where these are not known."""
        if not self._texts[number]:
            return _NOWHERE
        seen = self._spots.get(number) if self._spots is not None else None
        return None if seen is None else seen[3]

    def _field(self, number: int) -> FieldText:
        text = self.text(number)
        if self._spots is None or number not in self._spots:
            return FieldText(text)
        every, start, end, places = self._spots[number]
        return FieldText(text, said=every[start:end], places=places)

    def _start(self, number: int, limit: int) -> FieldText:
        start = self._starts.get(number)
        if start is None:
            text = self.text(number)
            whole = number in self._fields or len(text) < _SHORT
            start = self.part(number).start(limit) if whole else FieldText(text, limit)
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
        field, first, after = hit
        return Span(FIELD_NAMES[field], *self.part(field).place(first, after))
