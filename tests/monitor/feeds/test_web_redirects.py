"""Redirects: followed by hand and remembered, to the web alone, five at most; only permanent ones say that a feed moved or is gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from servers import FEED, Site, a_feed, http, redirect, site

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Web
from monitor.model import Feed
from monitor.polling import visits
from monitor.ports import Fetched

Make = Callable[..., Web]


@pytest.fixture
def here() -> Iterator[Site]:
    with site() as it:
        yield it


def ask(web: Web, feed: Feed) -> list[Fetched]:
    return [answer for _, answer in web([feed], cancelled=threading.Event())]


def failure(web: Web, feed: Feed) -> FetchError:
    (answer,) = ask(web, feed)
    assert isinstance(answer, FetchError), answer
    return answer


def test_redirects_are_followed_and_remembered(here: Site, make_web: Make) -> None:
    here.serve("/old", redirect("/new?x=%2F#part", "301 Moved"))
    here.serve("/new", http())
    (answer,) = ask(make_web(), a_feed(here.url("/old")))
    assert isinstance(answer, Document)
    assert (answer.url, answer.hops) == (here.url("/new?x=%2F"), (here.url("/old"),))


def test_one_of_several_choices_is_followed_where_the_server_prefers_it(here: Site, make_web: Make) -> None:
    here.serve("/new", http())
    answers = ask(make_web(), a_feed(here.serve("/old", redirect("/new", "300 Multiple Choices"))))
    assert [(answer.url, answer.moved) for answer in answers if isinstance(answer, Document)] == [
        (here.url("/new"), "")
    ]
    without = failure(make_web(), a_feed(here.serve("/many", http(b"", "300 Multiple Choices"))))
    assert (without.status, "without saying where" in without.reason) == (300, True)


@pytest.mark.parametrize(
    "to", ["file:///etc/hostname", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:,x", "http://", "//["]
)
def test_other_schemes_are_not_followed(here: Site, make_web: Make, to: str) -> None:
    assert failure(make_web(), a_feed(here.serve("/feed", redirect(to)))).kind == "redirect"


def test_only_an_unbroken_chain_of_permanent_redirects_says_where_a_feed_moved(here: Site, make_web: Make) -> None:
    here.serve("/new", http(FEED))
    here.serve("/half", redirect("/new", "308 Permanent Redirect"))
    moved = here.serve("/old", redirect("/half", "301 Moved Permanently"))
    here.serve("/away", redirect("/half", "302 Found"))
    asked = [a_feed(moved), a_feed(here.url("/away")), a_feed(here.url("/new"))]
    answers = [ask(make_web(), feed)[0] for feed in asked]
    assert [answer.moved for answer in answers if isinstance(answer, Document)] == [here.url("/new"), "", ""]


@pytest.mark.parametrize(
    ("hops", "gone"),
    [
        ((), True),
        (("301 Moved Permanently",), True),
        (("308 Permanent Redirect", "301 Moved Permanently"), True),
        (("302 Found",), False),
        (("301 Moved Permanently", "307 Temporary Redirect"), False),
        (("303 See Other", "301 Moved Permanently"), False),
    ],
)
def test_a_feed_is_gone_for_good_only_where_it_has_moved_to_for_good(
    here: Site, make_web: Make, hops: tuple[str, ...], *, gone: bool
) -> None:
    for number, status in enumerate(hops):
        here.serve(f"/{number}", redirect(f"/{number + 1}", status))
    here.serve(f"/{len(hops)}", http(b"", "410 Gone"))
    error = failure(make_web(), a_feed(here.url("/0")))
    assert (error.kind, error.status, error.gone) == ("status", 410, gone)
    assert visits.outcome_of(error) == ("gone" if gone else "failed")
    assert ("this feed is gone" in error.reason) == gone


def test_a_loop_ends_after_five_redirects(here: Site, make_web: Make) -> None:
    assert failure(make_web(), a_feed(here.serve("/loop", redirect("/loop")))).kind == "redirect"
    assert len(here.asked) == 6
