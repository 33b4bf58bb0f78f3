"""The feeds of a site, looked for by the engine and offered as a choice: title, newest item, address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from monitor.commands import CancelDiscovery, Discover, Done, Found, Refused
from monitor.events import Progress
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.words import later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

_FORMATS = {"rss": "RSS", "atom": "Atom", "json": "JSON Feed", "news": later("news sitemap"), "rdf": "RDF"}


class FoundFeeds(QWidget):
    """Shows itself while it looks and when there is something to choose. `changed`: another choice, or the search ended; `failed`: there is
    nothing to choose from. The keys follow: they are at the button that stops the search, then at the choice.
    """

    changed = Signal()
    failed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = 0
        self.searching = False
        self.site = ""
        self.trouble = ""
        self.words = label("", muted=True, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Places looked at"))
        self.cancel = button(tr("Stop"), self.stop, tip=tr("Offer what was found so far"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Feeds of this site"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(150)
        self.list.setSpacing(3)
        self.list.itemChanged.connect(self.changed)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.clear()
        desk.signals.event.connect(self._heard)

    def look(self, site: str, *, allow_local: bool, proxy: str = "") -> None:
        """Ask the engine for the feeds of this site, by way of this proxy alone if one is given."""
        self.clear()
        self.site, self.searching = site, True
        search = self._search
        self.words.setText(tr("Looking for feeds: at most eight requests to this site …"))
        self.bar.setRange(0, 0)
        self._show(searching=True)
        self.cancel.setFocus()
        self._desk.send(
            Discover(site, allow_local=allow_local, proxy=proxy),
            lambda done: self._found(search, done),
            lambda refused: self._refused(search, refused),
            owner=self,
        )

    def stop(self) -> None:
        """Let the engine answer with what it has."""
        self.cancel.setEnabled(False)
        self._desk.send(CancelDiscovery(), owner=self)

    def clear(self) -> None:
        """Forget what was found; a search that is under way is stopped and its answer not awaited."""
        if self.searching:
            self._desk.send(CancelDiscovery(), owner=self)
        self._search += 1
        self.site, self.trouble, self.searching = "", "", False
        self.list.clear()
        self.hide()

    def chosen(self) -> list[Found]:
        """The ticked ones, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _show(self, *, searching: bool) -> None:
        self.bar.setVisible(searching)
        self.cancel.setVisible(searching)
        self.cancel.setEnabled(True)
        self.list.setVisible(not searching)
        self.show()

    def _heard(self, event: object) -> None:
        if self.searching and isinstance(event, Progress) and event.task == "discover" and not event.finished:
            self.bar.setRange(0, event.total)
            self.bar.setValue(event.done)

    def _found(self, search: int, done: Done) -> None:
        if search != self._search:
            return
        self.searching = False
        self.list.blockSignals(True)
        for number, one in enumerate(done.found):
            item = QListWidgetItem(self._line(one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if number else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        if done.found:
            words = tr("{feeds} found. Tick what you want to follow:")
            self.words.setText(words.format(feeds=wording.how_many(len(done.found), "feed")))
            self._show(searching=False)
            self.list.setCurrentRow(0)
            self.list.setFocus()
            self.changed.emit()
        else:
            self._fail(wording.one_line(" ".join(done.lines), 300) or tr("No feed was found at this site."))

    def _refused(self, search: int, refused: Refused) -> None:
        if search == self._search:
            self.searching = False
            self._fail(refused.message)

    def _fail(self, why: str) -> None:
        self.trouble = why
        self.hide()
        self.changed.emit()
        self.failed.emit()

    def _line(self, one: Found) -> str:
        newest = wording.ago(one.newest, self._desk.now(), self._desk.zone) if one.newest else tr("no dates")
        kind = next((name for start, name in _FORMATS.items() if one.format.startswith(start)), later("feed"))
        title = wording.one_line(one.title, 80) or tr("Without a title")
        below = tr("{kind} · newest {when} · {items} · {address}").format(
            kind=tr(kind),
            when=newest,
            items=wording.how_many(one.items, "item"),
            address=wording.one_line(one.url, 120),
        )
        return f"{title}\n{below}"
