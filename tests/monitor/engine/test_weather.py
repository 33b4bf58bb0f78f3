"""A missing network is no feed's fault; a refused domain, a moved feed, a renumbered one and a flood are handled in the round."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.commands import Poll
from monitor.documents import Document
from monitor.engine import Engine
from monitor.events import Bus, Event, FeedPolled, Trouble
from monitor.feeds.health import condition
from monitor.model import Feed, Subscription, Validators
from monitor.polling.poller import Poller
from monitor.storage.reader import Reader
from monitor.storage.store import Store

URLS = [f"https://post{n}.example/feed" for n in range(6)]
PEARS = ("h1", "A good year for pears", "Growers of the valley are pleased.")


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.add_feeds([Subscription(url) for url in URLS])
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


@pytest.fixture
def polled(poller: Poller, world: World, clock: Clock) -> Poller:
    """A poller whose feeds were all read once, a day ago."""
    for url in URLS:
        world.serves(url, rss(PEARS))
    poller.round()
    clock.tick(days=1)
    world.asked.clear()
    return poller


def troubles(heard: list[Event]) -> list[Trouble]:
    return [event for event in heard if isinstance(event, Trouble)]


def feed(store: Store, url: str) -> Feed:
    found = store.feed(url)
    assert found is not None
    return found


def test_offline_is_told_once_and_no_feed_is_blamed(
    polled: Poller, store: Store, world: World, clock: Clock, heard: list[Event]
) -> None:
    for url in URLS:
        world.fails(url, kind="dns")
    finished, _ = polled.round()
    assert finished.failed == 0
    assert [one.health.failures for one in store.feeds()] == [0] * 6
    assert [one.outcome for one in heard if isinstance(one, FeedPolled)][-6:] == ["waiting"] * 6
    clock.tick(minutes=3)
    world.asked.clear()
    polled.round()
    assert len(world.asked) == 4  # scouts only
    assert [trouble.what for trouble in troubles(heard)] == ["offline"]
    clock.tick(minutes=3)
    for url in URLS:
        world.serves(url, rss(PEARS))
    polled.round()
    assert [bool(trouble.text) for trouble in troubles(heard)] == [True, False]
    clock.tick(minutes=3)
    polled.round()
    assert {one.health.state for one in store.feeds()} == {"ok"}


def test_why_a_feed_was_not_read_offline_is_written_down_once(
    polled: Poller, store: Store, world: World, clock: Clock
) -> None:
    new = "https://new.example/feed"
    store.add_feeds([Subscription(new)])
    for url in (*URLS, new):
        world.fails(url, kind="dns")
    for _ in range(3):
        polled.round()
        clock.tick(minutes=3)
    added = feed(store, new)
    assert (added.health.state, added.health.failures) == ("new", 0)
    assert condition(added, clock()).word == "waiting"
    assert condition(added, clock()).why == "The network cannot be reached."
    reader = Reader(store.path)
    visits = [[row.outcome for row in reader.visits(one.id)] for one in store.feeds()]
    reader.close()
    assert visits == [["unreached", "new"]] * 6 + [["unreached"]]
    for url in (*URLS, new):
        world.serves(url, rss(PEARS))
    polled.round(everything=True)
    assert {condition(one, clock()).word for one in store.feeds()} == {"ok"}


def test_addresses_that_never_existed_are_told_as_such(poller: Poller, store: Store, world: World) -> None:
    for url in URLS:
        world.fails(url, "The name cannot be found.", kind="dns")
    finished, _ = poller.round()
    assert finished.failed == 6
    assert {one.health.last_error for one in store.feeds()} == {"The name cannot be found."}


def test_a_feed_that_fails_while_others_answer_is_blamed(polled: Poller, store: Store, world: World) -> None:
    for url in URLS[:5]:
        world.fails(url, kind="dns")
    finished, _ = polled.round()
    assert finished.failed == 5
    assert [one.health.failures for one in store.feeds()] == [1, 1, 1, 1, 1, 0]


def test_a_feed_of_this_network_that_answers_is_no_proof_of_the_world(
    polled: Poller, store: Store, world: World
) -> None:
    store.add_feeds([Subscription("http://bridge.local/feed", allow_local=True)])
    for url in URLS:
        world.fails(url, kind="dns")
    world.serves("http://bridge.local/feed", rss(PEARS))
    finished, _ = polled.round()
    assert (finished.new, finished.failed) == (1, 0)
    assert [one.health.failures for one in store.feeds()] == [0] * 7


def test_feeds_of_this_network_are_blamed_when_another_of_it_answers(
    polled: Poller, store: Store, world: World
) -> None:
    local = [f"http://bridge{n}.local/feed" for n in range(4)]
    store.add_feeds([Subscription(url, allow_local=True) for url in local])
    for url in (*URLS, *local[1:]):
        world.fails(url, kind="connect")
    world.serves(local[0], rss(PEARS))
    polled.round(urls=local)
    assert [feed(store, url).health.failures for url in local] == [0, 1, 1, 1]


def test_an_error_of_a_server_shows_that_the_network_is_there(polled: Poller, store: Store, world: World) -> None:
    for url in URLS[:5]:
        world.fails(url, kind="connect")
    world.fails(URLS[5], kind="status", status=503)
    polled.round()
    assert [one.health.failures for one in store.feeds()] == [1] * 6


def test_a_sign_in_page_instead_of_every_feed_is_one_banner(
    polled: Poller, store: Store, world: World, heard: list[Event]
) -> None:
    for url in URLS:
        world.serves(url, "<html><body>Welcome to the hotel. Please sign in.</body></html>")
    finished, _ = polled.round()
    assert finished.failed == 0
    assert {one.health.state for one in store.feeds()} == {"ok"}
    (trouble,) = troubles(heard)
    assert "sign in" in trouble.text


def test_a_feed_that_may_not_be_asked_is_no_proof_of_the_world(polled: Poller, store: Store, world: World) -> None:
    for url in URLS[1:]:
        world.fails(url, kind="dns")
    world.fails(URLS[0], kind="local-address")
    finished, _ = polled.round()
    assert finished.failed == 0
    assert [one.health.failures for one in store.feeds()] == [0] * 6


def test_a_feed_that_leads_into_the_local_network_while_others_answer_is_blamed(
    polled: Poller, store: Store, world: World
) -> None:
    world.fails(URLS[0], kind="local-address")
    finished, _ = polled.round()
    assert finished.failed == 1
    assert [one.health.failures for one in store.feeds()] == [1, 0, 0, 0, 0, 0]


def test_what_the_user_asks_for_is_asked_even_offline(polled: Poller, world: World) -> None:
    for url in URLS:
        world.fails(url, kind="dns")
    polled.round()
    world.asked.clear()
    polled.round(everything=True)
    assert len(world.asked) == 6


def test_two_refusals_bind_the_whole_domain(poller: Poller, store: Store, world: World, clock: Clock) -> None:
    blogs = [f"https://b{n}.blogs.example/feed" for n in range(3)]
    store.add_feeds([Subscription(url) for url in blogs])
    for url in URLS:
        world.serves(url, rss(PEARS))
    world.serves(blogs[2], rss(PEARS))
    for url in blogs[:2]:
        world.fails(url, kind="status", status=429, retry_after=7200)
    poller.round()
    until = clock() + timedelta(hours=2)
    third = feed(store, blogs[2])
    assert third.health.state == "waiting"
    assert third.health.next_poll is not None
    assert third.health.next_poll >= until
    assert feed(store, URLS[0]).health.state == "ok"
    world.asked.clear()
    poller.round(urls=[blogs[2]])
    assert world.asked == []


def test_a_permanent_redirect_is_adopted_after_a_day(poller: Poller, store: Store, world: World, clock: Clock) -> None:
    for url in URLS[1:]:
        world.serves(url, rss(PEARS))
    new = "https://moved.example/feed"
    body = rss(PEARS).encode()
    world.answers[URLS[0]] = world.answers[new] = [Document(new, body, clock(), moved=new)]
    for _ in range(3):
        poller.round(urls=[URLS[0]])
        assert feed(store, new) is not None if store.feeds()[0].url == new else store.feeds()[0].url == URLS[0]
        clock.tick(hours=13)
    assert store.feeds()[0].url == new
    assert feed(store, URLS[0]).url == new
    assert poller.round(urls=[URLS[0]])[0].feeds == 1


def test_a_feed_that_renumbers_its_entries_brings_nothing_new(poller: Poller, world: World, clock: Clock) -> None:
    items = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(10)]
    before = rss(*items)
    world.serves(URLS[0], before)
    poller.round(urls=[URLS[0]])
    clock.tick(hours=1)
    renumbered = before
    for n in range(10):
        renumbered = renumbered.replace(f"'false'>a{n}<", f"'false'>id-{n}<")
    world.serves(URLS[0], renumbered)
    finished, _ = poller.round(urls=[URLS[0]])
    assert (finished.new, finished.edited) == (0, 0)
    clock.tick(hours=1)
    world.serves(URLS[0], renumbered.replace("<item>", "<item><guid>b1</guid><title>New</title></item><item>", 1))
    assert poller.round(urls=[URLS[0]])[0].new == 1


def test_a_document_cut_to_less_than_half_leaves_what_we_ask_with(
    poller: Poller, store: Store, world: World, clock: Clock
) -> None:
    items = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(10)]
    whole = rss(*items)
    world.serves(URLS[0], whole, etag='"whole"')
    poller.round(urls=[URLS[0]])
    before = feed(store, URLS[0])
    clock.tick(hours=1)
    world.serves(URLS[0], whole[: len(whole) // 4], etag='"cut"')
    poller.round(urls=[URLS[0]])
    after = feed(store, URLS[0])
    assert (after.validators, after.body_sha256, after.habits.items) == (Validators('"whole"'), before.body_sha256, 10)


def test_after_a_week_of_304_the_document_is_asked_for_once(
    poller: Poller, store: Store, world: World, clock: Clock
) -> None:
    world.serves(URLS[0], rss(PEARS), etag='"e"')
    poller.round(urls=[URLS[0]])
    world.is_unchanged(URLS[0])
    for _ in range(9):
        clock.tick(days=1)
        poller.round(urls=[URLS[0]])
    asked = [validators.etag for _, validators in world.asked]
    assert asked[1:9] == ['"e"'] * 8
    assert asked[9] is None


def test_the_wishes_of_a_document_hold_when_it_does_not_change(
    poller: Poller, store: Store, world: World, clock: Clock
) -> None:
    document = rss(PEARS).replace("<channel>", "<channel><ttl>300</ttl>")
    world.serves(URLS[0], document)
    poller.round(urls=[URLS[0]])
    for answer in ("same", "304"):
        clock.tick(hours=6)
        if answer == "304":
            world.is_unchanged(URLS[0])
        poller.round(urls=[URLS[0]])
        assert feed(store, URLS[0]).health.next_poll >= clock() + timedelta(hours=5)  # type: ignore[operator]


def test_a_flood_is_stored_whole_and_told_as_one(poller: Poller, store: Store, world: World, clock: Clock) -> None:
    world.serves(URLS[0], rss(PEARS))
    poller.round(urls=[URLS[0]])
    clock.tick(hours=1)
    world.serves(URLS[0], rss(*((f"f{n}", f"Title {n}", f"Text {n}") for n in range(501))))
    finished, (saved,) = poller.round(urls=[URLS[0]])
    assert finished.new == 501
    assert saved.flood


@pytest.mark.parametrize("back", [timedelta(seconds=5), timedelta(days=30)])
def test_a_clock_set_back_neither_ends_a_wait_nor_makes_it_longer(
    back: timedelta, poller: Poller, store: Store, world: World, clock: Clock
) -> None:
    world.fails(URLS[0], kind="status", status=429, retry_after=7200)
    poller.round(urls=[URLS[0]])
    world.serves(URLS[0], rss(PEARS))
    clock.moment -= back
    assert URLS[0] not in {one.url for one in poller.due()}
    poller.round(urls=[URLS[0]])
    clock.tick(hours=1, minutes=59)
    poller.round(urls=[URLS[0]])
    assert [url for url, _ in world.asked] == [URLS[0]]
    clock.tick(minutes=2)
    assert URLS[0] in {one.url for one in store.due()}
    poller.round(urls=[URLS[0]])
    assert feed(store, URLS[0]).health.state == "ok"
    assert dataclasses.asdict(feed(store, URLS[0]).health)["last_polled"] == clock()


def test_after_a_sleep_what_is_due_is_spread_newest_first(engine: Engine, world: World, clock: Clock) -> None:
    engine.store.add_feeds([Subscription(url) for url in URLS])
    for place, url in enumerate(URLS):
        world.serves(
            url, rss(*[(f"g{n}", f"Title {n}", "Text") for n in range(place, 6)]).replace("GMT", f"+0{place}00")
        )
    engine.do(Poll())
    clock.tick(hours=20)
    engine.clock_jumped()
    assert engine.store.due() == []
    planned = sorted(engine.store.feeds(), key=lambda one: one.health.next_poll or clock())
    assert [one.url for one in planned] == URLS
    first, last = (one.health.next_poll for one in (planned[0], planned[-1]))
    assert first is not None
    assert last is not None
    assert clock() < first < last <= clock() + timedelta(minutes=2)


def test_a_jump_of_the_clock_wakes_no_feed_that_was_told_to_wait(engine: Engine, world: World, clock: Clock) -> None:
    engine.store.add_feeds([Subscription(URLS[0])])
    world.fails(URLS[0], kind="status", status=429, retry_after=7200)
    engine.do(Poll())
    clock.tick(hours=-3)
    engine.clock_jumped()
    clock.tick(minutes=119)
    engine.poll_due()
    assert len(world.asked) == 1


def test_after_a_clock_was_set_back_nothing_stays_due_for_ever(engine: Engine, world: World, clock: Clock) -> None:
    engine.store.add_feeds([Subscription(URLS[0])])
    world.serves(URLS[0], rss(PEARS))
    engine.do(Poll())
    clock.tick(days=-10)
    assert len(engine.store.due()) == 1
    engine.clock_jumped()
    assert engine.store.due() == []
    clock.tick(minutes=2)
    engine.poll_due()
    assert engine.store.due() == []


def test_a_trouble_that_is_over_may_be_told_again(engine: Engine, world: World, clock: Clock) -> None:
    heard: list[Event] = []
    engine.bus.subscribe(heard.append)
    engine.store.add_feeds([Subscription(url) for url in URLS])
    for url in URLS:
        world.serves(url, rss(PEARS))
    engine.do(Poll())
    for _ in range(2):
        for url in URLS:
            world.fails(url, kind="dns")
        engine.do(Poll(all=True))
        assert [trouble.what for trouble in engine.troubles()] == ["offline"]
        for url in URLS:
            world.serves(url, rss(PEARS))
        engine.do(Poll(all=True))
        assert engine.troubles() == ()
    assert [bool(trouble.text) for trouble in troubles(heard)] == [True, False, True, False]
