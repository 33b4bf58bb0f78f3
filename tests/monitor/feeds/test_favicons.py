"""Icons of sites: where they are asked for, how seldom, what counts as one, and that nobody is asked while the setting is off."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from icon_samples import a_bitmap, a_png, an_ico
from servers import FEED, Site, http
from servers import site as serving
from source_samples import a_document
from worlds import Clock, Desk, World, rss

from monitor.commands import AddFeeds, SaveSettings
from monitor.engine import Engine
from monitor.feeds import icon, redrawn
from monitor.feeds.parse import parse
from monitor.model import Subscription
from monitor.places import find
from monitor.reading import Reading
from monitor.settings import Settings, to_toml
from monitor.vault import MemoryVault

PNG = a_png()
ON = SaveSettings(to_toml(Settings(favicons=True)))


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        site.serve("/feed", http(FEED))
        yield site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path, clock: Clock) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, vault=MemoryVault(), channel=Desk()) as engine:
        yield engine


def follow(engine: Engine, site: Site) -> int:
    engine.do(AddFeeds((Subscription(site.url("/feed"), allow_local=True),)))
    (feed,) = engine.store.feeds()
    return feed.id


def kept(engine: Engine, feed_id: int) -> tuple[str, bytes] | None:
    reading = Reading(engine.places.archive)
    try:
        return reading.icon(feed_id)
    finally:
        reading.close()


def paths(site: Site) -> list[str]:
    return [request.path for request in site.asked]


def test_nobody_is_asked_for_an_icon_while_the_setting_is_off(engine: Engine, site: Site):
    follow(engine, site)
    engine.poll_due()
    engine.poll_due()
    assert paths(site) == ["/feed"]


def test_a_service_that_many_feeds_share_is_asked_for_no_icon(tmp_path: Path, clock: Clock):
    world, url = World(clock), "https://news.google.com/rss/search?q=ferry"
    world.serves(url, rss(("1", "Ferry runs", "x")))
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=MemoryVault(), channel=Desk()) as engine:
        engine.do(ON)
        engine.do(AddFeeds((Subscription(url),)))
        for _ in range(3):
            engine.poll_due()
        assert [asked for asked, _ in world.asked] == [url]


def test_the_icon_that_the_page_links_is_kept_and_asked_for_once_a_month(engine: Engine, site: Site, clock: Clock):
    site.serve("/", http(b"<html><link rel='shortcut icon' href='/little.png'></html>"))
    site.serve("/little.png", http(PNG))
    number = follow(engine, site)
    engine.do(ON)
    engine.poll_due()
    engine.poll_due()
    assert kept(engine, number) == ("png", redrawn.png(PNG, ""))
    assert paths(site) == ["/feed", "/", "/little.png"]
    clock.tick(days=31)
    site.serve("/little.png", http(b"", "404 Not Found"))
    engine.poll_due()
    assert paths(site)[3:] == ["/feed", "/", "/little.png", "/favicon.ico"]
    assert kept(engine, number) == ("png", redrawn.png(PNG, ""))


def test_what_the_feed_itself_names_comes_first(engine: Engine, site: Site):
    channel = b"<channel><image><url>/own.png</url><title>x</title></image>"
    site.serve("/feed", http(FEED.replace(b"<channel>", channel)))
    site.serve("/own.png", http(PNG))
    number = follow(engine, site)
    engine.do(ON)
    engine.poll_due()
    assert paths(site) == ["/feed", "/own.png"]
    assert kept(engine, number) == ("png", redrawn.png(PNG, ""))


def test_without_a_page_the_usual_place_is_asked(engine: Engine, site: Site):
    ico = an_ico(a_bitmap())
    site.serve("/favicon.ico", http(ico))
    number = follow(engine, site)
    engine.do(ON)
    engine.poll_due()
    assert kept(engine, number) == ("png", redrawn.png(ico, ""))


@pytest.mark.parametrize(
    "answer",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        a_png() + b"\x00" * 70_000,
        a_png(width=4000, height=1, rows=1),
        b"GIF89a",
        b"",
    ],
    ids=["svg", "large", "wide", "gif", "empty"],
)
def test_what_is_no_little_png_or_ico_is_left_alone(engine: Engine, site: Site, answer: bytes):
    site.serve("/favicon.ico", http(answer))
    number = follow(engine, site)
    engine.do(ON)
    engine.poll_due()
    assert kept(engine, number) is None


def test_a_site_that_cannot_be_reached_is_asked_again_the_next_day(engine: Engine, site: Site, clock: Clock):
    def hang_up(connection):
        connection.close()

    for path in ("/", "/favicon.ico"):
        site.routes[path] = lambda _request: hang_up
    number = follow(engine, site)
    engine.do(ON)
    engine.poll_due()
    before = paths(site)
    assert "/favicon.ico" in before
    engine.poll_due()
    assert paths(site) == before
    site.serve("/favicon.ico", http(PNG))
    clock.tick(hours=25)
    engine.poll_due()
    assert kept(engine, number) == ("png", redrawn.png(PNG, ""))


def test_an_icon_on_another_server_of_this_network_is_not_asked_for(engine: Engine, site: Site):
    with serving() as other:
        other.serve("/i.png", http(PNG))
        site.serve("/", http(f"<link rel=icon href='{other.url('/i.png')}'>".encode()))
        follow(engine, site)
        engine.do(ON)
        engine.poll_due()
        assert other.asked == []


def test_a_search_for_feeds_does_not_wait_for_icons(engine: Engine, site: Site):
    from monitor.commands import Discover

    arrived, go_on = threading.Event(), threading.Event()

    def slow(_connection):
        arrived.set()
        go_on.wait(20)

    site.routes["/"] = lambda _request: slow
    follow(engine, site)
    engine.do(ON)
    looking = threading.Thread(target=engine.poll_due)
    looking.start()
    assert arrived.wait(20)
    try:
        assert len(engine.do(Discover(site.url("/feed"), allow_local=True)).found) == 1
    finally:
        go_on.set()
        looking.join()


def test_feeds_name_their_icons_in_their_own_ways():
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><icon>/a.ico</icon><logo>/big.png</logo></feed>"
    assert parse(a_document(atom)).icon == "https://paper.example/a.ico"
    json = '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "favicon": "f.png", "icon": "i.png", "items": []}'
    assert parse(a_document(json)).icon == "https://paper.example/f.png"
    assert parse(a_document(atom.replace("/a.ico", "javascript:x"))).icon == ""


def test_kinds_go_by_bytes_and_size():
    assert icon.kind(PNG) == "png"
    assert icon.kind(an_ico(a_bitmap(), PNG)) == "ico"
    assert icon.kind(an_ico(a_bitmap(), a_png(2000, 1))) == ""
    assert icon.kind(an_ico(a_bitmap(width=2000))) == ""
    assert icon.kind(an_ico(PNG)[:-20]) == ""
    assert icon.kind(an_ico()) == ""


@given(some.binary(max_size=200) | some.binary(max_size=200).map(lambda tail: an_ico(a_bitmap())[:30] + tail))
def test_any_bytes_have_a_kind_or_none(data):
    assert icon.kind(data) in {"", "png", "ico"}
