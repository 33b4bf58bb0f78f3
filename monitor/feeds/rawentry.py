"""From the parser's dictionaries to our own entries: each field once, as markup, with links made absolute."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from html.entities import html5
from time import struct_time
from urllib.parse import urljoin, urlsplit

from monitor.documents import RawEntry, RawFeed
from monitor.feeds.html import line
from monitor.feeds.urls import is_ordinary

STAND_IN = "wirewatch-base.invalid"
"""Given to the parser as the document's host: an address it made absolute can so be told from one the feed gave."""

_PERIODS = {"hourly": 60.0, "daily": 1440.0, "weekly": 10080.0, "monthly": 43200.0, "yearly": 525600.0}
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|u)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_MAIL_FIRST = re.compile(r"[^\s()<>]{1,200}@[^\s()<>]{1,200}\s{0,9}\(([^()]{1,500})\)")
_NAME_FIRST = re.compile(r"([^()<>]{1,500}?)\s{0,9}[(<][^\s()<>]{1,200}@[^\s()<>]{1,200}[)>]")
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{0,9})?")
_MAX_WORD = 1_000
_MAX_TAGS = 200
_MAX_LINK = 4_000


Table = dict[str, object]
"""A dictionary of the parser's."""


def stand_in(url: str) -> str:
    """The document's address on a host that does not exist."""
    parts = urlsplit(url)
    return parts._replace(netloc=STAND_IN, fragment="").geturl()


def raw_feed(parsed: Table, url: str, *, cut: bool, skip_hours: tuple[int, ...]) -> RawFeed:
    """What the parser gives, as a RawFeed. `url` is the document's address, to which relative links are resolved.

    The feed's title is plain text; the entries' titles, summaries and contents come back as HTML markup whatever the feed called them:
    plain text is escaped.
    """
    about = _table(_get(parsed, "feed"))
    form = _text(_get(parsed, "version"))
    return RawFeed(
        title=line(_title(about, form)),
        link=_best_link(about, url),
        lang=_text(_get(about, "language"))[:35],
        format=form or "unknown",
        entries=tuple(_raw_entry(entry, url, form) for entry in _tables(_get(parsed, "entries"))),
        cut=cut,
        ttl_minutes=_ttl(about),
        skip_hours=skip_hours,
        icon=_absolute(_text(_get(about, "icon")) or _text(_get(_table(_get(about, "image")), "href")), url),
        hub=_hub(about, url),
    )


def _raw_entry(entry: Table, url: str, form: str) -> RawEntry:
    contents = [(_markup(content), _text(_get(content, "language"))) for content in _tables(_get(entry, "content"))]
    content, lang = max(contents, key=lambda pair: len(pair[0]), default=("", ""))
    # The parser copies a content into a missing summary; only then is there no detail for it.
    summary = _markup(_table(_get(entry, "summary_detail")))
    published, updated = _text(_get(entry, "published")), _text(_get(entry, "updated"))
    return RawEntry(
        guid=_guid(_text(_get(entry, "id")), url) or None,
        link=_best_link(entry, url),
        title=_title(entry, form),
        summary="" if summary == content else summary,
        content=content,
        author=_author(entry),
        categories=tuple(_categories(entry)),
        published_text=(published or updated or _text(_get(entry, "created")))[:200],
        published=_moment(entry, "published_parsed") or _moment(entry, "created_parsed"),
        updated=_moment(entry, "updated_parsed"),
        source=_text(_get(_table(_get(entry, "source")), "title"))[:_MAX_WORD],
        lang=(lang or _text(_get(_table(_get(entry, "title_detail")), "language")))[:35],
    )


_get: Callable[[Table, str], object] = dict.get
"""What is stored under exactly this name (the parser's own look-up answers with a neighbour's value and a warning)."""


def _table(value: object) -> Table:
    return value if isinstance(value, dict) else {}


def _tables(value: object) -> list[Table]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _markup(detail: Table) -> str:
    """A text construct of the feed as HTML."""
    value, kind = _text(_get(detail, "value")), _text(_get(detail, "type")) or "text/plain"
    if kind in {"text/html", "application/xhtml+xml"}:
        return value
    return _BLANK_LINE.sub("<p>", html.escape(value, quote=False))


def _title(table: Table, form: str) -> str:
    """A title as HTML. RSS does not say whether its titles are: those that hold an entity or an inline tag are taken for it."""
    value, detail = _text(_get(table, "title")), _table(_get(table, "title_detail"))
    # The detail may be that of another title further in (of a medium, of an author); then the kind is not known.
    kind = _text(_get(detail, "type")) if _text(_get(detail, "value")) == value else ""
    if kind in {"text/html", "application/xhtml+xml"}:
        return value
    if (not kind or not form.startswith("atom")) and _holds_markup(value):
        return value
    return html.escape(value, quote=False)


def _holds_markup(text: str) -> bool:
    return bool(_INLINE.search(text)) or any(not named or named + ";" in html5 for named in _ENTITY.findall(text))


def _guid(guid: str, url: str) -> str:
    """The id as the feed wrote it: where the parser took a relative one for an address, that is undone."""
    address = stand_in(url)
    if not guid.startswith(_origin(address)):
        return guid
    folder = address[: address.rfind("/") + 1] if address.count("/") > 2 else address
    return (
        guid.removeprefix(folder) if guid.startswith(folder) and guid != folder else guid.removeprefix(_origin(address))
    )


def _origin(address: str) -> str:
    return address[: address.index(STAND_IN) + len(STAND_IN)]


def _best_link(table: Table, url: str) -> str:
    """The address to open: the entry's own link, else an alternate, else what is enclosed. Only http and https; else empty."""
    own, guid = _text(_get(table, "link")), _text(_get(table, "id"))
    # The parser takes an id for an address when there is no link; that is believed of a complete address only.
    candidates = [] if own == guid and (STAND_IN in own or ":" not in own) else [own]
    links = [(_text(_get(link, "rel")), _text(_get(link, "href"))) for link in _tables(_get(table, "links"))]
    for wanted in ("alternate", "via", "related", "enclosure"):
        candidates += [href for rel, href in links if rel == wanted]
    return next((address for one in candidates if (address := _absolute(one, url))), "")


def _hub(about: Table, url: str) -> str:
    """Where the feed says that its news could be pushed from."""
    named = (one for one in _tables(_get(about, "links")) if _text(_get(one, "rel")).lower() == "hub")
    return next((address for one in named if (address := _absolute(_text(_get(one, "href")), url))), "")


def _absolute(link: str, url: str) -> str:
    if not link or len(link) > _MAX_LINK:
        return ""
    if is_ordinary(link) and STAND_IN not in link:
        return link
    try:
        parts = urlsplit(link)
        if parts.hostname == STAND_IN:
            own = urlsplit(url)
            return parts._replace(scheme=own.scheme, netloc=own.netloc.rpartition("@")[2]).geturl()
        resolved = link if parts.scheme else urljoin(url, link)
        return resolved if urlsplit(resolved).scheme in {"http", "https"} and urlsplit(resolved).hostname else ""
    except ValueError:
        return ""


def _author(entry: Table) -> str:
    """Names without their mail addresses; a single author is read by us, since the parser knows no long top-level domain."""
    authors, single = _tables(_get(entry, "authors")), _text(_get(entry, "author"))[:_MAX_WORD]
    if len(authors) > 1:
        names = dict.fromkeys(_text(_get(author, "name")) for author in authors)
        return ", ".join(name for name in names if name)[:_MAX_WORD] or single
    named = _MAIL_FIRST.fullmatch(single) or _NAME_FIRST.fullmatch(single)
    return named.group(1).strip() if named else single


def _categories(entry: Table) -> Iterator[str]:
    for tag in _tables(_get(entry, "tags"))[:_MAX_TAGS]:
        word = _text(_get(tag, "label")) or _text(_get(tag, "term"))
        if word:
            yield word[:_MAX_WORD]


def _moment(entry: Table, name: str) -> datetime | None:
    """A time the parser read, as aware UTC; None for what cannot be a time of publication (years before 1900 or after 2200)."""
    value = _get(entry, name)
    if not isinstance(value, struct_time) or not 1900 <= value.tm_year <= 2200:
        return None
    try:
        return datetime(*value[:5], min(value.tm_sec, 59), tzinfo=UTC)
    except ValueError:
        return None


def _ttl(about: Table) -> float | None:
    """How many minutes the feed asks to be left alone: the longer of `ttl` and sy:updatePeriod / sy:updateFrequency."""
    asked = [_number(_get(about, "ttl"))]
    period = _PERIODS.get(_text(_get(about, "sy_updateperiod")).lower())
    if period:
        asked.append(period / (_number(_get(about, "sy_updatefrequency")) or 1.0))
    return max((minutes for minutes in asked if minutes), default=None)


def _number(value: object) -> float | None:
    """A positive number that is no larger than a month of minutes."""
    text = _text(value)
    return min(float(text), 43_200.0) if _NUMBER.fullmatch(text) and float(text) > 0 else None
