"""JSON Feed 1.0 and 1.1 read by ourselves: every type is checked, a bad item is left out, a bad document refused."""

from __future__ import annotations

import html
import json
import math
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from monitor.documents import RawEntry, RawFeed
from monitor.errors import FetchError
from monitor.feeds.html import line
from monitor.habits import MAX_ITEMS

_MAX_LINK = 4_000
_MAX_WORD = 1_000
_LONGEST_NUMBER = 100


def looks_like_json(text: str) -> bool:
    """Whether a text is a JSON object rather than XML or a page."""
    return text.lstrip("\ufeff \t\r\n")[:1] == "{"


def parse(text: str, url: str) -> RawFeed:
    """A feed from the text of a JSON Feed found at `url`, which is guarded. Its title is plain, its entries are markup as from XML.

    Raises FetchError: kind "not-a-feed" when it is no JSON Feed, "parser" when it is broken JSON.
    """
    try:
        document = json.loads(text.lstrip("\ufeff"), parse_int=_whole)
    except (ValueError, RecursionError) as error:
        raise FetchError(
            url, f"The answer looks like JSON but cannot be read ({_why(error)}).", kind="parser"
        ) from error
    form = _form(document) if isinstance(document, dict) else ""
    if not isinstance(document, dict) or not form:
        raise FetchError(
            url, "The answer is JSON but not a JSON Feed: it names no version of jsonfeed.org.", kind="not-a-feed"
        )
    items = document.get("items")
    if not isinstance(items, list):
        raise FetchError(url, "The JSON Feed has no list of items.", kind="not-a-feed")
    base = _base(document, url)
    return RawFeed(
        title=line(html.escape(_string(document, "title"), quote=False)),
        link=_link(document, "home_page_url", base),
        lang=_string(document, "language")[:35],
        format=form,
        entries=tuple(entry for item in items[:MAX_ITEMS] if (entry := _entry(item, base)) is not None),
        cut=len(items) > MAX_ITEMS,
        icon=_link(document, "favicon", base) or _link(document, "icon", base),
        hub=_hub(document.get("hubs"), base),
    )


def _whole(digits: str) -> int | str:
    """A whole number; one of absurdly many digits, which Python refuses to read, stays as it is written: an id may be one."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _base(document: dict[str, object], url: str) -> str:
    """What links are relative to: the feed's own idea of its address where that is whole."""
    named = _link(document, "feed_url", url)
    return named if _string(document, "feed_url").strip().lower().startswith(("http:", "https:")) and named else url


def _hub(hubs: object, base: str) -> str:
    """The first address of the hubs from which news could be pushed."""
    named = [hub for hub in hubs if isinstance(hub, dict)] if isinstance(hubs, list) else []
    return next((address for hub in named if (address := _link(hub, "url", base))), "")


def _form(document: dict[str, object]) -> str:
    """Which JSON Feed it is; empty when none. Some write the bare number of the version: believed where the feed names an address."""
    version = _string(document, "version").rstrip("/")
    bare = version in {"1", "1.0", "1.1"} and (_string(document, "feed_url") or _string(document, "home_page_url"))
    if not bare and "jsonfeed.org/version/" not in version:
        return ""
    return "json11" if version.endswith("1.1") else "json10"


def _why(error: Exception) -> str:
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)[:200]


def _entry(item: object, base: str) -> RawEntry | None:
    """One item; None for what is no object or says nothing at all."""
    if not isinstance(item, dict):
        return None
    title, content = _string(item, "title"), _string(item, "content_html") or _plain(_string(item, "content_text"))
    link = _link(item, "url", base) or _link(item, "external_url", base)
    guid = _guid(item.get("id"))
    if not (title or content or link or guid or _string(item, "summary")):
        return None
    published = _string(item, "date_published")
    return RawEntry(
        guid=guid or None,
        link=link,
        title=html.escape(title, quote=False),
        summary=_plain(_string(item, "summary")),
        content=content,
        author=", ".join(_authors(item))[:_MAX_WORD],
        categories=tuple(tag[:_MAX_WORD] for tag in _strings(item.get("tags"))[:200]),
        published_text=(published or _string(item, "date_modified"))[:200],
        published=_moment(published),
        updated=_moment(_string(item, "date_modified")),
        lang=_string(item, "language")[:35],
    )


def _string(table: dict[str, object], name: str) -> str:
    value = table.get(name)
    if not isinstance(value, str):
        return ""
    plain = value.replace("\x00", "")
    return plain if plain.isascii() else plain.encode("utf-8", "replace").decode("utf-8")


def _strings(value: object) -> list[str]:
    return (
        [_string({"": one}, "").strip() for one in value if isinstance(one, str) and one.strip()]
        if isinstance(value, list)
        else []
    )


def _guid(value: object) -> str:
    """The item's id; a number is taken as its digits, as the format's authors ask readers to."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float):
        return format(value, "g") if math.isfinite(value) else ""
    return _string({"": str(value)}, "").strip()


def _plain(text: str) -> str:
    """Plain text as markup, its blank lines as paragraphs."""
    return "<p>".join(html.escape(part, quote=False) for part in text.split("\n\n")) if text else ""


def _link(table: dict[str, object], name: str, base: str) -> str:
    value = _string(table, name).strip()
    if not value or len(value) > _MAX_LINK:
        return ""
    try:
        resolved = urljoin(base, value)
        return resolved if urlsplit(resolved).scheme in {"http", "https"} else ""
    except ValueError:
        return ""


def _authors(item: dict[str, object]) -> Iterator[str]:
    several, one = item.get("authors"), item.get("author")
    for author in several if isinstance(several, list) else [one]:
        name = _string(author, "name").strip() if isinstance(author, dict) else ""
        if name:
            yield name


def _moment(text: str) -> datetime | None:
    """An RFC 3339 time as aware UTC; None for anything else, also for one without a zone."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None
