"""The columns of a file with some of what stands in them, each with a choice of what it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.dialogs.reference_words import FIELDS
from ui.marks import tip
from ui.pages import wording
from ui.words import tr

if TYPE_CHECKING:
    from monitor.reading.references import ColumnSeen


class ReferenceColumns(QTableWidget):
    """`changed`: the user said what a column is. A field that is given to a column is taken from the one that had it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([tr("Column"), tr("Read as"), tr("Some of what stands in it")])
        self.setAccessibleName(tr("Columns of the table, and what each is read as"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        heads = self.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setStretchLastSection(True)
        self.setColumnWidth(0, 150)
        self.setColumnWidth(1, 230)
        self.choices: list[QComboBox] = []
        self._names: tuple[str, ...] = ()

    def show_columns(self, columns: Sequence[ColumnSeen]) -> None:
        """Show these columns with what each is read as now; choices of the same columns stay where the keyboard is in them."""
        names = tuple(column.name for column in columns)
        if names != self._names:
            self._build(columns)
        for choice, column in zip(self.choices, columns, strict=True):
            choice.setCurrentIndex(max(0, choice.findData(column.field)))

    def _build(self, columns: Sequence[ColumnSeen]) -> None:
        self._names = tuple(column.name for column in columns)
        self.choices = []
        self.setRowCount(0)
        self.setRowCount(len(columns))
        for row, column in enumerate(columns):
            name = wording.one_line(column.name, 80)
            for place, text in ((0, name), (2, wording.one_line("  ·  ".join(column.samples), 200))):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.setItem(row, place, item)
            choice = QComboBox()
            choice.setAccessibleName(f"{name}: {tr('read as')}")
            for field, words in FIELDS.items():
                choice.addItem(tr(words), field)
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            choice.activated.connect(lambda _index, row=row: self._chose(row))
            self.choices.append(choice)
            self.setCellWidget(row, 1, choice)

    def _chose(self, row: int) -> None:
        field = self.choices[row].currentData()
        for place, choice in enumerate(self.choices):
            if place != row and field and choice.currentData() == field:
                choice.setCurrentIndex(0)
        self.changed.emit()

    def mapping(self) -> tuple[tuple[str, str], ...]:
        """(column, field) of every column; an empty field is not read."""
        return tuple((name, str(choice.currentData())) for name, choice in zip(self._names, self.choices, strict=True))
