"""Keeping a table of launches or meetings that others made: a file, what its columns are, what is read of it, and a name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QListWidget, QTabWidget, QWidget

from monitor.deeds import KeepReference
from monitor.reading.references import Looked, look
from monitor.reference.table import HowToRead
from ui.dialogs.frame import Frame, beside, form_of_fields
from ui.dialogs.reference_columns import ReferenceColumns
from ui.dialogs.reference_words import DATES, EACH_ROW, PRESETS, event_row, summary
from ui.heard import heard
from ui.models.text_rows import TextRows
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.tables import plain_table
from ui.pages.wrapping import WrappingRow
from ui.words import figure, tr

if TYPE_CHECKING:
    from monitor.commands import Done, Refused
    from ui.desk import Desk

_MOST_SHOWN = 2000


class ImportReferenceDialog(QDialog):
    """The file is looked at again in a thread whenever the user says something else of it. `kept` is the name it was kept under."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path = Path()
        self._mapped = False
        self.looked: Looked | None = None
        self.kept = ""
        self.file, self.name = QLineEdit(), QLineEdit()
        self.browse = button(tr("Choose…"), self._choose)
        self.preset, self.each_row, self.dates = QComboBox(), QComboBox(), QComboBox()
        self.columns = ReferenceColumns()
        self.events = TextRows((tr("Day"), tr("Title"), tr("Figures"), tr("Place")), self)
        self.events_table = plain_table(self.events, tr("Events as they are read"))
        self.left_out = QListWidget()
        self.tabs = QTabWidget()
        self.words = label("", muted=True, wrap=True)
        self.frame = Frame(self, tr("Keep a reference table"), tr("Keep the table"), self.start)
        self._lay_out()
        for box in (self.preset, self.each_row, self.dates):
            box.activated.connect(self._anew)
        self.columns.changed.connect(self._mapped_anew)
        self.name.textChanged.connect(self._fit)
        self._fit()
        self.resize(820, 640)
        self.browse.setFocus()

    def _lay_out(self) -> None:
        for box, offers, name in (
            (self.preset, PRESETS, tr("Layout")),
            (self.each_row, EACH_ROW, tr("Each row is")),
            (self.dates, DATES, tr("Days in figures")),
        ):
            box.setAccessibleName(name)
            for value, words in offers.items():
                box.addItem(tr(words), value)
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.setMinimumContentsLength(20)
        self.file.setReadOnly(True)
        self.file.setAccessibleName(tr("File"))
        self.file.setPlaceholderText(tr("CSV or JSON, a row for each event or missile"))
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(64)
        self.left_out.setAccessibleName(tr("Rows and cells that were left out"))
        self.left_out.setWordWrap(True)
        form = form_of_fields()
        form.addRow(tr("File"), beside(self.file, self.browse))
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Layout"), self.preset)
        row = WrappingRow(below=480)
        row.setSpacing(12)
        row.addWidget(self.each_row, 1)
        row.addWidget(label(tr("Days in figures")))
        row.addWidget(self.dates, 1)
        form.addRow(tr("Each row is"), row)
        for place, width in enumerate((106, 260, 230)):
            self.events_table.setColumnWidth(place, width)
        self.tabs.setDocumentMode(True)
        for page, words in (
            (self.columns, tr("Columns")),
            (self.events_table, tr("Events")),
            (self.left_out, tr("Left out")),
        ):
            self.tabs.addTab(page, words)
        what = tr("Its events can then be compared with yours, and marked in charts. The file itself is not changed.")
        column = self.frame.column
        column.addWidget(label(what, muted=True, wrap=True))
        column.addLayout(form)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.words)
        self.frame.finish()

    # looking

    def _choose(self) -> None:
        kinds = tr("Tables (*.csv *.tsv *.txt *.json *.jsonl);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, tr("Keep a reference table"), str(self._path.parent), kinds)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Look at this file, of which nothing was said yet."""
        self._path, self._mapped, self.looked = path, False, None
        self.file.setText(str(path))
        self.name.clear()
        for box in (self.preset, self.each_row, self.dates):
            box.setCurrentIndex(0)
        self._look()

    def _anew(self) -> None:
        """Another layout was chosen: what the columns are is told by it again."""
        self._mapped = self._mapped and self.sender() is not self.preset
        self._look()

    def _mapped_anew(self) -> None:
        self._mapped = True
        self._look()

    def _how(self) -> HowToRead:
        mapping = dict(self.columns.mapping()) if self._mapped else {}
        return HowToRead(self.preset.currentData(), mapping, self.each_row.currentData(), self.dates.currentData())

    def _look(self) -> None:
        if not self.file.text():
            return
        path, data, how = self._path, self._desk.data or Path(), self._how()
        self.words.setText(tr("Looking at the file …"))
        self.frame.busy(yes=True)
        self._desk.tasks.run(lambda: look(path, data, how), self._show, self, key="reference")

    def _show(self, looked: Looked) -> None:
        self.looked = looked
        if not self.name.text():
            self.name.setText(looked.name)
        if not (self._mapped and looked.trouble):
            self.columns.show_columns(looked.columns)
        self.events.show_rows([event_row(event) for event in looked.events[:_MOST_SHOWN]])
        self.left_out.clear()
        self.left_out.addItems([wording.one_line(heard(text), 300) for text in looked.told[:_MOST_SHOWN]])
        self.tabs.setTabText(1, f"{tr('Events')} ({figure(len(looked.events))})")
        self.tabs.setTabText(2, f"{tr('Left out')} ({figure(len(looked.told))})")
        self.words.setText(summary(looked))
        self._fit()

    def _fit(self) -> None:
        looked = self.looked
        trouble = f"{looked.file}: {heard(looked.trouble)}." if looked and looked.trouble else ""
        self.frame.tell(trouble.replace("..", "."))
        self.frame.accept.setEnabled(looked is not None and not trouble and bool(self.name.text().strip()))
        self.name.setEnabled(looked is not None)
        for box in (self.preset, self.each_row, self.dates):
            box.setEnabled(looked is not None and bool(looked.columns))

    # keeping

    def start(self) -> None:
        """Have the engine keep the table as it is read now."""
        how = self._how()
        command = KeepReference(
            str(self._path.absolute()),
            self.name.text().strip(),
            how.preset,
            tuple((how.mapping or {}).items()),
            how.each_row,
            how.dates,
        )
        self.frame.busy(yes=True)
        self._desk.send(command, self._done, self._refused, owner=self)

    def _done(self, done: Done) -> None:
        self.kept = done.text
        many = done.counts["events"]
        words = (
            tr("{events} of {file} is kept as {name}.") if many == 1 else tr("{events} of {file} are kept as {name}.")
        )
        self._desk.say(words.format(events=wording.how_many(many, "event"), file=self._path.name, name=done.text))
        self.accept()

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(f"{refused.message[:1].upper()}{refused.message[1:]}")
