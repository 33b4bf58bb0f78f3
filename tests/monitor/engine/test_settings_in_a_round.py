"""Settings that are saved while a round is under way: whoever saves them does not wait for servers."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll, SaveSettings, SetProxyPassword
from monitor.engine import Engine
from monitor.events import Event, RoundFinished
from monitor.model import Feed, Subscription
from monitor.places import find
from monitor.ports import Fetched
from monitor.settings import Settings, to_toml
from monitor.vault import MemoryVault

POST = "https://post.example/feed"
OURS, OTHER = "socks5://me@proxy.example", "socks5://me@proxy.example:1081"
HARVEST = ("h1", "A good year for pears", "Growers of the valley are pleased.")


class Slow:
    """A world in which the first feed takes its time: until it is let go, or the round is cancelled."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.asked, self.let_go = threading.Event(), threading.Event()

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        self.asked.set()
        while not self.let_go.wait(0.01):
            if cancelled.is_set():
                return
        yield from self.world(feeds, cancelled=cancelled)


@pytest.fixture
def slow(world: World) -> Slow:
    world.serves(POST, rss(HARVEST))
    return Slow(world)


@pytest.fixture
def engine(tmp_path: Path, clock: Clock, slow: Slow) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=slow, vault=MemoryVault()) as engine:
        engine.do(AddFeeds((Subscription(POST),)))
        yield engine


@pytest.fixture
def under_way(engine: Engine, slow: Slow) -> Iterator[list[RoundFinished]]:
    """A round that waits for its feed; how it ended."""
    ended: list[RoundFinished] = []

    def hear(event: Event) -> None:
        if isinstance(event, RoundFinished):
            ended.append(event)

    engine.bus.subscribe(hear)
    thread = threading.Thread(target=engine.do, args=(Poll(),))
    thread.start()
    assert slow.asked.wait(20)
    yield ended
    slow.let_go.set()
    thread.join(20)


def until(ended: list[RoundFinished], count: int) -> None:
    patience = threading.Event()
    for _ in range(2000):
        if len(ended) >= count:
            return
        patience.wait(0.01)
    raise AssertionError("the round did not end")


def test_another_proxy_ends_the_round_and_what_is_due_stays_due(
    engine: Engine, slow: Slow, under_way: list[RoundFinished]
) -> None:
    engine.do(
        SaveSettings(to_toml(Settings(proxy="http://127.0.0.1:9")))
    )  # the feed has not answered when this returns
    until(under_way, 1)
    assert under_way[0].cancelled
    assert [feed.url for feed in engine.store.due()] == [POST]
    slow.let_go.set()
    assert engine.do(Poll()).counts["new"] == 1


def test_what_rounds_do_not_depend_on_leaves_them_alone(
    engine: Engine, slow: Slow, under_way: list[RoundFinished]
) -> None:
    engine.do(SaveSettings(to_toml(Settings(theme="dark", min_interval_minutes=720))))
    slow.let_go.set()
    until(under_way, 1)
    assert (under_way[0].cancelled, under_way[0].new) == (False, 1)
    engine.do(Poll(all=True))
    (feed,) = engine.store.feeds()
    assert feed.health.next_poll is not None
    assert feed.health.last_polled is not None
    assert (feed.health.next_poll - feed.health.last_polled).total_seconds() >= 12 * 3600


@pytest.mark.parametrize("password", ["open sesame", None])
def test_the_password_of_a_proxy_that_no_feed_goes_through_leaves_a_round_alone(
    engine: Engine, slow: Slow, under_way: list[RoundFinished], password: str | None
) -> None:
    engine.do(AddFeeds((Subscription("https://mail.example/feed", proxy=OURS),)))
    engine.do(SetProxyPassword(OTHER, password))
    slow.let_go.set()
    until(under_way, 1)
    assert (under_way[0].cancelled, under_way[0].new) == (False, 1)


@pytest.mark.parametrize("preferred", [True, False])
def test_the_password_of_a_proxy_in_use_ends_a_round_in_whatever_spelling_it_is_given(
    engine: Engine, slow: Slow, preferred: bool
) -> None:
    if preferred:
        engine.do(SaveSettings(to_toml(Settings(proxy=OURS))))
    else:
        engine.do(AddFeeds((Subscription("https://mail.example/feed", proxy=OURS),)))
    thread = threading.Thread(target=engine.do, args=(Poll(urls=(POST,)),))
    thread.start()
    assert slow.asked.wait(20)
    engine.do(SetProxyPassword("socks5://me@PROXY.example:1080", "open sesame"))
    thread.join(20)
    assert not thread.is_alive()
    assert not slow.let_go.is_set()
