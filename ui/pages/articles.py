"""The articles page: which articles, the list of them, and the one that is read."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.errors import UserError
from monitor.events import ArticlesChanged, Event, FeedsChanged
from monitor.model import ArticleFilter
from monitor.terms import MOST_RANKED, MOST_SORTED, Order
from ui.desk import Desk
from ui.models.differences import Difference, difference
from ui.pages.articles_deeds import Deeds
from ui.pages.articles_filter import FilterBar
from ui.pages.articles_list import ArticleList
from ui.pages.articles_narrow import OneAtATime
from ui.pages.articles_none import no_match, none_yet
from ui.pages.articles_strip import Strip
from ui.pages.preview import Preview
from ui.words import figure, later, tr

_FIRST = 200
_SOON = 1_000
_DRAWN_MS = 60
_SETTLE_MS = 300
_READ_AFTER_MS = 900


class ArticlesPage(QWidget):
    """`offers` are what the window's actions can ask of it. `filter_changed(filter)` follows the filter; `pointed` a link's address;
    `search_kept(filter)`: the user wants it kept by a name.
    """

    filter_changed = Signal(object)
    pointed = Signal(str)
    search_kept = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = later("Articles")
        self._desk = desk
        self._stale = True
        self._awaited = self._entering = (
            False  # the first articles of a query; and whether to go to them as soon as they are there
        )
        self._halted = False
        self._stop = threading.Event()  # ends the reading of the list that is under way
        self._wanted = 0  # an article to make current as soon as it is listed
        self.bar = FilterBar(desk, self)
        self.strip = Strip(desk, self)
        self.list = ArticleList(desk, self)
        self.preview = Preview(desk, self)
        self.deeds = Deeds(desk, self.list, self.preview)
        self._build()
        self._small = OneAtATime(self)
        self._rest = QTimer(self, interval=_DRAWN_MS, singleShot=True)
        self._rest.timeout.connect(self._read_rest)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._read_again)
        self._reading_it = QTimer(self, interval=_READ_AFTER_MS, singleShot=True)
        self._reading_it.timeout.connect(self._mark_current_read)
        self.bar.changed.connect(self._asked)
        self.bar.stopped.connect(self._stop_counting)
        self.bar.unfolded.connect(self.show_strip)
        self.bar.kept.connect(lambda: self.search_kept.emit(self.filter))
        self.bar.query.understood.connect(self._understood)
        self.bar.query.entered.connect(self._enter)
        self.bar.query.left.connect(self.list.setFocus)
        self.list.current.connect(self._show_current)
        self.strip.chosen.connect(self._choose_period)
        self.preview.asked.connect(lambda name: self.offers[name]())
        self.preview.pointed.connect(self.pointed)
        self.list.sort_asked.connect(self._sort)
        desk.signals.event.connect(self._hear)
        desk.topics_changed.connect(self.list.table.forget_rows)

    def _build(self) -> None:
        self.found = QStackedWidget(self)
        for widget in (self.list, none_yet(lambda: self._desk.go("feeds")), no_match(self.clear_filters)):
            self.found.addWidget(widget)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.setProperty("line", True)
        self.split.addWidget(self.found)
        self.split.addWidget(self.preview)
        self.found.setMinimumWidth(280)
        self.preview.setMinimumWidth(320)
        self.split.setSizes([480, 620])
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        column.addWidget(self.split, 1)

    @property
    def offers(self) -> dict[str, Callable[[], None]]:
        """What the window's actions can ask for, by name."""
        return {
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "clear-filters": self.clear_filters,
            "plain-table": lambda: self.list.be_plain(on=not self.list.plain),
            "save-search": lambda: self.search_kept.emit(self.filter),
            "mark-all-read": lambda: self.deeds.mark_all_read(self.filter),
            **self.deeds.offers(),
            "toggle-read": self._toggle_read,
            **self.preview.offers(),
            "to-text": self._to_text,
        }

    # which articles

    @property
    def filter(self) -> ArticleFilter:
        """The articles that are listed."""
        return self.bar.filter

    def show_filter(self, asked: ArticleFilter) -> None:
        """List these articles."""
        if asked != self.filter or self._stale:
            self.bar.show_filter(asked)
            self._asked(asked)

    def show_article(self, article_id: int) -> None:
        """List all articles and make this one current."""
        self._wanted = article_id
        if self.list.table.place_of(article_id) is None:
            self.show_filter(ArticleFilter())
        self._choose_wanted()
        self.preview.show_article(self._desk.reading.article(article_id), self.filter.query)
        self._small.read()

    def clear_filters(self) -> None:
        """List all articles; a query that was not understood goes too."""
        self.bar.query.show_query("")
        self.show_filter(ArticleFilter())

    def search(self) -> None:
        """Let the user type a query."""
        self.bar.query.select_all()

    def refresh(self) -> None:
        """Read the list again, keeping its place."""
        self._read_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._asked(self.filter)

    def _asked(self, asked: ArticleFilter) -> None:
        """Show the newest at once, then have the whole list brought."""
        self._stale = False
        self._rest.stop()
        self._stop.set()
        self.filter_changed.emit(asked)
        self.bar.show_count(None)
        self.list.show_order(asked.order)

        def first(ids: array[int]) -> None:
            if asked == self.filter:
                self._first(ids)

        if asked.query or asked.order != "newest":
            self._awaited = True
            self._desk.tasks.read(
                lambda reading: reading.article_ids(asked, _FIRST), first, self, failed=self._failed, key="ids"
            )
        else:
            try:
                self._first(self._desk.reading.article_ids(asked, _FIRST))
            except UserError as error:
                self._failed(error)

    def _understood(self, yes: bool) -> None:
        """A list that does not answer what is typed is grey, and not counted."""
        self.list.fade(not yes)
        if yes:
            self._listed()
        else:
            self.bar.show_no_count(tr("Not counted: the query cannot be understood"))

    def _enter(self) -> None:
        """Go to the first article, once it is there."""
        self._entering = self._awaited
        if not self._awaited and len(self.list.table.ids):
            self.list.setFocus()
            self.list.choose(0)

    def _first(self, ids: array[int]) -> None:
        self._awaited = False
        self.list.show_ids(ids)
        if self._entering:
            self._enter()
        self.bar.know_languages(
            {row.lang for place in range(min(50, len(ids))) if (row := self.list.table.row(place)) and row.lang}
        )
        self._choose_wanted()
        if len(ids) < _FIRST:
            self._listed()
        else:
            self._rest.start()

    def _read_rest(self) -> None:
        """By now the newest are drawn, which takes twice as long beside a thread that reads."""
        self._read_again()
        self._count_soon(self.filter)

    def _count_soon(self, asked: ArticleFilter) -> None:
        """Say soon whether there are more than a thousand; the whole list that is being read says how many in the end."""
        begun = self._stop

        def counted(number: int) -> None:
            if begun is self._stop and not begun.is_set():
                self.bar.show_count(min(number, _SOON), more=number > _SOON, counting=number > _SOON)

        self._desk.tasks.read(
            lambda reading: reading.count(asked, _SOON + 1), counted, self, failed=self._failed, key="count"
        )

    def _stop_counting(self) -> None:
        """Leave it at what is known: the list is as long as what was read so far."""
        self._halted = True
        self._stop.set()
        self.bar.show_count(_SOON, more=True)

    def _read_again(self) -> None:
        asked, old = self.filter, self.list.table.ids[:]
        if self._stale or not self.isVisible():
            self._stale = True
            return

        def arrived(found: tuple[array[int], Difference]) -> None:
            ids, how = found
            if asked != self.filter:
                return  # other articles are listed by now, of which the rest is not asked for yet
            if self._halted and len(ids) < len(self.list.table.ids):
                return  # stopped before as many were read as are listed already
            if self.list.table.ids != old:  # the list changed meanwhile
                how = difference(self.list.table.ids, ids)
            self._change_to(ids, how)

        def read(ids: array[int]) -> tuple[array[int], Difference]:
            return ids, difference(old, ids)

        self._stop.set()
        self._halted = False
        stop = self._stop = threading.Event()
        self._desk.tasks.read(
            lambda reading: read(reading.article_ids(asked, stop=stop)), arrived, self, failed=self._failed, key="ids"
        )

    def _change_to(self, ids: array[int], how: Difference) -> None:
        self._stop.set()  # all of it is read
        self.list.change_to(ids, how)
        self._choose_wanted()
        self._listed()
        self._refresh_current()

    def _listed(self) -> None:
        """The whole list is there."""
        number = len(self.list.table.ids)
        if not self.bar.query.complaint:
            best = self.filter.order == "relevance" and number >= MOST_RANKED
            self.bar.show_count(number, more=best or self._halted)
        if number:
            self.found.setCurrentIndex(0)
        else:
            self.found.setCurrentIndex(1 if self.filter == ArticleFilter() else 2)

        self._count_over_time()

    def _count_over_time(self) -> None:
        """Where the best come first, or another column rules, the list is in no order of time, and there is nothing to draw."""
        asked, ids = self.filter, self.list.table.ids
        self.show_strip()
        if asked.order in {"newest", "oldest"} and len(ids) > 1:
            self.strip.follow(
                ids if asked.order == "newest" else ids[::-1],
                bounded=asked.since is not None or asked.until is not None,
            )
        else:
            self.strip.clear()

    def show_strip(self) -> None:
        """Show how often the articles come, where there are any and there is room."""
        self.strip.setVisible(bool(self.list.table.ids) and not self._small.reading and not self.bar.folded)

    def _sort(self, order: Order) -> None:
        """List the same articles in this order."""
        if order in {"source", "title"} and (number := len(self.list.table.ids)) > MOST_SORTED:
            said = tr("{number} articles are too many to sort by that; narrow the list to {most}")
            self._desk.say(said.format(number=figure(number), most=figure(MOST_SORTED)))
            return
        self.show_filter(replace(self.filter, order=order))

    def _choose_period(self, since: datetime | None, until: datetime | None) -> None:
        self.show_filter(replace(self.filter, since=since, until=until))

    def _failed(self, error: UserError) -> None:
        self._stop.set()
        self._awaited = self._entering = False
        self.bar.show_no_count()
        told = str(error)
        self._desk.say(told[:1].upper() + told[1:])

    def _choose_wanted(self) -> None:
        place = self.list.table.place_of(self._wanted) if self._wanted else None
        if place is not None:
            if self.isVisible():  # what is shown for the first time is listed anew
                self._wanted = 0
            self.list.choose(place)

    # what the engine says

    def _hear(self, event: Event) -> None:
        if isinstance(event, ArticlesChanged):
            if self.filter.unread and not event.new:
                self.list.table.forget_rows()  # what was just read stays listed until the filter is asked for again
                self._refresh_current()
            else:
                self._settle.start()
        elif isinstance(event, FeedsChanged):
            self.bar.refill()

    # the current article

    def _show_current(self, article_id: int) -> None:
        self._reading_it.stop()
        if not article_id:
            self.preview.show_article(None)
            return
        self.preview.show_article(self._desk.reading.article(article_id), self.filter.query)
        row = self.list.current_row
        if row is not None and not row.read:
            self._reading_it.start()

    def _refresh_current(self) -> None:
        if self.list.current_id:
            self.preview.show_article(self._desk.reading.article(self.list.current_id), self.filter.query)

    def _mark_current_read(self) -> None:
        if self.isVisible() and self.list.current_id:
            self.deeds.mark((self.list.current_id,), read=True)

    def _toggle_read(self) -> None:
        self._reading_it.stop()
        self.deeds.toggle_read()

    # where there is little room

    def give_way(self, room: QSize) -> None:
        """Show one thing at a time where there is no room for more."""
        self._small.fit(room)

    @property
    def main(self) -> QWidget:
        """Where the keys go when nothing else has them: the list, or the article that stands in its place."""
        return self.preview.text if self._small.reading else self.list

    def close_article(self) -> None:
        """Show the list again where an article stands in its place."""
        self._small.leave()

    def _to_text(self) -> None:
        self._small.read()
        self.deeds.to_text()

    # what the window keeps

    def wish(self, article_id: int) -> None:
        """Make this article current as soon as it is listed."""
        self._wanted = article_id
        self._choose_wanted()

    def layout_state(self) -> QByteArray:
        """How the page is divided."""
        return self._small.beside()

    def restore_layout(self, state: QByteArray) -> None:
        """Divide the page as it was."""
        if not state.isEmpty():
            self._small.restore(state)
