"""`counts`: how many articles a topic has in every hour, day, week or month, zeros included."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, add_range
from monitor.cli.output import Json, emit, table
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import Count
from monitor.reading.archive import MOST_TO_WRITE

_BUILT = ("articles", "publishers", "share")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("counts", parents=[common], help="articles over time, by topic")
    parser.add_argument("--topic", action="append", default=[], metavar="NAME", help="may be repeated (default: all)")
    parser.add_argument("--by", choices=("hour", "day", "week", "month"), required=True)
    add_range(parser)
    parser.add_argument(
        "--measure", choices=("articles", "stories", "events", "publishers", "share"), default="articles"
    )
    parser.add_argument("--level", choices=("flag", "mention"), default="flag", help="mention adds mentions")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help="CSV on stdout")
    shape.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_counts)


def run_counts(options: argparse.Namespace) -> int:
    if options.measure not in _BUILT:
        raise UserError(f"counting {options.measure} is not yet in this version; use one of {', '.join(_BUILT)}")
    tz = zone(options.tz)
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
        )
        if options.csv:
            reading.write_counts_csv("-", counts, bom=False)
        elif options.json:
            for count in counts:
                emit(as_json(count))
        else:
            table(
                ("bucket", "topic", "value", "of all", "coverage"),
                ([c.bucket, c.topic or "(all)", f"{c.value:g}", str(c.total), _coverage(c)] for c in counts),
            )
    return 0


def as_json(count: Count) -> dict[str, Json]:
    """The columns of the contract; whole counts as integers."""
    value: float | int = int(count.value) if count.value == int(count.value) else round(count.value, 6)
    return {
        "bucket": count.bucket,
        "topic": count.topic,
        "value": value,
        "total": count.total,
        "coverage": None if count.coverage is None else round(count.coverage, 4),
    }


def _coverage(count: Count) -> str:
    return "-" if count.coverage is None else f"{count.coverage:.0%}"
