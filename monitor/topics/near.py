"""Closeness: which of the found words stand near enough to each other to count. Takes about as long as the words are many."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from monitor.topics.prepared import Hit
from monitor.topics.tree import Link

_FAR = 1 << 40
_FEW = 24
"""So many places of two parts are compared one by one."""
_PACE = 6
"""What looking for the partners of a place counts, in places that are only looked at."""

Place = tuple[int, int]
"""First word, word after the last."""
Sentences = Callable[[int], Sequence[int]]
"""Gives for the number of a field the numbers of the words that begin a sentence there."""
Spend = Callable[[int], None]
"""Is told how many places will be looked at next."""


def near_hits(found: Sequence[Sequence[Hit]], links: Sequence[Link], sentences: Sentences, spend: Spend) -> list[Hit]:
    """The hits of all parts of a chain that have partners on both sides; empty when the chain is not there.

    `found[i]` are the hits of part i. Partners stand in the same field with at most `distance` words between them, or in the same
    sentence, and do not share a word; nor do the two partners of one hit.
    """
    count = sum(map(len, found))
    if len(found) == 2 and count <= _FEW and not links[0].sentence:
        spend((1 + _PACE) * count)
        return _pairs(found[0], found[1], links[0])
    spend(count)
    chains: list[dict[int, set[Place]]] = []
    for hits in found:
        fields: dict[int, set[Place]] = {}
        for field, first, after in hits:
            fields.setdefault(field, set()).add((first, after))
        chains.append(fields)
    near: list[Hit] = []
    in_sentences = [link.sentence for link in links]
    for field in set(chains[0]).intersection(*chains[1:]):
        parts = [_Part(sorted(fields[field])) for fields in chains]
        starts = sentences(field) if True in in_sentences else ()
        near += [(field, first, after) for first, after in _linked(parts, links, starts, spend)]
    return near


def _pairs(some: Sequence[Hit], others: Sequence[Hit], link: Link) -> list[Hit]:
    """The same for two parts of few places: each is compared with each."""
    near: set[Hit] = set()
    for one in some:
        field, first, after = one
        for other in others:
            if other[0] == field:
                between = other[1] - after
                if between < 0 and not link.ordered:
                    between = first - other[2]
                if 0 <= between <= link.distance:
                    near |= {one, other}
    return list(near)


class _Part:
    """The places of one part of a chain in one field, sorted by their first word; and by their end, where that is another order."""

    __slots__ = ("ends", "ends_by_first", "firsts", "firsts_by_end", "places")

    def __init__(self, places: list[Place]) -> None:
        self.places = places
        self.firsts = [first for first, _ in places]
        self.ends_by_first = [after for _, after in places]
        self.ends, self.firsts_by_end = self.ends_by_first, self.firsts
        if len(places) > 1 and sorted(self.ends) != self.ends:
            by_end = sorted((after, first) for first, after in places)
            self.ends = [after for after, _ in by_end]
            self.firsts_by_end = [first for _, first in by_end]

    def behind(self, after: int, limit: int) -> int:
        """The first of those that begin from `after` to `limit`, -1 if none does."""
        at = bisect_left(self.firsts, after)
        return at if at < len(self.firsts) and self.firsts[at] <= limit else -1

    def ahead(self, first: int, limit: int) -> int:
        """The last of those that end from `limit` to `first`, by end; -1 if none does."""
        at = bisect_right(self.ends, first) - 1
        return at if at >= 0 and self.ends[at] >= limit else -1

    def earliest_end(self, at: int, limit: int) -> int:
        """The earliest end of those from `at` on that begin up to `limit`."""
        best = _FAR
        while at < len(self.firsts) and self.firsts[at] <= limit and self.firsts[at] < best:
            best = min(best, self.ends_by_first[at])
            at += 1
        return best

    def latest_first(self, at: int, limit: int) -> int:
        """The latest beginning of those down from `at`, by end, that end from `limit` on."""
        best = -1
        while at >= 0 and self.ends[at] >= limit and self.ends[at] > best:
            best = max(best, self.firsts_by_end[at])
            at -= 1
        return best


class _Side:
    """The neighbour to one side, and how far a partner there may be."""

    __slots__ = ("_is_right", "_link", "_starts", "part")

    def __init__(self, part: _Part, link: Link, starts: Sequence[int], *, is_right: bool) -> None:
        self.part = part
        self._link = link
        self._starts = starts
        self._is_right = is_right

    def reach(self, first: int, after: int) -> Place:
        """Where a partner ahead must end at least, and where one behind must begin at most."""
        link = self._link
        if link.sentence:
            number = bisect_right(self._starts, first)
            ahead = self._starts[number - 1] + 1
            behind = self._starts[number] - 1 if number < len(self._starts) else _FAR
        else:
            ahead, behind = first - link.distance, after + link.distance
        if link.ordered:
            return (_FAR, behind) if self._is_right else (ahead, -1)
        return ahead, behind

    def has_any(self, place: Place) -> bool:
        """Whether there is a partner."""
        first, after = place
        ahead, behind = self.reach(first, after)
        return self.part.behind(after, behind) >= 0 or self.part.ahead(first, ahead) >= 0


def _linked(parts: list[_Part], links: Sequence[Link], starts: Sequence[int], spend: Spend) -> list[Place]:
    """The places of all parts that have partners, going round until nothing changes."""
    if starts:
        for at, part in enumerate(parts):
            if any(link.sentence for link in links[max(0, at - 1) : at + 1]):
                parts[at] = _Part([place for place in part.places if _is_in_one(place, starts)])
    for _ in range(2 * len(parts)):
        changed = False
        for at, part in enumerate(parts):
            spend(_PACE * len(part.places))
            left = _Side(parts[at - 1], links[at - 1], starts, is_right=False) if at else None
            right = _Side(parts[at + 1], links[at], starts, is_right=True) if at < len(links) else None
            kept = _kept(part.places, left, right)
            if not kept:
                return []
            if len(kept) < len(part.places):
                changed = True
                parts[at] = _Part(kept)
        if not changed:
            break
    return [place for part in parts for place in part.places]


def _is_in_one(place: Place, starts: Sequence[int]) -> bool:
    """Whether a place lies in one sentence."""
    number = bisect_right(starts, place[0])
    return number >= len(starts) or starts[number] >= place[1]


def _kept(places: list[Place], left: _Side | None, right: _Side | None) -> list[Place]:
    if left is not None and right is not None:
        return [place for place in places if _has_both(place, left, right)]
    side = left or right
    return places if side is None else [place for place in places if side.has_any(place)]


def _has_both(place: Place, left: _Side, right: _Side) -> bool:
    """Whether there are partners to both sides that share no word. Of two on different sides of the place that is sure."""
    first, after = place
    one, other = left.part, right.part
    (ahead_one, behind_one), (ahead_other, behind_other) = left.reach(first, after), right.reach(first, after)
    before_one, after_one = one.ahead(first, ahead_one), one.behind(after, behind_one)
    before_other, after_other = other.ahead(first, ahead_other), other.behind(after, behind_other)
    if (before_one >= 0 and after_other >= 0) or (after_one >= 0 and before_other >= 0):
        return True
    if after_one >= 0 and after_other >= 0:
        last_one = one.firsts[bisect_right(one.firsts, behind_one) - 1]
        last_other = other.firsts[bisect_right(other.firsts, behind_other) - 1]
        return (
            one.earliest_end(after_one, behind_one) <= last_other
            or other.earliest_end(after_other, behind_other) <= last_one
        )
    if before_one >= 0 and before_other >= 0:
        end_one = one.ends[bisect_left(one.ends, ahead_one)]
        end_other = other.ends[bisect_left(other.ends, ahead_other)]
        return end_one <= other.latest_first(before_other, ahead_other) or end_other <= one.latest_first(
            before_one, ahead_one
        )
    return False
