"""Which feeds of a shared source fit into a round, and which of them are files."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from servers import FEED, a_feed, http, site
from worlds import MORNING, Clock

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.feeds.roads import Roads
from monitor.feeds.turns import ROUND, fit
from monitor.feeds.web import Web
from monitor.model import Feed, Health, Subscription, Validators
from monitor.ports import Fetched, Manners


def manners(url: str) -> Manners:
    """Addresses with "slow" in them share a gate of 6 seconds."""
    return Manners(gate="slow", gap=6.0) if "slow" in url else Manners()


def a_followed(number: int, url: str, asked: float | None = None) -> Feed:
    """A feed that was last asked so many seconds ago."""
    last = None if asked is None else MORNING - timedelta(seconds=asked)
    return Feed(number, Subscription(url), health=Health(last_polled=last))


# which feeds fit into a round


def test_what_has_no_gate_always_fits():
    feeds = [a_followed(n, f"https://quick.example/{n}", asked=1) for n in range(100)]
    assert fit(feeds, lambda: feeds, manners, now=MORNING) == (feeds, {})


def test_as_many_fit_as_have_their_turn_within_the_round():
    feeds = [a_followed(n, f"https://slow.example/{n}") for n in range(20)]
    fits, late = fit(feeds, lambda: feeds, manners, now=MORNING)
    assert len(fits) == ROUND.total_seconds() // 6 + 1
    assert set(late) == {feed.id for feed in feeds} - {feed.id for feed in fits}


def test_a_gate_that_another_process_used_a_moment_ago_is_closed():
    feeds = [a_followed(1, "https://slow.example/1"), a_followed(2, "https://slow.example/2", asked=5)]
    assert fit(feeds[:1], lambda: feeds, manners, now=MORNING)[0] == []
    assert fit(feeds[:1], lambda: feeds, manners, now=MORNING + timedelta(seconds=1))[0] == feeds[:1]


def test_a_clock_that_was_set_back_closes_no_gate():
    feeds = [a_followed(1, "https://slow.example/1", asked=-9999)]
    assert fit(feeds, lambda: feeds, manners, now=MORNING)[0] == feeds


@given(some.lists(some.tuples(some.booleans(), some.none() | some.integers(0, 20)), max_size=30))
def test_every_feed_fits_or_is_late_and_the_order_stays(rows):
    feeds = [
        a_followed(n, f"https://{'slow' if slow else 'quick'}.example/{n}", ago) for n, (slow, ago) in enumerate(rows)
    ]
    fits, late = fit(feeds, lambda: feeds, manners, now=MORNING)
    assert [feed.id for feed in feeds if feed.id not in late] == [feed.id for feed in fits]
    assert all("slow" in feed.url for feed in feeds if feed.id in late)


# files of this machine


def nobody(feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
    return iter(())


def ask_file(url: str, *, allow: bool = True, stamp: Validators | None = None) -> Fetched:
    roads = Roads(nobody, now=Clock())
    feed = a_feed(url, allow_local=allow, validators=stamp)
    ((_, found),) = roads([feed], cancelled=threading.Event())
    return found


def test_a_file_is_read_when_the_user_allowed_it_and_not_again_while_it_stays_the_same(tmp_path: Path):
    path = tmp_path / "a feed.xml"
    path.write_bytes(FEED)
    found = ask_file(path.as_uri())
    assert isinstance(found, Document)
    assert found.body == FEED
    assert isinstance(ask_file(path.as_uri(), stamp=found.validators), NotModified)
    path.write_bytes(FEED + b"\n")
    assert isinstance(ask_file(path.as_uri(), stamp=found.validators), Document)


def test_no_file_is_read_that_the_user_did_not_allow(tmp_path: Path):
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    found = ask_file(path.as_uri(), allow=False)
    assert isinstance(found, FetchError)
    assert found.kind == "local-address"


@pytest.mark.parametrize(
    "url", ["file:///dev/zero", "file:///", "file:///no/such/file", "file://server/feed.xml", "file:feed.xml"]
)
def test_what_is_no_plain_file_of_this_machine_is_refused_at_once(url):
    assert isinstance(ask_file(url), FetchError)


def test_a_file_without_end_is_not_read_to_it(tmp_path: Path):
    path = tmp_path / "large.xml"
    with path.open("wb") as file:
        file.truncate((16 << 20) + 1)
    found = ask_file(path.as_uri())
    assert isinstance(found, FetchError)
    assert found.kind == "too-big"


def test_no_redirect_leads_to_a_file():
    with site() as server:
        server.serve("/feed", http(b"", "302 Found", Location="file:///etc/hostname"))
        web = Web(now=Clock())
        roads = Roads(web, now=Clock())
        ((_, found),) = roads([a_feed(server.url())], cancelled=threading.Event())
        web.close()
    assert isinstance(found, FetchError)
    assert found.kind == "redirect"
