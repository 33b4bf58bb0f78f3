"""The fetcher and the parser against a server that is made to hurt them (WIREWATCH_TOOLS names the folder it is in)."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from servers import a_feed

from monitor.documents import Document, NotModified, RawFeed
from monitor.errors import FetchError
from monitor.feeds.parse import parse
from monitor.feeds.pool import Pool
from monitor.feeds.web import Deadlines, Web
from monitor.model import Feed
from monitor.ports import Fetched

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
DEADLINES = Deadlines(total=4, connect=2, read=2)


@dataclass(frozen=True)
class Server:
    port: int
    feeds: tuple[str, ...]

    def url(self, path: str, host: str = "127.10.0.1") -> str:
        return f"http://{host}:{self.port}/{path.replace('PORT', str(self.port))}"

    def ask(self, path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/_ctl/{path}") as answer:
            return answer.read().decode()

    def sunk(self) -> list[dict[str, dict[str, str]]]:
        """The requests that ever reached the place where none may go."""
        return json.loads(self.ask("sink"))


@pytest.fixture(scope="module")
def server(tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    urls = tmp_path_factory.mktemp("feeds") / "urls.txt"
    command = [
        sys.executable,
        tools / "feedserver.py",
        "--feeds",
        "40",
        "--hosts",
        "20",
        "--port",
        str(port),
        "--urls",
        urls,
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("READY")
        yield Server(port, tuple(urls.read_text().split()))
        process.terminate()


@pytest.fixture
def web() -> Iterator[Web]:
    it = Web(now=lambda: NOON, deadlines=DEADLINES)
    yield it
    it.close()


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    it = Pool(1)
    yield it
    it.close()


def ask(web: Web, *feeds: Feed) -> list[Fetched]:
    answers = dict(web(feeds, cancelled=threading.Event()))
    return [answers[feed] for feed in feeds]


def test_a_second_round_is_conditional_polite_and_packed(server: Server, web: Web) -> None:
    server.ask("reset")
    feeds = [a_feed(url, number=number) for number, url in enumerate(server.feeds)]
    first = ask(web, *feeds)
    assert all(isinstance(answer, Document) for answer in first)
    again = [
        a_feed(feed.url, number=feed.id, validators=answer.validators)
        for feed, answer in zip(feeds, first, strict=True)
        if isinstance(answer, Document)
    ]
    assert all(isinstance(answer, NotModified) for answer in ask(web, *again))
    stats = json.loads(server.ask("stats"))
    assert (stats["200"], stats["304"], stats["conditional"], stats["gzipped"]) == (40, 40, 40, 40)
    assert stats["peak_per_host"] == 1


FAULTS = {
    "drip": "timeout",
    "slowhead": "timeout",
    "silent": "timeout",
    "endless": "too-big",
    "huge?mb=40": "too-big",
    "huge?mb=40&declare=1": "too-big",
    "bomb/gzip?mb=64": "too-big",
    "bomb/deflate?mb=64": "encoding",
    "bomb/gzip2?mb=64": "encoding",
    "truncated": "cut",
    "cutgzip": "cut",
    "badchunk": "cut",
    "reset": "cut",
    "reset/mid": "cut",
    "headers": "cut",
    "loop": "redirect",
    "hops/30": "redirect",
    "scheme/file": "redirect",
    "scheme/ftp": "redirect",
    "scheme/data": "redirect",
    "scheme/javascript": "redirect",
    "status/204": "not-a-feed",
    "status/404": "status",
    "auth": "status",
    "leak": "local-address",
    "local": "local-address",
    "local?to=http://localhost:PORT/x/sink": "local-address",
    "local?to=http://0x7f.1:PORT/x/sink": "local-address",
    "local?to=http://2130706433:PORT/x/sink": "local-address",
    "local?to=http://0:PORT/x/sink": "local-address",
    "local?to=http://[::1]:PORT/x/sink": "local-address",
    "local?to=http://[::ffff:127.0.0.1]:PORT/x/sink": "local-address",
    "local?to=http://169.254.169.254/latest": "local-address",
}


def test_every_fault_ends_in_time_and_in_its_error(server: Server, web: Web) -> None:
    before = server.sunk()
    for path in FAULTS:
        if path.startswith("bomb/"):  # made now, since that takes the server longer than we have patience
            with urllib.request.urlopen(f"http://127.10.0.1:{server.port}/x/{path}") as answer:
                answer.read()
    feeds = [a_feed(server.url(f"x/{path}", f"127.10.0.{n % 20 + 1}"), number=n) for n, path in enumerate(FAULTS)]
    started = time.monotonic()
    answers = ask(web, *feeds)
    assert time.monotonic() - started < 3 * (DEADLINES.total + 1)  # up to two faults of one host wait for each other
    for (path, kinds), answer in zip(FAULTS.items(), answers, strict=True):
        assert isinstance(answer, FetchError), path
        assert answer.kind in kinds.split(), (path, answer.kind, answer.reason)
    assert server.sunk() == before


def test_cookies_are_never_sent_back(server: Server, web: Web) -> None:
    ask(web, a_feed(server.url("x/cookies")))
    ask(web, a_feed(server.url("x/sink")))
    assert "cookie" not in server.sunk()[-1]["headers"]


def read(server: Server, web: Web, pool: Pool, path: str) -> RawFeed | FetchError:
    (document,) = ask(web, a_feed(server.url(path)))
    assert isinstance(document, Document), path
    try:
        return pool.submit(parse, document, size=len(document.body), url=document.url).result(30)
    except FetchError as error:
        return error


@pytest.mark.parametrize("name", ["lie", "http", "nodecl", "utf16", "utf8bom", "gbk", "bogus"])
def test_every_charset_is_read_right(server: Server, web: Web, pool: Pool, name: str) -> None:
    raw = read(server, web, pool, f"x/charset/{name}")
    assert isinstance(raw, RawFeed)
    assert (raw.title, raw.entries[0].title) == ("Новости дня", "Привет, мир")


HOSTILE = [
    "laughs",
    "quad",
    "xxe",
    "xxehttp",
    "param",
    "deep",
    "deephtml",
    "attrs",
    "nul",
    "ctl",
    "charref",
    "surrogate",
    "entbackslash",
    "opencomments",
    "doctype",
    "nons",
    "redos-author",
    "html",
    "bidi",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_read_or_refused_and_nothing_else_happens(
    server: Server, web: Web, pool: Pool, name: str
) -> None:
    before = server.sunk()
    started = time.monotonic()
    result = read(server, web, pool, f"x/xml/{name}")
    assert time.monotonic() - started < 7
    if isinstance(result, RawFeed):
        assert len(result.entries) == 1
        assert len(result.entries[0].title) < 1_000_000
        assert not any(character in result.entries[0].title for character in "\x00\x0b\x1b")
    else:
        assert result.kind == "parser"
    assert server.sunk() == before


def test_a_body_that_is_an_address_or_a_path_is_neither_fetched_nor_opened(
    server: Server, web: Web, pool: Pool
) -> None:
    before = server.sunk()
    for body in (f"http://127.0.0.1:{server.port}/x/sink", "/etc/hostname", "/dev/zero"):
        result = read(server, web, pool, f"x/body?is={body}")
        assert isinstance(result, FetchError)
        assert result.kind == "not-a-feed"
    assert server.sunk() == before


def test_a_page_names_its_feed_and_a_parked_one_says_what_it_is(server: Server, web: Web, pool: Pool) -> None:
    page, parked = read(server, web, pool, "x/page"), read(server, web, pool, "x/page/parked")
    assert isinstance(page, FetchError)
    assert page.reason.endswith(server.url("f/0"))
    assert isinstance(parked, FetchError)
    assert parked.kind == "not-a-feed"


def test_a_body_cut_without_a_length_is_marked_as_cut(server: Server, web: Web, pool: Pool) -> None:
    cut = read(server, web, pool, "x/cutnolen")
    assert isinstance(cut, RawFeed)
    assert cut.cut
    assert cut.entries
