"""The chart page: how often your topics were in the news, honestly counted, and a way from each bar to its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import monitor
from monitor.errors import UserError
from monitor.events import ArticlesChanged, TopicsChanged
from monitor.model import ArticleFilter, Count
from ui.elided import Elided
from ui.page_actions import PageAction, action_button
from ui.pages import charts_bursts, charts_events, charts_look, charts_marks, charts_series, charts_words
from ui.pages.charts_bursts import BurstList
from ui.pages.charts_controls import Controls
from ui.pages.charts_drawing import Drawing
from ui.pages.charts_look import Looked
from ui.pages.charts_save import ExportButton
from ui.pages.charts_table import CountsTable
from ui.pages.charts_views import ViewsButton
from ui.pages.charts_wanted import WHOLE, Wanted
from ui.pages.emptiness import EmptyState, label
from ui.pages.freshness import Freshness
from ui.pages.wrapping import WrappingRow
from ui.room import Frugal, focus_quietly
from ui.words import tr

if TYPE_CHECKING:
    from monitor.reading.bursts import Burst
    from ui.desk import Desk
    from ui.pages.charts_events import Mark
    from ui.pages.charts_narrow import OneSide
    from ui.pages.charts_picture import Figure
    from ui.pages.charts_plot import Plot
    from ui.pages.charts_series import Series


_NARROW, _LOOKED_AT = 600, 40
_LOW, _LOW_CHART = 420, 230
"""Pixels of a page that is low, and that the chart has there at least; what of it is out of sight is scrolled."""
"""Rows of the table whose widths are looked at; all of ten years by weeks took longer than to draw them."""


class Tabs(QTabWidget):
    """Words that are wrapped in one of them do not ask for more height for all."""

    def hasHeightForWidth(self) -> bool:
        return False


class ChartsPage(QWidget):
    """Controls at the left, the chart (or its numbers) at the right, and what the numbers rest on below."""

    title = "Charts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.plot: Plot | None = None
        self._series: Series | None = None
        self._looked = Looked(())
        self._events: dict[int, list[Mark]] = {}
        self._drawn: Drawing | None = None
        self._wanted: Wanted | None = None
        self._side: OneSide | None = None  # of a page that was narrow once
        self._narrow = False
        self.main: QWidget = self
        self.controls = Controls(desk)
        self.controls.changed.connect(self.refresh)
        self.empty = EmptyState(
            tr("No topic to chart yet"),
            tr(
                "A topic says in words what to look for. Once there is one, this page shows how often it was in the news, "
                "a bar a day, and every bar opens its articles."
            ),
            ((tr("Make a topic"), lambda: desk.go("topics")),),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._fresh = Freshness(self, desk.signals.event, (ArticlesChanged, TopicsChanged), self.refresh)
        desk.topics_changed.connect(self._fresh.stale)
        desk.theme.changed.connect(self._fresh.stale)
        desk.settings_changed.connect(self._fresh.stale)

    # building

    def _build(self) -> QWidget:
        inside = Frugal()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.controls)
        row.addLayout(self._build_right(), 1)
        column.addLayout(row, 1)
        return inside

    def _build_head(self) -> QHBoxLayout:
        row = self._head = WrappingRow()
        row.addWidget(label(tr("Charts"), title=True))
        row.addStretch(1)
        self._resetting = PageAction(self, "charts-whole", self._reset)
        self._resetting.setVisible(False)
        self.whole_range = action_button(self._resetting)
        row.addWidget(self.whole_range)
        row.addWidget(ViewsButton(self._desk, self.controls))
        self.export = ExportButton(self._desk, self)
        row.addWidget(self.export)
        return row

    def _build_right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.reading_line = Elided(" ")
        self._place = QWidget()
        self._place_column = QVBoxLayout(self._place)
        self._place_column.setContentsMargins(0, 8, 0, 0)
        self._place_column.addWidget(self.reading_line)
        self._wait = label(tr("Drawing …"), muted=True)
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place_column.addWidget(self._wait, 1)
        self.numbers = CountsTable(self._desk, self)
        self.table = QTableView()
        self.table.setModel(self.numbers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)  # Tab leads on, arrows go through the cells
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(tr("The numbers of the chart; Enter opens the articles of a cell"))
        self.table.activated.connect(self._open_cell)
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._place, tr("Chart"))
        self.tabs.addTab(self.table, tr("Table"))
        self.stood_out = BurstList(self._desk, self)
        self.stood_out.picked.connect(self._open_burst)
        self.tabs.addTab(self.stood_out, tr("Bursts"))
        column.addWidget(self.tabs, 1)
        self.caption = label("", muted=True, small=True, wrap=True)
        column.addWidget(self.caption)
        return column

    def give_way(self, room: QSize) -> None:
        """Where the page is narrow, show the chart or what is set for it."""
        narrow = room.width() < _NARROW
        if self._side is None and narrow:
            from ui.pages.charts_narrow import OneSide  # few windows need it

            self._side = OneSide(self._head, self.controls, (self.tabs, self.caption))
        if self._side is not None and narrow != self._narrow:
            self._side.fit(narrow=narrow)
        self._narrow = narrow
        self.tabs.setMinimumHeight(_LOW_CHART if room.height() < _LOW else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.plot is None:
            QTimer.singleShot(0, self, self._make_plot)

    def _make_plot(self) -> None:
        if self.plot is not None:
            return
        from ui.pages import charts_library  # what draws charts is loaded at first sight of this page

        charts_library.load()
        from ui.pages.charts_plot import Plot

        self.plot = Plot(self._desk)
        self.plot.pointed.connect(self._point)
        self.plot.picked.connect(self._open)
        self.plot.zoomed.connect(self._resetting.setVisible)
        self._place_column.replaceWidget(self._wait, self.plot)
        self._place_column.setStretchFactor(self.plot, 1)
        self._wait.deleteLater()
        self.main = self.plot
        if self.hasFocus():
            focus_quietly(self.main)
        self._draw()

    # reading and showing

    def refresh(self) -> None:
        """Count again what the controls ask for."""
        topics = self._desk.topics
        self._stack.setCurrentIndex(0 if topics else 1)
        self.controls.show_topics(topics)
        zone = self._desk.zone
        wanted = self._wanted = self.controls.wanted(self._desk.now(), zone)
        if not wanted.topics:
            self._show(Looked(()))
            return
        data = self._desk.data
        self._desk.tasks.read(
            lambda reading: charts_look.look(reading, wanted, zone, data), self._show, self, key="counts"
        )

    def _show(self, looked: Looked) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._looked = looked
        imports = self._desk.reading.imported()
        self._series = charts_series.arrange(
            looked.counts,
            wanted.by,
            self._desk.zone,
            wanted.measure,
            imports=imports,
            split="told" if wanted.measure == "told" else wanted.split,
            heard=looked.listened.buckets if looked.listened else None,
        )
        self._events = charts_events.placed(looked.marks, self._series)
        self.numbers.show_series(self._series, (looked.against or {}).get(WHOLE, ()), self._events)
        self.stood_out.show_bursts(looked.bursts, looked_for=wanted.bursts and wanted.by != "month")
        parts = list(charts_marks.marks(self._series, self._desk).values()) if self._series.split else []
        self.controls.legend.show_marks(parts)
        self.tabs.setTabText(2, f"{tr('Bursts')} ({len(looked.bursts)})" if looked.bursts else tr("Bursts"))
        self.table.resizeColumnsToContents()
        for column in range(self.numbers.columnCount()):
            self.table.setColumnWidth(column, self.table.columnWidth(column) + 24)
        demo = self._desk.reading.summary(self._desk.now()).demo
        self.caption.setText(charts_words.caption(self._series, wanted, self._desk, looked, self._events, demo=demo))
        self._draw()
        self._point(-1, "")

    def _draw(self) -> None:
        if self.plot is not None and self._series is not None and self._wanted is not None:
            quiet = [one for one in self._looked.bursts if charts_bursts.silent(one)]
            loud = [one for one in self._looked.bursts if not charts_bursts.silent(one)]
            places = {start: index for index, start in enumerate(self._series.starts)}
            self._drawn = Drawing(
                series=self._series,
                form=self._wanted.form,
                marks=charts_marks.marks(self._series, self._desk),
                running=charts_words.running(self._series, self._desk),
                bursts=frozenset(places[one.start] for one in loud if one.start in places),
                silences=frozenset(places[one.start] for one in quiet if not one.source and one.start in places),
                quiet=frozenset(places[one.start] for one in quiet if one.source and one.start in places),
                averages=self._looked.averages or {},
                against=self._looked.against or {},
                events={index: charts_events.label(marks) for index, marks in self._events.items()},
            )
            self.plot.draw(self._drawn)

    def _reset(self) -> None:
        if self.plot is not None:
            self.plot.reset()

    def take_down(self) -> None:
        """Called when the window is over."""
        if self.plot is not None:
            self.plot.take_down()

    def _point(self, index: int, topic: str) -> None:
        series = self._series
        if series is None or index < 0:
            hint = tr("Click a bar to open its articles; the wheel zooms, dragging pans")
            self.reading_line.setText(hint if series is None or series.values else tr("Tick a topic to see its chart"))
            return
        said = charts_words.sentence(series, index, topic, self._desk, self._looked)
        happened = charts_events.words(self._events, index)
        self.reading_line.setText(f"{said}. {happened}" if happened else said)

    # leading on

    def _open(self, index: int, topic: str) -> None:
        series, wanted = self._series, self._wanted
        if series is None or wanted is None or index < 0:
            return
        self._desk.go("articles", charts_marks.asked(series, wanted.shown_topics, topic, index, self._desk.reading))

    def _open_burst(self, burst: Burst) -> None:
        topics = () if burst.source else (burst.topic,)
        query = f'feed:"{burst.source}"' if burst.source and '"' not in burst.source else ""
        self._desk.go("articles", ArticleFilter(query, topics, since=burst.start, until=burst.end))

    def _open_cell(self, cell: QModelIndex) -> None:
        self._open(self.numbers.bucket(cell.row()), self.numbers.topic(cell.column()))

    # exporting

    def figure(self) -> Figure:
        """The picture of what is seen. Raises UserError while there is none."""
        from ui.pages.charts_picture import Figure

        series = self._series
        if series is None:
            raise UserError(tr("There is no chart to export yet."))
        self._make_plot()
        assert self.plot is not None  # noqa: S101  # it was just made
        return Figure(
            title=charts_words.heading(series, self._desk),
            caption=f"{self.caption.text()} Wirewatch {monitor.__version__}.",
            marks=list(charts_marks.marks(series, self._desk).values()),
            plot=self.plot.view,
            size=self.plot.view.size(),
        )

    @property
    def counts(self) -> list[Count]:
        """The numbers of what is seen."""
        return list(self._looked.counts)
