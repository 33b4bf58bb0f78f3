"""Whole texts of many hosts: how long they take when links lead on, and what becomes of those that lead to a host that rests."""

from __future__ import annotations

import re
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.domains import host_of
from monitor.events import Bus
from monitor.feeds.unasked import PACE
from monitor.full_texts import FullTexts
from monitor.model import Feed, Subscription
from monitor.polling.poller import Poller
from monitor.ports import Fetched
from monitor.storage.store import Store

pytest.importorskip("trafilatura", reason="the extra fulltext is not installed")

FEED = "https://post.example/feed"
TEXT = (
    "The coast guard closed the strait before midnight and ships were told to wait outside the harbour until morning. "
)
HTML = (
    f"<html><head><title>A night</title></head><body><article><h1>A night</h1><p>{TEXT * 3}</p></article></body></html>"
)
SHORTENED = [f"https://sho.rt/{number}" for number in range(10)]
PAPER = "https://paper.example"


class Desk:
    """A feed of articles behind these links, and a clock that runs only while somebody waits; tells who was asked when."""

    def __init__(self, store: Store, world: World, clock: Clock, links: list[str]) -> None:
        self.store, self.world, self.clock, self.links = store, world, clock, links
        self.time = 0.0
        self.asked: list[tuple[float, str]] = []
        self.texts = FullTexts(store, self.fetch, InlinePool(), Bus(), now=clock, seconds=lambda: self.time)
        self.texts._stop.wait = self.wait  # type: ignore[method-assign]
        store.add_feeds([Subscription(FEED, full_text=True)])
        for text in (rss(), self.feed()):
            world.serves(FEED, text)
            Poller(store, world, InlinePool(), Bus(), now=clock, floor=timedelta(minutes=10)).round(everything=True)
            clock.tick(minutes=20)

    def feed(self) -> str:
        text = rss(*((f"p{number}.", f"Night {number}", "Officials met.") for number in range(len(self.links))))
        for number, link in enumerate(self.links):
            text = text.replace(f"https://post.example/p{number}.<", f"{link}<")
        return re.sub("<pubDate>[^<]*</pubDate>", "", text)  # else they were from before the feed was followed

    def wait(self, seconds: float | None = None) -> bool:
        self.time += seconds or 0.0
        return self.texts._stop.is_set()

    def fetch(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        for feed in feeds:
            self.asked.append((self.time, feed.url))
            yield from self.world([feed], cancelled=cancelled)

    def paced(self) -> bool:
        """Whether every host was asked no more than once in five seconds."""
        times = defaultdict(list)
        for when, url in self.asked:
            times[host_of(url)].append(when)
        return all(later - sooner >= PACE for each in times.values() for sooner, later in pairwise(each))

    def by_host(self) -> Counter[str]:
        return Counter(host_of(url) for _, url in self.asked)

    def tries(self) -> list[int]:
        """How often each article was asked for in vain."""
        return [self.store.texts.failures(number) for number in range(1, len(self.links) + 1)]


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    yield store
    store.close()


def ten_by_ten(world: World, scheme: str) -> list[str]:
    """Links to ten pages of each of ten hosts, which all are there by https."""
    hosts = [f"h{number}.example" for number in range(10)]
    for host in hosts:
        for each in ("http", "https"):
            world.serves(f"{each}://{host}/robots.txt", "")
        for page in range(10):
            world.sends_on(f"http://{host}/{page}", f"https://{host}/{page}")
            world.serves(f"https://{host}/{page}", HTML)
    return [f"{scheme}://{host}/{page}" for host in hosts for page in range(10)]


@pytest.mark.parametrize(("scheme", "seconds", "requests"), [("https", 50, 110), ("http", 105, 220)])
def test_ten_hosts_take_as_long_as_one_of_them(
    store: Store, world: World, clock: Clock, scheme: str, seconds: float, requests: int
) -> None:
    """It was 95 s and 110 requests without redirects, 600 s and 220 with them, when one page was gone to its end before the next."""
    desk = Desk(store, world, clock, ten_by_ten(world, scheme))
    assert desk.texts.go_on() == 100
    assert (desk.time, len(desk.asked)) == (seconds, requests)
    assert desk.paced()


def test_one_link_that_leads_on_and_on_holds_up_no_other_host(store: Store, world: World, clock: Clock) -> None:
    """The last page of the other host was asked for after 40 s, and is after 15 s, as if it were alone; all took 40 s, and take 30 s."""
    around = [f"https://around.example/{number}" for number in range(6)]
    for here, there in pairwise(around):
        world.sends_on(here, there)
    world.serves(around[-1], HTML)
    quick = [f"https://quick.example/{number}" for number in range(3)]
    for page in quick:
        world.serves(page, HTML)
    for host in ("around", "quick"):
        world.serves(f"https://{host}.example/robots.txt", "")
    desk = Desk(store, world, clock, [around[0], *quick])
    assert desk.texts.go_on() == 4
    assert max(when for when, url in desk.asked if "quick" in url) == 3 * PACE
    assert (desk.time, len(desk.asked)) == (6 * PACE, 11)
    assert desk.paced()


@pytest.fixture
def shortened(store: Store, world: World, clock: Clock) -> Desk:
    """Ten links of a shortener to a paper that wants an hour's rest."""
    for number, link in enumerate(SHORTENED):
        world.sends_on(link, f"{PAPER}/{number}")
        world.fails(f"{PAPER}/{number}", "no", kind="status", status=429, retry_after=3600.0)
    for site in ("https://sho.rt", PAPER):
        world.serves(f"{site}/robots.txt", "")
    return Desk(store, world, clock, SHORTENED)


def test_pages_that_are_led_to_a_host_that_rests_use_up_no_try(shortened: Desk) -> None:
    """It was a try of each of the ten, though the paper was asked for one page only."""
    assert shortened.texts.go_on() == 0
    assert sorted(shortened.tries()) == [0] * 9 + [1]
    assert shortened.by_host() == {"sho.rt": 11, "paper.example": 2}
    assert shortened.paced()


def test_while_it_rests_nobody_is_asked_and_then_they_go_on_where_they_were(shortened: Desk, world: World) -> None:
    shortened.texts.go_on()
    assert not shortened.texts.due()
    shortened.clock.tick(minutes=59)
    assert (shortened.texts.go_on(), len(shortened.asked)) == (0, 13)
    shortened.clock.tick(minutes=1)
    assert shortened.texts.due()
    for number in range(10):
        world.serves(f"{PAPER}/{number}", HTML)
    assert shortened.texts.go_on() == 10
    assert shortened.by_host() == {"sho.rt": 12, "paper.example": 12}  # the one that was refused begins anew
    assert shortened.paced()
    assert not shortened.texts.due()


def test_what_was_put_off_keeps_no_right_that_its_feed_has_lost(shortened: Desk, world: World, store: Store) -> None:
    shortened.texts.go_on()
    (feed,) = store.feeds()
    store.edit_feed(feed.about.url, Subscription(FEED, full_text=True, proxy="http://proxy.example:8080"))
    shortened.clock.tick(hours=1)
    world.feeds.clear()
    shortened.texts.go_on()
    assert {feed.about.proxy for feed in world.feeds} == {"http://proxy.example:8080"}


def test_rules_that_stand_elsewhere_are_asked_for_once_for_all_that_wait_for_them(
    store: Store, world: World, clock: Clock
) -> None:
    pages = [f"{PAPER}/{number}" for number in range(5)]
    for page in pages:
        world.serves(page, HTML)
    world.sends_on(f"{PAPER}/robots.txt", "https://rules.example/paper.txt")
    world.serves("https://rules.example/paper.txt", "")
    world.serves("https://rules.example/robots.txt", "")
    world.serves("https://rules.example/page", HTML)
    desk = Desk(store, world, clock, ["https://rules.example/page", *pages])
    assert desk.texts.go_on() == 6
    assert desk.by_host() == {"paper.example": 6, "rules.example": 3}
    assert desk.paced()


def test_told_to_stop_nothing_more_is_asked_and_nobody_is_blamed(shortened: Desk) -> None:
    shortened.texts._stop.wait = lambda _seconds=None: shortened.texts._stop.set()  # type: ignore[method-assign,assignment,misc,func-returns-value]
    assert shortened.texts.go_on() == 0
    assert len(shortened.asked) <= 1
    assert shortened.tries() == [0] * 10
