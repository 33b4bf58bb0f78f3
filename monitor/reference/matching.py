"""Which event of one ledger is which of another: one to one, the most agreement in all, the same whichever comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from zlib import crc32

from monitor.reference.likeness import LIMIT, Tolerances, weight
from monitor.reference.model import ListedEvent

_SCALE = 2**44
_TIE = 2**24
"""Of pairings that agree as much, one is chosen by a number that each pair's contents give; sums of these stay below one of agreement."""


def pairs(ours: Sequence[ListedEvent], theirs: Sequence[ListedEvent], within: Tolerances) -> list[tuple[int, int]]:
    """Places of events in `ours` and `theirs` that are one and the same, in the order of `ours`; each is in one pair at most.

    The sum of agreement (LIMIT less the weight of the differences) over all pairs is the largest that there is.
    """
    days: dict[int, list[int]] = {}
    for place, event in enumerate(theirs):
        for day in range(event.first.toordinal(), event.last_local.toordinal() + 1):
            days.setdefault(day, []).append(place)
    marks_of_theirs = [_mark(event) for event in theirs]
    offers: list[dict[int, int]] = []
    for event in ours:
        mark = _mark(event)
        first, last = event.first.toordinal() - within.days, event.last_local.toordinal() + within.days
        near = sorted({place for day in range(first, last + 1) for place in days.get(day, ())})
        offer = {}
        for place in near:
            apart = weight(event, theirs[place], within)
            if apart is not None:
                tie = crc32("\n".join(sorted((mark, marks_of_theirs[place]))).encode("utf-8", "replace")) % _TIE
                offer[place] = (LIMIT - apart) * _SCALE + tie
        offers.append(offer)
    return best(offers)


def _mark(event: ListedEvent) -> str:
    """What an event is, without where it stands in its ledger."""
    return repr(replace(event, key="", rows=(), articles=None))


def best(offers: Sequence[Mapping[int, int]]) -> list[tuple[int, int]]:
    """Pairs (left, right) of the largest sum, each left and right once at most. `offers[left][right]` is what a pair is worth (above 0).

    Shortest augmenting paths with potentials (Kuhn-Munkres as in Jonker and Volgenant, Computing 38, 1987), over the offers that there are.
    Every left has besides a place of its own that is worth nothing, so that it may stay alone.
    """
    alone = 1 + max((right for offer in offers for right in offer), default=0)
    costs = [
        {**{right: -worth for right, worth in offer.items()}, alone + left: 0} for left, offer in enumerate(offers)
    ]
    pairing = _Pairing(costs)
    for left in range(len(costs)):
        pairing.add(left)
    return sorted((left, right) for left, right in pairing.right_of.items() if right < alone)


class _Pairing:
    """The cheapest pairing of those lefts that were added, with the potentials that prove it."""

    def __init__(self, costs: list[dict[int, int]]) -> None:
        self._costs = costs
        self._lefts = [min(cost.values()) for cost in costs]
        self._rights: dict[int, int] = {}
        self.right_of: dict[int, int] = {}
        self._left_of: dict[int, int] = {}

    def add(self, start: int) -> None:
        """Give `start` a right, moving others on where that costs the least."""
        least: dict[int, int] = {}
        came_from: dict[int, int] = {}
        settled: list[int] = []
        heap: list[tuple[int, int]] = []
        left, so_far = start, 0
        while True:
            for right, cost in self._costs[left].items():
                length = so_far + cost - self._lefts[left] - self._rights.get(right, 0)
                if right not in least or length < least[right]:  # a settled one is never reached by less
                    least[right], came_from[right] = length, left
                    heappush(heap, (length, right))
            so_far, end = heappop(heap)
            while so_far > least[end]:
                so_far, end = heappop(heap)
            if end not in self._left_of:
                break
            settled.append(end)
            left = self._left_of[end]
        self._lefts[start] += so_far
        for right in settled:
            self._rights[right] = self._rights.get(right, 0) + least[right] - so_far
            self._lefts[self._left_of[right]] += so_far - least[right]
        self._move(start, end, came_from)

    def _move(self, start: int, end: int, came_from: dict[int, int]) -> None:
        left = -1
        while left != start:
            left = came_from[end]
            had = self.right_of.get(left, -1)
            self.right_of[left], self._left_of[end] = end, left
            end = had
