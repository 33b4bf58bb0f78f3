"""Counts of the archive over time: what the store has by quarter hour, in the buckets people live in, with how much was heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from monitor.analysis.buckets import MOST_BUCKETS, SLOT, Buckets, cut
from monitor.analysis.coverage import coverage
from monitor.analysis.parts import largest
from monitor.analysis.series import Slots, fill, pairs
from monitor.errors import UserError
from monitor.model import Bucket, Count, Level, Measure
from monitor.storage.cells import seconds
from monitor.storage.reader import Reader
from monitor.wanted import Split

_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)
_HOUR = 3600


def counts(
    reader: Reader,
    topics: Sequence[str | None],
    by: Bucket,
    *,
    since: datetime | None,
    until: datetime | None,
    tz: ZoneInfo,
    now: datetime,
    measure: Measure,
    level: Level,
    most: int | None = None,
    split: Split | None = None,
) -> list[Count]:
    """A series a topic (None: all articles), or with `split` one for each of its parts, the largest first.

    A bound that is None is the archive's oldest or newest article.

    Raises UserError for more buckets than `most`.
    """
    if split is not None and measure in {"publishers", "stories", "events"}:
        raise UserError(f"{measure} are counted whole; take articles or their share apart")
    extent = reader.time_range()
    if extent is None and (since is None or until is None):
        return []
    first = since if since is not None else extent[0] if extent else now
    last = until if until is not None else extent[1] + _SECOND if extent else now
    if first >= last:
        return []
    _within_the_calendar(first, last)
    buckets = cut(by, first, last, tz, most=most or MOST_BUCKETS)
    step = SLOT if (buckets.edges % _HOUR).any() else _HOUR
    bounds = (datetime.fromtimestamp(int(first.timestamp()) // step * step, UTC), last)
    totals = pairs(_counted(reader, None, buckets, first, last, level, step))
    heard = _heard(reader, buckets, first, last, now)
    found: list[Count] = []
    for topic in topics:
        if split is not None:
            parts = largest(reader.hourly_parts(topic, split, first, last, level, step))
            for name, counted in parts.items():
                whole = fill(buckets, counted, totals, topic=topic, bounds=bounds, measure=measure, coverage=heard)
                found += [replace(count, part=name) for count in whole]
            continue
        slots: Slots = totals
        if measure == "publishers":
            slots = _distinct(reader.hourly_publishers(topic, first, last, level, SLOT), buckets)
        elif measure == "stories":
            slots = _distinct(reader.stories.hourly(topic, first, last, level, SLOT), buckets)
        elif measure == "events":
            slots = _distinct(reader.events.hourly(topic, first, last, level, SLOT), buckets)
        elif topic is not None:
            slots = _counted(reader, topic, buckets, first, last, level, step)
        found += fill(buckets, slots, totals, topic=topic, bounds=bounds, measure=measure, coverage=heard)
    return found


def _counted(
    reader: Reader, topic: str | None, buckets: Buckets, first: datetime, last: datetime, level: Level, step: int
) -> list[tuple[int, int]]:
    """By the hour or quarter of an hour (`step`) where many buckets are, else bucket by bucket."""
    if buckets.by == "hour":
        return reader.hourly_counts(topic, first, last, level, step)
    edges = np.unique(np.clip(buckets.edges, seconds(first), seconds(last)))
    return reader.counts_between(topic, edges.tolist(), level)


def _within_the_calendar(first: datetime, last: datetime) -> None:
    """The first and the last bucket reach beyond the range, and calendars end at the years 1 and 9999."""
    if first.year < 2 or last.year > 9998:
        raise UserError(
            f"{first:%Y}-{first:%m-%d} to {last:%Y-%m-%d} cannot be counted: give times from the year 2 to 9998, "
            "or none, and the oldest and newest article bound the range"
        )


def _heard(reader: Reader, buckets: Buckets, first: datetime, last: datetime, now: datetime) -> list[float | None]:
    visits, added = reader.listening(first - 2 * _DAY, last + 2 * _DAY)
    return coverage(visits, added, buckets, now=now)


def _distinct(
    seen_in: Sequence[tuple[int, str]] | Sequence[tuple[int, int]], buckets: Buckets
) -> list[tuple[int, int]]:
    """One for each publisher, or story, that a bucket has an article of, placed at the first slot it was seen in."""
    places = buckets.find(np.array([slot for slot, _ in seen_in], dtype=np.int64))
    seen: dict[tuple[int, object], int] = {}
    for place, (slot, one) in zip(places.tolist(), seen_in, strict=True):
        seen[place, one] = min(slot, seen.get((place, one), slot))
    return [(slot, 1) for slot in seen.values()]
