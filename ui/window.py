"""The main window: side bar, pages, notices and status line; the action table is given its meaning here."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import QByteArray, QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.commands import MarkAlertsSeen
from monitor.events import (
    AlertsChanged,
    ArticleOpened,
    ArticlesChanged,
    Event,
    FeedsChanged,
    RoundFinished,
    TopicsChanged,
    Trouble,
)
from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter, Span
from ui.actions import Actions
from ui.desk import Desk
from ui.notices import Notices
from ui.pages.articles import ArticlesPage
from ui.room import Room, focus_quietly, unmoved
from ui.searches import Searches
from ui.sidebar import Sidebar
from ui.statusline import StatusLine
from ui.topbar import TopBar
from ui.words import tr

if TYPE_CHECKING:
    from monitor.reading import Reading
    from ui.leaving import Keeps
    from ui.pages.events import EventsPage
    from ui.side_fold import SideFold

PAGES: Mapping[str, str] = {
    "overview": "ui.pages.overview:OverviewPage",
    "articles": "ui.pages.articles:ArticlesPage",
    "stories": "ui.pages.stories:StoriesPage",
    "events": "ui.pages.events:EventsPage",
    "charts": "ui.pages.charts:ChartsPage",
    "topics": "ui.pages.topics:TopicsPage",
    "feeds": "ui.pages.feeds:FeedsPage",
    "alerts": "ui.pages.alerts:AlertsPage",
}
LEAST, NARROW = (360, 280), 760
"""Pixels of the smallest window; and of the width below which the side bar folds away and pages show one thing at a time."""
_SETTLE_MS = 400
_RECENT = 500  # alerts among which a notification that is clicked is looked for


class Page(Protocol):
    """What the window asks of a page, which is a QWidget too."""

    title: str  # and perhaps `main: QWidget`, where the keys go when nothing else on it has them

    def refresh(self) -> None: ...


def load(where: str) -> Callable[..., QWidget]:
    """The class that `module:Class` names; imported when it is first needed."""
    module, _colon, name = where.partition(":")
    return cast("Callable[..., QWidget]", getattr(importlib.import_module(module), name))


@runtime_checkable
class TakenDown(Protocol):
    """A page with something to end when the window is over."""

    def take_down(self) -> None: ...


@runtime_checkable
class Offering(Protocol):
    """A page that gives actions of the table something to do; `list` is where those of its list have their keys."""

    list: QWidget

    @property
    def offers(self) -> dict[str, Callable[[], None]]: ...


@runtime_checkable
class TakesWords(Protocol):
    """A page that begins a topic with words, or shows where a clause stands in the topic that it shows."""

    def begin_with(self, words: str) -> None: ...

    def show_clause(self, clause: str) -> None: ...


class MainWindow(QMainWindow):
    """Pages are made when they are first shown. `shown_page(name)` follows them; `closing` is emitted when the user closes the window,
    `summed(summary)` when the archive's numbers were read again.
    """

    shown_page = Signal(str)
    closing = Signal()
    summed = Signal(object)

    def __init__(self, desk: Desk, pages: Mapping[str, str] = PAGES) -> None:
        super().__init__()
        self.desk = desk
        self._registry = pages
        self._pages: dict[str, QWidget] = {}
        self._rooms: dict[str, Room] = {}
        self._fold: SideFold | None = None  # of a window that was narrow once
        self.page_name = ""
        self._demo = False
        self.setWindowTitle(tr("Wirewatch"))
        room = self.screen().availableSize().shrunkBy(QMargins(8, 24, 8, 24))
        self.resize(QSize(1280, 820).boundedTo(room))
        self.setMinimumSize(*LEAST)
        self.actions_table = Actions(self, desk.theme)
        self.sidebar = Sidebar(desk, self)
        self.top = TopBar(desk, self.actions_table, self)
        self.notices = Notices(desk.theme, self)
        self.status = StatusLine(desk, self)
        self.searches = Searches(desk, self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self.menuBar().setNativeMenuBar(False)  # its corner holds the search box
        self.actions_table.fill(self.menuBar())
        self.menuBar().setCornerWidget(self.top)
        desk.tasks.after_first(self.actions_table.show_icons)
        self._summing = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._summing.timeout.connect(self.read_summary)
        self._connect()

    def _arrange(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setHandleWidth(1)
        self.split.setProperty("line", True)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.sidebar)
        self.split.addWidget(right)
        self.split.setStretchFactor(0, 0)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([228, 1052])
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.split, 1)
        foot = QWidget(self)
        foot.setObjectName("foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.status)
        rows.addWidget(foot)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        desk = self.desk
        self.sidebar.chosen.connect(self.go)
        self.sidebar.forgotten.connect(self.searches.forget)
        self.status.attention.connect(lambda: self.go("feeds"))
        self.top.searched.connect(lambda query: self.go("articles", ArticleFilter(query=query)))
        self.top.left.connect(self.focus_page)
        desk.going.connect(self.go)
        desk.opening.connect(self.open_article)
        desk.quoting.connect(self.open_quote)
        desk.ledger.connect(self.open_event)
        desk.acting.connect(lambda name: self.actions_table[name].trigger())
        desk.saying.connect(self.status.say)
        desk.signals.event.connect(self._hear)

    # pages

    def take_down(self) -> None:
        """Let pages end what must not be left to Qt; the window shows nothing any more."""
        for page in self._pages.values():
            if isinstance(page, TakenDown):
                page.take_down()

    def page(self, name: str) -> QWidget:
        """The page of that name, made now if it was not shown before."""
        if name not in self._pages:
            made = load(self._registry[name])(self.desk, self)
            self._pages[name] = made
            self._rooms[name] = Room(made, self._stack)
            self._stack.addWidget(self._rooms[name])
            self.actions_table.page_made(name, made)
            self.desk.tasks.after_first(lambda: self._guard(made))
            if isinstance(made, Offering):
                self.actions_table.bind_page(name, made, made.list, made.offers)
            if isinstance(made, ArticlesPage):
                made.pointed.connect(self.status.point)
                made.filter_changed.connect(self._filter_changed)
                made.search_kept.connect(self.searches.ask)
        return self._pages[name]

    @staticmethod
    def _guard(page: QWidget) -> None:
        from ui.wheel import scrolls_only  # after the first rows

        scrolls_only(page)

    def has_page(self, name: str) -> bool:
        """Whether the page of that name was shown before."""
        return name in self._pages

    @property
    def articles(self) -> ArticlesPage:
        """The articles page, made now if it was not shown before."""
        return cast("ArticlesPage", self.page("articles"))

    def go(self, name: str, asked: ArticleFilter | None = None) -> None:
        """Show a page; a filter says which articles (all of them for the page itself), or which topic of the topics page."""
        page = self.page(name)
        if isinstance(page, ArticlesPage) and asked is not None:
            page.show_filter(asked)
        elif asked is not None and asked.topics and hasattr(page, "show_topic"):
            page.show_topic(asked.topics[0])
            if asked.query and isinstance(page, TakesWords):
                (page.show_clause if asked.topics[0] else page.begin_with)(asked.query)
        first = self.page_name != name
        self.page_name = name
        with unmoved(self._rooms[name]):
            self._stack.setCurrentWidget(self._rooms[name])
        self.sidebar.show_place(name, page.filter if isinstance(page, ArticlesPage) else None)
        self.top.offer_search(not isinstance(page, ArticlesPage))
        self._name_window()
        self.actions_table.page_shown(name)
        if first:
            cast("Page", page).refresh()
            self.shown_page.emit(name)
        if not self.sidebar.hasFocus():
            self.focus_page()

    def focus_page(self) -> None:
        """Let the keys go to the page that is shown."""
        page = self._pages[self.page_name]
        main: QWidget = getattr(page, "main", page)
        focus_quietly(main)

    def keeping(self) -> list[Keeps]:
        """The pages that hold changes which are not saved."""
        pages = [cast("Keeps", page) for page in self._pages.values() if hasattr(page, "unsaved")]
        return [page for page in pages if page.unsaved()]

    def _filter_changed(self, asked: ArticleFilter) -> None:
        if self.page_name == "articles":
            self.sidebar.show_place("articles", asked)

    def open_article(self, article_id: int) -> None:
        """Show this article to be read."""
        self.go("articles")
        self.articles.show_article(article_id)

    def open_quote(self, article_id: int, place: Span) -> None:
        """Show this article with these of its words chosen."""
        self.open_article(article_id)
        self.articles.preview.text.point((place,))

    def open_event(self, number: int) -> None:
        """Show this event with what sources say of it."""
        self.go("events")
        cast("EventsPage", self.page("events")).show_event(number)

    def search(self) -> None:
        """Put the cursor where a query is typed."""
        if self.narrow and self.page_name != "articles":
            self.go("articles")
        if self.page_name == "articles":
            self.articles.search()
        else:
            self.top.search()

    # a narrow window

    @property
    def narrow(self) -> bool:
        """Whether the side bar is folded away for want of width."""
        return self._fold is not None and self._fold.narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fold is None and event.size().width() < NARROW:
            from ui.side_fold import SideFold  # few windows need it

            self._fold = SideFold(self)
        if self._fold is not None:
            self._fold.fit(event.size().width(), narrow=event.size().width() < NARROW)

    def toggle_sidebar(self) -> None:
        """Show the side bar, or hide it; of a narrow window only until the user went somewhere."""
        if self._fold is not None and self._fold.narrow:
            self._fold.toggle()
        else:
            self.sidebar.setVisible(self.sidebar.isHidden())

    def wide_layout(self) -> tuple[bool, QByteArray]:
        """Whether a wide window shows the side bar, and how it is divided."""
        if self._fold is not None and self._fold.narrow:
            return self._fold.wide_layout
        return not self.sidebar.isHidden(), self.split.saveState()

    # what the engine says

    def _hear(self, event: Event) -> None:
        if isinstance(event, TopicsChanged):
            self.desk.forget_topics()
        if isinstance(event, ArticlesChanged | FeedsChanged | TopicsChanged | AlertsChanged | RoundFinished):
            self._summing.start()
        elif isinstance(event, Trouble) and not event.text:
            self.notices.dismiss(event.what)
            self.notices.forget(event.what)
        elif isinstance(event, Trouble):
            self.notices.tell(event.what, event.text)
        elif isinstance(event, ArticleOpened):
            self.come_forward()
            if event.article_id:
                self.open_article(event.article_id)
                self._see_alerts(event.article_id)
            else:
                self.go("alerts")

    def _see_alerts(self, article_id: int) -> None:
        """Whoever opened an article from its notification has seen what was told of it."""

        def unseen(reading: Reading) -> tuple[int, ...]:
            alerts = reading.alerts(_RECENT)
            return tuple(alert.id for alert in alerts if alert.article_id == article_id and not alert.seen)

        def mark(ids: tuple[int, ...]) -> None:
            if ids:
                self.desk.send(MarkAlertsSeen(ids=ids), owner=self)

        self.desk.tasks.read(unseen, mark, self)

    def read_summary(self) -> None:
        """Bring the numbers of side bar and status line up to date."""
        here = self.desk.now().astimezone(self.desk.zone)
        day_start = datetime(here.year, here.month, here.day, tzinfo=self.desk.zone).astimezone(UTC)
        self.desk.tasks.read(lambda reading: reading.summary(day_start), self._use_summary, self, key="summary")

    def _use_summary(self, summary: ArchiveSummary) -> None:
        self.sidebar.use(summary)
        self.status.use(summary)
        self.desk.tasks.read(lambda reading: reading.feeds(), self.sidebar.use_feeds, self, key="feeds")
        self.summed.emit(summary)
        self._demo = summary.demo
        self._name_window()

    def _name_window(self) -> None:
        page = tr(cast("Page", self._pages[self.page_name]).title) if self.page_name else ""
        parts = [part for part in (page, tr("made-up data") * self._demo) if part]
        self.setWindowTitle(f"{' · '.join(parts)} — Wirewatch" if parts else tr("Wirewatch"))

    # coming and going

    def come_forward(self) -> None:
        """Show the window in front of others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The application decides whether closing hides the window or quits."""
        event.ignore()
        self.closing.emit()
