"""The frequency chart of the overview: stacked bars painted by hand, so that the first page needs no chart library."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.pages import charts_series
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.charts_series import Series

_COMES_BACK = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class StackedBars(QWidget):
    """One bar a bucket, one part a topic. `picked(index, topic)` asks for the articles of a bar; topic is empty for all of it.

    Keys: left and right choose a bar, Enter opens it. `hovered(text)` says what the chosen bar holds, empty when none is.
    """

    picked = Signal(int, str)
    hovered = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._series: Series | None = None
        self._at: int | None = None
        self._ringed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Flagged articles by topic over time"))
        self.setAccessibleDescription(tr("Left and right choose a bar, Enter opens its articles"))

    def show_series(self, series: Series) -> None:
        """Draw these numbers."""
        self._series = series
        self._choose(None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    # geometry

    def _field(self) -> QRectF:
        left = self.fontMetrics().horizontalAdvance("0,000") + 8
        return QRectF(left, 8, self.width() - left - 4, self.height() - self.fontMetrics().height() - 16)

    def _top(self) -> int:
        assert self._series is not None  # noqa: S101  # asked for only while something is drawn
        return nice_top(self._series.highest(list(self._series.values)))

    def _index(self, x: float) -> int | None:
        field = self._field()
        if self._series is None or not self._series.starts or not field.left() <= x <= field.right():
            return None
        return min(int((x - field.left()) / field.width() * len(self._series.starts)), len(self._series.starts) - 1)

    def _part(self, index: int, y: float) -> str:
        """The topic whose part of the bar lies at this height."""
        series, field = self._series, self._field()
        if series is None:
            return ""
        height = (field.bottom() - y) / field.height() * self._top()
        below = 0.0
        for topic, row in series.values.items():
            if below <= height < below + row[index]:
                return topic or ""
            below += row[index]
        return ""

    # the user

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring shows where Tab has led; the page gives the focus here too, for the arrow keys, and then there is none."""
        if event.reason() not in _COMES_BACK:
            self._ringed = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._index(event.position().x()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._choose(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._index(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(index, self._part(index, event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._series.starts) if self._series else 0
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if count and step:
            self._choose(count - 1 if self._at is None else max(0, min(count - 1, self._at + step)))
        elif self._at is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(self._at, "")
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int | None) -> None:
        if index != self._at or index is None:
            self._at = index
            self.hovered.emit("" if index is None else self._sentence(index))
            self.update()

    def _sentence(self, index: int) -> str:
        series = self._series
        if series is None:
            return ""
        parts = [
            f"{self._desk.mark(topic or '').title} {figure(int(row[index]))}"
            for topic, row in series.values.items()
            if row[index]
        ]
        said = tr("{when}: {topics} of {number} articles").format(
            when=charts_series.bucket_words(series, index),
            topics=", ".join(parts) or tr("none"),
            number=figure(series.totals[index]),
        )
        thin = charts_series.listening_words(series, index)
        return f"{said} ({thin})" if thin else said

    # drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._series is not None and self._series.starts:
            self._paint_grid(painter)
            self._paint_bars(painter, self._series)
            self._paint_dates(painter, self._series)
        if self._ringed and self.hasFocus():
            painter.setPen(QPen(QColor(self._desk.theme.colours.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _paint_grid(self, painter: QPainter) -> None:
        field, top, colours = self._field(), self._top(), self._desk.theme.colours
        for value in (0, top // 2, top) if top > 1 else (0, top):
            y = field.bottom() - field.height() * value / top
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - 10, field.left() - 6, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure(value))

    def _paint_bars(self, painter: QPainter, series: Series) -> None:
        field, top, colours = self._field(), self._top(), self._desk.theme.colours
        step = field.width() / len(series.starts)
        marks = [(self._desk.mark(topic or ""), row) for topic, row in series.values.items()]
        for index in range(len(series.starts)):
            left = field.left() + index * step
            if index == self._at:
                painter.fillRect(QRectF(left, field.top(), step, field.height()), QColor(colours.selected))
            if series.thin(index):
                hatch = QBrush(QColor(colours.muted), Qt.BrushStyle.BDiagPattern)
                painter.setOpacity(0.35)
                painter.fillRect(QRectF(left, field.top(), step, field.height()), hatch)
                painter.setOpacity(1.0)
            floor = field.bottom()
            for mark, row in marks:
                tall = field.height() * row[index] / top
                gap = min(2.0, step * 0.2)
                painter.fillRect(QRectF(left + gap / 2, floor - tall, max(1.0, step - gap), tall), mark.colour)
                floor -= tall

    def _paint_dates(self, painter: QPainter, series: Series) -> None:
        field, wide = self._field(), self.fontMetrics().horizontalAdvance("00 Mmm  ")
        count = len(series.starts)
        step = field.width() / count
        painter.setPen(QColor(self._desk.theme.colours.muted))
        for index in charts_series.ticks(series, 0, count - 1, int(field.width() / wide)):
            left = field.left() + index * step
            box = QRectF(left, field.bottom() + 4, wide, self.fontMetrics().height() + 2)
            if box.right() <= self.width():
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, charts_series.tick_words(series, index))


def nice_top(highest: float) -> int:
    """A round number at or above the highest stack, even so that its half is a whole number too."""
    if highest <= 2:
        return 2
    scale = 10 ** math.floor(math.log10(highest))
    return next(
        int(step * scale) for step in (1, 2, 3, 4, 5, 6, 8, 10, 20) if step * scale >= highest and step * scale % 2 == 0
    )
