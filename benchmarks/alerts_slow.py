"""Rounds in which one feed never answers, on the notification service that is there: from storing a flagged article to its bubble."""

from __future__ import annotations

import http.server
import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Self

from alerts_bus import NAME, TOPIC, Service, bus
from polling_server import serving

from monitor.alert_rule import AlertRule, On
from monitor.commands import AddFeeds, Poll, SetAlertRule
from monitor.engine import Engine
from monitor.events import Event, FeedPolled, RoundFinished
from monitor.model import Subscription
from monitor.places import Places
from monitor.ports import system_now
from monitor.vault import MemoryVault

PATIENCE = 60.0


def bubbles_beside_a_slow_feed(folder: Path, number: int, on: On) -> list[float]:
    """Milliseconds from storing to the bubble on the bus, for so many rounds that a silent feed keeps open; each is called off then.

    Raises RuntimeError when a round ended before its bubble.
    """
    with (
        _a_bus(folder),
        Overheard() as heard,
        _paper() as (url, publish),
        serving(1) as server,
        Engine(Places(folder), now=system_now, vault=MemoryVault()) as engine,
    ):
        round_ = _Round(engine, url)
        engine.do(SetAlertRule(TOPIC, AlertRule(on=on, per_hour=0, quiet="never")))
        engine.do(AddFeeds((Subscription(url, allow_local=True),)))
        engine.do(Poll(all=True))
        engine.do(AddFeeds((Subscription(server.at(0, "x/silent"), allow_local=True),)))
        return [_one(round_, heard, publish) for _ in range(number)]


def _one(round_: _Round, heard: Overheard, publish: Callable[[], None]) -> float:
    publish()
    round_.begin()
    stored, arrived = round_.stored(), heard.next()
    if round_.over.is_set():
        raise RuntimeError("the slow feed did not keep the round open")
    round_.end()
    return (arrived - stored) * 1000


class _Round:
    """A round in a thread of its own."""

    def __init__(self, engine: Engine, url: str) -> None:
        self._engine, self._url = engine, url
        self._seen, self._moment = threading.Event(), 0.0
        self.over = threading.Event()
        self._thread = threading.Thread()
        engine.bus.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, FeedPolled) and event.url == self._url and event.flagged:
            self._moment = time.perf_counter()
            self._seen.set()
        elif isinstance(event, RoundFinished):
            self.over.set()

    def begin(self) -> None:
        self._seen.clear()
        self.over.clear()
        self._thread = threading.Thread(target=self._engine.do, args=(Poll(all=True),))
        self._thread.start()

    def stored(self) -> float:
        if not self._seen.wait(PATIENCE):
            raise RuntimeError("the article was not stored")
        return self._moment

    def end(self) -> None:
        self._engine.cancel()
        self._thread.join(PATIENCE)


class Overheard:
    """When notifications pass on the session's bus, as another program on it sees them."""

    def __enter__(self) -> Self:
        rule = f"type='method_call',interface='{NAME}',member='Notify'"
        self._monitor = subprocess.Popen(("dbus-monitor", "--profile", rule), stdout=subprocess.PIPE, text=True)
        self.next("NameLost")  # it listens from here
        return self

    def __exit__(self, *_error: object) -> None:
        self._monitor.terminate()
        self._monitor.wait(20)
        if self._monitor.stdout:
            self._monitor.stdout.close()

    def next(self, member: str = "Notify") -> float:
        """The moment (perf_counter) at which the next one passes."""
        for line in self._monitor.stdout or ():
            if line.rstrip().endswith(member):
                return time.perf_counter()
        raise RuntimeError("the bus is gone")


@contextmanager
def _a_bus(folder: Path) -> Iterator[None]:
    """The session's, with the service that is there; else one of our own with a stand-in."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        yield
        return
    with bus(folder) as address, closing(Service(address)):
        try:
            yield
        finally:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]


@contextmanager
def _paper() -> Iterator[tuple[str, Callable[[], None]]]:
    """A feed of a loopback server, and what publishes one more flagged article in it."""
    items = ["Council paints the old bridge"]

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = _feed(items).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_given: object) -> None:
            pass

    def publish() -> None:
        number = len(items)
        items.insert(0, f"Ballistic missile number {number} launched into sea {number * 7919}")

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/feed", publish
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _feed(titles: list[str]) -> str:
    when = format_datetime(datetime.now(UTC))
    entries = "".join(
        f"<item><guid isPermaLink='false'>{title}</guid><title>{title}</title><pubDate>{when}</pubDate></item>"
        for title in titles[:50]
    )
    return f"<rss version='2.0'><channel><title>Paper</title>{entries}</channel></rss>"
