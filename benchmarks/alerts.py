"""Alerts: from storing to the bubble on the bus, ten thousand flags in one round, and what an alert costs the window's thread.

    python benchmarks/alerts.py [--alerts 100] [--flags 10000] [--page overview] [--slow 10 [--only-slow]]

Needs dbus-daemon. The bubbles go to a stand-in of a notification service on a bus of our own, the flood comes from a loopback server
to the real window (offscreen unless QT_QPA_PLATFORM says otherwise) with its real engine process. Rounds that a slow feed keeps open
(`--slow` of them for each rule; WIREWATCH_TOOLS names the folder of the feed server) go to the service of the session, if there is one:

    desk.sh 77 dunst none none -- python benchmarks/alerts.py --slow 10 --only-slow
"""

from __future__ import annotations

import argparse
import contextlib
import http.server
import os
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from alerts_bus import bubbles
from alerts_slow import bubbles_beside_a_slow_feed
from alerts_window import gui_milliseconds
from polling_ours import new_home
from polling_verdicts import Verdicts
from window_timer import PAGES, live, percentile, show

from monitor.alert_rule import On
from monitor.alerting.open_round import TOGETHER

MOST_TO_BUBBLE_MS = 500.0
WAIT_MS = TOGETHER.total_seconds() * 1000
"""So long a flag waits for others of its story."""

MOST_GUI_MS = 5.0
FEEDS = 40
GRACE_SECONDS = 20.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--alerts", type=int, default=100)
    parser.add_argument("--flags", type=int, default=10_000)
    parser.add_argument("--page", choices=PAGES, default="overview", help="the page that is shown (overview)")
    parser.add_argument("--slow", type=int, default=0, help="rounds that a slow feed keeps open, for each rule")
    parser.add_argument("--only-slow", action="store_true", help="nothing else")
    options = parser.parse_args()
    verdicts = Verdicts()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    if options.slow:
        beside_a_slow_feed(options.slow, verdicts)
    if options.only_slow:
        return verdicts.summary()
    with tempfile.TemporaryDirectory() as folder:
        to_bubble(Path(folder), options.alerts, verdicts)
    with tempfile.TemporaryDirectory() as folder:
        flood(Path(folder), options.flags, options.page, verdicts)
    return verdicts.summary()


def to_bubble(folder: Path, number: int, verdicts: Verdicts) -> None:
    """One article a round, each flagged and new: how long after it was stored its bubble was on the bus."""
    whole, decided = bubbles(folder, number)
    print(f"\n{number} rounds with one flagged article each; milliseconds until the service had the bubble")
    for what, values in (("from storing, grouping included", whole), ("from the decision", decided)):
        shares = " ".join(f"{percentile(values, share):7.1f}" for share in (0.5, 0.95, 1.0))
        print(f"{what:56} {shares}  (p50 p95 most)")
    verdicts.line("most, from storing", max(whole), MOST_TO_BUBBLE_MS, " ms")


def beside_a_slow_feed(number: int, verdicts: Verdicts) -> None:
    """One flagged article in each round that a silent feed keeps open: how long after it was stored its bubble was on the bus."""
    rules: tuple[tuple[On, str, float], ...] = (("article", "every article", 0.0), ("story", "every story", WAIT_MS))
    print(
        f"\n{number} rounds each that a slow feed keeps open; milliseconds from storing until the bubble was on the bus"
    )
    for on, name, wait in rules:
        with tempfile.TemporaryDirectory() as folder:
            took = bubbles_beside_a_slow_feed(Path(folder), number, on)
        shares = " ".join(f"{percentile(took, share):7.1f}" for share in (0.5, 0.95, 1.0))
        print(f"{f'a rule for {name}':56} {shares}  (p50 p95 most)")
        verdicts.line(f"most, {name}, with a slow feed open", max(took), MOST_TO_BUBBLE_MS + wait, " ms")


def flood(folder: Path, flags: int, page: str, verdicts: Verdicts) -> None:
    """So many flags in one round of the real window: its ticks, the alerts, and what became of each flag."""
    with feeds_of(flags) as (urls, let_go):
        home = new_home(folder / "data")
        for url in urls:
            home.run("feeds", "add", url, "--allow-local")
        home.poll()
        let_go()
        show(page, live(home.data, page, GRACE_SECONDS, alerts=True), verdicts)
    archive = sqlite3.connect(home.data / "archive.db")
    with contextlib.closing(archive):
        count = "SELECT count(*) FROM alert WHERE kind = 'summary' AND topic = 'missile-launches' AND text LIKE ?"
        summaries = archive.execute(count, [f"{flags:,} articles%"]).fetchone()[0]
        told = archive.execute("SELECT count(*) FROM alert_item WHERE state = 'told'").fetchone()[0]
        alerts = archive.execute("SELECT count(*) FROM alert WHERE topic <> ''").fetchone()[0]
    verdicts.check("one summary for all the flags of the topic", "" if summaries == 1 else f"{summaries} of {alerts}")
    verdicts.check("no flag without its alert", "" if told == flags else f"{told:,} of {flags:,} were told")
    verdicts.tell_checks()
    delivered, refreshed = gui_milliseconds(home.data)
    verdicts.line("processor time of the window's thread, an alert", delivered, MOST_GUI_MS, " ms")
    print(f"{'the same with the alert list on the screen, read again':56} {refreshed:8.2f} ms")


@contextlib.contextmanager
def feeds_of(flags: int) -> Iterator[tuple[list[str], object]]:
    """Feeds of a loopback server: one old article each, and, once it is let go, an equal share of so many new ones on missiles."""
    full = threading.Event()

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = _feed(int(self.path.strip("/")), flags // FEEDS if full.is_set() else 0).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_given: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield [f"http://127.0.0.1:{server.server_port}/{number}" for number in range(FEEDS)], full.set
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _feed(feed: int, new: int) -> str:
    when = format_datetime(datetime.now(UTC))
    items = [f"Ballistic missile {number} of coast {feed} was launched into the sea" for number in range(new)]
    items.append(f"Council {feed} paints its bridge")
    entries = "".join(
        f"<item><guid isPermaLink='false'>{title}</guid><title>{title}</title><pubDate>{when}</pubDate>"
        f"<description>{title}, says coast guard number {place} of town {feed * 7919 + place}.</description></item>"
        for place, title in enumerate(items)
    )
    return f"<rss version='2.0'><channel><title>Paper {feed}</title>{entries}</channel></rss>"


if __name__ == "__main__":
    sys.exit(main())
