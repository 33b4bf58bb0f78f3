"""A proxy that fails is named and is no missing network; one that serves a single feed is that feed's own affair."""

from __future__ import annotations

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll, SaveSettings
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.settings import Settings, to_toml

URLS = [f"https://post{n}.example/feed" for n in range(4)]
DEAD = "The proxy socks5://127.0.0.1:9 cannot be reached."
PEARS = ("h1", "A good year for pears", "Growers of the valley are pleased.")


@pytest.fixture
def engine(engine: Engine, world: World) -> Engine:
    """With feeds that were never polled: a proxy is told apart all the same."""
    engine.do(AddFeeds(tuple(Subscription(url) for url in URLS)))
    for url in URLS:
        world.fails(url, DEAD, kind="proxy")
    return engine


def told(engine: Engine) -> list[tuple[str, str]]:
    return [(trouble.what, trouble.text) for trouble in engine.troubles()]


def test_the_proxy_of_all_feeds_is_named_and_no_feed_is_blamed(engine: Engine, world: World, clock: Clock) -> None:
    assert engine.do(Poll()).counts["failed"] == 0
    ((what, text),) = told(engine)
    assert (what, text.startswith(DEAD)) == ("proxy", True)
    assert {(feed.health.state, feed.health.last_error) for feed in engine.store.feeds()} == {("new", DEAD)}
    for url in URLS:
        world.serves(url, rss(PEARS))
    clock.tick(minutes=3)
    assert engine.do(Poll()).counts["new"] == 4
    assert told(engine) == []


def test_when_the_network_goes_too_that_is_told_instead(engine: Engine, world: World, clock: Clock) -> None:
    for url in URLS:
        world.serves(url, rss(PEARS))
    engine.do(Poll())
    for kind in ("proxy", "dns"):
        for url in URLS:
            world.fails(url, DEAD, kind=kind)
        clock.tick(days=1)
        engine.do(Poll(all=True))
        assert [what for what, _ in told(engine)] == ["proxy" if kind == "proxy" else "offline"]


def test_a_feed_whose_own_proxy_is_dead_fails_and_says_why(world: World, engine: Engine) -> None:
    own = [f"https://hidden{n}.example/feed" for n in range(4)]
    engine.do(AddFeeds(tuple(Subscription(url, proxy="socks5://127.0.0.1:9") for url in own)))
    for url in own:
        world.fails(url, DEAD, kind="proxy")
    assert engine.do(Poll(urls=tuple(own))).counts["failed"] == 4
    assert told(engine) == []
    assert [feed.health.last_error for feed in engine.store.feeds()] == [None] * 4 + [DEAD] * 4


def test_another_proxy_begins_with_a_clean_slate(engine: Engine) -> None:
    engine.do(Poll())
    assert told(engine)
    engine.do(SaveSettings(to_toml(Settings(proxy="http://127.0.0.1:8080"))))
    assert told(engine) == []
