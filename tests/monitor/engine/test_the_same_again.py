"""What is served again under another address or id is the same as before, and what stays double is said."""

from __future__ import annotations

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll, RemoveFeed
from monitor.documents import Document
from monitor.engine import Engine
from monitor.feeds.health import condition
from monitor.model import Subscription

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
