"""A server that asked a feed to wait is asked for nothing else meanwhile: no icon, no search, no page, by nobody."""

from __future__ import annotations

import dataclasses
import importlib.util

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Discover, FetchFullText, Poll
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.model import ArticleFilter, Subscription
from monitor.reading import Reading

SERVER = "https://post.example"
HARVEST = ("h1", "A good year for pears", "Growers of the valley are pleased.")


@pytest.fixture
def waiting(engine: Engine, world: World, clock: Clock) -> Engine:
    """A feed was read, and the next time its server asked us to wait for two hours."""
    world.serves(SERVER + "/feed", rss(HARVEST))
    engine.do(AddFeeds((Subscription(SERVER + "/feed"),)))
    engine.do(Poll())
    clock.tick(hours=2)
    world.fails(SERVER + "/feed", kind="status", status=429, retry_after=7200)
    engine.do(Poll())
    clock.tick(minutes=30)
    world.asked.clear()
    return engine


def test_a_search_for_feeds_says_until_when_the_server_wants_to_be_left_alone(waiting: Engine, world: World) -> None:
    done = waiting.do(Discover(SERVER + "/"))
    assert done.found == ()
    assert done.lines == ("The server asked us to wait until 2026-05-28T12:00:00Z.",)
    assert world.asked == []


def test_icons_are_not_asked_for(waiting: Engine, world: World, clock: Clock) -> None:
    waiting.settings = dataclasses.replace(waiting.settings, favicons=True)
    waiting.poll_due()
    assert world.asked == []
    for url in (SERVER + "/", SERVER + "/favicon.ico"):
        world.fails(url, kind="status", status=404)
    clock.tick(days=1)
    world.serves(SERVER + "/feed", rss(HARVEST))
    waiting.poll_due()
    assert {url for url, _ in world.asked} == {SERVER + "/feed", SERVER + "/", SERVER + "/favicon.ico"}


@pytest.mark.skipif(importlib.util.find_spec("trafilatura") is None, reason="the extra fulltext is not installed")
def test_a_page_is_not_even_asked_for_by_a_click(waiting: Engine, world: World, reading: Reading) -> None:
    (article,) = reading.article_ids(ArticleFilter())
    world.serves(SERVER + "/h1", "<p>The whole text.</p>")
    with pytest.raises(UserError, match="asked us to wait until 2026-05-28T12:00:00Z"):
        waiting.do(FetchFullText(article))
    assert world.asked == []


def test_other_servers_are_asked(waiting: Engine, world: World) -> None:
    world.serves("https://gazette.example/", rss(HARVEST))
    assert len(waiting.do(Discover("https://gazette.example/")).found) == 1
