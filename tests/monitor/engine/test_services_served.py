"""Google News and Reddit as they are met: through the real network, parser and archive, by a proxy that answers in their place."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from loopback import Site, serving
from worlds import Clock, Desk

from monitor.commands import AddFeeds, Poll, SaveSettings
from monitor.engine import Engine
from monitor.events import FeedPolled
from monitor.model import ArticleFilter, Feed, Subscription
from monitor.places import find
from monitor.reading import Reading
from monitor.vault import MemoryVault

GOOGLE = "http://news.google.com/rss/search?q=ferry"
REDDIT = "http://www.reddit.com/r/{}/.rss"


def item(number: int, title: str, publisher: str) -> str:
    """As Google News writes them: an id and a link that say nothing, the publisher at the end of the title, other headlines as text."""
    return (
        f"<item><title>{title} - {publisher}</title><link>https://news.google.com/rss/articles/CBMi{number}?oc=5</link>"
        f"<guid isPermaLink='false'>CBMi{number}</guid><pubDate>Thu, 28 May 2026 07:00:00 GMT</pubDate>"
        f"<description>&lt;ol&gt;&lt;li&gt;{title}&lt;/li&gt;&lt;li&gt;Lighthouse painted - The Gull&lt;/li&gt;&lt;/ol&gt;</description>"
        f"<source url='https://post.example'>{publisher}</source></item>"
    )


def news(*items: str) -> bytes:
    return f"<rss version='2.0'><channel><title>ferry - Google News</title>{''.join(items)}</channel></rss>".encode()


@pytest.fixture
def proxy() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path, proxy: Site, clock: Clock) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, vault=MemoryVault(), channel=Desk()) as engine:
        engine.do(SaveSettings(f'proxy = "http://127.0.0.1:{proxy.port}"\n'))
        yield engine


def follow(engine: Engine, *urls: str) -> None:
    assert engine.do(AddFeeds(tuple(Subscription(url) for url in urls))).counts["rejected"] == 0


def the_feed(engine: Engine) -> Feed:
    (feed,) = engine.store.feeds()
    return feed


def test_google_news_gives_headlines_of_publishers_once_each(engine: Engine, proxy: Site, clock: Clock) -> None:
    proxy.pages[GOOGLE] = news(
        item(1, "Ferry runs again", "The Post"),
        item(2, "Ferry runs again", "The Gull"),
        item(3, "FERRY runs again!", "The Post"),
    )
    follow(engine, GOOGLE)
    assert engine.do(Poll()).counts["new"] == 2
    proxy.pages[GOOGLE] = news(item(7, "Ferry runs again", "The Post"), item(8, "Pier mended", "The Post"))
    clock.tick(hours=1)
    counts = engine.do(Poll(all=True)).counts
    assert (counts["new"], counts["edited"], counts["failed"]) == (1, 0, 0)
    with closing(Reading(engine.places.archive, now=clock)) as reading:
        rows = reading.rows(reading.article_ids(ArticleFilter()))
        articles = [reading.article(row.id) for row in rows]
    assert sorted((row.title, row.source) for row in rows) == [
        ("Ferry runs again", "The Gull"),
        ("Ferry runs again", "The Post"),
        ("Pier mended", "The Post"),
    ]
    assert {(article.summary, article.body) for article in articles if article} == {("", "")}
    assert all(row.url.startswith("https://news.google.com/rss/articles/CBMi") for row in rows)
    assert set(proxy.asked) == {GOOGLE}  # what an article's link leads to is found out on a click, not by us


def test_google_news_is_not_asked_more_often_than_every_quarter_of_an_hour(
    engine: Engine, proxy: Site, clock: Clock
) -> None:
    proxy.pages[GOOGLE] = news(*(item(number, f"Ferry number {number}", "The Post") for number in range(30)))
    engine.do(AddFeeds((Subscription(GOOGLE, interval_minutes=5),)))
    engine.do(Poll())
    health = the_feed(engine).health
    assert health.next_poll is not None
    assert health.next_poll >= clock() + timedelta(minutes=15)
    clock.tick(minutes=14)
    engine.do(Poll())
    assert len(proxy.asked) == 1


def test_two_feeds_of_google_news_keep_their_distance_in_a_round(engine: Engine, proxy: Site) -> None:
    urls = [f"{GOOGLE}{number}" for number in range(2)]
    for url in urls:
        proxy.pages[url] = news(item(1, "Ferry runs again", "The Post"))
    follow(engine, *urls)
    began = time.monotonic()
    assert engine.do(Poll()).counts["failed"] == 0
    assert time.monotonic() - began >= 2.0  # by our own clock, from before the first to after the second
    assert sorted(proxy.asked) == urls


def test_reddit_that_refuses_is_left_alone_and_not_called_broken(
    engine: Engine, proxy: Site, clock: Clock, heard: list[FeedPolled]
) -> None:
    proxy.missing = 403
    follow(engine, REDDIT.format("ferries"))
    engine.do(Poll())
    assert (heard[-1].outcome, heard[-1].status) == ("waiting", 403)
    health = the_feed(engine).health
    assert (health.state, health.failures) == ("waiting", 0)
    assert health.wait_until == clock() + timedelta(minutes=15)
    clock.tick(minutes=14)
    engine.do(Poll(all=True))
    assert len(proxy.asked) == 1
    clock.tick(minutes=2)
    engine._gates._free.clear()  # its clock is one of its own, and its minute has passed as well
    engine.do(Poll(all=True))
    assert len(proxy.asked) == 2
    assert the_feed(engine).health.wait_until == clock() + timedelta(minutes=30)
