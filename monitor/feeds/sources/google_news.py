"""Google News as a feed: headlines only, one article under ever new ids, so known again by its headline and its publisher."""

from __future__ import annotations

import dataclasses
import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qs, quote, urlsplit

from monitor.documents import Document, RawEntry, RawFeed
from monitor.feeds import dates, urls
from monitor.feeds.html import line
from monitor.feeds.sources.plain import as_feed
from monitor.ports import Manners

HOST = "news.google.com"
AT_LEAST = timedelta(minutes=15)
SAME_WITHIN = timedelta(days=3)
_TYPED = "google-news:"
_ID = "headline:"


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


def as_known(raw: RawFeed, known: Collection[str]) -> RawFeed:
    """The entries with the ids that the archive has for them: the same headline of a publisher, near its date, is the same article.

    Further off it is another one, as a "Morning briefing" of next week is.
    """
    if not any((entry.guid or "").startswith(_ID) for entry in raw.entries):
        return raw
    standing: dict[str, list[str]] = defaultdict(list)
    for guid in known:
        if guid.startswith(_ID):
            standing[_headline(guid)].append(guid)
    return dataclasses.replace(raw, entries=tuple(_known(entry, standing) for entry in raw.entries))


def _known(entry: RawEntry, standing: Mapping[str, list[str]]) -> RawEntry:
    guid = entry.guid or ""
    near = [other for other in standing.get(_headline(guid), ()) if _apart(guid, other) <= SAME_WITHIN]
    return dataclasses.replace(entry, guid=min(near, key=lambda other: _apart(guid, other))) if near else entry


def _once(entries: tuple[RawEntry, ...]) -> Iterator[RawEntry]:
    """Each headline of a publisher once, under an id made of both and its day; the description lists other headlines and is left out."""
    seen: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        guid = headline_id(line(entry.title), line(entry.source), dates.when(entry))
        before = seen[_headline(guid)]
        if all(_apart(guid, other) > SAME_WITHIN for other in before):
            before.append(guid)
            yield dataclasses.replace(entry, guid=guid, summary="", content="")


def _headline(guid: str) -> str:
    return guid.rpartition(":")[0]


def _apart(one: str, other: str) -> timedelta:
    """How far apart two ids of one headline are in time; not at all where one has no date."""
    days = [guid.rpartition(":")[2] for guid in (one, other)]
    return abs(date.fromisoformat(days[0]) - date.fromisoformat(days[1])) if all(days) else timedelta(0)


def headline_id(title: str, source: str, published: datetime | None) -> str:
    """One id for one headline of one publisher on one day, whatever its case, spaces, punctuation and the publisher's name at its end."""
    if source and title.casefold().endswith(source.casefold()):
        title = title[: -len(source)]
    named = f"{_letters(title)}\x00{_letters(source)}"
    day = published.astimezone(UTC).date().isoformat() if published else ""
    return f"{_ID}{hashlib.sha256(named.encode('utf-8', 'surrogatepass')).hexdigest()}:{day}"


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())
