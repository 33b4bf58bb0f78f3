"""Stories as a table, and the articles of one as another, each below what it was taken from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.stories.lineage import Branch, Delay, delays, tree
from ui.marks import tip
from ui.pages import wording
from ui.words import all_later, figure, later, tr

if TYPE_CHECKING:
    from monitor.story import Copy, Story
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HOW = {
    "first": later("first"),
    "copy": later("same text"),
    "version": later("later version"),
    "title": later("same headline"),
}
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StoriesModel(QAbstractTableModel):
    """The stories given, in their order (the one that moved last first)."""

    columns = all_later("Last article", "Articles", "Publishers", "First had by", "Story")

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stories: tuple[Story, ...] = ()

    def show_stories(self, stories: Sequence[Story]) -> None:
        self.beginResetModel()
        self.stories = tuple(stories)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.stories)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return _head(self.columns, section, orientation, role, numbers=range(1, 3))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        story, column = self.stories[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in {1, 2}:
            return _NUMBERS
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return (
                wording.clock(story.until, self._desk.now(), self._desk.zone),
                figure(story.articles),
                figure(story.publishers),
                wording.one_line(story.originator, 60),
                wording.one_line(story.title, 300) or tr("Untitled"),
            )[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == 0:
                return wording.full_time(story.until, self._desk.zone)
            return tip(wording.one_line(story.title, 600))
        return None


class CopiesModel(QAbstractTableModel):
    """The articles of one story: how long after the first each came, whose it is, what it is to the one above it."""

    columns = all_later("After the first", "Publisher", "It is", "Seen after", "Alerted after", "Title")

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.branches: tuple[Branch, ...] = ()
        self._delays: dict[int, Delay] = {}

    def show_copies(self, copies: Sequence[Copy]) -> None:
        self.beginResetModel()
        self.branches = tuple(tree(copies))
        self._delays = {delay.article_id: delay for delay in delays(copies)}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.branches)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return _head(self.columns, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        branch = self.branches[index.row()]
        copy = branch.copy
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            delay = self._delays.get(copy.article_id)
            indent = "    " * min(branch.depth, 6) if role == Qt.ItemDataRole.DisplayRole else ""
            return (
                spell(copy.sort_time - self.branches[0].copy.sort_time),
                wording.one_line(copy.source, 60),
                tr(_HOW.get(copy.how, copy.how)),
                spell(delay.until_seen) if delay else "",
                spell(delay.until_alerted) if delay else "",
                indent + (wording.one_line(copy.title, 300) or tr("Untitled")),
            )[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == 0:
                return wording.full_time(copy.sort_time, self._desk.zone)
            return tip(wording.one_line(copy.title, 600))
        return None


def _head(
    columns: Sequence[str], section: int, orientation: Qt.Orientation, role: int, numbers: Sequence[int] = ()
) -> object:
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _NUMBERS if section in numbers else _WORDS
    wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
    return tr(columns[section]) if wanted else None


def spell(time: timedelta | None) -> str:
    """As in "0 min", "12 min", "3 h 05", "2 days"; empty for None."""
    if time is None:
        return ""
    minutes = int(time.total_seconds() // 60)
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return tr("{hours} h {minutes}").format(hours=minutes // 60, minutes=f"{minutes % 60:02}")
    return wording.how_many(minutes // 1440, "day")
