"""Gates: never more than one request in the gap to a shared source, whoever asks and however it comes to be asked; nobody else waits."""

from __future__ import annotations

import itertools
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from servers import FEED, Answer, Request, Site, a_feed, http, redirect, site
from worlds import MORNING, Clock

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.turns import Gates, told_to_wait
from monitor.feeds.web import Web
from monitor.model import Feed, Health
from monitor.plugins import Sources
from monitor.ports import Fetched, Manners


class Asked:
    """A site that notes when it was asked for what, by a clock that nobody sets."""

    def __init__(self, here: Site) -> None:
        self.here = here
        self.when: list[tuple[str, float]] = []

    def serve(self, path: str, *answers: Answer) -> str:
        """Answer this path so, one after the other; its address."""
        left = list(answers)

        def route(request: Request) -> Answer:
            self.when.append((request.path, time.monotonic()))
            return left.pop(0) if len(left) > 1 else left[0]

        self.here.routes[path] = route
        return self.here.url(path)

    def gaps(self) -> list[float]:
        """Seconds between requests for what is slow, in the order in which they came."""
        moments = [moment for path, moment in self.when if "slow" in path]
        return [later - earlier for earlier, later in itertools.pairwise(moments)]


GAP = 0.4
AT_LEAST = GAP / 2
"""Seconds between requests, as we send them and as a server on a busy machine may see them at least; without a gate it is hundredths."""


@pytest.fixture
def asked() -> Iterator[Asked]:
    with site() as here:
        yield Asked(here)


@pytest.fixture
def web() -> Iterator[Web]:
    """Addresses with "slow" in them stand behind one gate."""
    it = Web(now=Clock(), patience=60.0, gates=Gates(lambda url: Manners("slow", GAP) if "slow" in url else Manners()))
    yield it
    it.close()


def ask(web: Web, *urls: str) -> list[Fetched]:
    feeds = [a_feed(url, number=number) for number, url in enumerate(urls)]
    found = dict(web(feeds, cancelled=threading.Event()))
    return [found[feed] for feed in feeds]


def test_feeds_behind_one_gate_are_asked_one_by_one_with_the_gap_between_them(asked: Asked, web: Web):
    urls = [asked.serve(path, http(FEED)) for path in ("/slow1", "/slow2", "/quick", "/slow3")]
    assert all(isinstance(found, Document) for found in ask(web, *urls))
    assert all(isinstance(found, Document) for found in ask(web, urls[0]))  # in another round
    assert len(asked.gaps()) == 3
    assert min(asked.gaps()) >= AT_LEAST


def test_who_waits_for_a_gate_holds_up_nobody_else(asked: Asked, web: Web):
    with site("127.0.0.2") as other:
        quick = other.serve("/feed", http(FEED))
        slow = [asked.serve(f"/slow{number}", http(FEED)) for number in range(3)]
        feeds = [a_feed(url, number=number) for number, url in enumerate([*slow, quick])]
        order = [feed.id for feed, _ in web(feeds, cancelled=threading.Event())]
    assert order.index(3) <= 1


def test_a_redirect_to_what_stands_behind_a_gate_waits_for_it_too(asked: Asked, web: Web):
    with site("127.0.0.2") as other:
        direct = asked.serve("/slow", http(FEED))
        led = [other.serve(f"/feed{number}", redirect(f"/on/slow{number}")) for number in range(2)]
        there = Asked(other)
        for number in range(2):
            there.serve(f"/on/slow{number}", http(FEED))
        assert all(isinstance(found, Document) for found in ask(web, direct, *led))
        asked.when = sorted([*asked.when, *there.when], key=lambda one: one[1])
    assert len(asked.gaps()) == 2
    assert min(asked.gaps()) >= AT_LEAST


def test_who_is_led_to_a_gate_that_stays_shut_for_long_is_told_when_to_come_back(asked: Asked):
    manners = Manners("slow", 3600.0)
    with closing(Web(now=Clock(), gates=Gates(lambda url: manners if "slow" in url else Manners()))) as web:
        led = asked.serve("/feed", redirect("/slow"))
        direct, late = ask(web, asked.serve("/slow", http(FEED)), led)
    assert isinstance(direct, Document)
    assert isinstance(late, FetchError)
    assert late.retry_after is not None
    assert 3500 < late.retry_after <= 3600
    assert len(asked.when) == 2


def test_a_request_that_is_repeated_waits_for_the_gate_again(asked: Asked, web: Web):
    def hang_up_on_the_second(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(FEED), FEED))
        if connection.recv(65536):
            asked.when.append(("/slow2", time.monotonic()))

    urls = [asked.serve("/slow1", hang_up_on_the_second), asked.serve("/slow2", http(FEED))]
    assert all(isinstance(found, Document) for found in ask(web, *urls))
    assert [path for path, _ in asked.when] == ["/slow1", "/slow2", "/slow2"]
    assert min(asked.gaps()) >= AT_LEAST


def test_two_ways_to_the_network_share_their_gates(asked: Asked):
    gates = Gates(lambda _url: Manners("slow", GAP))
    url = asked.serve("/slow", http(FEED))
    for web in (Web(now=Clock(), gates=gates), Web(now=Clock(), gates=gates)):
        ask(web, url)
        web.close()
    assert min(asked.gaps()) >= AT_LEAST


def test_a_round_that_is_cancelled_while_it_waits_for_a_gate_ends_at_once(asked: Asked):
    url, cancelled = asked.serve("/slow", http(FEED)), threading.Event()
    web = Web(now=Clock(), gates=Gates(lambda _url: Manners("slow", 3600.0)))
    for _ in web([a_feed(url, number=number) for number in range(3)], cancelled=cancelled):
        cancelled.set()
    web.close()
    assert len(asked.when) == 1


@given(some.lists(some.sampled_from(["a", "b"]), max_size=30), some.lists(some.floats(0, 9), max_size=30))
def test_turns_at_a_gate_are_never_nearer_than_its_gap(gates, pauses):
    clock = [100.0]
    them = Gates(lambda _url: Manners(), seconds=lambda: clock[0])
    turns: dict[str, list[float]] = {"a": [], "b": []}
    for gate, pause in itertools.zip_longest(gates, pauses[: len(gates)], fillvalue=0.0):
        delay = them.delay(gate)
        assert them.take(Manners(gate, 6.0)) == delay
        turns[gate].append(clock[0] + delay)
        clock[0] += pause
    for moments in turns.values():
        assert all(later - earlier >= 6.0 - 1e-6 for earlier, later in itertools.pairwise(moments))


# servers that were asked too often


def refused(status: int = 403, *, retry_after: float | None = None) -> FetchError:
    return FetchError("https://talk.example/", "No.", kind="status", status=status, retry_after=retry_after)


def waited(feed: Feed, error: FetchError, *busy: int) -> float | None:
    return told_to_wait(feed, error, Manners(busy=busy)).retry_after


def test_a_status_that_means_too_often_is_a_wait_and_others_are_not():
    feed = a_feed("https://talk.example/")
    assert waited(feed, refused(403), 403, 429) == 15 * 60
    assert waited(feed, refused(403), 429) is None
    assert waited(feed, refused(404), 403, 429) is None
    assert waited(feed, refused(429, retry_after=7.0), 403, 429) == 7.0
    assert "too often" in told_to_wait(feed, refused(), Manners(busy=(403,))).reason


def test_who_is_refused_again_waits_twice_as_long_up_to_a_day():
    feed, waits = a_feed("https://talk.example/"), []
    for _ in range(9):
        waits.append(waited(feed, refused(), 403))
        until = MORNING + timedelta(seconds=waits[-1])
        feed = replace(feed, health=Health("waiting", last_polled=MORNING, wait_until=until))
    assert waits == [900.0 * 2**step for step in range(7)] + [86400.0] * 2


def test_a_server_that_refuses_is_told_apart_by_the_manners_of_its_address(asked: Asked):
    manners = {"talk": Manners(busy=(403, 429)), "post": Manners()}
    with closing(Web(now=Clock(), gates=Gates(lambda url: manners["talk" if "talk" in url else "post"]))) as web:
        answer = http(b"", "403 Forbidden")
        talk, post = ask(web, asked.serve("/talk", answer), asked.serve("/post", answer))
    assert isinstance(talk, FetchError)
    assert isinstance(post, FetchError)
    assert (talk.status, talk.retry_after, post.retry_after) == (403, 900.0, None)


def test_reddit_is_known_wherever_on_it_a_redirect_leads():
    sources = Sources()
    for url in ("https://www.reddit.com/r/ferries/.rss", "https://old.reddit.com/r/ferries/", "http://reddit.com/"):
        assert (sources.manners(url).gate, sources.manners(url).gap) == ("reddit.com", 60.0)
        assert 403 in sources.manners(url).busy
    assert sources.manners("https://api.gdeltproject.org/api/v2/geo/geo?query=ferry").gap == 6.0
    assert sources.manners("https://notreddit.com/") == Manners()
