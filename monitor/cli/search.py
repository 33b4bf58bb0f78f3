"""`search`: articles of the archive that match a query, newest first."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import emit, flat, line
from monitor.cli.times import moment, zone
from monitor.model import ArticleFilter


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("search", parents=[common], help="search the archive in the topic language")
    parser.add_argument("query")
    add_range(parser)
    parser.add_argument("--topic", metavar="NAME", help="only articles flagged for this topic")
    parser.add_argument(
        "--level", choices=("flag", "mention"), default="flag", help="with --topic: mention adds mentions"
    )
    parser.add_argument("--limit", type=how_many, default=0, metavar="N", help="at most so many (default and 0: all)")
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_search)


def run_search(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    with open_reading(options) as reading:
        wanted = ArticleFilter(
            query=options.query,
            topics=(reading.topic(options.topic).name,) if options.topic else (),
            level=options.level,
            since=moment(options.since, "--since", tz),
            until=moment(options.until, "--until", tz),
        )
        found = 0
        for row in reading.found(wanted, limit=options.limit or None):
            found += 1
            if options.json:
                emit(row)
            else:
                line(f"{row['sort_time']}  {flat(row['publisher'] or row['feed_url'])}  {flat(row['title'])}")
                if row["url"]:
                    line(f"    {flat(row['url'])}")
        if not options.json and not found:
            line("Nothing in the archive matches.")
    return 0
