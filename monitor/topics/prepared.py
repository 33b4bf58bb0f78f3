"""An article made ready for judging: its fields as words, cut only when a query asks for them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from monitor.model import Span
from monitor.text.tokens import Tokens, first_words, tokenize, words
from monitor.topics.tree import Word

LEAD_WORDS = 60

Hit = tuple[int, int, int]
"""Where something was found: number of the field in `Prepared.fields`, first word, word after the last."""

TITLE, SUMMARY, BODY, SOURCE, LANG, FEED, SITE, AUTHOR, CATEGORY = range(9)
FIELD_NAMES = ("title", "summary", "body", "source", "lang", "feed", "site", "author", "category")

Zone = tuple[tuple[int, int | None], ...]
"""Where to look: numbers of fields, each with the number of words from its start that count (None: all)."""


class FieldText:
    """One field of an article, or its first `limit` words: its words and where each word stands, all on demand."""

    __slots__ = ("_limit", "_places", "_sorted", "_tokens", "_words", "text")

    def __init__(self, text: str, limit: int | None = None) -> None:
        self.text = text
        self._limit = limit
        self._words: list[str] | None = None
        self._places: dict[str, list[int]] | None = None
        self._sorted: list[str] | None = None
        self._tokens: Tokens | None = None

    @property
    def words(self) -> list[str]:
        if self._words is None:
            self._words = words(self.text) if self._limit is None else first_words(self.text, self._limit)
        return self._words

    @property
    def places(self) -> dict[str, list[int]]:
        """Each different word and its numbers in reading order."""
        if self._places is None:
            places: dict[str, list[int]] = {}
            for number, word in enumerate(self.words):
                places.setdefault(word, []).append(number)
            self._places = places
        return self._places

    def beginning(self, prefix: str) -> Iterator[str]:
        """The different words that begin so."""
        if self._sorted is None:
            self._sorted = sorted(self.places)
        for at in range(bisect_left(self._sorted, prefix), len(self._sorted)):
            if not self._sorted[at].startswith(prefix):
                return
            yield self._sorted[at]

    @property
    def tokens(self) -> Tokens:
        if self._tokens is None:
            self._tokens = tokenize(self.text)
        return self._tokens


class Prepared:
    """An article for any number of queries. `fields` in the order of FIELD_NAMES; what is not given is empty."""

    __slots__ = ("_starts", "_vocabularies", "fields")

    def __init__(self, texts: Sequence[str]) -> None:
        self.fields = tuple(map(FieldText, (*texts, *("",) * (len(FIELD_NAMES) - len(texts)))))
        self._starts: dict[int, FieldText] = {}
        self._vocabularies: dict[str | None, frozenset[str]] = {}

    def part(self, number: int, limit: int | None) -> FieldText:
        """A field, or the start of it that a lead is made of."""
        if limit is None:
            return self.fields[number]
        if number not in self._starts:
            self._starts[number] = FieldText(self.fields[number].text, limit)
        return self._starts[number]

    def vocabulary(self, field: str | None) -> frozenset[str]:
        """All different words where a query looks that names this field, or none."""
        if field not in self._vocabularies:
            parts = (self.part(number, limit).words for number, limit in self.zone(field))
            self._vocabularies[field] = frozenset().union(*parts)
        return self._vocabularies[field]

    def zone(self, field: str | None) -> Zone:
        """Where a query looks that names this field, or none."""
        match field:
            case None:
                return ((TITLE, None), (SUMMARY, None), (BODY, None))
            case "lead":
                return ((TITLE, None), (self.lead_field, LEAD_WORDS))
            case _:
                return ((FIELD_NAMES.index(field), None),)

    @property
    def lead_field(self) -> int:
        """The field whose first words are the lead: the body, or the summary if there is no word in the body."""
        return BODY if self.part(BODY, LEAD_WORDS).words else SUMMARY

    def spelling(self, number: int, first: int, after: int) -> list[str]:
        """The words of a field as they are written there."""
        field = self.fields[number]
        return [field.text[field.tokens.starts[at] : field.tokens.ends[at]] for at in range(first, after)]

    def span(self, hit: Hit) -> Span:
        """The place of a hit in the text of its field."""
        field, first, after = hit
        tokens = self.fields[field].tokens
        return Span(FIELD_NAMES[field], tokens.starts[first], tokens.ends[after - 1])


def find_word(field: FieldText, word: Word) -> list[tuple[int, int]]:
    """Where a word or phrase stands in a field, in order: first word, word after the last."""
    places = field.places
    first, *rest = word.tokens
    if rest:
        return _find_phrase(field, word)
    if not word.prefix:
        return [(at, at + 1) for at in places.get(first, ())]
    return sorted((at, at + 1) for found in field.beginning(first) for at in places[found])


def _find_phrase(field: FieldText, word: Word) -> list[tuple[int, int]]:
    size = len(word.tokens)
    said = field.words
    if not all(token in field.places for token in word.tokens[: size - word.prefix]):
        return []
    wanted = list(word.tokens[: size - word.prefix])
    last = word.tokens[-1] if word.prefix else ""
    return [
        (at, at + size)
        for at in field.places[wanted[0]]
        if at + size <= len(said) and said[at : at + len(wanted)] == wanted and said[at + size - 1].startswith(last)
    ]
