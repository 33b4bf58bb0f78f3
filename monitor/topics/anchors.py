"""A quick first look: the few words without which a query cannot match."""

from __future__ import annotations

from collections.abc import Collection

from monitor.topics.keys import key_of
from monitor.topics.prepared import Prepared
from monitor.topics.tree import ABOUT_FIELDS, And, AtLeast, In, Named, Near, Node, Not, Or, Regex, Word

_MOST_REMEMBERED = 30_000
_FEW = 16
"""So many beginnings are tried one by one."""

Anchor = tuple[Word, str | None]
"""A word or phrase, and the field it must stand in (None: any text)."""


class Anchors:
    """Words and beginnings of words of which every match of a query holds at least one, each in the field where the query looks for it."""

    __slots__ = ("_fields",)

    def __init__(self, tree: Node) -> None:
        needed = anchors_of(tree)
        self._fields: dict[str | None, _Known] | None = None
        if needed is not None:
            places = {field for _, field in needed}
            self._fields = {
                place: _Known({key_of(word) for word, field in needed if field == place}) for place in places
            }

    def possible(self, prepared: Prepared) -> bool:
        """False when the article cannot match; True says nothing."""
        if self._fields is None:
            return True
        return any(known.any_of(prepared.vocabulary(field)) for field, known in self._fields.items())


class _Known:
    """Remembers of each word met whether it is an anchor; few words make up most of the news."""

    __slots__ = ("_anchors", "_few", "_many", "_met", "_sizes", "_whole")

    def __init__(self, needed: Collection[tuple[str, bool]]) -> None:
        self._whole = frozenset(token for token, prefix in needed if not prefix)
        beginnings = [token for token, prefix in needed if prefix]
        self._few = tuple(beginnings) if len(beginnings) <= _FEW else ()
        self._many = frozenset() if self._few else frozenset(beginnings)
        self._sizes = sorted(set(map(len, self._many)))
        self._met: set[str] = set()
        self._anchors: set[str] = set()

    def any_of(self, words: frozenset[str]) -> bool:
        for word in words - self._met:
            if word in self._whole or word.startswith(self._few) or any(word[:n] in self._many for n in self._sizes):
                self._anchors.add(word)
        self._met |= words
        found = not self._anchors.isdisjoint(words)
        if len(self._met) > _MOST_REMEMBERED:
            self._met.clear()
            self._anchors.clear()
        return found


def anchors_of(node: Node, field: str | None = None) -> frozenset[Anchor] | None:
    """What every match holds one of; None when no such set is known. `field` is the one we are in."""
    needs = needs_of(node, field)
    return min(needs, key=commonness) if len(needs) > 1 else next(iter(needs), None)


def needs_of(node: Node, field: str | None = None) -> list[frozenset[Anchor]]:
    """Sets of anchors of each of which every match holds one. `field` is the one we are in."""
    match node:
        case Word():
            return [frozenset({(node, field)})]
        case And(parts=parts) | Near(parts=parts):
            return [needed for part in parts for needed in needs_of(part, field)]
        case Or(parts=parts):
            words = {(part, field) for part in parts if isinstance(part, Word)}  # long lists of them
            sets = [anchors_of(part, field) for part in parts if not isinstance(part, Word)]
            known = [needed for needed in sets if needed is not None]
            return [frozenset(words).union(*known)] if len(known) == len(sets) else []
        case Not() | Regex():
            return []
        case In(field=inner, part=part):
            return [] if inner in ABOUT_FIELDS else needs_of(part, inner)
        case AtLeast(part=part) | Named(part=part):
            return needs_of(part, field)


def commonness(needed: frozenset[Anchor]) -> float:
    """A rough guess of how many articles hold one: short words and beginnings are common."""
    keys = (key_of(word) for word, _ in needed)
    return sum(3.0 ** -len(token) * (4 if prefix else 1) for token, prefix in keys)
