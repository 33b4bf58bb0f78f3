"""Whole texts of pages that are not free, and of pages behind redirects: what people are told, and what a click may do."""

from __future__ import annotations

import json
import threading

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, FetchFullText, Poll
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import ArticlesChanged
from monitor.model import ArticleDetail, ArticleFilter, Subscription
from monitor.reading import Reading

pytest.importorskip("trafilatura", reason="the extra fulltext is not installed")

FEED, PAGE, RULES = "https://post.example/feed", "https://post.example/p1", "https://post.example/robots.txt"
SHORT = "Officials met late in the evening."
OPEN = [
    f"The coast guard closed the strait before midnight, and ships were told to wait outside ({i})." for i in range(5)
]
SAID = {"@type": "NewsArticle", "isAccessibleForFree": False, "articleBody": "Secret talks went on. " * 50}


def page(*paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    script = f'<script type="application/ld+json">{json.dumps(SAID)}</script>'
    return f"<html><head><title>A night</title>{script}</head><body><article><h1>A night</h1>{body}</article></body></html>"


def follow(engine: Engine, world: World, clock: Clock, text: str = SHORT, *, whole: bool = False) -> None:
    """A feed whose one article is new."""
    engine.do(AddFeeds((Subscription(FEED, full_text=whole),)))
    world.serves(FEED, rss(), rss(("p1", "A tense night on the coast", text)))
    for _ in range(2):
        engine.do(Poll(all=True))
        clock.tick(minutes=20)


def detail(reading: Reading) -> ArticleDetail:
    (number,) = reading.article_ids(ArticleFilter())
    found = reading.article(number)
    assert found is not None
    return found


def test_the_free_part_is_taken_and_the_reader_is_told(
    engine: Engine, world: World, clock: Clock, reading: Reading
) -> None:
    follow(engine, world, clock)
    world.serves(PAGE, page(*OPEN))
    number = detail(reading).row.id
    for _ in range(2):  # a second click gives what is kept
        done = engine.do(FetchFullText(number))
        assert done.lines == ("The page is for paying readers; only what it shows to everybody was taken.",)
    found = detail(reading)
    assert (found.full_text, found.no_full_text) == (True, done.lines[0])
    assert "closed the strait" in found.body
    assert "Secret" not in found.body
    assert reading.no_texts(9) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [(SHORT, OPEN[:1]), (" ".join([*OPEN, "Officials met, and more of what the feed itself says."]), OPEN)],
    ids=["a sentence", "less than the feed"],
)
def test_a_page_that_shows_no_more_than_is_known_is_a_refusal(
    engine: Engine, world: World, clock: Clock, reading: Reading, text: str, shown: list[str]
) -> None:
    follow(engine, world, clock, text)
    world.serves(PAGE, page(*shown))
    before = detail(reading).body
    with pytest.raises(UserError, match=r"There is no whole text\. The page is for paying readers\."):
        engine.do(FetchFullText(detail(reading).row.id))
    found = detail(reading)
    assert (found.full_text, found.body) == (False, before)
    assert (found.no_full_text, found.full_text_again) == ("The page is for paying readers.", None)


def test_a_click_goes_where_the_link_leads_whatever_robots_are_asked(
    engine: Engine, world: World, clock: Clock, reading: Reading
) -> None:
    follow(engine, world, clock)
    world.sends_on(PAGE, "https://paper.example/a1")
    world.serves("https://paper.example/a1", page(*OPEN))
    engine.do(FetchFullText(detail(reading).row.id))
    assert detail(reading).full_text
    assert [url for url, _ in world.asked if "robots" in url] == []


def test_a_feed_that_wants_whole_texts_heeds_the_rules_of_the_site_that_its_links_lead_to(
    engine: Engine, world: World, clock: Clock, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.feeds.unasked.PACE", 0.0)
    world.sends_on(PAGE, "https://paper.example/a1")
    world.serves(RULES, "")
    world.serves("https://paper.example/robots.txt", "User-agent: *\nDisallow: /")
    world.serves("https://paper.example/a1", page(*OPEN))
    told = threading.Event()
    engine.bus.subscribe(lambda event: told.set() if isinstance(event, ArticlesChanged) and not event.new else None)
    follow(engine, world, clock, whole=True)
    assert told.wait(60)
    assert detail(reading).no_full_text == "The site's robots.txt asks programs not to read the page."
    assert "https://paper.example/a1" not in [url for url, _ in world.asked]
