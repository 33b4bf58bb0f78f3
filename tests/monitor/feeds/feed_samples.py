"""Entries and feeds as the tests of cleaning need them, with sentences of our own."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.documents import RawEntry, RawFeed
from monitor.model import Feed, Subscription

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
FEED = Feed(1, Subscription("https://paper.example/feed"))


def entry(**said: object) -> RawEntry:
    plain = {
        "guid": "tag:paper.example,2026:1",
        "link": "https://paper.example/1",
        "title": "Harbour reopens after the storm",
        "summary": "",
        "content": "",
        "author": "",
        "categories": (),
        "published_text": "Thu, 28 May 2026 10:00:00 +0000",
        "published": None,
        "updated": None,
    }
    return RawEntry(**{**plain, **said})


def document(*entries: RawEntry, **said: object) -> RawFeed:
    plain = {
        "title": "The Paper",
        "link": "https://paper.example/",
        "lang": "en",
        "format": "rss20",
        "entries": entries,
    }
    return RawFeed(**{**plain, **said})
