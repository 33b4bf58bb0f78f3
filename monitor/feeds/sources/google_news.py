"""Google News as a feed: headlines only, one article under ever new ids, so known again by its headline and its publisher."""

from __future__ import annotations

import dataclasses
import hashlib
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, quote, urlsplit

from monitor.documents import Document, RawEntry, RawFeed
from monitor.feeds import urls
from monitor.feeds.html import line
from monitor.feeds.sources.plain import as_feed
from monitor.ports import Manners

HOST = "news.google.com"
AT_LEAST = timedelta(minutes=15)
_TYPED = "google-news:"


class GoogleNews:
    """`google-news:QUERY` (asked in English for the United States) or an address of news.google.com/rss."""

    def address(self, typed: str) -> str:
        plain = typed.strip()
        if plain.lower().startswith(_TYPED):
            query = plain[len(_TYPED) :].strip()
            return f"https://{HOST}/rss/search?q={quote(query)}&hl=en-US&gl=US&ceid=US:en" if query else ""
        if HOST not in plain.lower():
            return ""
        url = urls.http(urls.typed(plain))
        parts = urlsplit(url)
        return url if parts.hostname == HOST and parts.path.startswith("/rss") else ""

    def manners(self, url: str) -> Manners:
        queries = parse_qs(urlsplit(url).query).get("q", [])
        return Manners(
            gate=HOST,
            gap=2.0,
            at_least=AT_LEAST,
            headline_only=True,
            asks="Google News",
            query=queries[0] if queries else "",
        )

    def read(self, document: Document) -> RawFeed:
        """Raises FetchError as `feeds.parse` does."""
        raw = as_feed(document)
        return dataclasses.replace(raw, entries=tuple(_once(raw.entries)))


def _once(entries: tuple[RawEntry, ...]) -> Iterator[RawEntry]:
    """Each headline of a publisher once, under an id made of both; the description is a list of other headlines and is left out."""
    seen: set[str] = set()
    for entry in entries:
        guid = headline_id(line(entry.title), line(entry.source))
        if guid not in seen:
            seen.add(guid)
            yield dataclasses.replace(entry, guid=guid, summary="", content="")


def headline_id(title: str, source: str) -> str:
    """One id for one headline of one publisher, whatever its case, spaces, punctuation and the publisher's name at its end."""
    if source and title.casefold().endswith(source.casefold()):
        title = title[: -len(source)]
    named = f"{_letters(title)}\x00{_letters(source)}"
    return f"headline:{hashlib.sha256(named.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())
