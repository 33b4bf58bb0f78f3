"""The alerts as a table: when, for which topic, what; unseen ones are bold. The rows around what is on screen are read when needed."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.marks import tip
from ui.pages import wording
from ui.pages.alert_words import text_of, title_of
from ui.pages.topics_marks import topic_icon
from ui.words import all_later, later, tr

if TYPE_CHECKING:
    from monitor.model import Alert
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = all_later("When", "Topic", "Alert")
KINDS = {
    "flag": later("Article"),
    "summary": later("Summary"),
    "digest": later("Digest"),
    "burst": later("Burst"),
    "silence": later("Silence"),
    "feed": later("Feeds"),
    "test": later("Test"),
}
"""Each kind of alert in a word."""

BLOCK = 100
_KEPT = 50


class AlertsModel(QAbstractTableModel):
    """The alerts of `ids`, in their order (newest first), however many there are."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ids = array("q")
        self._blocks: OrderedDict[int, dict[int, Alert]] = OrderedDict()

    def show_alerts(self, ids: array[int]) -> bool:
        """List these and read them anew; True where new ones came on top of the old, so that what was chosen is chosen still."""
        more = len(ids) - len(self.ids)
        self._blocks.clear()
        if more < 0 or ids[more:] != self.ids or not self.ids:
            self.beginResetModel()
            self.ids = ids
            self.endResetModel()
            return False
        if more:
            self.beginInsertRows(_NOWHERE, 0, more - 1)
            self.ids = ids
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(_COLUMNS) - 1))
        return True

    def alert(self, row: int) -> Alert | None:
        """The alert of this row; None when it is gone from the archive."""
        block = row // BLOCK
        if block not in self._blocks:
            wanted = self.ids[block * BLOCK : (block + 1) * BLOCK]
            self._blocks[block] = {one.id: one for one in self._desk.reading.alerts_of(wanted)}
            if len(self._blocks) > _KEPT:
                self._blocks.popitem(last=False)
        return self._blocks[block].get(self.ids[row])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_COLUMNS[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        alert = self.alert(index.row()) if index.isValid() else None
        if alert is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(alert, index.column())
        if role == Qt.ItemDataRole.FontRole and not alert.seen:
            return self._desk.theme.font(bold=True)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1 and alert.topic:
            return topic_icon(self._desk.mark(alert.topic))
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == 0:
                return wording.full_time(alert.raised, self._desk.zone)
            return tip(wording.one_line(text_of(alert), 600))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            seen = "" if alert.seen else tr("unseen: ")
            return seen + self._words(alert, index.column())
        return None

    @staticmethod
    def _kind(alert: Alert) -> str:
        return tr(KINDS[alert.kind]) if alert.kind in KINDS else ""

    def _words(self, alert: Alert, column: int) -> str:
        if column == 0:
            return wording.clock(alert.raised, self._desk.now(), self._desk.zone)
        if column == 1:
            return self._desk.mark(alert.topic).title if alert.topic else self._kind(alert)
        topic = self._desk.mark(alert.topic).title if alert.topic else ""
        title, text = wording.one_line(title_of(alert)), wording.one_line(text_of(alert), 300)
        return f"{title} · {text}" if title and text and title not in {text, topic} else text or title
