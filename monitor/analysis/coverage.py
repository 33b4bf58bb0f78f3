"""How much of the feeds was listened to in each bucket: 1 all of it, 0 nothing, None where no feed was there to listen to.

The rule and its reasons: docs/decisions/005-coverage.md.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from datetime import datetime

import numpy as np

from monitor.analysis.buckets import Buckets, Instants

SUCCESSES = frozenset({"new", "unchanged", "not-modified"})
LONGEST_SILENCE = 24 * 3600
"""Seconds between two answers that may lie apart and still count as listening all the while."""

VisitTuple = tuple[int, int, str, int | None]
"""(feed id, epoch second, outcome, gap_seconds): a line of the fetch log."""


def coverage(
    visits: Iterable[VisitTuple], added: Mapping[int, int], buckets: Buckets, *, now: datetime
) -> list[float | None]:
    """The share of feed-hours listened, a value a bucket.

    `added` says when each feed came in (epoch seconds); it is meant to be listened to from then until `now`. It was heard between
    two answers (new, unchanged or not modified; failures between them do not matter) at most 24 hours apart, unless the later one
    shows that items were missed (`gap_seconds`). Visits may come in any order; those of feeds not in `added` are left out.
    """
    if not buckets.labels:
        return []
    present = int(now.timestamp())
    came_in = [start for start in added.values() if start < present]
    wanted = np.array([(start, present) for start in came_in], dtype=np.int64).reshape(-1, 2)
    demanded = seconds_between(wanted, buckets.edges)
    listened = seconds_between(_stretches(visits, added, present), buckets.edges)
    return [
        min(1.0, heard / asked) if asked else None
        for heard, asked in zip(listened.tolist(), demanded.tolist(), strict=True)
    ]


def _stretches(visits: Iterable[VisitTuple], added: Mapping[int, int], present: int) -> Instants:
    """The stretches that were heard, as rows (from, to), none before the feed came in or after the present."""
    answers = ((feed, at, bool(gap)) for feed, at, outcome, gap in visits if outcome in SUCCESSES and feed in added)
    rows = np.fromiter(itertools.chain.from_iterable(answers), dtype=np.int64).reshape(-1, 3)
    feeds, times, gaps = rows[np.lexsort((rows[:, 1], rows[:, 0]))].T
    start, end = times[:-1], times[1:]
    heard = (feeds[1:] == feeds[:-1]) & (gaps[1:] == 0) & (end - start <= LONGEST_SILENCE)
    came_in = np.array([added[feed] for feed in feeds[1:].tolist()], dtype=np.int64)
    stretches: Instants = np.column_stack([np.maximum(start, came_in), np.minimum(end, present)])[heard]
    some: Instants = stretches[stretches[:, 0] < stretches[:, 1]]
    return some


def seconds_between(stretches: Instants, edges: Instants) -> Instants:
    """How many seconds of all stretches together lie between each two edges."""
    up_to = _seconds_before(edges, stretches[:, 0]) - _seconds_before(edges, stretches[:, 1])
    between: Instants = np.diff(up_to)
    return between


def _seconds_before(edges: Instants, moments: Instants) -> Instants:
    """For each edge the sum of (edge - moment) over the moments before it."""
    ordered = np.sort(moments)
    sums = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(ordered)])
    before = np.searchsorted(ordered, edges)
    total: Instants = edges * before - sums[before]
    return total
