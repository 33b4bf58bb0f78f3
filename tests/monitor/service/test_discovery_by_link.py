"""Looking for feeds through an engine of another process: what is found comes whole over the socket, and a search can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Site, serving

from monitor.commands import CancelDiscovery, Discover, Done, Found
from monitor.link import Link, attach_or_start
from monitor.places import find

FEED = (
    b"<rss version='2.0'><channel><title>Harbour News</title><item><title>Ferry</title><guid>1</guid>"
    b"<pubDate>Thu, 28 May 2026 08:00:00 GMT</pubDate></item></channel></rss>"
)


@pytest.fixture
def link(tmp_path: Path) -> Iterator[Link]:
    link = attach_or_start(find(str(tmp_path / "data"))).start()
    yield link
    link.close(stop_engine=True)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


def test_what_is_found_arrives_whole(link: Link, site: Site) -> None:
    url = site.put("feed.xml", FEED)
    (found,) = link.ask(Discover(url, allow_local=True)).found
    assert isinstance(found, Found)
    assert (found.url, found.title, found.items) == (url, "Harbour News", 1)
    assert found.newest is not None
    assert found.newest.isoformat() == "2026-05-28T08:00:00+00:00"


def test_a_search_that_hangs_is_stopped_by_another_command(link: Link, site: Site) -> None:
    asked, go_on = threading.Event(), threading.Event()
    answered = threading.Event()
    replies = []
    answer = site.answer

    def hang(path: str) -> tuple[bytes | None, str]:
        asked.set()
        go_on.wait(20)
        return answer(path)

    site.answer = hang  # type: ignore[method-assign]
    link.send(Discover(site.url(""), allow_local=True), lambda reply: (replies.append(reply), answered.set()))
    assert asked.wait(20)
    link.ask(CancelDiscovery())
    assert answered.wait(10)
    go_on.set()
    assert isinstance(replies[0], Done)
    assert replies[0].found == ()
