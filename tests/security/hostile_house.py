"""A server that is made to hurt, and a house to defend against it: real fetcher, real children, real archive, one round at a time."""

from __future__ import annotations

import dataclasses
import json
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

from worlds import Clock
from worlds import Desk as Screen

from monitor.alerting.deciding import Deciding
from monitor.alerting.raising import Alerting
from monitor.alerting.sending import Outbox
from monitor.documents import Document
from monitor.events import Bus, Event, FeedPolled
from monitor.feeds.pool import Pool
from monitor.feeds.web import Deadlines, Web
from monitor.feeds.web.address import is_public
from monitor.model import Alert, ArticleFilter, ArticleRow, Feed, Saved, Subscription, Validators
from monitor.polling.poller import Poller
from monitor.ports import Fetched
from monitor.reading import Reading
from monitor.settings import Settings
from monitor.storage.store import Store
from monitor.topics import shipped
from monitor.vault import MemoryVault

ROOT = Path(__file__).parents[2]
HOSTS = 60
SHORT = Deadlines(total=2, connect=1, read=1.5)
"""The deadlines that tests give the fetcher; the product's own are 30, 10 and 15 seconds."""


HARMLESS = """<rss version="2.0"><channel><title>The Harbour Post</title><item><guid>1</guid><title>Ferry crossings resume</title>
<description>Northern islands ferry: crossings resume three weeks after storms; passengers board before noon, sheep, mail, chapel bell
included.</description>
</item></channel></rss>"""
"""It names no language and has hardly a small word, so reading it loads what tells languages apart, as many good feeds do."""


@dataclass(frozen=True)
class FeedServer:
    """The server of faults: its ports, and its hosts 127.10.0.1 to 127.10.0.60."""

    port: int
    tls_port: int

    def url(self, path: str, host: int | str = 1) -> str:
        """The address of a path; PORT in it becomes the server's own port."""
        where = f"127.10.0.{host}" if isinstance(host, int) else host
        return f"http://{where}:{self.port}/{path.replace('PORT', str(self.port))}"

    def saying(self, body: str, host: int | str = 1) -> str:
        """An address that answers with this very text."""
        return self.url("x/body?is=" + urllib.parse.quote(body, safe=""), host)

    def good(self, number: int) -> str:
        """A good feed, on a host of its own."""
        return self.url(f"f/{number}", number + 1)

    def inside(self) -> str:
        """Where nobody may be led: what arrives there is recorded."""
        return self.url("x/sink", "127.0.0.1")

    def get(self, path: str) -> str:
        """What stands at a path."""
        return self.read(path).decode("utf-8", "replace")

    def read(self, path: str) -> bytes:
        """The same as bytes. Asked for once, what takes the server long to make is there before anybody's time is measured."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}") as answer:
            return bytes(answer.read())

    def sunk(self) -> list[dict[str, dict[str, str]]]:
        """The requests that ever reached the place where none may go, by whoever sent them."""
        return json.loads(self.get("_ctl/sink"))


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def feedserver(tools: Path, *more: str, hosts: int = HOSTS) -> Iterator[int]:
    """The server of WIREWATCH_TOOLS with one feed on each of so many hosts; gives its port."""
    port = free_port()
    command = [sys.executable, str(tools / "feedserver.py"), "--feeds", str(hosts), "--hosts", str(hosts)]
    with subprocess.Popen([*command, "--port", str(port), *more], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("READY")
        try:
            yield port
        finally:
            process.terminate()


def the_internet(address: IPv4Address | IPv6Address) -> bool:
    """Lets the hosts of the feed server stand for the internet; 127.0.0.1 and all else of this machine stay inside."""
    return str(address).startswith("127.10.") or is_public(address)


def ask(web: Web, *feeds: Feed) -> list[Fetched]:
    """What comes of asking for these feeds in one round, in their order."""
    numbered = [dataclasses.replace(feed, id=number) for number, feed in enumerate(feeds)]
    answers = {feed.id: answer for feed, answer in web(numbered, cancelled=threading.Event())}
    return [answers[feed.id] for feed in numbered]


def ask_one(web: Web, url: str, **about: object) -> Fetched:
    return ask(web, Feed(0, Subscription(url, **about)))[0]


@dataclass
class Detour:
    """A fetcher that asks elsewhere for some feeds, as if their server had changed its mind at the same address.

    `stamps` are the validators that such an answer carries (the server of faults gives none).
    """

    fetch: Callable[..., Iterator[tuple[Feed, Fetched]]]
    instead: dict[str, str] = field(default_factory=dict)
    stamps: Validators | None = None

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        wanted = {feed.id: feed for feed in feeds}
        sent = [self._led(feed) for feed in wanted.values()]
        for feed, answer in self.fetch(sent, cancelled=cancelled):
            asked = wanted[feed.id]
            if self.stamps and asked.url in self.instead and isinstance(answer, Document):
                answer = dataclasses.replace(answer, validators=self.stamps)  # noqa: PLW2901
            yield asked, answer

    def _led(self, feed: Feed) -> Feed:
        url = self.instead.get(feed.url, feed.url)
        return dataclasses.replace(feed, about=dataclasses.replace(feed.about, url=url))


class House:
    """An archive, the poller that fills it and the alerts it raises; `screen` is what the desktop was shown."""

    def __init__(self, folder: Path, web: Web, pool: Pool) -> None:
        self.clock = Clock()
        self.folder = folder
        self.store = Store(folder / "archive.db", now=self.clock)
        self.store.seed_topics(shipped.topics())
        self.reading = Reading(self.store.path, now=self.clock)
        self.detour = Detour(web)
        self.bus = Bus()
        self.heard: list[tuple[float, Event]] = []
        self.bus.subscribe(lambda event: self.heard.append((time.monotonic(), event)))
        self.screen = Screen()
        self.poller = Poller(self.store, self.detour, pool, self.bus, now=self.clock, floor=timedelta(minutes=10))
        vault = MemoryVault()  # no channel has a secret here
        outbox = Outbox(self.store.book, self.bus, vault, now=self.clock, channels=list, trouble=self.bus.publish)
        self._alerting = Alerting(
            self.store, self.bus, now=self.clock, channel=self.screen, outbox=outbox, settings=Settings
        )
        self._deciding = Deciding(
            self.store, self._alerting, now=self.clock, group=lambda _flagged, _new: None, round_runs=lambda: False
        )

    def close(self) -> None:
        self._alerting.close()
        self.reading.close()
        self.store.close()

    def follow(self, *urls: str, **about: object) -> None:
        """Subscribe; the user allows each feed's own host to be local unless told otherwise."""
        self.store.add_feeds([Subscription(url, **{"allow_local": True, **about}) for url in urls])

    def poll(self, *urls: str) -> dict[str, FeedPolled]:
        """One round over these feeds (all: none given), an hour after the last; what became of each, and the alerts raised."""
        self.clock.tick(hours=1)
        before = len(self.heard)
        with self._deciding.round() as opened:
            _, saved = self.poller.round(everything=not urls, urls=urls, stored=opened.stored)
        self.saved: list[Saved] = saved
        self.alerts: tuple[Alert, ...] = opened.raised
        return {event.url: event for _, event in self.heard[before:] if isinstance(event, FeedPolled)}

    def feed(self, url: str) -> Feed:
        found = self.store.feed(url)
        assert found is not None
        return found

    def rows(self, url: str = "", **wanted: object) -> list[ArticleRow]:
        """The stored articles (of one feed), newest first."""
        feeds = (self.feed(url).id,) if url else ()
        return self.reading.rows(self.reading.article_ids(ArticleFilter(feeds=feeds, **wanted)))
