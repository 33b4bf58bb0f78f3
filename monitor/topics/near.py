"""Closeness: which of the found words stand near enough to each other to count."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from monitor.topics.prepared import Hit
from monitor.topics.tree import Link

_LOOK_AT = 64  # so many different partners cannot all share a word
MOST_PLACES = 2_000
"""Only the first so many places of each part are compared; no article but a hostile one has more."""


def near_hits(found: Sequence[Sequence[Hit]], links: Sequence[Link]) -> list[Hit]:
    """The hits of all parts of a chain that have partners on both sides; empty when the chain is not there.

    `found[i]` are the sorted hits of part i. Partners stand in the same field with at most `distance` words between them and do not
    share a word; nor do the two partners of one hit.
    """
    alive = [list(hits[:MOST_PLACES]) for hits in found]
    longest = [max((after - first for _, first, after in hits), default=0) for hits in alive]
    for _ in range(2 * len(alive)):
        changed = False
        for at in range(len(alive)):
            left = (alive[at - 1], links[at - 1], longest[at - 1]) if at else None
            right = (alive[at + 1], links[at], longest[at + 1]) if at < len(links) else None
            kept = [hit for hit in alive[at] if _has_partners(hit, left, right)]
            if not kept:
                return []
            changed |= len(kept) < len(alive[at])
            alive[at] = kept
        if not changed:
            break
    return [hit for hits in alive for hit in hits]


_Side = tuple[list[Hit], Link, int] | None


def _has_partners(hit: Hit, left: _Side, right: _Side) -> bool:
    before = None if left is None else _partners(hit, *left, hit_is_left=False)
    behind = None if right is None else _partners(hit, *right, hit_is_left=True)
    if before is None or behind is None:
        return next(before or behind or iter(()), None) is not None
    seen = list(islice(behind, _LOOK_AT))
    return bool(seen) and any(_apart(one, other) for one in islice(before, _LOOK_AT) for other in seen)


def _apart(one: Hit, other: Hit) -> bool:
    return one[2] <= other[1] or other[2] <= one[1]


def _partners(hit: Hit, others: list[Hit], link: Link, longest: int, *, hit_is_left: bool) -> Iterator[Hit]:
    """The hits close enough to this one, on a side the link allows, not sharing a word with it."""
    field, first, after = hit
    at = bisect_left(others, (field, after if link.ordered and hit_is_left else first - link.distance - longest, 0))
    last = first if link.ordered and not hit_is_left else after + link.distance
    while at < len(others) and others[at][0] == field and others[at][1] <= last:
        other = others[at]
        at += 1
        if other[1] >= after or (other[2] <= first and first - other[2] <= link.distance):
            yield other
