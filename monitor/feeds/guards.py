"""What no parser should be shown: a feed is measured in one pass, trimmed where that helps, refused where it would hurt."""

from __future__ import annotations

import html
import re
from itertools import islice
from typing import NoReturn
from xml.parsers import expat

from monitor.errors import FetchError
from monitor.feeds.walk import ITEMS, Walk
from monitor.habits import MAX_ITEMS
from monitor.values import dataclass

MAX_DEPTH = 200
MAX_ATTRIBUTES = 256
MAX_ATTRIBUTE_LENGTH = 64_000
MAX_AUTHOR = 1_000
MAX_WORD = 256
MAX_TAGS = 200_000
MAX_AMPERSANDS = 200_000

_AUTHORS = {"author", "creator", "name", "email", "managingeditor", "webmaster", "publisher", "contributor"}
_TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")
_LOOSE_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#0*[0-9]{1,7}|#[xX]0*[0-9a-fA-F]{1,6});)")
_LOOSE_ITEM = re.compile(rb"<(?:[\w-]{1,20}:)?(?:item|entry)[\s>]", re.IGNORECASE)
_LOOSE_ITEM_END = re.compile(rb"</(?:[\w-]{1,20}:)?(?:item|entry)\s*>", re.IGNORECASE)
# feedparser looks for a mail address in authors in time quadratic in such a run; only encoded data has any this long.
_LONG_RUN = re.compile(rb"([A-Za-z0-9_.+-]{1000})[A-Za-z0-9_.+-]+")
_LONG_WORD = re.compile(rb"\S{257}")
_REST_OF_WORD = re.compile(r"(\S{256})\S+")
_LONG_TAG = re.compile(rb"<[A-Za-z][^<>]{64000}")


@dataclass(frozen=True, slots=True)
class Guarded:
    """A document that is safe to parse. `cut`: it ended early, or we ended it after MAX_ITEMS items. `walk` knows its items (None: it
    is cut, or not well-formed).
    """

    data: bytes
    cut: bool = False
    walk: Walk | None = None


def guard(data: bytes, root: str, url: str) -> Guarded:
    """Check a document as `xmltext.prepare` gives it. Raises FetchError (kind "parser") when parsing it would cost too much.

    A document with too many items keeps the first MAX_ITEMS; an author text longer than MAX_AUTHOR bytes is clipped, and so are words
    in it longer than MAX_WORD, because feedparser takes time quadratic in them (no mail address is so long).
    """
    measure = _Measure(data, url)
    if not measure.run():
        mended = _without_loose_ampersands(data)
        measure = _Measure(mended, url)
        if mended == data or not measure.run():
            return _guard_loosely(mended, root, url)
        data = mended
    kept = measure.with_short_authors()
    if measure.stop < 0:
        return Guarded(kept, walk=measure.walk if kept is data else _walked(kept, url))
    stop = measure.stop + len(kept) - len(data)
    return Guarded(kept[:stop] + b"".join(b"</" + name.encode() + b">" for name in reversed(measure.open)), cut=True)


def _walked(data: bytes, url: str) -> Walk | None:
    measure = _Measure(data, url)
    return measure.walk if measure.run() else None


def guard_piece(data: bytes, url: str) -> bytes | None:
    """The same for a single item; None for one that is not well-formed."""
    measure = _Measure(data, url)
    return measure.with_short_authors() if measure.run() else None


def _without_loose_ampersands(data: bytes) -> bytes:
    """The document with each & escaped that begins no reference, as in "AT&T": the slip that most often makes one not well-formed."""
    if data.count(b"&") > MAX_AMPERSANDS:
        return data
    first, *others = data.split(b"<![CDATA[")
    mended = [_LOOSE_AMPERSAND.sub(b"&amp;", first)]
    for part in others:
        characters, mark, rest = part.partition(b"]]>")
        mended.append(characters + mark + _LOOSE_AMPERSAND.sub(b"&amp;", rest))
    return b"<![CDATA[".join(mended)


def _guard_loosely(data: bytes, root: str, url: str) -> Guarded:
    """The same for a document that is not well-formed, by patterns that cannot run away."""
    if data.count(b"<") > MAX_TAGS:
        refuse(url, f"it has more than {MAX_TAGS:,} tags and they are not well-formed")
    if _LONG_TAG.search(data):
        refuse(url, f"one of its tags is longer than {MAX_ATTRIBUTE_LENGTH:,} bytes")
    if next(islice(_LOOSE_AMPERSAND.finditer(data), MAX_AMPERSANDS, None), None):  # each will become five bytes
        refuse(url, f"it has more than {MAX_AMPERSANDS:,} ampersands that begin nothing and is not well-formed")
    cut = f"</{root}".lower().encode() not in data[-2000:].lower() and f"</{root}".lower().encode() not in data.lower()
    for number, item in enumerate(_LOOSE_ITEM.finditer(data)):
        if number == MAX_ITEMS:
            return Guarded(_LONG_RUN.sub(rb"\1", data[: item.start()]), cut=True)
    return Guarded(_LONG_RUN.sub(rb"\1", _whole_items(data) if cut else data), cut)


def _whole_items(data: bytes) -> bytes:
    """A document that ended early without the item it ended in: half an article must not replace the whole one.

    Where no item is ever closed, nobody can tell, and all stays.
    """
    ends = [found.end() for found in _LOOSE_ITEM_END.finditer(data)]
    half = _LOOSE_ITEM.search(data, ends[-1]) if ends else None
    return data[: half.start()] if half else data


def _clipped(content: bytes) -> bytes:
    """The start of an author element's content, as plain text."""
    text = content.decode("utf-8", "replace").replace("<![CDATA[", "").replace("]]>", "")
    plain = _REST_OF_WORD.sub(r"\1", html.unescape(re.sub(r"<[^<>]*>", " ", text)))[:MAX_AUTHOR]
    return html.escape(plain.replace("\x00", ""), quote=False).encode("utf-8", "ignore")


def refuse(url: str, why: str) -> NoReturn:
    """Raise the FetchError that says why a feed was not read, which makes half a sentence."""
    raise FetchError(url, f"This feed was not read because {why}.", kind="parser")


class _Full(Exception):  # noqa: N818  it is a way out of the parser's callbacks, not an error
    """There are more items than we take."""


class _Measure:
    """One expat pass: depth, attributes, items, long authors, and the walk from item to item. Positions are byte offsets in the document.

    `stop` is where the first item too many begins (-1: there is none) and `open` the elements open there.
    """

    def __init__(self, data: bytes, url: str) -> None:
        self.stop = -1
        self.open: list[str] = []
        self.long_authors: list[tuple[int, int]] = []
        self.walk = Walk(data)
        self._data = data
        self._url = url
        self._items = 0
        self._author = -1
        self._locals: dict[str, str] = {}  # few different names make up a document
        self._parser = expat.ParserCreate()
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def run(self) -> bool:
        """Whether the document is well-formed (as far as it was read)."""
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError:
            return False
        except _Full:  # as far as we read: `stop` says where that ends
            return True
        return True

    def with_short_authors(self) -> bytes:
        """The document with what was too long in authors clipped."""
        kept = self._data
        for begin, end in reversed(self.long_authors):
            kept = kept[:begin] + _clipped(kept[begin:end]) + kept[end:]
        return kept

    def _start(self, name: str, attributes: list[str]) -> None:
        local = self._locals.get(name)
        if local is None:
            local = self._locals[name] = name.rpartition(":")[2].lower()
        self.open.append(name)
        depth = len(self.open)
        if local in ITEMS:
            self._items += 1
            if self._items > MAX_ITEMS:
                self.open.pop()
                self.stop = self._parser.CurrentByteIndex
                raise _Full
        elif local in _AUTHORS:
            self._author = self._parser.CurrentByteIndex
        if depth <= 2 or local in ITEMS:
            self.walk.open(local, depth, self._parser.CurrentByteIndex)
        if depth > MAX_DEPTH:
            refuse(self._url, f"more than {MAX_DEPTH} of its elements are nested in one another")
        if len(attributes) > 2 * MAX_ATTRIBUTES:
            refuse(self._url, f"one of its elements has more than {MAX_ATTRIBUTES} attributes")
        if attributes and sum(map(len, attributes)) > MAX_ATTRIBUTE_LENGTH:
            refuse(
                self._url, f"the attributes of one of its elements are longer than {MAX_ATTRIBUTE_LENGTH:,} characters"
            )

    def _end(self, name: str) -> None:
        depth = len(self.open)
        if depth == 2 or depth == self.walk.inside:  # noqa: PLR1714  no set is made for each end
            self.walk.close(depth, self._parser.CurrentByteIndex)
        self.open.pop()
        if self._author < 0 or name.rpartition(":")[2].lower() not in _AUTHORS:
            return
        tag, end = _TAG.match(self._data, self._author), self._parser.CurrentByteIndex
        if tag and (
            end - tag.end() > MAX_AUTHOR
            or (end - tag.end() > MAX_WORD and _LONG_WORD.search(self._data, tag.end(), end))
        ):
            self.long_authors.append((tag.end(), end))
        self._author = -1
