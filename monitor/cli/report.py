"""`report`: a topic over a range as one HTML page: chart, key figures, sources, articles quoted in short, and how it was counted."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading, use_cut_offs
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import counted, say
from monitor.cli.times import moment, zone
from monitor.ports import headless_now
from monitor.reading.reporting import MOST_ARTICLES, USUAL, Asked, write


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("report", parents=[common], help="a topic over a range as one HTML page")
    parser.add_argument("topic", metavar="TOPIC", help="the topic's name")
    add_range(parser)
    parser.add_argument(
        "--articles",
        type=how_many,
        default=200,
        metavar="N",
        help=f"list the newest N articles (default 200, at most {MOST_ARTICLES:,})",
    )
    parser.add_argument("--out", required=True, metavar="FILE", help="the HTML file, or - for stdout")
    parser.set_defaults(run=run_report)


def run_report(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    asked = Asked(
        topic=options.topic,
        since=moment(options.since, "--since", tz),
        until=moment(options.until, "--until", tz),
        tz=tz,
        articles=options.articles,
    )
    with open_reading(options) as reading:
        use_cut_offs(reading, options)
        many = write(reading, asked, headless_now(), options.out)
    if options.out != "-":
        say(f"a report of {counted(many, 'article')} in {options.out}")
    if options.since is None:
        say(f"It covers the {USUAL.days} days before {options.until or 'now'}; --since TIME has it begin elsewhere.")
    return 0
