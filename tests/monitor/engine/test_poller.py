"""A round of polling: each feed on its own, failures told, everything stored once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from worlds import Clock, FaultyPool, InlinePool, World, rss

from monitor.errors import UserError
from monitor.events import Bus, Event, FeedPolled, RoundFinished, RoundStarted
from monitor.model import Subscription, Topic, Validators
from monitor.polling.poller import Poller
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.topics import shipped

POST = "https://post.example/feed"
T = TypeVar("T")
GAZETTE = "https://gazette.example/feed"
LAUNCH = ("l1", "Norland fires two ballistic missiles into the sea", "The missiles flew 600 km, its neighbours said.")
HARVEST = ("h1", "A good year for pears", "Growers of the valley are pleased.")


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.seed_topics(shipped.topics())
    store.add_feeds([Subscription(POST), Subscription(GAZETTE)])
    yield store
    store.close()


@pytest.fixture
def heard() -> list[Event]:
    return []


@pytest.fixture
def poller(store: Store, world: World, clock: Clock, heard: list[Event]) -> Poller:
    bus = Bus()
    bus.subscribe(heard.append)
    return Poller(store, world, InlinePool(), bus, now=clock, floor=timedelta(minutes=10), seconds=lambda: 0.0)


def titles(store: Store) -> list[str]:
    reader = Reader(store.path)
    try:
        return [row.title for row in reader.rows(reader.article_ids())]
    finally:
        reader.close()


def outcomes(heard: list[Event]) -> dict[str, str]:
    return {event.url: event.outcome for event in heard if isinstance(event, FeedPolled)}


def test_a_round_stores_and_flags_what_the_feeds_bring(
    poller: Poller, store: Store, world: World, heard: list[Event]
) -> None:
    world.serves(POST, rss(LAUNCH, HARVEST))
    world.serves(GAZETTE, rss(("g1", "Town hall reopens", "It was closed for a year.")))
    finished, saved = poller.round()
    assert (finished.feeds, finished.new, finished.flagged, finished.failed) == (2, 3, 1, 0)
    assert [flag.topic for one in saved for flag in one.flags] == ["missile-launches"]
    assert set(titles(store)) == {LAUNCH[1], HARVEST[1], "Town hall reopens"}
    assert isinstance(heard[0], RoundStarted)
    assert isinstance(heard[-1], RoundFinished)


def test_a_second_round_asks_nobody_before_their_time(poller: Poller, world: World) -> None:
    world.serves(POST, rss(LAUNCH))
    world.serves(GAZETTE, rss(HARVEST))
    poller.round()
    world.asked.clear()
    poller.round()
    assert world.asked == []


def test_validators_go_back_as_they_came(poller: Poller, world: World, heard: list[Event]) -> None:
    world.serves(POST, rss(LAUNCH), etag='W/"odd; tag"')
    world.serves(GAZETTE, rss(HARVEST))
    poller.round()
    world.is_unchanged(POST)
    poller.round(everything=True)
    assert (POST, Validators(etag='W/"odd; tag"')) in world.asked
    assert outcomes(heard)[POST] == "not-modified"


def test_the_same_bytes_again_are_not_read_again(poller: Poller, world: World, heard: list[Event]) -> None:
    world.serves(POST, rss(LAUNCH))
    world.serves(GAZETTE, rss(HARVEST))
    poller.round()
    poller.round(everything=True)
    assert outcomes(heard) == {POST: "unchanged", GAZETTE: "unchanged"}


def test_an_article_that_comes_back_edited_is_not_new(poller: Poller, store: Store, world: World, clock: Clock) -> None:
    edited = ("h1", "A very good year for pears", "Growers of the valley are more than pleased.")
    world.serves(GAZETTE, rss(LAUNCH))
    world.serves(POST, rss(HARVEST), rss(edited))
    poller.round()
    clock.tick(days=1)
    finished, _ = poller.round()
    assert (finished.new, finished.edited) == (0, 1)
    assert set(titles(store)) == {LAUNCH[1], edited[1]}


def test_one_feed_that_fails_does_not_stop_the_other(
    poller: Poller, store: Store, world: World, heard: list[Event]
) -> None:
    world.fails(POST, "The server does not answer.")
    world.serves(GAZETTE, rss(HARVEST))
    finished, _ = poller.round()
    assert (finished.new, finished.failed) == (1, 1)
    assert outcomes(heard)[POST] == "failed"
    feed = store.feed(POST)
    assert feed is not None
    assert (feed.health.state, feed.health.failures, feed.health.last_error) == (
        "failing",
        1,
        "The server does not answer.",
    )


def test_a_page_that_is_no_feed_says_so_and_loses_nothing(poller: Poller, store: Store, world: World) -> None:
    world.serves(GAZETTE, rss(HARVEST))
    world.serves(POST, rss(LAUNCH), "<!doctype html><html><body><h1>This domain is for sale</h1></body></html>")
    poller.round()
    finished, _ = poller.round(everything=True)
    assert finished.failed == 1
    assert LAUNCH[1] in titles(store)


def test_a_server_that_asks_us_to_wait_is_obeyed_even_when_everything_is_asked(
    poller: Poller, world: World, clock: Clock, heard: list[Event]
) -> None:
    world.fails(POST, "Too many requests.", kind="status", status=429, retry_after=7200.0)
    world.serves(GAZETTE, rss(HARVEST))
    poller.round()
    clock.tick(minutes=90)
    world.asked.clear()
    poller.round(everything=True)
    assert [url for url, _ in world.asked] == [GAZETTE]
    assert outcomes(heard)[POST] == "waiting"
    clock.tick(minutes=31)
    poller.round(urls=[POST])
    assert [url for url, _ in world.asked] == [GAZETTE, POST]


def test_a_feed_that_is_gone_is_not_asked_again(
    poller: Poller, store: Store, world: World, clock: Clock, heard: list[Event]
) -> None:
    world.serves(POST, rss(HARVEST))
    world.serves(GAZETTE, rss(HARVEST))
    poller.round()
    clock.tick(days=1)
    world.fails(POST, "This feed is gone.", kind="status", status=410, gone=True)
    poller.round()
    assert {feed.url: feed.health.next_poll is None for feed in store.feeds()} == {POST: True, GAZETTE: False}
    clock.tick(days=40)
    world.asked.clear()
    poller.round(everything=True)
    finished, _ = poller.round(urls=[POST])
    assert [url for url, _ in world.asked] == [GAZETTE]
    told = heard[-3]
    assert isinstance(told, FeedPolled)
    assert (told.outcome, "remove it and add it again" in told.reason, finished.failed) == ("gone", True, 0)
    store.remove_feed(POST)
    store.add_feeds([Subscription(POST)])
    world.serves(POST, rss(LAUNCH))
    assert poller.round(urls=[POST])[0].new == 1


def test_an_unknown_address_is_refused_before_anything_is_asked(poller: Poller, world: World) -> None:
    with pytest.raises(UserError, match=r"nowhere\.example"):
        poller.round(urls=["https://nowhere.example/feed"])
    assert world.asked == []


def test_items_missed_between_two_polls_are_a_gap(poller: Poller, store: Store, world: World, clock: Clock) -> None:
    world.serves(GAZETTE, rss(HARVEST))
    later = rss(("x1", "Later news", "Much later."), title="The Harbour Post").replace("28 May", "30 May")
    world.serves(POST, rss(LAUNCH), later)
    poller.round()
    clock.tick(days=2, hours=1)
    poller.round()
    reader = Reader(store.path)
    feed = store.feed(POST)
    assert feed is not None
    newest = reader.visits(feed.id)[0]
    reader.close()
    assert newest.gap_seconds == 2 * 24 * 3600


def test_a_cancelled_round_keeps_what_it_stored(poller: Poller, store: Store, world: World) -> None:
    world.serves(POST, rss(LAUNCH))
    world.serves(GAZETTE, rss(HARVEST))
    stop = poller._bus.subscribe(lambda event: poller.cancel() if isinstance(event, FeedPolled) else None)
    finished, _ = poller.round()
    stop()
    assert finished.cancelled
    assert titles(store)


class SlowPool(InlinePool):
    """Lets something happen between the reading of a document and its saving."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        self.meanwhile = meanwhile

    def submit(
        self, function: Callable[..., T], *args: object, size: int = 0, url: str = "", light: bool = False
    ) -> Future[T]:
        future = super().submit(function, *args, size=size, url=url, light=light)
        self.meanwhile()
        return future


def test_a_fault_of_ours_in_one_document_costs_no_other_feed_and_is_raised_when_all_else_is_stored(
    store: Store, world: World, clock: Clock, heard: list[Event]
) -> None:
    bus = Bus()
    bus.subscribe(heard.append)
    poller = Poller(store, world, FaultyPool(GAZETTE), bus, now=clock, floor=timedelta(minutes=10))
    world.serves(GAZETTE, rss(LAUNCH))
    world.serves(POST, rss(HARVEST))
    with pytest.raises(ZeroDivisionError):
        poller.round()
    assert titles(store) == [HARVEST[1]]
    assert outcomes(heard) == {GAZETTE: "failed", POST: "new"}
    health = {feed.url: feed.health for feed in store.feeds()}
    assert "fault of its own" in (health[GAZETTE].last_error or "")
    assert isinstance(heard[-1], RoundFinished)
    assert not heard[-1].cancelled
    assert not poller.due()  # so that it is not asked again and again


def test_a_topic_saved_during_a_round_flags_what_that_round_brings(store: Store, world: World, clock: Clock) -> None:
    def save_topic() -> None:
        store.save_topic(Topic("pears", "Pears", "pears"))

    poller = Poller(store, world, SlowPool(save_topic), Bus(), now=clock, floor=timedelta(minutes=10))
    world.serves(POST, rss(HARVEST))
    world.serves(GAZETTE, rss(LAUNCH))
    _, saved = poller.round()
    assert {flag.topic for one in saved for flag in one.flags} == {"pears", "missile-launches"}


def test_a_round_that_breaks_off_is_still_ended(poller: Poller, store: Store, world: World, heard: list[Event]) -> None:
    world.serves(POST, rss(HARVEST))
    world.serves(GAZETTE, rss(LAUNCH))
    poller._bus.subscribe(lambda event: store.close() if isinstance(event, FeedPolled) else None)
    with pytest.raises(Exception, match=r"archive|closed"):
        poller.round()
    assert isinstance(heard[0], RoundStarted)
