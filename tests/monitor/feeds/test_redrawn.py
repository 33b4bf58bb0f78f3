"""Icons of strangers are drawn anew: the same pixels, and nothing else of what was in them."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some
from icon_samples import a_bitmap, a_png, an_ico

from monitor.errors import FetchError
from monitor.feeds import icon, redrawn

URL = "https://paper.example/icon"


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def chunks(data: bytes) -> dict[bytes, bytes]:
    found, at = {}, 8
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        found[data[at + 4 : at + 8]] = data[at + 8 : at + 8 + size]
        at += 12 + size
    return found


def pixels(data: bytes) -> tuple[int, int, bytes]:
    found = chunks(data)
    width, height = struct.unpack_from(">II", found[b"IHDR"])
    return width, height, zlib.decompress(found[b"IDAT"])


def a_picture(
    width: int, height: int, depth: int, colour: int, rows: bytes, *more: bytes, interlaced: int = 0
) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    packed = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(more) + packed


def dib(width: int, height: int, bits: int, rows: bytes, palette: bytes = b"") -> bytes:
    """A bitmap of an icon file, its rows from the foot up, with a mask that hides nothing but the first pixel of the foot."""
    head = struct.pack("<IiiHHIIiiII", 40, width, 2 * height, 1, bits, 0, 0, 0, 0, len(palette) // 4, 0)
    mask_row = (width + 31) // 32 * 4
    return head + palette + rows + b"\x80".ljust(mask_row, b"\x00") + bytes(mask_row * (height - 1))


def test_pixels_palette_and_transparency_stay_and_all_else_goes() -> None:
    text, profile = chunk(b"tEXt", b"Comment\x00hello"), chunk(b"iCCP", b"x\x00\x00" + zlib.compress(b"profile"))
    palette, alpha = chunk(b"PLTE", b"\xff\x00\x00\x00\xff\x00"), chunk(b"tRNS", b"\x80")
    found = redrawn.png(a_picture(2, 1, 8, 3, b"\x00\x00\x01", text, palette, alpha, profile), URL)
    assert list(chunks(found)) == [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"]
    assert pixels(found) == (2, 1, b"\x00\x00\x01")
    assert redrawn.png(found, URL) == found


def test_an_interlaced_picture_stays_one() -> None:
    rows = b"\x00\xff" * 4  # 2 by 2, grey: two passes of a pixel each and one of a row of two
    interlaced = a_picture(2, 2, 8, 0, rows[:2] + rows[:2] + b"\x00\xff\xff", interlaced=1)
    assert pixels(redrawn.png(interlaced, URL))[2] == b"\x00\xff\x00\xff\x00\xff\xff"


@pytest.mark.parametrize(
    ("bits", "rows", "palette"),
    [
        (32, b"\x00\x00\xff\x00\x00\xff\x00\x00" * 2, b""),
        (24, b"\x00\x00\xff\x00\xff\x00\x00\x00" * 2, b""),
        (8, b"\x00\x01\x00\x00" * 2, b"\x00\x00\xff\x00\x00\xff\x00\x00"),
        (4, b"\x01\x00\x00\x00" * 2, b"\x00\x00\xff\x00\x00\xff\x00\x00"),
        (1, b"\x40\x00\x00\x00" * 2, b"\x00\x00\xff\x00\x00\xff\x00\x00"),
    ],
)
def test_a_bitmap_of_an_icon_file_is_drawn_head_up_with_its_mask(bits: int, rows: bytes, palette: bytes) -> None:
    red, green = b"\xff\x00\x00", b"\x00\xff\x00"
    head, foot = b"\x00" + red + b"\xff" + green + b"\xff", b"\x00" + red + b"\x00" + green + b"\xff"
    assert pixels(redrawn.png(an_ico(dib(2, 2, bits, rows, palette)), URL)) == (2, 2, head + foot)


def test_of_many_pictures_the_one_that_serves_is_taken_and_a_damaged_one_passed_over() -> None:
    assert pixels(redrawn.png(an_ico(a_png(16, 16), a_png(64, 64), a_png(256, 256)), URL))[:2] == (64, 64)
    assert pixels(redrawn.png(an_ico(a_png(16, 16), a_png(64, 64, rows=3)), URL))[:2] == (16, 16)
    assert pixels(redrawn.png(an_ico(a_bitmap()), URL))[:2] == (16, 16)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"<svg/>",
        a_png(rows=3),
        a_png(2000, 1),
        a_png()[:-30],
        a_png().replace(b"IDAT", b"IDAX"),
        a_picture(2, 1, 8, 3, b"\x00\x00\x01"),
        a_picture(1, 1, 8, 0, b"\x07\x00"),
        a_picture(1, 1, 3, 0, b"\x00\x00"),
        a_picture(1, 1, 8, 0, bytes(50_000_000)),
        an_ico(),
        an_ico(a_bitmap(width=400)),
    ],
)
def test_what_is_damaged_or_too_much_is_refused(damaged: bytes) -> None:
    with pytest.raises(FetchError) as refused:
        redrawn.png(damaged, URL)
    assert refused.value.kind == "parser"


_STARTS = [a_png(), an_ico(a_bitmap()), an_ico(a_bitmap(), a_png())]


@given(some.sampled_from(_STARTS), some.integers(0, 80), some.binary(max_size=60))
def test_whatever_the_bytes_what_is_drawn_is_a_small_png_of_ours(start: bytes, at: int, other: bytes) -> None:
    data = start[:at] + other + start[at + len(other) :]
    with suppress(FetchError):
        found = redrawn.png(data, URL)
        assert icon.kind(found) == "png"
        assert set(chunks(found)) <= {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
