"""The overview: what your topics did today, what is new, and whether the feeds are well."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.events import ArticlesChanged, FeedsChanged, RoundFinished, TopicsChanged
from monitor.model import ArticleFilter
from ui.desk import NEW_TOPIC
from ui.elided import ElidedButton
from ui.heard import heard
from ui.page_actions import PageAction, action_button
from ui.pages import overview_data, wording
from ui.pages.emptiness import EmptyState, card, label
from ui.pages.freshness import Freshness
from ui.pages.hint_line import HintLine
from ui.pages.overview_chart import StackedBars
from ui.pages.overview_data import SPANS, Overview
from ui.pages.overview_flags import NewestFlags
from ui.pages.overview_tile import ElidedLabel, NewTopicTile, TopicTile
from ui.pages.topics_marks import MarkLabel
from ui.pages.wrapping import WrappingRow
from ui.room import Room
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.errors import UserError
    from monitor.glances import ArchiveSummary
    from ui.desk import Desk

_LEAST_FLAGS = 5
_TILE, _NARROW = 240, 720
_WAYS_OUT = ((later("Repair the archive…"), "repair"), (later("Restore a backup…"), "restore"))
_MADE_UP = later("Made-up data: this archive was written by the demo. No outlet, office or event in it is real.")
_UNITS = {
    "hour": later("Flagged articles an hour, by topic"),
    "day": later("Flagged articles a day, by topic"),
    "week": later("Flagged articles a week, by topic"),
    "month": later("Flagged articles a month, by topic"),
}


class TileGrid(QWidget):
    """Tiles side by side, as many to a row as have room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._tiles: list[QWidget] = []
        self._columns = 0

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show these tiles instead; the focus stays at its place."""
        at = next((place for place, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tiles = list(tiles)
        self._columns = 0
        self._arrange()
        if at is not None:
            heir = self._tiles[min(at, len(self._tiles) - 1)]
            heir.show()  # what is not shown yet cannot take the focus
            heir.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widest = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        least = _TILE if self.width() >= _NARROW else max(_TILE, self.minimumSizeHint().width())
        columns = max(1, min(self.width() // least, max(len(self._tiles), 3)))
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns) + 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // columns, index % columns)


class OverviewPage(QWidget):
    """The home page. Everything on it leads somewhere."""

    title = later("Overview")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._span = SPANS[2]
        self._shown: Overview | None = None
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.empty = EmptyState(
            tr("Nothing is watched yet"),
            tr(
                "Wirewatch reads news feeds, flags the articles that match your topics and counts them. "
                "Choose where the news comes from and what to look for; the first articles are here within a minute."
            ),
            ((tr("Choose feeds and topics"), self.welcome), (tr("Add one feed"), self._add_feed)),
        )
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._build())
        self.unreadable = EmptyState(
            tr("The archive cannot be read"),
            "",
            ((tr("Try again"), self.refresh), *((tr(words), partial(desk.act, name)) for words, name in _WAYS_OUT)),
        )
        self._stack.addWidget(self.unreadable)
        self.main = self.chart
        kinds = (ArticlesChanged, FeedsChanged, RoundFinished, TopicsChanged)
        self._fresh = Freshness(self, desk.signals.event, kinds, self.refresh)
        desk.topics_changed.connect(self._fresh.stale)
        desk.theme.changed.connect(self._fresh.stale)
        desk.settings_changed.connect(self._fresh.stale)

    # building

    def _build(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        self.health = ElidedButton(tr("Feeds"))
        self.health.setProperty("line", True)
        self.health.setAccessibleDescription(tr("Opens the feeds page"))
        self.health.clicked.connect(lambda _checked=False: self._desk.go("feeds"))
        self.alerts = ElidedButton(tr("Alerts"))
        self.alerts.setProperty("line", True)
        self.alerts.setAccessibleDescription(tr("Opens the alerts page"))
        self.alerts.clicked.connect(lambda _checked=False: self._desk.go("alerts"))
        lines = WrappingRow()
        lines.setSpacing(24)
        lines.addWidget(self.health)
        lines.addWidget(self.alerts)
        lines.addStretch(1)
        column.addLayout(lines)
        self.banner, inner = card()
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(ElidedLabel(tr(_MADE_UP)))
        column.addWidget(self.banner)
        self.tiles = TileGrid()
        column.addWidget(self.tiles)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        self._pair.addWidget(self._build_chart(), 3)
        self._pair.addWidget(self._build_flags(), 2)
        column.addLayout(self._pair, 1)
        return Room(inside)

    def _build_head(self) -> QHBoxLayout:
        row = WrappingRow()
        row.setSpacing(8)
        row.addWidget(label(tr("Overview"), title=True))
        row.addStretch(1)
        self.spans = QButtonGroup(self)
        for index, (name, _length, _bucket) in enumerate(SPANS):
            choice = QPushButton(tr(name))
            choice.setCheckable(True)
            choice.setChecked(SPANS[index] is self._span)
            choice.setAccessibleName(tr("Show the last {time}").format(time=name))
            self.spans.addButton(choice, index)
            row.addWidget(choice)
        self.spans.idClicked.connect(self._choose_span)
        return row

    def _build_chart(self) -> QFrame:
        frame, column = card()
        self._chart_title = label("", heading=True)
        column.addWidget(self._chart_title)
        self.chart = StackedBars(self._desk)
        self.chart.picked.connect(self._open_bar)
        column.addWidget(self.chart, 1)
        self._hover = HintLine()
        self.chart.hovered.connect(self._hover.tell)
        column.addWidget(self._hover)
        self._legend = WrappingRow(below=340)
        self._legend.setSpacing(8)
        column.addLayout(self._legend)
        frame.setMinimumHeight(300)
        return frame

    def _build_flags(self) -> QFrame:
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(label(tr("Newest flags"), heading=True), 1)
        flagged = ArticleFilter(flagged=True)
        head.addWidget(action_button(PageAction(self, "go-flagged", lambda: self._desk.go("articles", flagged))))
        column.addLayout(head)
        self.flags = NewestFlags(self._desk)
        self.flags.opened.connect(self._desk.open_article)
        column.addWidget(self.flags, 1)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.flags.show_at_least(_LEAST_FLAGS, whole=narrow)
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # reading and showing

    def refresh(self) -> None:
        """Read the archive again and show what it says."""
        now, zone, span = self._desk.now(), self._desk.zone, self._span
        self._desk.tasks.read(
            lambda reading: overview_data.look(reading, now, zone, span),
            self._show,
            self,
            failed=self._show_trouble,
            key="look",
        )

    def _show_trouble(self, error: UserError) -> None:
        self.unreadable.say(trouble_words(error))
        self._stack.setCurrentWidget(self.unreadable)

    def _show(self, seen: Overview) -> None:
        self._shown = seen
        bare = not seen.summary.feeds and not seen.summary.articles
        self._stack.setCurrentIndex(1 if bare else 2)
        self.banner.setVisible(seen.summary.demo)
        tiles: list[QWidget] = []
        for tile in seen.tiles:
            made = TopicTile(self._desk, tile)
            made.clicked.connect(lambda _checked=False, name=made.topic: self._open_topic(name))
            tiles.append(made)
        last = NewTopicTile(self._desk)
        last.clicked.connect(lambda _checked=False: self._desk.go("topics", NEW_TOPIC))
        self.tiles.show_tiles([*tiles, last])
        self._chart_title.setText(tr(_UNITS[seen.chart.by]))
        self.chart.show_series(seen.chart)
        hint = tr("Click a bar to open its articles")
        if any(seen.chart.thin(index) for index in range(len(seen.chart.starts))):
            hint += " · " + tr("hatched: not to be compared, point at one to see why")
        rests = tr("expectations rest on {usable} of the last {asked} days")
        hint += " · " + rests.format(asked=seen.listened.asked, usable=seen.listened.usable)
        self._hover.hint(hint)
        self._show_legend(seen)
        self.flags.show_rows(seen.newest)
        self.health.say(health_line(seen.summary, seen, self._desk))
        self.alerts.say(alerts_line(seen.summary))

    def _show_legend(self, seen: Overview) -> None:
        while (item := self._legend.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for topic in seen.topics[:8]:
            mark = self._desk.mark(topic.name)
            self._legend.addWidget(MarkLabel(mark, 10))
            self._legend.addWidget(label(wording.one_line(mark.title, 30), small=True))
            self._legend.addSpacing(8)
        self._legend.addStretch(1)

    # leading on

    def _choose_span(self, index: int) -> None:
        self._span = SPANS[index]
        self.refresh()

    def _open_topic(self, name: str) -> None:
        self._desk.go("articles", ArticleFilter(topics=(name,)))

    def _open_bar(self, index: int, topic: str) -> None:
        if self._shown is None:
            return
        chart = self._shown.chart
        chosen = (topic,) if topic else ()
        since, until = chart.starts[index], chart.ends[index]
        self._desk.go("articles", ArticleFilter(topics=chosen, since=since, until=until, flagged=not chosen))

    def welcome(self) -> None:
        """Open the dialog that chooses feeds and topics."""
        from ui.dialogs.welcome import WelcomeDialog

        WelcomeDialog(self._desk, self).open()

    def _add_feed(self) -> None:
        from ui.dialogs.add_feed import AddFeedDialog

        AddFeedDialog(self._desk, self).open()


def trouble_words(error: UserError) -> str:
    """Why the archive cannot be read and what can be done."""
    told = heard(str(error))
    return tr(
        "{why}\n\nA repair puts what is damaged aside and saves what can be read of it; a backup brings back how it was."
    ).format(why=wording.breakable(told[:1].upper() + told[1:]))


def alerts_line(summary: ArchiveSummary) -> str:
    """As in "3 alerts not seen yet"."""
    if not summary.unseen_alerts:
        return tr("No new alert")
    return wording.how_many(summary.unseen_alerts, "alert not seen yet", "alerts not seen yet")


def health_line(summary: ArchiveSummary, seen: Overview, desk: Desk) -> str:
    """The feeds in one line: how many, how many need attention, when they were last and will next be asked."""
    if not summary.feeds:
        return tr("No feeds yet: add some to keep this up to date")
    troubled = summary.troubled_feeds
    if troubled:
        ill = wording.how_many(troubled, "needs attention", "need attention")
        well = f"{wording.how_many(summary.feeds, 'feed')}: {ill}"
    else:
        well = tr("{feeds}, all well").format(feeds=wording.how_many(summary.feeds, "feed"))
    now, zone = desk.now(), desk.zone
    last = wording.ago(seen.last_polled, now, zone)
    polled = tr("last polled {when}").format(when=last) if seen.last_polled else tr("not polled yet")
    due = wording.until(seen.next_poll, now, zone)
    coming = tr("next due {when}").format(when=due) if desk.settings.polling else tr("polling is off")
    return f"{well} · {polled} · {coming}"
