"""What stands below an article's text: as high as it is while the text keeps its room, scrolled where it is higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.room import Following

if TYPE_CHECKING:
    from ui.desk import Desk

_LEAST = 60


class Below(Following):
    """Boxes that come and go. `reveal_when_shown(box)`: one that the user opens is scrolled into sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._revealed: list[QWidget] = []
        self._inside = inside = QWidget(self)
        inside.setObjectName("below")
        self.boxes = QVBoxLayout(inside)
        self.boxes.setContentsMargins(16, 0, 16, 12)
        self.boxes.setSpacing(8)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def reveal_when_shown(self, *boxes: QWidget) -> None:
        """Scroll to each of these as soon as it opens."""
        for box in boxes:
            self._revealed.append(box)
            box.installEventFilter(self)

    def sizeHint(self) -> QSize:
        inside, width = self._inside, self.viewport().width()
        return QSize(320, inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(_LEAST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line parts it from the text where it is cut."""
        super().paintEvent(event)
        if self.verticalScrollBar().maximum():
            painter = QPainter(self.viewport())
            painter.fillRect(0, 0, self.viewport().width(), 1, QColor(self._desk.theme.colours.line))
            painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside grew or shrank, or a box opened."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        if watched is self._inside and event.type() == QEvent.Type.Show:
            self.boxes.setGeometry(
                self._inside.contentsRect()
            )  # Qt loses a resize within the one it sends when it shows us
        if event.type() == QEvent.Type.Show and watched in self._revealed:
            QTimer.singleShot(0, self, lambda: self._reveal(watched))
        return super().eventFilter(watched, event)

    def _reveal(self, box: QObject) -> None:
        """Show all of it, or its top where it is higher than there is room."""
        if not isinstance(box, QWidget) or not box.isVisible():
            return
        top = box.mapTo(self._inside, box.rect().topLeft()).y()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() or top + box.height() > bar.value() + room:
            bar.setValue(top if box.height() > room else top + box.height() - room)
