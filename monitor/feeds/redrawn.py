"""A stranger's icon drawn anew as a plain PNG of ours, so that the window's decoder never meets bytes of others. For a child."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from monitor.errors import FetchError
from monitor.feeds import icon

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""First column and row of each pass of an interlaced picture, and the steps to the next."""

_PALETTE, _RGBA = 3, 6
_KEPT = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
_FAVOURITE = 64
"""Pixels a side that are enough; of the pictures of an icon file the largest up to here is taken."""


class _BadError(ValueError):
    """It is no picture that we can draw."""


def png(data: bytes, url: str) -> bytes:
    """The picture as PNG: size, palette, transparency and pixels, and nothing else that was in it. Raises FetchError (parser)."""
    draw = {"png": _from_png, "ico": _from_ico}.get(icon.kind(data), _nothing)
    try:
        return draw(data)
    except (_BadError, struct.error, zlib.error, IndexError) as error:
        raise FetchError(url, "The icon is damaged and cannot be read.", kind="parser") from error


def _nothing(_data: bytes) -> bytes:
    raise _BadError


def _from_png(data: bytes) -> bytes:
    packed, kept, head = [], b"", b""
    for name, body in _chunks(data):
        if name == b"IHDR":
            head = body
        elif name == b"IDAT":
            packed.append(body)
        elif name in {b"PLTE", b"tRNS"} and not packed:
            kept += _chunk(name, body[:768])
        elif name == b"IEND":
            break
    width, height, depth, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", head)
    if (
        depth not in _DEPTHS.get(colour, ())
        or packing
        or filtering
        or interlaced > 1
        or (colour == _PALETTE and b"PLTE" not in kept)
    ):
        raise _BadError
    rows = list(_row_sizes(width, height, depth * _CHANNELS[colour], interlaced=interlaced == 1))
    unpacking = zlib.decompressobj()
    pixels = unpacking.decompress(b"".join(packed), sum(rows) + 1)
    if len(pixels) != sum(rows):
        raise _BadError
    at = 0
    for size in rows:
        if pixels[at] > 4:  # there are five ways to write a row
            raise _BadError
        at += size
    return _SIGNATURE + _chunk(b"IHDR", head) + kept + _chunk(b"IDAT", zlib.compress(pixels)) + _chunk(b"IEND", b"")


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        body, check = data[at + 8 : at + 8 + size], data[at + 8 + size : at + 12 + size]
        if name in _KEPT and (len(body) < size or zlib.crc32(name + body) != int.from_bytes(check)):
            raise _BadError
        yield name, body
        at += 12 + size


def _row_sizes(width: int, height: int, bits: int, *, interlaced: bool) -> Iterator[int]:
    """Bytes of each row, with the one that says how it is written."""
    for left, top, across, down in _PASSES if interlaced else ((0, 0, 1, 1),):
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            yield from [1 + (columns * bits + 7) // 8] * rows


def _from_ico(data: bytes) -> bytes:
    """The largest of its pictures that an icon needs, with the most colours; the next one where that is damaged."""
    (count,) = struct.unpack_from("<H", data, 4)
    found = []
    for number in range(count):
        size, offset = struct.unpack_from("<II", data, 14 + 16 * number)
        picture = data[offset : offset + size]
        found.append((_worth(picture), number, picture))
    for _, _, picture in sorted(found, reverse=True):
        try:
            return _from_png(picture) if picture.startswith(_SIGNATURE) else _from_bitmap(picture)
        except (_BadError, struct.error, zlib.error, IndexError):
            continue
    raise _BadError


def _worth(picture: bytes) -> tuple[int, int]:
    if picture.startswith(_SIGNATURE):
        side, bits = struct.unpack_from(">I", picture, 16)[0], 32
    else:
        side, bits = struct.unpack_from("<i", picture, 4)[0], struct.unpack_from("<H", picture, 14)[0]
    return (side if side <= _FAVOURITE else -side), bits


def _from_bitmap(picture: bytes) -> bytes:
    """A bitmap of an icon file, from its foot up, with the mask that stands behind it."""
    start, width, twice, _, bits, packing = struct.unpack_from("<IiiHHI", picture)
    (used,) = struct.unpack_from("<I", picture, 32)
    height = abs(twice) // 2
    colours = (used or 1 << bits) if bits <= 8 else 0
    if bits not in {1, 4, 8, 24, 32} or packing or colours > 256 or twice < 0:
        raise _BadError
    palette = picture[start : start + 4 * colours].ljust(4 * 256, b"\x00")
    row = (width * bits + 31) // 32 * 4
    pixels = picture[start + 4 * colours :]
    mask_row, mask = (width + 31) // 32 * 4, pixels[row * height :]
    if len(pixels) < row * height:
        raise _BadError
    whole = bits == 32 and any(pixels[3 : row * height : 4])  # it says itself how much of each pixel is seen
    lines = []
    for number in range(height - 1, -1, -1):
        line = _line(pixels[row * number : row * (number + 1)], width, bits, palette)
        if not whole:
            hidden = _bits(mask[mask_row * number : mask_row * (number + 1)].ljust(mask_row, b"\x00"), 1)[:width]
            line[3::4] = bytes(0 if bit else 255 for bit in hidden)
        lines.append(b"\x00" + line)
    head = struct.pack(">IIBBBBB", width, height, 8, _RGBA, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(b"".join(lines))) + _chunk(b"IEND", b"")


def _line(row: bytes, width: int, bits: int, palette: bytes) -> bytearray:
    """One row as red, green, blue and how much of it is seen."""
    line = bytearray(4 * width)
    if bits > 8:
        step = bits // 8
        for place, shift in enumerate((2, 1, 0)):
            line[place::4] = row[shift : step * width : step]
        line[3::4] = row[3 : 4 * width : 4] if step == 4 else b"\xff" * width
        return line
    places = row[:width] if bits == 8 else bytes(_bits(row, bits)[:width])
    for place, shift in enumerate((2, 1, 0)):
        line[place::4] = places.translate(palette[shift::4])
    line[3::4] = b"\xff" * width
    return line


def _bits(row: bytes, bits: int) -> list[int]:
    """The numbers of so many bits that a row is made of, the first in the highest bits of a byte."""
    return [byte >> shift & ((1 << bits) - 1) for byte in row for shift in range(8 - bits, -1, -bits)]


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
