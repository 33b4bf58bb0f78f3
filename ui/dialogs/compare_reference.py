"""The ledger of events beside a table that others made: line by line, what agrees, what does not and why, what only one side has."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QWidget

from monitor.deeds import RemoveReference
from monitor.events import ReferencesChanged
from monitor.reading.references import tables_of
from ui.dialogs.compare_words import HEADS, SHOWN, chosen, detail, row, summary
from ui.dialogs.frame import Frame
from ui.models.text_rows import TextRows
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.tables import plain_table
from ui.pages.wrapping import WrappingRow
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.commands import Done
    from monitor.errors import UserError
    from monitor.reading import Reading
    from monitor.reference.compare import Compared, Line
    from monitor.reference.kept import KeptTable
    from ui.desk import Desk

_TIMES = {
    0: later("All time"),
    30: later("The last 30 days"),
    90: later("The last 90 days"),
    365: later("The last year"),
}
_TEACHES = later("No table is kept yet. Add one: a CSV or JSON file with a row for each launch, missile or meeting.")


class CompareDialog(QDialog):
    """Enter or a double click on a line opens our event. What is compared is read in a thread."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tables: list[KeptTable] = []
        self._compared: Compared | None = None
        self._lines: list[Line] = []
        self._wanted = ""
        self.table, self.time, self.shown = QComboBox(), QComboBox(), QComboBox()
        self.add = button(tr("Add a table…"), self.bring)
        self.remove = button(tr("Remove"), self.take_away, tip=tr("Keep this table no longer"))
        self.keep = button(tr("Save as CSV…"), self._choose_file, tip=tr("All lines, those not covered included"))
        self.rows = TextRows([tr(head) for head in HEADS], self)
        self.view = plain_table(self.rows, tr("The comparison, in order of time; Enter opens our event"))
        self.words = label("", muted=True, wrap=True)
        self.whole = label("", wrap=True)
        self.frame = Frame(
            self, tr("Compare with a reference table"), tr("Open our event"), self.open_event, tr("Close")
        )
        self._lay_out()
        self.table.activated.connect(lambda _index: self.refresh())
        self.time.activated.connect(lambda _index: self.refresh())
        self.shown.activated.connect(lambda _index: self._show_lines())
        self.view.activated.connect(self.open_event)
        self.view.selectionModel().currentRowChanged.connect(self._fit)
        desk.signals.event.connect(self._hear)
        self._fit()
        self.resize(1000, 640)
        self.read_tables()

    def _lay_out(self) -> None:
        for box, name in ((self.table, tr("Table")), (self.time, tr("Time")), (self.shown, tr("Show"))):
            box.setAccessibleName(name)
        for days, words in _TIMES.items():
            self.time.addItem(tr(words), days)
        for value, words in SHOWN.items():
            self.shown.addItem(tr(words), value)
        self.table.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = WrappingRow()
        head.setSpacing(8)
        for box, stretch in ((self.table, 2), (self.time, 1), (self.shown, 1)):
            head.addWidget(box, stretch)
        head.addWidget(self.add)
        head.addWidget(self.remove)
        for place, width in enumerate((106, 104, 230, 230)):
            self.view.setColumnWidth(place, width)
        column = self.frame.column
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addWidget(self.whole)
        left = QHBoxLayout()
        left.addWidget(self.keep)
        self.frame.finish(left)

    def _hear(self, event: object) -> None:
        if isinstance(event, ReferencesChanged):
            self.read_tables()

    # the tables that are kept

    def read_tables(self) -> None:
        """Offer the tables that are kept now; the chosen one stays chosen."""
        data = self._desk.data or Path()
        self._desk.tasks.run(lambda: tables_of(data), self._offer, self, key="tables")

    def _offer(self, found: tuple[list[KeptTable], list[str]]) -> None:
        self._tables, troubles = found
        before = self._wanted or self.table.currentData()
        self._wanted = ""
        self.table.clear()
        for one in self._tables:
            self.table.addItem(
                f"{wording.one_line(one.name, 60)} ({wording.how_many(len(one.events), 'event')})", one.name
            )
        self.table.setCurrentIndex(max(0, self.table.findData(before)) if self._tables else -1)
        self.frame.tell("\n".join(troubles[:3]))
        self.refresh()

    def bring(self) -> None:
        """Ask for another table, and compare with it when it is kept."""
        from ui.dialogs.import_reference import ImportReferenceDialog

        dialog = ImportReferenceDialog(self._desk, self)
        dialog.accepted.connect(lambda: self._kept(dialog.kept))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _kept(self, name: str) -> None:
        self._wanted = name
        self.read_tables()

    def take_away(self) -> None:
        """Keep the chosen table no longer; its file is where it was."""
        name = self.table.currentData()
        if name:
            self._desk.send(RemoveReference(name), self._taken, owner=self)

    def _taken(self, _done: Done) -> None:
        self.read_tables()

    # comparing

    def refresh(self) -> None:
        """Compare with the chosen table again."""
        one = next((each for each in self._tables if each.name == self.table.currentData()), None)
        self._fit()
        if one is None:
            self._compared = None
            self.words.setText(tr(_TEACHES))
            self._show_lines()
            return
        days, data, today = self.time.currentData(), self._desk.data or Path(), self._desk.now().date()
        since = today - timedelta(days) if days else None
        self.words.setText(tr("Comparing …"))

        def read(reading: Reading) -> Compared:
            from monitor.reading.comparing import Asked, compare_with

            return compare_with(reading, data, one.events, Asked(since=since))

        self._desk.tasks.read(read, self._show, self, failed=self._failed, key="compare")

    def _failed(self, error: UserError) -> None:
        self.words.setText("")
        self.frame.tell(str(error))

    def _show(self, compared: Compared) -> None:
        self._compared = compared
        self.words.setText(summary(compared))
        self._show_lines()

    def _show_lines(self) -> None:
        self._lines = chosen(self._compared.lines, self.shown.currentData()) if self._compared else []
        self.rows.show_rows([row(line) for line in self._lines])
        if self._lines:
            self.view.setCurrentIndex(self.rows.index(0, 0))
        self._fit()

    def _fit(self, *_changed: QModelIndex) -> None:
        self.remove.setEnabled(bool(self.table.currentData()))
        self.keep.setEnabled(self._compared is not None and bool(self._compared.lines))
        self.frame.accept.setEnabled(self._chosen() is not None)
        self.whole.setText(detail(self._line()))

    def _line(self) -> Line | None:
        place = self.view.currentIndex().row()
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def _chosen(self) -> int | None:
        """The number of our event in the chosen line; None where it has none."""
        line = self._line()
        return int(line.ours.key) if line is not None and line.ours is not None else None

    def _choose_file(self) -> None:
        name = f"{self.table.currentData()}-compared.csv"
        path, _kind = QFileDialog.getSaveFileName(self, tr("Save as CSV"), str(Path.home() / name), "CSV (*.csv)")
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the whole comparison to a CSV file."""
        lines = self._compared.lines if self._compared else ()
        mark = "\ufeff" if self._desk.settings.csv_bom else ""

        def write(reading: Reading) -> None:
            from monitor.reading.compared_rows import as_csv

            reading.write_text(path, mark + as_csv(lines))

        self._desk.tasks.read(write, lambda _done: self._saved(path, len(lines)), self, failed=self._failed)

    def _saved(self, path: Path, many: int) -> None:
        self.words.setText(f"{wording.how_many(many, 'line')} {tr('are in')} {path}")

    def open_event(self, *_index: QModelIndex) -> None:
        """Show our event of the chosen line."""
        number = self._chosen()
        if number is not None:
            self._desk.open_event(number)
            self.accept()
