"""How often: counts or shares by bucket, from the first to the last with zeros, out of quarter-hour slots."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np

from monitor.analysis.buckets import SLOT, Buckets, Instants, cut
from monitor.model import Bucket, Count, Measure

Slots = Iterable[tuple[int, int]] | Instants
"""(epoch second at which a slot of 900 s begins, how many); a slot may come more than once, in any order. Or `pairs` of them."""

WELL_HEARD = 0.8
"""A day of which less was listened to says too little to be part of a baseline."""


def series(
    slots: Slots,
    totals: Slots,
    *,
    topic: str | None,
    by: Bucket,
    since: datetime | None,
    until: datetime | None,
    zone: ZoneInfo,
    measure: Measure = "articles",
    coverage: Sequence[float | None] | None = None,
) -> list[Count]:
    """One Count a bucket of [since, until), zeros included. `slots` count what is asked for, `totals` all articles.

    A bound that is None is taken from the totals and slots (see `extent`), so topics given the same totals get the same buckets.
    `coverage` stands in the order of the buckets. Raises UserError when the range has too many buckets to be of use.
    """
    counted, everything = pairs(slots), pairs(totals)
    bounds = extent(np.concatenate([everything, counted]), since=since, until=until)
    if bounds is None:
        return []
    buckets = cut(by, *bounds, zone)
    return fill(buckets, counted, everything, topic=topic, bounds=bounds, measure=measure, coverage=coverage)


def pairs(slots: Slots) -> Instants:
    """The slots as rows of two numbers, read once for many topics."""
    if isinstance(slots, np.ndarray):
        return slots
    return np.fromiter(itertools.chain.from_iterable(slots), dtype=np.int64).reshape(-1, 2)


def extent(
    slots: Slots, *, since: datetime | None = None, until: datetime | None = None
) -> tuple[datetime, datetime] | None:
    """The range that a chart without bounds shows: from the first slot to the end of the last; None when there is nothing."""
    if since is None or until is None:
        times = pairs(slots)[:, 0]
        if not times.size:
            return None
        since = since or datetime.fromtimestamp(int(times.min()), UTC)
        until = until or datetime.fromtimestamp(int(times.max()) + SLOT, UTC)
    return (since, until) if since < until else None


def fill(
    buckets: Buckets,
    slots: Slots,
    totals: Slots,
    *,
    topic: str | None,
    bounds: tuple[datetime, datetime],
    measure: Measure = "articles",
    coverage: Sequence[float | None] | None = None,
) -> list[Count]:
    """One Count a bucket, for buckets that were cut before (several topics share them).

    `value` is a sum, or for the measure "share" sum / total (0 where there is no article at all). A slot that lies partly in `bounds`
    is counted whole: whoever picks the articles by their exact times gets exact counts, whatever the bounds.
    """
    heard: Sequence[float | None] = [None] * len(buckets.labels) if coverage is None else coverage
    counts, all_counts = _sums(buckets, slots, bounds), _sums(buckets, totals, bounds)
    values = counts / np.maximum(all_counts, 1) if measure == "share" else counts
    rows = zip(buckets.labels, buckets.starts(), values.tolist(), all_counts.tolist(), heard, strict=True)
    return [Count(label, start, topic, value, total, listened) for label, start, value, total, listened in rows]


def _sums(buckets: Buckets, slots: Slots, bounds: tuple[datetime, datetime]) -> Instants:
    rows = pairs(slots)
    low, high = (moment.timestamp() for moment in bounds)
    rows = rows[(rows[:, 0] > low - SLOT) & (rows[:, 0] < high)]
    sums: Instants = np.zeros(len(buckets.labels), dtype=np.int64)
    np.add.at(sums, buckets.find(rows[:, 0]), rows[:, 1])
    return sums
