"""GDELT DOC 2.0 as a feed: a query over the world's news, headlines only, one request in six seconds for all of them together."""

from __future__ import annotations

import html
import json
import re
from datetime import timedelta
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from monitor.documents import Document, RawEntry, RawFeed
from monitor.errors import FetchError
from monitor.feeds import charset, jsonguard, urls
from monitor.feeds.html import line
from monitor.feeds.sources.languages import code
from monitor.ports import Manners

HOST = "api.gdeltproject.org"
PATH = "/api/v2/doc/doc"
AT_LEAST = timedelta(minutes=15)
GAP = 6.0
MAX_ITEMS = 250
_ASKED = {"mode": "artlist", "format": "json", "maxrecords": str(MAX_ITEMS), "sort": "datedesc"}
_TYPED = "gdelt:"
_ESCAPE = re.compile(r'\\(["\\/bfnrt]|u[0-9a-fA-F]{4})?')
_BUSY = re.compile(r"limit requests|too many requests", re.IGNORECASE)
_BUSY_SECONDS = 60.0


class Gdelt:
    """`gdelt:QUERY` or an address of the DOC API; what the address asks besides the query, its span and the like is set by us."""

    def address(self, typed: str) -> str:
        plain = typed.strip()
        if plain.lower().startswith(_TYPED):
            query = plain[len(_TYPED) :].strip()
            return _address([("query", query)]) if query else ""
        if HOST not in plain.lower():
            return ""
        url = urls.http(urls.typed(plain))
        parts = urlsplit(url)
        if parts.hostname != HOST or parts.path.rstrip("/") != PATH:
            return ""
        asked = [(name, value) for name, value in parse_qsl(parts.query) if name.lower() not in _ASKED]
        return _address(asked) if any(name.lower() == "query" for name, _ in asked) else ""

    def manners(self, url: str) -> Manners:
        asked = {name.lower(): value for name, value in parse_qsl(urlsplit(url).query)}
        return Manners(
            gate=HOST, gap=GAP, at_least=AT_LEAST, headline_only=True, asks="GDELT", query=asked.get("query", "")
        )

    def read(self, document: Document) -> RawFeed:
        """Raises FetchError: "not-a-feed" with GDELT's own words where it did not take the query, "status" when it is busy."""
        text = charset.decode(document.body, document.content_type).strip()
        if not text.startswith("{"):
            _refuse(document.url, text)
        text = jsonguard.guard(text, document.url)
        try:
            answer = json.loads(_mended(text), strict=False)
        except (ValueError, RecursionError) as error:
            raise FetchError(document.url, "GDELT's answer is damaged and cannot be read.", kind="parser") from error
        articles = answer.get("articles", []) if isinstance(answer, dict) else []
        rows = [row for row in articles if isinstance(row, dict)] if isinstance(articles, list) else []
        entries = tuple(entry for row in rows[:MAX_ITEMS] if (entry := _entry(row)))
        query = self.manners(document.url).query
        return RawFeed(title=f"GDELT: {query}"[:200], link="", lang="", format="gdelt", entries=entries)


def _address(asked: list[tuple[str, str]]) -> str:
    return f"https://{HOST}{PATH}?{urlencode([*asked, *_ASKED.items()], quote_via=quote)}"


def _mended(text: str) -> str:
    """Without the backslashes that begin no escape. Each is taken with what follows it, so the second of two begins nothing."""
    return _ESCAPE.sub(lambda escape: escape[0] if escape[1] else "", text)


def _refuse(url: str, text: str) -> None:
    """GDELT answers 200 with a sentence where it does not answer the query."""
    said = line(html.escape(text[:2_000]) if not text.startswith("<") else text[:2_000])[:200]
    if _BUSY.search(said):
        reason = f"GDELT asks us to wait: {said}"
        raise FetchError(url, reason, kind="status", retry_after=_BUSY_SECONDS)
    raise FetchError(url, f"GDELT did not answer the query: {said}", kind="not-a-feed")


def _entry(row: dict[str, object]) -> RawEntry | None:
    title, link = _string(row, "title"), urls.http(_string(row, "url"))
    if not title or not link:
        return None
    return RawEntry(
        guid=None,
        link=link,
        title=html.escape(title, quote=False),
        summary="",
        content="",
        author="",
        categories=(),
        published_text=_string(row, "seendate")[:40],
        published=None,
        updated=None,
        source=_string(row, "domain")[:256],
        lang=code(_string(row, "language")),
    )


def _string(row: dict[str, object], name: str) -> str:
    value = row.get(name)
    return (
        " ".join(value.replace("\x00", "").encode("utf-8", "replace").decode().split())
        if isinstance(value, str)
        else ""
    )
