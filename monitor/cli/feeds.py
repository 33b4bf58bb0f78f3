"""`feeds`: list, remove, find, OPML in and out, the shipped list; adding and changing one is in feed_settings."""

from __future__ import annotations

import argparse
from pathlib import Path

from monitor import shown_address
from monitor.cli import feed_health, feed_password, feed_settings
from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands
from monitor.cli.output import ProgressBar, counted, emit, iso, line, say, table, tell_added
from monitor.cli.reading_files import content, shown
from monitor.commands import AddFeeds, Discover, ImportOpml, RemoveFeed, opml_text
from monitor.errors import ArchiveError, UserError
from monitor.events import Event, Progress
from monitor.model import Feed

_MOST_NOTICES = 50


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    feeds = commands.add_parser("feeds", parents=[common], help="add, change, list and remove feeds; OPML in and out")
    verbs = feeds.add_subparsers(title="what to do", metavar="VERB", required=True)
    feed_settings.add(verbs, common)
    feed_password.add(verbs, common)
    listing = verbs.add_parser("list", parents=[common], help="all feeds")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)
    feed_health.add(verbs, common)
    remove = verbs.add_parser("remove", parents=[common], help="unsubscribe; its articles stay in the archive")
    remove.add_argument("url", help="the feed's address")
    remove.set_defaults(run=run_remove)
    bring = verbs.add_parser("import", parents=[common], help="subscribe to all feeds of an OPML file")
    bring.add_argument("file", help="the file, or - for standard input")
    bring.add_argument("--allow-local", action="store_true", help="these feeds may be on this machine or network")
    bring.add_argument("--proxies", action="store_true", help="feeds may go through the proxies that the file names")
    bring.add_argument("--json", action="store_true", help="JSON on stdout")
    bring.set_defaults(run=run_import)
    out = verbs.add_parser("export", parents=[common], help="write all feeds to an OPML file (- for stdout)")
    out.add_argument("file", help="the file, or - for standard output")
    out.set_defaults(run=run_export)
    defaults = verbs.add_parser("defaults", parents=[common], help="the feeds that Wirewatch offers on first run")
    defaults.add_argument("--add", action="store_true", help="subscribe to them")
    defaults.add_argument("--region", action="append", default=[], help="only those of this region; may be repeated")
    defaults.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    defaults.set_defaults(run=run_defaults)
    discover = verbs.add_parser("discover", parents=[common], help="find the feeds of a site")
    discover.add_argument("url", help="the site's address, with or without its scheme")
    discover.add_argument("--allow-local", action="store_true", help="the site may be on this machine or network")
    discover.add_argument(
        "--proxy", default="", metavar="URL", help="ask through http:// or socks5://host:port, and in no other way"
    )
    discover.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    discover.set_defaults(run=run_discover)


def run_discover(options: argparse.Namespace) -> int:
    bar = ProgressBar("Looking for feeds")

    def hear(event: Event) -> None:
        if isinstance(event, Progress) and event.task == "discover" and not event.finished:
            bar.step(event.done, event.total)

    with open_door(options) as door:
        door.listen(hear)
        done = door.do(Discover(options.url, allow_local=options.allow_local, proxy=options.proxy))
    bar.end()
    for why in done.lines:
        say(why)
    if options.json:
        for one in done.found:
            emit(
                {
                    "url": one.url,
                    "title": one.title,
                    "format": one.format,
                    "newest": iso(one.newest),
                    "items": one.items,
                }
            )
    elif done.found:
        rows = ((one.title, one.format, iso(one.newest) or "", str(one.items), one.url) for one in done.found)
        table(("title", "format", "newest", "items", "url"), rows)
    return 0 if done.found else 1


def run_list(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        feeds = reading.feeds()
    if options.json:
        for feed in feeds:
            emit(feed_health.standing(feed))
    elif feeds:
        table(("state", "title", "url", "last polled", "last error"), (_as_row(feed) for feed in feeds))
    else:
        line(
            "No feeds yet. Add one with `wirewatch feeds add URL`, or the shipped list with `wirewatch feeds defaults --add`."
        )
    return 0


def _as_row(feed: Feed) -> tuple[str, ...]:
    health = feed.health
    return (
        health.state,
        feed.about.title,
        shown_address.shown(feed.url),
        iso(health.last_polled) or "never",
        health.last_error or "",
    )


def run_remove(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        done = door.do(RemoveFeed(options.url))
    articles = done.counts["articles"]
    stay = f"its {counted(articles, 'article')} {'stays' if articles == 1 else 'stay'} in the archive"
    line(f"Removed {shown_address.shown(options.url)}; {stay}.")
    return 0


def run_import(options: argparse.Namespace) -> int:
    text = opml_text(content(options.file))
    with open_reading(options) as reading:
        try:
            notices = reading.opml_notices(text)
        except ArchiveError:
            raise
        except UserError as error:
            raise UserError(f"{shown(options.file)}: {error}; nothing was changed") from error
    for notice in notices[:_MOST_NOTICES]:
        say(notice)
    if len(notices) > _MOST_NOTICES:
        say(f"… and {len(notices) - _MOST_NOTICES} more such feeds")
    with open_door(options) as door:
        done = door.do(ImportOpml(text, allow_local=options.allow_local, proxies=options.proxies))
    return tell_added(done, as_json=options.json)


def run_export(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        text = reading.opml()
        if options.file == "-":
            line(text.rstrip("\n"))
        else:
            reading.write_text(Path(options.file), text)
        left_out = reading.not_in_opml()
    for feed in left_out:
        say(f"left out, since it has no address on the web: {feed.url}")
    return 1 if left_out else 0


def run_defaults(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        offered = [s for s in reading.default_feeds() if not options.region or s.folder in options.region]
    if not offered:
        raise UserError("no shipped feeds of that region; `wirewatch feeds defaults` lists them with their regions")
    if options.add:
        feed_settings.tell_queries(offered)
        with open_door(options) as door:
            return tell_added(door.do(AddFeeds(tuple(offered))), as_json=options.json)
    if options.json:
        for one in offered:
            emit(
                {
                    "url": one.url,
                    "title": one.title,
                    "folder": one.folder,
                    "kind": one.kind,
                    "lang": one.lang,
                    "country": one.country,
                    "family": one.family,
                    "headline_only": one.headline_only,
                }
            )
    else:
        table(
            ("region", "title", "kind", "language", "url"),
            ((s.folder, s.title, s.kind, s.lang, s.url) for s in offered),
        )
    return 0
