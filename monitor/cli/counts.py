"""`counts`: how many articles a topic has in every hour, day, week or month, zeros included."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, get_args

from monitor.analysis.parts import averages, cumulated
from monitor.cli import counts_beside
from monitor.cli.door import open_reading
from monitor.cli.grouping import group_first
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import Json, emit, table
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import Count
from monitor.reading.archive import MOST_TO_WRITE
from monitor.wanted import Split

if TYPE_CHECKING:
    from monitor.reading import Reading
    from monitor.reading.listening import Heard


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("counts", parents=[common], help="articles over time, by topic")
    parser.add_argument("--topic", action="append", default=[], metavar="NAME", help="may be repeated (default: all)")
    parser.add_argument("--by", choices=("hour", "day", "week", "month"), required=True, help="the width of a bucket")
    add_range(parser)
    parser.add_argument(
        "--measure",
        choices=("articles", "stories", "events", "publishers", "share"),
        default="articles",
        help="what is counted (default articles)",
    )
    parser.add_argument("--level", choices=("flag", "mention"), default="flag", help="mention adds mentions")
    parser.add_argument("--split", choices=get_args(Split), help="taken apart: the twelve largest parts and the rest")
    parser.add_argument(
        "--average",
        type=how_many,
        default=0,
        metavar="N",
        help="besides, the mean of each bucket and the N-1 before it, less those that --why tells of",
    )
    parser.add_argument("--cumulative", action="store_true", help="each bucket with all before it (articles only)")
    parser.add_argument(
        "--against",
        metavar="TIME",
        help="lay the time of as many buckets from TIME on over it: its values stand beside, bucket by bucket",
    )
    parser.add_argument(
        "--why",
        action="store_true",
        help="besides, whether each bucket is usable for a baseline, and why not: off, dead, gap, silent, backfill, undated",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help="CSV on stdout")
    shape.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_counts)


def run_counts(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    if options.cumulative and options.measure != "articles":
        raise UserError(
            f"--cumulative adds up articles only: {options.measure} of one bucket after the other make no sum, as the same story, "
            "event or publisher is in several, and shares are of different wholes; ask for a longer bucket"
        )
    if options.measure in {"stories", "publishers", "events"}:
        group_first(options, events=options.measure == "events")
    with open_reading(options) as reading:
        everything: list[str | None] = [None, *(topic.name for topic in reading.topics())]
        topics = [reading.topic(name).name for name in options.topic] or everything
        counts = reading.counts(
            topics,
            options.by,
            since=moment(options.since, "--since", tz),
            until=moment(options.until, "--until", tz),
            tz=tz,
            measure=options.measure,
            level=options.level,
            most=MOST_TO_WRITE,
            split=options.split,
        )
        known = _known(reading, options, counts) if options.why or options.average else {}
        means = averages(counts, options.average, _usable(known)) if options.average else [None] * len(counts)
        counts = cumulated(counts) if options.cumulative else counts
        if (options.why or options.against) and options.csv:
            raise UserError("--why and --against are for --json and for the table; CSV has the columns of an export")
        beside = counts_beside.beside(reading, options, topics, counts) if options.against else None
        if options.csv:
            reading.write_counts_csv("-", counts, bom=False, means=means if options.average else None)
        elif options.json:
            for count, mean in zip(counts, means, strict=True):
                more = {"average": _rounded(mean)} if options.average else {}
                told = _why(known, count) if options.why else {}
                emit(as_json(count) | more | counts_beside.as_json(beside, count) | told)
        else:
            _table(counts, means if options.average else None, known if options.why else {}, beside)
    return 0


def _known(reading: Reading, options: argparse.Namespace, counts: Sequence[Count]) -> dict[datetime, Heard]:
    """What is known of each bucket of these counts."""
    if not counts:
        return {}
    last = max(count.start for count in counts) + timedelta(seconds=1)
    found = reading.listened(options.by, since=min(count.start for count in counts), until=last, tz=zone(options.tz))
    return found.buckets


def _usable(known: Mapping[datetime, Heard]) -> Callable[[Count], bool]:
    """What no reason keeps out of an average."""
    return lambda count: count.start not in known or not known[count.start].reasons


def _why(known: Mapping[datetime, Heard], count: Count) -> dict[str, Json]:
    heard = known.get(count.start)
    return {} if heard is None else {"usable": heard.fit, "reasons": list(heard.reasons)}


def _table(
    counts: Sequence[Count],
    means: Sequence[float | None] | None,
    known: Mapping[datetime, Heard],
    laid: counts_beside.Beside | None,
) -> None:
    parted = any(count.part is not None for count in counts)
    head = ["bucket", "topic", *["part"] * parted, "value", "of all", "coverage", *["average"] * (means is not None)]
    head += ["against", "value there"] * (laid is not None)
    head += ["not usable for"] * bool(known)
    rows = (
        [
            *(c.bucket, c.topic or "(all)", *[c.part or ""] * parted, f"{c.value:g}", str(c.total), _coverage(c)),
            *more,
            *(counts_beside.cells(laid, c) if laid is not None else []),
            *[", ".join(known[c.start].reasons) if c.start in known else ""] * bool(known),
        ]
        for c, more in zip(counts, _cells(means, len(counts)), strict=True)
    )
    table(tuple(head), rows)


def _cells(means: Sequence[float | None] | None, number: int) -> list[list[str]]:
    if means is None:
        return [[] for _ in range(number)]
    return [["-" if mean is None else f"{mean:.4g}"] for mean in means]


def _rounded(mean: float | None) -> float | None:
    return None if mean is None else round(mean, 6)


def as_json(count: Count) -> dict[str, Json]:
    """The columns of the contract; whole counts as integers."""
    value: float | int = int(count.value) if count.value == int(count.value) else round(count.value, 6)
    return {
        "bucket": count.bucket,
        "topic": count.topic,
        "value": value,
        "total": count.total,
        "coverage": None if count.coverage is None else round(count.coverage, 4),
        **({} if count.part is None else {"part": count.part}),
    }


def _coverage(count: Count) -> str:
    return "-" if count.coverage is None else f"{count.coverage:.0%}"
