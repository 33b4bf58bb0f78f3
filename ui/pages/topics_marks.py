"""The mark of a topic as a small widget that stands beside its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import draw_mark, mark_icon

if TYPE_CHECKING:
    from ui.desk import TopicMark


def topic_icon(mark: TopicMark, size: int = 12) -> QIcon:
    """The mark of a topic as an icon, for lists and buttons."""
    return plain_icon(mark.shape, mark.colour.name(), size)


def plain_icon(shape: str, colour: str, size: int = 12) -> QIcon:
    """A shape as an icon that keeps its colour in a selected row."""
    made = QIcon(mark_icon(shape, colour, size))
    for scale in (1, 2):
        made.addPixmap(mark_icon(shape, colour, size).pixmap(size * scale, size * scale), QIcon.Mode.Selected)
    return made


class MarkLabel(QWidget):
    """Colour and shape of a topic; the name beside it says the rest, to screen readers too."""

    def __init__(self, mark: TopicMark, size: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_mark(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._mark.shape, self._mark.colour)
        painter.end()
