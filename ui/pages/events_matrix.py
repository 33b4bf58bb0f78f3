"""What each source says of an event: a row a field, a column a source; what excludes what most say is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from ui.marks import tip
from ui.pages import events_words as words
from ui.pages import wording
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.ledger import FieldValues, Said
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FIRST_SOURCE = 1


class MatrixModel(QAbstractTableModel):
    """Fields in the order of their kind; sources in the order in which they told of the event."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fields: tuple[FieldValues, ...] = ()
        self.sources: tuple[str, ...] = ()

    def show_fields(self, fields: Sequence[FieldValues]) -> None:
        """Show these fields."""
        self.beginResetModel()
        self.fields = tuple(fields)
        everything = sorted((one for field in self.fields for one in said_of(field)), key=lambda one: one.at)
        self.sources = tuple(dict.fromkeys(one.source for one in everything))
        self.endResetModel()

    def said_at(self, index: Index) -> list[Said]:
        """What stands behind a cell, the earliest first: of one source, or in the first column of all."""
        if not index.isValid():
            return []
        said = said_of(self.fields[index.row()])
        if index.column() < _FIRST_SOURCE:
            return said
        source = self.sources[index.column() - _FIRST_SOURCE]
        return [one for one in said if one.source == source]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _FIRST_SOURCE + len(self.sources)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            return words.field_name(self.fields[section].field)
        return tr("All sources") if section == 0 else wording.one_line(self.sources[section - _FIRST_SOURCE], 60)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        field, column = self.fields[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            differs = tr(", differs from what most say") if self._differs(index) else ""
            return self._text(index) + differs
        if role == Qt.ItemDataRole.ForegroundRole and self._differs(index):
            return QColor(self._desk.theme.colours.warning)
        if role == Qt.ItemDataRole.FontRole and column == 0 and field.values:
            font = QFont(self._desk.theme.font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            said = self.said_at(index) if column >= _FIRST_SOURCE else []
            return tip("\n\n".join(words.said_at_length(one) for one in said[:6])) if said else tip(self._text(index))
        return None

    def _text(self, index: Index) -> str:
        field, column = self.fields[index.row()], index.column()
        if column == 0:
            return words.told(field) or tr("rejected")
        shown = dict.fromkeys(words.said_words(one) for one in self.said_at(index))
        sign = "≠ " if self._differs(index) else ""
        return sign + ", ".join(shown)

    def _differs(self, index: Index) -> bool:
        """Whether a source says something else of a field on which sources disagree than most of them do."""
        field = self.fields[index.row()]
        if field.agree or not field.values:
            return False
        if index.column() == 0:
            return True
        most = {one.fact_id for one in field.values[0].said}
        standing = [one for one in self.said_at(index) if one.word != "rejected"]
        return any(one.fact_id not in most for one in standing)


def said_of(field: FieldValues) -> list[Said]:
    """All that is said of a field, rejected values too, the earliest first."""
    everything = [one for value in field.values for one in value.said]
    return sorted((*everything, *field.rejected), key=lambda one: (one.at, one.fact_id))
