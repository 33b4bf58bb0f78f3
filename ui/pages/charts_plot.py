"""The plot itself (pyqtgraph): its axes, a crosshair, and what the mouse and the keys do in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages import charts_draw, charts_series
from ui.pages.charts_drawing import Drawing
from ui.pages.charts_series import Series
from ui.pages.charts_wanted import Form
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk


class BucketAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Names buckets under the plot: column n stands at x = n, its middle at n + 0.5."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.series: Series | None = None

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if self.series is None or not self.series.starts:
            return []
        found = charts_series.ticks(self.series, math.floor(low), math.ceil(high), max(1, int(size // 84)))
        return [(1.0, [index + 0.5 for index in found])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        if self.series is None:
            return []
        return [
            charts_series.tick_words(self.series, int(value)) for value in values if value < len(self.series.starts)
        ]


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Names round numbers from 0 up, whole articles or percent, about six of them."""

    def __init__(self) -> None:
        super().__init__("left")
        self.percent = False
        self.setZValue(-20)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        step = charts_series.round_step(high - low, max(2, int(size // 70)), whole=not self.percent)
        first = math.ceil(low / step)
        return [(step, [number * step for number in range(first, math.floor(high / step) + 1)])]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        if self.percent:
            digits = 0 if spacing >= 0.01 else 1 if spacing >= 0.001 else 2
            return [f"{value * 100:.{digits}f} %" for value in values]
        return [figure(value, ",.0f") for value in values]


class Plot(QWidget):
    """`pointed(index, topic)`: what the mouse or the arrow keys are at, index -1 for nothing; `picked(index, topic)`: open it;
    `zoomed(yes)`: less than the whole range is shown.
    """

    pointed = Signal(int, str)
    picked = Signal(int, str)
    zoomed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._series: Series | None = None
        self._form: Form = "bars"
        self._at = -1
        self._over = False
        self._axis = BucketAxis()
        self._values = ValueAxis()
        self.view = pg.PlotWidget(axisItems={"bottom": self._axis, "left": self._values})
        self.view.setCacheMode(pg.PlotWidget.CacheModeFlag.CacheNone)  # of a ground in one colour
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMouseEnabled(x=True, y=False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._cursor = pg.LinearRegionItem(movable=False)
        self._cursor.setZValue(-5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Chart of articles by topic over time"))
        self.setAccessibleDescription(
            tr(
                "Left, right, Home and End choose a bar, Enter opens its articles, plus and minus zoom. "
                "The Table tab holds the same numbers."
            )
        )
        self.view.getPlotItem().vb.sigXRangeChanged.connect(self._ranged)
        self.view.scene().sigMouseMoved.connect(self._moved)
        self.view.scene().sigMouseClicked.connect(self._clicked)
        self._dress()  # there may be nothing to draw, if the archive cannot be read

    # drawing

    def take_down(self) -> None:
        """Empty the picture while all of it lives: a chart that Qt destroys as it stands takes the process with it (pyqtgraph 0.14).

        Numbers that arrive later are not drawn.
        """
        self._over = True
        self.view.close()

    def draw(self, what: Drawing) -> None:
        """Draw these numbers; the zoom is kept while the buckets stay the same."""
        if self._over:
            return
        series = what.series
        same = self._series is not None and self._series.starts == series.starts
        self._series, self._form, self._axis.series = series, what.form, series
        self._at = -1
        self.view.clear()
        self._dress()
        count = len(series.starts)
        charts_draw.draw(self.view, what, self._desk.theme.colours)
        self.view.setLimits(xMin=0, xMax=max(count, 1), yMin=0, minXRange=min(count, 3) or 1)
        self.view.setYRange(0, what.top, padding=0)
        if not same:
            self.reset()

    def reset(self) -> None:
        """Show the whole range again."""
        count = len(self._series.starts) if self._series else 1
        self.view.setXRange(0, max(count, 1), padding=0)

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.view.setBackground(colours.base)
        for side in ("left", "bottom"):
            axis = self.view.getAxis(side)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(tickFont=self._desk.theme.font(11), tickLength=0)
        self.view.showGrid(x=False, y=True, alpha=0.25)
        self._values.percent = self._series is not None and self._series.measure == "share"
        self._values.setZValue(-20)
        self.view.getAxis("left").setWidth(52)
        self._cursor.setBrush(pg.mkBrush(QColor(colours.selected)))
        for line in self._cursor.lines:
            line.setPen(pg.mkPen(None))

    # the user

    def column(self, where: QPointF) -> tuple[int, str]:
        """The bucket and the row at a place of the plot's scene; (-1, "") beside the bars."""
        series = self._series
        box = self.view.getPlotItem().vb
        if series is None or not box.sceneBoundingRect().contains(where):
            return -1, ""
        point = box.mapSceneToView(where)
        index = math.floor(point.x())
        if not 0 <= index < len(series.starts):
            return -1, ""
        return index, self._topic_at(series, index, point.y())

    def _topic_at(self, series: Series, index: int, height: float) -> str:
        if self._form == "lines":
            near = min(series.values, key=lambda topic: abs(series.values[topic][index] - height), default=None)
            return near or ""
        below = 0.0
        for topic, row in series.values.items():
            if below <= height < below + row[index]:
                return topic or ""
            below += row[index]
        return ""

    def _ranged(self, _box: object, shown: tuple[float, float]) -> None:
        count = len(self._series.starts) if self._series else 0
        self.zoomed.emit(count > 0 and shown[1] - shown[0] < count - 0.01)

    def _moved(self, where: QPointF) -> None:
        index, topic = self.column(where)
        self._point(index, topic)

    def _clicked(self, event: Any) -> None:
        index, topic = self.column(event.scenePos())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.picked.emit(index, topic)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._series.starts) if self._series else 0
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -count, Qt.Key.Key_End: count}.get(key, 0)
        closer = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}.get(key, 0.0)
        if count and step:
            start = self._at + step if self._at >= 0 else (0 if key == Qt.Key.Key_Home else count - 1)
            self._point(max(0, min(count - 1, start)), "")
            self._follow()
        elif count and closer:
            self._zoom(closer)
        elif self._at >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.picked.emit(self._at, "")
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float) -> None:
        """Show less (below 1) or more around the bar that is pointed at, or around the middle."""
        low, high = self.view.getPlotItem().vb.viewRange()[0]
        centre = self._at + 0.5 if self._at >= 0 else (low + high) / 2
        self.view.setXRange(centre - (centre - low) * factor, centre + (high - centre) * factor, padding=0)

    def _follow(self) -> None:
        """Keep the bar that is pointed at in sight."""
        low, high = self.view.getPlotItem().vb.viewRange()[0]
        shift = min(0.0, self._at - low) + max(0.0, self._at + 1 - high)
        if shift:
            self.view.setXRange(low + shift, high + shift, padding=0)

    def _point(self, index: int, topic: str) -> None:
        self._at = index
        if index < 0:
            self.view.removeItem(self._cursor)
        else:
            self._cursor.setRegion((index, index + 1))
            if self._cursor.scene() is None:
                self.view.addItem(self._cursor, ignoreBounds=True)
        self.pointed.emit(index, topic)
