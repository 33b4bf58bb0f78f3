"""Small made-up feeds for the parser's tests."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.documents import Document, RawEntry, RawFeed
from monitor.feeds.parse import parse

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
URL = "https://news.example/world/feed.xml"


def read(text: str | bytes, *, content_type: str = "", url: str = URL) -> RawFeed:
    body = text.encode() if isinstance(text, str) else text
    return parse(Document(url, body, NOON, content_type=content_type))


def rss(items: str, channel: str = "<title>Harbour News</title>", attributes: str = "") -> str:
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    )
    return f'<?xml version="1.0"?><rss version="2.0" {spaces} {attributes}><channel>{channel}{items}</channel></rss>'


def atom(entries: str, head: str = "<title>Harbour News</title>", attributes: str = "") -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}>{head}{entries}</feed>'


def item(inside: str) -> RawEntry:
    """The entry that an RSS item is read as."""
    (entry,) = read(rss(f"<item>{inside}</item>")).entries
    return entry


def entry(inside: str) -> RawEntry:
    """The entry that an Atom entry is read as."""
    (found,) = read(atom(f"<entry>{inside}</entry>")).entries
    return found
