"""Item slicing: what of a document was read before need not be parsed again. Pure; any doubt means the whole document.

An item is left out only if all of its bytes are those of last time, in the same surroundings, and the archive still holds exactly what
came of it. The rest of the document stays as it is, so that the parser sees the feed's head and the new items alone.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from xml.parsers import expat

MAX_REMEMBERED = 2_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNDATED = -(1 << 62)
_FORMAT = b"1"
_ROW = struct.Struct("!16s8s8s8sq")
_ITEMS = {"item", "entry"}
_CHANNEL = "channel"


def key(text: str | bytes, size: int = 8) -> bytes:
    """A short fingerprint of a guid, a title or a sha256."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return hashlib.blake2b(data, digest_size=size).digest()


@dataclass(frozen=True, slots=True)
class Item:
    """An <item> or <entry> of a document: data[start:end], and the fingerprint of those bytes in their surroundings."""

    start: int
    end: int
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of an item: keys of its guid, of its article's sha256 and of its title; when it was published, by whole microseconds."""

    guid: bytes
    sha256: bytes
    title: bytes
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Memory:
    """The items of a feed's last document by their fingerprints, and the format the parser called it."""

    items: Mapping[bytes, Seen]
    form: str = ""


NOTHING = Memory({})


def pack(memory: Memory) -> bytes:
    """The memory as bytes for the archive: 48 an item."""
    form = memory.form.encode()[:255]
    rows = (
        _ROW.pack(mark, seen.guid, seen.sha256, seen.title, _microseconds(seen.published))
        for mark, seen in list(memory.items.items())[:MAX_REMEMBERED]
    )
    return b"".join((_FORMAT, bytes([len(form)]), form, *rows)) if memory.items else b""


def unpack(data: bytes) -> Memory:
    """The memory that `pack` wrote; anything else is no memory."""
    if len(data) < 2 or data[:1] != _FORMAT:
        return NOTHING
    head = 2 + data[1]
    if (len(data) - head) % _ROW.size:
        return NOTHING
    try:
        items = {
            mark: Seen(guid, sha256, title, _moment(published))
            for mark, guid, sha256, title, published in _ROW.iter_unpack(data[head:])
        }
        return Memory(items, data[2:head].decode())
    except (OverflowError, UnicodeDecodeError):
        return NOTHING


def _microseconds(moment: datetime | None) -> int:
    return _UNDATED if moment is None else (moment - _EPOCH) // timedelta(microseconds=1)


def _moment(number: int) -> datetime | None:
    return None if number == _UNDATED else _EPOCH + timedelta(microseconds=number)


def items(data: bytes, surroundings: str) -> tuple[Item, ...] | None:
    """The items of a UTF-8 document without a document type, in order; None when there is any doubt about where they are.

    `surroundings` is what else decides how an item reads (the document's address); the start tags around the items count as well.
    """
    walk = _Walk(data)
    if not walk.run() or not walk.found:
        return None
    around = key(b"\x00".join((surroundings.encode("utf-8", "surrogatepass"), *walk.around)), 16)
    return tuple(Item(start, end, key(around + data[start:end], 16)) for start, end in walk.found)


def without(data: bytes, left_out: Iterable[Item]) -> bytes:
    """The document without these items, which come in its order."""
    parts: list[bytes] = []
    position = 0
    for item in left_out:
        parts.append(data[position : item.start])
        position = item.end
    return b"".join((*parts, data[position:]))


def unchanged(found: Sequence[Item], memory: Memory, known: Mapping[str, str]) -> list[Item]:
    """Those of a document's items that need not be read. `known` maps guids to the sha256 that the archive holds for them.

    An item that stands twice in the document is read each time.
    """
    if not memory.items:
        return []
    held = {key(guid): key(sha256) for guid, sha256 in known.items()}
    marks = [item.fingerprint for item in found]
    several = {mark for mark in marks if marks.count(mark) > 1} if len(set(marks)) < len(marks) else set()
    return [
        item
        for item in found
        if item.fingerprint not in several
        and (seen := memory.items.get(item.fingerprint)) is not None
        and held.get(seen.guid) == seen.sha256
    ]


class _Doubt(Exception):  # noqa: N818  it is a way out of the parser's callbacks, not an error
    """Nobody can be sure where the items of this document are."""


class _Walk:
    """One expat pass that minds namespaces, as the strict parser behind us does. `around` are the start tags that surround items."""

    def __init__(self, data: bytes) -> None:
        self.found: list[tuple[int, int]] = []
        self.around: list[bytes] = []
        self._data = data
        self._depth = 0
        self._in_channel = False
        self._inside = 0
        self._start = -1
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.StartElementHandler = self._open
        self._parser.EndElementHandler = self._close
        self._parser.StartDoctypeDeclHandler = self._doubt

    def run(self) -> bool:
        try:
            self._parser.Parse(self._data, True)
        except (expat.ExpatError, _Doubt):
            return False
        return True

    def _doubt(self, *_what: object) -> None:
        raise _Doubt

    def _open(self, name: str, _attributes: dict[str, str]) -> None:
        self._depth += 1
        local = name.rpartition(" ")[2].lower()
        if local in _ITEMS:
            if self._inside or self._depth != (3 if self._in_channel else 2):
                raise _Doubt
            self._inside, self._start = self._depth, self._parser.CurrentByteIndex
        elif self._depth == 1 or (self._depth == 2 and local == _CHANNEL):
            if len(self.around) == 2:  # a second channel: whose item is whose?
                raise _Doubt
            self._in_channel = self._depth == 2
            begin = self._parser.CurrentByteIndex
            self.around.append(self._data[begin : self._tag_end(begin)])

    def _close(self, _name: str) -> None:
        if self._inside == self._depth:
            end = self._parser.CurrentByteIndex
            if end <= self._start or not self._data.startswith(b"</", end):  # <item/>
                raise _Doubt
            self.found.append((self._start, self._data.index(b">", end) + 1))
            self._inside = 0
        self._depth -= 1
        if self._depth == 1:
            self._in_channel = False

    def _tag_end(self, begin: int) -> int:
        """Behind a start tag; a ">" may stand within its attributes."""
        quote = 0
        for place in range(begin, min(len(self._data), begin + 65_536)):
            byte = self._data[place]
            if quote:
                quote = 0 if byte == quote else quote
            elif byte in b"\"'":
                quote = byte
            elif byte == 0x3E:
                return place + 1
        raise _Doubt
