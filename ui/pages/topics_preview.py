"""What a query would find: how many articles of the last 30 days, and the newest of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.model import ArticleFilter
from ui.marks import tip
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.tables import plain_table

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import ArticleRow
    from monitor.reading import Reading
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DAYS = 30
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds. `saved` is how many articles the saved topic flags in the same days, None for a new topic."""

    matches: int
    rows: tuple[ArticleRow, ...]
    saved: int | None


def find(reading: Reading, query: str, topic: str | None, now: datetime) -> Found:
    """Count and list the articles that match. Raises QueryError."""
    matches, rows = reading.preview(query, DAYS, _SHOWN)
    saved = None
    if topic is not None:
        saved = reading.count(ArticleFilter(topics=(topic,), since=now - timedelta(days=DAYS)))
    return Found(matches, tuple(rows), saved)


class FoundModel(QAbstractTableModel):
    """When, source and title of the articles found."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[ArticleRow, ...] = ()

    def show_rows(self, rows: Sequence[ArticleRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return ("When", "Source", "Title")[section] if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row = self.rows[index.row()]
        if index.column() == 0:
            if role == Qt.ItemDataRole.ToolTipRole:
                return wording.full_time(row.sort_time, self._desk.zone)
            return wording.clock(row.sort_time, self._desk.now(), self._desk.zone)
        words = wording.one_line(row.source if index.column() == 1 else row.title)
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class Preview(QWidget):
    """The count in words and the newest articles; each opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ""
        self.words = label("", wrap=True)
        self.model = FoundModel(desk, self)
        self.table = plain_table(self.model, "The newest articles that match")
        self.table.setColumnWidth(0, 96)
        self.table.setColumnWidth(1, 140)
        self.table.activated.connect(self._open)
        self.all = button("Show all of them", self._open_all)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.forget("Type a query to see what it would find.")

    def look(self, query: str, topic: str | None) -> None:
        """Find the matches of this query in the background; `topic` is the saved topic it belongs to."""
        self._query = query
        now = self._desk.now()
        self.words.setText("Looking …")
        self._desk.tasks.read(
            lambda reading: find(reading, query, topic, now),
            self._show,
            self,
            failed=lambda error: self.forget(str(error)),
            key="preview",
        )

    def forget(self, words: str) -> None:
        """Show nothing but these words."""
        self._query = ""
        self.words.setText(words)
        self.model.show_rows(())
        self.all.setEnabled(False)

    def _show(self, found: Found) -> None:
        if not self._query:
            return
        self.model.show_rows(found.rows)
        self.all.setEnabled(bool(found.matches))
        self.words.setText(found_words(found))

    def _open(self, place: QModelIndex) -> None:
        self._desk.open_article(self.model.rows[place.row()].id)

    def _open_all(self) -> None:
        since = self._desk.now() - timedelta(days=DAYS)
        self._desk.go("articles", ArticleFilter(query=self._query, since=since))


def found_words(found: Found) -> str:
    """As in "142 articles of the last 30 days match; the saved topic flags 120"."""
    verb = "matches" if found.matches == 1 else "match"
    said = f"{wording.how_many(found.matches, 'article')} of the last {DAYS} days {verb}"
    if found.saved is None or found.saved == found.matches:
        return said
    return f"{said}; the saved topic flags {found.saved:,}"
