"""Google-News sitemaps: the last two days of a publisher's headlines, and the index that leads to the newest of them."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from xml.parsers import expat

from monitor.documents import Document, Elsewhere, RawEntry, RawFeed
from monitor.errors import FetchError
from monitor.feeds import charset, dates, urls, xmltext
from monitor.habits import MAX_ITEMS

MAX_CHILDREN = 5_000
MAX_DEPTH = 30
MAX_TEXT = 4_000

_SPACE = re.compile(r"schemas/sitemap(-news)?(?:/|$)", re.IGNORECASE)
"""What the namespaces of sitemaps (also Google's, of 2005) and of news hold; before it some write https, or leave www. out."""

_BEFORE_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*", re.DOTALL)
_OF_PAGES = {"url", "sitemap", "loc", "lastmod"}
_KEPT = {
    "loc",
    "lastmod",
    "news:title",
    "news:name",
    "news:language",
    "news:publication_date",
    "news:keywords",
}
_NEVER = datetime.min.replace(tzinfo=UTC)


def looks_like_sitemap(body: bytes) -> bool:
    """Whether a document may be a sitemap or an index of sitemaps; cheap, and sure only when it says no."""
    if b"\x00" in body[:4_000]:  # UTF-16
        body = body[:64_000].replace(b"\x00", b"").lstrip(b"\xfe\xff")
    root = _BEFORE_ROOT.match(body)
    start = root.end() if root else 0
    head = body[start : start + 4_000]
    return b"urlset" in head or b"sitemapindex" in head


def parse(document: Document) -> RawFeed | Elsewhere | None:
    """The entries of a news sitemap, newest as it gives them, or the newest sitemap of an index; None when it is no sitemap at all.

    Raises FetchError: "not-a-feed" for a sitemap without news, "parser" for one that cannot be read.
    """
    data, root = xmltext.prepare(charset.decode(document.body, document.content_type), document.url)
    local = root.rpartition(":")[2].lower()
    if local not in {"urlset", "sitemapindex"}:
        return None
    reader = _Reader(document.url, *(("sitemap", MAX_CHILDREN) if local == "sitemapindex" else ("url", MAX_ITEMS)))
    whole = reader.run(data)
    if local == "sitemapindex":
        return _newest(reader.rows, document.url)
    entries = tuple(entry for row in reader.rows if (entry := _entry(row, document.url)))
    if not entries and (reader.rows or reader.pages):
        reason = "This sitemap lists pages but no news: it has no titles."
        raise FetchError(document.url, reason, kind="not-a-feed")
    if not entries and not whole:
        raise FetchError(document.url, "The sitemap is damaged and cannot be read.", kind="parser")
    name = next((row["news:name"] for row in reader.rows if row.get("news:name")), "")
    return RawFeed(title=name, link="", lang="", format="news-sitemap", entries=entries, cut=not whole)


def _entry(row: dict[str, str], base: str) -> RawEntry | None:
    """An entry without text; None for a page that is no news."""
    title, link = row.get("news:title", ""), urls.http(row.get("loc", ""), base)
    if not title or not link:
        return None
    keywords = tuple(word.strip() for word in row.get("news:keywords", "").split(",") if word.strip())
    return RawEntry(
        guid=None,
        link=link,
        title=html.escape(title, quote=False),
        summary="",
        content="",
        author="",
        categories=keywords[:50],
        published_text=(row.get("news:publication_date") or row.get("lastmod", ""))[:200],
        published=None,
        updated=None,
        source=row.get("news:name", "")[:1_000],
        lang=row.get("news:language", "")[:35],
    )


def _newest(rows: Sequence[dict[str, str]], url: str) -> Elsewhere:
    """The child that changed last, among those that are named for news if any is. Only children of the same site are believed."""
    site = urls.site(url)
    children = [
        (dates.parse(row.get("lastmod", "")) or _NEVER, place, address)
        for place, row in enumerate(rows)
        if (address := urls.http(row.get("loc", ""), url)) and urls.site(address) == site and address != url
    ]
    children = [child for child in children if "news" in child[2].lower()] or children
    if not children:
        raise FetchError(url, "This index of sitemaps names none of its own site.", kind="not-a-feed")
    when, _, address = max(children)
    return Elsewhere(address, dated=when > _NEVER)


class _Full(Exception):  # noqa: N818  it is a way out of the parser's callbacks, not an error
    """There are more rows than we take."""


class _Reader:
    """One expat pass that collects what `kind` elements hold, by local name (`news:` before those of news), no more than `most` of them.

    A page without a title is no news: it is counted and not kept, so that news are found behind any number of pages.
    """

    def __init__(self, url: str, kind: str, most: int) -> None:
        self.rows: list[dict[str, str]] = []
        self.pages = 0
        self._url = url
        self._kind = kind
        self._most = most
        self._space = ""
        self._row: dict[str, str] | None = None
        self._path: list[str] = []
        self._text: list[str] = []
        self._size = 0

    def run(self, data: bytes) -> bool:
        """Whether the document was well-formed and read to its end."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, _Full):
            return False
        return True

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        if len(self._path) >= MAX_DEPTH:
            raise FetchError(self._url, "The sitemap was not read: it is nested too deeply.", kind="parser")
        if not self._path:
            self._space = name.rpartition(" ")[0]
        word = self._word(name)
        if word == self._kind and len(self._path) == 1:
            self._row = {}
        self._path.append(word)
        self._text, self._size = [], 0

    def _characters(self, text: str) -> None:
        if self._row is not None and self._size < MAX_TEXT:
            self._text.append(text[: MAX_TEXT - self._size])
            self._size += len(text)

    def _end(self, _name: str) -> None:
        word = self._path.pop()
        if self._row is None:
            return
        if len(self._path) == 1:
            self._keep(self._row)
            self._row = None
        elif word in _KEPT:
            self._row.setdefault(word, " ".join("".join(self._text).split()))

    def _keep(self, row: dict[str, str]) -> None:
        if self._kind == "url" and not row.get("news:title"):
            self.pages += 1
            return
        if len(self.rows) >= self._most:
            raise _Full
        self.rows.append(row)

    def _word(self, name: str) -> str:
        """The local name, whatever the spelling of its namespace; of a foreign one, a word that is none of ours."""
        space, _, local = name.rpartition(" ")
        known = _SPACE.search(space)
        if known and known[1] and local not in _OF_PAGES:
            return f"news:{local}"
        return local if known or space in {"", self._space} else f"?{local}"
