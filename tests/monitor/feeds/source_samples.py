"""Answers of sources that are no ordinary feeds, in our own words."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from monitor.documents import Document, RawFeed
from monitor.errors import FetchError
from monitor.feeds.clean import clean_all
from monitor.model import Article, Feed, Subscription
from monitor.plugins import Sources

SOURCES = Sources()
NOON = datetime(2026, 5, 28, 12, 0, tzinfo=UTC)
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def a_document(body: str | bytes, url: str = "https://paper.example/x") -> Document:
    return Document(url, body if isinstance(body, bytes) else body.encode(), NOON)


def news_url(path: str, title: str, date: str = "2026-05-28T10:00:00+02:00", lang: str = "en") -> str:
    return (
        f"<url><loc>https://paper.example/{path}</loc><news:news><news:publication><news:name>The Paper</news:name>"
        f"<news:language>{lang}</news:language></news:publication><news:publication_date>{date}</news:publication_date>"
        f"<news:title>{title}</news:title><news:keywords>sea, ferries</news:keywords></news:news></url>"
    )


def news_sitemap(*rows: str, of_sitemaps: str = SITEMAP, of_news: str = NEWS) -> str:
    return f'<?xml version="1.0"?><urlset xmlns="{of_sitemaps}" xmlns:news="{of_news}">{"".join(rows)}</urlset>'


def index(*children: tuple[str, str]) -> str:
    rows = "".join(
        f"<sitemap><loc>{url}</loc>{f'<lastmod>{when}</lastmod>' if when else ''}</sitemap>" for url, when in children
    )
    return f'<sitemapindex xmlns="{SITEMAP}">{rows}</sitemapindex>'


def gdelt(*titles: str) -> str:
    rows = [
        {
            "url": f"https://paper.example/{number}",
            "title": title,
            "seendate": "20260528T101500Z",
            "domain": "paper.example",
            "language": "English",
            "sourcecountry": "Norway",
        }
        for number, title in enumerate(titles)
    ]
    return json.dumps({"articles": rows})


def google_news(*items: tuple[str, str, str]) -> str:
    """Items of (guid, title, publisher)."""
    rows = "".join(
        f"<item><title>{title} - {source}</title><link>https://news.google.com/rss/articles/{guid}?oc=5</link>"
        f"<guid isPermaLink='false'>{guid}</guid><pubDate>Thu, 28 May 2026 08:00:00 GMT</pubDate>"
        f"<description>&lt;ol&gt;&lt;li&gt;{title}&lt;/li&gt;&lt;li&gt;Another headline&lt;/li&gt;&lt;/ol&gt;</description>"
        f"<source url='https://paper.example'>{source}</source></item>"
        for guid, title, source in items
    )
    return f"<rss version='2.0'><channel><title>\"missile\" - Google News</title>{rows}</channel></rss>"


def read(url: str, body: str) -> RawFeed:
    found = SOURCES.read(url, a_document(body, url))
    assert isinstance(found, RawFeed)
    return found


def articles(url: str, body: str) -> list[Article]:
    return clean_all(read(url, body), feed=Feed(1, Subscription(url)), now=NOON, backfill=False)


def outcome(url: str, body: str) -> str:
    """The titles, or the kind of the refusal."""
    try:
        return " ".join(entry.title for entry in read(url, body).entries)
    except FetchError as error:
        return error.kind
