"""A label of one line that ends in an ellipsis where it has no room; the whole text is its tool tip then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

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
