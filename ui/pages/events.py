"""The ledger: events that articles tell of, each once, with what every source says of it below."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.events import ArticlesChanged, TopicsChanged
from monitor.model import ArticleFilter
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import EmptyState, label
from ui.pages.events_deeds import EventDeeds
from ui.pages.events_detail import EventDetails
from ui.pages.events_model import EventsModel
from ui.pages.freshness import Freshness
from ui.pages.tables import plain_table
from ui.pages.topic_choice import TopicChoice
from ui.pages.wrapping import WrappingRow
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.ledger import EventDetail, Kind, LedgerEvent
    from monitor.reading import Reading
    from ui.desk import Desk

_MOST = 500
_TITLE, _FACTS, _WITH_FACTS = 2, 6, 480
_COLUMNS = {0: (96, 0), 1: (74, 400), 3: (68, 800), 4: (62, 800), 5: (82, 560)}
"""Of each other column: its pixels, and those of a list below which it is left out."""
_LOW, _ROWS = 420, 130
"""Pixels of a page that is low, and that its list has there at least; what of it is out of sight is scrolled."""
_TEACHES = later(
    "Articles that tell of one launch or one meeting are put together here after each poll: a line an event, with what each source says "
    "of it, word for word. Where sources disagree you see who says what, and your word wins over the program's."
)
_NOTHING_HERE = later("No event of this kind and time. Choose others above to see more.")
_KINDS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (later("Launches and meetings"), ("launch", "summit")),
    (later("Launches"), ("launch",)),
    (later("Meetings"), ("summit",)),
    (later("All events"), ()),
)
_TIMES = ((later("Any time"), 0), (later("Last 7 days"), 7), (later("Last 30 days"), 30), (later("Last year"), 365))


class EventsPage(QWidget):
    """A table of events over the chosen one."""

    title = later("Events")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = 0
        self.model = EventsModel(desk, self)
        self.table = plain_table(
            self.model, tr("Events, the last day first; below, what sources say of the chosen one"), several=True
        )
        self.details = EventDetails(desk)
        self.empty = EmptyState(
            tr("No event yet"),
            tr(_TEACHES),
            ((tr("Show articles"), lambda: desk.go("articles")), (tr("Stories"), lambda: desk.go("stories"))),
        )
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(lambda _place: self.details.matrix.setFocus())
        self.deeds = EventDeeds(desk, self, self._done)
        self.details.quotes.judged.connect(self.deeds.judge)
        self.details.parting.connect(self.deeds.split)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._fit())
        self._arrange()
        self.main = self.table
        self._fresh = Freshness(self, desk.signals.event, (ArticlesChanged, TopicsChanged), self.refresh)
        desk.topics_changed.connect(self._fresh.stale)
        desk.theme.changed.connect(self._fresh.stale)

    def _day_width(self) -> int:
        """Pixels that a day needs in the language of the window."""
        return self.table.fontMetrics().horizontalAdvance(wording.whole_date(date(2028, 12, 28))) + 20

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(self.details)
        self.split.setSizes([340, 420])
        self.details.hide()  # until there is an event to tell of
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_columns()

    def _share_columns(self) -> None:
        """What an event is has the room; where that is scarce, numbers that stand below the list too are left out."""
        head, wide = self.table.horizontalHeader(), self.table.viewport().width()
        taken = 0
        for place, (width, least) in _COLUMNS.items():
            self.table.setColumnHidden(place, wide < least)
            self.table.setColumnWidth(place, max(width, head.sectionSizeHint(place), 0 if place else self._day_width()))
            taken += self.table.columnWidth(place)
        self.table.setColumnHidden(_FACTS, wide < _WITH_FACTS)
        share = 1.0 if wide < _WITH_FACTS else 0.5
        self.table.setColumnWidth(_TITLE, max(120, int((wide - taken) * share)))

    def give_way(self, room: QSize) -> None:
        """Where the page is narrow its parts stand one above the other."""
        self.details.give_way(room.width())
        self.table.setMinimumHeight(_ROWS if room.height() < _LOW else 0)

    def _build_head(self) -> QHBoxLayout:
        row = WrappingRow()
        row.addWidget(label(tr("Events"), title=True))
        self.number = label("", muted=True)
        row.addSpacing(8)
        row.addWidget(self.number)
        row.addStretch(1)
        self.kind, self.topic, self.time = QComboBox(), TopicChoice(self._desk, tr("Events of")), QComboBox()
        self.kind.setAccessibleName(tr("Kind of events"))
        self.time.setAccessibleName(tr("Time of events"))
        for words, kinds in _KINDS:
            self.kind.addItem(tr(words), kinds)
        for words, days in _TIMES:
            self.time.addItem(tr(words), days)
        for box in (self.kind, self.topic, self.time):
            box.activated.connect(lambda _index: self.refresh())
            row.addWidget(box)
        self._merging = PageAction(self, "events-merge", self._merge)
        self.merge = action_button(self._merging, hides=True)
        row.addWidget(self.merge)
        row.addWidget(action_button(PageAction(self, "compare", self.compare)))
        self._fit()
        return row

    def compare(self) -> None:
        """Put the ledger beside a reference table."""
        from ui.dialogs.compare_reference import CompareDialog  # dialogs are loaded when first asked for

        dialog = CompareDialog(self._desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_event(self, number: int) -> None:
        """Make this event current, whatever is filtered."""
        self._shown = number
        self.kind.setCurrentIndex(len(_KINDS) - 1)
        self.topic.setCurrentIndex(0)
        self.time.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Read the events again."""
        self.topic.offer()
        chosen, days = self.topic.chosen, int(self.time.currentData())
        since = self._desk.now() - timedelta(days=days) if days else None
        wanted = ArticleFilter(topics=(chosen,) if chosen else (), since=since)
        kinds: tuple[Kind, ...] = tuple(self.kind.currentData())

        def read(reading: Reading) -> tuple[list[LedgerEvent], int]:
            return reading.events.newest(wanted, kinds, _MOST), reading.events.waiting()

        self._desk.tasks.read(read, self._show, self, key="events")

    def _filtered(self) -> bool:
        return bool(self.kind.currentIndex() or self.topic.currentData() or self.time.currentData())

    def _show(self, found: tuple[list[LedgerEvent], int]) -> None:
        events, waiting = found
        kept = self._shown
        self.model.show_events(events)
        numbers = []
        if events:
            many = wording.how_many(len(events), "event")
            numbers.append(tr("the newest {events}").format(events=many) if len(events) == _MOST else many)
        if waiting:
            numbers.append(wording.how_many(waiting, "article to be read yet", "articles to be read yet"))
        self.number.setText(" · ".join(numbers))
        self.empty.say(tr(_NOTHING_HERE) if self._filtered() else tr(_TEACHES))
        self._stack.setCurrentIndex(0 if events else 1)
        self._share_columns()
        self.details.setVisible(bool(events))
        if events:
            self.table.setCurrentIndex(self.model.index(self.model.place_of(kept) or 0, 0))

    def _choose(self, place: QModelIndex, _before: QModelIndex) -> None:
        if not place.isValid():
            self.details.show_event(None)
            return
        self._shown = self.model.events[place.row()].id
        number = self._shown
        self._desk.tasks.read(lambda reading: reading.events.detail(number), self._show_detail, self, key="event")

    def _show_detail(self, detail: EventDetail | None) -> None:
        self.details.show_event(detail)

    # what the user does

    def _selected(self) -> list[int]:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        return [self.model.events[row].id for row in sorted(rows)]

    def _fit(self) -> None:
        self._merging.setEnabled(len(self._selected()) > 1)

    def _merge(self) -> None:
        def articles(number: int) -> list[int]:
            detail = self._desk.reading.events.detail(number)
            return [one.id for one in detail.articles] if detail is not None else []

        self.deeds.merge(self._selected(), articles)

    def _done(self, event: int) -> None:
        """Show what came of it, with this event chosen (0: the one that is)."""
        self._shown = event or self._shown
        self.refresh()
