"""The list of topics: each with its mark, its title, and how many articles of the last 30 days it flags."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from monitor.model import ArticleFilter
from ui.heard import heard
from ui.marks import tip
from ui.pages import wording
from ui.pages.topics_marks import topic_icon
from ui.words import figure, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from monitor.model import Topic
    from monitor.reading import Reading
    from ui.desk import Desk

DAYS = 30
_NAME = Qt.ItemDataRole.UserRole
_SAID = Qt.ItemDataRole.UserRole + 1
_EDITED = Qt.ItemDataRole.UserRole + 2
_ROOM = 8


def counts(reading: Reading, topics: Sequence[Topic], now: datetime) -> dict[str, int]:
    """How many articles of the last 30 days each topic flags."""
    since = now - timedelta(days=DAYS)
    return {topic.name: reading.count(ArticleFilter(topics=(topic.name,), since=since)) for topic in topics}


def broken(reading: Reading) -> dict[str, str]:
    """Why the queries of topics, by name, cannot be read."""
    return {topic.name: heard(topic.told) for topic in reading.broken_topics()}


class _WithCount(QStyledItemDelegate):
    """Paints the number at the right and leaves the title what is left."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        said = index.data(_SAID) or ""
        taken = option.fontMetrics.horizontalAdvance(said) + 2 * _ROOM if said else 0
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        room = option.rect.width() - taken - 40
        cell.text = option.fontMetrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, max(20, room))
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, option.widget)
        painter.save()
        painter.setPen(QColor(self._desk.theme.colours.muted))
        where = option.rect.adjusted(0, 0, -_ROOM, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()


class TopicList(QListWidget):
    """Each row is known by the topic's short name, empty for a new one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._counts: Mapping[str, int] = {}
        self._broken: Mapping[str, str] = {}
        self.setAccessibleName(tr("Topics"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(12, 12))
        self.setMinimumWidth(170)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_WithCount(desk, self))
        desk.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.setStyleSheet(
            f"QListWidget {{ background: {colours.window}; border: none; }}"
            f"QListWidget::item {{ padding: 0 8px; border-radius: 6px; }}"
            f"QListWidget::item:selected {{ background: {colours.selected}; color: {colours.text}; }}"
        )

    def fill(self, titles: Mapping[str, tuple[str, bool]], current: str) -> None:
        """Show these topics by short name, each with its title and whether it is edited; the usual signal tells what is chosen."""
        self.blockSignals(True)
        self.clear()
        for name, (title, edited) in titles.items():
            item = QListWidgetItem()
            item.setData(_NAME, name)
            item.setSizeHint(QSize(80, 32))
            self.addItem(item)
            self.label(item, title, edited=edited)
        self.blockSignals(False)
        names = list(titles)
        if names:
            self.setCurrentRow(names.index(current) if current in names else 0)

    @staticmethod
    def _flagged(count: int) -> str:
        words = tr("{articles} flagged in the last {days} days")
        return words.format(articles=wording.how_many(count, "article"), days=DAYS)

    def label(self, item: QListWidgetItem, title: str, *, edited: bool) -> None:
        """Write a row anew: its title and, at the right, that it is edited, else how many articles it flags."""
        name = self.name_of(item)
        count = None if name in self._broken else self._counts.get(name)
        flagged = "" if count is None else self._flagged(count)
        told = tr("not saved") if edited else self._broken.get(name, flagged)
        at_right = tr("unreadable") if name in self._broken else "" if count is None else figure(count)
        item.setText(title)
        item.setData(_EDITED, edited)
        item.setData(_SAID, tr("edited") if edited else at_right)
        item.setToolTip(tip(told))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {told}" if told else title)
        if name:
            item.setIcon(topic_icon(self._desk.mark(name)))

    def use_counts(self, found: Mapping[str, int], broken: Mapping[str, str]) -> None:
        """Show these numbers beside the titles; `broken` says of topics by name why their queries cannot be read."""
        self._counts = found
        self._broken = broken
        for row in range(self.count()):
            item = self.item(row)
            self.label(item, item.text(), edited=bool(item.data(_EDITED)))

    @staticmethod
    def name_of(item: QListWidgetItem | None) -> str:
        """The short name of a row's topic."""
        return str(item.data(_NAME)) if item is not None else ""
