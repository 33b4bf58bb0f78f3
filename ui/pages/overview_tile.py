"""Tiles of the overview: a topic at a glance, and the one that makes a new topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.marks import tip
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.topics_marks import MarkLabel
from ui.words import figure, tr

if TYPE_CHECKING:
    from monitor.reading.bursts import Today
    from ui.desk import Desk
    from ui.pages.overview_data import Tile


class CardButton(QAbstractButton):
    """A card that can be pressed; what stands in it is a layout of labels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self.column.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._desk.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.isDown()
        painter.setPen(QPen(QColor(colours.accent if lit else colours.line), 1))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class Sparkline(QWidget):
    """Thirty small bars, today in the topic's colour; days hardly listened to are grey."""

    def __init__(self, desk: Desk, colour: QColor, days: tuple[int, ...], thin: tuple[bool, ...]) -> None:
        super().__init__()
        self._desk = desk
        self._colour = colour
        self._days = days
        self._thin = thin
        self.setFixedHeight(32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._desk.theme.colours
        count, top = len(self._days), max(self._days, default=0) or 1
        step = self.width() / max(count, 1)
        faint = QColor(self._colour)
        faint.setAlphaF(0.45)
        pale = QColor(colours.muted)
        pale.setAlphaF(0.3)
        floor = self.height() - 1
        painter.fillRect(QRectF(0, floor, self.width(), 1), QColor(colours.line))
        for index, (value, thin) in enumerate(zip(self._days, self._thin, strict=True)):
            tall = max(2.0, (floor - 2) * value / top) if value else 0.0
            box = QRectF(index * step, floor - tall, max(1.0, step - 1.5), tall)
            painter.fillRect(box, self._colour if index == count - 1 else pale if thin else faint)
            if thin and not value:
                painter.fillRect(QRectF(box.left(), floor - 2, box.width(), 2), QColor(colours.muted))
        painter.end()


class TopicTile(CardButton):
    """Today's count against the usual one, thirty days as bars, and the newest headline."""

    def __init__(self, desk: Desk, tile: Tile, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.topic = tile.topic.name
        mark = desk.mark(tile.topic.name)
        self._add_head(mark.title, MarkLabel(mark, 12))
        self._add_numbers(tile)
        self.column.addWidget(Sparkline(desk, mark.colour, tile.days, tile.thin))
        self._add_newest(desk, tile)
        numbers = tr("{number} today").format(number=figure(tile.today.seen))
        said = f"{mark.title}: {numbers}, {expected_words(tile.today)}"
        self.setAccessibleName(said)
        self.setAccessibleDescription(tr("Opens the articles of this topic"))
        self.setToolTip(baseline_words(tile.today))

    def _add_head(self, title: str, mark: MarkLabel) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(mark)
        name = label(wording.one_line(title, 60))
        name.setFont(self._desk.theme.font(13, bold=True))
        row.addWidget(name, 1)
        self.column.addLayout(row)

    def _add_numbers(self, tile: Tile) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        number = label(figure(tile.today.seen), title=True)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(label(tr("today"), muted=True), 0, Qt.AlignmentFlag.AlignBaseline)
        row.addSpacing(6)
        row.addWidget(label(expected_words(tile.today), muted=True), 1, Qt.AlignmentFlag.AlignBaseline)
        if tile.today.burst:
            mark = label(burst_words(tile.today), warning=True)
            mark.setToolTip(tr("A burst: at least twice what was expected, and more than chance explains"))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignBaseline)
        self.column.addLayout(row)

    def _add_newest(self, desk: Desk, tile: Tile) -> None:
        if tile.newest is None:
            self.column.addWidget(label(tr("No flagged article yet"), muted=True, small=True))
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        headline = ElidedLabel(wording.one_line(tile.newest.title))
        row.addWidget(headline, 1)
        row.addWidget(label(wording.ago(tile.newest.sort_time, desk.now(), desk.zone), muted=True, small=True))
        self.column.addLayout(row)


class NewTopicTile(CardButton):
    """The last tile: begins a topic of one's own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.addStretch(1)
        plus = label("+", title=True, muted=True)
        plus.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = label(tr("New topic"), muted=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(plus)
        self.column.addWidget(words)
        self.column.addStretch(1)
        self.setAccessibleName(tr("New topic"))
        self.setToolTip(tr("Say in words what to look for"))


class ElidedLabel(QWidget):
    """One line of text that ends in an ellipsis where there is no room; the whole text is its tool tip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setToolTip(tip(text))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        size = self.fontMetrics()  # the baseline is that of the theme's font, whichever script the text is in
        painter.drawText(0, (self.height() - size.height()) // 2 + size.ascent(), shown)
        painter.end()


def burst_words(today: Today) -> str:
    """As in "▲ ×4.7"; a multiple of less than one article would say nothing."""
    if today.expected is None or today.expected < 1:
        return "▲ " + tr("burst")
    times = today.seen / today.expected
    return f"▲ ×{times:.0f}" if times >= 10 else f"▲ ×{figure(times, '.1f')}"


def expected_words(today: Today) -> str:
    """As in "3 expected by now", "none expected", "under 1 expected by now", or that it is too early to say."""
    if today.expected is None:
        return tr("too early to say what is usual")
    if today.expected == 0:
        return tr("none expected")
    if today.expected < 1:
        return tr("under 1 expected by now")
    return tr("{number} expected by now").format(number=f"{today.expected:.0f}")


def baseline_words(today: Today) -> str:
    """What the expected number rests on."""
    if today.expected is None:
        days = wording.how_many(today.baseline_days, "day is", "days are")
        return tr("What is usual shows when 14 days were listened to; {days} known so far.").format(days=days)
    words = tr(
        "Expected: the topic's share of all articles on the 56 days before "
        "({number} of them could be used), of the articles of today so far"
    )
    return words.format(number=today.baseline_days)
