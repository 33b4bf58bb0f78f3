"""Feeds on the loopback address that grow and are edited between rounds: what they serve is the truth that an archive is held against."""

from __future__ import annotations

import hashlib
import http.server
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

_BEGAN = datetime(2026, 5, 1, tzinfo=UTC)
_PLACES = ("harbour", "quay", "island", "strait", "bridge", "lighthouse")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry as it is served. Every third is about the ferry."""

    guid: str
    number: int
    edition: int = 0

    @property
    def title(self) -> str:
        subject = "The ferry" if self.number % 3 == 0 else "The mail boat"
        return f"{subject} passes the {_PLACES[self.number % len(_PLACES)]}, entry {self.guid}"

    @property
    def text(self) -> str:
        return f"Seen at mile {self.number}. " + f"Edition {self.edition} of the log of {self.guid}. " * 8

    def xml(self) -> str:
        at = format_datetime(_BEGAN + timedelta(minutes=self.number), usegmt=True)
        return (
            f"<item><guid isPermaLink='false'>{self.guid}</guid><link>http://paper.example/{self.guid}</link>"
            f"<pubDate>{at}</pubDate><title>{self.title}</title><description>{self.text}</description></item>"
        )


@dataclass
class Newsstand:
    """Feeds by path. `asked` is called with every path before it is answered, in the server's threads."""

    port: int = 0
    feeds: dict[str, dict[str, Item]] = field(default_factory=dict)
    asked: Callable[[str], None] = lambda _path: None
    _pages: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/{path}"

    def urls(self) -> list[str]:
        return [self.url(path) for path in self.feeds]

    def add(self, path: str, items: int) -> None:
        self.feeds[path] = {}
        self._put(path, items)

    def grow(self, chance: random.Random) -> None:
        """Most feeds get new items, one of them a great many; some items are edited."""
        flood = chance.choice(list(self.feeds))
        for path, items in self.feeds.items():
            for guid in chance.sample(sorted(items), k=min(len(items), chance.choice((0, 1, 4)))):
                items[guid] = Item(guid, items[guid].number, items[guid].edition + 1)
            self._put(path, 120 if path == flood else chance.randint(0, 12))

    def _put(self, path: str, count: int) -> None:
        items = self.feeds[path]
        for number in range(len(items), len(items) + count):
            guid = f"{path}-{number}"
            items[guid] = Item(guid, number)
        newest_first = "".join(item.xml() for item in reversed(items.values()))
        page = f"<rss version='2.0'><channel><title>{path}</title>{newest_first}</channel></rss>".encode()
        self._pages[path] = (page, f'"{hashlib.sha256(page).hexdigest()[:16]}"')

    def answer(self, path: str, known: str | None) -> tuple[int, bytes, str]:
        """Status, body and tag; 304 to whoever has this edition already."""
        page, tag = self._pages.get(path, (b"", ""))
        if not tag:
            return 404, b"", ""
        return (304, b"", tag) if known == tag else (200, page, tag)


@contextmanager
def newsstand() -> Iterator[Newsstand]:
    """One that listens until the block ends."""
    stand = Newsstand()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.lstrip("/")
            stand.asked(path)
            status, body, tag = stand.answer(path, self.headers.get("If-None-Match"))
            self.send_response(status)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("ETag", tag)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *args: object) -> None:
            """A client that was killed is no news."""

    server = Server(("127.0.0.1", 0), Handler)
    stand.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield stand
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
