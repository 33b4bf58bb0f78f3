"""The strip above the list: how often the listed articles come, over time; a drag over it, or its keys, choose a period."""

from __future__ import annotations

from array import array
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from monitor.reading.frequency import Frequency
from ui.pages.wording import clock, day_name, how_many, short_date
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

_EDGE = 16
_MOST = {
    "hour": later("at most {number} an hour"),
    "day": later("at most {number} a day"),
    "week": later("at most {number} a week"),
    "month": later("at most {number} a month"),
    "year": later("at most {number} a year"),
}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Strip(QWidget):
    """`chosen(since, until)` asks for a period, in UTC, the second time exclusive; both None asks for all times again."""

    chosen = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = Frequency()
        self._bounded = False
        self._from: int | None = None  # where a drag, or a choice by keys, began
        self._to: int | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Articles in this list over time"))
        self.setAccessibleDescription(
            tr("Left and right go through it, Shift chooses several, Enter lists these days, Escape all times")
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        desk.theme.changed.connect(self.updateGeometry)

    @property
    def shown(self) -> Frequency:
        """What is drawn."""
        return self._shown

    def follow(self, ids: array[int], *, bounded: bool) -> None:
        """Count these articles, newest first, and draw that. `bounded`: they are those of a period, which can be left."""
        self._bounded = bounded
        these, zone = ids[:], self._desk.zone
        self._desk.tasks.read(
            lambda reading: reading.frequency(these, zone), self._show, self, failed=self._clear, key="strip"
        )

    def clear(self) -> None:
        """There is nothing to count."""
        self._show(Frequency())

    def _clear(self, _error: object) -> None:
        self.clear()

    def _show(self, counted: Frequency) -> None:
        if counted != self._shown and not self._dragging:
            self._shown = counted
            self._from = self._to = None
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 34 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    # what is where

    def _field(self) -> QRectF:
        return QRectF(_EDGE, 4, max(1, self.width() - 2 * _EDGE), self.height() - self.fontMetrics().height() - 8)

    def _place(self, x: float) -> int:
        field, count = self._field(), len(self._shown.counts)
        return max(0, min(count - 1, int((x - field.left()) / field.width() * count)))

    def chosen_places(self) -> tuple[int, int] | None:
        """The first and the last step that are chosen now."""
        if self._from is None or self._to is None:
            return None
        return min(self._from, self._to), max(self._from, self._to)

    def words(self, first: int, last: int) -> str:
        """As in "12 articles, 3 May to 9 May"."""
        edges, zone = self._shown.edges, self._desk.zone
        number = sum(self._shown.counts[first : last + 1])
        if self._shown.step == "hour":
            begin, end = edges[first].astimezone(zone), edges[last + 1].astimezone(zone)
            when = f"{day_name(begin)}, {begin:%H:%M}–{end:%H:%M}"
        elif self._shown.step == "day" and first == last:
            when = day_name(edges[first].astimezone(zone))
        else:
            now = self._desk.now()
            last_day = datetime.fromtimestamp(edges[last + 1].timestamp() - 1, zone)
            when = f"{short_date(edges[first], now, zone)} – {short_date(last_day, now, zone)}"
        return f"{how_many(number, 'article')}, {when}"

    def ends(self) -> tuple[str, str]:
        """What stands below both ends: days, with the time where a step is an hour; a step that is not over yet ends now."""
        zone, now, edges = self._desk.zone, self._desk.now(), self._shown.edges
        last = datetime.fromtimestamp(edges[-1].timestamp() - 1, zone)
        if edges[-2] <= now < last:
            last = now
        if self._shown.step != "hour":
            return short_date(edges[0], now, zone), short_date(last, now, zone)
        return clock(edges[0], now, zone), clock(last, now, zone)

    # the user

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._shown.counts:
            self._dragging = True
            self._from = self._to = self._place(event.position().x())
            self._tell(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._shown.counts:
            return
        if self._dragging:
            self._to = self._place(event.position().x())
        else:
            self._from = self._to = self._place(event.position().x())
        self._tell(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._dragging = False
            self._choose()

    def leaveEvent(self, _event: QEvent) -> None:
        if not self._dragging:
            self._from = self._to = None
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._shown.counts)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if count and step:
            self._to = count - 1 if self._to is None else max(0, min(count - 1, self._to + step))
            if self._from is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._from = self._to
            self._say()
        elif event.key() in _OPENS and self._to is not None:
            self._choose()
        elif event.key() == Qt.Key.Key_Escape and self._bounded:
            self._widen()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _widen(self) -> None:
        self._dragging = False
        if self._bounded:
            self.chosen.emit(None, None)

    def _choose(self) -> None:
        places, edges = self.chosen_places(), self._shown.edges
        if places is not None:
            self.chosen.emit(edges[places[0]], edges[places[1] + 1])

    def _tell(self, event: QMouseEvent) -> None:
        self._say()
        if (places := self.chosen_places()) is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self.words(*places), self)

    def _say(self) -> None:
        if (places := self.chosen_places()) is not None:
            self.setAccessibleDescription(self.words(*places))
        self.update()

    # drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, field = QPainter(self), self._desk.theme.colours, self._field()
        counts = self._shown.counts
        painter.fillRect(QRectF(field.left(), field.bottom(), field.width(), 1), QColor(colours.line))
        if counts:
            self._paint_bars(painter, field)
            self._paint_ends(painter, field)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4)
        painter.end()

    def _paint_bars(self, painter: QPainter, field: QRectF) -> None:
        colours, counts = self._desk.theme.colours, self._shown.counts
        places, top, step = self.chosen_places(), max(counts), field.width() / len(counts)
        if places is not None:
            box = QRectF(
                field.left() + places[0] * step, field.top(), (places[1] - places[0] + 1) * step, field.height()
            )
            painter.fillRect(box, QColor(colours.selected))
        bar = QColor(colours.accent)
        for place, number in enumerate(counts):
            if number:
                tall = max(2.0, field.height() * number / top)
                gap = min(1.5, step * 0.2)
                painter.fillRect(
                    QRectF(field.left() + place * step, field.bottom() - tall, max(1.0, step - gap), tall), bar
                )

    def _paint_ends(self, painter: QPainter, field: QRectF) -> None:
        painter.setPen(QColor(self._desk.theme.colours.muted))
        painter.setFont(self._desk.theme.font(11))
        box = QRectF(field.left(), field.bottom() + 2, field.width(), self.fontMetrics().height())
        first, last = self.ends()
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, last)
        most = tr(_MOST[self._shown.step]).format(number=figure(max(self._shown.counts)))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, most)
