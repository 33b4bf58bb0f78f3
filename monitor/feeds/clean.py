"""From what a feed wrote to what is judged: one raw entry in, one Article out, nothing asked of clock, disk or network."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone

from monitor.documents import RawEntry, RawFeed
from monitor.feeds import dates, identity, language, provenance, repeated, urls
from monitor.feeds.html import line
from monitor.feeds.repeated import NOTHING, Repeats
from monitor.feeds.texts import NOTHING_AROUND, Around, Written, texts, written
from monitor.model import Article, Feed

NAME_LIMIT = 256
CATEGORY_LIMIT = 64
CATEGORIES = 50
HTML_LIMIT = 512 * 1024


def clean_all(
    raw: RawFeed,
    *,
    feed: Feed,
    now: datetime,
    backfill: bool,
    known: Mapping[str, str] | None = None,
    repeats: Repeats = NOTHING,
) -> tuple[Article, ...]:
    """Every entry of a document, in its order, each with an id of its own; empty entries and exact repeats are left out.

    `known` holds the ids of this feed's stored articles; it keeps ids stable where the feed uses one for several entries.
    `repeats` is what was seen of the blocks that the feed repeats, these entries apart.
    """
    titles = frozenset(line(entry.title) for entry in raw.entries) - {""}
    ids = identity.guids(raw.entries, known or ())
    found = [written(entry) for entry in raw.entries]
    repeats = repeated.learn(repeats, (one.longer for one in found))
    around = Around(titles, repeats if repeats.any else None)
    cleaned = clean_each(raw, ids, feed=feed, now=now, backfill=backfill, around=around, found=found)
    return tuple(article for article in cleaned if article is not None)


def clean_each(
    raw: RawFeed,
    ids: Sequence[str],
    *,
    feed: Feed,
    now: datetime,
    backfill: bool,
    around: Around,
    found: Sequence[Written],
    older: datetime | None = None,
) -> list[Article | None]:
    """An article for each entry under the id given for it; None for an empty entry and for one that repeats another.

    `found` are the entries' texts as blocks. What was published before `older` is backfill too.
    """
    zone = zone_of(raw, feed)
    cleaned = [
        None
        if identity.is_repeat(guid) or _empty(entry)
        else clean(
            entry, feed=feed, raw=raw, now=now, backfill=backfill, guid=guid, around=around, zone=zone, found=one
        )
        for entry, guid, one in zip(raw.entries, ids, found, strict=True)
    ]
    return [_backfilled(one, older) for one in cleaned] if older and not backfill else cleaned


def _backfilled(article: Article | None, older: datetime) -> Article | None:
    if article is None or article.published is None or article.published >= older:
        return article
    return dataclasses.replace(article, backfill=True)


def zone_of(raw: RawFeed, feed: Feed) -> timezone:
    """What a time without a zone is in: the zone of the feed's other dates, as it is known or as this document has it, else UTC."""
    minutes = feed.habits.zone_minutes
    if minutes is None:
        minutes = dates.usual_minutes(raw.entries)
    return UTC if minutes is None else timezone(timedelta(minutes=minutes))


def clean(
    entry: RawEntry,
    *,
    feed: Feed,
    raw: RawFeed,
    now: datetime,
    backfill: bool,
    guid: str | None = None,
    around: Around = NOTHING_AROUND,
    zone: timezone = UTC,
    found: Written | None = None,
) -> Article:
    """One entry as an Article. `now` (aware UTC) becomes first_seen; `guid` is found among raw.entries when it is not given;
    `around` is what the feed's other entries tell about this one's footers, `zone` what a time without a zone is in; `found` are its texts
    as blocks, if somebody read them before.

    Title, summary and body are plain text; footers and teasers are out of summary and body and listed in `ignored`. An entry with one text
    has it as its summary, and body "". Where summary and content say the same, the content is the body and the summary is "".
    """
    source = line(entry.source, NAME_LIMIT)
    title = _without_publisher(line(entry.title), source)
    author = line(entry.author, NAME_LIMIT)
    judged, steady = texts(found or written(entry), title, source, around)
    said = provenance.of(judged.body or judged.summary, judged.ignored, author=author)
    published = dates.when(entry, zone=zone)
    sort_time, undated = dates.sort_time(published, now)
    return Article(
        guid=guid if guid is not None else _guid(entry, raw),
        url=urls.http(entry.link, raw.link or feed.url),
        title=title,
        summary=judged.summary,
        body=judged.body,
        html=(entry.content or entry.summary)[:HTML_LIMIT],
        author=author,
        source=source or feed.about.title or line(raw.title, NAME_LIMIT),
        lang=language.of(title, judged.body or judged.summary, declared=(entry.lang, feed.about.lang, raw.lang)),
        categories=_categories(entry.categories),
        published=published,
        first_seen=now,
        sort_time=sort_time,
        sha256=fingerprint(title, steady.summary, steady.body),
        undated=undated,
        backfill=backfill,
        ignored=judged.ignored,
        originator=said.originator,
        credit=said.credit,
    )


def fingerprint(title: str, summary: str, body: str) -> str:
    """What changes when an article was edited: SHA-256 (hex) over its judged text."""
    return hashlib.sha256(f"{title}\x00{summary}\x00{body}".encode("utf-8", "surrogatepass")).hexdigest()


def _without_publisher(title: str, source: str) -> str:
    """A title without " - Publisher" at its end, if that is the source the feed names for the entry."""
    if not source or not title.endswith(source):
        return title
    head = title[: -len(source)].rstrip()
    return head[:-1].rstrip() if head.endswith((" -", " –", " —", " |")) and head[:-1].strip() else title


def _categories(names: tuple[str, ...]) -> tuple[str, ...]:
    cleaned = (line(name, CATEGORY_LIMIT) for name in names[: CATEGORIES * 2])
    return tuple(dict.fromkeys(name for name in cleaned if name))[:CATEGORIES]


def _guid(entry: RawEntry, raw: RawFeed) -> str:
    place = next((place for place, other in enumerate(raw.entries) if other is entry), None)
    return identity.guids([entry])[0] if place is None else identity.guids(raw.entries)[place]


def _empty(entry: RawEntry) -> bool:
    said = (entry.guid or "", entry.title, entry.link, entry.summary, entry.content)
    return not any(text.strip() for text in said)
