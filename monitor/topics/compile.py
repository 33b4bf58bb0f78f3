"""Turns a query into an expression for the full-text index that finds every match, and sometimes a few articles more.

The judge decides about what the index finds. Columns are those of the table `search`: title, summary, body, source, lang, feed (an f
and the feed's number), site, author, category.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from monitor.held import Scan
from monitor.topics.anchors import needs_of
from monitor.topics.judge import Judge, prepare
from monitor.topics.regex_words import words_held
from monitor.topics.scan import scan_of
from monitor.topics.tree import And, AtLeast, In, Link, Named, Near, Node, Not, Or, Regex, Word, walk
from monitor.values import dataclass

MOST_PAIRS = 64
"""A NEAR of groups is written out pair by pair up to so many pairs; beyond, the words just have to be in one field."""
MOST_PAIRS_IN_ALL = 512
"""Pairs that one query may be written out to."""
DEEPEST = 8
"""SQLite's expression parser overflows somewhere beyond 16 alternating levels; below this depth only the words are asked for."""
MOST_FEEDS = 2_000
"""Feeds that a query may name one by one."""

TEXTS = ("title", "summary", "body")

Feeds = Mapping[int, str]
"""The title of every feed by its number."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """`match` is an FTS5 MATCH expression, None when the index cannot be asked. `exact`: it finds the matches and nothing else.

    `scan`: what to look through the archive for where `match` is None; None when every article must be judged.
    """

    match: str | None
    exact: bool
    scan: Scan | None = None

    @property
    def narrowed(self) -> str | Scan | None:
        """What to ask the archive."""
        return self.scan if self.match is None else self.match


def to_index(tree: Node, feeds: Feeds | None = None) -> Compiled:
    """The expression for a query. Never raises for a tree that `parse` gave. Without `feeds`, `feed:` does not narrow."""
    compiled = _Compiler(feeds).expression(tree, _Place(TEXTS))
    return compiled if compiled.match is not None else Compiled(None, exact=False, scan=scan_of(tree))


_UNKNOWN = Compiled(None, exact=False)
_NONE = Compiled('feed : "f0"', exact=True)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the tree we are: the columns looked in, how deep, and whether these hold just the words that the judge looks at."""

    columns: tuple[str, ...]
    depth: int = 0
    exact: bool = True

    def below(self) -> _Place:
        return _Place(self.columns, self.depth + 1, self.exact)

    def __str__(self) -> str:
        return self.columns[0] if len(self.columns) == 1 else f"{{{' '.join(self.columns)}}}"


@dataclass(slots=True)
class _Compiler:
    feeds: Feeds | None
    pairs: int = 0

    def expression(self, node: Node, place: _Place) -> Compiled:
        if place.depth >= DEEPEST and not isinstance(node, Word | Named | In):
            return _flat(node, place)
        match node:
            case Word():
                return Compiled(f"{place} : {_phrase(node)}", place.exact and not node.exact)
            case Regex():
                held = words_held(node)
                return _UNKNOWN if held is None else Compiled(self.expression(held, place).match, exact=False)
            case Not():
                return _UNKNOWN
            case Near():
                return self.near(node, place)
            case And(parts=parts):
                return self.all(parts, place)
            case Or(parts=parts):
                return self.any(parts, place)
            case In():
                return self.field(node, place)
            case AtLeast(count=count, part=part):
                inside = self.expression(part, place.below())
                return Compiled(inside.match, inside.exact and count == 1)
            case Named(part=part):
                return self.expression(part, place)

    def field(self, node: In, place: _Place) -> Compiled:
        if node.field == "feed":
            return self.of_feeds(node)
        if node.field == "lead":
            return self.expression(node.part, _Place(TEXTS, place.depth + 1, exact=False))
        return self.expression(node.part, _Place((node.field,), place.depth + 1))

    def of_feeds(self, node: In) -> Compiled:
        """The index knows feeds by number, so that a feed may change its title."""
        if self.feeds is None:
            return _UNKNOWN
        judge = Judge(node)
        numbers = [
            number for number, title in self.feeds.items() if judge.matches(prepare("", "", "", feed=title)) is not None
        ]
        if len(numbers) > MOST_FEEDS:
            return _UNKNOWN
        return Compiled(f"feed : ({' OR '.join(f'f{number}' for number in numbers)})", exact=True) if numbers else _NONE

    def all(self, parts: tuple[Node, ...], place: _Place) -> Compiled:
        wanted = [self.expression(part, place.below()) for part in parts if not isinstance(part, Not)]
        unwanted = [self.expression(part.part, place.below()) for part in parts if isinstance(part, Not)]
        found = [each.match for each in wanted if each.match is not None]
        if not found:
            return _UNKNOWN
        match = _joined(" AND ", found)
        barred = [
            each.match for each in unwanted if each.exact and each.match is not None
        ]  # an inexact one would bar too much
        if barred:
            match = f"({match}) NOT ({_joined(' OR ', barred)})"
        exact = len(found) == len(parts) - len(unwanted) and all(each.exact for each in wanted)
        return Compiled(match, exact and len(barred) == len(unwanted))

    def any(self, parts: tuple[Node, ...], place: _Place) -> Compiled:
        plain = [part for part in parts if isinstance(part, Word)]
        made = [self.expression(part, place.below()) for part in parts if not isinstance(part, Word)]
        if plain:  # a long list is one piece
            made.append(Compiled(_choice(plain, place), place.exact and not any(word.exact for word in plain)))
        known = [each.match for each in made if each.match is not None]
        if len(known) < len(made):
            return _UNKNOWN
        return Compiled(_joined(" OR ", known), all(each.exact for each in made))

    def near(self, node: Near, place: _Place) -> Compiled:
        """Neighbours of a chain are close to each other; the index knows neither order nor that two words must not be the same."""
        groups = [_words_of(part) for part in node.parts]
        links = [
            self.pair(left, right, link, place)
            for left, right, link in zip(groups, groups[1:], node.links, strict=False)
        ]
        return Compiled(_joined(" AND ", links), exact=False)

    def pair(self, left: list[Word], right: list[Word], link: Link, place: _Place) -> str:
        size = len(left) * len(right)
        if not link.sentence and size <= MOST_PAIRS and self.pairs + size <= MOST_PAIRS_IN_ALL:
            self.pairs += size
            pairs = [f"NEAR({_phrase(one)} {_phrase(other)}, {link.distance})" for one, other in product(left, right)]
            return f"{place} : ({' OR '.join(pairs)})"
        together = [
            f"({_choice(left, _Place((column,)))}) AND ({_choice(right, _Place((column,)))})"
            for column in place.columns
        ]
        return _joined(" OR ", together)


def _phrase(word: Word) -> str:
    return f'"{" ".join(word.tokens)}"' + ("*" if word.prefix else "")


def _choice(words: list[Word], place: _Place) -> str:
    return f"{place} : ({' OR '.join(dict.fromkeys(map(_phrase, words)))})"


def _joined(operator: str, parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else operator.join(f"({part})" for part in parts)


def _words_of(node: Node) -> list[Word]:
    return [each for each in walk(node) if isinstance(each, Word)]


def _flat(node: Node, place: _Place) -> Compiled:
    """What is too deep is asked for by words of which each match holds one, wherever in the text a field would want them."""
    needed = needs_of(node)
    if not needed:
        return _UNKNOWN
    words = [sorted(_phrase(word) for word, _ in anchors) for anchors in needed]
    return Compiled(
        _joined(" AND ", [f"{place} : ({' OR '.join(dict.fromkeys(each))})" for each in words]), exact=False
    )
