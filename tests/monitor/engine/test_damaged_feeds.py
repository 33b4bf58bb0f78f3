"""What a poll says of documents that are damaged: what and where, at once, and again until they are mended; nothing is lost."""

from __future__ import annotations

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll
from monitor.documents import Document
from monitor.engine import Engine
from monitor.events import FeedPolled
from monitor.feeds.health import condition
from monitor.model import ArticleFilter, Feed, Subscription, Validators
from monitor.reading import Reading

URL = "https://post.example/feed"
ITEMS = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(6)]


def follow(engine: Engine) -> None:
    engine.do(AddFeeds((Subscription(URL),)))


def poll(engine: Engine, clock: Clock) -> Feed:
    engine.do(Poll(urls=(URL,)))
    clock.tick(hours=1)
    return engine.store.feeds()[0]


def test_a_wrong_tag_is_told_with_its_line_until_it_is_mended(
    engine: Engine, reading: Reading, world: World, clock: Clock, heard: list[FeedPolled]
) -> None:
    broken = rss(*ITEMS).replace("<title>Title 2</title>", "\n<title>Title 2</wrong>")
    world.serves(URL, broken, etag='"e"')
    follow(engine)
    feed = poll(engine, clock)
    said = "Line 2: <title> is open where </wrong> stands — 5 of 6 entries read as they stand."
    assert (heard[-1].outcome, heard[-1].new, heard[-1].reason) == ("new", 6, said)
    assert (feed.about.title, feed.health.last_error) == ("The Harbour Post", None)
    titles = sorted(row.title for row in reading.rows(reading.article_ids(ArticleFilter())))
    assert titles == [title for _, title, _ in ITEMS]
    how = condition(feed, clock())
    assert (how.word, said in how.why, how.attention) == ("malformed", True, False)
    world.is_unchanged(URL)
    poll(engine, clock)
    assert (heard[-1].outcome, heard[-1].reason) == ("not-modified", said)
    world.serves(URL, rss(*ITEMS))
    feed = poll(engine, clock)
    assert (heard[-1].outcome, heard[-1].reason, condition(feed, clock()).word) == ("unchanged", "", "ok")


def test_a_document_that_ended_early_is_told_the_first_time(
    engine: Engine, world: World, clock: Clock, heard: list[FeedPolled]
) -> None:
    whole = rss(*ITEMS)
    world.serves(URL, whole[: whole.index("<title>Title 4")], etag='"e"')
    follow(engine)
    feed = poll(engine, clock)
    said = "The document ended early after 4 entries."
    assert (heard[-1].outcome, heard[-1].new, heard[-1].reason) == ("new", 4, said)
    assert condition(feed, clock()).word == "cut"
    world.is_unchanged(URL)
    poll(engine, clock)
    assert (heard[-1].outcome, heard[-1].reason) == ("not-modified", said)
    world.serves(URL, whole[: whole.index("<title>Title 4")])
    feed = poll(engine, clock)
    assert (heard[-1].outcome, heard[-1].reason) == ("unchanged", said)
    assert "3 times in a row" in condition(feed, clock()).why
    world.serves(URL, whole)
    feed = poll(engine, clock)
    assert (heard[-1].new, heard[-1].reason, condition(feed, clock()).word) == (2, "", "ok")


def not_backfill(reading: Reading) -> set[str]:
    return {row.guid for row in reading.rows(reading.article_ids(ArticleFilter())) if not row.backfill}


@pytest.mark.parametrize("cut_again", [0, 2])
def test_the_rest_of_a_first_document_that_ended_early_is_no_news(
    engine: Engine, reading: Reading, world: World, clock: Clock, cut_again: int
) -> None:
    old = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(40)]
    whole = rss(*old)
    world.serves(URL, whole[: len(whole) // 2])
    clock.tick(minutes=30)
    follow(engine)
    for _ in range(1 + cut_again):
        poll(engine, clock)
    world.fails(URL, kind="timeout")
    poll(engine, clock)
    news = rss(("n", "Breaking", "It sails.")).replace("08:00:00", "08:45:00")  # before the poll that failed
    item = news[news.index("<item>") : news.index("</channel>")]
    world.serves(URL, whole.replace("<item>", item + "<item>", 1))
    poll(engine, clock)
    assert len(reading.article_ids(ArticleFilter())) == 41
    assert not_backfill(reading) == {"n"}


def test_a_feed_whose_end_is_always_missing_still_brings_news(
    engine: Engine, reading: Reading, world: World, clock: Clock
) -> None:
    clock.tick(hours=1)
    follow(engine)
    for items in (ITEMS[3:], ITEMS[1:], ITEMS):
        world.serves(URL, rss(*items).removesuffix("</channel></rss>"))
        poll(engine, clock)
    assert engine.store.feeds()[0].habits.cut == 3
    assert not_backfill(reading) == {"a0", "a1", "a2"}  # told late, but told


def test_the_fetch_log_keeps_what_was_said(engine: Engine, reading: Reading, world: World, clock: Clock) -> None:
    world.serves(URL, rss(*ITEMS).replace("</channel>", "</chanel>"))
    follow(engine)
    poll(engine, clock)
    (visit,) = reading.visits(engine.store.feeds()[0].id)
    assert "<channel> is open where </chanel> stands — all 6 entries" in visit.reason


def test_a_page_instead_of_a_feed_was_an_answer_all_the_same(
    engine: Engine, world: World, clock: Clock, heard: list[FeedPolled]
) -> None:
    page = b"<!DOCTYPE html><html><head><title>Welcome</title></head></html>"
    world.answers[URL] = [Document(URL, page, clock(), validators=Validators(), wire_bytes=len(page), ms=120)]
    follow(engine)
    feed = poll(engine, clock)
    told = heard[-1]
    assert (told.outcome, told.status, told.bytes, told.ms) == ("failed", 200, len(page), 120)
    assert (feed.health.last_status, feed.health.state) == (200, "failing")
