"""What can be chosen of an export: the table, the format, its times, and which of its columns."""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QWidget

from ui.dialogs.frame import Frame
from ui.pages.emptiness import label
from ui.words import later, tr

VIEWS = (
    (later("The articles"), "articles"),
    (later("Their flags, with where they match"), "flags"),
    (later("How many there are, by topic"), "counts"),
    (later("All feeds"), "feeds"),
)
FORMATS = (
    (later("CSV, for spreadsheets and programs"), "csv"),
    (later("XLSX workbook, for spreadsheets"), "xlsx"),
    (later("JSON Lines, for programs"), "jsonl"),
    (later("Parquet, for data tools"), "parquet"),
)
BUCKETS = ((later("Day"), "day"), (later("Hour"), "hour"), (later("Week"), "week"), (later("Month"), "month"))
TIMES = (
    (later("UTC, with Z"), "utc"),
    (later("Your zone, with its offset"), "local"),
    (later("Your zone, as spreadsheets read dates"), "plain"),
)


def formats() -> tuple[tuple[str, str], ...]:
    """The formats that can be written here: Parquet only where its package is installed."""
    return tuple(one for one in FORMATS if one[1] != "parquet" or find_spec("pyarrow") is not None)


class ColumnsDialog(QDialog):
    """The columns of a table, to tick and to put in order by dragging or Alt+Up and Alt+Down."""

    def __init__(self, names: tuple[str, ...], chosen: tuple[str, ...], parent: QWidget | None = None) -> None:
        """`names`: all the table has; `chosen` in their order, none for all."""
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for name in (*chosen, *(name for name in names if name not in chosen)):
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if not chosen or name in chosen else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._fit)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._move(step))
        self._names = names
        self.frame = Frame(self, tr("Columns"), tr("Use these columns"), self.accept)
        self.frame.column.addWidget(
            label(
                tr(
                    "Drag them into the order you want, or press Alt with ↑ or ↓; the file has them from left to right."
                ),
                wrap=True,
            )
        )
        self.frame.column.addWidget(self.list, 1)
        self.frame.finish()
        self.resize(420, 480)

    def columns(self) -> tuple[str, ...]:
        """The ticked ones in their order; none when that is all of them in the table's own order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        ticked = tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)
        return () if ticked == self._names else ticked

    def _move(self, step: int) -> None:
        """The current column one place up (-1) or down (1)."""
        place = self.list.currentRow()
        if 0 <= place + step < self.list.count():
            self.list.insertItem(place + step, self.list.takeItem(place))
            self.list.setCurrentRow(place + step)

    def _fit(self) -> None:
        items = (self.list.item(place) for place in range(self.list.count()))
        self.frame.accept.setEnabled(any(item.checkState() == Qt.CheckState.Checked for item in items))
