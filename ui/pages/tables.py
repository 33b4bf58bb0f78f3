"""Plain tables of pages: whole rows, fixed heights, no grid, a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

MIDDLE = Qt.ItemDataRole.UserRole + 7
"""True where a cell without room is to keep its end as well as its beginning (addresses)."""

_BESIDE = 3.0  # what a style leaves free on both sides of a cell's words
_LOOKED_AT = 200
_AROUND = 26  # what a head and a cell leave free on both sides of their words


class OneBaseline(QStyledItemDelegate):
    """Cells as the style paints them, but with their words on one line throughout a row, whichever scripts they are in."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style() if cell.widget is not None else QApplication.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget)
        words, cell.text = cell.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        size = QFontMetricsF(cell.font)
        free = room.width() - 2 * _BESIDE
        mode = Qt.TextElideMode.ElideMiddle if index.data(MIDDLE) else cell.textElideMode
        shown = size.elidedText(words, mode, free)
        left = room.left() + _BESIDE
        if cell.displayAlignment & Qt.AlignmentFlag.AlignRight:
            left += max(0.0, free - size.horizontalAdvance(shown))
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(room)
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(role))
        middle = option.rect.top() + (option.rect.height() - size.height()) / 2
        painter.drawText(QPointF(left, round(middle + size.ascent())), shown)
        painter.restore()


def plain_table(model: QAbstractItemModel, name: str, *, several: bool = False) -> QTableView:
    """A table over `model`; `several`: more than one row can be selected."""
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(OneBaseline(table))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    modes = QAbstractItemView.SelectionMode
    table.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setStyleSheet("QTableView::item { padding: 0 5px; }")
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(32)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setTextElideMode(Qt.TextElideMode.ElideRight)
    columns.setStretchLastSection(True)
    return table


def fit_column(table: QTableView, column: int, share: float, least: int = 60) -> None:
    """Make a column as wide as the longest of its first words needs, but no wider than this share of the table."""
    model, size = table.model(), QFontMetricsF(table.font())
    texts = [model.headerData(column, Qt.Orientation.Horizontal)]
    texts += [model.index(row, column).data() for row in range(min(_LOOKED_AT, model.rowCount()))]
    widest = max(size.horizontalAdvance(str(text or "")) for text in texts)
    table.setColumnWidth(column, max(least, min(int(widest) + _AROUND, int(table.viewport().width() * share))))
