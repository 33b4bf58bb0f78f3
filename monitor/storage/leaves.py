"""Rows straight from the pages of a damaged file, where no way leads to them any more.

By the description of SQLite's file format, https://www.sqlite.org/fileformat2.html: the header, 1.6 (pages of a B-tree), 2.1 (records).
Pages that a table has given up are passed over where the list of these can be read. The log beside the file is not looked at.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from monitor.values import dataclass

Value = int | float | str | bytes | None

_MAGIC = b"SQLite format 3\x00"
_USUAL_PAGE = 4096
_LEAF = 0x0D
_KEYS = {0x0A: 8, 0x02: 12}
"""Pages of keys, leaves and those above them, which hold keys too: by their sign the bytes of their head."""
_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number by its serial type."""
_KINDS: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "REAL": (int, float), "BLOB": (bytes,)}


@dataclass(frozen=True, slots=True)
class Column:
    """What a table says of a column. `needed`: every record has it, since it may not be null and nothing stands in for it."""

    name: str
    kind: str
    nullable: bool
    needed: bool
    is_id: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A row of a table: its id and as many of its values, from the first column on, as were written; that of the id itself is the id."""

    table: str
    number: int
    values: tuple[Value, ...]


def rows(path: Path, tables: Mapping[str, Sequence[Column]], known: Callable[[str, int], bool]) -> Iterator[Found]:
    """The rows of these tables that are not `known` by their id, in the order of their pages. Of two tables the columns must differ."""
    if path.stat().st_size < _USUAL_PAGE:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        pages = _Pages(content)
        for cells in pages.leaves():
            table = next((table for number, at in cells for table in _table_of(pages.record(at), tables)), None)
            if table is None:
                continue
            for number, at in cells:
                if known(table, number):
                    continue
                record = pages.record(at)
                if record is not None and _is_of(record, tables[table]):
                    values = (
                        number if column.is_id else value for column, value in zip(tables[table], record, strict=False)
                    )
                    yield Found(table, number, tuple(values))


def pairs(path: Path) -> Iterator[tuple[int, str]]:
    """All that may be a row of a table without ids that is a number and a text, from whatever page of keys."""
    if path.stat().st_size < _USUAL_PAGE:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        pages = _Pages(content)
        for cells in pages.pages_of_keys():
            sound = (record for at in cells if (record := pages.record(at, key=True)) is not None)
            for record in sound:
                match record:
                    case [int(number), str(text)]:
                        yield number, text
                    case _:
                        break  # a page holds keys of one kind


def _table_of(record: list[Value] | None, tables: Mapping[str, Sequence[Column]]) -> list[str]:
    return [] if record is None else [name for name, columns in tables.items() if _is_of(record, columns)][:1]


def _is_of(record: Sequence[Value], columns: Sequence[Column]) -> bool:
    """Whether it may be a record of that table: columns that were added later may be missing at its end."""
    least = max((place for place, column in enumerate(columns, 1) if column.needed), default=1)
    return least <= len(record) <= len(columns) and all(map(_fits, record, columns))


def _fits(value: Value, column: Column) -> bool:
    if value is None:
        return column.is_id or column.nullable
    return not column.is_id and isinstance(value, _KINDS.get(column.kind, (object,)))


class _Pages:
    """A file by its pages, from 1; whatever stands in them."""

    def __init__(self, content: mmap.mmap) -> None:
        self._content = content
        told = content[:16] == _MAGIC
        size = int.from_bytes(content[16:18], "big") if told else 0
        self._size = 65536 if size == 1 else size if size in {512 << n for n in range(7)} else _USUAL_PAGE
        self._usable = self._size - (content[20] if told and content[20] < self._size // 2 else 0)
        self._number = len(content) // self._size
        self._free = self._given_up() if told else frozenset[int]()

    def _word(self, at: int) -> int:
        return int.from_bytes(self._content[at : at + 4], "big")

    def _given_up(self) -> frozenset[int]:
        found: set[int] = set()
        trunk = self._word(32)
        while 0 < trunk <= self._number and trunk not in found:
            found.add(trunk)
            at = (trunk - 1) * self._size
            count = min(self._word(at + 4), self._usable // 4 - 2)
            found.update(struct.unpack_from(f">{count}I", self._content, at + 8))
            trunk = self._word(at)
        return frozenset(found)

    def leaves(self) -> Iterator[list[tuple[int, int]]]:
        """Of each page that looks like a leaf of a table its cells: the id of the row, and where its size stands."""
        for page in range(1, self._number + 1):
            start = (page - 1) * self._size
            head = start + (100 if page == 1 else 0)
            if self._content[head] == _LEAF and page not in self._free:
                count = int.from_bytes(self._content[head + 3 : head + 5], "big")
                if cells := [
                    cell for n in range(min(count, self._size // 4)) for cell in self._cell(start, head + 8 + 2 * n)
                ]:
                    yield cells

    def _cell(self, start: int, pointer: int) -> list[tuple[int, int]]:
        offset = int.from_bytes(self._content[pointer : pointer + 2], "big")
        if not 8 < offset <= self._usable - 4:
            return []
        try:
            _, behind = self._varint(start + offset)
            number, _ = self._varint(behind)
        except IndexError:  # behind the end of the file
            return []
        return [(number, start + offset)] if 0 < number < 1 << 62 else []

    def pages_of_keys(self) -> Iterator[list[int]]:
        """Of each page that looks like one of keys where the size of each of its cells stands."""
        for page in range(1, self._number + 1):
            start = (page - 1) * self._size
            sign = self._content[start]
            if sign in _KEYS and page not in self._free:
                count = int.from_bytes(self._content[start + 3 : start + 5], "big")
                pointers = range(start + _KEYS[sign], start + _KEYS[sign] + 2 * min(count, self._size // 4), 2)
                offsets = (int.from_bytes(self._content[at : at + 2], "big") for at in pointers)
                behind = start + _KEYS[sign] - 8  # behind the number of the page below
                yield [behind + offset for offset in offsets if 8 < offset <= self._usable - 4]

    def record(self, at: int, *, key: bool = False) -> list[Value] | None:
        """The values of the record (a row, or a key) whose cell begins there; None when it is no record, or a page of it is gone."""
        try:
            return _values(self._payload(at, key=key))
        except (ValueError, IndexError, struct.error):
            return None

    def _payload(self, at: int, *, key: bool) -> bytes:
        size, at = self._varint(at)
        if not key:
            _, at = self._varint(at)  # the id
        if not 0 < size < len(self._content):
            raise ValueError("no record is larger than the file")
        most = (self._usable - 12) * 64 // 255 - 23 if key else self._usable - 35
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (self._usable - 4)
        here = size if size <= most else here if here <= most else least
        parts, left = [self._content[at : at + here]], size - here
        page = self._word(at + here) if left else 0
        while left > 0:
            if not 0 < page <= self._number:
                raise ValueError("the rest of the record is gone")
            start = (page - 1) * self._size
            some = min(left, self._usable - 4)
            parts.append(self._content[start + 4 : start + 4 + some])
            page, left = self._word(start), left - some
        return b"".join(parts)

    def _varint(self, at: int) -> tuple[int, int]:
        return _varint(self._content[at : at + 9], 0, at)


def _varint(content: bytes, at: int, base: int = 0) -> tuple[int, int]:
    """A number of one to nine bytes at `at`, and the place behind it, `base` further on."""
    value = 0
    for n in range(8):
        byte = content[at + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, base + at + n + 1
    return value << 8 | content[at + 8], base + at + 9


def _values(payload: bytes) -> list[Value]:
    """Raises ValueError, IndexError or struct.error for what is no record."""
    head, at = _varint(payload, 0)
    if not at <= head <= len(payload):
        raise ValueError("no head of a record")
    values: list[Value] = []
    body = head
    while at < head:
        kind, at = _varint(payload, at)
        value, size = _value(payload, body, kind)
        values.append(value)
        body += size
    if body != len(payload):
        raise ValueError("head and body of the record do not agree")
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    match kind:
        case 0:
            return None, 0
        case 7:
            return struct.unpack_from(">d", payload, at)[0], 8
        case 8 | 9:
            return kind - 8, 0
        case _ if kind in _WHOLE:
            return int.from_bytes(payload[at : at + _WHOLE[kind]], "big", signed=True), _WHOLE[kind]
        case 10 | 11:
            raise ValueError("no such type of a value")
    size = (kind - 12) // 2
    content = payload[at : at + size]
    if len(content) < size:
        raise ValueError("a value that ends behind its record")
    return (content.decode("utf-8") if kind % 2 else content), size
