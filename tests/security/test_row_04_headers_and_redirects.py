"""Row 4: floods of headers, cookies and redirects end in errors, and no cookie is ever kept."""

from __future__ import annotations

import time

import pytest
from hostile_house import SHORT, FeedServer, ask_one

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Web

FLOODS = {
    "headers": "cut",
    "headers?n=200000&size=10": "cut",
    "headers?n=1&size=200000": "cut",
    "headers?n=1&size=33000": "cut",
    "headers?n=200&size=32000": "cut",
    "loop": "redirect",
    "hops/30": "redirect",
    "hops/6": "redirect",
}


@pytest.mark.parametrize("path", FLOODS)
def test_a_flood_is_an_error(server: FeedServer, hasty: Web, patience: float, path: str) -> None:
    began = time.monotonic()
    answer = ask_one(hasty, server.url(f"x/{path}", 3), allow_local=True)
    assert isinstance(answer, FetchError)
    assert answer.kind in FLOODS[path].split()
    assert time.monotonic() - began <= SHORT.total + patience


def test_a_line_of_the_head_may_be_long(server: FeedServer, web: Web) -> None:
    """As rules for pages are that some servers send with everything. This one sends nothing behind it."""
    answer = ask_one(web, server.url("x/headers?n=4&size=32000", 3), allow_local=True)
    assert isinstance(answer, FetchError)
    assert answer.kind == "not-a-feed"


def test_one_that_is_too_long_is_called_that(server: FeedServer, web: Web) -> None:
    answer = ask_one(web, server.url("x/headers?n=1&size=33000", 3), allow_local=True)
    assert isinstance(answer, FetchError)
    assert "longer headers" in answer.reason


def test_five_redirects_are_followed(server: FeedServer, web: Web) -> None:
    answer = ask_one(web, server.url("x/hops/5", 3), allow_local=True)
    assert isinstance(answer, Document)
    assert len(answer.hops) == 5


def test_no_cookie_is_kept_whether_a_page_or_a_redirect_sets_it(server: FeedServer, outside: Web) -> None:
    assert isinstance(ask_one(outside, server.url("x/cookies", 4)), Document)
    before = len(server.sunk())
    assert isinstance(ask_one(outside, server.url(f"x/leak?to=127.10.0.4:{server.port}", 4)), Document)
    assert isinstance(ask_one(outside, server.url("x/sink", 4)), Document)
    arrived = server.sunk()[before:]
    assert len(arrived) == 2
    assert all("cookie" not in request["headers"] for request in arrived)
