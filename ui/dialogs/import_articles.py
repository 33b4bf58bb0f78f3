"""Importing articles from files into the archive: chosen, sent to the engine, followed, and told in words what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QWidget,
)

from monitor.commands import CancelImport, Done, ImportArticles, Refused
from monitor.events import Progress
from ui.dialogs.frame import Frame
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.import_words import FORMATS, result_words
from ui.heard import heard
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.words import tr

if TYPE_CHECKING:
    from ui.desk import Desk

_ROWS_SHOWN = 200


class ImportDialog(QDialog):
    """While files are imported it may be put away: `told(words)` then says what came of them, and the dialog can be opened again."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first = ""  # the first file of the import under way
        self._notes = ""
        self.asking, self.files = QWidget(), ImportFiles(desk)
        self.format, self.feed = QComboBox(), QLineEdit()
        self.words, self.bar = label("", wrap=True), QProgressBar()
        self.rejects = QListWidget()
        self.where = label("", muted=True, small=True, wrap=True)
        self.open_notes = button(tr("Open the list of these rows"), self._open_notes)
        self.away = button(tr("Go on in the background"), self.put_away)
        self.frame = Frame(self, tr("Import articles"), tr("Import"), self.act)
        self._lay_out()
        self.files.changed.connect(self._fit)
        self.format.currentIndexChanged.connect(self._fit)
        desk.signals.event.connect(self._hear)
        self._show_rows((), "")
        self._fit()
        self.resize(620, 460)
        self.files.choose.setFocus()

    @property
    def running(self) -> bool:
        """Whether files are being imported."""
        return bool(self._first)

    def _lay_out(self) -> None:
        self.format.setAccessibleName(tr("Format"))
        self.format.addItem(tr("As each file shows"), "")
        for value, words in FORMATS.items():
            self.format.addItem(words, value)
        self.feed.setAccessibleName(tr("Feed they are filed under"))
        self.feed.setPlaceholderText(tr("the name of the file"))
        self.feed.setMaxLength(200)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much is read"))
        self.rejects.setAccessibleName(tr("Rows that were left out, or taken without their date"))
        self.rejects.setWordWrap(True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rejects.setProperty("card", True)
        self.rejects.setMinimumHeight(120)
        what = tr(
            "Articles are judged by your topics as if they had been polled. They raise no alerts, and none is stored twice."
        )
        form = QFormLayout(self.asking)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Files"), self.files)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Feed"), self.feed)
        remark = tr("Rows that name their feed, as in Wirewatch's own exports, go back to it.")
        form.addRow("", label(remark, muted=True, small=True, wrap=True))
        column = self.frame.column
        column.addWidget(label(what, muted=True, wrap=True))
        column.addWidget(self.asking)
        for widget in (self.words, self.bar):
            column.addWidget(widget)
        column.addWidget(self.rejects, 1)
        notes = QHBoxLayout()
        notes.setSpacing(8)
        notes.addWidget(self.where, 1)
        notes.addWidget(self.open_notes)
        column.addLayout(notes)
        column.addStretch(0)
        extra = QHBoxLayout()
        extra.addWidget(self.away)
        self.frame.finish(extra)

    def _fit(self) -> None:
        """What can be done now."""
        over = bool(self.words.text()) and not self.files.found and not self.running
        self.asking.setVisible(not over)
        for widget in (self.files, self.format, self.feed):
            widget.setEnabled(not self.running)
        self.bar.setVisible(self.running)
        self.away.setVisible(self.running)
        trouble = "" if self.running else self._trouble()
        self.frame.tell(trouble)
        self.frame.accept.setText(tr("Import more") if over else tr("Import"))
        self.frame.accept.setEnabled(over or (bool(self.files.found) and not trouble and not self.running))
        self.frame.close.setText(tr("Stop") if self.running else tr("Close") if self.words.text() else tr("Cancel"))
        self.frame.close.setEnabled(True)

    def _trouble(self) -> str:
        unread = [
            f"{wording.one_line(each.path.name, 80)}: {heard(each.trouble)}."
            for each in self.files.found
            if each.trouble
        ]
        if unread or self.format.currentData():
            return "\n".join(unread[:3])
        untold = [wording.one_line(each.path.name, 80) for each in self.files.found if not each.format]
        words = tr("Choose the format; this file does not show it: {name}")
        return words.format(name=untold[0]) if untold else ""

    # working

    def act(self) -> None:
        """Import what is chosen; after that, choose more."""
        if self.files.found:
            self.start()
            return
        self._show_rows((), "")
        self.words.setText("")
        self._fit()
        self.files.choose.setFocus()

    def start(self) -> None:
        """Have the engine import the files."""
        paths = tuple(str(each.path.absolute()) for each in self.files.found)
        self._first = paths[0]
        self._show_rows((), "")
        self.bar.setRange(0, 0)
        self.words.setText(tr("Waiting for the engine to begin …"))
        self._fit()
        self.frame.close.setFocus()
        command = ImportArticles(paths, format=self.format.currentData(), feed=self.feed.text().strip())
        self._desk.send(command, self._done, self._refused, owner=self)

    def _hear(self, event: object) -> None:
        ours = isinstance(event, Progress) and event.task == "import" and event.about == self._first
        if isinstance(event, Progress) and ours and self.running and event.total and not event.finished:
            self.bar.setRange(0, 1000)
            self.bar.setValue(1000 * event.done // event.total)
            if self.frame.close.isEnabled():
                self.words.setText(tr("{share} % read.").format(share=100 * event.done // event.total))

    def _done(self, done: Done) -> None:
        words = result_words(done)
        if not done.counts["cancelled"]:
            self.files.clear()
        self._finish(words)
        self._show_rows(done.lines, done.text)

    def _refused(self, refused: Refused) -> None:
        again = " " + tr("Import the same files again: it goes on where it stopped.") if refused.lost else ""
        self._finish("")
        self.frame.tell(f"{refused.message[:1].upper()}{refused.message[1:]}{again}")
        if not self.isVisible():
            self.told.emit(tr("The import failed: {why}").format(why=refused.message))

    def _finish(self, words: str) -> None:
        self._first = ""
        self.words.setText(words)
        self._fit()
        if words and not self.isVisible():
            self.told.emit(tr("Import: {what}").format(what=words))
        (self.frame.accept if self.files.found and self.frame.accept.isEnabled() else self.frame.close).setFocus()

    def _show_rows(self, lines: tuple[str, ...], notes: str) -> None:
        self._notes = notes
        self.rejects.clear()
        self.rejects.addItems([wording.one_line(each, 300) for each in lines[:_ROWS_SHOWN]])
        self.where.setText(tr("All of them, with what they hold: {file}").format(file=notes))
        for widget in (self.rejects, self.where, self.open_notes):
            widget.setVisible(bool(notes))

    def _open_notes(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._notes))

    # ending

    def put_away(self) -> None:
        """Let the import go on without the dialog."""
        self.hide()

    def reject(self) -> None:
        """While files are imported this stops them, else it closes."""
        if not self.running:
            super().reject()
        elif self.frame.close.isEnabled():
            self.frame.close.setEnabled(False)
            self.words.setText(tr("Stopping …"))
            self._desk.send(CancelImport(), owner=self)
