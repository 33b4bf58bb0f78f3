"""One feed in full: how it is, what to do about it, its last polls, its settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from monitor.model import ArticleFilter
from monitor.shown_address import shown
from ui.marks import tip
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.feeds_model import health_icon
from ui.pages.feeds_settings import FeedSettings
from ui.pages.tables import plain_table
from ui.words import all_later, tr

if TYPE_CHECKING:
    from monitor.glances import VisitRow
    from monitor.model import Feed
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADS = all_later("When", "What came of it")


class VisitsModel(QAbstractTableModel):
    """The newest polls of a feed: when, and what they brought."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._visits: tuple[VisitRow, ...] = ()

    def show_visits(self, visits: Sequence[VisitRow]) -> None:
        self.beginResetModel()
        self._visits = tuple(visits)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._visits)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_HEADS[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        visit, first = self._visits[index.row()], index.column() == 0
        if role == Qt.ItemDataRole.DisplayRole:
            if first:
                return wording.clock(visit.at, self._desk.now(), self._desk.zone)
            return wording.visit_words(visit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.full_time(visit.at, self._desk.zone) if first else tip(wording.visit_words(visit))
        return None


class FeedDetail(QWidget):
    """The pane beside the table of feeds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.feed: Feed | None = None
        self.name = label("", heading=True, wrap=True)
        self.address = label("", muted=True, wrap=True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sign = QLabel()
        self.state = label("", wrap=True)
        self.advice = label("", wrap=True)
        self.advice.setProperty("card", True)
        self.advice.setContentsMargins(8, 8, 8, 8)
        self.facts = label("", muted=True, wrap=True)
        self.articles = action_button(PageAction(self, "feeds-articles", self._show_articles))
        self.visits = VisitsModel(desk, self)
        self.history = plain_table(self.visits, tr("The last polls of this feed"))
        self.history.setColumnWidth(0, 96)
        self.settings = FeedSettings(desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.history, tr("Last polls"))
        self.tabs.addTab(self.settings, tr("Settings"))
        self.tabs.currentChanged.connect(self._make_room)
        self._lay_out()

    def _make_room(self, tab: int) -> None:
        """The form needs the room more than what is known of the feed."""
        for known in (self.facts, self.articles):
            known.setVisible(tab == 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.address)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        column.addLayout(row)
        column.addWidget(self.advice)
        column.addWidget(self.facts)
        column.addWidget(self.articles, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.tabs, 1)

    def show_feed(self, feed: Feed, folders: list[str]) -> None:
        """Show this feed; its polls are read in the background."""
        self.feed = feed
        now, zone = self._desk.now(), self._desk.zone
        self.name.setText(wording.one_line(feed.name))
        self.address.setText(wording.breakable(wording.one_line(shown(feed.url), 400)))
        self._sign.setPixmap(health_icon(self._desk, feed).pixmap(12, 12))
        self.state.setText(f"{wording.health_head(feed, now)}: {wording.last_result(feed, now, zone)}")
        todo = wording.advice(feed, now)
        self.advice.setText(todo)
        self.advice.setVisible(bool(todo))
        newest = (
            tr("Newest article {when}").format(when=wording.ago(feed.health.newest_item, now, zone))
            if feed.health.newest_item
            else tr("No article yet")
        )
        due = (
            wording.until(feed.health.next_poll, now, zone)
            if self._desk.settings.polling
            else tr("not planned: polling is off")
        )
        status = tr("last answer {status}").format(status=feed.health.last_status) if feed.health.last_status else ""
        held = wording.document_words(feed)
        last = tr("last document: {held}").format(held=held) if held else ""
        facts = (newest, tr("next poll {when}").format(when=due), status, last)
        known = " · ".join(fact for fact in facts if fact)
        self.facts.setText("\n".join(part for part in (known, wording.hub_words(feed)) if part))
        self.settings.show_feed(feed, folders)
        number = feed.id
        self._desk.tasks.read(lambda reading: reading.visits(number, 50), self.visits.show_visits, self, key="visits")

    def _show_articles(self) -> None:
        if self.feed is not None:
            self._desk.go("articles", ArticleFilter(feeds=(self.feed.id,)))
