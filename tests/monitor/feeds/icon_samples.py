"""Icons of our own making, and pictures that only claim to be one."""

from __future__ import annotations

import struct
import zlib


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def a_png(width: int = 16, height: int = 16, rows: int | None = None) -> bytes:
    """A red picture; `rows` less than the height leaves it cut."""
    pixels = b"".join(b"\x00" + b"\xff\x00\x00" * width for _ in range(height if rows is None else rows))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(pixels)) + _chunk(b"IEND", b"")


def an_ico(*pictures: bytes) -> bytes:
    """An icon file that holds these pictures, each said to be 16 by 16."""
    offset, entries = 6 + 16 * len(pictures), b""
    for picture in pictures:
        entries += struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def a_bitmap(width: int = 16, height: int = 16) -> bytes:
    """The bitmap inside an icon file: twice as high as its picture, for the mask."""
    head = struct.pack("<IiiHHIIiiII", 40, width, 2 * height, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"\x00\x00\xff\xff" * (16 * 16) + b"\x00" * (4 * 16)
