"""What is drawn into a plot (pyqtgraph): stacked bars, lines or areas, averages over them, bursts above them and shaded stretches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from ui.pages.charts_events import MOST_LABELS
from ui.pages.charts_look import WHOLE, Key

if TYPE_CHECKING:
    from ui.colours import Colours
    from ui.desk import TopicMark
    from ui.pages.charts_series import Series

Form = Literal["bars", "lines", "area"]
_SYMBOLS = {"disc": "o", "square": "s", "triangle": "t1", "diamond": "d", "hexagon": "h", "cross": "+", "bar": "t"}


_PATTERNS = {
    "dead": Qt.BrushStyle.FDiagPattern,
    "gap": Qt.BrushStyle.DiagCrossPattern,
    "silent": Qt.BrushStyle.HorPattern,
    "backfill": Qt.BrushStyle.VerPattern,
    "undated": Qt.BrushStyle.Dense6Pattern,
}
"""How a column is shaded for its first reason; plain while nobody listened at all."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that a plot shows. `bursts`, `silences`: columns that stand out; `running`: the last column is not over yet.
    `events`: what is written at the columns in which something happened.
    """

    series: Series
    form: Form
    marks: Mapping[Key, TopicMark]
    running: bool = False
    bursts: frozenset[int] = frozenset()
    silences: frozenset[int] = frozenset()
    averages: Mapping[Key, Sequence[float | None]] = field(default_factory=dict)
    against: Mapping[Key, Sequence[float | None]] = field(default_factory=dict)
    events: Mapping[int, str] = field(default_factory=dict)

    @property
    def top(self) -> float:
        """The height that holds all of it, with a little room above."""
        stacked = self.form != "lines"
        highest = self.series.highest(list(self.series.values)) if stacked else _highest_line(self.series)
        rows = [row for key, row in self.against.items() if (key == WHOLE) == stacked]
        highest = max([highest, *(value or 0.0 for row in rows for value in row)])
        return highest * (1.12 if self.bursts else 1.06) or 1.0


def draw(view: pg.PlotWidget, what: Drawing, colours: Colours) -> None:
    """Draw into an empty plot."""
    _shade(view, what, colours)
    {"bars": _draw_bars, "lines": _draw_lines, "area": _draw_area}[what.form](view, what)
    _draw_averages(view, what, colours)
    _draw_against(view, what, colours)
    _draw_bursts(view, what, colours)
    _draw_events(view, what, colours)


def _highest_line(series: Series) -> float:
    return max((max(row, default=0.0) for row in series.values.values()), default=0.0)


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


def _draw_bars(view: pg.PlotWidget, what: Drawing) -> None:
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


def _draw_lines(view: pg.PlotWidget, what: Drawing) -> None:
    count = len(what.series.starts)
    middle = [index + 0.5 for index in range(count)]
    whole = count - 1 if what.running else count
    for key, row in what.series.values.items():
        mark = what.marks[key]
        symbol = _SYMBOLS.get(mark.shape, "o") if count <= 120 and not what.averages else None
        marked = {"symbol": symbol, "symbolSize": 7, "symbolBrush": mark.colour, "symbolPen": None}
        colour = QColor(mark.colour)
        colour.setAlphaF(0.35 if what.averages else 1)
        view.plot(middle[:whole], list(row[:whole]), pen=pg.mkPen(colour, width=2), **marked)
        if what.running and count > 1:
            view.plot(middle[-2:], list(row[-2:]), pen=pg.mkPen(colour, width=2, style=Qt.PenStyle.DotLine))


def _draw_area(view: pg.PlotWidget, what: Drawing) -> None:
    """The tallest sums first, so that each row's own band stays in sight; filling down to zero is far quicker than between two curves."""
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
