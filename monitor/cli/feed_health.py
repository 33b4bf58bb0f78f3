"""`feeds health`: how each feed is doing in a sentence; of the feeds that are named, all that is known of them and their last polls."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from monitor.cli.door import open_reading, the_feed
from monitor.cli.options import Commands
from monitor.cli.output import Json, counted, emit, iso, line, table
from monitor.glances import VisitRow
from monitor.habits import Condition
from monitor.model import Feed
from monitor.ports import headless_now
from monitor.reading import condition
from monitor.shown_address import shown

_VISITS = 10


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    health = verbs.add_parser("health", parents=[common], help="how each feed is doing")
    health.add_argument("url", nargs="*", metavar="URL", help="all that is known of this feed, and its last polls")
    health.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    health.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    now = headless_now()
    with open_reading(options) as reading:
        feeds = [the_feed(reading, url) for url in options.url] if options.url else reading.feeds()
        found = [(feed, condition(feed, now)) for feed in feeds]
        if options.url and not options.json:
            for number, (feed, how) in enumerate(found):
                _tell(feed, how, reading.visits(feed.id, _VISITS), now, apart=number > 0)
            return 0
    if options.json:
        for feed, how in found:
            emit(standing(feed) | _figures(feed, how))
    else:
        rows = ((how.word, feed.name, " ".join(part for part in (how.why, how.advice) if part)) for feed, how in found)
        table(("condition", "feed", "why, and what to do"), rows)
    return 0


def standing(feed: Feed) -> dict[str, Json]:
    """What `feeds list --json` says of a feed."""
    health = feed.health
    return {
        "url": feed.url,
        "title": feed.about.title,
        "folder": feed.about.folder,
        "state": health.state,
        "failures": health.failures,
        "last_error": health.last_error,
        "last_polled": iso(health.last_polled),
        "last_new": iso(health.last_new),
        "newest_item": iso(health.newest_item),
        "next_poll": iso(health.next_poll),
    }


def _figures(feed: Feed, how: Condition) -> dict[str, Json]:
    known, share = feed.habits, feed.health.seen_share
    return {
        "condition": how.word,
        "why": how.why,
        "advice": how.advice,
        "attention": how.attention,
        "status": feed.health.last_status,
        "items": known.items,
        "undated": known.undated,
        "seen_share": None if share is None else round(share, 3),
        "empty": known.empty,
        "slow": known.slow,
        "cut": known.cut,
        "note": known.note or None,
        "gap_seconds": known.gap_seconds,
        "gap_at": iso(known.gap_at),
        "silent_from": iso(known.silent_from),
        "missing_since": iso(known.missing_since),
        "unmodified_since": iso(known.unmodified_since),
        "moved_to": known.moved_to or None,
        "moved_since": iso(known.moved_since),
        "moved_polls": known.moved_polls,
        "hub": known.hub or None,
    }


def _tell(feed: Feed, how: Condition, visits: Sequence[VisitRow], now: datetime, *, apart: bool) -> None:
    """One feed in lines, for people."""
    if apart:
        line("")
    for name, said in _lines(feed, how, now):
        line(f"{name + ':':<16}{said}".rstrip())
    if visits:
        line("")
        rows = ((iso(one.at) or "", one.outcome, *_numbers(one), one.reason) for one in visits)
        table(("last polls", "outcome", "status", "items", "new", ""), rows)


def _lines(feed: Feed, how: Condition, now: datetime) -> Iterator[tuple[str, str]]:
    health, known = feed.health, feed.habits
    yield "feed", feed.name
    yield "address", shown(feed.url)
    yield "condition", how.word
    yield "why", how.why
    if how.advice:
        yield "what to do", how.advice
    answer = f" (the server answered {health.last_status})" if health.last_status else ""
    yield "last polled", f"{iso(health.last_polled)}{answer}" if health.last_polled else "never"
    if health.failures:
        yield "failed", f"{health.failures} times in a row" if health.failures > 1 else "once"
    if feed.polls:
        yield "items", _items(feed)
    if health.newest_item:
        yield "newest item", f"{iso(health.newest_item)}, {_age(now - health.newest_item)} ago"
    if known.moved_to:
        polls = counted(known.moved_polls, "answer")
        yield "moved to", f"{known.moved_to}, as the server has said since {iso(known.moved_since)}, in {polls}"
    if known.hub:
        yield "hub", f"{known.hub} could push its news (WebSub); this needs a public address, so it is polled"
    yield "next poll", iso(health.next_poll) or ("never" if health.state == "gone" else "in the next round")


def _items(feed: Feed) -> str:
    known, share = feed.habits, feed.health.seen_share
    said = [f"{known.items} in its last document"]
    if known.undated:
        said.append(f"{known.undated} without a date that can be used")
    if share is not None:
        said.append(f"{100 * share:.0f} % of them seen before")
    return ", ".join(said)


def _age(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    return counted(seconds // 86_400, "day") if seconds >= 172_800 else counted(max(0, seconds) // 3_600, "hour")


def _numbers(visit: VisitRow) -> tuple[str, str, str]:
    read = visit.outcome in {"new", "unchanged"}
    status = str(visit.status) if visit.status else ""
    return status, str(visit.items) if read else "", str(visit.new) if read else ""
