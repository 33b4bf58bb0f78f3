"""Tables of articles as the topics page shows them: what is said of each, when, where it is from, its title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.marks import tip
from ui.pages import wording
from ui.pages.tables import plain_table
from ui.words import all_later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from monitor.model import ArticleRow
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WITHOUT_WORDS = 3
_SOURCE = 2
_TITLE = 3
_NARROW = 640


@dataclass(frozen=True, slots=True)
class Line:
    """An article and what is said of it here."""

    row: ArticleRow
    said: str = ""


class Lines(QAbstractTableModel):
    """When, source and title of articles; with a heading for it, what is said of each in a first column."""

    def __init__(self, desk: Desk, said: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        plain = all_later("When", "Source", "Title")
        self._heads = (said, *plain) if said else plain
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(self._heads[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        line, column = self.lines[index.row()], index.column() + 4 - len(self._heads)
        if column == 1:
            moment = line.row.sort_time
            if role == Qt.ItemDataRole.ToolTipRole:
                return wording.full_time(moment, self._desk.zone)
            return wording.clock(moment, self._desk.now(), self._desk.zone)
        words = wording.one_line((line.said, "", line.row.source, line.row.title)[column])
        if role == Qt.ItemDataRole.ToolTipRole:
            source = wording.one_line(line.row.source) if column == _TITLE else ""
            return tip(f"{words} ({source})" if source else words)
        return words


def share_room(table: QTableView, width: int) -> None:
    """In a narrow page the titles get the room of the sources, which the hint of a row's title tells."""
    narrow = width < _NARROW and table.model().columnCount() > _WITHOUT_WORDS
    table.setColumnHidden(_SOURCE, narrow)


def article_table(desk: Desk, model: Lines, name: str, said_width: int = 0) -> QTableView:
    """A table whose rows open their article."""
    table = plain_table(model, name)
    if said_width:
        table.setColumnWidth(0, said_width)
    first = 1 if said_width else 0
    table.setColumnWidth(first, 96)
    table.setColumnWidth(first + 1, 140)
    table.activated.connect(lambda place: desk.open_article(model.lines[place.row()].row.id))
    return table
