"""Turns a query into an expression for the full-text index that finds every match, and sometimes a few articles more.

The judge decides about what the index finds. Column names are those of the table `search`: title, summary, body, source, lang.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from monitor.topics.tree import And, AtLeast, In, Named, Near, Node, Not, Or, Regex, Word, is_positive, walk

MOST_PAIRS = 256
"""A NEAR of groups is written out pair by pair up to so many pairs; beyond, the words just have to be in the article."""
DEEPEST = 8
"""SQLite's expression parser overflows somewhere beyond 16 alternating levels; below this depth only the words are asked for."""

_COLUMNS = {"title": "title", "lead": "{title summary body}", "body": "body", "source": "source", "lang": "lang"}
_ANYWHERE = "{title summary body}"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the tree we are: how deep, and whether the index looks in exactly the words that the judge looks in (in a lead: in more)."""

    depth: int = 0
    exact: bool = True

    def below(self) -> _Place:
        return _Place(self.depth + 1, self.exact)


@dataclass(frozen=True, slots=True)
class Compiled:
    """`match` is an FTS5 MATCH expression, None when every article must be judged. `exact`: it finds the matches and nothing else."""

    match: str | None
    exact: bool


def to_index(tree: Node) -> Compiled:
    """The expression for a query. Never raises for a tree that `parse` gave."""
    return _expression(tree, _Place(), _ANYWHERE)


_UNKNOWN = Compiled(None, exact=False)


def _expression(node: Node, place: _Place, columns: str = "") -> Compiled:
    """The expression for a part; `columns` is written before each piece that names no field of its own."""
    if columns and not any(isinstance(below, In) for below in walk(node)):
        return _within(columns, _expression(node, place))
    if place.depth >= DEEPEST and not isinstance(node, Word | Named):
        return _any_word(node)
    match node:
        case Word():
            return Compiled(_phrase(node), place.exact and not node.exact)
        case Regex():
            return _UNKNOWN
        case Near():
            return _near(node)
        case And(parts=parts):
            return _and(parts, place, columns)
        case Or(parts=parts):
            return _or(parts, place, columns)
        case _:
            return _wrapped(node, place, columns)


def _wrapped(node: Not | In | AtLeast | Named, place: _Place, columns: str) -> Compiled:
    match node:
        case Not():
            return _UNKNOWN
        case In(field=field) if field not in _COLUMNS:
            return _UNKNOWN
        case In(field=field, part=part):
            return _within(_COLUMNS[field], _expression(part, _Place(place.depth + 1, field != "lead")))
        case AtLeast(count=count, part=part):
            inside = _expression(part, place.below(), columns)
            return Compiled(inside.match, inside.exact and count == 1)
        case Named(part=part):
            return _expression(part, place, columns)


def _within(columns: str, inside: Compiled) -> Compiled:
    return Compiled(inside.match and f"{columns} : ({inside.match})", inside.exact)


def _phrase(word: Word) -> str:
    return f'"{" ".join(word.tokens)}"' + ("*" if word.prefix else "")


def _joined(operator: str, parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else operator.join(f"({part})" if " " in part else part for part in parts)


def _and(parts: tuple[Node, ...], place: _Place, columns: str) -> Compiled:
    wanted = [_expression(part, place.below(), columns) for part in parts if not isinstance(part, Not)]
    unwanted = [_expression(part.part, place.below(), columns) for part in parts if isinstance(part, Not)]
    found = [each.match for each in wanted if each.match is not None]
    if not found:
        return _UNKNOWN
    match = _joined(" AND ", found)
    barred = [
        each.match for each in unwanted if each.exact and each.match is not None
    ]  # an inexact one would bar too much
    if barred:
        match = f"({match}) NOT ({_joined(' OR ', barred)})"
    exact = len(found) == len(parts) - len(barred) and all(each.exact for each in wanted)
    return Compiled(match, exact and len(barred) == len(unwanted))


def _or(parts: tuple[Node, ...], place: _Place, columns: str) -> Compiled:
    made = [_expression(part, place.below(), columns) for part in parts]
    known = [each.match for each in made if each.match is not None]
    if len(known) < len(made):
        return _UNKNOWN
    return Compiled(_joined(" OR ", known), all(each.exact for each in made))


def _near(node: Near) -> Compiled:
    """Neighbours of a chain are close to each other; the index knows neither order nor that two words must not be the same."""
    groups = [_words_of(part) for part in node.parts]
    links: list[str] = []
    for left, right, link in zip(groups, groups[1:], node.links, strict=False):
        if not link.sentence and len(left) * len(right) <= MOST_PAIRS:
            pairs = [f"NEAR({_phrase(one)} {_phrase(other)}, {link.distance})" for one, other in product(left, right)]
            links.append(" OR ".join(pairs))
    if len(links) < len(node.links):
        links += [" OR ".join(map(_phrase, group)) for group in groups]
    return Compiled(" AND ".join(f"({link})" for link in links), exact=False)


def _words_of(node: Node) -> list[Word]:
    return [each for each in walk(node) if isinstance(each, Word)]


def _any_word(node: Node) -> Compiled:
    """Every match of a part holds one of its words, wherever a field would want it."""
    if not is_positive(node) or any(isinstance(below, Regex) for below in walk(node)):
        return _UNKNOWN
    phrases = [_phrase(word) for word in _words_of(node)]
    return Compiled(" OR ".join(dict.fromkeys(phrases)), exact=False)
