"""A fetched document to its entries: text, guards, then feedparser or our own adapter. Meant to run in a child of the pool."""

from __future__ import annotations

import dataclasses
import html
import re
import xml.sax
from collections.abc import Iterator
from contextlib import contextmanager

from monitor.documents import Document, RawFeed
from monitor.errors import FetchError
from monitor.feeds import charset, forgiving, guards, jsonfeed, jsonguard, rawentry, slicing, strict, urls, xmltext
from monitor.feeds.walk import Walk
from monitor.values import dataclass

# What feedparser has been seen to raise on hostile input, and the built-in errors of the same families.
_PARSER_FAILURES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
    re.error,
    xml.sax.SAXException,
)
_PAGE_ROOTS = {
    "html",
    "head",
    "body",
    "script",
    "div",
    "p",
    "meta",
    "table",
    "center",
    "span",
    "br",
    "h1",
    "title",
    "style",
}
_WARNINGS = {"b", "br", "div", "font", "p", "span", "table"}
"""What a program's warning begins with when it gets into the feed that the program makes."""
_FEED_BEGINS = re.compile(
    r"<\?xml\b[^<>]{0,200}\?>\s{0,100}(?:<!--.{0,500}?-->\s{0,100})?<(?:rss|feed|rdf:RDF)\b", re.DOTALL
)
_LONGEST_WARNINGS = 20_000
_ALTERNATE = re.compile(r"<link\b[^<>]{0,1000}>", re.IGNORECASE)
_FEED_TYPE = re.compile(r"""type\s*=\s*["']?application/(?:rss|atom|feed)\+(?:xml|json)""", re.IGNORECASE)
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))""", re.IGNORECASE)
_BASE = re.compile(
    rb"base\s{0,20}="
)  # looked for in all of a document: a pattern that begins with a letter is found fast
_SKIP_HOURS = re.compile(r"<skipHours>(.{0,2000}?)</skipHours>", re.IGNORECASE | re.DOTALL)
_HOUR = re.compile(r"<hour>\s{0,20}(\d{1,2})\s{0,20}</hour>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Readable:
    """A document made ready for the parser: `data` is guarded UTF-8 from its root element on, empty for a JSON feed. `text` is all of such
    a feed, and the head of any other. `walk` knows where its items are, if anybody does. `encoding` is what charset.read tells of its
    bytes (empty for a JSON feed); `based`: a base address may stand in it.
    """

    url: str
    text: str
    data: bytes
    root: str
    cut: bool = False
    walk: Walk | None = None
    encoding: str = ""
    based: bool = False


def parse(document: Document) -> RawFeed:
    """The entries of a document, in its order. A feed without entries is a feed.

    Every link is absolute (http or https, else empty); the feed's title is plain text, while entries' titles, summaries and contents
    are HTML markup, hostile. `cut` says that entries are missing: they have not vanished from the feed. Raises FetchError:
    kind "not-a-feed" for a web page, JSON of another kind or nothing; "parser" for what no parser can or should read.
    """
    return whole(ready(document))[0]


def ready(document: Document, encoding: str = "") -> Readable:
    """All that comes before parsing; its bytes are read by themselves or as in this encoding. Raises FetchError as `parse` does."""
    if not document.body.strip():
        raise FetchError(document.url, "The server sent an empty answer instead of a feed.", kind="not-a-feed")
    if encoding:
        text = document.body.decode(charset.by_bytes(encoding), "replace")
    else:
        text, encoding = charset.read(document.body, document.content_type)
    if jsonfeed.looks_like_json(text):
        return Readable(document.url, jsonguard.guard(text, document.url), b"", "")
    data, root = xmltext.prepare(text, document.url)
    if root.lower() in _WARNINGS and (behind := _behind_warnings(text)):
        text = behind
        data, root = xmltext.prepare(text, document.url)
    if not root or root.lower() in _PAGE_ROOTS:
        raise FetchError(document.url, _not_a_feed(text, root, document.url), kind="not-a-feed")
    head = xmltext.head(text)
    del text  # a character may take four bytes in it
    guarded = guards.guard(data, root, document.url)
    based = may_have_base(guarded.data)
    return Readable(document.url, head, guarded.data, root, guarded.cut, guarded.walk, encoding, based)


def whole(readable: Readable) -> tuple[RawFeed, bool]:
    """All entries, and whether the document was well-formed for the parser. Raises FetchError as `parse` does."""
    if not readable.data:
        return jsonfeed.parse(readable.text, readable.url), False
    raw = part(readable, readable.data)
    well_formed = raw is not None
    raw = raw or _forgiven(readable)
    root = readable.root
    if raw.format == "unknown" and not raw.entries and root.lower() != "channel":  # an empty CDF channel is a feed
        raise FetchError(readable.url, _not_a_feed(readable.text, root, readable.url), kind="not-a-feed")
    return raw, well_formed


def part(readable: Readable, data: bytes) -> RawFeed | None:
    """What is left of the document's data when some of its items are cut out, or all; None when that is not well-formed."""
    with _parser_fails_for(readable.url):
        parsed = strict.parse(data, _base(readable))
        return None if parsed is None else _raw(readable, parsed)


def surroundings(readable: Readable, walk: Walk) -> bytes:
    """What decides how the items of a document read, besides their own bytes and the encoding. The walk is that over the document."""
    entities = xmltext.entities(readable.text)
    return slicing.around(walk, readable.url, _base(readable), repr(sorted(entities.items())) if entities else "")


def may_have_base(data: bytes) -> bool:
    """Whether there may be an attribute in it that says what relative addresses start from."""
    return _BASE.search(data) is not None


def _forgiven(readable: Readable) -> RawFeed:
    line = xmltext.root_line(readable.text)
    with _parser_fails_for(readable.url):
        found = forgiving.read(readable.data, readable.url, _base(readable), cut=readable.cut, root_line=line)
        return dataclasses.replace(_raw(readable, found.parsed), flaw=found.flaw)


def _raw(readable: Readable, parsed: rawentry.Table) -> RawFeed:
    items = readable.walk.found if readable.walk and readable.walk.sure else ()
    hours = _skip_hours(slicing.without(readable.data, items))
    return rawentry.raw_feed(parsed, readable.url, cut=readable.cut, skip_hours=hours)


def _base(readable: Readable) -> str:
    """Without a base, links are resolved by us alone: feedparser would look at the base again at every tag."""
    return rawentry.stand_in(readable.url) if readable.based else ""


@contextmanager
def _parser_fails_for(url: str) -> Iterator[None]:
    try:
        yield
    except _PARSER_FAILURES as error:
        raise FetchError(
            url, f"The feed is damaged and cannot be read ({type(error).__name__}).", kind="parser"
        ) from error


def _behind_warnings(text: str) -> str:
    """The feed that stands behind what a program printed before it, on the lines on which it stood; empty where there is none."""
    begins = _FEED_BEGINS.search(text, 0, _LONGEST_WARNINGS)
    return "\n" * text.count("\n", 0, begins.start()) + text[begins.start() :] if begins else ""


def _skip_hours(data: bytes) -> tuple[int, ...]:
    """The hours (GMT) in which the feed asks not to be polled; feedparser keeps only the last of them."""
    at = data.lower().find(b"<skiphours")
    found = _SKIP_HOURS.match(data[at : at + 3000].decode("utf-8", "replace")) if at >= 0 else None
    hours = {int(hour) % 24 for hour in _HOUR.findall(found.group(1)) if int(hour) <= 24} if found else set()
    return tuple(sorted(hours))


def _not_a_feed(text: str, root: str, url: str) -> str:
    """Why this is no feed, in a sentence that helps to find the real one."""
    if not root:
        return "The answer is not a feed: it is neither XML nor a JSON Feed."
    local = root.rpartition(":")[2].lower()
    if local in {"urlset", "sitemapindex"}:
        return "This is a sitemap, not a feed."
    if local == "opml":
        return "This is an OPML list of feeds, not a feed: import it instead."
    if local not in _PAGE_ROOTS:
        return f"The answer is XML but not a feed: it begins with <{root[:40]}>."
    for link in _ALTERNATE.findall(text[:200_000]):
        href = _HREF.search(link) if _FEED_TYPE.search(link) else None
        named = next(part for part in href.groups() if part) if href else ""
        if address := urls.http(html.unescape(named), url):
            return f"This is a web page, not a feed. The page names this feed: {address}"
    return "This is a web page, not a feed."
