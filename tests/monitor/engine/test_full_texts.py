"""Whole texts: asked for by a click or by a feed, judged and indexed in place of the feed's own, never against a site's will."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.commands import AddFeeds, Poll
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import ArticlesChanged, Bus
from monitor.feeds.retry import STEPS
from monitor.feeds.unasked import PACE
from monitor.full_texts import FullTexts
from monitor.model import ArticleFilter, FlaggedArticle, Saved, Subscription
from monitor.polling.poller import Poller
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.topics import shipped

needs_trafilatura = pytest.mark.skipif(
    importlib.util.find_spec("trafilatura") is None, reason="the extra fulltext is not installed"
)
FEED = "https://post.example/feed"
PAGE = "https://post.example/p1"
RULES = "https://post.example/robots.txt"
SHORT = ("p1", "A tense night on the coast", "Officials met late in the evening.")
LONG = (
    "The coast guard closed the strait before midnight and ships were told to wait outside the harbour until morning. "
    "Norland fired two ballistic missiles into the sea shortly after, its neighbours said, and both flew some 600 km. "
)
HTML = (
    "<html><head><title>A tense night</title></head><body><nav><a href='/'>Home</a></nav><article><h1>A tense night</h1>"
    + "".join(f"<p>{LONG}{more}</p>" for more in ("Nobody was hurt.", "Fishermen stayed at home.", "Talks go on."))
    + "</article><footer>All rights reserved.</footer></body></html>"
)


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=clock)
    store.seed_topics(shipped.topics())
    yield store
    store.close()


class Room:
    """A feed polled twice (so that its article is no backfill), and the whole texts of its articles."""

    def __init__(self, store: Store, world: World, clock: Clock, *, wants: bool = False) -> None:
        self.store, self.world, self.clock = store, world, clock
        self.told: list[Saved] = []
        self.time = 0.0
        store.add_feeds([Subscription(FEED, full_text=wants)])
        world.serves(FEED, rss(), rss(SHORT), rss(SHORT))
        bus = Bus()
        self.poller = Poller(store, world, InlinePool(), bus, now=clock, floor=timedelta(minutes=10))
        self.texts = FullTexts(
            store, world, InlinePool(), bus, now=clock, told=self.told.extend, seconds=lambda: self.time
        )
        for _ in range(2):
            self.poller.round(everything=True)
            clock.tick(minutes=20)
        reader = Reader(store.path)
        (self.article,) = reader.article_ids()
        reader.close()

    def page(self, body: str = HTML, rules: str = "") -> None:
        self.world.serves(PAGE, body)
        self.world.serves(RULES, rules or "User-agent: *\nDisallow: /private")

    def flagged(self) -> int:
        reader = Reader(self.store.path)
        try:
            return reader.count(ArticleFilter(topics=("missile-launches",)))
        finally:
            reader.close()

    def found(self, words: str) -> int:
        reader = Reader(self.store.path)
        try:
            return reader.count(None, words)
        finally:
            reader.close()

    def asked(self, url: str) -> int:
        return sum(one == url for one, _ in self.world.asked)


@needs_trafilatura
def test_a_click_brings_the_text_its_flags_and_its_words(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock)
    room.page()
    assert (room.flagged(), room.found("fishermen")) == (0, 0)
    words, flags, note = room.texts.get(room.article)
    assert words > 50
    assert (flags, note) == (1, "")
    assert (room.flagged(), room.found("fishermen")) == (1, 1)
    assert [flag.topic for saved in room.told for flag in saved.flags] == ["missile-launches"]
    reader = Reader(store.path)
    detail = reader.detail(room.article)
    assert reader.integrity() == []
    reader.close()
    assert detail is not None
    assert detail.full_text
    assert "Fishermen" in detail.body
    assert "rights reserved" not in detail.body
    assert detail.versions == ()
    assert detail.row.edited is None
    assert room.asked(RULES) == 0  # a click is a reader, not a crawler
    room.texts.get(room.article)
    assert room.asked(PAGE) == 1


@needs_trafilatura
def test_the_next_poll_sees_no_edit_and_an_edit_keeps_the_whole_text(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock)
    room.page()
    room.texts.get(room.article)
    assert room.poller.round(everything=True)[0].edited == 0
    world.serves(FEED, rss(("p1", "A tense night on the east coast", "Officials met.")))
    finished, saved = room.poller.round(everything=True)
    assert finished.edited == 1
    room.texts.judge_again([number for one in saved for number in one.edited])
    assert (room.flagged(), room.found("fishermen")) == (1, 1)
    reader = Reader(store.path)
    detail = reader.detail(room.article)
    reader.close()
    assert detail is not None
    assert [version.content for version in detail.versions] == ["Officials met late in the evening."]


@needs_trafilatura
@pytest.mark.parametrize(
    ("status", "words"), [(402, "paying readers"), (451, "legal reasons"), (403, "does not let us")]
)
def test_a_site_that_says_no_is_asked_once(store: Store, world: World, clock: Clock, status: int, words: str) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    world.fails(PAGE, "no", kind="status", status=status)
    with pytest.raises(UserError, match=words):
        room.texts.get(room.article)
    assert room.texts.go_on() == 0
    assert room.asked(PAGE) == 1


@needs_trafilatura
def test_a_feed_that_wants_whole_texts_gets_them_where_robots_may(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page(rules="User-agent: *\nDisallow: /")
    room.texts._stop.wait = lambda seconds: setattr(room, "time", room.time + seconds)  # type: ignore[method-assign]
    assert room.texts.go_on() == 0
    assert (room.asked(RULES), room.asked(PAGE)) == (1, 0)
    assert "robots.txt" in (store.texts.asked(room.article) or ("", ""))[1]


@needs_trafilatura
def test_a_host_is_asked_once_in_five_seconds(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    room.texts._stop.wait = lambda seconds: setattr(room, "time", room.time + seconds)  # type: ignore[method-assign]
    assert room.texts.go_on() == 1
    assert room.time == PACE  # between robots.txt and the page
    assert room.flagged() == 1
    assert room.texts.go_on() == 0
    assert room.asked(PAGE) == 1


def test_a_page_that_says_what_the_feed_said_is_not_asked_again(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    article = store.stored(room.article)[1]
    assert store.texts.waiting(clock() - timedelta(days=1)) == [(room.article, PAGE)]
    store.texts.keep(room.article, FlaggedArticle(article))
    assert store.texts.asked(room.article) == (article.body, "")
    assert store.texts.waiting(clock() - timedelta(days=1)) == []


def patient(room: Room) -> None:
    """Time passes as the room waits between two requests."""
    room.texts._stop.wait = lambda seconds: setattr(room, "time", room.time + seconds)  # type: ignore[method-assign]


def why(room: Room) -> tuple[str, datetime | None]:
    """What the reading pane is told: why there is no whole text, and when it is tried again."""
    reader = Reader(room.store.path)
    detail = reader.detail(room.article)
    reader.close()
    assert detail is not None
    return detail.no_full_text, detail.full_text_again


@needs_trafilatura
def test_a_server_in_trouble_is_asked_again_three_times_and_then_left(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    patient(room)
    world.fails(PAGE, "The server answers 502.", kind="status", status=502)
    for tries, step in enumerate(STEPS, 1):
        assert room.texts.go_on() == 0
        assert why(room) == ("The server answers 502.", clock() + step)
        assert room.texts.go_on() == 0  # not before its time
        assert room.asked(PAGE) == tries
        clock.tick(seconds=step.total_seconds())
    room.texts.go_on()
    assert why(room) == ("The server answers 502. It was tried 4 times.", None)
    clock.tick(hours=30)
    room.texts.go_on()
    assert room.asked(PAGE) == 4


@needs_trafilatura
def test_what_failed_for_a_while_comes_when_the_way_is_free(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    patient(room)
    world.fails(PAGE, "post.example took too long.", kind="timeout")
    assert room.texts.go_on() == 0
    clock.tick(minutes=15)
    world.serves(PAGE, HTML)
    assert room.texts.go_on() == 1
    assert why(room) == ("", None)
    assert room.flagged() == 1


@needs_trafilatura
def test_a_server_that_names_a_time_is_left_alone_until_then(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    patient(room)
    world.fails(PAGE, "no", kind="status", status=429, retry_after=3600.0)
    room.texts.go_on()
    assert why(room) == ("The site was asked too often.", clock() + timedelta(hours=1))
    world.serves(FEED, rss(("p2", "Another night", "Officials met again."), SHORT))
    world.serves("https://post.example/p2", HTML)
    room.poller.round(everything=True)
    assert room.texts.go_on() == 0
    assert room.asked("https://post.example/p2") == 0  # its host rests
    clock.tick(hours=1)
    world.serves(PAGE, HTML)
    assert room.texts.go_on() == 2


@needs_trafilatura
def test_what_waits_for_its_time_is_known_without_a_round(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    patient(room)
    assert not room.texts.due()  # the round that brings an article looks after it
    world.fails(PAGE, "no", kind="status", status=503, retry_after=1200.0)
    world.serves(FEED, rss(("p2", "Another night", "Officials met again."), SHORT))
    world.serves("https://post.example/p2", HTML)
    room.poller.round(everything=True)
    room.texts.go_on()
    assert not room.texts.due()
    clock.tick(minutes=19)
    assert not room.texts.due()
    clock.tick(minutes=1)
    assert room.texts.due()
    room.page()
    assert room.texts.go_on() == 2  # the page that failed, and the one whose host rested
    assert not room.texts.due()


@needs_trafilatura
def test_a_running_engine_asks_again_when_it_is_time_and_no_feed_is_due(
    engine: Engine, world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.feeds.unasked.PACE", 0.0)
    engine.do(AddFeeds((Subscription(FEED, full_text=True, interval_minutes=600),)))
    world.serves(FEED, rss(), rss(SHORT))
    world.serves(RULES, "")
    world.fails(PAGE, "post.example took too long.", kind="timeout")
    came = threading.Event()
    engine.bus.subscribe(lambda event: came.set() if isinstance(event, ArticlesChanged) and not event.new else None)
    for _ in range(2):
        engine.do(Poll(all=True))
        clock.tick(minutes=1)
    assert came.wait(60)
    came.clear()
    world.serves(PAGE, HTML)
    engine.poll_due()
    clock.tick(minutes=15)
    while not came.wait(0.05):  # as the engine's own process does every few seconds
        engine.poll_due()
    asked = [url for url, _ in world.asked]
    assert (asked.count(PAGE), asked.count(FEED)) == (2, 2)


@needs_trafilatura
@pytest.mark.parametrize("link", ["https://post.example/a/Talk.MP3?id=1", "https://post.example/p1.jpg"])
def test_sounds_films_and_pictures_are_not_fetched_by_themselves(
    store: Store, world: World, clock: Clock, link: str
) -> None:
    room = Room(store, world, clock, wants=True)
    patient(room)
    world.serves(FEED, rss(SHORT, ("m", "Listen", "To this.")).replace("https://post.example/m", link))
    room.page()
    room.poller.round(everything=True)
    assert room.texts.go_on() == 1
    assert room.asked(link) == 0
    assert not room.texts.due()


@needs_trafilatura
def test_hosts_take_turns_and_none_waits_for_another(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    patient(room)
    slow = [(f"s{n}", f"Slow {n}", "Officials met.") for n in range(3)]
    text = rss(*slow, ("q1", "Quick", "Officials met."))
    world.serves(FEED, text.replace("https://post.example/q1", "https://wire.example/q1"))
    room.poller.round(everything=True)
    for page in (PAGE, *(f"https://post.example/{name}" for name, _, _ in slow), "https://wire.example/q1"):
        world.serves(page, HTML)
    for host in ("post", "wire"):
        world.serves(f"https://{host}.example/robots.txt", "")
    assert room.texts.go_on() == 5
    order = [url for url, _ in world.asked if url.endswith(("/p1", "/q1", "/s0", "/s1", "/s2"))]
    assert order.index("https://wire.example/q1") <= 1
    assert room.time == 4 * PACE  # what the busiest host takes by itself: its robots.txt and four pages


@needs_trafilatura
def test_robots_that_cannot_be_read_put_the_page_off_and_do_not_end_it(
    store: Store, world: World, clock: Clock
) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    patient(room)
    world.fails(RULES, "no", kind="status", status=500)
    room.texts.go_on()
    reason, again = why(room)
    assert "robots.txt cannot be read" in reason
    assert again == clock() + STEPS[0]
    world.serves(RULES, "User-agent: *\nDisallow: /private")
    clock.tick(minutes=15)
    assert room.texts.go_on() == 1
    assert room.asked(RULES) == 2


@needs_trafilatura
def test_a_click_tries_again_what_is_left_by_itself(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    patient(room)
    world.fails(PAGE, "no", kind="status", status=402)
    room.texts.go_on()
    assert why(room) == ("The page is for paying readers.", None)
    clock.tick(days=1)
    assert room.texts.go_on() == 0
    world.serves(PAGE, HTML)
    words, _flags, _note = room.texts.get(room.article)
    assert words > 50
    assert why(room) == ("", None)


@needs_trafilatura
def test_an_engine_that_ends_blames_no_page(store: Store, world: World, clock: Clock) -> None:
    room = Room(store, world, clock, wants=True)
    room.page()
    room.texts._stop.wait = lambda _seconds: room.texts._stop.set()  # type: ignore[method-assign,func-returns-value]
    room.texts.go_on()
    assert why(room) == ("", None)
    assert store.texts.waiting(clock() - timedelta(days=7)) == [(room.article, PAGE)]


def test_without_the_extra_one_sentence_says_how_to_install_it(
    store: Store, world: World, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room(store, world, clock)
    monkeypatch.setattr("monitor.full_texts.is_installed", lambda: False)
    with pytest.raises(UserError, match=r"pip install 'wirewatch\[fulltext\]'"):
        room.texts.get(room.article)
    assert room.texts.go_on() == 0
