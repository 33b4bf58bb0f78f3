"""Labels and buttons of one line that end in an ellipsis where they have no room; the whole text is their tool tip then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton

from ui.marks import tip


class Elided(QLabel):
    """As wide as its text where it can be; it gives way to its neighbours."""

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.cut:
            painter = QPainter(self)
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), self.alignment(), shown)
            painter.end()
        else:
            super().paintEvent(event)

    @property
    def cut(self) -> bool:
        """Whether it has less room than its text takes."""
        return self.width() < super().sizeHint().width()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self.cut:
            self.setToolTip(tip(self.text()))
            done = super().event(event)
            self.setToolTip("")
            return done
        return super().event(event)


class ElidedButton(QPushButton):
    """`say` sets its words; its text is as much of them as there is room for."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setMinimumWidth(1)

    def say(self, words: str) -> None:
        """Say this from now on."""
        self._words = words
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip("")
        self.updateGeometry()  # what has no room is cut when it is laid out

    def sizeHint(self) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._words
        words = self.fontMetrics().size(0, self._words)
        whole = self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, words, self)
        return QSize(whole.width(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut(event.size().width())

    def _cut(self, width: int) -> None:
        hint, shown = self.sizeHint().width(), self._words
        if width < hint:
            around = hint - self.fontMetrics().horizontalAdvance(self._words)
            shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, width - around)
        if self.isVisible() and shown != self.text():
            self.setText(shown)
            self.setToolTip("" if shown == self._words else tip(self._words))
