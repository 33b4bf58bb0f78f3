"""All that a chart shows, read in one go off the main thread: counts, the bursts among them and what smooths them (no Qt in here)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.model import Count

if TYPE_CHECKING:
    from monitor.reading import Reading
    from monitor.reading.bursts import Burst
    from monitor.reading.listening import Listened
    from ui.pages.charts_controls import Wanted

Key = str | None
"""What a row of a chart stands for: a topic, or a part of it (a publisher, a country, ...) where it is taken apart."""

WHOLE = ""
"""The key of the average of all rows together."""


@dataclass(frozen=True, slots=True)
class Looked:
    """`bursts` belong to topics; `averages` to the rows of the chart, and to WHOLE for their sum. None: not enough buckets yet.

    `listened`: how far each bucket can be trusted.
    """

    counts: tuple[Count, ...]
    bursts: tuple[Burst, ...] = ()
    averages: Mapping[Key, tuple[float | None, ...]] | None = None
    listened: Listened | None = None


def look(reading: Reading, wanted: Wanted, zone: ZoneInfo) -> Looked:
    """Read what was asked for."""
    topics = wanted.shown_topics
    counts = reading.counts(
        topics, wanted.by, since=wanted.since, until=wanted.until, tz=zone, measure=wanted.measure, split=wanted.split
    )
    bursts: tuple[Burst, ...] = ()
    if wanted.bursts and wanted.by != "month":
        bursts = tuple(reading.bursts(topics, wanted.by, since=wanted.since, until=wanted.until, tz=zone))
    rows = _rows(counts)
    if wanted.cumulative:
        rows = {key: _added_up(reading, row) for key, row in rows.items()}
    averages = _averages(reading, rows, wanted.average) if wanted.average else None
    listened = reading.listened(wanted.by, since=wanted.since, until=wanted.until, tz=zone)
    return Looked(tuple(count for row in rows.values() for count in row), bursts, averages, listened)


def _rows(counts: Sequence[Count]) -> dict[Key, list[Count]]:
    rows: dict[Key, list[Count]] = {}
    for count in counts:
        rows.setdefault(count.topic if count.part is None else count.part, []).append(count)
    return rows


def _added_up(reading: Reading, row: Sequence[Count]) -> list[Count]:
    totals = reading.added_up([count.value for count in row])
    return [replace(count, value=total) for count, total in zip(row, totals, strict=True)]


def _averages(reading: Reading, rows: Mapping[Key, Sequence[Count]], width: int) -> dict[Key, tuple[float | None, ...]]:
    values = {key: [count.value for count in row] for key, row in rows.items()}
    found: dict[Key, tuple[float | None, ...]] = {
        key: tuple(reading.smoothed(row, width)) for key, row in values.items()
    }
    whole = [sum(column) for column in zip(*values.values(), strict=True)]
    return {**found, WHOLE: tuple(reading.smoothed(whole, width))}
