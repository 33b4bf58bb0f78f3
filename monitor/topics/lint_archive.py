"""What an archive says about a query: how many articles each of its clauses finds, and advice from these numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from monitor.advice import Advice, ClauseCount, Finding, Level
from monitor.topics.printer import canonical
from monitor.topics.tree import And, In, Named, Near, Node, Not, Or, Regex, Word, inner, is_positive

MOST_CLAUSES = 40
"""So many clauses of a query are counted, those that hold others first."""
COMMON = 0.1
"""A word that stands in this share of all articles is too common to leave articles out by."""
DROPPED = 1 / 3
"""An exclusion that takes this share of the matches away is worth a look."""
FEWEST = 30
"""Articles that an archive or a count must have for a share to mean something."""

SMALLEST_ARCHIVE = 200
"""Articles from which on an archive gives advice: that so few hold nothing of a kind says nothing about a query."""

Counter = Callable[[Node], int | None]
"""Tells how many articles of the archive match a query, None where that would take too long.

It is only asked about queries that name something to look for.
"""


def count_clauses(text: str, tree: Node, articles: int, count: Counter) -> Advice:
    """Count the clauses of a query that was read from `text` in an archive of `articles`.

    A small archive gives no advice, an empty one no counts either.
    """
    if not articles:
        return Advice()
    counting = _Counting(text, articles, count)
    clauses: list[ClauseCount] = []
    waiting: list[tuple[Node, str | None]] = [(tree, None)]
    while waiting and len(clauses) < MOST_CLAUSES:  # breadth first
        node, inside = waiting.pop(0)
        if is_positive(node):  # of what only says what must not be there, just that is counted
            hits = counting.ask(_within(node, inside))
            if hits is not None:
                clauses.append(ClauseCount(node.start, node.end, text[node.start : node.end], hits))
        if isinstance(node, In):
            inside, node = node.field, node.part
        if not isinstance(node, Named):
            waiting += [(part, inside) for part in inner(node)]
    clauses.sort(key=lambda each: (each.start, -each.end))
    advised = counting.findings(tree, None) if articles >= SMALLEST_ARCHIVE else ()
    found = sorted(advised, key=lambda each: (each.start, each.end))
    return Advice(tuple(found[:MOST_CLAUSES]), tuple(clauses))


def _within(node: Node, inside: str | None) -> Node:
    return In(inside, node, node.start, node.end) if inside else node


@dataclass(slots=True)
class _Counting:
    text: str
    articles: int
    count: Counter
    known: dict[Node, int | None] = field(default_factory=dict)

    def ask(self, node: Node) -> int | None:
        """How many articles a part finds, asked once; None when that is not known."""
        if node not in self.known:
            self.known[node] = self.count(node)
        return self.known[node]

    def hits(self, node: Node, inside: str | None) -> int | None:
        """How many articles a part finds; None when it was not counted."""
        return self.known.get(_within(node, inside))

    def findings(self, node: Node, inside: str | None, *, optional: bool = False) -> Iterator[Finding]:
        if isinstance(node, In):
            if self.hits(node, None) == 0 and not self._told_below(node.part, node.field):
                yield self._never(node, optional=optional)
            else:
                yield from self.findings(node.part, node.field, optional=optional)
            return
        if self.hits(node, inside) == 0 and not self._told_below(node, inside):
            yield self._never(node, optional=optional)
            return
        if isinstance(node, And):
            yield from self._exclusions(node, inside)
        for part in () if isinstance(node, Named) else inner(node):
            yield from self.findings(part, inside, optional=optional or isinstance(node, Or | Not))

    def _told_below(self, node: Node, inside: str | None) -> bool:
        """Whether a part of it is the reason that nothing is found."""
        if isinstance(node, Or | Named):
            return False
        return any(self.hits(part, inside) == 0 for part in inner(node) if not isinstance(node, Not))

    def _exclusions(self, node: And, inside: str | None) -> Iterator[Finding]:
        wanted = tuple(part for part in node.parts if not isinstance(part, Not))
        unwanted = [part for part in node.parts if isinstance(part, Not)]
        base = wanted[0] if len(wanted) == 1 else And(wanted)
        if not unwanted or not wanted or not is_positive(base):
            return
        before = self.ask(_within(base, inside))
        for part in unwanted:
            after = self.ask(_within(And((*wanted, part)), inside))
            if before is None or after is None:
                continue
            dropped = before - after
            if before >= FEWEST and dropped >= before * DROPPED:
                what = f"{canonical(part)} takes {dropped:,} of {before:,} matches away. Look at some of them."
            elif self._is_common(part.part, inside):
                found = self.hits(part.part, inside)
                what = f"What {canonical(part)} leaves out stands in {found:,} of {self.articles:,} articles, whatever they are about."
            else:
                continue
            way = "Put the exclusion into a field (-title:word), or make it narrower (-(a NEAR/5 b))."
            yield self._about(part, "warning", f"{what} {way}")

    def _is_common(self, node: Node, inside: str | None) -> bool:
        """Whether a part stands in so many articles, anywhere in them, that it says little about any."""
        hits = self.hits(node, inside)
        anywhere = inside is None and not isinstance(node, In)
        return anywhere and hits is not None and self.articles >= FEWEST and hits >= self.articles * COMMON

    def _never(self, node: Node, *, optional: bool) -> Finding:
        said = canonical(node)
        shown = said if len(said) <= 80 else f"{said[:79]}…"
        kind = node.part if isinstance(node, In) else node
        if isinstance(kind, And):
            message = (
                f"No article of the archive has all of this together: {shown}. Leave a part out, or join some with OR."
            )
        elif isinstance(kind, Near):
            message = (
                f"The words stand in no article of the archive so close together: {shown}. Widen the NEAR, or use AND."
            )
        elif isinstance(kind, Word | Regex):
            message = f"{shown} finds nothing in the archive. Check the spelling, or write a beginning (missile*)."
        else:
            message = (
                f"{shown} finds nothing in the archive. See whether it says what you mean; it may also be too early."
            )
        return self._about(node, "hint" if optional else "warning", message)

    def _about(self, node: Node, level: Level, message: str) -> Finding:
        return Finding(node.start, node.end, level, message, self.text[node.start : node.end])
