"""Names the candidates of a query that joins large groups of words by NEAR: group by group, which the index answers soonest.

One expression that asks for hundreds of words at once takes SQLite seconds over a million articles, and cannot say "two of these": a
single name is enough for it where two that stand apart are wanted. So each word is asked for once, however many groups hold it, and what
is found is joined here. Like `compile`, it names at least every article that the judge would accept.
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from monitor.topics.compile import MOST_PAIRS, TEXTS, Feeds, to_index
from monitor.topics.prepared import LEAD_WORDS
from monitor.topics.tree import ABOUT_FIELDS, And, AtLeast, In, Link, Named, Near, Node, Not, Or, Regex, Word, walk
from monitor.values import dataclass
from monitor.word_places import WORD_BITS, article_of

_BELOW = "{summary body}"
"""The two are asked as one, which costs half: few articles hold one word in the summary alone and its neighbour in the body alone."""
_ANY = 1 << (WORD_BITS - 1)
_MOST_PLACES = 250_000
"""The places of a word that is said more often are not read: where it counts, all articles with it are named."""


_SIZE_BITS = 16
_TEXT_BITS = WORD_BITS + _SIZE_BITS
"""A place is one number, so that hundreds of thousands are soon sorted: the text (its article and column), first word, how many words."""


class Index(Protocol):
    """The index of an archive."""

    def found(self, match: str) -> Sequence[int]:
        """The articles that an expression finds, each once."""
        ...

    def said(self, token: str, *, prefix: bool) -> int:
        """How often a word is said in all, or words that begin so."""
        ...

    def places(self, token: str, *, prefix: bool, columns: Sequence[str], first: int, last: int) -> Iterable[int]:
        """Wherever in these columns a word is said, or one that begins so, from the word of the number `first` on; in any but the title up
        to `last`. A place is one number: that of the text (see `article_of`), then WORD_BITS bits for that of the word there.
        """
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

    @property
    def asked(self) -> tuple[str, ...]:
        """What the index is asked for, one after the other."""
        return ("title", _BELOW) if self.columns == TEXTS else self.columns


_EVERYWHERE = _Place(TEXTS)
_LEAD = _Place(TEXTS, LEAD_WORDS)


def candidates(tree: Node, index: Index, feeds: Feeds | None = None) -> set[int] | None:
    """At least every article that matches; None when that may be any. `feeds` are the titles of all feeds by number."""
    return _Narrowing(index, feeds).of(tree, _EVERYWHERE)


def in_parts(tree: Node, index: Index, feeds: Feeds | None = None) -> Iterator[set[int] | None]:
    """The same for each part of which one is enough, one after the other: what the first of them names can be judged meanwhile.

    Some articles are named by several.
    """
    narrowing = _Narrowing(index, feeds)
    for part, place in _alternatives(tree, _EVERYWHERE):
        yield narrowing.of(part, place)


def _alternatives(node: Node, place: _Place) -> Iterator[tuple[Node, _Place]]:
    """The parts of a query of which one is enough, and where each is looked for."""
    match node:
        case Or(parts=parts):
            if words := tuple(part for part in parts if isinstance(part, Word)):
                yield Or(words), place
            for part in parts:
                if not isinstance(part, Word):
                    yield from _alternatives(part, place)
        case In(field=field, part=part) if field not in ABOUT_FIELDS:
            yield from _alternatives(part, _place_of(field))
        case Named(part=part):
            yield from _alternatives(part, place)
        case _:
            yield node, place


def _place_of(field: str) -> _Place:
    return _LEAD if field == "lead" else _Place((field,))


class _Narrowing:
    """One query asked. What was found of a group of words in a column is kept, for the next NEAR that holds the group.

    It goes as soon as the query was asked: nothing of it may refer to itself, or megabytes would wait to be collected.
    """

    def __init__(self, index: Index, feeds: Feeds | None) -> None:
        self._index = index
        self._feeds = feeds
        self._phrases: dict[tuple[str, str], Sequence[int]] = {}
        self._groups: dict[tuple[frozenset[Word], str], set[int]] = {}
        self._twice: dict[tuple[frozenset[Word], int, _Place], set[int]] = {}
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
                return self.of(part, _place_of(field))
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
        return set().union(*(self._with_one(words, column) for column in place.asked))

    def _together(self, left: frozenset[Word], right: frozenset[Word], link: Link, place: _Place) -> set[int]:
        """Both in one column. Where the groups are the same: two places there, near enough, that share no word."""
        if left == right:
            return self._with_two(left, _ANY if link.sentence else link.distance, place)
        return set().union(*(self._with_one(left, column) & self._with_one(right, column) for column in place.asked))

    def _with_one(self, words: frozenset[Word], column: str) -> set[int]:
        if (known := self._groups.get((words, column))) is None:
            known = set().union(*(self._with_it(phrase, column) for phrase in set(map(_phrase, words))))
            self._groups[words, column] = known
        return known

    def _with_it(self, phrase: str, column: str) -> Sequence[int]:
        if (known := self._phrases.get((phrase, column))) is None:
            known = self._phrases[phrase, column] = self._index.found(f"{column} : ({phrase})")
        return known

    def _with_two(self, words: frozenset[Word], distance: int, place: _Place) -> set[int]:
        if (known := self._twice.get((words, distance, place))) is None:
            known = self._twice[words, distance, place] = self._look_for_two(words, distance, place)
        return known

    def _look_for_two(self, words: frozenset[Word], distance: int, place: _Place) -> set[int]:
        enough: set[int] = set()
        places = sorted(self._places(words, place, enough))
        reach = (distance + max(len(word.tokens) for word in words) + 1) << _SIZE_BITS
        close = {one >> _TEXT_BITS for one, other in pairwise(places) if other - one < reach}  # most stand alone
        texts: dict[int, list[tuple[int, int]]] = {text: [] for text in close}
        for one in places:
            if (text := one >> _TEXT_BITS) in close:
                texts[text].append(_words_at(one))
        return enough.union(article_of(text) for text, found in texts.items() if _two_are_near(found, distance))

    def _places(self, words: frozenset[Word], place: _Place, enough: set[int]) -> list[int]:
        """Wherever one of these stands (see `_TEXT_BITS`).

        Articles with what is said too often to be read place by place are added to `enough`.
        """
        limit = _ANY if place.limit is None else place.limit
        found: list[int] = []
        for word in {(one.tokens, one.prefix): one for one in words}.values():
            size = len(word.tokens)
            inside = self._one_of(frozenset({word}), place) if size > 1 else None
            if inside is not None and not inside:
                continue
            token, prefix, before = self._rarest(word)
            if self._said(token, prefix) > _MOST_PLACES:
                enough |= self._one_of(frozenset({word}), place)
                continue
            last = limit - size + before
            places = self._index.places(token, prefix=prefix, columns=place.columns, first=before, last=last)
            if inside is not None:
                places = [at for at in places if article_of(at >> WORD_BITS) in inside]
            begin = size - (before << _SIZE_BITS)
            found += [(at << _SIZE_BITS) + begin for at in places]
        return found

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


def _words_at(place: int) -> tuple[int, int]:
    """First word and word after the last."""
    first = (place & ((1 << _TEXT_BITS) - 1)) >> _SIZE_BITS
    return first, first + (place & ((1 << _SIZE_BITS) - 1))


def _words(node: Node) -> frozenset[Word]:
    return frozenset(each for each in walk(node) if isinstance(each, Word))


def _phrase(word: Word) -> str:
    return f'"{" ".join(word.tokens)}"' + ("*" if word.prefix else "")
