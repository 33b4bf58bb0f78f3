"""What a web page says about itself: its feeds, its icon, its name. For a child of the pool, since pages are hostile."""

from __future__ import annotations

import contextlib
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

from monitor.documents import Document
from monitor.feeds import charset, urls
from monitor.feeds.html import line
from monitor.values import dataclass

MAX_TEXT = 1_000_000
MAX_LINKS = 50
MAX_ANCHORS = 2_000
MAX_SITEMAPS = 20
_SPELLED_LIKE_A_FEED = re.compile(
    r"(?:^|/)(?:rss|rss2|atom|feeds?)(?:\.[a-z]{2,5})?(?:/|$)|\.(?:rss|rdf|atom)$|/[\w-]{0,60}(?:rss|atom|feed)[\w-]{0,60}\.xml$",
    re.IGNORECASE,
)
_SURE_TYPES = {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
_FEED_TYPES = {*_SURE_TYPES, "application/xml", "text/xml", "application/json"}
"""What a link to a feed may say it is; the latter may be anything, a page's contents for programs for instance."""


@dataclass(frozen=True, slots=True)
class Page:
    """Addresses are whole, http or https.

    `feeds` are (address, title) in the page's order, those first that say that they are feeds; `icons` the likeliest first. `links` are
    (address, "") of links for readers within its site that are spelled like a feed's address.
    """

    title: str = ""
    feeds: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    icons: tuple[str, ...] = ()


BLANK = Page()


def read(document: Document) -> Page:
    """The page in a document; what is no page gives an empty one."""
    reader = _Reader()
    with contextlib.suppress(AssertionError):  # the parser's way to say that a declaration is damaged
        reader.feed(charset.decode(document.body, document.content_type)[:MAX_TEXT])
    base = urls.http(reader.base, document.url) or document.url
    named = sorted(reader.feeds, key=lambda one: not one[2])
    feeds = {address: line(title, 200) for href, title, _ in named if (address := urls.http(href, base))}
    icons = dict.fromkeys(address for href in reader.icons if (address := urls.http(href, base)))
    site = urls.site(document.url)
    addresses = (
        address
        for href in reader.links
        if (address := urls.of_feed(urls.http(href, base))) and urls.site(address) == site
    )
    links = dict.fromkeys(address for address in addresses if _SPELLED_LIKE_A_FEED.search(urlsplit(address).path))
    return Page(
        line(reader.title, 200),
        tuple(feeds.items()),
        tuple((address, "") for address in links)[:MAX_LINKS],
        tuple(icons),
    )


def sitemaps(document: Document) -> tuple[str, ...]:
    """The sitemaps that a robots.txt names, those for news first."""
    text = document.body[:500_000].decode("utf-8", "replace")
    named = (row.partition(":") for row in text.splitlines())
    found = [urls.http(value.partition("#")[0].strip(), document.url) for name, _, value in named if _is_sitemap(name)]
    kept = [address for address in dict.fromkeys(found) if address]
    return tuple(sorted(kept, key=lambda address: "news" not in address.lower())[:MAX_SITEMAPS])


def _is_sitemap(name: str) -> bool:
    return name.strip().lstrip("\ufeff").lower() == "sitemap"


class _Reader(HTMLParser):
    """Collects from tags alone; the first `base` counts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.base = ""
        self.title = ""
        self.feeds: list[tuple[str, str, bool]] = []
        self.icons: list[str] = []
        self.links: list[str] = []
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in reversed(attrs)}
        if tag == "base" and not self.base:
            self.base = said.get("href", "").strip()
        elif tag == "title":
            self._in_title = not self.title
        elif tag == "a" and said.get("href") and len(self.links) < MAX_ANCHORS:
            self.links.append(said["href"].strip())
        elif tag == "link" and said.get("href", "").strip():
            self._link(said)

    def handle_data(self, data: str) -> None:
        if self._in_title and len(self.title) < 1_000:
            self.title += data[:1_000]

    def handle_endtag(self, tag: str) -> None:
        if tag in {"title", "head"}:
            self._in_title = False

    def _link(self, said: dict[str, str]) -> None:
        rels = said.get("rel", "").lower().split()
        kind = said.get("type", "").partition(";")[0].strip().lower()
        href = said["href"].strip()
        if ("alternate" in rels and kind in _FEED_TYPES and "stylesheet" not in rels) or (
            "feed" in rels and kind in {"", *_FEED_TYPES}
        ):
            if len(self.feeds) < MAX_LINKS:
                self.feeds.append((href, said.get("title", ""), kind in _SURE_TYPES))
        elif "icon" in rels and len(self.icons) < MAX_LINKS:
            self.icons.append(href)
