"""What a dialog's form stands in: the dialog grows with it as far as the screen goes, and beyond that it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.on_screen import size_on_screen
from ui.room import Room
from ui.wheel import scrolls_only


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

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            scrolls_only(self)
            self._grow()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._had = self.needed(self.maximumViewportSize().width())

    def _grow(self) -> None:
        """Take what the form needs more than before, as far as there is screen."""
        dialog, room = self.window(), self.maximumViewportSize()
        need, had = self.needed(room.width()), self._had
        wanted = dialog.size()
        if need.width() > had.width() or need.height() > had.height():
            wanted += (need - room).expandedTo(QSize(0, 0))
        self._had = need
        size_on_screen(dialog, wanted)
