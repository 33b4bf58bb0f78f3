"""`topics misses`: articles of late that one clause alone keeps from matching a topic."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import ProgressBar, emit, iso, line, say, table
from monitor.reading import Reading
from monitor.reasons import Miss, Misses


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    misses = verbs.add_parser(
        "misses", parents=[common], help="articles that one clause alone keeps from matching a topic"
    )
    misses.add_argument("name", help="the topic's name")
    misses.add_argument("--days", type=how_many, default=7, metavar="N", help="the last N days (default 7; 0: all)")
    misses.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    misses.set_defaults(run=run_misses)


def run_misses(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        found = _all(reading, options.name, options.days)
    if options.json:
        for miss in found.misses:
            _emit(miss)
    elif found.misses:
        table(
            ("id", "title", "source", "what keeps it away"),
            ((str(miss.row.id), miss.row.title, miss.row.source, miss.kept_away) for miss in found.misses),
        )
    else:
        line(f"No article of the last {options.days} days fails by one clause alone." if options.days else "None.")
    if found.cut:
        say(f"only the newest {found.candidates:,} candidates were looked at")
    return 0


def _all(reading: Reading, name: str, days: int) -> Misses:
    search, bar = reading.misses(reading.topic(name), days), ProgressBar("judging")
    try:
        while not (found := search.go_on()).complete:
            bar.step(found.judged, found.candidates)
    finally:
        bar.end()
    return found


def _emit(miss: Miss) -> None:
    emit(
        {
            "id": miss.row.id,
            "title": miss.row.title,
            "source": miss.row.source,
            "url": miss.row.url,
            "sort_time": iso(miss.row.sort_time),
            "clause": miss.clause,
            "kind": miss.kind,
            "spans": [{"field": span.field, "start": span.start, "end": span.end} for span in miss.spans],
        }
    )
