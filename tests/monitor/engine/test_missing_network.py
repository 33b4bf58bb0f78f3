"""A network that is missing for hours or comes late, while feeds fall due one after another: told once, and no feed is blamed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.events import Bus, Event, Trouble
from monitor.feeds import reach
from monitor.model import Feed, Subscription
from monitor.polling.poller import Poller
from monitor.storage.reader import Reader
from monitor.storage.store import Store

NEWS = [(f"g{n}", f"Ferry runs {n}", "It runs again.") for n in range(10)]


class Day:
    """Some feeds on hosts of their own, asked whenever they fall due, by an engine that can be started anew; and what it tells."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.clock, self.world, self.store = clock, World(clock), Store(path, now=clock)
        self.told: list[Event] = []
        self._chance = random.Random(1)  # noqa: S311  a made-up day
        self.start()

    def start(self) -> None:
        bus = Bus()
        bus.subscribe(self.told.append)
        self.poller = Poller(
            self.store,
            self.world,
            InlinePool(),
            bus,
            now=self.clock,
            floor=timedelta(minutes=10),
            seconds=lambda: 0.0,
        )

    def follow(self, *hosts: str, local: bool = False) -> None:
        self.store.add_feeds([Subscription(f"https://{host}/feed", allow_local=local) for host in hosts])
        self.answer(*hosts)

    def answer(self, *hosts: str) -> None:
        for host in hosts or self.hosts():
            self.world.serves(f"https://{host}/feed", rss(*NEWS))

    def fail(self, kind: str, *hosts: str, **more: object) -> None:
        for host in hosts or self.hosts():
            self.world.fails(f"https://{host}/feed", f"It failed: {kind}.", kind=kind, **more)

    def hosts(self) -> list[str]:
        return [feed.url.split("/")[2] for feed in self.store.feeds()]

    def go_by(self, *, hours: float = 0, minutes: float = 0) -> None:
        """Whatever falls due is asked within five seconds, as by the engine."""
        end = self.clock() + timedelta(hours=hours, minutes=minutes)
        while (due := max(self.store.next_due() or self.clock(), self.clock())) < end:
            self.clock.moment = due + timedelta(seconds=self._chance.random() * 5)
            if self.poller.due():
                self.poller.round()
        self.clock.moment = end

    def sleep(self, hours: float) -> None:
        """As Engine.clock_jumped has it."""
        self.clock.tick(hours=hours)
        self.store.plan(reach.spread(self.store.due(), self.clock()))

    def feed(self, host: str) -> Feed:
        found = self.store.feed(f"https://{host}/feed")
        assert found is not None
        return found

    def failures(self) -> list[int]:
        return [feed.health.failures for feed in self.store.feeds()]

    def banners(self) -> list[str]:
        """The first words of each, and "over" for its end."""
        return [" ".join(one.text.split()[:3]) or "over" for one in self.told if isinstance(one, Trouble)]

    def outcomes(self, host: str) -> list[str]:
        """The newest first."""
        reader = Reader(self.store.path)
        try:
            return [row.outcome for row in reader.visits(self.feed(host).id, limit=500)]
        finally:
            reader.close()


@pytest.fixture
def day(tmp_path: Path, clock: Clock) -> Iterator[Day]:
    made = Day(tmp_path / "archive.db", clock)
    yield made
    made.store.close()


@pytest.fixture
def read(day: Day) -> Callable[[int], Day]:
    """A day of so many feeds that were all read for a day."""

    def made(feeds: int) -> Day:
        day.follow(*(f"post{n}.example" for n in range(feeds)))
        day.go_by(hours=24)
        return day

    return made


@pytest.mark.parametrize(
    ("kind", "banner"),
    [
        ("dns", "The network cannot"),
        ("timeout", "The network cannot"),
        ("tls", "No secure connection"),
        ("not-a-feed", "A web page"),
        ("local-address", "A web page"),
        ("redirect", "A web page"),
    ],
)
@pytest.mark.parametrize("feeds", [5, 10, 30])
def test_a_network_that_is_missing_for_half_a_day_is_told_once_and_blames_nobody(
    read: Callable[[int], Day], feeds: int, kind: str, banner: str
) -> None:
    day = read(feeds)
    day.fail(kind)
    day.go_by(hours=12)
    assert day.failures() == [0] * feeds
    assert day.banners() == [banner]
    assert {feed.health.state for feed in day.store.feeds()} == {"ok"}
    assert all("failed" not in day.outcomes(host) for host in day.hosts())
    day.answer()
    day.go_by(minutes=5)
    assert day.banners() == [banner, "over"]
    assert all(day.outcomes(host)[0] == "unchanged" for host in day.hosts())


@pytest.mark.parametrize("feeds", [5, 10, 20, 40])
def test_a_network_that_comes_minutes_after_waking_is_waited_for(read: Callable[[int], Day], feeds: int) -> None:
    day = read(feeds)
    day.sleep(hours=8)
    day.fail("dns")
    day.go_by(minutes=3)
    assert day.failures() == [0] * feeds
    day.answer()
    day.go_by(minutes=5)
    assert day.banners() == ["The network cannot", "over"]
    assert all(day.outcomes(host)[0] == "unchanged" for host in day.hosts())


def test_a_feed_that_is_really_dead_is_blamed_before_and_after(read: Callable[[int], Day]) -> None:
    day = read(6)
    day.fail("dns", "post0.example")
    day.go_by(hours=12)
    blamed = day.failures()
    assert blamed[0] > 1
    assert blamed[1:] == [0] * 5
    assert day.banners() == []
    why = day.feed("post0.example").health.last_error
    day.fail("timeout")
    day.go_by(hours=30)
    assert day.failures() == blamed
    assert day.feed("post0.example").health.last_error == why
    day.answer(*(f"post{n}.example" for n in range(1, 6)))
    day.go_by(hours=24)
    assert day.failures()[0] > blamed[0]
    assert day.failures()[1:] == [0] * 5


def test_each_of_two_feeds_may_be_dead_so_both_are_blamed(read: Callable[[int], Day]) -> None:
    day = read(2)
    day.fail("dns")
    day.go_by(hours=12)
    assert min(day.failures()) > 1
    assert day.banners() == []


def test_feeds_that_die_while_others_answer_are_no_missing_network(read: Callable[[int], Day]) -> None:
    day = read(8)
    for number in range(5):
        day.fail("dns", f"post{number}.example")
        day.go_by(hours=2)
    assert [bool(count) for count in day.failures()] == [True] * 5 + [False] * 3
    assert day.banners() == []


def test_a_feed_added_while_the_network_goes_is_new_again(read: Callable[[int], Day]) -> None:
    day = read(4)
    day.follow("new.example")
    day.fail("dns")
    day.poller.round(urls=["https://new.example/feed"])
    assert day.feed("new.example").health.failures == 1
    day.go_by(hours=3)
    health = day.feed("new.example").health
    assert (health.state, health.failures, health.last_error) == ("new", 0, "The network cannot be reached.")


def test_an_engine_that_starts_in_the_middle_goes_on_with_what_is_known(read: Callable[[int], Day]) -> None:
    day = read(10)
    day.fail("dns")
    for host in day.hosts():
        day.poller.round(urls=[f"https://{host}/feed"])
        if not any(day.failures()):
            break
        day.start()
    assert day.failures() == [0] * 10
    assert day.banners() == ["The network cannot"]
    assert [day.outcomes(f"post{n}.example")[:2] for n in range(3)] == [["unreached"] * 2] * 2 + [
        ["unreached", "unchanged"]
    ]


def test_what_somebody_answered_in_between_is_no_evidence(read: Callable[[int], Day]) -> None:
    day = read(10)
    for number in range(6):
        day.fail("dns", f"post{number}.example")
        day.poller.round(urls=[f"https://post{number}.example/feed"])
        day.poller.round(urls=["https://post9.example/feed"])
        day.start()
    assert day.failures() == [1] * 6 + [0] * 4


def test_a_portal_behind_a_network_that_was_missing_takes_its_banner(read: Callable[[int], Day]) -> None:
    day = read(6)
    day.fail("dns")
    day.go_by(hours=6)
    day.fail("timeout", "post0.example", "post1.example", "post2.example")
    day.fail("not-a-feed", "post3.example", "post4.example", "post5.example")
    day.go_by(hours=6)
    assert day.banners() == ["The network cannot", "over", "A web page"]
    assert {feed.health.last_error for feed in day.store.feeds()} == {"This network wants you to sign in first."}
    assert day.failures() == [0] * 6


def test_one_web_page_among_hosts_that_cannot_be_connected_to_is_a_portal(read: Callable[[int], Day]) -> None:
    day = read(5)
    day.fail("connect")
    day.fail("not-a-feed", "post0.example")
    day.go_by(hours=6)
    assert day.banners()[-1:] == ["A web page"]
    assert day.failures() == [0] * 5


def test_feeds_that_died_meanwhile_do_not_hide_that_the_network_is_back(read: Callable[[int], Day]) -> None:
    day = read(12)
    day.fail("dns")
    day.go_by(hours=6)
    day.answer(*(f"post{n}.example" for n in range(8, 12)))
    day.go_by(minutes=8)
    assert "over" in day.banners()
    day.go_by(hours=6)
    assert [bool(count) for count in day.failures()] == [True] * 8 + [False] * 4


def test_an_answer_of_this_network_does_not_end_what_is_missing_outside(read: Callable[[int], Day]) -> None:
    day = read(4)
    day.follow("bridge.local", local=True)
    day.go_by(hours=1)
    day.fail("dns", *(f"post{n}.example" for n in range(4)))
    day.go_by(hours=6)
    day.poller.round(urls=["https://bridge.local/feed"])
    assert day.banners() == ["The network cannot"]
    assert day.failures() == [0] * 5
    day.answer()
    day.go_by(minutes=5)
    assert day.banners() == ["The network cannot", "over"]


def test_a_locked_keyring_and_a_proxy_of_ones_own_are_no_missing_network(read: Callable[[int], Day]) -> None:
    day = read(1)
    own = [Subscription(f"https://hidden{n}.example/feed", proxy="socks5://127.0.0.1:9") for n in range(4)]
    day.store.add_feeds(own)
    day.follow(*(f"secret{n}.example" for n in range(4)))
    day.answer()
    day.go_by(hours=3)
    day.fail("connect", *(f"hidden{n}.example" for n in range(4)))
    day.fail("keyring", *(f"secret{n}.example" for n in range(4)))
    day.poller.round(urls=[feed.url for feed in day.store.feeds()[1:]])
    assert day.failures() == [0] + [1] * 8
    assert day.banners() == []
