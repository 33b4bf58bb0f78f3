"""Exporting a list of articles, or its counts, to a file that appears whole or not at all."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from monitor import schedule, schedules_file
from monitor.deeds import SaveSchedule
from monitor.errors import UserError
from monitor.wanted import OWN_MARKS
from ui.dialogs.export_again import Again, Rhythm, plain
from ui.dialogs.export_choices import BUCKETS, TIMES, VIEWS, ColumnsDialog, formats
from ui.dialogs.frame import Frame, beside, form_of_fields
from ui.dialogs.schedules import SchedulesDialog
from ui.pages import wording
from ui.pages.articles_filter import language_name
from ui.pages.articles_words import counts_words, list_words
from ui.pages.emptiness import button, label
from ui.words import figure, tr

if TYPE_CHECKING:
    from monitor.commands import Refused
    from monitor.model import ArticleFilter
    from monitor.reading import Reading
    from ui.desk import Desk


class ExportDialog(QDialog):
    """`filter` says which articles, and is named in words. The work is done in a thread and can be cancelled."""

    def __init__(self, desk: Desk, filter: ArticleFilter, parent: QWidget | None = None) -> None:  # noqa: A002  # the seam's name
        super().__init__(parent)
        self._desk = desk
        self._filter = filter
        self._cancelled: threading.Event | None = None
        self._done, self._total = 0, 0
        self.view, self.format, self.bucket, self.times = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.columns = button(tr("All columns …"), self._choose_columns)
        self._columns: tuple[str, ...] = ()
        self.bom = QCheckBox(tr("Mark the file as UTF-8 for spreadsheets (BOM)"))
        self.notes = QCheckBox(tr("With my notes, tags, stars and read marks"))
        self.path = QLineEdit()
        self.browse = button(tr("Choose …"), self._browse)
        self.again = Again()
        self.progress = QProgressBar()
        self.which = label("", wrap=True)
        self.words = label("", muted=True)
        self.frame = Frame(self, tr("Export"), tr("Export"), self.start)
        self._timer = QTimer(self, interval=100)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self._watch()
        self._fit()
        desk.tasks.read(lambda reading: reading.count(filter), self._counted, self)
        self.resize(600, 420)

    def _lay_out(self) -> None:
        for box, offers, name in (
            (self.view, VIEWS, tr("What to export")),
            (self.format, formats(), tr("Format")),
            (self.bucket, BUCKETS, tr("One line for each")),
            (self.times, TIMES, tr("Times")),
        ):
            box.setAccessibleName(name)
            for words, value in offers:
                box.addItem(tr(words), value)
        self.bom.setChecked(self._desk.settings.csv_bom)
        self.notes.setChecked(True)
        self.path.setAccessibleName(tr("File"))
        self.progress.setAccessibleName(tr("How much is written"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        form = form_of_fields()
        form.addRow(tr("Which"), self.which)
        form.addRow(tr("What"), self.view)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("One line for each"), self.bucket)
        form.addRow(tr("Times"), self.times)
        form.addRow(tr("Columns"), self.columns)
        form.addRow(tr("File"), beside(self.path, self.browse))
        form.addRow(tr("How often"), self.again)
        form.addRow(self.bom)
        form.addRow(self.notes)
        self._form = form
        self.path.setText(str(Path.home() / "wirewatch-articles.csv"))
        column = self.frame.column
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addStretch(1)
        left = QHBoxLayout()
        left.addWidget(button(tr("Scheduled exports …"), self._list_schedules))
        self.frame.finish(left)

    def _list_schedules(self) -> None:
        dialog = SchedulesDialog(self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _watch(self) -> None:
        self.view.currentIndexChanged.connect(self._forget_columns)
        self.view.currentIndexChanged.connect(self._renamed)
        self.format.currentIndexChanged.connect(self._renamed)
        self.path.textChanged.connect(self._fit)
        self.again.changed.connect(self._fit)

    def _renamed(self) -> None:
        """The file's name follows what is exported as long as it is one of ours."""
        path = Path(self.path.text())
        if path.stem in {f"wirewatch-{view}" for _words, view in VIEWS}:
            self.path.setText(str(path.with_name(f"wirewatch-{self.view.currentData()}.{self.format.currentData()}")))
        self._fit()

    def _fit(self) -> None:
        view, kind = self.view.currentData(), self.format.currentData()
        name = counts_words if view == "counts" else list_words
        self.which.setText(tr("All feeds") if view == "feeds" else name(self._filter, self._desk, language_name))
        self._form.setRowVisible(self.bucket, view == "counts")
        self._form.setRowVisible(self.times, view != "counts" and kind in {"csv", "jsonl"})
        self.notes.setVisible(view == "articles")
        self.bom.setVisible(kind == "csv")
        self.columns.setText(", ".join(self._columns) if self._columns else tr("All columns …"))
        self.frame.accept.setText(tr("Export") if self.again.rhythm() is None else tr("Set up"))
        self.frame.accept.setEnabled(bool(self.path.text().strip()) and self._cancelled is None)

    def _counted(self, many: int) -> None:
        if self._cancelled is None:
            self.words.setText(tr("{articles} in the list.").format(articles=wording.how_many(many, "article")))

    def _browse(self) -> None:
        kind = f"{self.format.currentText().partition(',')[0]} (*.{self.format.currentData()})"
        path, _kind = QFileDialog.getSaveFileName(self, tr("Export to"), self.path.text(), kind)
        if path:
            self.path.setText(path)

    def _forget_columns(self) -> None:
        self._columns = ()

    def _choose_columns(self) -> None:
        view = self.view.currentData()
        self._desk.tasks.read(lambda reading: reading.columns(view), self._offer_columns, self)

    def _offer_columns(self, names: tuple[str, ...]) -> None:
        if not self.notes.isChecked() and self.view.currentData() == "articles":
            names = tuple(name for name in names if name not in OWN_MARKS)
        chosen = tuple(name for name in self._columns if name in names)
        dialog = ColumnsDialog(names, chosen, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._use(dialog.columns()))
        dialog.open()

    def _use(self, columns: tuple[str, ...]) -> None:
        self._columns = columns
        self._fit()

    # working

    def start(self) -> None:
        """Write the file in a thread."""
        path = Path(self.path.text().strip()).expanduser()
        if path.is_dir() or not path.parent.is_dir():
            words = (
                tr("{path} is a folder; name a file in it.") if path.is_dir() else tr("There is no folder {folder}.")
            )
            self.frame.tell(words.format(path=path, folder=path.parent))
            return
        self.frame.tell("")
        if (rhythm := self.again.rhythm()) is not None:
            self._set_up(path, rhythm)
            return
        cancelled = self._cancelled = threading.Event()
        view, kind, by = (box.currentData() for box in (self.view, self.format, self.bucket))
        bom, without = self.bom.isChecked() and kind == "csv", not self.notes.isChecked()
        wanted, zone, times = self._filter, self._desk.zone, self.times.currentData()
        columns = tuple(name for name in self._columns if not (without and name in OWN_MARKS))

        def work(reading: Reading) -> int:
            return reading.export(
                view,
                wanted,
                kind,
                str(path),
                bom=bom,
                by=by,
                tz=zone,
                without_notes=without,
                columns=columns,
                times=times,
                progress=self._note,
                cancelled=cancelled,
            )

        self._busy(yes=True)
        self._desk.tasks.read(work, lambda rows: self._finish(path, rows), self, failed=self._failed)

    def _set_up(self, path: Path, rhythm: Rhythm) -> None:
        """Ask the engine to make this export again and again; its name is that of the file."""
        view, kind = self.view.currentData(), self.format.currentData()
        without = not self.notes.isChecked()
        wanted = schedule.Schedule(
            name=path.stem,
            folder=str(path.parent.absolute()),
            every=rhythm.every,
            weekday=rhythm.weekday,
            at=rhythm.at,
            zone=self._desk.zone.key,
            view=view,
            format=kind,
            by=self.bucket.currentData(),
            times=self.times.currentData(),
            columns=tuple(name for name in self._columns if not (without and name in OWN_MARKS)),
            days=rhythm.days,
            dated=rhythm.dated,
            bom=self.bom.isChecked() and kind == "csv",
            without_notes=without,
            which=self._filter if view in {"articles", "flags"} else plain(self._filter),
        )
        try:
            schedule.check(wanted)
        except UserError as error:
            self.frame.tell(str(error))
            return

        def done(_done: object) -> None:
            told = tr("{name} is written to {folder} {when}.")
            when = schedule.words(wanted)
            self._desk.say(told.format(name=wanted.name, folder=wanted.folder, when=when))
            self.accept()

        self.frame.busy(yes=True)
        self._desk.send(SaveSchedule(schedules_file.to_toml([wanted])), done, self._refused, owner=self)

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(refused.message)

    def _note(self, done: int, total: int) -> None:
        """Called in the working thread: two numbers are written, nothing of Qt is touched."""
        self._done, self._total = done, total

    def _tick(self) -> None:
        self.progress.setRange(0, self._total)
        self.progress.setValue(self._done)
        words = tr("{done} of {all} written") if self._total else tr("{done} written")
        self.words.setText(words.format(done=figure(self._done), all=figure(self._total)))

    def _busy(self, *, yes: bool) -> None:
        self._done = self._total = 0
        self.progress.setVisible(yes)
        self.progress.setRange(0, 0)
        (self._timer.start if yes else self._timer.stop)()
        if not yes:
            self._cancelled = None
        fields = (
            self.view,
            self.format,
            self.bucket,
            self.times,
            self.columns,
            self.path,
            self.browse,
            self.bom,
            self.notes,
        )
        for field in fields:
            field.setEnabled(not yes)
        self._fit()

    def _finish(self, path: Path, rows: int) -> None:
        stopped = self._cancelled is not None and self._cancelled.is_set()
        self._busy(yes=False)
        if stopped:
            self.words.setText(tr("Cancelled; no file was written."))
            return
        self._desk.say(tr("{lines} written to {path}").format(lines=wording.how_many(rows, "line"), path=path))
        self.accept()

    def _failed(self, error: UserError) -> None:
        stopped = self._cancelled is not None and self._cancelled.is_set()
        self._busy(yes=False)
        self.words.setText(tr("Cancelled; no file was written.") if stopped else "")
        if not stopped:
            self.frame.tell(str(error))

    def reject(self) -> None:
        """While a file is being written this stops the writing, else it closes."""
        if self._cancelled is not None and not self._cancelled.is_set():
            self._cancelled.set()
            self.words.setText(tr("Stopping …"))
            return
        super().reject()
