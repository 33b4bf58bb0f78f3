"""The feeds as a table: health, title, folder, last result in words, newest article, next poll."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from monitor.errors import ArchiveError
from monitor.model import Feed
from monitor.reading import condition
from monitor.shown_address import shown
from ui.marks import tip
from ui.pages import favicons, wording
from ui.pages.tables import MIDDLE
from ui.pages.topics_marks import plain_icon
from ui.words import all_later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = all_later("Health", "Feed", "Last result", "Newest", "Next poll", "Folder")
_SHORT_COLUMNS = ("", *all_later("Feed", "Last result", "Newest", "Next", "Folder"))
_WORST_FIRST = [
    "asks",
    "failing",
    "gone",
    "same",
    "silent zero",
    "silent",
    "gap",
    "waiting",
    "cut",
    "malformed",
    "undated",
    "slow",
    "new",
    "ok",
]
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
_SHAPES = {"good": "disc", "warn": "triangle", "bad": "square", "muted": "ring"}


def health_icon(desk: Desk, feed: Feed) -> QIcon:
    """The mark beside a feed's health: another shape for each, not only another colour."""
    tone, colours = wording.health_tone(feed, desk.now()), desk.theme.colours
    colour = {"good": colours.good, "warn": colours.warning, "bad": colours.warning}.get(tone, colours.muted)
    return plain_icon(_SHAPES[tone], colour)


class FeedsModel(QAbstractTableModel):
    """The feeds that hold `sought` in title, folder or address, in the order of the chosen column.

    `short`: few words, for a narrow table; health is its mark alone then, whose word stands in the tool tip.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: tuple[Feed, ...] = ()
        self._sought = ""
        self._column, self._down = 1, False
        self.short = False
        self.feeds: list[Feed] = []
        self._icons: dict[int, QIcon | None] = {}

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        self._all = tuple(feeds)
        self._icons.clear()
        self._arrange()

    def be_short(self, *, on: bool) -> None:
        """Say things in few words from now on, or in full."""
        if on != self.short:
            self.short = on
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
            if self.feeds:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.feeds) - 1, len(COLUMNS) - 1))

    def seek(self, text: str) -> None:
        """Show only what holds this text."""
        self._sought = text.strip().casefold()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._down = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        sought = self._sought
        found = [feed for feed in self._all if sought in f"{feed.name}\n{feed.about.folder}\n{feed.url}".casefold()]
        self.feeds = sorted(found, key=self._key, reverse=self._down)
        self.endResetModel()

    def _key(self, feed: Feed) -> tuple[object, ...]:
        name = feed.name.casefold()
        keys: tuple[object, ...] = (
            _WORST_FIRST.index(condition(feed, self._desk.now()).word),
            name,
            feed.health.last_polled or _LONG_AGO,
            feed.health.newest_item or _LONG_AGO,
            feed.health.next_poll or _LONG_AGO,
            feed.about.folder.casefold(),
        )
        return (keys[self._column], name)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.feeds)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr(COLUMNS[section])
        words = (_SHORT_COLUMNS if self.short else COLUMNS)[section]
        return tr(words) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        feed, column = self.feeds[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(feed, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return wording.health_word(feed, self._desk.now())
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return health_icon(self._desk, feed)
        if role == Qt.ItemDataRole.DecorationRole and column == 1 and self._desk.settings.favicons:
            return self._icon(feed)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._more(feed, column))
        if role == MIDDLE:
            return column == 1 and not feed.about.title
        return None

    def _icon(self, feed: Feed) -> QIcon | None:
        """The icon of the feed's site, read when its row is first shown."""
        if feed.id not in self._icons:
            try:
                kept = self._desk.reading.icon(feed.id)
            except ArchiveError:  # the page says so where it reads its feeds
                kept = None
            self._icons[feed.id] = favicons.decoded(*kept) if kept else None
        return self._icons[feed.id]

    def _words(self, feed: Feed, column: int) -> str:
        now, zone, newest = self._desk.now(), self._desk.zone, feed.health.newest_item
        if column == 0:
            return "" if self.short else wording.health_word(feed, now)
        if column == 1:
            return wording.one_line(feed.name)
        if column == 2 and self.short:
            return wording.short_result(feed, now, zone)
        if column == 2:
            return wording.last_result(feed, now, zone, beside_name=True)
        if column == 3:
            age = wording.short_ago if self.short else wording.ago
            none = "–" if self.short else tr("none yet")
            return age(newest, now, zone) if newest else none
        if column == 4:
            due = wording.until(feed.health.next_poll, now, zone) if self._desk.settings.polling else tr("off")
            return due.removeprefix("in ").replace(tr("not planned"), "–") if self.short else due
        return wording.one_line(feed.about.folder)

    def _more(self, feed: Feed, column: int) -> str:
        zone = self._desk.zone
        if column == 1:
            return wording.one_line(shown(feed.url), 500)
        if column == 3:
            return wording.full_time(feed.health.newest_item, zone)
        if column == 4:
            return wording.full_time(feed.health.next_poll, zone)
        now = self._desk.now()
        said = " ".join(part for part in (wording.last_result(feed, now, zone), wording.advice(feed, now)) if part)
        return f"{wording.health_head(feed, now)}: {said}" if column == 0 else said
