"""The versions of a topic: when each was saved, how many flags it made, what it looked for; an older one can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from monitor.grading import EVERY_MATCH
from monitor.reading.layout import laid_out
from ui.marks import tip
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.tables import plain_table
from ui.pages.topics_draft import in_one_line
from ui.pages.topics_grading import grading_words
from ui.pages.topics_query import fixed_width
from ui.words import all_later, figure, tr

if TYPE_CHECKING:
    from monitor.reasons import History, TopicVersion
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NARROW = 700
_HEADS = all_later("Version", "Saved", "Flags", "Looks for")


def asked_for(one: TopicVersion) -> str:
    """The query in lines, and below it what makes a match a flag where that is said."""
    if one.grading == EVERY_MATCH:
        return laid_out(one.query)
    return f"{laid_out(one.query)}\n({grading_words(one.grading)})"


class VersionsModel(QAbstractTableModel):
    """Newest first."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.versions: tuple[TopicVersion, ...] = ()

    def show_versions(self, versions: tuple[TopicVersion, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.versions = versions
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.versions)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_HEADS[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        one, column = self.versions[index.row()], index.column()
        if column == 1:
            if role == Qt.ItemDataRole.ToolTipRole:
                return wording.full_time(one.saved, self._desk.zone)
            return wording.ago(one.saved, self._desk.now(), self._desk.zone)
        words = (
            tr("{version}, in force").format(version=one.version) if not index.row() else str(one.version),
            "",
            figure(one.flags),
        )
        said = wording.one_line(in_one_line(asked_for(one))) if column == 3 else words[column]
        return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said


class Versions(QWidget):
    """`restored(version)` when the user wants one back; `again()` when the archive is to be flagged with the newest."""

    restored = Signal(int)
    again = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = label("", muted=True, wrap=True)
        self.behind = label("", warning=True, wrap=True)
        self._going_on = PageAction(self, "topics-flag-now", self.again.emit)
        self.go_on = action_button(self._going_on)
        self.model = VersionsModel(desk, self)
        self.table = plain_table(self.model, tr("Versions of the topic, newest first"))
        for column, width in enumerate((96, 110, 60)):
            self.table.setColumnWidth(column, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen())
        self.whole = QPlainTextEdit(readOnly=True)
        self.whole.setAccessibleName(tr("Query of the chosen version"))
        self.whole.setTabChangesFocus(True)
        self.whole.setMinimumWidth(160)
        self.whole.setFont(fixed_width(desk, 12))
        self._restoring = PageAction(self, "topics-restore", self._restore)
        self.restore = action_button(self._restoring)
        self._lay_out()
        self.show_history(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.behind, 1)
        row.addWidget(self.go_on)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.whole)
        split.setSizes([480, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(len(_HEADS) - 1, self.width() < _NARROW)  # the chosen one stands beside the list

    def show_history(self, history: History | None) -> None:
        """Show a topic's versions; None for a topic that was never saved."""
        versions = history.versions if history else ()
        chosen = self.table.currentIndex().row()
        self.model.show_versions(versions)
        self.words.setText(_words(len(versions)))
        behind = history is not None and history.behind
        self.behind.setVisible(behind)
        self._going_on.setVisible(behind)
        if behind:
            self.behind.setText(
                tr("Flagging with version {version} was stopped: older articles keep the flags they had.").format(
                    version=versions[0].version
                )
            )
        if versions:
            self.table.selectRow(chosen if 0 <= chosen < len(versions) else min(1, len(versions) - 1))
        self._chosen()

    def _chosen(self) -> None:
        row = self.table.currentIndex().row()
        there = 0 <= row < len(self.model.versions)
        self.whole.setPlainText(asked_for(self.model.versions[row]) if there else "")
        self.whole.setVisible(there)
        self._restoring.setVisible(there)
        newest = self.model.versions[0] if self.model.versions else None
        one = self.model.versions[row] if there else None
        same = newest is not None and one is not None and (one.query, one.grading) == (newest.query, newest.grading)
        self._restoring.setEnabled(not same)
        self._restoring.setToolTip(tr("This is what the topic looks for now") if same else tr("Saved as a new version"))

    def _restore(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.versions):
            self.restored.emit(self.model.versions[row].version)


def _words(number: int) -> str:
    if not number:
        return tr("Once the topic is saved, every version of it is kept here.")
    if number == 1:
        return tr("When you change what the topic looks for, the version before stays here and can be brought back.")
    return tr("Bringing one back makes a new version; nothing is lost.")
