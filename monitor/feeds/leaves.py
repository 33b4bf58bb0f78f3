"""The elements that most of a feed is made of (an item's title, link, date, text), read at once instead of step by step.

feedparser opens an element, collects its text and closes it in some fifteen calls that are ready for anything inside. Where an element of
an item turned out to hold text alone, its end says what feedparser's own methods would have noted. `strict.py` decides where that is sure.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from time import struct_time
from typing import cast

from feedparser.api import StrictFeedParser
from feedparser.datetimes import _parse_date
from feedparser.datetimes.rfc822 import months
from feedparser.mixin import _cp1252
from feedparser.util import FeedParserDict

from monitor.feeds.urls import is_ordinary

Attributes = dict[str, str]
Leaf = Callable[["Leaves", str, Attributes], bool]
"""Notes an element by its text and attributes; False, with nothing noted, where feedparser has to look for itself."""

_MISREAD = re.compile("[\x80-\x9f]")
_NO_REFERENCE = re.compile("&([A-Za-z0-9_]+);")
_PLAIN_W3 = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?Z")
_PLAIN_MAIL = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([0-9]{4}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:GMT|\+0000)"
)
_PLAIN_TYPES = {"": "", "text": "text/plain", "text/plain": "text/plain", "html": "text/html", "text/html": "text/html"}


class Leaves(StrictFeedParser):  # type: ignore[misc]  # feedparser is untyped
    """What feedparser notes of an entry's elements; `item_depth` is how deep the entry lies (-1: we are in none)."""

    item_depth = -1
    misread = True
    """Whether there may be characters of another code page."""
    title_depth: int

    def _start_item(self, attributes: Attributes) -> None:
        self.item_depth = self.depth
        super()._start_item(attributes)

    _start_entry = _start_item

    def _end_item(self) -> None:
        self.item_depth = -1
        super()._end_item()

    _end_entry = _end_item

    def leaf_title(self, text: str, attributes: Attributes) -> bool:
        kind = _PLAIN_TYPES.get(attributes.get("type", ""))
        if kind is None:
            return False
        kind = kind or "text/plain"
        if kind == "text/plain" and not self.version.startswith("atom") and ("&" in text or "</" in text):
            kind = "text/html" if self.looks_like_html(text) else kind
        text = self._repaired(text)
        if not -1 < self.title_depth <= self.item_depth + 1:
            self._note("title", text)
            self._detail("title_detail", kind, text)
        if text:
            self.title_depth = self.item_depth + 1
        return True

    def leaf_description(self, text: str, _attributes: Attributes) -> bool:
        if self._has("summary") and not self.hasContent:
            return False
        text = self._repaired(text)
        self._note("summary", text)
        self._detail("summary_detail", "text/html", text)
        return True

    def leaf_summary(self, text: str, attributes: Attributes) -> bool:
        kind = _PLAIN_TYPES.get(attributes.get("type", ""))
        if kind is None or not self.version.startswith("atom") or (self._has("summary") and not self.hasContent):
            return False
        text = self._repaired(text)
        self._note("summary", text)
        self._detail("summary_detail", kind or "text/plain", text)
        return True

    def leaf_content(self, text: str, attributes: Attributes) -> bool:
        kind = _PLAIN_TYPES.get(attributes.get("type", ""))
        if kind is None or not self.version.startswith("atom"):
            return False
        self._content(kind or "text/plain", text)
        self.push("content", 1)  # feedparser opens a content twice and closes it once
        return True

    def leaf_encoded(self, text: str, _attributes: Attributes) -> bool:
        self._content("text/html", text)
        return True

    def leaf_link(self, text: str, attributes: Attributes) -> bool:
        if "href" in attributes:
            if text:
                return False
            self._start_link(attributes)
            return True
        if attributes:
            return False
        href = self._repaired(self._resolved(text) if text else text)
        if "&" in href:
            href = _NO_REFERENCE.sub(r"&\g<1>", href.replace("&amp;", "&"))
        link = FeedParserDict(rel="alternate", type="text/html")
        self._list("links").append(link)
        dict.__setitem__(self.entries[-1], "link", href)
        if href:
            link["href"] = href
        return True

    def leaf_guid(self, text: str, attributes: Attributes) -> bool:
        self._start_guid(attributes)
        self.elementstack.pop()
        text = self._repaired(self._resolved(text) if text and self.guidislink else text)
        self._note("id", text)
        self._keep("guidislink", self.guidislink and not self._has("link"))
        if self.guidislink:
            self._keep("link", text)
        return True

    def leaf_published(self, text: str, _attributes: Attributes) -> bool:
        return self._date("published", text)

    def leaf_updated(self, text: str, _attributes: Attributes) -> bool:
        return self._date("updated", text)

    def leaf_author(self, text: str, _attributes: Attributes) -> bool:
        self._list("authors").append(FeedParserDict())
        self._note("author", self._repaired(text))
        self._sync_author_detail()
        return True

    def leaf_category(self, text: str, attributes: Attributes) -> bool:
        tags = self._list("tags")
        term, scheme = attributes.get("term"), attributes.get("scheme", attributes.get("domain"))
        _add(tags, term, scheme, attributes.get("label"))
        value = self._repaired(text)
        if value and tags and not dict.__getitem__(tags[-1], "term"):
            tags[-1]["term"] = value
        else:
            _add(tags, value, None, None)
        return True

    def leaf_enclosure(self, text: str, attributes: Attributes) -> bool:
        if text:
            return False
        self._start_enclosure(attributes)
        return True

    # What an entry holds is looked up as a plain dictionary has it: feedparser's own looks for other names as well.

    def _has(self, name: str) -> bool:
        return dict.__contains__(self.entries[-1], name)

    def _keep(self, name: str, value: object) -> None:
        """Unless there is something by that name."""
        dict.setdefault(self.entries[-1], name, value)

    def _list(self, name: str) -> list[FeedParserDict]:
        found: list[FeedParserDict] = dict.setdefault(self.entries[-1], name, [])
        return found

    def _resolved(self, address: str) -> str:
        """An address as feedparser resolves it; one that is spelled out stays as it is."""
        return address if is_ordinary(address) else str(self.resolve_uri(address))

    def _date(self, name: str, text: str) -> bool:
        text = self._repaired(text)
        self._note(name, text)
        dict.__setitem__(self.entries[-1], f"{name}_parsed", _moment(text))
        return True

    def _content(self, kind: str, text: str) -> None:
        self.hasContent = 1
        text = self._repaired(text)
        self._list("content").append(self._construct(kind, text))
        self._keep("summary", text)

    def _repaired(self, text: str) -> str:
        """The text as feedparser mends it: UTF-8 that was taken for Latin-1, and characters of another code page."""
        if text.isascii():
            return text
        try:
            text, misread = text.encode("iso-8859-1").decode("utf-8"), True
        except UnicodeError:  # it is what it says, as nearly all are
            misread = self.misread
        return text.translate(_cp1252) if misread and _MISREAD.search(text) else text

    def _note(self, name: str, text: str) -> None:
        """A text under its name, unless one that lies less deep has it already."""
        entry, depth = self.entries[-1], self.item_depth + 1
        depths = self.property_depth_map.setdefault(entry, {})
        if depths.get(name, depth) >= depth:
            depths[name] = depth
            dict.__setitem__(entry, name, text)

    def _detail(self, name: str, kind: str, text: str) -> None:
        dict.__setitem__(self.entries[-1], name, self._construct(kind, text))

    def _construct(self, kind: str, text: str) -> dict[str, object]:
        lang = self.lang.replace("_", "-") if self.lang else self.lang
        return {"type": kind, "language": lang, "base": self.baseuri, "value": text}


@lru_cache(maxsize=64)  # most entries are published and updated at the same moment
def _moment(text: str) -> struct_time | None:
    """What feedparser's nine kinds of dates make of a text; the two that most feeds write are read at once."""
    if found := _PLAIN_W3.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _PLAIN_MAIL.fullmatch(text):
        year, month, day = int(found[3]), months[found[2].lower()], int(found[1])
    else:
        return cast("struct_time | None", _parse_date(text))
    try:
        return datetime(year, month, day, int(found[4]), int(found[5]), int(found[6]), tzinfo=UTC).utctimetuple()
    except ValueError:  # the 30th of February
        return cast("struct_time | None", _parse_date(text))


def _add(tags: list[FeedParserDict], term: str | None, scheme: str | None, label: str | None) -> None:
    tag = FeedParserDict(term=term, scheme=scheme, label=label)
    if (term or scheme or label) and tag not in tags:
        tags.append(tag)


LEAVES: dict[str, tuple[Leaf, frozenset[str]]] = {
    "title": (Leaves.leaf_title, frozenset(("type",))),
    "description": (Leaves.leaf_description, frozenset()),
    "summary": (Leaves.leaf_summary, frozenset(("type",))),
    "content": (Leaves.leaf_content, frozenset(("type",))),
    "content_encoded": (Leaves.leaf_encoded, frozenset()),
    "link": (Leaves.leaf_link, frozenset(("href", "rel", "type", "title", "hreflang", "length"))),
    "guid": (Leaves.leaf_guid, frozenset(("ispermalink",))),
    "id": (Leaves.leaf_guid, frozenset()),
    "pubdate": (Leaves.leaf_published, frozenset()),
    "published": (Leaves.leaf_published, frozenset()),
    "updated": (Leaves.leaf_updated, frozenset()),
    "dc_date": (Leaves.leaf_updated, frozenset()),
    "author": (Leaves.leaf_author, frozenset()),
    "dc_creator": (Leaves.leaf_author, frozenset()),
    "category": (Leaves.leaf_category, frozenset(("domain", "term", "scheme", "label"))),
    "enclosure": (Leaves.leaf_enclosure, frozenset(("url", "type", "length"))),
}
"""Each with the attributes that it may have."""
