"""Who is asked when: turns at a host that is quick, and at one that is slow; nobody stands in the way of others."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from servers import Request, Site, a_feed, http, redirect, site

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Caps, Web
from monitor.ports import Fetch

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
Make = Callable[..., Web]


@pytest.fixture
def sites() -> Iterator[Callable[[str], Site]]:
    with ExitStack() as stack:
        yield lambda host: stack.enter_context(site(host))


def test_a_host_that_is_slow_is_asked_twice_at_once(sites: Callable[[str], Site], make_web: Make) -> None:
    here, together = sites("127.0.0.1"), threading.Barrier(2)

    def slow(_request: Request) -> bytes:
        together.wait(10)  # nobody is answered before a second one asks
        return http()

    feeds = [a_feed(here.url(f"/{number}"), number=number) for number in range(8)]
    here.routes.update({f"/{number}": slow for number in range(8)})
    results = list(make_web(patience=0.05)(feeds, cancelled=threading.Event()))
    assert len(results) == 8
    assert all(isinstance(result, Document) for _, result in results)
    assert here.most_at_once == 2


def test_a_host_that_is_quick_is_asked_one_by_one_and_in_order(sites: Callable[[str], Site], make_web: Make) -> None:
    here = sites("127.0.0.1")
    feeds = [a_feed(here.serve(f"/{number}", http()), number=number) for number in range(20)]
    assert len(list(make_web(patience=60.0)(feeds, cancelled=threading.Event()))) == 20
    assert here.most_at_once == 1
    assert [request.path for request in here.asked] == [f"/{number}" for number in range(20)]


def test_a_host_that_only_stands_in_line_is_not_taken_for_a_slow_one(
    sites: Callable[[str], Site], make_web: Make
) -> None:
    quick, pace = sites("127.0.0.1"), threading.Event()
    feeds = []
    for number in (2, 3):  # they take both places first
        slow = sites(f"127.0.0.{number}")
        slow.routes.update({f"/{place}": lambda _request: http() if not pace.wait(0.1) else b"" for place in range(5)})
        feeds += [a_feed(slow.url(f"/{place}"), number=10 * number + place) for place in range(5)]
    quick.routes.update({f"/{number}": lambda _request: http() if not pace.wait(0.05) else b"" for number in range(4)})
    feeds += [a_feed(quick.url(f"/{number}"), number=number) for number in range(4)]
    results = list(make_web(in_all=2, patience=0.15)(feeds, cancelled=threading.Event()))
    assert all(isinstance(result, Document) for _, result in results)
    assert len(results) == len(feeds)
    assert quick.most_at_once == 1


def test_those_who_wait_for_a_busy_host_hold_up_nobody_else(sites: Callable[[str], Site], make_web: Make) -> None:
    busy, quick, enough = sites("127.0.0.9"), sites("127.0.0.1"), threading.Event()
    busy.routes["/feed"] = lambda _request: http() if enough.wait(10) else b""
    feeds = []
    for number in range(6):  # on hosts of their own, but all are sent to the busy one
        old = sites(f"127.0.0.{number + 2}")
        feeds.append(a_feed(old.serve("/feed", redirect(busy.url())), number=number))
    web = make_web(in_all=2, patience=60.0, allow=lambda _address: True)
    arrivals = web([*feeds, a_feed(quick.serve("/feed", http()), number=9)], cancelled=threading.Event())
    assert next(arrivals)[0].id == 9
    enough.set()
    assert all(isinstance(result, Document) for _, result in arrivals)
    assert busy.most_at_once == 1


def test_what_is_asked_alone_does_not_wait_for_a_round_that_fills_all_places(
    sites: Callable[[str], Site], make_web: Make
) -> None:
    """A picture, a page or one feed that the user asks for; all places of the round are taken by hosts that do not answer yet."""
    quick, enough = sites("127.0.0.1"), threading.Event()
    feeds = []
    for number in range(12):
        slow = sites(f"127.0.0.{number + 2}")
        slow.routes["/feed"] = lambda _request: http() if enough.wait(20) else b""
        feeds.append(a_feed(slow.url("/feed"), number=number))
    web = make_web(in_all=2, patience=60.0, allow=lambda _address: True)
    round_over: list[int] = []
    run = threading.Thread(target=lambda: round_over.append(len(list(web(feeds, cancelled=threading.Event())))))
    run.start()
    one = a_feed(quick.serve("/page", http()), number=99)
    answers = [list(fetch([one], cancelled=threading.Event())) for fetch in (web, web.within(Caps(9999, 9999)))]
    assert all(isinstance(answer, Document) for ((_, answer),) in answers)
    assert not round_over
    enough.set()
    run.join()
    assert round_over == [12]


@pytest.mark.parametrize(("beside", "asked"), [(True, 3), (False, 2)])
def test_a_picture_that_is_refused_binds_no_feed_of_its_domain(
    sites: Callable[[str], Site], make_web: Make, *, beside: bool, asked: int
) -> None:
    """Two feeds that are bind the third."""
    here = sites("127.0.0.1")
    wait = http(b"", "429 Too Many Requests", Retry_After="600")
    urls = [here.serve("/a", wait), here.serve("/b", wait), here.serve("/feed", http())]
    web = make_web(allow=lambda _address: True)
    fetch = web.within(Caps(9999, 9999)) if beside else web
    for number, url in enumerate(urls):
        way = fetch if number < 2 else web
        list(way([a_feed(url, number=number, allow_local=False)], cancelled=threading.Event()))
    assert len(here.asked) == asked


@pytest.mark.parametrize("per_host", [1, 2])
def test_what_has_caps_of_its_own_takes_turns_with_everything_else(
    sites: Callable[[str], Site], make_web: Make, per_host: int
) -> None:
    here, pace = sites("127.0.0.1"), threading.Event()
    big = b"<rss>" + b" " * 5000

    def slow(_request: Request) -> bytes:
        pace.wait(0.05)
        return http(big)

    here.routes.update({f"/{number}": slow for number in range(12)})
    web = make_web(per_host=per_host)
    kinds: dict[int, str] = {}

    def ask(fetch: Fetch, numbers: range) -> None:
        feeds = [a_feed(here.url(f"/{number}"), number=number) for number in numbers]
        for feed, answer in fetch(feeds, cancelled=threading.Event()):
            kinds[feed.id] = answer.kind if isinstance(answer, FetchError) else ""

    small = web.within(Caps(4000, 4000))
    asking = [(web, range(4)), (small, range(4, 8)), (small, range(8, 12))]
    threads = [threading.Thread(target=ask, args=one) for one in asking]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert kinds == {number: "" if number < 4 else "too-big" for number in range(12)}
    assert here.most_at_once <= 2


def test_all_of_them_together_are_no_more_than_there_may_be(sites: Callable[[str], Site], make_web: Make) -> None:
    web, pace = make_web(in_all=3), threading.Event()
    under_way: list[str] = []
    most: list[int] = []

    def slow(request: Request) -> bytes:
        under_way.append(request.headers["host"])
        most.append(len(under_way))
        pace.wait(0.05)
        under_way.remove(request.headers["host"])
        return http()

    def ask(fetch: Fetch, hosts: range) -> None:
        list(fetch([a_feed(urls[number], number=number) for number in hosts], cancelled=threading.Event()))

    urls = []
    for number in range(8):
        there = sites(f"127.0.0.{number + 1}")
        there.routes["/feed"] = slow
        urls.append(there.url())
    threads = [
        threading.Thread(target=ask, args=one) for one in ((web, range(4)), (web.within(Caps(4000, 4000)), range(4, 8)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert max(most) <= 3
    assert len(most) == 8
