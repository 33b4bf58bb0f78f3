"""Google News as a feed: headlines only, one article under ever new ids, so known again by its headline and its publisher."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterator, Mapping
from datetime import datetime, timedelta
from urllib.parse import SplitResult, parse_qs, quote, unquote, urlsplit, urlunsplit

from monitor.documents import Document, RawEntry, RawFeed
from monitor.feeds import dates, urls
from monitor.feeds.html import line
from monitor.feeds.sources.headline_ids import apart, former_id, headline_id, is_headline, undated
from monitor.feeds.sources.plain import as_feed
from monitor.ports import Manners

HOST = "news.google.com"
AT_LEAST = timedelta(minutes=15)
SAME_WITHIN = timedelta(days=3)
_TYPED = "google-news:"
_FEEDS = {"rss", "atom"}
_FRONT = {"", "home", "topstories"}
_IN_PATH = re.compile(r"/q/([^/]+)")


class GoogleNews:
    """`google-news:QUERY` (asked in English for the United States), a feed of news.google.com, or a page of it that has one."""

    def address(self, typed: str) -> str:
        plain = typed.strip()
        if plain.lower().startswith(_TYPED):
            query = plain[len(_TYPED) :].strip()
            return f"https://{HOST}/rss/search?q={quote(query)}&hl=en-US&gl=US&ceid=US:en" if query else ""
        if HOST not in plain.lower():
            return ""
        url = urls.http(urls.typed(plain))
        parts = urlsplit(url)
        if parts.hostname != HOST:
            return ""
        return url if _is_feed(parts) else _of_page(parts)

    def manners(self, url: str) -> Manners:
        return Manners(
            gate=HOST,
            gap=2.0,
            at_least=AT_LEAST,
            headline_only=True,
            asks="Google News",
            query=_query(urlsplit(url)),
        )

    def read(self, document: Document) -> RawFeed:
        """Raises FetchError as `feeds.parse` does."""
        raw = as_feed(document)
        return dataclasses.replace(raw, entries=tuple(_once(raw.entries)))


def _is_feed(parts: SplitResult) -> bool:
    """Whether an address is a feed by itself: `/rss/…`, or of former ways `/news/rss/…`, `/atom/…` and `?output=rss`."""
    first, _ = _words(parts.path)
    return first in _FEEDS or any(value.lower() in _FEEDS for value in parse_qs(parts.query).get("output", ()))


def _of_page(parts: SplitResult) -> str:
    """The feed of a page: of a search, a topic or the front page; empty for any other."""
    first, path = _words(parts.path)
    if parse_qs(parts.query).get("q"):
        path = "search"
    elif first in _FRONT:
        path = ""
    elif first != "topics":
        return ""
    return urlunsplit(("https", HOST, f"/rss/{path}".rstrip("/"), parts.query, ""))


def _words(path: str) -> tuple[str, str]:
    """The first word of a path and the whole of it, without the `/news` before it that older addresses have."""
    words = [word for word in path.split("/") if word]
    if words and words[0].lower() == "news":
        words = words[1:]
    return words[0].lower() if words else "", "/".join(words)


def _query(parts: SplitResult) -> str:
    """What an address asks to search for; some older ones have it in their path."""
    asked = parse_qs(parts.query).get("q") or _IN_PATH.findall(unquote(parts.path))
    return asked[0] if asked else ""


def as_known(raw: RawFeed, known: Collection[str], reads: Callable[[RawEntry, str], bool]) -> RawFeed:
    """The entries with the ids that the archive has for them: the same headline of a publisher, near its date, is the same article.

    Further off it is another one, as a "Morning briefing" of next week is. An article that was stored under an id of the former rule keeps
    it; as others may share that, `reads` must say that the entry reads as the archive's article with the id does.
    """
    if not any(is_headline(entry.guid or "") for entry in raw.entries):
        return raw
    standing: dict[str, list[str]] = defaultdict(list)
    for guid in filter(is_headline, known):
        standing[undated(guid)].append(guid)
    taken: set[str] = set()
    entries = []
    for entry in raw.entries:
        guid = _near(entry.guid or "", standing) or _near_former(entry, standing, taken, reads)
        taken.add(guid)
        entries.append(dataclasses.replace(entry, guid=guid) if guid else entry)
    return dataclasses.replace(raw, entries=tuple(entries))


def _near_former(
    entry: RawEntry, standing: Mapping[str, list[str]], taken: Container[str], reads: Callable[[RawEntry, str], bool]
) -> str:
    """The id of the former rule under which the archive has this very headline; empty where it has none."""
    guid = _near(former_id(*_said(entry)), standing)
    return guid if guid and guid not in taken and reads(entry, guid) else ""


def _near(guid: str, standing: Mapping[str, list[str]]) -> str:
    """The id in the archive of the same headline, nearest in time; empty where there is none near enough."""
    near = [other for other in standing.get(undated(guid), ()) if apart(guid, other) <= SAME_WITHIN]
    return min(near, key=lambda other: apart(guid, other), default="")


def _once(entries: tuple[RawEntry, ...]) -> Iterator[RawEntry]:
    """Each headline of a publisher once, under an id made of both and its day; the description lists other headlines and is left out."""
    seen: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        guid = headline_id(*_said(entry))
        before = seen[undated(guid)]
        if all(apart(guid, other) > SAME_WITHIN for other in before):
            before.append(guid)
            yield dataclasses.replace(entry, guid=guid, summary="", content="")


def _said(entry: RawEntry) -> tuple[str, str, datetime | None]:
    """Headline, publisher and time, as ids are made of them."""
    return line(entry.title), line(entry.source), dates.when(entry)
