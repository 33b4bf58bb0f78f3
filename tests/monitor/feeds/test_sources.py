"""Every kind of feed: whose address it is, how it is asked, and what its answers say."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from source_samples import (
    SOURCES,
    articles,
    gdelt,
    google_news,
    news_sitemap,
    news_url,
    outcome,
    read,
)

from monitor.errors import FetchError
from monitor.feeds.sources import languages

PLAIN = "https://paper.example/x"
GDELT = "https://api.gdeltproject.org/api/v2/doc/doc?query=ferry&mode=artlist&format=json&maxrecords=250&sort=datedesc"
GOOGLE = "https://news.google.com/rss/search?q=ferry&hl=en-US&gl=US&ceid=US:en"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("gdelt:ferry", GDELT),
        ("https://api.gdeltproject.org/api/v2/doc/doc?query=ferry&mode=timelinevol&format=html", GDELT),
        (
            "https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist",
            "https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist",
        ),
        ("google-news:ferry", GOOGLE),
        ("https://news.google.com/search?q=ferry&hl=en-US&gl=US&ceid=US:en", GOOGLE),
        ("news.google.com/news?q=ferry", "https://news.google.com/rss/search?q=ferry"),
        (
            "https://news.google.com/topics/CAAq/sections/CAQi?hl=de",
            "https://news.google.com/rss/topics/CAAq/sections/CAQi?hl=de",
        ),
        ("news.google.com", "https://news.google.com/rss"),
        ("https://news.google.com/home?hl=de&gl=DE&ceid=DE:de#x", "https://news.google.com/rss?hl=de&gl=DE&ceid=DE:de"),
        ("https://news.google.com/articles/CBMi", "https://news.google.com/articles/CBMi"),
        (
            "https://www.youtube.com/channel/UC0123456789abcdefghijkl/videos",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UC0123456789abcdefghijkl",
        ),
        ("https://www.reddit.com/r/ferries/new/?t=week", "https://www.reddit.com/r/ferries/new/.rss?t=week"),
        ("reddit.com/user/ana", "https://reddit.com/user/ana/.rss"),
        ("https://www.reddit.com/r/ferries.rss", "https://www.reddit.com/r/ferries.rss"),
        ("https://www.reddit.com/policies/privacy", "https://www.reddit.com/policies/privacy"),
        ("localhost:1200/bridge", "http://localhost:1200/bridge"),
        ("http://pa per.example/x", ""),
        ("feed://paper.example/x", "http://paper.example/x"),
        ("paper.example", "https://paper.example/"),
        ("file:///tmp/feed.xml", "file:///tmp/feed.xml"),
        ("file://server/share/feed.xml", ""),
        ("file:feed.xml", ""),
        ("javascript:alert(1)", ""),
        ("gdelt:", ""),
    ],
)
def test_what_is_typed_becomes_an_address(typed, address):
    assert SOURCES.address(typed) == address


@given(
    some.text(max_size=60)
    | some.sampled_from(
        ["gdelt:", "google-news:", "file:///", "reddit.com/", "news.google.com/", "news.google.com/?"]
    ).flatmap(lambda start: some.text(max_size=20).map(start.__add__))
)
def test_the_address_of_an_address_is_itself(typed):
    address = SOURCES.address(typed)
    assert SOURCES.address(address) == address


def test_who_wants_to_be_asked_how():
    assert SOURCES.manners(GDELT).gap == 6
    assert SOURCES.manners(GDELT).query == "ferry"
    assert SOURCES.manners(GDELT).asks == "GDELT"
    assert SOURCES.manners(GOOGLE).at_least == timedelta(minutes=15)
    assert SOURCES.manners(GOOGLE).asks == "Google News"
    assert SOURCES.manners("https://www.reddit.com/r/ferries/.rss").gap == 60
    assert SOURCES.manners("https://old.reddit.com/r/ferries/.rss").gate == "reddit.com"
    assert SOURCES.manners("https://notreddit.com/r/ferries/.rss").gate == ""
    assert SOURCES.manners(PLAIN).gate == ""


def test_gdelt_gives_headlines_with_publisher_language_and_time():
    (found,) = articles(GDELT, gdelt("Ferry runs again"))
    assert (found.title, found.source, found.lang) == ("Ferry runs again", "paper.example", "en")
    assert found.published == datetime(2026, 5, 28, 10, 15, tzinfo=UTC)
    assert found.url == "https://paper.example/0"


def test_gdelt_with_a_broken_escape_is_read_all_the_same():
    body = gdelt("Ferry QQ again").replace("QQ", "\\'s")
    assert [entry.title for entry in read(GDELT, body).entries] == ["Ferry &#x27;s again".replace("&#x27;", "'")]


def test_gdelt_with_a_backslash_in_a_title_is_read_and_so_are_its_neighbours():
    body = gdelt("AC\\DC play the harbour", "Ferry runs again", "Drive C:\\")
    assert [entry.title for entry in read(GDELT, body).entries] == [
        "AC\\DC play the harbour",
        "Ferry runs again",
        "Drive C:\\",
    ]


@given(some.lists(some.text("\\\"/bu00e9'd ë", min_size=1, max_size=12), max_size=4), some.booleans())
def test_gdelt_is_read_whatever_stands_in_its_titles(titles, spelled):
    body = gdelt(*titles)
    if spelled:
        body = json.dumps(json.loads(body), ensure_ascii=False)
    flat = (" ".join(title.split()) for title in titles)
    assert [html.unescape(entry.title) for entry in read(GDELT, body).entries] == [title for title in flat if title]


@given(some.text("\\'d xéu", max_size=12))
def test_gdelt_with_backslashes_that_begin_no_escape_is_read(said):
    body = gdelt("QQ").replace("QQ", f"Ferry {said}.")
    (entry,) = read(GDELT, body).entries
    assert entry.title.startswith("Ferry")


def test_gdelt_says_in_its_own_words_what_it_did_not_like():
    with pytest.raises(FetchError, match="too short") as caught:
        read(GDELT, "Your query was too short or too long.")
    assert caught.value.retry_after is None
    with pytest.raises(FetchError, match="asks us to wait") as caught:
        read(GDELT, "Please limit requests to one every 5 seconds.")
    assert caught.value.retry_after == 60


@pytest.mark.parametrize(
    "body", ["{", '{"articles": 3}', '{"articles": [1, {"title": 5, "url": []}]}', "{" * 5000, "[]", "{}"]
)
def test_gdelt_with_nonsense_gives_no_entries_or_a_plain_refusal(body):
    assert outcome(GDELT, body) in {"", "parser", "not-a-feed"}


def test_google_news_is_known_again_by_headline_and_publisher_when_ids_churn():
    first = articles(
        GOOGLE, google_news(("CBMi1", "Ferry runs again", "The Paper"), ("CBMi2", "Ferry runs again", "The Post"))
    )
    later = articles(
        GOOGLE, google_news(("CBMi9", "Ferry  runs again!", "The Paper"), ("CBMi8", "Ferry runs again", "the post"))
    )
    assert [a.guid for a in first] == [a.guid for a in later]
    assert len({a.guid for a in first}) == 2
    assert [(a.title, a.source, a.summary, a.body) for a in first] == [
        ("Ferry runs again", "The Paper", "", ""),
        ("Ferry runs again", "The Post", "", ""),
    ]


def test_google_news_names_a_headline_twice_in_one_answer_only_once():
    found = read(GOOGLE, google_news(("a", "Ferry runs again", "The Paper"), ("b", "Ferry runs again", "The Paper")))
    assert len(found.entries) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "https://news.google.com/search?q=ferry",
        "https://news.google.com/rss/search?q=ferry",
        "https://news.google.com/news/rss/search?q=ferry",
        "https://news.google.com/atom/search?q=ferry",
        "https://news.google.com/news?q=ferry&output=rss",
        "https://news.google.com/news/section?q=ferry&output=atom",
        "https://news.google.com/news/rss/search/section/q/ferry/ferry?hl=en",
    ],
)
def test_google_news_is_known_by_each_of_its_addresses(typed: str):
    url = SOURCES.address(typed)
    manners = SOURCES.manners(url)
    assert (manners.gate, manners.at_least, manners.headline_only) == ("news.google.com", timedelta(minutes=15), True)
    assert SOURCES.notice(typed).startswith("This feed is a search: the words “ferry” are sent to Google News")
    assert len(read(url, google_news(("a", "Ferry runs", "The Paper"), ("b", "Ferry runs", "The Paper"))).entries) == 1


def test_a_topic_of_google_news_is_asked_as_politely_and_is_no_query():
    manners = SOURCES.manners(SOURCES.address("https://news.google.com/topics/CAAq"))
    assert (manners.at_least, manners.query) == (timedelta(minutes=15), "")


def test_a_post_without_a_title_gets_its_first_words():
    url = "https://sea.example/@captain.rss"
    post = "&lt;p&gt;The ferry &amp;lt;runs&amp;gt; again, says the harbour. " + "It was long. " * 30 + "&lt;/p&gt;"
    body = f"<rss version='2.0'><channel><title>Captain</title><item><guid>1</guid><description>{post}</description></item></channel></rss>"
    (found,) = articles(url, body)
    assert found.title.startswith("The ferry <runs> again, says the harbour.")
    assert found.title.endswith("…")
    assert len(found.title) <= 122


def test_languages_go_by_their_english_names():
    assert (languages.code("Korean"), languages.code(" ENGLISH "), languages.code("Klingon")) == ("ko", "en", "")


def test_the_bodies_decide_for_addresses_that_are_nobody_else_s():
    feed = "<rss version='2.0'><channel><title>T</title><item><title>urlset explained</title></item></channel></rss>"
    assert read(PLAIN, feed).format == "rss20"
    assert read(PLAIN, '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": []}').format == "json11"
    assert replace(read(PLAIN, news_sitemap(news_url("1", "One"))), entries=()).format == "news-sitemap"
