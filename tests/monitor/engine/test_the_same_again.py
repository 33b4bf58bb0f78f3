"""What is served again under another address or id is the same as before, and what stays double is said."""

from __future__ import annotations

from datetime import timedelta

import pytest
from worlds import MORNING, Clock, World, rss

from monitor.commands import AddFeeds, Poll, RemoveFeed
from monitor.documents import Document
from monitor.engine import Engine
from monitor.feeds.health import condition
from monitor.model import ArticleFilter, Subscription
from monitor.reading import Reading

OLD = "https://post.example/feed"


@pytest.mark.parametrize("removed", [False, True])
def test_a_feed_that_moves_to_another_one_is_told_as_its_double(
    engine: Engine, world: World, clock: Clock, *, removed: bool
) -> None:
    new = "https://moved.example/feed"
    engine.do(AddFeeds((Subscription(OLD), Subscription(new))))
    if removed:
        engine.do(RemoveFeed(new))
    world.answers[OLD] = world.answers[new] = [
        Document(new, rss(("1", "Pears", "A good year.")).encode(), clock(), moved=new)
    ]
    words = []
    for _ in range(3):
        engine.do(Poll(urls=(OLD,)))
        words.append(condition(engine.store.feeds()[0], clock()).word)
        clock.tick(hours=13)
    assert words == ["ok", "ok", "same"]


@pytest.mark.parametrize("guid", ["", "<guid>{}://post.example/{}</guid>"])
def test_a_feed_that_moves_to_https_and_names_the_visit_brings_nothing_new(
    engine: Engine, world: World, clock: Clock, guid: str
) -> None:
    engine.do(AddFeeds((Subscription(OLD),)))
    for scheme, visit, new in (("http", 1, 20), ("https", 1, 0), ("https", 2, 0)):
        rows = "".join(
            f"<item>{guid.format(scheme, n)}<link>{scheme}://post.example/{n}?s={visit}</link><description>Text {n}</description></item>"
            for n in range(20)
        )
        world.serves(OLD, f"<rss version='2.0'><channel><title>Post</title>{rows}</channel></rss>")
        clock.tick(hours=1)
        assert engine.do(Poll(all=True)).counts["new"] == new


@pytest.mark.parametrize("renumbered", [1, 3, 10, 13, 16, 20])
def test_a_feed_that_renumbers_part_of_its_entries_brings_nothing_new(
    engine: Engine, reading: Reading, world: World, clock: Clock, renumbered: int
) -> None:
    items = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(20)]
    engine.do(AddFeeds((Subscription(OLD),)))
    first = rss(*items)
    world.serves(OLD, first)
    engine.do(Poll(all=True))
    again = first.replace("<title>Title 19<", "<title>Title 19, changed<")
    for n in range(renumbered):
        again = again.replace(f"'false'>a{n}<", f"'false'>b{n}<")
    clock.tick(hours=1)
    world.serves(OLD, again)
    done = engine.do(Poll(all=True))
    assert (done.counts["new"], done.counts["edited"]) == (0, 1)
    assert len(reading.article_ids(ArticleFilter())) == 20


def weather(days: range) -> str:
    """A feed that links to one page, under a new id each day; the newest first."""
    rows = (
        f"<item><guid isPermaLink='false'>d{day}</guid><title>Weather</title><link>https://post.example/weather</link>"
        f"<pubDate>{MORNING + timedelta(days=day):%a, %d %b %Y %H:%M:%S GMT}</pubDate><description>Rain {day}</description></item>"
        for day in reversed(days)
    )
    return f"<rss version='2.0'><channel><title>Post</title>{''.join(rows)}</channel></rss>"


def test_a_page_that_is_linked_day_by_day_brings_a_new_article_each_day(
    engine: Engine, reading: Reading, world: World, clock: Clock
) -> None:
    engine.do(AddFeeds((Subscription(OLD),)))
    for day in range(0, 12, 3):
        world.serves(OLD, weather(range(day, day + 6)))
        clock.tick(days=3)
        engine.do(Poll(all=True))
    assert len(reading.article_ids(ArticleFilter())) == 15


def test_an_article_whose_link_changes_is_where_its_feed_says_now(
    engine: Engine, reading: Reading, world: World
) -> None:
    items = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(5)]
    world.serves(OLD, rss(*items))
    engine.do(AddFeeds((Subscription(OLD),)))
    engine.do(Poll(all=True))
    world.serves(OLD, rss(*items).replace("https://post.example/a2", "https://post.example/news/a2"))
    assert engine.do(Poll(all=True)).counts["edited"] == 0
    world.serves(OLD, rss(*items).replace("<link>https://post.example/a2</link>", ""))
    engine.do(Poll(all=True))
    rows = {row.guid: row for row in reading.rows(reading.article_ids(ArticleFilter()))}
    assert rows["a2"].url == "https://post.example/news/a2"
    assert rows["a1"].url == "https://post.example/a1"
    assert {row.edited for row in rows.values()} == {None}


def test_what_a_feed_without_items_brings_later_is_backfill_if_it_is_older(
    engine: Engine, reading: Reading, world: World, clock: Clock
) -> None:
    world.serves(OLD, rss())
    engine.do(AddFeeds((Subscription(OLD),)))
    engine.do(Poll(all=True))
    world.serves(OLD, rss(("new", "Breaking", "x"), *((f"a{n}", f"Title {n}", f"Text {n}") for n in range(5))))
    clock.tick(hours=1)
    assert engine.do(Poll(all=True)).counts["new"] == 6
    told = [row.guid for row in reading.rows(reading.article_ids(ArticleFilter())) if not row.backfill]
    assert told == ["new"]
    world.serves(OLD, rss(("late", "Late", "x"), ("old", "Old", "y")))
    assert engine.do(Poll(all=True)).counts["new"] == 2
    assert sum(not row.backfill for row in reading.rows(reading.article_ids(ArticleFilter()))) == 3
