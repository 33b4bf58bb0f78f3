"""The alerts as a table: when, for which topic, what; unseen ones are bold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.marks import tip
from ui.pages import wording
from ui.pages.topics_marks import topic_icon

if TYPE_CHECKING:
    from monitor.model import Alert
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = ("When", "Topic", "Alert")


class AlertsModel(QAbstractTableModel):
    """The alerts given, in their order (newest first)."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.alerts: tuple[Alert, ...] = ()

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        self.beginResetModel()
        self.alerts = tuple(alerts)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.alerts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return _COLUMNS[section] if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        alert = self.alerts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(alert, index.column())
        if role == Qt.ItemDataRole.FontRole and not alert.seen:
            return self._desk.theme.font(bold=True)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1 and alert.topic:
            return topic_icon(self._desk.mark(alert.topic))
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == 0:
                return wording.full_time(alert.raised, self._desk.zone)
            return tip(wording.one_line(alert.text, 600))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            seen = "" if alert.seen else "unseen: "
            return seen + self._words(alert, index.column())
        return None

    def _words(self, alert: Alert, column: int) -> str:
        if column == 0:
            return wording.clock(alert.raised, self._desk.now(), self._desk.zone)
        if column == 1:
            kinds = {"feed": "Feeds", "test": "Test", "summary": "Summary", "digest": "Digest"}
            return self._desk.mark(alert.topic).title if alert.topic else kinds.get(alert.kind, "")
        topic = self._desk.mark(alert.topic).title if alert.topic else ""
        title, text = wording.one_line(alert.title), wording.one_line(alert.text, 300)
        return f"{title} · {text}" if title and text and title not in {text, topic} else text or title
