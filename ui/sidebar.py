"""The side bar: where one can go, with the numbers that say whether it is worth going."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter
from ui.desk import Desk, TopicMark
from ui.icons import draw_mark, icon
from ui.marks import one_line, tip
from ui.pages.wording import attention_words
from ui.theme import NORMAL, SMALL
from ui.words import tr

_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the side bar: a page, with the articles it asks for, or a topic under Articles."""

    page: str
    text: str
    icon: str = ""
    topic: TopicMark | None = None
    filter: ArticleFilter | None = None
    count: str = ""
    urgent: bool = False
    spoken: str = ""
    warning: str = ""

    @property
    def key(self) -> str:
        """What tells this line from the others."""
        if self.topic is not None:
            return f"topic:{self.topic.name}"
        return "starred" if self.filter is not None and self.filter.starred else self.page


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
        tinted = icon(place.icon, self._desk.theme.colours.muted)
        tinted.paint(painter, int(box.left()) + 8 + indent, int(middle) - 8, 16, 16)
        return box.left() + 32 + indent - (2 if indent else 0)


class Sidebar(QListWidget):
    """Emits `chosen(page, filter)` when the user goes somewhere. `use` shows new numbers, `show_place` where the window is."""

    chosen = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._summary = ArchiveSummary()
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Pages and topics"))
        self.setItemDelegate(_Lines(desk, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(184)
        self.itemSelectionChanged.connect(self._go)
        desk.topics_changed.connect(self._fill)
        desk.theme.changed.connect(self._fill)
        self._fill()

    def use(self, summary: ArchiveSummary) -> None:
        """Show these numbers."""
        if summary != self._summary:
            self._summary = summary
            self._fill()

    def places(self) -> list[Place]:
        """The lines from top to bottom."""
        seen, by_topic = self._summary, dict(self._summary.by_topic)
        articles = ArticleFilter()
        lines = [
            Place("overview", tr("Overview"), "overview"),
            Place("articles", tr("Articles"), "articles", count=_number(seen.articles), spoken=tr("articles")),
        ]
        for topic in self._desk.topics:
            mark = self._desk.mark(topic.name)
            asked, count = replace(articles, topics=(topic.name,)), _number(by_topic.get(topic.name, 0))
            lines.append(
                Place("articles", one_line(mark.title, longest=80).text, "", mark, asked, count, spoken=tr("flagged"))
            )
        feeds_count = f"{seen.troubled_feeds} !" if seen.troubled_feeds else _number(seen.feeds)
        attention = attention_words(seen.troubled_feeds) if seen.troubled_feeds else ""
        starred, unseen = replace(articles, starred=True), seen.unseen_alerts
        return [
            *lines,
            Place("articles", tr("Starred"), "star", None, starred, _number(seen.starred), spoken=tr("starred")),
            Place("stories", tr("Stories"), "copy"),
            Place("events", tr("Events"), "events"),
            Place("charts", tr("Charts"), "charts"),
            Place("topics", tr("Topics"), "topics"),
            Place("feeds", tr("Feeds"), "feeds", None, None, feeds_count, bool(attention), tr("feeds"), attention),
            Place("alerts", tr("Alerts"), "alerts", None, None, _number(unseen), bool(unseen), tr("not seen yet")),
        ]

    def show_place(self, page: str, asked: ArticleFilter | None = None) -> None:
        """Mark the line that fits the page and its filter best, without going anywhere."""
        wanted = page
        if page == "articles" and asked is not None:
            if asked.starred:
                wanted = "starred"
            elif len(asked.topics) == 1:
                wanted = f"topic:{asked.topics[0]}"
        keys = [self._place(row).key for row in range(self.count())]
        self._choose(keys.index(wanted) if wanted in keys else keys.index(page))

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
            item.setToolTip(tip(place.warning or spoken))
            self.addItem(item)
        keys = [place.key for place in places]
        self.setCurrentRow(keys.index(before) if before in keys else 0)
        self.blockSignals(False)


def _number(value: int) -> str:
    return f"{value:,}" if value else ""
