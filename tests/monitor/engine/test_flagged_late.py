"""Articles that a topic flags after they came in are kept as fetched, too, if their feed still lists them at the next poll."""

from __future__ import annotations

import hashlib
import json

from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll, SaveSettings, SaveTopic
from monitor.documents import Document
from monitor.engine import Engine
from monitor.model import ArticleFilter, Batch, Subscription, Validators, Visit
from monitor.origin import Fetched
from monitor.reading import Reading

POST = "https://post.example/feed"
FERRY = ("f1", "Ferry resumes", "Boats run again.")
BRIDGE = ("b1", "Bridge opens", "Cars run.")
QUIET = ("q1", "A quiet day", "Nothing happened.")


def serves(world: World, clock: Clock, body: str, **more: object) -> bytes:
    content = body.encode()
    world.answers[POST] = [Document(POST, content, clock(), wire_bytes=len(content), **more)]  # type: ignore[arg-type]
    return content


def kept(reading: Reading, title: str) -> list[Fetched]:
    (row,) = (row for row in reading.rows(reading.article_ids(ArticleFilter())) if row.title == title)
    return reading.fetched(row.id)


def polled(engine: Engine, world: World, clock: Clock, body: str) -> bytes:
    """The feed is followed and has been polled twice before there is any topic."""
    engine.do(AddFeeds((Subscription(POST),)))
    for _ in range(2):
        content = serves(world, clock, body)
        engine.do(Poll(all=True))
        clock.tick(hours=1)
    return content


def test_what_a_new_topic_flags_is_kept_at_the_next_poll(engine: Engine, world: World, reading: Reading, clock: Clock):
    text = rss(FERRY, QUIET)
    polled(engine, world, clock, text)
    engine.do(SaveTopic("ferries", "ferry"))
    assert kept(reading, "Ferry resumes") == []
    serves(world, clock, text)
    engine.do(Poll(all=True))
    (one,) = kept(reading, "Ferry resumes")
    item = text[text.index("<item>") : text.index("</item>") + len("</item>")].encode()
    assert reading.fetched_bytes(one) == item
    assert one.fetched == clock()
    assert kept(reading, "A quiet day") == []
    assert reading.article_ids(ArticleFilter("is:edited")).tolist() == []


def test_the_feed_is_asked_for_all_it_lists_once_and_no_more(engine: Engine, world: World, clock: Clock):
    text = rss(FERRY, QUIET)
    polled(engine, world, clock, text)
    assert world.feeds[-1].body_sha256
    engine.do(SaveTopic("ferries", "ferry"))
    serves(world, clock, text)
    engine.do(Poll(all=True))
    assert world.feeds[-1].body_sha256 is None
    serves(world, clock, text)
    engine.do(Poll(all=True))
    assert world.feeds[-1].body_sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_an_article_that_is_listed_no_more_is_given_up(engine: Engine, world: World, reading: Reading, clock: Clock):
    polled(engine, world, clock, rss(FERRY, QUIET))
    engine.do(SaveTopic("ferries", "ferry"))
    serves(world, clock, rss(BRIDGE, QUIET))
    engine.do(Poll(all=True))
    serves(world, clock, rss(BRIDGE, FERRY, QUIET))
    engine.do(Poll(all=True))
    assert kept(reading, "Ferry resumes") == []


def test_where_only_a_part_of_the_document_is_read_the_wanted_item_is(
    engine: Engine, world: World, reading: Reading, clock: Clock
):
    """The document changed while the topic was saved, so that a new item alone would have been read."""
    polled(engine, world, clock, rss(FERRY, QUIET))
    engine.do(SaveTopic("ferries", "ferry"))
    text = rss(BRIDGE, FERRY, QUIET)
    serves(world, clock, text)
    engine.do(Poll(all=True))
    (one,) = kept(reading, "Ferry resumes")
    assert reading.fetched_bytes(one).decode() in text
    assert b"Ferry" in reading.fetched_bytes(one)


def test_of_a_json_feed_the_whole_document_is_kept(engine: Engine, world: World, reading: Reading, clock: Clock):
    item = {"id": "f1", "url": "https://post.example/f1", "title": "Ferry resumes", "content_text": "Boats run again."}
    text = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [item]})
    content = polled(engine, world, clock, text)
    engine.do(SaveTopic("ferries", "ferry"))
    serves(world, clock, text)
    engine.do(Poll(all=True))
    (one,) = kept(reading, "Ferry resumes")
    assert one.whole
    assert reading.fetched_bytes(one) == content


def test_nothing_is_asked_for_when_nothing_is_to_be_kept(engine: Engine, world: World, reading: Reading, clock: Clock):
    engine.do(SaveSettings("fetched_mb = 0"))
    text = rss(FERRY, QUIET)
    polled(engine, world, clock, text)
    engine.do(SaveTopic("ferries", "ferry"))
    serves(world, clock, text)
    engine.do(Poll(all=True))
    assert world.feeds[-1].body_sha256 is not None
    assert kept(reading, "Ferry resumes") == []


def test_old_articles_are_not_asked_for(engine: Engine, world: World, clock: Clock):
    text = rss(FERRY, QUIET)
    polled(engine, world, clock, text)
    clock.tick(days=15)
    engine.do(SaveTopic("ferries", "ferry"))
    serves(world, clock, text)
    engine.do(Poll(all=True))
    assert world.feeds[-1].body_sha256 is not None


def test_a_poll_that_is_under_way_when_the_topic_is_saved_takes_nothing_back(
    engine: Engine, world: World, reading: Reading, clock: Clock
):
    text = rss(FERRY, QUIET)
    polled(engine, world, clock, text)
    (feed,) = engine.store.feeds()
    engine.do(SaveTopic("ferries", "ferry"))
    seen = Visit(feed.id, clock(), "unchanged", 200, validators=Validators(etag="e"), body_sha256=feed.body_sha256)
    engine.store.save(Batch(feed.id, (), seen))  # as it was asked before
    serves(world, clock, text)
    engine.do(Poll(all=True))
    assert len(kept(reading, "Ferry resumes")) == 1
