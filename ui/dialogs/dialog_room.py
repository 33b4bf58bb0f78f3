"""What a dialog's form stands in: the dialog grows with it as far as the screen goes, and beyond that it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.room import Room
from ui.wheel import scrolls_only

_AROUND = QMargins(8, 24, 8, 24)
"""What a desktop draws around a window, about."""


class DialogRoom(Room):
    """A user may make the dialog smaller than its form; it grows again only when the form does."""

    def __init__(self, inside: QWidget, dialog: QWidget) -> None:
        super().__init__(inside, dialog)
        self._had = QSize()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        scrolls_only(self)
        self._had = QSize()
        self._grow()

    def fit(self) -> None:
        super().fit()
        if self.isVisible():
            scrolls_only(self)
            self._grow()

    def _grow(self) -> None:
        dialog, room = self.window(), self.maximumViewportSize()
        need = self.needed(room.width())
        missing = (need - room).expandedTo(QSize(0, 0))
        grew = need.width() > self._had.width() or need.height() > self._had.height()
        first, self._had = self._had.isEmpty(), need
        wanted = dialog.size() + (missing if grew else QSize(0, 0))
        wanted = wanted.boundedTo(self.screen().availableSize().shrunkBy(_AROUND)) if first or grew else wanted
        if wanted != dialog.size():
            dialog.resize(wanted)
