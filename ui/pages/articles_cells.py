"""The list as a plain table: what stands in its columns, and how a cell is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from monitor.model import ArticleRow
from monitor.terms import Order
from ui.icons import draw_mark, icon
from ui.marks import one_line
from ui.models.articles import ROW
from ui.pages.articles_card import when
from ui.theme import NORMAL
from ui.words import all_later, figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk

COLUMNS = all_later("Time", "Source", "Title", "Topics", "Copies")
HEADS: dict[Order, tuple[int, Qt.SortOrder]] = {
    "newest": (0, Qt.SortOrder.DescendingOrder),
    "oldest": (0, Qt.SortOrder.AscendingOrder),
    "source": (1, Qt.SortOrder.AscendingOrder),
    "title": (2, Qt.SortOrder.AscendingOrder),
}
"""Which column a list is sorted by, and which way."""

WIDTHS = (110, 150, 420, 90, 64)
NARROW_WIDTHS = (76, 104, 200, 80, 60)
HEIGHT = 28
_BESIDE = 6.0
_MOST_MARKS = 5


def cells(row: ArticleRow, desk: Desk) -> tuple[str, ...]:
    """The words of a row, a column each; topics are drawn as marks, and said in words to screen readers."""
    topics = ", ".join(desk.mark(flag.topic).title for flag in row.flags)
    copies = f"+{figure(row.copies)}" if row.copies else ""
    return (
        when(row, desk),
        one_line(row.source, longest=60).text,
        one_line(row.title or tr("Untitled")).text,
        topics,
        copies,
    )


class ArticleCell(QStyledItemDelegate):
    """Paints one cell: plain words, bold where the article is unread; topics as marks, a star before the title."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.faint = False
        desk.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts from the theme again."""
        self._plain, self._strong = self._desk.theme.font(NORMAL), self._desk.theme.font(NORMAL, bold=True)
        self._sizes = {False: QFontMetricsF(self._plain), True: QFontMetricsF(self._strong)}

    @property
    def height(self) -> int:
        """The height of every row, in pixels."""
        return max(HEIGHT, int(self._sizes[True].height()) + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, box, row = self._desk.theme.colours, QRectF(option.rect), index.data(ROW)
        painter.save()
        painter.setClipRect(box)
        painter.setOpacity(0.35 if self.faint else 1.0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.selected))
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(colours.accent))
        if isinstance(row, ArticleRow):
            self._paint_cell(painter, box.adjusted(_BESIDE, 0, -_BESIDE, 0), row, index)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, room: QRectF, row: ArticleRow, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._desk.theme.colours
        if index.column() == 3:
            for flag in row.flags[:_MOST_MARKS]:
                mark = self._desk.mark(flag.topic)
                draw_mark(painter, QRectF(room.left(), room.center().y() - 4.5, 9, 9), mark.shape, mark.colour)
                room.adjust(14, 0, 0, 0)
            return
        strong = index.column() == 2 and not row.read
        if index.column() == 2 and row.starred:
            icon("star-full", colours.warning).paint(painter, int(room.left()), int(room.center().y()) - 7, 14, 14)
            room.adjust(20, 0, 0, 0)
        size = self._sizes[strong]
        painter.setFont(self._strong if strong else self._plain)
        painter.setPen(QColor(colours.text if index.column() == 2 else colours.muted))
        shown = size.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        base = self._sizes[False]
        painter.drawText(QPointF(room.left(), room.top() + (room.height() - base.height()) / 2 + base.ascent()), shown)
