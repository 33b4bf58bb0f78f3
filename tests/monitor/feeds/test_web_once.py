"""No request is sent that was not decided on: connections that end without an answer, new ones and kept ones."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from servers import FEED, Request, Site, a_feed, http, site
from socks_proxy import socks

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Web
from monitor.ports import Fetched

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


class KeptAlive:
    """A site that keeps a connection after its first answer and ends it without a word when the next request comes."""

    def __init__(self, here: Site) -> None:
        self.here = here
        self.unanswered: list[str] = []

    def first(self, _request: Request) -> Callable[[socket.socket], None]:
        def answer(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(FEED), FEED))
            if asked := connection.recv(65536):
                self.unanswered.append(asked.split(b" ")[1].decode())

        return answer


@pytest.fixture
def kept() -> Iterator[KeptAlive]:
    with site() as it:
        kept = KeptAlive(it)
        it.routes["/first"] = kept.first
        yield kept


@pytest.fixture
def web() -> Iterator[Web]:
    it = Web(now=lambda: NOON, patience=60.0)
    yield it
    it.close()


def ask(web: Web, *urls: str) -> list[Fetched]:
    """The answers for feeds of one host, which are asked in this order."""
    feeds = [a_feed(url, number=number) for number, url in enumerate(urls)]
    answers = dict(web(feeds, cancelled=threading.Event()))
    return [answers[feed] for feed in feeds]


def test_a_server_that_hangs_up_is_not_asked_again(web: Web) -> None:
    with site() as here:
        (answer,) = ask(web, here.serve("/feed", b""))
        assert isinstance(answer, FetchError)
        assert (answer.kind, answer.requests) == ("cut", 1)
        assert len(here.asked) == 1


def test_a_feed_is_not_lost_to_a_connection_that_had_ended(kept: KeptAlive, web: Web) -> None:
    kept.here.serve("/second", http())
    first, second = ask(web, kept.here.url("/first"), kept.here.url("/second"))
    assert kept.unanswered == ["/second"]
    assert [request.path for request in kept.here.asked] == ["/first", "/second"]
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.requests, second.requests) == (1, 2)


def test_it_is_repeated_once_and_not_more(kept: KeptAlive, web: Web) -> None:
    kept.here.serve("/second", b"")
    _, second = ask(web, kept.here.url("/first"), kept.here.url("/second"))
    assert kept.unanswered == ["/second"]
    assert [request.path for request in kept.here.asked] == ["/first", "/second"]
    assert isinstance(second, FetchError)
    assert (second.kind, second.requests) == ("cut", 2)


def test_an_answer_that_ends_in_the_middle_is_not_asked_for_again(web: Web) -> None:
    with site() as here:
        (answer,) = ask(web, here.serve("/feed", http(FEED, Content_Length="5000")))
        assert isinstance(answer, FetchError)
        assert answer.kind == "cut"
        assert len(here.asked) == 1


def test_through_a_socks_proxy_it_is_the_same(kept: KeptAlive) -> None:
    kept.here.serve("/second", http())
    with socks(kept.here.port) as proxy:
        web = Web(now=lambda: NOON, patience=60.0, proxy=f"socks5://127.0.0.1:{proxy.port}")
        feeds = [a_feed(f"http://news.example/{path}", allow_local=False) for path in ("first", "second")]
        results = [result for _, result in web(feeds, cancelled=threading.Event())]
        web.close()
    assert kept.unanswered == ["/second"]
    assert [result.requests for result in results if isinstance(result, Document)] == [1, 2]
