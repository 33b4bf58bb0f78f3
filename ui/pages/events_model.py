"""Events as a table: when, what kind, the title, how much was written, and the key facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.marks import tip
from ui.pages import events_words as words
from ui.pages import wording
from ui.words import figure, tr

if TYPE_CHECKING:
    from monitor.ledger import LedgerEvent
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = range(3, 6)


class EventsModel(QAbstractTableModel):
    """The events given, in their order (the last day first)."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.columns = (
            tr("Day"), tr("Kind"), tr("Event"), tr("Articles"), tr("Stories"), tr("Publishers"), tr("Key facts"),
        )  # fmt: skip
        self.events: tuple[LedgerEvent, ...] = ()

    def show_events(self, events: Sequence[LedgerEvent]) -> None:
        """Show these events."""
        self.beginResetModel()
        self.events = tuple(events)
        self.endResetModel()

    def place_of(self, number: int) -> int | None:
        """The row of the event of that number."""
        return next((row for row, event in enumerate(self.events) if event.id == number), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.events)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.columns[section] if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event, column = self.events[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(event, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._at_length(event, column))
        return None

    def _text(self, event: LedgerEvent, column: int) -> str:
        return (
            words.day_words(event) or tr("not told"),
            tr(words.KINDS[event.kind]),
            wording.one_line(event.title, 300) or tr("Untitled"),
            figure(event.articles),
            figure(event.stories),
            figure(event.publishers),
            words.key_words(event.facts),
        )[column]

    def _at_length(self, event: LedgerEvent, column: int) -> str:
        if column == 0:
            came = wording.full_time(event.first_article, self._desk.zone)
            first = tr("The first article came on {time}.").format(time=came)
            return first if event.day else tr("No article tells the day.") + " " + first
        if column == 6:
            return words.key_words(event.facts)
        return wording.one_line(event.title, 600)
