"""What a feed holds for its own server (headers, a trusted certificate) is sent to no other, wherever that server points."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from servers import Site, http, redirect, site
from worlds import Clock, InlinePool, rss

from monitor.events import Bus
from monitor.feeds.web import Web
from monitor.model import Subscription
from monitor.polling.poller import Poller
from monitor.storage.store import Store

KEY = ("X-Api-Key", "k-3141")


@pytest.fixture
def sites() -> Iterator[tuple[Site, Site]]:
    with ExitStack() as open_sites:
        yield open_sites.enter_context(site()), open_sites.enter_context(site())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=Clock())
    yield store
    store.close()


def keys_seen(by: Site) -> set[str | None]:
    return {request.headers.get("x-api-key") for request in by.asked}


def test_a_feed_with_a_key_is_not_moved_to_another_server(store: Store, sites: tuple[Site, Site]) -> None:
    own, other = sites
    clock = Clock()
    body = http(rss(("1", "Pears", "x")).encode(), Content_Type="application/rss+xml")
    new = other.serve("/feed", body)
    store.add_feeds([Subscription(own.serve("/feed", redirect(new, "301 Moved")), allow_local=True, headers=(KEY,))])
    web = Web(now=clock, allow=lambda _address: True)
    poller = Poller(store, web, InlinePool(), Bus(), now=clock, floor=timedelta(minutes=10), seconds=lambda: 0.0)
    try:
        for _ in range(5):
            poller.round(everything=True)
            clock.tick(hours=13)
    finally:
        web.close()
    assert [feed.url for feed in store.feeds()] == [own.url("/feed")]
    assert keys_seen(own) == {KEY[1]}
    assert keys_seen(other) == {None}
