"""The little picture of a site, judged before anybody decodes it: PNG or ICO by its bytes, and no larger than an icon is."""

from __future__ import annotations

import struct

MAX_BYTES = 64 * 1024
MAX_SIDE = 512
MAX_PICTURES = 32
_PNG = b"\x89PNG\r\n\x1a\n"
_ICO = b"\x00\x00\x01\x00"


def kind(data: bytes) -> str:
    """`png` or `ico`; empty for anything else, for more than 64 kB and for a picture of more than 512 pixels a side."""
    if len(data) > MAX_BYTES:
        return ""
    if data.startswith(_PNG):
        return "png" if _fits_png(data) else ""
    return "ico" if data.startswith(_ICO) and _fits_ico(data) else ""


def _fits_png(data: bytes) -> bool:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return False
    width, height = struct.unpack_from(">II", data, 16)
    return _fits(width, height)


def _fits_ico(data: bytes) -> bool:
    """Every picture in it: what a directory says about sizes is not believed."""
    (count,) = struct.unpack_from("<H", data, 4) if len(data) >= 6 else (0,)
    if not 1 <= count <= MAX_PICTURES or len(data) < 6 + 16 * count:
        return False
    return all(_fits_picture(data, 6 + 16 * number) for number in range(count))


def _fits_picture(data: bytes, entry: int) -> bool:
    size, offset = struct.unpack_from("<II", data, entry + 8)
    picture = data[offset : offset + size]
    if len(picture) < size or size < 40:
        return False
    if picture.startswith(_PNG):
        return _fits_png(picture)
    header, width, height = struct.unpack_from("<Iii", picture)
    return header == 40 and _fits(
        width, abs(height) // 2
    )  # a bitmap in an icon is twice as high: its mask stands below it


def _fits(width: int, height: int) -> bool:
    return 0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE
