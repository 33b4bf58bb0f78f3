"""Decodes pictures in a process of its own: what their bytes may do ends there, and pixels are all that comes back.

    python -m ui.picture_child < asked > drawn

Both are rows of packets. Asked: the length of a picture's bytes and these bytes. Drawn, one for each: width, height and that many pixels,
four bytes each (QImage's RGB32); 0, 0 for what cannot be drawn. Numbers have four bytes, the highest first.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from monitor.feeds.pictures import kind

WIDEST, HIGHEST = 720, 1600
"""Pixels of what is shown; larger ones are made smaller."""

MOST_PIXELS = 40_000_000
_MEMORY, _SECONDS = 2 << 30, 20
_MEGABYTES = 256  # of one decoded picture


def packets(stream: BinaryIO) -> Iterator[bytes]:
    """The packets of a stream, as long as it is whole."""
    while len(head := stream.read(4)) == 4:
        (size,) = struct.unpack(">I", head)
        data = stream.read(size)
        if len(data) < size:
            return
        yield data


def draw(data: bytes) -> QImage:
    """The first picture of these bytes, no larger than is shown, on white; a null image for what is none or too large."""
    name = kind(data)
    if not name:
        return QImage()
    held = QBuffer()
    held.setData(QByteArray(data))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, QByteArray(name.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS or size.isEmpty():
        return QImage()
    reader.setScaledSize(_fitting(size))
    return _on_white(reader.read())


def _fitting(size: QSize) -> QSize:
    part = min(1.0, WIDEST / size.width(), HIGHEST / size.height())
    return QSize(max(1, int(size.width() * part)), max(1, int(size.height() * part)))


def _on_white(image: QImage) -> QImage:
    """Without transparency, in the pixels that are sent."""
    if image.isNull():
        return image
    if image.width() > WIDEST:  # it was turned
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor("white"))
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat


def packed(image: QImage) -> bytes:
    """A packet of pixels."""
    if image.isNull() or image.width() > WIDEST or image.height() > max(HIGHEST, WIDEST):
        return struct.pack(">II", 0, 0)
    return struct.pack(">II", image.width(), image.height()) + bytes(image.constBits())


def confine() -> None:
    """Take from this process what decoding does not need, where the system can: memory, time, files to write."""
    QImageReader.setAllocationLimit(_MEGABYTES)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Draw what is asked, one after the other."""
    confine()
    for data in packets(sys.stdin.buffer):
        sys.stdout.buffer.write(packed(draw(data)))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
