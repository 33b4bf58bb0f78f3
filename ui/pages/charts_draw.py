"""What is drawn into a plot (pyqtgraph): one of the forms, averages over it, bursts above it and shaded stretches behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from ui.pages.charts_events import MOST_LABELS
from ui.pages.charts_forms import FORMS
from ui.pages.charts_wanted import WHOLE

if TYPE_CHECKING:
    from ui.colours import Colours
    from ui.pages.charts_drawing import Drawing

_PATTERNS = {
    "dead": Qt.BrushStyle.FDiagPattern,
    "gap": Qt.BrushStyle.DiagCrossPattern,
    "silent": Qt.BrushStyle.HorPattern,
    "backfill": Qt.BrushStyle.VerPattern,
    "undated": Qt.BrushStyle.Dense6Pattern,
}
"""How a column is shaded for its first reason; plain while nobody listened at all."""


def draw(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """Draw into an empty plot."""
    _shade(view, what, colours)
    FORMS[what.form](view, what, colours)
    _draw_averages(view, what, colours)
    _draw_against(view, what, colours)
    _draw_bursts(view, what, colours)
    _draw_quiet(view, what, colours)
    _draw_events(view, what, colours)


def _shade(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """A veil behind every column that misleads, and on it the pattern of the reason."""
    thin = [index for index in range(len(what.series.starts)) if what.series.thin(index)]
    if not thin:
        return
    veil = QColor(colours.muted)
    veil.setAlphaF(0.16)
    _behind(view, thin, pg.mkBrush(veil), what.top)
    lines = QColor(colours.muted)
    lines.setAlphaF(0.3)
    for reason, style in _PATTERNS.items():
        places = [index for index in thin if what.series.reasons(index)[:1] == (reason,)]
        if places:
            _behind(view, places, QBrush(lines, style), what.top)


def _behind(view: pg.PlotWidget, places: Sequence[int], brush: QBrush, top: float) -> None:
    item = pg.BarGraphItem(x0=list(places), width=1.0, y0=0, height=top * 10, brush=brush, pen=None)
    item.setZValue(-10)
    view.addItem(item, ignoreBounds=True)


def _draw_averages(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """Over lines the average of each row, over stacks the average of their sum."""
    for key, means in what.averages.items():
        if (key == WHOLE) == (what.form == "lines"):
            continue
        known = [(index + 0.5, mean) for index, mean in enumerate(means) if mean is not None]
        colour = QColor(colours.text) if key == WHOLE else what.marks[key].colour
        if known:
            across, up = zip(*known, strict=True)
            view.plot(list(across), list(up), pen=pg.mkPen(colour, width=2.5))


def _draw_against(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """The earlier time as dashed lines: one a row over lines, their sum over stacks."""
    for key, row in what.against.items():
        known = [(index + 0.5, value) for index, value in enumerate(row) if value is not None]
        if (key == WHOLE) == (what.form == "lines") or not known:
            continue
        colour = QColor(colours.text) if key == WHOLE else what.marks[key].colour
        across, up = zip(*known, strict=True)
        view.plot(list(across), list(up), pen=pg.mkPen(colour, width=1.5, style=Qt.PenStyle.DashLine))


def _draw_bursts(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """A filled mark that points down at what is much, a hollow one that points up where there is little."""
    rows = list(what.series.values.values())
    joined = max if what.form == "lines" else sum
    for columns, symbol, full in ((what.bursts, "t", True), (what.silences, "t1", False)):
        across = sorted(index for index in columns if index < len(what.series.starts))
        if across and rows:
            up = [joined([row[index] for row in rows]) + what.top * 0.035 for index in across]
            ink = QColor(colours.text)
            brush, pen = (pg.mkBrush(ink), None) if full else (None, pg.mkPen(ink, width=1.5))
            middle = [index + 0.5 for index in across]
            dots = pg.ScatterPlotItem(x=middle, y=up, symbol=symbol, size=10, brush=brush, pen=pen)
            view.addItem(dots, ignoreBounds=True)


def _draw_quiet(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """A short thick line on the ground where a source fell silent while its feeds answered."""
    across = sorted(index for index in what.quiet if index < len(what.series.starts))
    ends = [x for index in across for x in (index + 0.25, index + 0.75)]
    if ends:
        pen = pg.mkPen(QColor(colours.text), width=3)
        view.plot(ends, [what.top * 0.006] * len(ends), connect="pairs", pen=pen)


def _draw_events(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """A thin line through each column in which something happened, a diamond at its top; where these are few, what it was beside it."""
    places = [index for index in what.events if index < len(what.series.starts)]
    if not places:
        return
    ink = QColor(colours.text)
    ends = [(index + 0.5, height) for index in places for height in (0.0, what.top * 0.985)]
    across, up = zip(*ends, strict=True)
    view.plot(
        list(across), list(up), connect="pairs", pen=pg.mkPen(QColor(colours.muted), width=1, style=Qt.PenStyle.DotLine)
    )
    tops = {
        "x": list(across[1::2]),
        "y": list(up[1::2]),
        "symbol": "d",
        "size": 9,
        "brush": pg.mkBrush(ink),
        "pen": None,
    }
    view.addItem(pg.ScatterPlotItem(**tops), ignoreBounds=True)
    if len(places) > MOST_LABELS:
        return
    for index in places:
        words = pg.TextItem(what.events[index], color=ink, anchor=(0, 0), angle=-90, fill=pg.mkBrush(colours.base))
        words.setPos(index + 0.5, what.top * 0.96)
        view.addItem(words, ignoreBounds=True)
