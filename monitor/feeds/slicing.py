"""Item slicing: what of a document was read before need not be parsed again. Pure; any doubt means the whole document.

An item is left out only if all of its bytes are those of last time, in the same surroundings, and the archive still holds exactly what
came of it. It is found by its bytes alone, before the document is decoded, and an empty element of its name takes its place: what is
left is short, and whether each place is that of an item is seen in a walk over that.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from monitor.values import dataclass

if TYPE_CHECKING:
    from monitor.feeds.walk import Walk

MAX_REMEMBERED = 2_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNDATED = -(1 << 62)
_FORMAT = b"3"
_AROUND = 16
_ROW = struct.Struct("!16s8s8s8sq")
_START = re.compile(rb"<((?:[\w.-]{1,40}:)?(?:[iI][tT][eE][mM]|[eE][nN][tT][rR][yY]))[\s/>]")


def key(text: str | bytes, size: int = 8) -> bytes:
    """A short fingerprint of a guid, a title or a sha256."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return hashlib.blake2b(data, digest_size=size).digest()


@dataclass(frozen=True, slots=True)
class Item:
    """An <item> or <entry> of a document: body[start:end], the name it bears there, and the fingerprint of those bytes."""

    start: int
    end: int
    name: bytes
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
    """The items of a feed's last document by their fingerprints, the format the parser called it, and what surrounded them: see `around`.

    `encoding` is how its bytes were read.
    """

    items: Mapping[bytes, Seen]
    form: str = ""
    around: bytes = b""
    encoding: str = ""


NOTHING = Memory({})


def pack(memory: Memory) -> bytes:
    """The memory as bytes for the archive: 48 an item."""
    texts = (text.encode()[:255] for text in (memory.form, memory.encoding))
    head = b"".join(bytes([len(text)]) + text for text in texts) + memory.around.ljust(_AROUND, b"\x00")
    rows = (
        _ROW.pack(mark, seen.guid, seen.sha256, seen.title, _microseconds(seen.published))
        for mark, seen in list(memory.items.items())[:MAX_REMEMBERED]
    )
    return b"".join((_FORMAT, head, *rows)) if memory.items else b""


def unpack(data: bytes) -> Memory:
    """The memory that `pack` wrote; anything else is no memory."""
    if data[:1] != _FORMAT:
        return NOTHING
    try:
        middle = 2 + data[1]
        end = middle + 1 + data[middle]
        form, encoding = data[2:middle].decode(), data[middle + 1 : end].decode()
        items = {
            mark: Seen(guid, sha256, title, _moment(published))
            for mark, guid, sha256, title, published in _ROW.iter_unpack(data[end + _AROUND :])
        }
    except (IndexError, OverflowError, UnicodeDecodeError, struct.error):
        return NOTHING
    return Memory(items, form, data[end : end + _AROUND], encoding)


def _microseconds(moment: datetime | None) -> int:
    return _UNDATED if moment is None else (moment - _EPOCH) // timedelta(microseconds=1)


def _moment(number: int) -> datetime | None:
    return None if number == _UNDATED else _EPOCH + timedelta(microseconds=number)


def items(body: bytes) -> list[Item]:
    """What looks like the items of a document, in order: whatever is called as the first one, up to an end tag. Whether it is one, a walk
    over the document tells. Empty where one is not closed by its name, and where they are more than are remembered.
    """
    first = _START.search(body)
    if first is None:
        return []
    name, position = first[1], first.start()
    begins, ends, tag_ends = b"<" + name, b"</" + name, (b" ", b"\t", b"\r", b"\n", b">")
    view = memoryview(body)
    found: list[Item] = []
    while (start := body.find(begins, position)) >= 0:
        position = start + len(begins)
        if not body.startswith(tag_ends, position):  # <items>
            continue
        close = body.find(ends, position)
        end = body.find(b">", close) + 1
        if close < 0 or not end or body[close + len(ends) : end - 1].strip():
            return []
        found.append(Item(start, end, name, hashlib.sha256(view[start:end]).digest()[:16]))
        position = end
        if len(found) > MAX_REMEMBERED:
            return []
    return found


def around(walk: Walk, *more: str) -> bytes:
    """What else decides how an item reads: the start tags around it, and `more`, such as the document's address."""
    return key(b"\x00".join((*(text.encode("utf-8", "surrogatepass") for text in more), *walk.around)), _AROUND)


def empty(name: bytes, mark: bytes) -> bytes:
    """An item of this name with nothing but a mark in it."""
    return b"<%b>%b</%b>" % (name, mark, name)


def emptied(body: bytes, left_out: Iterable[Item], mark: bytes) -> bytes:
    """The document with nothing but a mark in each of these items, which come in its order."""
    return _replaced(body, ((item.start, item.end, empty(item.name, mark)) for item in left_out))


def without(data: bytes, left_out: Iterable[tuple[int, int]]) -> bytes:
    """The document without these ranges, which come in its order."""
    return _replaced(data, ((start, end, b"") for start, end in left_out))


def _replaced(data: bytes, ranges: Iterable[tuple[int, int, bytes]]) -> bytes:
    parts: list[bytes] = []
    position = 0
    for start, end, instead in ranges:
        parts += (data[position:start], instead)
        position = end
    return b"".join((*parts, data[position:]))


def unchanged(found: Sequence[Item], memory: Memory, known: Mapping[str, str]) -> list[int]:
    """Which of a document's items need not be read, by their places. `known` maps guids to the sha256 that the archive holds for them.

    An item that stands twice in the document is read each time.
    """
    if not memory.items:
        return []
    held = {key(guid): key(sha256) for guid, sha256 in known.items()}
    marks = [item.fingerprint for item in found]
    several = {mark for mark, times in Counter(marks).items() if times > 1}
    return [
        place
        for place, mark in enumerate(marks)
        if mark not in several and (seen := memory.items.get(mark)) is not None and held.get(seen.guid) == seen.sha256
    ]
