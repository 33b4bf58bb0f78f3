"""`export`: a view of the archive as a file that appears whole or not at all."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, add_range
from monitor.cli.output import ProgressBar, counted, say
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import ArticleFilter

_LATER = ("stories", "events", "facts")
_VIEWS = ("articles", "flags", "counts", "stories", "events", "facts", "feeds")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("export", parents=[common], help="write a table of the archive to a file")
    parser.add_argument("view", choices=_VIEWS)
    parser.add_argument("--format", choices=("csv", "jsonl", "parquet", "xlsx"), required=True)
    parser.add_argument("--topic", metavar="NAME", help="only what is flagged for this topic")
    parser.add_argument(
        "--level",
        choices=("flag", "mention"),
        default="flag",
        help="of articles and counts: mention adds mentions (flags has both)",
    )
    add_range(parser)
    parser.add_argument(
        "--by", choices=("hour", "day", "week", "month"), default="day", help="for counts (default day)"
    )
    parser.add_argument(
        "--bom", action="store_true", help="begin a CSV file with a byte order mark, as spreadsheets like it"
    )
    parser.add_argument("--without-notes", action="store_true", help="leave your own stars, notes and tags out")
    parser.add_argument("--out", required=True, metavar="FILE", help="the file, or - for stdout")
    parser.set_defaults(run=run_export)


def run_export(options: argparse.Namespace) -> int:
    if options.view in _LATER:
        raise UserError(f"exporting {options.view} is not yet in this version; nothing was written")
    if options.format in {"parquet", "xlsx"}:
        raise UserError(f"{options.format} is not yet in this version; use csv or jsonl")
    tz = zone(options.tz)
    bar = ProgressBar("Exporting")
    with open_reading(options) as reading:
        wanted = ArticleFilter(
            topics=(reading.topic(options.topic).name,) if options.topic else (),
            level=options.level,
            since=moment(options.since, "--since", tz),
            until=moment(options.until, "--until", tz),
        )
        rows = reading.export(
            options.view,
            wanted,
            options.format,
            options.out,
            bom=options.bom,
            by=options.by,
            tz=tz,
            without_notes=options.without_notes,
            progress=bar.step,
        )
    bar.end()
    if options.out != "-":
        say(f"{counted(rows, 'row')} in {options.out}")
    return 0
