"""feedparser's own parser for well-formed feeds, led through the document by us: the same answers without the detours.

`feedparser.parse` walks a document with the SAX reader of the standard library, which hands over text in fragments, and spends most of
its time on what does not change from tag to tag: the base address, the prefix of a namespace, copies of small dictionaries. Here expat
calls feedparser's parser directly, in whole texts, and what was found out once is remembered. Which element means what stays
feedparser's to say. A test holds both to the same answers.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from feedparser.api import StrictFeedParser

from monitor.feeds.expat_names import NO_ATTRIBUTES, SaxAttributes, pair
from monitor.feeds.fields import Clipped
from monitor.feeds.html import MARKUP_LIMIT
from monitor.feeds.leaves import LEAVES, Attributes, Leaf, Leaves

_BUFFER = 1 << 16
_LONG_TEXTS = ("content", "description", "summary")
_STAND_IN = "\x01"  # no XML document can hold it
_MISREAD = re.compile("[\x80-\x9f]")
_MAYBE_MISREAD = re.compile(rb"\xc2[\x80-\x9f]")
_TELLING = frozenset(("base", "lang", "xml:base", "xml:lang"))
_SPEAKS_FOR_ALL = ("feed", "rss", "rdf:RDF")
_IN_TEXT_INPUT = ("title", "link", "description", "name")
_IN_IMAGE = ("title", "link", "description", "url", "href", "width", "height")

Table = dict[str, object]
"""A dictionary of the parser's."""

ADDRESSES: dict[str, str] = {prefix: address for address, prefix in StrictFeedParser.namespaces.items() if prefix}
"""What the prefixes that the parser knows stand for."""


def parse(data: bytes, base: str) -> Table | None:
    """What `feedparser.parse` says of UTF-8 with relative links left alone and nothing sanitised; None when it is not well-formed.

    `base` is the document's address (empty: none). Raises what feedparser raises on hostile input.
    """
    reader = _Reader(base, misread=b"&#" in data or _MAYBE_MISREAD.search(data) is not None)
    hands: _Reader | Clipped = Clipped(reader) if len(data) > MARKUP_LIMIT else reader
    parser = expat.ParserCreate("utf-8", " ")
    parser.namespace_prefixes = True
    parser.buffer_text = True
    parser.buffer_size = _BUFFER
    parser.StartNamespaceDeclHandler = reader.startPrefixMapping
    parser.StartElementHandler = hands.open
    parser.EndElementHandler = hands.close
    parser.CharacterDataHandler = hands.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return None
    return {"feed": reader.feeddata, "entries": reader.entries, "version": reader.version}


class _Params(Table):
    """What feedparser notes about the text it is in. Its own kind of dictionary looks for old names of keys at every look."""

    def __deepcopy__(self, _memo: object) -> Table:
        return dict(self)


class _Reader(Leaves):
    """feedparser's parser with a memory for names. Only what cannot differ is left out."""

    def __init__(self, base: str, *, misread: bool) -> None:
        super().__init__(base, None, "utf-8")
        self.misread = misread
        self.resolve_relative_uris = False
        self.sanitize_html = False
        self.contentparams = _Params()
        self._starts: dict[str, str] = {}
        self._ends: dict[str, str] = {}
        self._leaves: dict[str, tuple[Leaf, frozenset[str]] | None] = {}
        self._leaf: tuple[str, Leaf, dict[str, str], Attributes] | None = None
        self._pieces: list[str] = []
        self._tag = ""
        self._settled: str | None = None  # a base address that a tag without one leaves as it is

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """A start tag. If text alone may follow, we wait for the end."""
        if self._leaf is not None:
            self._unfold()
        if self.depth == self.item_depth and self._may_wait(name, attributes):
            return
        if attributes or self.decls:
            self.startElementNS(pair(name), None, SaxAttributes(attributes))
            self._remember(name)
        elif name in self._starts:
            self.unknown_starttag(self._starts[name], [])
        else:
            self.startElementNS(pair(name), None, NO_ATTRIBUTES)
            self._starts[name] = self._tag
            self._remember(name)

    def text(self, text: str) -> None:
        """Characters between two tags."""
        if self._leaf is None:
            self.handle_data(text)
        else:
            self._pieces.append(text)

    def close(self, name: str) -> None:
        """An end tag."""
        if self._leaf is not None:
            _, leaf, _, attributes = self._leaf
            if leaf(self, "".join(self._pieces).strip(), attributes):
                self._leaf = None
                return
            self._unfold()
        if name in self._ends:
            super().unknown_endtag(self._ends[name])
        else:
            self.endElementNS(pair(name), None)
            self._ends[name] = self._tag

    def _may_wait(self, name: str, attributes: dict[str, str]) -> bool:
        """Whether this is an element that can be read at once, in surroundings that do not change how it reads."""
        known = self._leaves.get(name)
        if known is None or self.decls or self.baseuri != self._settled or self._summaryKey is not None:
            return False
        if self.incontent or self.insource or self.inimage or self.intextinput or self.svgOK:
            return False
        normal = dict(map(self._normalize_attributes, attributes.items())) if attributes else {}
        if normal and not known[1].issuperset(normal):
            return False
        self._leaf, self._pieces = (name, known[0], attributes, normal), []
        return True

    def _unfold(self) -> None:
        """It was no such element after all: feedparser reads it from its start tag on."""
        if self._leaf is not None:
            name, _, attributes, _ = self._leaf
            self._leaf = None
            self.startElementNS(pair(name), None, SaxAttributes(attributes))
            for piece in self._pieces:
                self.handle_data(piece)

    def _remember(self, name: str) -> None:
        prefix, _, local = self._tag.rpartition(":")
        prefix = self.namespacemap.get(prefix, prefix)
        self._leaves[name] = LEAVES.get(f"{prefix}_{local}" if prefix else local)

    def track_namespace(self, prefix: str | None, uri: str) -> None:
        self._starts.clear()
        self._ends.clear()
        self._leaves.clear()
        super().track_namespace(prefix, uri)

    def unknown_starttag(self, tag: str, attrs: list[tuple[str, str]]) -> None:
        """A start tag: feedparser's own way, unless there is no base or language to find out and no markup to collect."""
        self._tag = tag
        attributes: dict[str, str] = dict(map(self._normalize_attributes, attrs))
        telling = not _TELLING.isdisjoint(attributes) or "xmlns" in "".join(attributes)
        if self.incontent or telling or self.baseuri != self._settled or tag in _SPEAKS_FOR_ALL:
            before = self.baseuri
            super().unknown_starttag(tag, attrs)
            if not telling and self.baseuri == before:
                self._settled = before
            return
        self.depth += 1
        self.basestack.append(self.baseuri)
        self.langstack.append(self.lang)
        self._start(tag, attributes)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        """What feedparser has a method for goes to that; anything else is noted under its own name."""
        prefix, _, local = tag.rpartition(":")
        prefix = self.namespacemap.get(prefix, prefix)
        if prefix:
            local = f"{prefix}_{local}"
        else:
            self.intextinput *= tag in _IN_TEXT_INPUT
            self.inimage *= tag in _IN_IMAGE
        try:
            getattr(self, f"_start_{local}")(attributes)
        except AttributeError:
            if attributes:
                self._get_context()[local] = attributes
            else:
                self.push(local, 1)

    def unknown_endtag(self, tag: str) -> None:
        self._tag = tag
        super().unknown_endtag(tag)

    def push_content(self, tag: str, attrs_d: Table, default_content_type: str, expecting_text: int) -> None:
        super().push_content(tag, attrs_d, default_content_type, expecting_text)
        self.contentparams = _Params(self.contentparams)

    def pop(self, element: str, strip_whitespace: int = 1) -> object:
        """The end of an element: feedparser looks its text over, letter by letter, unless that is known to change nothing."""
        text = self._sound_text(element)
        if not text:
            return super().pop(element, strip_whitespace)
        self.elementstack[-1][2] = [_STAND_IN]
        super().pop(element, strip_whitespace)
        entry = self.entries[-1]
        for table in (entry, dict.get(entry, "summary_detail"), *dict.get(entry, "content", [])):
            for name in ("summary", "value"):
                if table and dict.get(table, name) == _STAND_IN:
                    dict.__setitem__(table, name, text)
        return text

    def _sound_text(self, element: str) -> str:
        """The HTML of an entry, if it has letters beyond ASCII and none that feedparser would repair; else nothing."""
        if element not in _LONG_TEXTS or not self.inentry or self.insource or not self.elementstack:
            return ""
        innermost, _, pieces = self.elementstack[-1]
        if innermost != element or self.contentparams.get("type") != "text/html" or self.contentparams.get("base64"):
            return ""
        text = "".join(pieces).strip()
        if text.isascii() or (self.misread and _MISREAD.search(text)) or _is_utf_8_twice(text):
            return ""
        return text


def _is_utf_8_twice(text: str) -> bool:
    """Whether it is UTF-8 that was taken for Latin-1: feedparser undoes that."""
    try:
        text.encode("iso-8859-1").decode("utf-8")
    except UnicodeError:
        return False
    return True
