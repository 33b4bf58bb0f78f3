"""Names the candidates of a query that joins large groups of words by NEAR: group by group, which the index answers soonest.

One expression that asks for hundreds of words at once takes SQLite seconds over a million articles, and cannot say "two of these": a
single name is enough for it where two that stand apart are wanted. So each group is asked for a few words at a time, and what is found
is joined here. Like `compile`, it names at least every article that the judge would accept.
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from monitor.topics.compile import MOST_PAIRS, TEXTS, Feeds, to_index
from monitor.topics.prepared import LEAD_WORDS
from monitor.topics.tree import ABOUT_FIELDS, And, AtLeast, In, Link, Named, Near, Node, Not, Or, Regex, Word, walk

_AT_ONCE = 24
"""Words asked for in one expression."""
_ANY = 1 << 40
_MOST_PLACES = 250_000
"""The places of a word that is said more often are not read: where it counts, all articles with it are named."""


class Index(Protocol):
    """The index of an archive."""

    def found(self, match: str) -> Iterable[int]:
        """The articles that an expression finds."""
        ...

    def said(self, token: str, *, prefix: bool) -> int:
        """How often a word is said in all, or words that begin so."""
        ...

    def places(self, token: str, *, prefix: bool) -> Iterable[tuple[int, str, int]]:
        """Article, column and number of the word there, wherever a word is said, or one that begins so."""
        ...


def is_wide(tree: Node) -> bool:
    """Whether a query holds a NEAR whose groups are too large to be written out pair by pair."""
    return any(
        len(one) * len(other) > MOST_PAIRS
        for near in walk(tree)
        if isinstance(near, Near)
        for groups in [list(map(_words, near.parts))]
        for one, other in pairwise(groups)
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """The columns looked in, and how many words from the start of each but the title count, None: all."""

    columns: tuple[str, ...]
    limit: int | None = None


_EVERYWHERE = _Place(TEXTS)
_LEAD = _Place(TEXTS, LEAD_WORDS)


def candidates(tree: Node, index: Index, feeds: Feeds | None = None) -> set[int] | None:
    """At least every article that matches; None when that may be any. `feeds` are the titles of all feeds by number."""
    return _Narrowing(index, feeds).of(tree, _EVERYWHERE)


class _Narrowing:
    """One query asked. What was found of a group of words in a column is kept, for the next NEAR that holds the group."""

    def __init__(self, index: Index, feeds: Feeds | None) -> None:
        self._index = index
        self._feeds = feeds
        self._with_one = functools.cache(self._look_for_one)
        self._with_two = functools.cache(self._look_for_two)
        self._said = functools.cache(lambda token, prefix: index.said(token, prefix=prefix))

    def of(self, node: Node, place: _Place) -> set[int] | None:
        """At least the articles in which this part of the query is true at this place."""
        match node:
            case Near(parts=parts, links=links):
                groups = list(map(_words, parts))
                pairs = zip(groups, groups[1:], links, strict=False)
                return set.intersection(*(self._together(*pair, place) for pair in pairs))
            case And(parts=parts):
                found = [self.of(part, place) for part in parts if not isinstance(part, Not)]
                known = [one for one in found if one is not None]
                return set.intersection(*known) if known else None
            case Or(parts=parts):
                return self._any(parts, place)
            case In(field=field, part=part) if field not in ABOUT_FIELDS:
                return self.of(part, _LEAD if field == "lead" else _Place((field,)))
            case AtLeast(part=part) | Named(part=part):
                return self.of(part, place)
            case Word():
                return self._one_of(frozenset({node}), place)
            case In() | Regex() | Not():
                asked = to_index(node, self._feeds).match
                return None if asked is None else set(self._index.found(asked))

    def _any(self, parts: Sequence[Node], place: _Place) -> set[int] | None:
        words = frozenset(part for part in parts if isinstance(part, Word))
        found = [self.of(part, place) for part in parts if not isinstance(part, Word)]
        if words:
            found.append(self._one_of(words, place))
        known = [one for one in found if one is not None]
        return set().union(*known) if len(known) == len(found) else None

    def _one_of(self, words: frozenset[Word], place: _Place) -> set[int]:
        return set().union(*(self._with_one(words, column) for column in place.columns))

    def _together(self, left: frozenset[Word], right: frozenset[Word], link: Link, place: _Place) -> set[int]:
        """Both in one column. Where the groups are the same: two places there, near enough, that share no word."""
        if left == right:
            return self._with_two(left, _ANY if link.sentence else link.distance, place)
        return set().union(*(self._with_one(left, column) & self._with_one(right, column) for column in place.columns))

    def _look_for_one(self, words: frozenset[Word], column: str) -> set[int]:
        phrases = sorted({_phrase(word) for word in words})
        pieces = (phrases[begin : begin + _AT_ONCE] for begin in range(0, len(phrases), _AT_ONCE))
        return set().union(*(self._index.found(f"{column} : ({' OR '.join(piece)})") for piece in pieces))

    def _look_for_two(self, words: frozenset[Word], distance: int, place: _Place) -> set[int]:
        enough: set[int] = set()
        places: dict[tuple[int, str], list[tuple[int, int]]] = {}
        for text, first, after in self._places(words, place, enough):
            places.setdefault(text, []).append((first, after))
        return enough.union(text[0] for text, found in places.items() if _two_are_near(sorted(found), distance))

    def _places(
        self, words: frozenset[Word], place: _Place, enough: set[int]
    ) -> Iterator[tuple[tuple[int, str], int, int]]:
        """Article and column, first word and word after the last, wherever one of these stands.

        Articles with what is said too often to be read place by place are added to `enough`.
        """
        columns = set(place.columns)
        for word in {(one.tokens, one.prefix): one for one in words}.values():
            token, prefix, before = self._rarest(word)
            if not (inside := set(self._with_it(word, place)) if len(word.tokens) > 1 else None) and inside is not None:
                continue
            if self._said(token, prefix) > _MOST_PLACES:
                enough |= self._one_of(frozenset({word}), place)
                continue
            for article, column, at in self._index.places(token, prefix=prefix):
                first = at - before
                after = first + len(word.tokens)
                if column not in columns or (inside is not None and article not in inside):
                    continue
                if place.limit is None or column == "title" or after <= place.limit:
                    yield (article, column), first, after

    def _with_it(self, word: Word, place: _Place) -> Iterable[int]:
        return self._index.found(f"{{{' '.join(place.columns)}}} : ({_phrase(word)})")

    def _rarest(self, word: Word) -> tuple[str, bool, int]:
        """The token of a phrase that is said least: that, whether it may go on, and how many stand before it."""
        last = len(word.tokens) - 1
        tokens = [(token, word.prefix and at == last, at) for at, token in enumerate(word.tokens)]
        return min(tokens, key=lambda one: self._said(one[0], one[1])) if last else tokens[0]


def _two_are_near(places: Sequence[tuple[int, int]], distance: int) -> bool:
    """Whether two of these places, sorted, share no word and have at most so many words between them."""
    for number, (_, after) in enumerate(places):
        at = bisect_left(places, (after, 0), number)
        if at < len(places) and places[at][0] - after <= distance:
            return True
    return False


def _words(node: Node) -> frozenset[Word]:
    return frozenset(each for each in walk(node) if isinstance(each, Word))


def _phrase(word: Word) -> str:
    return f'"{" ".join(word.tokens)}"' + ("*" if word.prefix else "")
