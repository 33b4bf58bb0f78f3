"""Rounds over sources of other kinds: an index that leads to its newest child, queries with their pace, a file of this machine."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, World, rss

from monitor.commands import AddFeeds, Poll
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import FeedPolled
from monitor.model import NO_VALIDATORS, Feed, Subscription, Validators
from monitor.polling.poller import Poller
from monitor.reading import Reading

KEY = ("X-Api-Key", "k-3141")
INDEX = "https://paper.example/sitemap.xml"
CHILD = "https://paper.example/news-2.xml"
GOOGLE = "https://news.google.com/rss/search?q=ferry"
POST = "https://post.example/feed"
REDDIT = "https://www.reddit.com/r/{}/.rss"
HEAD = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'


def an_index(when: str, child: str = CHILD) -> str:
    return f"<sitemapindex><sitemap><loc>{child}</loc>{when and f'<lastmod>{when}</lastmod>'}</sitemap></sitemapindex>"


def headlines(*titles: str) -> str:
    rows = "".join(
        f"<url><loc>https://paper.example/{title}</loc><n:news><n:title>{title}</n:title></n:news></url>"
        for title in titles
    )
    return f"{HEAD}{rows}</urlset>"


def follow(engine: Engine, *urls: str, **more: bool) -> None:
    assert engine.do(AddFeeds(tuple(Subscription(url, **more) for url in urls))).counts["rejected"] == 0


def the_feed(engine: Engine) -> Feed:
    (feed,) = engine.store.feeds()
    return feed


def test_an_index_of_sitemaps_is_followed_to_its_newest_child_and_remembered(
    engine: Engine, world: World, clock: Clock
):
    world.serves(INDEX, an_index("2026-05-28"), etag='"i1"')
    world.serves(CHILD, headlines("one", "two"), etag='"c1"')
    follow(engine, INDEX)
    assert engine.do(Poll()).counts["new"] == 2
    assert the_feed(engine).validators == Validators(etag='"i1"')
    world.serves(INDEX, an_index("2026-05-29"))
    world.serves(CHILD, headlines("one", "two", "three"))
    clock.tick(hours=2)
    assert engine.do(Poll(all=True)).counts["new"] == 1
    assert world.asked == [
        (INDEX, NO_VALIDATORS),
        (CHILD, NO_VALIDATORS),
        (INDEX, Validators(etag='"i1"')),
        (CHILD, NO_VALIDATORS),
    ]
    world.asked.clear()
    engine.do(Poll(all=True))
    assert [url for url, _ in world.asked] == [INDEX]


def test_an_index_without_dates_is_followed_every_time(engine: Engine, world: World):
    world.serves(INDEX, an_index(""), etag='"i1"')
    world.serves(CHILD, headlines("one"), headlines("one", "two"))
    follow(engine, INDEX)
    engine.do(Poll())
    assert engine.do(Poll(all=True)).counts["new"] == 1
    assert {stamp for _, stamp in world.asked} == {NO_VALIDATORS}


def test_an_index_that_leads_to_an_index_or_nowhere_is_a_failure_of_its_feed(engine: Engine, world: World):
    world.serves(INDEX, an_index("2026-05-28"))
    world.serves(CHILD, an_index("2026-05-28", "https://paper.example/news-3.xml"))
    follow(engine, INDEX)
    assert engine.do(Poll()).counts["failed"] == 1
    assert "leads to another" in (the_feed(engine).health.last_error or "")
    world.fails(CHILD, "not there")
    assert engine.do(Poll(all=True)).counts["failed"] == 1
    assert the_feed(engine).health.last_error == "not there"


@pytest.mark.parametrize(
    ("child", "held"),
    [
        (CHILD, ((KEY,), "ab" * 32, True)),
        ("https://www.paper.example/news.xml", ((), "", False)),
        ("https://paper.example:8443/news.xml", ((), "", False)),
    ],
)
def test_an_index_leads_to_another_server_without_what_its_own_holds(
    engine: Engine, world: World, child: str, held: tuple[object, ...]
) -> None:
    about = Subscription(INDEX, allow_local=True, headers=(KEY,), certificate="ab" * 32)
    world.serves(INDEX, an_index("2026-05-28", child))
    world.serves(child, headlines("one"))
    engine.do(AddFeeds((about,)))
    assert engine.do(Poll()).counts["new"] == 1
    asked = world.feeds[-1].about
    assert asked.url == child
    assert (asked.headers, asked.certificate, asked.allow_local) == held


@pytest.mark.parametrize(
    "way", [{"hops": (INDEX, "https://other.example/hop")}, {"url": "https://www.paper.example/b"}]
)
def test_an_index_that_others_led_to_leads_on_without_what_the_first_holds(
    engine: Engine, world: World, way: dict[str, object]
) -> None:
    world.serves(INDEX, an_index("2026-05-28"))
    world.serves(CHILD, headlines("one"))
    world.answers[INDEX] = [dataclasses.replace(world.answers[INDEX][0], **way)]  # type: ignore[arg-type]
    engine.do(AddFeeds((Subscription(INDEX, allow_local=True, headers=(KEY,), certificate="ab" * 32),)))
    engine.do(Poll())
    asked = world.feeds[-1].about
    assert (asked.url, asked.headers, asked.certificate, asked.allow_local) == (CHILD, (), "", False)


def test_a_secure_index_leads_to_no_open_address(engine: Engine, world: World) -> None:
    world.serves(INDEX, an_index("2026-05-28", "http://paper.example/news.xml"))
    engine.do(AddFeeds((Subscription(INDEX),)))
    assert engine.do(Poll()).counts["failed"] == 1
    (feed,) = engine.store.feeds()
    assert feed.health.last_error == "It leads from a secure address to an open one."
    assert [asked.url for asked in world.feeds] == [INDEX]


def test_google_news_is_not_asked_again_within_a_quarter_of_an_hour(engine: Engine, world: World, clock: Clock):
    world.serves(GOOGLE, rss(("1", "Ferry runs", "x")))
    engine.do(AddFeeds((Subscription(GOOGLE, interval_minutes=5),)))
    engine.do(Poll())
    feed = the_feed(engine)
    assert feed.about.headline_only
    assert feed.health.next_poll is not None
    assert feed.health.next_poll >= clock() + timedelta(minutes=15)


def test_whoever_asks_for_all_asks_google_news_no_sooner_either(
    engine: Engine, world: World, clock: Clock, heard: list[FeedPolled]
):
    world.serves(GOOGLE, rss(("1", "Ferry runs", "x")))
    world.serves(POST, rss(("1", "Ferry runs", "x")))
    follow(engine, GOOGLE, POST)
    for _ in range(3):
        engine.do(Poll(all=True))
        clock.tick(seconds=20)
    assert [url for url, _ in world.asked].count(GOOGLE) == 1
    assert [url for url, _ in world.asked].count(POST) == 3
    assert [(event.outcome, event.reason) for event in heard if event.url == GOOGLE][1:] == [
        (
            "waiting",
            "A feed like this is asked every 15 minutes at most, so not before 2026-05-28T08:15:00Z; poll it alone to ask it sooner.",
        )
    ] * 2
    engine.do(Poll(urls=(GOOGLE, POST)))
    assert [url for url, _ in world.asked].count(GOOGLE) == 1
    clock.tick(minutes=14)
    engine.do(Poll(all=True))
    assert [url for url, _ in world.asked].count(GOOGLE) == 2


def test_google_news_as_the_only_feed_is_asked_no_sooner_by_all_but_on_its_own_name(
    engine: Engine, world: World, clock: Clock
):
    world.serves(GOOGLE, rss(("1", "Ferry runs", "x")))
    follow(engine, GOOGLE)
    for _ in range(3):
        engine.do(Poll(all=True))
    assert len(world.asked) == 1
    clock.tick(seconds=5)
    engine.do(Poll(urls=(GOOGLE,)))
    assert len(world.asked) == 2
    clock.tick(hours=-2)  # a clock that was set right: what it says of the last poll binds nobody
    engine.do(Poll(all=True))
    assert len(world.asked) == 3


def test_a_headline_that_recurs_at_google_news_is_another_article_after_three_days(
    engine: Engine, world: World, clock: Clock
):
    """Google gives an article ever new ids and shifts its date a little; next week's "Morning briefing" is not this week's."""

    def served(*days: int) -> int:
        rows = "".join(
            f"<item><guid>CBMi{clock():%d}{day}</guid><title>Morning briefing - The Wire</title><source>The Wire</source>"
            f"<link>https://news.google.com/rss/articles/{day}</link><pubDate>{day:02} May 2026 07:00:00 GMT</pubDate></item>"
            for day in days
        )
        world.serves(GOOGLE, f"<rss version='2.0'><channel><title>Search</title>{rows}</channel></rss>")
        clock.tick(hours=1)
        return engine.do(Poll(all=True)).counts["new"]

    follow(engine, GOOGLE)
    assert served(10) == 1
    assert served(11, 10) == 0
    assert served(9) == 0
    assert served(16, 11, 10) == 1
    assert served(16, 11, 10) == 0
    assert served(25, 24, 16) == 1


def test_feeds_of_one_slow_site_take_turns_over_rounds(
    engine: Engine, world: World, clock: Clock, heard: list[FeedPolled]
):
    addresses = [REDDIT.format(name) for name in ("ferries", "tides", "piers")]
    for address in addresses:
        world.serves(address, rss(("1", "A thread", "x")))
    follow(engine, *addresses)
    poller = Poller(engine.store, world, InlinePool(), engine.bus, now=clock, floor=timedelta(minutes=10))
    for minute in range(3):
        poller.round()
        assert poller.due() == []
        assert len(world.asked) == minute + 1
        clock.tick(seconds=60)
    assert {url for url, _ in world.asked} == set(addresses)
    assert {event.outcome for event in heard} == {"new"}


def test_whoever_asks_for_all_is_told_who_waits_and_why(
    engine: Engine, world: World, heard: list[FeedPolled], reading: Reading
):
    addresses = [REDDIT.format(name) for name in ("ferries", "tides")]
    for address in addresses:
        world.serves(address, rss(("1", "A thread", "x")))
    follow(engine, *addresses)
    engine.do(Poll(all=True))
    assert sorted(event.outcome for event in heard) == ["new", "waiting"]
    assert next(event.reason for event in heard if event.outcome == "waiting") == (
        "Only one request in 60 seconds goes to reddit.com; this feed has its turn in a later round."
    )
    assert [feed.health.state for feed in reading.feeds()] == ["ok", "new"]


def test_a_file_of_this_machine_is_followed_only_when_the_user_says_so(engine: Engine, tmp_path: Path):
    path = tmp_path / "feed.xml"
    path.write_text(rss(("1", "From a disk", "x")), encoding="utf-8")
    refused = engine.do(AddFeeds((Subscription(path.as_uri()),)))
    assert refused.counts == {"added": 0, "known": 0, "rejected": 1}
    assert "allow" in refused.lines[0]
    follow(engine, path.as_uri(), allow_local=True)
    assert engine.do(Poll()).counts["new"] == 1
    assert engine.do(Poll(all=True)).counts["new"] == 0
    assert the_feed(engine).health.last_status == 304


def test_a_query_is_spelled_out_when_it_is_added(engine: Engine):
    follow(engine, "gdelt:ferry")
    assert the_feed(engine).url.startswith(
        "https://api.gdeltproject.org/api/v2/doc/doc?query=ferry&mode=artlist&format=json"
    )
    with pytest.raises(UserError, match="not a feed of this archive"):
        engine.do(Poll(urls=("https://nobody.example/",)))


@pytest.mark.parametrize("typed", ["gdelt:summit", "HTTPS://Post.example/feed"])
def test_a_feed_may_be_named_as_it_was_typed_when_it_was_added(engine: Engine, world: World, typed: str):
    follow(engine, typed)
    world.fails(the_feed(engine).url, kind="status", status=500)
    assert engine.do(Poll(urls=(typed,))).counts["feeds"] == 1
