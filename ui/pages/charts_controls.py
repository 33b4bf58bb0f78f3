"""What a chart shows: topics, measure, buckets, range and form, as controls beside the plot (the topics are its legend too)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from monitor.chart_views import ChartView
from monitor.model import Bucket, Topic
from monitor.wanted import Split
from ui.pages import charts_series, wording
from ui.pages.charts_legend import Legend
from ui.pages.charts_wanted import Wanted
from ui.pages.emptiness import label
from ui.pages.topics_marks import topic_icon
from ui.room import Following
from ui.wheel import scrolls_only
from ui.words import later, tr

if TYPE_CHECKING:
    from ui.desk import Desk, TopicMark
    from ui.pages.charts_wanted import Against, ChartMeasure, Form

_RANGES = (
    (later("Last 24 hours"), 1),
    (later("Last 7 days"), 7),
    (later("Last 30 days"), 30),
    (later("Last 90 days"), 90),
    (later("Last year"), 365),
    (later("Last 5 years"), 1826),
    (later("From … to …"), 0),
)
_MEASURES = (
    (later("Articles"), "articles"),
    (later("Share of all articles"), "share"),
    (later("Publishers"), "publishers"),
    (later("Stories (copies once)"), "stories"),
    (later("Events told of"), "events"),
    (later("Articles, stories and events"), "told"),
)
_WHOLE = frozenset({"publishers", "stories", "events", "told"})
"""Measures that cannot be taken apart."""
_SPLITS = (
    (later("Not taken apart"), ""),
    (later("Publisher"), "source"),
    (later("Feed"), "feed"),
    (later("Kind of feed"), "kind"),
    (later("Country of the feed"), "country"),
    (later("Family of publishers"), "family"),
    (later("Folder"), "folder"),
    (later("Language"), "lang"),
)
_AVERAGES = ((later("None"), 0), (later("Over 3 bars"), 3), (later("Over 7 bars"), 7), (later("Over 28 bars"), 28))
_AGAINST = ((later("Nothing"), ""), (later("The time before"), "before"), (later("A year before"), "year"))
_BUCKETS = (
    (later("Automatic"), ""),
    (later("Hour"), "hour"),
    (later("Day"), "day"),
    (later("Week"), "week"),
    (later("Month"), "month"),
)


class Controls(Following):
    """`changed` when the user chose something else. Scrolls where the window is low."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.boxes: dict[str, QCheckBox] = {}
        self._off: set[str] = set()
        self._marks: list[TopicMark] = []
        self.setFixedWidth(224)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, 14, 0)
        column.setSpacing(4)
        column.addWidget(label(tr("Topics"), muted=True, small=True))
        self._topics = QVBoxLayout()
        self._topics.setSpacing(4)
        column.addLayout(self._topics)
        column.addSpacing(12)
        self.measure = self._choice(column, tr("Measure"), _MEASURES)
        self.range = self._choice(column, tr("Period"), _RANGES)
        self.range.setCurrentIndex(2)
        local = desk.now().astimezone(desk.zone)
        today = QDate(local.year, local.month, local.day)
        self._dates = QWidget()
        dates = QVBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(4)
        self.first = self._date(dates, tr("From"), today.addDays(-30))
        self.last = self._date(dates, tr("To, that day included"), today)
        column.addWidget(self._dates)
        self.bucket = self._choice(column, tr("One bar for each"), _BUCKETS)
        self.form = self._choice(
            column, tr("Draw as"), [(later("Stacked bars"), "bars"), (later("Lines"), "lines"), (later("Area"), "area")]
        )
        self.split = self._choice(column, tr("Take apart by"), _SPLITS)
        self.split.setToolTip(tr("Shows the twelve largest parts of the first ticked topic, and the rest together"))
        self.legend = Legend()
        column.addWidget(self.legend)
        self.average = self._choice(column, tr("Moving average"), _AVERAGES)
        self.against = self._choice(column, tr("Lay over it"), _AGAINST)
        self.against.setToolTip(tr("A dashed line shows the same number of bars of an earlier time"))
        self.cumulative = self._tick(column, tr("Add up over time"))
        self.bursts = self._tick(column, tr("Mark bursts and silences"), on=True)
        self.events = self._tick(column, tr("Mark events"), on=True)
        self.events.setToolTip(
            tr("Marks launches and meetings that articles tell of, and those of your reference tables")
        )
        self.bursts.setToolTip(
            tr("Marks what holds far more, or far fewer, articles than the weeks before it let expect")
        )
        column.addStretch(1)
        scrolls_only(self)
        self._show_dates()
        self.range.currentIndexChanged.connect(self._show_dates)

    def _choice(self, column: QVBoxLayout, name: str, offers: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for words, value in offers:
            box.addItem(tr(words), value)
        self._named(column, name, box)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box

    def _tick(self, column: QVBoxLayout, words: str, *, on: bool = False) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(lambda _on: self.changed.emit())
        column.addWidget(box)
        return box

    def _date(self, column: QVBoxLayout, name: str, day: QDate) -> QDateEdit:
        box = QDateEdit(day)
        box.setCalendarPopup(True)
        box.setDisplayFormat("d MMM yyyy")
        self._named(column, name, box)
        box.dateChanged.connect(lambda _day: self.changed.emit())
        return box

    @staticmethod
    def _named(column: QVBoxLayout, name: str, box: QWidget) -> None:
        words = label(name, muted=True, small=True)
        words.setBuddy(box)
        box.setAccessibleName(name)
        column.addWidget(words)
        column.addWidget(box)
        column.addSpacing(8)

    def _show_dates(self) -> None:
        self._dates.setVisible(not self.range.currentData())

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Offer these topics, in the colours of the theme; those the user switched off stay off."""
        marks = [self._desk.mark(topic.name) for topic in topics]
        if marks == self._marks:
            return
        self._marks = marks
        while (item := self._topics.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.boxes = {}
        for mark in marks:
            box = QCheckBox(wording.one_line(mark.title, 40).replace("&", "&&"))
            box.setIcon(topic_icon(mark))
            box.setChecked(mark.name not in self._off)
            box.setAccessibleName(mark.title)
            box.toggled.connect(lambda on, name=mark.name: self._toggle(name, on))
            self.boxes[mark.name] = box
            self._topics.addWidget(box)

    def _toggle(self, name: str, on: bool) -> None:
        (self._off.discard if on else self._off.add)(name)
        self.changed.emit()

    def wanted(self, now: datetime, zone: ZoneInfo) -> Wanted:
        """What the user asks for at this moment. Custom dates are whole local days, and the bars that these fall into whole bars."""
        since, until = self._range(now, zone)
        chosen = cast("Bucket | Literal['']", self.bucket.currentData())
        measure = cast("ChartMeasure", self.measure.currentData())
        by = charts_series.fitting(chosen or charts_series.suited(since, until), since, until)
        last = charts_series.begin(until - timedelta(seconds=1), by, zone)
        whole = charts_series.following(last, by, zone)  # a bar counts all that it says it does and that it opens
        return Wanted(
            topics=tuple(name for name, box in self.boxes.items() if box.isChecked()),
            measure=measure,
            by=by,
            since=charts_series.begin(since, by, zone),
            until=max(until, min(whole, now + timedelta(seconds=1)), key=datetime.timestamp),
            coarser=bool(chosen) and by != chosen,
            form="lines" if measure == "told" else cast("Form", self.form.currentData()),
            split=None if measure in _WHOLE else cast("Split | None", self.split.currentData() or None),
            average=int(self.average.currentData()),
            cumulative=self.cumulative.isChecked() and measure == "articles",
            bursts=self.bursts.isChecked() and measure == "articles",
            against=cast("Against", self.against.currentData()),
            events=self.events.isChecked(),
        )

    def view(self, name: str) -> ChartView:
        """What is chosen, to be kept under this name."""
        return ChartView(
            name=name,
            off=tuple(sorted(self._off)),
            measure=self.measure.currentData(),
            days=self.range.currentData(),
            first=self.first.date().toString(Qt.DateFormat.ISODate),
            last=self.last.date().toString(Qt.DateFormat.ISODate),
            bucket=self.bucket.currentData(),
            form=self.form.currentData(),
            split=self.split.currentData(),
            average=self.average.currentData(),
            against=self.against.currentData(),
            cumulative=self.cumulative.isChecked(),
            bursts=self.bursts.isChecked(),
            events=self.events.isChecked(),
        )

    def restore(self, view: ChartView) -> None:
        """Choose all that again; what is not offered any more is left at the first choice."""
        before = self.blockSignals(True)
        self._off = set(view.off)
        for topic, box in self.boxes.items():
            box.setChecked(topic not in self._off)
        for choice, value in (
            (self.measure, view.measure),
            (self.range, view.days),
            (self.bucket, view.bucket),
            (self.form, view.form),
            (self.split, view.split),
            (self.average, view.average),
            (self.against, view.against),
        ):
            choice.setCurrentIndex(max(0, choice.findData(value)))
        for edge, day in ((self.first, view.first), (self.last, view.last)):
            if day:
                edge.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        self.cumulative.setChecked(view.cumulative)
        self.bursts.setChecked(view.bursts)
        self.events.setChecked(view.events)
        self.blockSignals(before)
        self.changed.emit()

    def _range(self, now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
        days = int(self.range.currentData())
        soon = now + timedelta(seconds=1)  # an article that arrived in this very second counts
        if days == 1:
            return now - timedelta(days=1), soon
        if days:
            return charts_series.begin(now, "day", zone) - timedelta(days=days - 1), soon
        first, last = sorted((self._day(self.first), self._day(self.last)))
        return datetime.combine(first, time(), zone), datetime.combine(last + timedelta(days=1), time(), zone)

    @staticmethod
    def _day(box: QDateEdit) -> date:
        shown = box.date()
        return date(shown.year(), shown.month(), shown.day())
