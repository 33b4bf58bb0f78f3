"""Item slicing: what of a document was read before need not be parsed again. Pure; any doubt means the whole document.

An item is left out only if all of its bytes are those of last time, in the same surroundings, and the archive still holds exactly what
came of it. The rest of the document stays as it is, so that the parser sees the feed's head and the new items alone.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from monitor.values import dataclass

MAX_REMEMBERED = 2_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNDATED = -(1 << 62)
_FORMAT = b"1"
_ROW = struct.Struct("!16s8s8s8sq")
ITEMS = {"item", "entry"}
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


def items(data: bytes, walk: Walk, surroundings: str) -> tuple[Item, ...] | None:
    """The items of a document in order, after a walk over it; None when there is any doubt about where they are.

    `surroundings` is what else decides how an item reads (the document's address); the start tags around the items count as well.
    """
    if not walk.sure:
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


class Walk:
    """Notes where items are while somebody walks over the tags of a UTF-8 document without a document type, names in small letters and
    without their prefixes. `around` are the start tags that surround items; `inside` is how deep the item lies that we are in (0: in none).
    """

    __slots__ = ("_data", "_in_channel", "_start", "_sure", "around", "found", "inside")

    def __init__(self, data: bytes) -> None:
        self.found: list[tuple[int, int]] = []
        self.around: list[bytes] = []
        self.inside = 0
        self._data = data
        self._in_channel = False
        self._start = -1
        self._sure = True

    @property
    def sure(self) -> bool:
        """Whether there are items, and no doubt about where they are."""
        return self._sure and bool(self.found)

    def open(self, local: str, depth: int, begin: int) -> None:
        """A start tag at this byte. Wanted are those of items and those no more than two deep (the root lies one deep)."""
        if local in ITEMS:
            self._sure = self._sure and not self.inside and depth == (3 if self._in_channel else 2)
            self.inside, self._start = depth, begin
        elif depth == 1 or (depth == 2 and local == _CHANNEL):
            end = self._tag_end(begin)
            self._sure = self._sure and end > 0 and len(self.around) < 2  # a second channel: whose item is whose?
            self._in_channel = depth == 2
            self.around.append(self._data[begin:end])

    def close(self, depth: int, end: int) -> None:
        """An end tag at this byte. Wanted are those of elements two deep, and as deep as the item that we are in."""
        if self.inside == depth:
            self._sure = self._sure and end > self._start and self._data.startswith(b"</", end)  # not <item/>
            if self._sure:
                self.found.append((self._start, self._data.index(b">", end) + 1))
            self.inside = 0
        if depth == 2:
            self._in_channel = False

    def _tag_end(self, begin: int) -> int:
        """Behind a start tag, in whose attributes a ">" may stand; 0 for one that is very long."""
        quote = 0
        for place in range(begin, min(len(self._data), begin + 65_536)):
            byte = self._data[place]
            if quote:
                quote = 0 if byte == quote else quote
            elif byte in b"\"'":
                quote = byte
            elif byte == 0x3E:
                return place + 1
        return 0
