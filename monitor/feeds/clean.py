"""From what a feed wrote to what is judged: one raw entry in, one Article out, nothing asked of clock, disk or network."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime

from monitor.feeds import boilerplate, dates, identity, language, urls
from monitor.feeds.html import blocks, line
from monitor.model import Article, Feed, RawEntry, RawFeed

NAME_LIMIT = 256
CATEGORY_LIMIT = 64
CATEGORIES = 50
BODY_LIMIT = 1_000_000
HTML_LIMIT = 512 * 1024
OLDEST_IMPORT = 1900
_COVERED = 0.8
_CUT_SIGN = re.compile(r"\s*(?:\[?(?:…|\.\.\.)\]?|\[&hellip;\])\s*$")


def clean_all(
    raw: RawFeed, *, feed: Feed, now: datetime, backfill: bool, known: Mapping[str, str] | None = None
) -> tuple[Article, ...]:
    """Every entry of a document, in its order, each with an id of its own; empty entries and exact repeats are left out.

    `known` holds the ids of this feed's stored articles; it keeps ids stable where the feed uses one for several entries.
    """
    ids = identity.guids(raw.entries, known or ())
    return tuple(
        clean(entry, feed=feed, raw=raw, now=now, backfill=backfill, guid=guid)
        for entry, guid in zip(raw.entries, ids, strict=True)
        if not identity.is_repeat(guid) and not _empty(entry)
    )


def clean(
    entry: RawEntry, *, feed: Feed, raw: RawFeed, now: datetime, backfill: bool, guid: str | None = None
) -> Article:
    """One entry as an Article. `now` (aware UTC) becomes first_seen; `guid` is found among raw.entries when it is not given.

    Title, summary and body are plain text; footers and teasers are out of summary and body and listed in `ignored`. An entry with one text
    has it as its summary, and body "". Where summary and content say the same, the content is the body and the summary is "".
    """
    source = line(entry.source, NAME_LIMIT)
    title = _without_publisher(line(entry.title), source)
    summary, body, ignored = _texts(entry, title, source)
    published = dates.when(entry)
    sort_time, undated = dates.sort_time(published, now)
    return Article(
        guid=guid if guid is not None else _guid(entry, raw),
        url=urls.http(entry.link, raw.link or feed.url),
        title=title,
        summary=summary,
        body=body,
        html=(entry.content or entry.summary)[:HTML_LIMIT],
        author=line(entry.author, NAME_LIMIT),
        source=source or feed.about.title or line(raw.title, NAME_LIMIT),
        lang=language.of(title, body or summary, declared=(entry.lang, feed.about.lang, raw.lang)),
        categories=_categories(entry.categories),
        published=published,
        first_seen=now,
        sort_time=sort_time,
        sha256=fingerprint(title, summary, body),
        undated=undated,
        backfill=backfill,
        ignored=ignored,
    )


def cleaned(
    *,
    guid: str,
    url: str,
    title: str,
    summary: str = "",
    body: str = "",
    html: str = "",
    author: str = "",
    source: str = "",
    lang: str = "",
    categories: tuple[str, ...] = (),
    published: datetime | None = None,
    published_text: str = "",
    first_seen: datetime,
) -> Article:
    """An Article from texts that are plain already (an import), taken exactly as given; only `html` is read, for a body that is missing.

    `published` (aware UTC) or else `published_text`; dates since 1900 are believed, since archives are old. It is a backfill.
    """
    ignored: tuple[str, ...] = ()
    if html and not body:
        body, ignored = _judged(html)
    when = published or dates.parse(published_text)
    sort_time, undated = dates.sort_time(when, first_seen, oldest_year=OLDEST_IMPORT)
    sha256 = fingerprint(title, summary, body)
    return Article(
        guid=guid or urls.canonical(url) or f"text:{sha256}",
        url=urls.http(url),
        title=title,
        summary=summary,
        body=body,
        html=html[:HTML_LIMIT],
        author=author,
        source=source,
        lang=language.normal(lang) or language.of(title, body or summary),
        categories=categories,
        published=when,
        first_seen=first_seen,
        sort_time=sort_time,
        sha256=sha256,
        undated=undated,
        backfill=True,
        ignored=ignored,
    )


def fingerprint(title: str, summary: str, body: str) -> str:
    """What changes when an article was edited: SHA-256 (hex) over its judged text."""
    return hashlib.sha256(f"{title}\x00{summary}\x00{body}".encode("utf-8", "surrogatepass")).hexdigest()


def _texts(entry: RawEntry, title: str, source: str) -> tuple[str, str, tuple[str, ...]]:
    """Summary, body and the ignored blocks of both."""
    content, ignored = _judged(entry.content)
    if entry.summary == entry.content:
        return "", content, ignored
    summary, cut = _judged(entry.summary)
    if _repeats_title(summary, title, source):
        summary = ""
    ignored += tuple(block for block in cut if block not in ignored)
    if not content:
        return summary, "", ignored
    summary, body = _apart(summary, content)
    return summary, body, ignored


def _judged(markup: str) -> tuple[str, tuple[str, ...]]:
    if not markup or markup.isspace():
        return "", ()
    parts = boilerplate.split(blocks(markup))
    return "\n".join(block.text for block in parts.kept)[:BODY_LIMIT], parts.ignored


def _apart(summary: str, body: str) -> tuple[str, str]:
    """Keep a summary only where it is not the article over again."""
    lead = _CUT_SIGN.sub("", summary)
    short, long = " ".join(lead.split()), " ".join(body.split())
    if short == long or (len(short) >= _COVERED * len(long) and long.startswith(short)):
        return "", body
    if short.startswith(long):
        return "", summary
    return summary, body


def _repeats_title(summary: str, title: str, source: str) -> bool:
    """Headline feeds describe an entry by its title again, with the publisher behind it."""
    if not title or not summary.startswith(title):
        return False
    return summary[len(title) :].strip(" -–—|\n") in ("", source)


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
    said = (entry.guid or "", entry.title, entry.link, entry.summary, entry.content, entry.author, entry.published_text)
    return not any(text.strip() for text in said)
