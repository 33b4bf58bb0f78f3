"""A running engine groups what came once its round is over, and in the middle of it only when the round goes on and on."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from worlds import Clock, World

from monitor.commands import AddFeeds, GroupStories, Poll
from monitor.engine import Engine
from monitor.events import Event, FeedPolled, Progress
from monitor.grouping import backlog
from monitor.lock import engine_lock
from monitor.model import Feed, Subscription
from monitor.places import find
from monitor.ports import Fetched
from monitor.service.server import Server
from monitor.vault import MemoryVault

QUICK, SLOW = "https://quick.example/feed", "https://slow.example/feed"
PATIENCE = 60.0


def feed(name: str, items: int) -> str:
    return (
        f"<rss version='2.0'><channel><title>{name}</title>"
        + "".join(
            f"<item><guid isPermaLink='false'>{name}-{n}</guid><title>Ferry {n} of {name} is late</title></item>"
            for n in range(items)
        )
        + "</channel></rss>"
    )


class SlowWorld(World):
    """The slow feed answers last, and only when it is let go."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.let_go = threading.Event()

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        quick_first = sorted(feeds, key=lambda one: one.url == SLOW)
        for feed, answer in super().__call__(quick_first, cancelled=cancelled):
            if feed.url == SLOW:
                assert self.let_go.wait(PATIENCE)
            yield feed, answer


class House:
    """A served engine with a quick and a slow feed."""

    def __init__(self, engine: Engine, world: SlowWorld) -> None:
        self.engine, self.world = engine, world
        self.server = Server(engine, engine.places)
        self.quick_is_in = threading.Event()
        engine.bus.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, FeedPolled) and event.url == QUICK:
            self.quick_is_in.set()

    def poll(self) -> Future[object]:
        """Begin a round; returns when the quick feed is stored and the slow one is waited for."""
        round_ = self.server._rounds.submit(self.engine.do, Poll(all=True))
        assert self.quick_is_in.wait(PATIENCE)
        return round_

    def look(self) -> int:
        """One look at what is due, as every five seconds; how many articles wait once what it began is done."""
        self.server.group_due()
        self.server._stories.submit(lambda: None).result(PATIENCE)
        return self.engine.backlog.waiting()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    clock = Clock()
    world = SlowWorld(clock)
    world.serves(QUICK, feed("quick", 3))
    world.serves(SLOW, feed("slow", 2))
    places = find(str(tmp_path / "data"))
    with (
        engine_lock(places),
        Engine(places, now=clock, fetch=world, vault=MemoryVault()) as engine,
    ):
        engine.do(AddFeeds((Subscription(QUICK), Subscription(SLOW))))
        house = House(engine, world)
        house.server.start()
        try:
            yield house
        finally:
            world.let_go.set()
            house.server.close()


def test_what_came_waits_for_the_end_of_the_round(house: House) -> None:
    round_ = house.poll()
    assert house.look() == 3
    house.world.let_go.set()
    round_.result(PATIENCE)
    assert house.look() == 0


def test_a_round_that_goes_on_and_on_is_not_waited_for(house: House) -> None:
    house.poll()
    waiting = [house.look() for _ in range(backlog._MOST_LOOKS)]
    assert set(waiting) == {3}
    assert house.look() == 0
    assert not house.world.let_go.is_set(), "it was grouped in the middle of the round"


def test_a_round_that_brings_very_much_is_not_waited_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "MOST_WAITING", 2)
    house.poll()
    assert house.look() == 0


def test_who_asks_for_stories_does_not_wait_for_a_round(house: House) -> None:
    house.poll()
    assert house.engine.do(GroupStories()).counts == {"grouped": 3}


def test_a_round_that_begins_stops_the_grouping_of_what_waited(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "AT_ONCE", 2)
    house.world.let_go.set()
    house.poll().result(PATIENCE)
    house.world.let_go.clear()
    house.quick_is_in.clear()
    begun: list[Future[object]] = []

    def begin_a_round(event: Event) -> None:
        if isinstance(event, Progress) and event.task == "stories" and not begun:
            begun.append(house.poll())

    house.engine.bus.subscribe(begin_a_round)
    assert house.look() == 3, "it went on grouping beside the round"
    house.world.let_go.set()
    begun[0].result(PATIENCE)
    assert house.look() == 0
