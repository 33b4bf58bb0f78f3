"""The side bar: where one can go, with the numbers that say whether it is worth going."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter, Feed
from ui.desk import Desk
from ui.icons import draw_mark, icon
from ui.marks import tip
from ui.sidebar_places import Place, places
from ui.theme import NORMAL, SMALL
from ui.words import tr

_PLACE = Qt.ItemDataRole.UserRole
_LEAVE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_ARROW = 46
"""A press left of it is on a folder's arrow."""


class _Lines(QStyledItemDelegate):
    """Paints a line: icon or topic mark, text, and its number at the right."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        place = index.data(_PLACE)
        return QSize(120, self._desk.theme.size(30 if place.topic or place.filter else 34))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place: Place = index.data(_PLACE)
        theme, colours = self._desk.theme, self._desk.theme.colours
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if chosen else colours.hover))
            painter.drawRoundedRect(box, 6, 6)
        by_keys = option.widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_keys and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = self._sign(painter, box, place)
        painter.setFont(theme.font(SMALL, bold=place.urgent))
        painter.setPen(QColor(colours.warning if place.urgent else colours.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 0, -8, 0), right, place.count)
        taken = painter.fontMetrics().horizontalAdvance(place.count) + 16
        painter.setFont(theme.font(NORMAL, bold=chosen))
        painter.setPen(QColor(colours.text))
        room = QRectF(left, box.top(), box.right() - taken - left, box.height())
        if chosen and painter.fontMetrics().horizontalAdvance(place.text) > room.width():
            painter.setFont(theme.font(NORMAL))  # the whole name says more than bold letters
        text = painter.fontMetrics().elidedText(place.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _sign(self, painter: QPainter, box: QRectF, place: Place) -> float:
        """Draw the icon or mark; where the text begins."""
        middle = box.center().y()
        if place.topic is not None:
            draw_mark(painter, QRectF(box.left() + 31, middle - 4.5, 9, 9), place.topic.shape, place.topic.colour)
            return box.left() + 50
        indent = 20 if place.filter is not None else 0
        indent += 16 * place.level
        if place.opened is not None:
            draw_arrow(
                painter,
                QRectF(box.left() + 12 + indent, middle - 4, 8, 8),
                self._desk.theme.colours.muted,
                down=place.opened,
            )
        else:
            picture = place.picture or icon(place.icon, self._desk.theme.colours.muted)
            picture.paint(painter, int(box.left()) + 8 + indent, int(middle) - 8, 16, 16)
        return box.left() + 32 + indent - (2 if indent else 0)


class Sidebar(QListWidget):
    """Emits `chosen(page, filter)` when the user goes somewhere, `left` when Enter or Escape says that it is where the user wants to be,
    `forgotten(name)` when a saved search is to go.

    `use` shows new numbers, `use_feeds` the feeds in their folders, `show_place` where the window is.
    """

    chosen = Signal(str, object)
    left = Signal()
    forgotten = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._summary = ArchiveSummary()
        self._feeds: list[Feed] = []
        self._open: set[str] = set()
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Pages and topics"))
        self.setItemDelegate(_Lines(desk, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(184)
        self.itemSelectionChanged.connect(self._go)
        desk.topics_changed.connect(self._fill)
        desk.settings_changed.connect(self._fill)
        desk.theme.changed.connect(self._fill)
        self._fill()

    def use(self, summary: ArchiveSummary) -> None:
        """Show these numbers."""
        if summary != self._summary:
            self._summary = summary
            self._fill()

    def use_feeds(self, feeds: Sequence[Feed]) -> None:
        """Offer these feeds, in their folders."""
        if list(feeds) != self._feeds:
            self._feeds = list(feeds)
            self._fill()

    def places(self) -> list[Place]:
        """The lines from top to bottom."""
        return places(self._desk, self._summary, self._feeds, self._open)

    def show_place(self, page: str, asked: ArticleFilter | None = None) -> None:
        """Mark the line that fits the page and its filter best, without going anywhere."""
        lines = [self._place(row) for row in range(self.count())]
        if page == "articles" and asked is not None and asked != ArticleFilter():
            fitting = [line.key for line in lines if line.filter == asked and line.page == page]
            wanted = "starred" if asked.starred else f"topic:{asked.topics[0]}" if len(asked.topics) == 1 else page
            wanted = fitting[0] if fitting else wanted
        else:
            wanted = page
        keys = [line.key for line in lines]
        self._choose(keys.index(wanted) if wanted in keys else keys.index(page))

    def _toggle(self, place: Place, *, opened: bool | None = None) -> None:
        """Show or hide the feeds of a folder."""
        wanted = not place.opened if opened is None else opened
        if place.opened is not None and wanted != place.opened:
            self._open ^= {place.key}
            self._fill()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a folder's arrow opens or closes it, and goes nowhere."""
        item = self.itemAt(event.position().toPoint())
        place: Place | None = item.data(_PLACE) if item is not None else None
        if place is not None and place.opened is not None and event.position().x() < _ARROW:
            self._toggle(place)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens or closes a folder, too."""
        super().mouseDoubleClickEvent(event)
        if event.position().x() >= _ARROW and self.currentRow() >= 0:
            self._toggle(self._place(self.currentRow()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right and left open and close a folder; Delete forgets a saved search."""
        place = self._place(self.currentRow()) if self.currentRow() >= 0 else None
        if place is not None and place.opened is not None and event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self._toggle(place, opened=event.key() == Qt.Key.Key_Right)
        elif place is not None and place.key.startswith("search:") and event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(place.key.removeprefix("search:"))
        else:
            super().keyPressEvent(event)
            if event.key() in _LEAVE:
                self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A saved search can be forgotten."""
        item = self.itemAt(event.pos())
        place: Place | None = item.data(_PLACE) if item is not None else None
        if place is None or not place.key.startswith("search:"):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget = menu.addAction(tr("Forget this search"))
        forget.triggered.connect(lambda: self.forgotten.emit(place.key.removeprefix("search:")))
        menu.popup(event.globalPos())

    def _place(self, row: int) -> Place:
        place: Place = self.item(row).data(_PLACE)
        return place

    def _choose(self, row: int) -> None:
        self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _go(self) -> None:
        if self.selectedItems():
            place = self._place(self.currentRow())
            self.chosen.emit(place.page, place.filter or ArticleFilter())

    def _fill(self) -> None:
        before = self._place(self.currentRow()).key if self.currentRow() >= 0 else "overview"
        places = self.places()
        self.blockSignals(True)
        self.clear()
        for place in places:
            item = QListWidgetItem()
            item.setData(_PLACE, place)
            said = place.warning or (f"{place.count} {place.spoken}" if place.count else "")
            spoken = f"{place.text}, {said}" if said else place.text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(tip(spoken if place.named else place.warning or spoken))
            self.addItem(item)
        keys = [place.key for place in places]
        self.setCurrentRow(keys.index(before) if before in keys else 0)
        self.blockSignals(False)


def draw_arrow(painter: QPainter, where: QRectF, colour: str, *, down: bool) -> None:
    """A small triangle that points down where a folder is open, to the right where it is closed."""
    left, top, size = where.left(), where.top(), where.width()
    points = ((0.0, 0.2), (1.0, 0.2), (0.5, 0.9)) if down else ((0.2, 0.0), (0.9, 0.5), (0.2, 1.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(left + x * size, top + y * size) for x, y in points]))
