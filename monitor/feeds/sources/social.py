"""Feeds of video and talk: YouTube channels, Mastodon accounts and tags, Reddit; ordinary feeds with habits of their own."""

from __future__ import annotations

import dataclasses
import re
from datetime import timedelta
from urllib.parse import urlsplit

from monitor.documents import Document, RawEntry, RawFeed
from monitor.feeds import urls
from monitor.feeds.html import blocks
from monitor.feeds.sources.plain import as_feed
from monitor.ports import Manners

YOUTUBE_AT_LEAST = timedelta(minutes=15)
REDDIT_GAP = 60.0
TITLE_LENGTH = 120
_MASTODON = re.compile(r"/(?:@[\w.-]+(?:@[\w.-]+)?|users/[\w.-]+|tags/[^/]+)\.rss", re.IGNORECASE)
_SUBREDDIT = re.compile(r"/(?:r|u|user)/[\w.+-]+(?:/(?:best|hot|new|rising|top))?/?")
_CHANNEL = re.compile(r"/channel/(UC[\w-]{22})(?:/.*)?")


class YouTube:
    """A channel's or playlist's feed; the address of a channel itself is turned into it."""

    def address(self, typed: str) -> str:
        if "youtube.com" not in typed.lower():
            return ""
        url = urls.http(urls.typed(typed))
        parts = urlsplit(url)
        if urls.site(url) != "youtube.com":
            return ""
        if channel := _CHANNEL.fullmatch(parts.path):
            return f"https://www.youtube.com/feeds/videos.xml?channel_id={channel.group(1)}"
        return url if parts.path == "/feeds/videos.xml" else ""

    def manners(self, url: str) -> Manners:  # noqa: ARG002  all channels alike
        return Manners(at_least=YOUTUBE_AT_LEAST)

    def read(self, document: Document) -> RawFeed:
        return as_feed(document)


class Reddit:
    """Any page of Reddit as `.rss`; the address of a subreddit or a user is turned into it.

    Reddit answers one request a minute from one address, and 403 as well as 429 to more.
    """

    def address(self, typed: str) -> str:
        if "reddit.com" not in typed.lower():
            return ""
        url = urls.http(urls.typed(typed))
        parts = urlsplit(url)
        if urls.site(url) != "reddit.com":
            return ""
        if _SUBREDDIT.fullmatch(parts.path) and not parts.path.endswith(".rss"):
            return parts._replace(path=f"{parts.path.rstrip('/')}/.rss", fragment="").geturl()
        return url if parts.path.endswith(".rss") else ""

    def manners(self, url: str) -> Manners:  # noqa: ARG002  all of Reddit alike
        return Manners(gate="reddit.com", gap=REDDIT_GAP, busy=(403, 429))

    def read(self, document: Document) -> RawFeed:
        return as_feed(document)


class Mastodon:
    """`/@name.rss` and `/tags/word.rss` of any server. Posts have no title: their first words serve as one."""

    def address(self, typed: str) -> str:
        if ".rss" not in typed.lower():
            return ""
        url = urls.http(urls.typed(typed))
        return url if _MASTODON.fullmatch(urlsplit(url).path) else ""

    def manners(self, url: str) -> Manners:  # noqa: ARG002  all servers alike
        return Manners()

    def read(self, document: Document) -> RawFeed:
        raw = as_feed(document)
        return dataclasses.replace(raw, entries=tuple(_titled(entry) for entry in raw.entries))


def _titled(entry: RawEntry) -> RawEntry:
    if entry.title:
        return entry
    text = next((block.text for block in blocks(entry.content or entry.summary) if block.text.strip()), "")
    words = " ".join(text.split())
    if len(words) > TITLE_LENGTH:
        words = words[:TITLE_LENGTH].rpartition(" ")[0] + " …"
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    return dataclasses.replace(entry, title=escaped)
