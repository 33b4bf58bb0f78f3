"""A quick first look: the few words without which a query cannot match."""

from __future__ import annotations

from monitor.topics.prepared import Prepared
from monitor.topics.tree import ABOUT_FIELDS, And, AtLeast, In, Named, Near, Node, Not, Or, Word

_MOST_REMEMBERED = 50_000


class Anchors:
    """Words and beginnings of words of which every match holds at least one."""

    __slots__ = ("_known", "_none")

    def __init__(self, tree: Node) -> None:
        needed = _needed(tree)
        self._none = needed is None
        self._known = _Known(needed or frozenset())

    def possible(self, prepared: Prepared) -> bool:
        """False when the article cannot match; True says nothing."""
        if self._none:
            return True
        known = self._known
        if len(known) > _MOST_REMEMBERED:
            known.clear()
        return any(map(known.__getitem__, prepared.vocabulary))


class _Known(dict[str, bool]):
    """Remembers for each word met whether it is an anchor; few words make up most of the news."""

    def __init__(self, needed: frozenset[tuple[str, bool]]) -> None:
        super().__init__()
        self.whole = frozenset(token for token, prefix in needed if not prefix)
        self.beginnings = tuple(token for token, prefix in needed if prefix)

    def __missing__(self, word: str) -> bool:
        anchor = word in self.whole or word.startswith(self.beginnings)
        self[word] = anchor
        return anchor


def _needed(node: Node) -> frozenset[tuple[str, bool]] | None:
    """(token, is a beginning) of which every match holds one; None when no such set is known."""
    match node:
        case Word(tokens=tokens, prefix=prefix):
            whole = tokens[:-1] if prefix and len(tokens) > 1 else tokens
            token = max(whole, key=len)
            return frozenset({(token, prefix and len(tokens) == 1)})
        case And(parts=parts) | Near(parts=parts):
            known = [needed for part in parts if (needed := _needed(part)) is not None]
            return min(known, key=_commonness, default=None)
        case Or(parts=parts):
            every = [_needed(part) for part in parts]
            sets = [needed for needed in every if needed is not None]
            return frozenset().union(*sets) if len(sets) == len(every) else None
        case Not():
            return None
        case In(field=field, part=part):
            return None if field in ABOUT_FIELDS else _needed(part)
        case AtLeast(part=part) | Named(part=part):
            return _needed(part)


def _commonness(needed: frozenset[tuple[str, bool]]) -> float:
    """A rough guess of how many articles hold one: short words and beginnings are common."""
    return sum(3.0 ** -len(token) * (4 if prefix else 1) for token, prefix in needed)
