"""Closeness: which of the found words stand near enough to each other to count."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter

from monitor.topics.prepared import Hit
from monitor.topics.tree import Link

_LOOK_AT = 64  # so many different partners cannot all share a word
_FAR = 1 << 40
MOST_PLACES = 2_000
"""Only the first so many places of each part in each field are compared; no article but a hostile one has more."""

Sentences = Callable[[int], Sequence[int]]
"""Gives for the number of a field the numbers of the words that begin a sentence there."""


def near_hits(found: Sequence[Sequence[Hit]], links: Sequence[Link], sentences: Sentences) -> list[Hit]:
    """The hits of all parts of a chain that have partners on both sides; empty when the chain is not there.

    `found[i]` are the sorted hits of part i. Partners stand in the same field with at most `distance` words between them, or in the same
    sentence, and do not share a word; nor do the two partners of one hit.
    """
    alive = [_first_of_each_field(hits) for hits in found]
    longest = [max((after - first for _, first, after in hits), default=0) for hits in alive]
    for _ in range(2 * len(alive)):
        changed = False
        for at in range(len(alive)):
            left = _Side(alive[at - 1], links[at - 1], longest[at - 1], sentences, is_right=False) if at else None
            right = None
            if at < len(links):
                right = _Side(alive[at + 1], links[at], longest[at + 1], sentences, is_right=True)
            kept = [hit for hit in alive[at] if _has_partners(hit, left, right)]
            if not kept:
                return []
            changed |= len(kept) < len(alive[at])
            alive[at] = kept
        if not changed:
            break
    return [hit for hits in alive for hit in hits]


def _first_of_each_field(hits: Sequence[Hit]) -> list[Hit]:
    """The places to compare: a long field takes none from another."""
    if len(hits) <= MOST_PLACES:
        return list(hits)
    return [hit for _, inside in groupby(hits, itemgetter(0)) for hit in islice(inside, MOST_PLACES)]


@dataclass(frozen=True, slots=True)
class _Side:
    """The neighbour to one side: its hits and what joins them to ours; `longest` is the most words that one of its hits takes."""

    hits: list[Hit]
    link: Link
    longest: int
    sentences: Sentences
    is_right: bool

    def partners(self, hit: Hit) -> Iterator[Hit]:
        """The hits close enough to this one, on a side the link allows, not sharing a word with it."""
        field, first, after = hit
        low, high, distance = self._reach(hit)
        if self.link.ordered:
            low, high = (after, high) if self.is_right else (low, first)
        at = bisect_left(self.hits, (field, low, 0))
        while at < len(self.hits) and self.hits[at][0] == field and self.hits[at][1] <= high:
            other = self.hits[at]
            at += 1
            gap = other[1] - after if other[1] >= after else first - other[2]
            if 0 <= gap <= distance:
                yield other

    def _reach(self, hit: Hit) -> tuple[int, int, int]:
        """From which word to which a partner may begin, and how many words may stand between."""
        field, first, after = hit
        if not self.link.sentence:
            return first - self.link.distance - self.longest, after + self.link.distance, self.link.distance
        starts = self.sentences(field)
        number = bisect_right(starts, first)
        if number < len(starts) and starts[number] < after:
            return 0, -1, 0  # it reaches into the next sentence itself
        end = starts[number] - 1 if number < len(starts) else after + _FAR
        return starts[number - 1], end, _FAR


def _has_partners(hit: Hit, left: _Side | None, right: _Side | None) -> bool:
    before = None if left is None else left.partners(hit)
    behind = None if right is None else right.partners(hit)
    if before is None or behind is None:
        return next(before or behind or iter(()), None) is not None
    seen = list(islice(behind, _LOOK_AT))
    return bool(seen) and any(_apart(one, other) for one in islice(before, _LOOK_AT) for other in seen)


def _apart(one: Hit, other: Hit) -> bool:
    return one[2] <= other[1] or other[2] <= one[1]
