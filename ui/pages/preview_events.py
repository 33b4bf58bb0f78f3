"""Of which events the article tells: a line for each, which leads to the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from monitor.errors import ArchiveError
from ui.pages import events_words as words
from ui.pages import wording
from ui.pages.emptiness import button
from ui.words import tr

if TYPE_CHECKING:
    from monitor.ledger import LedgerEvent
    from monitor.model import ArticleDetail
    from ui.desk import Desk

_MOST = 3


class EventLines(QWidget):
    """Hidden while the article tells of no launch and no meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_article(self, detail: ArticleDetail) -> None:
        """Show the events of this article."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        try:
            found = self._desk.reading.events.of_article(detail.row.id) if detail.row.flags else []
        except ArchiveError:  # the list above says that the archive cannot be read
            found = []
        self.lines = [self._line(event) for event in found if event.kind != "other"][:_MOST]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))

    def _line(self, event: LedgerEvent) -> QPushButton:
        day = words.day_words(event)
        kind = f"{tr(words.KINDS[event.kind])}, {day}" if day else tr(words.KINDS[event.kind])
        said = tr("{kind}: {articles} tell of it").format(
            kind=kind, articles=wording.how_many(event.articles, "article")
        )
        line = button(said, lambda: self._desk.open_event(event.id))
        line.setProperty("line", True)
        line.setToolTip(tr("Show in the ledger what each source says"))
        return line
