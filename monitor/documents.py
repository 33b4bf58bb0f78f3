"""What the network gives and the parser makes of it, before anything is cleaned. All of it is hostile."""

from __future__ import annotations

from datetime import datetime

from monitor.model import NO_VALIDATORS, Validators
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One answer as fetched: `body` is unpacked bytes, `url` the final address, `hops` every address on the way.

    `moved`: where an unbroken chain of permanent redirects (301, 308) from the feed's own address ends, if there is one.
    `requests`: how many it took, redirects and repeats included. `hub`: as in RawFeed, where the answer's Link header names one.
    """

    url: str
    body: bytes
    fetched: datetime
    status: int = 200
    content_type: str = ""
    validators: Validators = NO_VALIDATORS
    hops: tuple[str, ...] = ()
    wire_bytes: int = 0
    ms: int = 0
    max_age: float | None = None
    moved: str = ""
    requests: int = 1
    hub: str = ""


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says 304: nothing changed since the validators we sent; those it sends now replace ours where present.

    `moved` and `requests` are as in Document.
    """

    url: str
    fetched: datetime
    validators: Validators = NO_VALIDATORS
    ms: int = 0
    max_age: float | None = None
    moved: str = ""
    requests: int = 1


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One entry as the feed wrote it: markup and all, dates as text and as the parser read them (aware UTC) if it could."""

    guid: str | None
    link: str
    title: str
    summary: str
    content: str
    author: str
    categories: tuple[str, ...]
    published_text: str
    published: datetime | None
    updated: datetime | None
    source: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class RawFeed:
    """A parsed document. `format` is the parser's word for it (rss20, atom10, json11, ...); `cut` says that it ended early.

    `flaw`: where and how it is not well-formed, and how many entries were read all the same, in a sentence; empty when it is.
    `hub`: where news of it could be pushed from (WebSub).
    """

    title: str
    link: str
    lang: str
    format: str
    entries: tuple[RawEntry, ...]
    cut: bool = False
    ttl_minutes: float | None = None
    skip_hours: tuple[int, ...] = ()
    icon: str = ""
    flaw: str = ""
    hub: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A document that only says where the entries are. `dated`: it changes whenever they do, so while it stays the same they do too."""

    url: str
    dated: bool
