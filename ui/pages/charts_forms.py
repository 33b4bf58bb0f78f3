"""The three forms of a chart: stacked bars, lines or areas, hatched or broken where a column's numbers mislead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

if TYPE_CHECKING:
    from ui.colours import Colours
    from ui.pages.charts_drawing import Drawing
    from ui.pages.charts_wanted import Form, Key

_SYMBOLS = {"disc": "o", "square": "s", "triangle": "t1", "diamond": "d", "hexagon": "h", "cross": "+", "bar": "t"}


def _runs(what: Drawing) -> list[tuple[int, int]]:
    """Thin columns that stand beside each other: the first, and the one after the last."""
    runs: list[tuple[int, int]] = []
    for index in range(len(what.series.starts)):
        if what.series.thin(index):
            if runs and runs[-1][1] == index:
                runs[-1] = (runs[-1][0], index + 1)
            else:
                runs.append((index, index + 1))
    return runs


def _draw_bars(view: pg.PlotWidget, what: Drawing, _colours: Colours) -> None:
    """Bars of thin columns are hatched: their numbers are too low to be compared."""
    series = what.series
    count = len(series.starts)
    left = [index + 0.08 for index in range(count)]
    below = [0.0] * count
    for key, row in series.values.items():
        colour = what.marks[key].colour
        faint = QColor(colour)
        faint.setAlphaF(0.6)
        hatched = pg.mkBrush(colour)
        hatched.setStyle(Qt.BrushStyle.BDiagPattern)
        brushes = [hatched if series.thin(index) else colour for index in range(count - what.running)] + [
            faint
        ] * what.running
        item = pg.BarGraphItem(x0=left, width=0.84, y0=below, height=list(row), brushes=brushes, pen=None)
        view.addItem(item)
        below = [low + value for low, value in zip(below, row, strict=True)]


def _draw_lines(view: pg.PlotWidget, what: Drawing, _colours: Colours) -> None:
    """A line is dashed and dotted, its points hollow, where a column at either end is thin."""
    count = len(what.series.starts)
    middle = [index + 0.5 for index in range(count)]
    whole = count - 1 if what.running else count
    sparse = [what.series.thin(index) for index in range(count)]
    for key, row in what.series.values.items():
        mark = what.marks[key]
        symbol = _SYMBOLS.get(mark.shape, "o") if count <= 120 and not what.averages else None
        hollow = pg.mkBrush(None)
        brushes = [hollow if thin else pg.mkBrush(mark.colour) for thin in sparse[:whole]]
        marked = {"symbol": symbol, "symbolSize": 7, "symbolBrush": brushes, "symbolPen": pg.mkPen(mark.colour)}
        colour = QColor(mark.colour)
        colour.setAlphaF(0.35 if what.averages else 1)
        firm = np.array([not (one or other) for one, other in pairwise([*sparse[:whole], False])], dtype=np.int32)
        view.plot(middle[:whole], list(row[:whole]), pen=pg.mkPen(colour, width=2), connect=firm, **marked)
        if not firm[:-1].all():
            dashed = pg.mkPen(colour, width=2, style=Qt.PenStyle.DashDotLine)
            view.plot(middle[:whole], list(row[:whole]), pen=dashed, connect=1 - firm)
        if what.running and count > 1:
            view.plot(middle[-2:], list(row[-2:]), pen=pg.mkPen(colour, width=2, style=Qt.PenStyle.DotLine))


def _draw_area(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """The tallest sums first, so that each row's own band stays in sight; filling down to zero is far quicker than between two curves.

    All of it is hatched around thin columns.
    """
    rows = list(what.series.values.items())
    middle = [index + 0.5 for index in range(len(what.series.starts))]
    sums = [0.0] * len(middle)
    stacked: list[tuple[Key, list[float]]] = []
    for key, row in rows:
        sums = [low + value for low, value in zip(sums, row, strict=True)]
        stacked.append((key, sums))
    for key, heights in reversed(stacked):
        colour = what.marks[key].colour
        view.plot(middle, heights, pen=pg.mkPen(colour, width=1), fillLevel=0, brush=pg.mkBrush(colour))
    hatch = QBrush(QColor(colours.base), Qt.BrushStyle.BDiagPattern)
    for first, after in _runs(what):
        around = slice(max(first - 1, 0), after + 1)
        view.plot(middle[around], sums[around], pen=None, fillLevel=0, brush=hatch)


FORMS: Mapping[Form, Callable[[pg.PlotWidget, Drawing, Colours], None]] = {
    "bars": _draw_bars,
    "lines": _draw_lines,
    "area": _draw_area,
}
"""What draws the rows of a chart into an empty plot."""
