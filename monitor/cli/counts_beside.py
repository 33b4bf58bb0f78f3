"""`counts --against`: an earlier time of as many buckets, laid over the one that is asked for."""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Mapping, Sequence
from datetime import timedelta

from monitor.analysis.parts import cumulated
from monitor.cli.output import Json
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import Count
from monitor.reading import Reading
from monitor.reading.archive import MOST_TO_WRITE

Beside = Mapping[tuple[str | None, str | None, str], Count | None]
"""By topic, part and bucket of the time that is asked for: what the earlier time has at the same place."""


def beside(
    reading: Reading, options: argparse.Namespace, topics: Sequence[str | None], counts: Sequence[Count]
) -> Beside:
    """The earlier time's counts. Raises UserError for a time that cannot be."""
    tz = zone(options.tz)
    start = moment(options.against, "--against", tz)
    if start is None or not counts:
        return {}
    first, last = counts[0].start, max(count.start for count in counts)
    if start > last:
        raise UserError("--against must be a time before the end of the range")
    found = reading.counts(
        topics,
        options.by,
        since=start,
        until=start + (last - first) + timedelta(days=32),
        tz=tz,
        measure=options.measure,
        level=options.level,
        most=MOST_TO_WRITE,
        split=options.split,
    )
    rows = _rows(cumulated(found) if options.cumulative else found)
    laid: dict[tuple[str | None, str | None, str], Count | None] = {}
    for key, row in _rows(counts).items():
        for one, other in itertools.zip_longest(row, rows.get(key, [])[: len(row)]):
            laid[*key, one.bucket] = other
    return laid


def _rows(counts: Sequence[Count]) -> dict[tuple[str | None, str | None], list[Count]]:
    rows: dict[tuple[str | None, str | None], list[Count]] = {}
    for count in counts:
        rows.setdefault((count.topic, count.part), []).append(count)
    return rows


def as_json(laid: Beside | None, count: Count) -> dict[str, Json]:
    """What stands beside a count; nulls where the earlier time has no such part."""
    if laid is None:
        return {}
    other = laid.get((count.topic, count.part, count.bucket))
    if other is None:
        return {"against_bucket": None, "against": None}
    value = other.value
    return {"against_bucket": other.bucket, "against": int(value) if value == int(value) else round(value, 6)}


def cells(laid: Beside, count: Count) -> list[str]:
    """The same for a table."""
    other = laid.get((count.topic, count.part, count.bucket))
    return ["-", "-"] if other is None else [other.bucket, f"{other.value:g}"]
