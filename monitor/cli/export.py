"""`export`: a view of the archive as a file that appears whole or not at all, with what says which export it is."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, add_range, takes_query
from monitor.cli.output import ProgressBar, counted, say
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import ArticleFilter

_VIEWS = ("articles", "flags", "counts", "stories", "events", "facts", "feeds")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("export", parents=[common], help="write a table of the archive to a file")
    takes_query(parser)
    parser.add_argument("view", choices=_VIEWS, help="what to export")
    parser.add_argument(
        "--format", choices=("csv", "jsonl", "parquet", "xlsx"), required=True, help="the format of the file"
    )
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
    parser.add_argument("--query", default="", help="of articles: only those that this query finds")
    parser.add_argument("--columns", default="", metavar="A,B,…", help="only these columns, in this order")
    parser.add_argument(
        "--times",
        choices=("utc", "local", "plain"),
        default="utc",
        help="in CSV and JSON Lines: UTC with Z; in the zone of --tz with its offset; or plain date and time there, for spreadsheets",
    )
    parser.add_argument("--no-about", action="store_true", help="write no FILE.about.json beside CSV and JSON Lines")
    parser.add_argument("--without-notes", action="store_true", help="leave your own stars, notes and tags out")
    parser.add_argument("--out", required=True, metavar="FILE", help="the file, or - for stdout")
    parser.set_defaults(run=run_export)


def run_export(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    bar = ProgressBar("Exporting")
    with open_reading(options) as reading:
        wanted = ArticleFilter(
            query=_query(options),
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
            columns=tuple(name.strip() for name in options.columns.split(",")) if options.columns else (),
            times=options.times,
            about=not options.no_about,
            progress=bar.step,
        )
    bar.end()
    if options.times == "plain" and tz.key != "UTC" and options.format in {"csv", "jsonl"}:
        say(
            "wirewatch: these times say no zone, so an import would take them for UTC; --times local is for files that come back"
        )
    if options.view == "feeds" and (options.topic or options.since or options.until):
        say("wirewatch: the table of feeds is whole: --topic, --since and --until narrow the other tables")
    if options.out != "-":
        say(f"{counted(rows, 'row')} in {options.out}")
    return 0


def _query(options: argparse.Namespace) -> str:
    if options.query and options.view != "articles":
        raise UserError("--query chooses articles; the other tables can be narrowed by --topic, --since and --until")
    return str(options.query)
