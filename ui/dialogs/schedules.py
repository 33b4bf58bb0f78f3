"""The exports that are made again and again: how each went and when it is made next; run now, remove, open the folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from monitor import schedule as rules
from monitor import schedules_file
from monitor.commands import Done, Refused
from monitor.deeds import RemoveSchedule, RunSchedule
from monitor.events import ExportsChanged
from monitor.places import Places
from monitor.schedule import Run, Schedule
from ui.dialogs.frame import Frame
from ui.heard import heard
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.tables import plain_table
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.reading import Reading
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADS = (later("Name"), later("What"), later("When"), later("Last made"), later("Next"), later("How it went"))
_NONE = later("No export is made again and again yet. Choose “Every day” or “Every week” when you export a list.")


class SchedulesDialog(QDialog):
    """Reads the list when it opens and whenever an export was made, failed, was set up or removed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._zone = desk.zone
        self.model = SchedulesTable(desk, self)
        self.table = plain_table(self.model, tr("Scheduled exports"))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.selectionModel().selectionChanged.connect(self._fit)
        self.words = label(tr(_NONE), muted=True, wrap=True)
        self.run = button(tr("Run now"), self._run)
        self.remove = button(tr("Remove"), self._remove, tip=tr("It is made no more; its files stay"))
        self.folder = button(tr("Open folder"), self._open_folder)
        self.frame = Frame(self, tr("Scheduled exports"), tr("Close"), self.accept)
        self.frame.close.hide()
        row = QHBoxLayout()
        for each in (self.run, self.remove, self.folder):
            row.addWidget(each)
        self.frame.column.addWidget(self.table, 1)
        self.frame.column.addWidget(self.words)
        self.frame.finish(row)
        desk.signals.event.connect(self._hear)
        self._fit()
        self.words.hide()
        self.read()
        self.resize(860, 380)

    def read(self) -> None:
        """Read the file and how each stands."""
        if self._desk.data is None:
            self._show([])
            return
        schedules, problem = schedules_file.load(Places(self._desk.data).exports)
        self.frame.tell(problem)
        now = self._desk.now()

        def standing(reading: Reading) -> list[tuple[Schedule, Run]]:
            return [(one, rules.state(reading.meta, one.name, now)) for one in schedules]

        self._desk.tasks.read(standing, self._show, self, key="schedules")

    def _show(self, rows: Sequence[tuple[Schedule, Run]]) -> None:
        at = self.table.currentIndex().row()
        self.model.show_rows(rows, self._desk.now())
        self.table.setVisible(bool(rows))
        self.words.setText(tr(_NONE))
        self.words.setVisible(not rows)
        self.table.resizeColumnsToContents()
        if rows:
            self.table.selectRow(min(max(at, 0), len(rows) - 1))
        self._fit()

    def _hear(self, event: object) -> None:
        if isinstance(event, ExportsChanged):
            self.read()

    def _fit(self) -> None:
        chosen = self.chosen() is not None
        for each in (self.run, self.remove, self.folder):
            each.setEnabled(chosen)

    def chosen(self) -> Schedule | None:
        """The one that is selected."""
        row = self.table.currentIndex().row()
        return self.model.rows[row][0] if 0 <= row < len(self.model.rows) else None

    def _run(self) -> None:
        one = self.chosen()
        if one is not None:
            self.run.setEnabled(False)
            self.frame.tell("")
            self._desk.say(tr("Writing {name} …").format(name=one.name))
            self._desk.send(RunSchedule(one.name), self._done, self._refused, owner=self)

    def _done(self, done: Done) -> None:
        self.read()
        lines = wording.how_many(done.counts["rows"], "line")
        self._desk.say(tr("{lines} written to {file}").format(lines=lines, file=done.text))

    def _remove(self) -> None:
        one = self.chosen()
        if one is not None:
            self.frame.tell("")
            self._desk.send(RemoveSchedule(one.name), lambda _done: self.read(), self._refused, owner=self)

    def _refused(self, refused: Refused) -> None:
        self.words.setVisible(not self.model.rows)
        self.frame.tell(refused.message)
        self._fit()

    def _open_folder(self) -> None:
        one = self.chosen()
        if one is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(one.folder))


class SchedulesTable(QAbstractTableModel):
    """One row a schedule."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: datetime = desk.now()
        self.rows: list[tuple[Schedule, Run]] = []

    def show_rows(self, rows: Sequence[tuple[Schedule, Run]], now: datetime) -> None:
        """Show these as they stand now."""
        self.beginResetModel()
        self.rows, self._now = list(rows), now
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        schedule, run = self.rows[index.row()]
        return self._words(schedule, run)[index.column()]

    def _words(self, schedule: Schedule, run: Run) -> tuple[str, ...]:
        zone, now = self._desk.zone, self._now
        elsewhere = "" if schedule.zone == zone.key else f" ({schedule.zone})"
        following = rules.next_time(schedule, run, now)
        if run.error:
            went = tr("Failed {when}: {why}").format(when=wording.ago(run.tried, now, zone), why=heard(run.error))
        elif run.made:
            lines = wording.how_many(run.rows, "line")
            went = tr("{lines} in {file}").format(lines=lines, file=run.file)
        else:
            went = tr("Not made yet")
        return (
            schedule.name,
            tr("{view} as {format}").format(view=schedule.view, format=schedule.format),
            f"{heard(rules.words(schedule))}{elsewhere}",
            wording.ago(run.made, now, zone) if run.made else "",
            wording.until(following, now, zone),
            went,
        )
