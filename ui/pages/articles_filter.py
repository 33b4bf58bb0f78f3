"""The bar above the list: query, topic, feed, language, period and marks; and how many articles that makes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from monitor.model import ArticleFilter, Feed
from monitor.terms import Order
from ui.desk import Desk
from ui.icons import icon, mark_icon
from ui.marks import one_line
from ui.page_actions import PageAction, follow
from ui.pages.articles_drop import Drop, share
from ui.pages.articles_query import QueryBox
from ui.pages.articles_words import DAYS, is_last, period_words
from ui.pages.wrapping import WrappingRow
from ui.words import all_later, figure, later, tr


@dataclass(frozen=True, slots=True)
class Part:
    """What one line of a drop-down puts into the filter: the names of its fields and their values."""

    changes: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A line of the period drop-down: the last so many days, or fixed times."""

    days: int = 0
    since: datetime | None = None
    until: datetime | None = None


def language_name(code: str) -> str:
    """Name of a language code ("Korean"), in English where the window's language has none; the code itself when it is not known."""
    language = QLocale.codeToLanguage(code.partition("-")[0])
    return code if language == QLocale.Language.AnyLanguage else tr(QLocale.languageToString(language))


# fmt: off
OFTEN = all_later(
    "English", "German", "Korean", "Japanese", "Chinese", "Russian", "French", "Spanish", "Arabic", "Italian", "Portuguese",
    "Ukrainian", "Polish", "Turkish", "Persian", "Hebrew", "Hindi", "Vietnamese", "Indonesian", "Dutch", "Swedish",
)
# fmt: on
"""Names of languages that are translated."""


_MARGIN, _GAP, _WRAPS_BELOW = 16, 8, 560
ORDERS: tuple[tuple[Order, str], ...] = (
    ("newest", later("Newest first")),
    ("oldest", later("Oldest first")),
    ("source", later("By source")),
    ("title", later("By title")),
)


class FilterBar(QWidget):
    """Emits `changed(filter)` when the user asks for other articles, `stopped` when counting is to end, `kept` to name the search;
    `unfolded` when its drop-downs come or go.
    """

    changed = Signal(object)
    stopped = Signal()
    kept = Signal()
    unfolded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._asked = ArticleFilter()
        self._langs: set[str] = set()
        self._fold: QToolButton | None = None  # of a window that was low once
        self.query = QueryBox(desk, self)
        self._topic, self._feed = self._drop(tr("Topic")), self._drop(tr("Feed"))
        self._lang, self._period, self._mark = (
            self._drop(tr("Language")),
            self._drop(tr("Period")),
            self._drop(tr("Marks")),
        )
        self._order = self._drop(tr("Order"))
        self._count = QLabel(self)
        self._count.setAccessibleName(tr("Number of articles"))
        self._line = QWidget(self)
        line = WrappingRow(self._line, below=_WRAPS_BELOW)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        self.drops = (self._topic, self._feed, self._lang, self._period, self._mark, self._order)
        for drop in self.drops:
            line.addWidget(drop)
        line.addStretch(1)
        above = self._above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.query, 1)
        above.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._stop = QToolButton(self)
        self._stop.setAccessibleName(tr("Stop counting"))
        self._stop.setText("✕")
        self._stopping = PageAction(self, "articles-stop-counting", self.stopped.emit)
        self._stopping.setVisible(False)
        follow(self._stop, self._stopping, words=False)
        above.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        self.keep = QToolButton(self)
        self.keep.setAccessibleName(tr("Keep this search"))
        follow(self.keep, PageAction(self, "save-search", self.kept.emit), words=False)
        above.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        self._count.setContentsMargins(0, 7, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 10)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._line)
        self.query.asked.connect(self._ask_query)
        desk.topics_changed.connect(self.refill)
        desk.theme.changed.connect(self.refill)
        self.refill()

    def _drop(self, name: str) -> Drop:
        drop = Drop(name, self)
        drop.activated.connect(lambda _row: self._ask())
        return drop

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        share(self.drops, self.width() - 2 * _MARGIN, _GAP)

    def be_low(self, *, on: bool) -> None:
        """In a low window the drop-downs are folded away; a button brings them."""
        if self._fold is None:
            self._fold = QToolButton(self)
            self._fold.setCheckable(True)
            self._fold.setAccessibleName(tr("Filters"))
            self._fold.setToolTip(tr("Filters"))
            self._fold.toggled.connect(self._show_line)
            self._above.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
            self._tint_fold()
        self._fold.setVisible(on)
        self._show_line()

    @property
    def folded(self) -> bool:
        """Whether the drop-downs are folded away."""
        return self._fold is not None and not self._fold.isHidden() and not self._fold.isChecked()

    def _show_line(self) -> None:
        self._line.setVisible(not self.folded)
        self.unfolded.emit()

    def _tint_fold(self) -> None:
        if self._fold is not None:
            colours = self._desk.theme.colours
            chosen = replace(self._asked, query="", order="newest") != ArticleFilter()
            self._fold.setIcon(icon("filter", colours.accent if chosen else colours.muted))

    @property
    def filter(self) -> ArticleFilter:
        """The articles that are asked for."""
        return self._asked

    def show_filter(self, asked: ArticleFilter) -> None:
        """Show a filter that came from elsewhere; nothing is emitted."""
        self._asked = asked
        self.query.show_query(asked.query)
        self.refill()

    def show_count(self, number: int | None, *, more: bool = False, counting: bool = False) -> None:
        """Say how many articles there are (`more`: at least); None while nobody knows. `counting`: it goes on, and can be stopped."""
        self._count.setText("…" if number is None else f"{figure(number)}{'+' if more else ''}")
        told = tr("Articles in this list, at least") if more else tr("Articles in this list")
        self._count.setToolTip(
            tr("Counting") if number is None else tr("{told}; counting goes on").format(told=told) if counting else told
        )
        self._stopping.setVisible(counting)

    def show_no_count(self, why: str = "") -> None:
        """Say that nobody knows how many articles there are."""
        self._count.setText("—")
        self._count.setToolTip(why or tr("Not counted: the list could not be read to its end"))
        self._stopping.setVisible(False)

    def know_languages(self, langs: set[str]) -> None:
        """Offer these languages too."""
        if not langs <= self._langs:
            self._langs |= langs
            self._fill_langs()

    def refill(self) -> None:
        """Offer topics, feeds and languages as they are now."""
        self._fill_topics()
        feeds = self._desk.reading.feeds()
        self._langs |= {feed.about.lang for feed in feeds if feed.about.lang}
        self._fill_feeds(feeds)
        self._fill_langs()
        self._fill_periods()
        self._fill_marks()
        self._fill_order()
        self.keep.setIcon(icon("add", self._desk.theme.colours.muted))
        self._offer_to_keep()
        self._tint_fold()

    def _offer_to_keep(self) -> None:
        self.keep.setVisible(self._asked != ArticleFilter())

    def _fill(self, drop: QComboBox, lines: list[tuple[str, object]], chosen: object) -> None:
        drop.clear()
        for text, value in lines:
            drop.addItem(one_line(text, longest=60).text, value)
        values = [value for _text, value in lines]
        drop.setCurrentIndex(values.index(chosen) if chosen in values else 0)

    def _fill_topics(self) -> None:
        lines: list[tuple[str, object]] = [
            (tr("All topics"), Part((("topics", ()), ("flagged", False)))),
            (tr("Flagged"), Part((("topics", ()), ("flagged", True)))),
        ]
        for topic in self._desk.topics:
            part = Part((("topics", (topic.name,)), ("flagged", False)))
            lines.append((topic.title or topic.name, part))
        if len(self._asked.topics) > 1:
            part = Part((("topics", self._asked.topics), ("flagged", False)))
            lines.append((", ".join(self._desk.mark(name).title for name in self._asked.topics), part))
        self._fill(self._topic, lines, Part((("topics", self._asked.topics), ("flagged", self._asked.flagged))))
        for row, topic in enumerate(self._desk.topics, 2):
            mark = self._desk.mark(topic.name)
            self._topic.setItemIcon(row, mark_icon(mark.shape, mark.colour.name()))

    def _fill_feeds(self, feeds: list[Feed]) -> None:
        lines: list[tuple[str, object]] = [(tr("All feeds"), Part((("folder", ""), ("feeds", ()))))]
        folders = sorted({feed.about.folder for feed in feeds if feed.about.folder})
        lines.extend((f"▸ {folder}", Part((("folder", folder), ("feeds", ())))) for folder in folders)
        by_name = sorted(feeds, key=lambda feed: feed.name.casefold())
        lines.extend((feed.name, Part((("folder", ""), ("feeds", (feed.id,))))) for feed in by_name)
        if len(self._asked.feeds) > 1:
            many = tr("{number} feeds").format(number=len(self._asked.feeds))
            lines.append((many, Part((("folder", ""), ("feeds", self._asked.feeds)))))
        self._fill(self._feed, lines, Part((("folder", self._asked.folder), ("feeds", self._asked.feeds))))

    def _fill_langs(self) -> None:
        self._langs |= set(self._asked.langs)
        named = sorted((language_name(code), code) for code in self._langs)
        lines: list[tuple[str, object]] = [(tr("All languages"), Part((("langs", ()),)))]
        lines.extend((name, Part((("langs", (code,)),))) for name, code in named)
        self._fill(self._lang, lines, Part((("langs", self._asked.langs),)))

    def _fill_periods(self) -> None:
        lines: list[tuple[str, object]] = [(tr("Any time"), Period())]
        lines.extend((tr(words), Period(days)) for days, words in DAYS)
        since, until = self._asked.since, self._asked.until
        chosen = self._period.currentData()
        if since is None and until is None:
            chosen = Period()
        elif not (isinstance(chosen, Period) and chosen.days and until is None and self._is_last(chosen.days)):
            chosen = Period(0, since, until)
            lines.append((period_words(since, until, self._desk), chosen))
        self._fill(self._period, lines, chosen)

    def _is_last(self, days: int) -> bool:
        return is_last(days, self._asked.since, self._desk.now())

    def _fill_marks(self) -> None:
        lines: list[tuple[str, object]] = [
            (tr("Read or unread"), Part((("unread", False), ("starred", False)))),
            (tr("Unread"), Part((("unread", True), ("starred", False)))),
            (tr("Starred"), Part((("unread", False), ("starred", True)))),
        ]
        both = Part((("unread", self._asked.unread), ("starred", self._asked.starred)))
        self._fill(self._mark, lines, both)

    def _fill_order(self) -> None:
        """Relevance is of a query; without one there is nothing to choose, unless the list was sorted by its columns."""
        lines: list[tuple[str, object]] = [(tr(words), Part((("order", order),))) for order, words in ORDERS]
        if self._asked.query:
            lines.insert(1, (tr("Most relevant first"), Part((("order", "relevance"),))))
        self._fill(self._order, lines, Part((("order", self._asked.order),)))
        self._order.setToolTip(tr("Most relevant: the best of the newest 2,000 that match"))
        self._order.setVisible(bool(self._asked.query) or self._asked.order != "newest")
        self._share_room()

    def _ask_query(self, query: str) -> None:
        if query != self._asked.query:
            order: Order = self._asked.order if query or self._asked.order != "relevance" else "newest"
            self._asked = replace(self._asked, query=query, order=order)
            self._fill_order()
            self._offer_to_keep()
            self.changed.emit(self._asked)

    def _ask(self) -> None:
        changes: dict[str, object] = {}
        for drop in (self._topic, self._feed, self._lang, self._mark, self._order):
            part = drop.currentData()
            if isinstance(part, Part):
                changes.update(part.changes)
        period = self._period.currentData()
        if isinstance(period, Period):
            since = self._desk.now() - timedelta(days=period.days) if period.days else period.since
            if period.days and self._is_last(period.days):
                since = self._asked.since
            changes.update(since=since, until=period.until)
        asked = replace(self._asked, **changes)  # type: ignore[arg-type]  # the parts were made from the fields' own types
        if asked != self._asked:
            self._asked = asked
            self._offer_to_keep()
            self._tint_fold()
            self.changed.emit(asked)
