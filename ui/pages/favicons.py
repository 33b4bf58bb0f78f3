"""The icon of a feed's site, as the engine drew it anew: only PNG, only small ones, anything else is no icon."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QIcon, QImageReader, QPixmap

LARGEST = 512
SIDE = 32


def decoded(kind: str, data: bytes) -> QIcon | None:
    """An icon from the PNG in the archive; None for another kind (an archive may hold older ones), for what cannot be read or is larger."""
    if kind != "png":
        return None
    holder = QBuffer()
    holder.setData(QByteArray(data))
    holder.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(holder, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST:
        return None
    image = reader.read()
    if image.isNull():
        return None
    small = image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return QIcon(QPixmap.fromImage(small))
