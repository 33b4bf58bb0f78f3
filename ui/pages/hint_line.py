"""One line below a chart: what can be done with it, or what is pointed at; cut with an ellipsis, and whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.marks import tip


class HintLine(QLabel):
    """`hint` sets what stands there; `tell` says something else until it is told nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._hint = self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("muted", True)
        self.setProperty("small", True)
        self.setMinimumWidth(1)

    def hint(self, text: str) -> None:
        """What can be done."""
        self._hint = text
        self._show()

    def tell(self, text: str) -> None:
        """What is pointed at; empty when it is nothing any more."""
        self._told = text
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        whole = self._told or self._hint
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip("" if shown == whole else tip(whole))
        self.setAccessibleName(whole)
