"""`search`: articles of the archive that match a query and its filters, newest first or the most relevant first."""

from __future__ import annotations

import argparse
import dataclasses

from monitor.cli.door import open_reading, places_of, the_feed
from monitor.cli.options import Commands, add_range, how_many, takes_query
from monitor.cli.output import Json, emit, flat, line, say
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import ArticleFilter
from monitor.reading import Reading
from monitor.saved_searches import query_of
from monitor.settings import load
from monitor.terms import ORDERS
from monitor.topics.languages import code_of

_HELP = """\
words and filters stand in one line, as in: missile is:starred -tag:done after:2026-05
filters: topic:NAME folder:NAME kind:KIND country:CODE tag:TAG note:WORDS level:mention
         after:DAY before:DAY date:2026-05 (or date:2026-05-01..2026-05-07, 7d, today)
         is:starred is:unread is:read is:flagged is:noted is:tagged is:edited is:archived is:undated is:backfill is:flood
         is:kept
fields:  title: lead: body: source: feed: site: lang: author: category: as in topics
to leave out: -ferry, -lang:en, -feed:gazette, also alone; behind -- what looks like an option: search -- -v
"""
_SOON = 1_000


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "search", parents=[common], help="search the archive in the topic language, with filters"
    )
    takes_query(parser)
    parser.epilog = _HELP
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("query", nargs="?", help='words and filters; "" finds all')
    parser.add_argument(
        "--saved", metavar="NAME", help="the search that the window keeps by this name; QUERY narrows it"
    )
    add_range(parser)
    parser.add_argument("--topic", metavar="NAME", help="only articles flagged for this topic")
    parser.add_argument(
        "--level", choices=("flag", "mention"), default="flag", help="with --topic: mention adds mentions"
    )
    parser.add_argument("--feed", metavar="URL", action="append", default=[], help="only from this feed (several: any)")
    for name, words in (
        ("folder", "from feeds in this folder"),
        ("kind", "from feeds of this kind"),
        ("country", "from feeds of this country"),
    ):
        parser.add_argument(f"--{name}", metavar=name.upper(), help=f"only {words}")
    parser.add_argument(
        "--lang", metavar="CODE", action="append", default=[], help="only in this language (several: any)"
    )
    parser.add_argument("--tag", metavar="TAG", action="append", default=[], help="only with this tag (several: all)")
    parser.add_argument("--starred", action="store_true", help="only with a star")
    parser.add_argument("--unread", action="store_true", help="only unread")
    parser.add_argument(
        "--order",
        choices=ORDERS,
        default="newest",
        help="source and title: by these; relevance: the most relevant first, of the newest 2,000 that match",
    )
    parser.add_argument("--limit", type=how_many, default=0, metavar="N", help="at most so many (default and 0: all)")
    counts = parser.add_mutually_exclusive_group()
    counts.add_argument("--count", action="store_true", help="only say how many match")
    counts.add_argument("--count-soon", action="store_true", help=f"the same, but stop counting at {_SOON:,}")
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_search)


def run_search(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        reading.use_zone(zone(options.tz))
        wanted = _wanted(options, reading)
        if made := reading.indexing():
            say(_unfinished(*made))
        if options.count or options.count_soon:
            return _tell_count(options, reading, wanted)
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


def _unfinished(done: int, total: int) -> str:
    how = (
        f"is being made anew ({done:,} of {total:,} articles)" if done else "has to be made anew, as the next poll does"
    )
    return f"the search index {how}; until then words may be missed"


def _wanted(options: argparse.Namespace, reading: Reading) -> ArticleFilter:
    tz = zone(options.tz)
    given = [(name, getattr(options, name)) for name in ("folder", "kind", "country")]
    filters = [
        f'{name}:"{value}"'
        for name, said in (*given, *(("tag", tag) for tag in options.tag))
        if (value := str(said or "").replace('"', "").strip())
    ]
    wanted = ArticleFilter(
        query=_query(options),
        topics=(reading.topic(options.topic).name,) if options.topic else (),
        level=options.level,
        feeds=tuple(the_feed(reading, url).id for url in options.feed),
        langs=tuple(code_of(lang) or lang for lang in options.lang),
        starred=options.starred,
        unread=options.unread,
        since=moment(options.since, "--since", tz),
        until=moment(options.until, "--until", tz),
        order=options.order,
    )
    return dataclasses.replace(wanted, query=" ".join([wanted.query, *filters])) if filters else wanted


def _query(options: argparse.Namespace) -> str:
    """What is typed, after what is kept by the name that is given. Raises UserError where there is neither."""
    if options.saved is None and options.query is None:
        raise UserError('say what to search for; "" finds all; see `wirewatch search --help`')
    if options.saved is None:
        return str(options.query)
    chosen, _problem = load(places_of(options).settings)
    return f"{query_of(chosen.searches, options.saved)} {options.query or ''}".strip()


def _tell_count(options: argparse.Namespace, reading: Reading, wanted: ArticleFilter) -> int:
    """How many there are; counting for a quick answer stops at a thousand."""
    number = reading.count(wanted, _SOON + 1 if options.count_soon else None)
    exact = not options.count_soon or number <= _SOON
    told: dict[str, Json] = {"count": number if exact else _SOON, "exact": exact}
    if options.json:
        emit(told)
    else:
        line(f"{number:,}" if exact else f"{_SOON:,}+")
    return 0
