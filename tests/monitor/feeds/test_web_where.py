"""No address that anybody writes down, a feed's own or one to be sent on to, ends more than the asking for that feed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from servers import Site, a_feed, http, redirect, site
from yarl import URL

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import urls
from monitor.feeds.web import Web
from monitor.feeds.web.where import feed_address, host_of, next_address, same_place
from monitor.model import Feed
from monitor.ports import Credentials, Fetched

Make = Callable[..., Web]
HERE = URL("http://paper.example/feed?a#b")
NO_ADDRESSES = (
    "http://xn--a/",
    "https://xn--a;{^/",
    "HTTP://><:[::1]@",
    "http://%00fe80::1%eth0",
    "http://[::1",
    "//[",
)
SPELLINGS = (
    *(
        "http://",
        "https://",
        "//",
        ":",
        "/",
        "?",
        "#",
        "@",
        "[",
        "]",
        "[::1]",
        "%",
        "%00",
        "%zz",
        ".",
        "..",
        "a",
        "xn--",
    ),
    *("ü", "①", "\ud800", "\x00", "\n", "127.1", "0x7f", ":99999", ":0", "<", ">", "{", "^", ";", "fe80::1%eth0"),
)
PIECES = st.lists(st.sampled_from(SPELLINGS), max_size=7).map("".join)


@pytest.fixture
def here() -> Iterator[Site]:
    with site() as running:
        yield running


@pytest.mark.parametrize("to", NO_ADDRESSES)
def test_a_redirect_to_what_is_no_address_costs_no_other_feed(here: Site, make_web: Make, to: str) -> None:
    here.serve("/feed", redirect(to))
    here.serve("/good", http())
    feeds = [a_feed(here.url()), a_feed(here.url("/good"), number=2)]
    answers = {feed.id: answer for feed, answer in make_web()(feeds, cancelled=threading.Event())}
    assert isinstance(answers[1], FetchError)
    assert answers[1].kind == "redirect"
    assert isinstance(answers[2], Document)


@pytest.mark.parametrize(
    ("to", "asked"),
    [
        (b"/caf\xe9/feed?q=\xff", "/caf%E9/feed?q=%FF"),
        (b"/f\xff", "/f%FF"),
        ("/café".encode(), "/caf%C3%A9"),
        (b"/caf%C3%A9/" + b"\xe9", "/caf%C3%A9/%E9"),
        (b"/a b", "/a%20b"),
    ],
)
def test_a_redirect_to_bytes_that_are_no_utf_8_is_asked_for_with_them(
    here: Site, make_web: Make, to: bytes, asked: str
) -> None:
    here.serve("/feed", redirect(to.decode("utf-8", "surrogateescape")))
    here.serve(asked.partition("?")[0], http())
    ((_, answer),) = make_web()([a_feed(here.url())], cancelled=threading.Event())
    assert isinstance(answer, Document)
    assert here.asked[-1].path == asked


def test_a_host_of_bytes_that_are_no_utf_8_is_none(here: Site, make_web: Make) -> None:
    here.serve("/feed", redirect(b"http://caf\xe9.example/".decode("utf-8", "surrogateescape")))
    ((_, answer),) = make_web()([a_feed(here.url())], cancelled=threading.Event())
    assert isinstance(answer, FetchError)
    assert answer.kind == "redirect"


@pytest.mark.parametrize("written", NO_ADDRESSES)
def test_a_feed_at_what_is_no_address_costs_no_other_feed(here: Site, make_web: Make, written: str) -> None:
    here.serve("/good", http())
    feeds = [a_feed(written), a_feed(here.url("/good"), number=2)]
    answers = {feed.id: answer for feed, answer in make_web()(feeds, cancelled=threading.Event())}
    assert isinstance(answers[1], FetchError)
    assert answers[1].kind == "address"
    assert isinstance(answers[2], Document)


@given(PIECES)
def test_an_address_is_one_with_all_its_parts_or_none(written: str) -> None:
    found = []
    for read in (feed_address, lambda text: next_address(HERE, text)):
        try:
            found.append(read(written))
        except FetchError:
            continue
    for url in found:
        assert url.host
        assert url.origin()
        assert isinstance(same_place(HERE, url), bool)
    assert isinstance(host_of(written), str)


@given(PIECES)
def test_a_link_is_an_address_with_all_its_parts_or_none(written: str) -> None:
    for address in (urls.http(written), urls.http(written, "https://paper.example/a/")):
        assert urls.canonical(address).startswith(("http", "")[not address])
        assert urls.of_feed(address).startswith(("http", "")[not address])
        assert bool(urls.origin(address)) == bool(address)


def test_a_fault_of_ours_in_asking_for_one_feed_is_raised_when_the_others_have_their_answers(
    here: Site, make_web: Make
) -> None:
    def broken(_feed: Feed) -> Credentials | None:
        raise ZeroDivisionError("a bug of ours")

    here.serve("/good", http())
    web = make_web(credentials=broken, allow=lambda _address: True)
    feeds = [a_feed(here.url(), username="anna"), *(a_feed(here.url("/good"), number=number) for number in range(2, 9))]
    answers = {}

    def ask() -> None:
        answers.update((feed.id, answer) for feed, answer in web(feeds, cancelled=threading.Event()))

    with pytest.raises(ZeroDivisionError):
        ask()
    assert isinstance(answers[1], FetchError)
    assert answers[1].kind == "fault"
    assert all(isinstance(answers[number], Document) for number in range(2, 9))


def test_of_several_faults_none_is_lost(here: Site, make_web: Make) -> None:
    def broken(feed: Feed) -> Credentials | None:
        raise ZeroDivisionError(f"a bug of ours in {feed.about.username}")

    here.serve("/good", http())
    web = make_web(credentials=broken, allow=lambda _address: True)
    named = [a_feed(here.url(f"/{name}"), username=name, number=n) for n, name in enumerate(("anna", "bert"), start=1)]

    def ask() -> list[tuple[Feed, Fetched]]:
        return list(web([*named, a_feed(here.url("/good"), number=3)], cancelled=threading.Event()))

    with pytest.raises(ExceptionGroup) as told:
        ask()
    assert {str(fault) for fault in told.value.exceptions} == {"a bug of ours in anna", "a bug of ours in bert"}
