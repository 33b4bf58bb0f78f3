"""The feeds page: what is followed, how it is doing in plain words, and what to do where it is not well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.commands import AddFeeds, Poll, Refused, RemoveFeed
from monitor.events import ArticlesChanged, FeedsChanged, RoundFinished, TopicsChanged
from ui.heard import heard
from ui.page_actions import PageAction, action_button, menu_button
from ui.pages import feeds_edits, feeds_opml, wording
from ui.pages.emptiness import EmptyState, label
from ui.pages.feeds_detail import FeedDetail
from ui.pages.feeds_model import FeedsModel
from ui.pages.feeds_progress import RoundProgress
from ui.pages.freshness import Freshness
from ui.pages.tables import plain_table
from ui.pages.turning import Turning
from ui.pages.wrapping import WrappingRow
from ui.room import Room
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.model import Feed
    from ui.desk import Desk

_WIDTHS = (100, 150, 180, 100, 84, 120)
_SHORT_WIDTHS = (32, 160, 106, 70, 66, 100)
_DETAIL, _DETAIL_IF_TIGHT, _ROOMY = 260, 300, 720
"""Pixels that the feed has beside the table at least; more in a page that is no roomy one, where nothing gives it more."""
_NARROW, _SHORT_BELOW = 570, 600
"""Pixels of the page, below which its parts stand one above the other; and of the table: below, it says things in few words so that all
that matters has room."""


class FeedsPage(QWidget):
    """A table of feeds; the chosen one in full beside it."""

    title = later("Feeds")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folders: list[str] = []
        self.setAcceptDrops(True)
        self.model = FeedsModel(desk, self)
        self.table = plain_table(self.model, tr("Feeds"), several=True)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(28)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._set_widths(_WIDTHS)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self._make_actions()
        self.detail = FeedDetail(desk)
        self.detail.settings.saved.connect(self.refresh)
        self.progress = RoundProgress(desk)
        self.told = label("", muted=True, wrap=True)
        self.told.hide()
        self.empty = EmptyState(
            tr("No feed yet"),
            tr(
                "Feeds bring the news: RSS, Atom or JSON Feed addresses. Choose from the feeds Wirewatch knows, add an address of "
                "your own, or drop an OPML file from another reader here."
            ),
            (
                (tr("Choose feeds"), self.welcome),
                (tr("Add an address"), self.add),
                (tr("Import OPML"), self.import_opml),
            ),
        )
        self._lay_out()
        self.main = self.table
        kinds = (FeedsChanged, RoundFinished, TopicsChanged, ArticlesChanged)
        self._fresh = Freshness(self, desk.signals.event, kinds, self.refresh)
        desk.theme.changed.connect(self._fresh.stale)
        desk.settings_changed.connect(self._fresh.stale)

    # building

    def _make_actions(self) -> None:
        self._of_selected = (
            PageAction(self, "feeds-poll-selected", self.poll_selected),
            PageAction(self, "feeds-edit", self.edit_selected),
            PageAction(self, "feeds-remove", self.remove, keys_in=self.table),
        )
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._offer())

    def _offer(self) -> None:
        """What is done to feeds can be done while some are selected."""
        some = self.table.selectionModel().hasSelection()
        for action in self._of_selected:
            action.setEnabled(some)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        column.addWidget(self.progress)
        column.addWidget(self.told)
        split = QSplitter(Qt.Orientation.Horizontal)
        self._turning = Turning(split, (160, 380))
        split.splitterMoved.connect(lambda _place, _index: self._fit_columns())
        split.addWidget(self.table)
        self._beside = Room(self.detail)
        split.addWidget(self._beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([640, 420])
        self._beside.setMinimumWidth(_DETAIL)
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)

    def _build_head(self) -> QHBoxLayout:
        row = WrappingRow()
        row.setSpacing(8)
        row.addWidget(label(tr("Feeds"), title=True))
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(tr("Find a feed"))
        self.sought.setAccessibleName(tr("Find a feed by title, folder or address"))
        self.sought.setClearButtonEnabled(True)
        self.sought.setMaximumWidth(240)
        self.sought.textChanged.connect(self._seek)
        row.addSpacing(8)
        row.addWidget(self.sought, 1)
        row.addStretch(1)
        poll, edit, remove = self._of_selected
        self.add_button = action_button(PageAction(self, "add-feed", self.add), primary=True)
        self.edit_button, self.remove_button = action_button(edit), action_button(remove)
        imported = PageAction(self, "import-opml", self.import_opml)
        exported = PageAction(self, "feeds-export-opml", self.export_opml)
        row.addWidget(self.add_button)
        row.addWidget(menu_button(tr("Poll"), (poll, PageAction(self, "poll-all", self.poll_all))))
        row.addWidget(self.edit_button)
        row.addWidget(self.remove_button)
        row.addWidget(menu_button(tr("OPML"), (imported, exported)))
        return row

    def give_way(self, room: QSize) -> None:
        """Where the page is narrow the feed stands below the table."""
        narrow = room.width() < _NARROW
        self._turning.turn(narrow=narrow)
        if not narrow:
            self._beside.setMinimumWidth(_DETAIL if room.width() >= _ROOMY else _DETAIL_IF_TIGHT)

    def _fit_columns(self) -> None:
        """Where the table is narrow it says things in few words, and what matters least is left out."""
        wide = self.table.width()
        short = wide < _SHORT_BELOW
        if short != self.model.short:
            self.model.be_short(on=short)
            self._set_widths(_SHORT_WIDTHS if short else _WIDTHS)
        for column, least in ((5, 720), (4, 400), (3, 280)):
            self.table.setColumnHidden(column, wide < least)

    def _set_widths(self, widths: tuple[int, ...]) -> None:
        modes, head = QHeaderView.ResizeMode, self.table.horizontalHeader()
        head.setSectionResizeMode(2, modes.Interactive if self.model.short else modes.Stretch)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width if self.model.short else max(width, head.sectionSizeHint(column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    # reading and showing

    def refresh(self) -> None:
        """Read the feeds again; what is selected stays so."""
        self._desk.tasks.read(lambda reading: reading.feeds(), self._show, self, key="feeds")

    def _show(self, feeds: list[Feed]) -> None:
        self.detail.settings.forget_all_but({feed.id for feed in feeds})
        self._folders = sorted({feed.about.folder for feed in feeds if feed.about.folder}, key=str.casefold)
        self._keeping_selection(lambda: self.model.show_feeds(feeds))
        self._stack.setCurrentIndex(0 if feeds else 1)
        self._fit_columns()

    def _seek(self, text: str) -> None:
        self._keeping_selection(lambda: self.model.seek(text))

    def _keeping_selection(self, act: Callable[[], None]) -> None:
        current = self.detail.feed.id if self.detail.feed else 0
        chosen = {feed.id for feed in self.selected()}
        act()
        places = {feed.id: row for row, feed in enumerate(self.model.feeds)}
        rows = sorted(places[number] for number in chosen if number in places)
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.blockSignals(True)
        for row in rows:
            selection.select(self.model.index(row, 0), flags.Select | flags.Rows)
        selection.blockSignals(False)
        row = places.get(current, 0)
        if self.model.feeds:
            how = flags.NoUpdate if rows else flags.SelectCurrent | flags.Rows
            selection.setCurrentIndex(self.model.index(row, 1), how)
            self.detail.show_feed(self.model.feeds[row], self._folders)
        self.detail.setVisible(bool(self.model.feeds))
        self._offer()
        self.table.viewport().update()

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.detail.show_feed(self.model.feeds[now.row()], self._folders)

    def selected(self) -> list[Feed]:
        """The selected feeds, from top to bottom."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.feeds[row] for row in rows if row < len(self.model.feeds)]

    def _tell(self, text: str) -> None:
        self.told.setText(heard(text))
        self.told.setVisible(bool(text))

    def _refused(self, refused: Refused) -> None:
        self._tell(refused.message)

    # what the user does

    def welcome(self) -> None:
        """Choose from the feeds Wirewatch knows."""
        from ui.dialogs.welcome import WelcomeDialog  # dialogs are loaded when first asked for

        WelcomeDialog(self._desk, self).open()

    def add(self, address: str = "") -> None:
        """Ask for one or more addresses."""
        from ui.dialogs.add_feed import AddFeedDialog  # the same

        dialog = AddFeedDialog(self._desk, self)
        if address:
            dialog.addresses.setPlainText(address)
        dialog.open()

    def remove(self) -> None:
        """Stop following the selected feeds; the window offers to undo it."""
        feeds = self.selected()
        if not feeds:
            return
        for feed in feeds:
            self._desk.send(RemoveFeed(feed.url), lambda _done: self._fresh.stale(), self._refused, owner=self)
        name = wording.one_line(feeds[0].name, 60) if len(feeds) == 1 else wording.how_many(len(feeds), "feed")
        secret = (
            " " + tr("A stored password must be entered again.") if any(map(feeds_edits.had_secrets, feeds)) else ""
        )
        subscriptions = tuple(feed.about for feed in feeds)
        self._desk.say(
            tr("{name} removed; the articles stay in the archive.").format(name=name) + secret,
            lambda: self._desk.send(AddFeeds(subscriptions, again=True)),
        )

    def edit_selected(self) -> None:
        """Change settings of all selected feeds at once."""
        from ui.dialogs.bulk_feeds import BulkFeedsDialog  # dialogs are loaded when first asked for

        if feeds := self.selected():
            dialog = BulkFeedsDialog(self._desk, feeds, self._folders, self)
            dialog.finished.connect(lambda _result: self._fresh.stale())
            dialog.open()

    def poll_selected(self) -> None:
        """Poll the selected feeds now, due or not."""
        urls = tuple(feed.url for feed in self.selected())
        if urls:
            self._poll(Poll(urls=urls))

    def poll_all(self) -> None:
        """Poll all feeds now, due or not."""
        self._poll(Poll(all=True))

    def _poll(self, command: Poll) -> None:
        self._tell("")
        self.progress.asked()

        def refused(answer: Refused) -> None:
            self.progress.refused()
            self._refused(answer)

        def done(_done: object) -> None:
            self.progress.refused()
            self._tell(self.progress.left_out())

        self._desk.send(command, done, refused, owner=self)

    # before the window goes

    def unsaved(self) -> list[str]:
        """The feeds whose settings were changed and not saved, each named."""
        return [
            tr("Feed: {name}").format(name=wording.one_line(feed.name, 60)) for feed in self.detail.settings.unsaved()
        ]

    def save_unsaved(self, then: Callable[[], None]) -> None:
        """Save them one by one; the first that cannot be saved is said and kept with the rest."""

        def not_kept(why: str) -> None:
            self._desk.say(why)
            self._desk.go("feeds")

        self.detail.settings.save_unsaved(then, not_kept)

    # OPML

    def import_opml(self) -> None:
        """Ask for an OPML file and follow its feeds."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Import feeds from OPML"), "", tr("OPML (*.opml *.xml);;All files (*)")
        )
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Follow the feeds of an OPML file."""
        self._tell(tr("Reading {name} …").format(name=path.name))
        feeds_opml.bring(
            self._desk,
            path,
            self,
            lambda done: self._tell(feeds_opml.told(done)),
            lambda error: self._tell(str(error)),
            lambda: self._tell(tr("Nothing was imported.")),
        )

    def export_opml(self) -> None:
        """Ask where to write the feeds as OPML."""
        path, _kind = QFileDialog.getSaveFileName(
            self, tr("Export feeds as OPML"), "wirewatch-feeds.opml", "OPML (*.opml)"
        )
        if path:
            self.export_file(Path(path))

    def export_file(self, path: Path) -> None:
        """Write the feeds as OPML, without secrets."""
        self._desk.tasks.read(
            lambda reading: feeds_opml.write_file(reading, path),
            self._tell,
            self,
            failed=lambda error: self._tell(str(error)),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files are imported as OPML; web addresses are offered in the dialog that adds feeds."""
        addresses = [url.toString() for url in event.mimeData().urls() if not url.isLocalFile()]
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        for file in files:
            self.import_file(file)
        if not files:
            self.add("\n".join(addresses) or event.mimeData().text()[:4000])
        event.acceptProposedAction()
