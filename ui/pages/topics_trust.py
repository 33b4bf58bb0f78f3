"""A topic's precision by what the user marked, in a few words that lead to the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui.page_actions import PageAction, follow
from ui.pages import trust_words
from ui.words import tr

if TYPE_CHECKING:
    from monitor.trust import Marks
    from ui.desk import Desk


class TrustLine(QToolButton):
    """`asked` when the user wants to see the marks; hidden where no flag is marked."""

    asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._topic = ""
        self.setProperty("link", True)
        self._showing = PageAction(self, "topics-marks", self.asked.emit)
        self._showing.setVisible(False)
        follow(self, self._showing)

    def show_topic(self, name: str) -> None:
        """Show the precision of this topic; empty for none that is saved."""
        if name != self._topic:
            self._showing.setVisible(False)
        self._topic = name
        self.read()

    def read(self) -> None:
        """Read again what was marked."""
        if name := self._topic:
            self._desk.tasks.read(
                lambda reading: (name, reading.marks(name)),
                lambda found: self._show(*found),
                self,
                failed=lambda _gone: self._showing.setVisible(False),
                key="trust",
            )

    def _show(self, name: str, marks: Marks) -> None:
        if name == self._topic:
            words = trust_words.short_precision(marks)
            self._showing.setIconText(words)
            self._showing.setToolTip(f"{trust_words.marks_words(marks)}\n{tr('Show what was marked')}")
            self._showing.setVisible(bool(words))
