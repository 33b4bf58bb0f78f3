"""The numbers of a chart as a table: for reading, copying, and for those who cannot see the chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.pages import charts_events, charts_marks, charts_series
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.charts_events import Mark
    from ui.pages.charts_series import Series

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CountsTable(QAbstractTableModel):
    """One row a bucket, newest first; one column a topic (or part of one), then all articles and how much of the feeds was listened to.

    Where an earlier time is laid over the chart, its sum stands in one more column, and where events are marked, they do.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._series: Series | None = None
        self._topics: list[str | None] = []
        self._names: dict[str | None, str] = {}
        self._laid: Sequence[float | None] = ()
        self._events: Mapping[int, Sequence[Mark]] = {}

    def show_series(
        self, series: Series, laid: Sequence[float | None] = (), events: Mapping[int, Sequence[Mark]] | None = None
    ) -> None:
        """Show these numbers, those that are laid over the sum of them, and what happened in each bucket."""
        self.beginResetModel()
        self._events = events or {}
        self._laid = laid
        self._series = series
        self._topics = list(series.values)
        self._names = {key: mark.title for key, mark in charts_marks.marks(series, self._desk).items()}
        self.endResetModel()

    def bucket(self, row: int) -> int:
        """The bucket that a row shows."""
        return len(self._series.starts) - 1 - row if self._series else -1

    def topic(self, column: int) -> str:
        """The topic that a column shows; empty for the others."""
        return (self._topics[column - 1] or "") if 1 <= column <= len(self._topics) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._series is None else len(self._series.starts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._topics) + 3 + bool(self._laid) + bool(self._events)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            )
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = [
            tr("When"),
            *(self._names.get(topic, "") for topic in self._topics),
            tr("All articles"),
            tr("Listened to"),
            tr("Laid over it"),
        ]
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._series is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words(self._series, self.bucket(index.row()), index.column())

    def _words(self, series: Series, bucket: int, column: int) -> str:
        if column == 0:
            return charts_series.bucket_words(series, bucket)
        if column <= len(self._topics):
            value = series.values[self._topics[column - 1]][bucket]
            return _number(series, value)
        if column == len(self._topics) + 1:
            return figure(series.totals[bucket])
        if column >= len(self._topics) + 3:
            return self._beside(series, bucket)[column - len(self._topics) - 3]
        known = series.coverage[bucket]
        reasons = ", ".join(tr(charts_series.REASONS[reason]) for reason in series.reasons(bucket))
        if known is not None:
            return f"{known * 100:.0f} %" + (f": {reasons}" if reasons else "")
        if series.imports:
            return tr("imported")
        return tr("before you followed") if series.before(bucket) else tr("not listened")

    def _beside(self, series: Series, bucket: int) -> list[str]:
        """What stands in the columns behind the numbers of the chart itself."""
        cells = []
        if self._laid:
            laid = self._laid[bucket]
            cells.append("" if laid is None else _number(series, laid))
        return [*cells, charts_events.words(self._events, bucket)]


def _number(series: Series, value: float) -> str:
    return f"{figure(value * 100, '.1f')} %" if series.measure == "share" else figure(int(value))
