"""What a user changes while an answer is under way: nothing that one address said is believed of another."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, EditFeed, Poll
from monitor.documents import NotModified
from monitor.engine import Engine
from monitor.events import Event, FeedPolled
from monitor.model import ArticleFilter, Feed, Subscription, Validators
from monitor.places import find
from monitor.ports import Fetched
from monitor.reading import Reading
from monitor.vault import MemoryVault

OLD, NEW = "https://post.example/old", "https://post.example/new"
HARVEST = ("h1", "A good year for pears", "Growers of the valley are pleased.")
BRIDGE = ("b1", "The bridge is open again", "It was closed for a year.")


class Interrupted:
    """The world, in which the address is changed while the first answer is on its way."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.engine: Engine | None = None

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        for feed, answer in self.world(feeds, cancelled=cancelled):
            if self.engine is not None and feed.url == OLD:
                self.engine.do(EditFeed(OLD, Subscription(NEW)))
            stamped = feed.validators.etag == '"old"' and feed.url == NEW  # the mistake that this is about
            yield feed, NotModified(NEW, self.world.clock()) if stamped else answer


@pytest.fixture
def road(world: World) -> Interrupted:
    return Interrupted(world)


@pytest.fixture
def engine(tmp_path: Path, clock: Clock, road: Interrupted) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=road, vault=MemoryVault()) as engine:
        road.engine = engine
        yield engine


def test_an_answer_of_the_old_address_is_thrown_away_and_the_new_one_is_due(
    engine: Engine, world: World, clock: Clock, reading: Reading
) -> None:
    heard: list[Event] = []
    engine.bus.subscribe(heard.append)
    world.serves(OLD, rss(HARVEST), etag='"old"')
    world.serves(NEW, rss(BRIDGE))
    engine.do(AddFeeds((Subscription(OLD),)))
    first = engine.do(Poll())
    assert (first.counts["feeds"], first.counts["new"]) == (1, 0)
    (told,) = [event for event in heard if isinstance(event, FeedPolled)]
    assert (told.outcome, "address was changed" in told.reason) == ("waiting", True)
    (feed,) = engine.store.feeds()
    assert (feed.url, feed.validators, feed.polls, feed.health.next_poll) == (NEW, Validators(), 0, None)
    assert engine.do(Poll()).counts["new"] == 1
    assert [row.title for row in reading.rows(reading.article_ids(ArticleFilter()))] == [BRIDGE[1]]
