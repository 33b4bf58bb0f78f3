"""All that a chart shows, read in one go off the main thread: counts, the bursts among them and what smooths them (no Qt in here)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.model import Count, Measure
from ui.pages import charts_events
from ui.pages.charts_wanted import WHOLE, Key, Wanted
from ui.words import later

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.reading import Reading
    from monitor.reading.bursts import Burst
    from monitor.reading.listening import Listened
    from ui.pages.charts_events import Mark

TOLD: dict[Measure, str] = {"articles": later("Articles"), "stories": later("Stories"), "events": later("Events")}
"""What is counted of one topic side by side."""

_LOOKED_AT = timedelta(days=100)
"""Over a longer time it is not asked which sources fell silent: that takes all articles of every feed."""


@dataclass(frozen=True, slots=True)
class Looked:
    """`bursts`, silences among them, belong to topics; `averages` to the rows of the chart, and to WHOLE for their sum.

    None: not enough buckets yet.

    `listened`: how far each bucket can be trusted. `against`: the rows of the earlier time that begins at `against_from`, bucket by bucket,
    and their sum as WHOLE; None where that had fewer buckets.
    """

    counts: tuple[Count, ...]
    bursts: tuple[Burst, ...] = ()
    averages: Mapping[Key, tuple[float | None, ...]] | None = None
    listened: Listened | None = None
    against: Mapping[Key, tuple[float | None, ...]] | None = None
    against_from: datetime | None = None
    marks: tuple[Mark, ...] = ()


def look(reading: Reading, wanted: Wanted, zone: ZoneInfo, data: Path | None = None) -> Looked:
    """Read what was asked for; `data` is the data folder, for reference tables."""
    topics = wanted.shown_topics
    counts = _counts(reading, wanted, wanted.since, wanted.until, zone)
    bursts: tuple[Burst, ...] = ()
    if wanted.bursts and wanted.by != "month":
        found = reading.bursts(topics, wanted.by, since=wanted.since, until=wanted.until, tz=zone, both=True)
        bursts = tuple(found)
        if wanted.until - wanted.since <= _LOOKED_AT:
            bursts += tuple(reading.quiet_sources(wanted.by, since=wanted.since, until=wanted.until, tz=zone))
    rows = _rows(counts)
    if wanted.cumulative:
        rows = {key: _added_up(reading, row) for key, row in rows.items()}
    listened = reading.listened(wanted.by, since=wanted.since, until=wanted.until, tz=zone)
    averages = _averages(reading, rows, wanted, listened) if wanted.average else None
    against, start = _against(reading, wanted, zone, rows) if wanted.against else (None, None)
    marks = charts_events.found(reading, wanted, zone, data) if wanted.events else ()
    return Looked(
        tuple(count for row in rows.values() for count in row), bursts, averages, listened, against, start, marks
    )


def _counts(reading: Reading, wanted: Wanted, since: datetime, until: datetime, zone: ZoneInfo) -> list[Count]:
    """What is wanted of this time; of one topic its articles, stories and events, one after the other."""
    topics, by, measure = wanted.shown_topics, wanted.by, wanted.measure
    if measure != "told":
        return reading.counts(topics, by, since=since, until=until, tz=zone, measure=measure, split=wanted.split)
    return [
        replace(count, part=words)
        for one, words in TOLD.items()
        for count in reading.counts(topics, by, since=since, until=until, tz=zone, measure=one)
    ]


def earlier(wanted: Wanted, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The time that is laid over: as many local days right before, or a year before on the same days of the week (of months: 12 before)."""
    since, until = wanted.since.astimezone(zone), wanted.until.astimezone(zone)
    if wanted.against == "year":
        if wanted.by == "month":
            return since.replace(year=since.year - 1), until.replace(year=until.year - 1, day=min(until.day, 28))
        return since - timedelta(days=364), until - timedelta(days=364)
    if wanted.by == "month":
        months = (until.year - since.year) * 12 + until.month - since.month + (until > until.replace(day=1, hour=0))
        year, month = divmod(since.year * 12 + since.month - 1 - months, 12)
        return since.replace(year=year, month=month + 1), since
    if wanted.by == "hour":
        whole = timedelta(days=max(1, round((until - since) / timedelta(days=1))))
        return since - whole, until - whole
    days = (until.date() - since.date()).days + (until.time() > time())
    return since - timedelta(days=-(-days // 7) * 7 if wanted.by == "week" else days), since


def _against(
    reading: Reading, wanted: Wanted, zone: ZoneInfo, rows: Mapping[Key, Sequence[Count]]
) -> tuple[dict[Key, tuple[float | None, ...]], datetime]:
    """The earlier time's rows, bucket by bucket beside those of the chart."""
    since, until = earlier(wanted, zone)
    found = _rows(_counts(reading, wanted, since, until, zone))
    if wanted.cumulative:
        found = {key: _added_up(reading, row) for key, row in found.items()}
    long = max((len(row) for row in rows.values()), default=0)
    laid: dict[Key, tuple[float | None, ...]] = {}
    for key in rows:
        values = [count.value for count in found.get(key, [])]
        laid[key] = tuple(values[place] if place < len(values) else None for place in range(long))
    whole = [[value for value in column if value is not None] for column in zip(*laid.values(), strict=True)]
    return {**laid, WHOLE: tuple(sum(column) if column else None for column in whole)}, since


def _rows(counts: Sequence[Count]) -> dict[Key, list[Count]]:
    rows: dict[Key, list[Count]] = {}
    for count in counts:
        rows.setdefault(count.topic if count.part is None else count.part, []).append(count)
    return rows


def _added_up(reading: Reading, row: Sequence[Count]) -> list[Count]:
    totals = reading.added_up([count.value for count in row])
    return [replace(count, value=total) for count, total in zip(row, totals, strict=True)]


def _averages(
    reading: Reading, rows: Mapping[Key, Sequence[Count]], wanted: Wanted, listened: Listened
) -> dict[Key, tuple[float | None, ...]]:
    """Over the buckets that no reason shades; sums that add up all before them are averaged as they are."""
    values = {key: [count.value for count in row] for key, row in rows.items()}
    starts = [count.start for count in next(iter(rows.values()), ())]
    usable = [
        wanted.cumulative or start not in listened.buckets or not listened.buckets[start].reasons for start in starts
    ]
    found: dict[Key, tuple[float | None, ...]] = {
        key: tuple(reading.smoothed(row, wanted.average, usable)) for key, row in values.items()
    }
    whole = [sum(column) for column in zip(*values.values(), strict=True)]
    return {**found, WHOLE: tuple(reading.smoothed(whole, wanted.average, usable))}
