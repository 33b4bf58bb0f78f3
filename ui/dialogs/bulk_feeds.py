"""Settings of several feeds at once: what is ticked is set for all of them, the rest stays as each has it; there is a way back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from monitor.commands import Done, EditFeed, Refused
from ui.dialogs.frame import Frame
from ui.pages.emptiness import label
from ui.pages.feeds_form import KINDS
from ui.pages.intervals import MINUTES, offer_intervals
from ui.pages.topics_marks import topic_icon
from ui.pages.wording import how_many
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import Feed, Subscription
    from ui.desk import Desk

_LONG = (2880, 10_080)  # two days and a week, as for one feed


class BulkFeedsDialog(QDialog):
    """A line a setting, with a tick before it. Enter saves; what the engine refuses is said with the feed's address."""

    def __init__(
        self, desk: Desk, feeds: Sequence[Feed], folders: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feeds = list(feeds)
        heading = tr("Settings of {feeds}").format(feeds=how_many(len(self._feeds), "feed"))
        self.frame = Frame(self, heading, tr("Save"), self.save)
        self.ticks: dict[str, QCheckBox] = {}
        self._read: dict[str, Callable[[], object]] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._build(folders)
        self.frame.column.addWidget(label(tr("What is ticked is set for all; the rest stays."), muted=True, wrap=True))
        self.frame.column.addLayout(self._grid)
        self.frame.finish()
        self.resize(460, 380)
        self._offer()

    def _build(self, folders: Sequence[str]) -> None:
        self.folder, self.kind, self.topic, self.interval = (QComboBox() for _ in range(4))
        self.country, self.lang, self.family = QLineEdit(), QLineEdit(), QLineEdit()
        self.full_text = QCheckBox(tr("Get the whole text of new articles"))
        self.headline_only = QCheckBox(tr("Headlines only: no text in the feed"))
        for box, choices in ((self.folder, folders), (self.kind, KINDS)):
            box.setEditable(True)
            box.addItems(["", *(choice for choice in choices if choice)])
        self.country.setMaxLength(2)
        self.country.setPlaceholderText(tr("two letters, as in KR"))
        offer_intervals(self.interval, 0, (0, *MINUTES, *_LONG))
        self.topic.addItem(tr("no topic by itself"), None)
        for topic in self._desk.topics:
            mark = self._desk.mark(topic.name)
            self.topic.addItem(topic_icon(mark), mark.title, topic.name)
        self._row("folder", tr("Folder"), self.folder, lambda: self.folder.currentText().strip())
        self._row("interval_minutes", tr("Poll every"), self.interval, lambda: self.interval.currentData() or None)
        self._row("topic", tr("Always counts for"), self.topic, self.topic.currentData)
        self._row("kind", tr("Kind"), self.kind, lambda: self.kind.currentText().strip())
        self._row("country", tr("Country"), self.country, lambda: self.country.text().strip().upper())
        self._row("family", tr("Family"), self.family, lambda: self.family.text().strip())
        self._row("lang", tr("Language"), self.lang, lambda: self.lang.text().strip())
        self._row("full_text", tr("Whole texts"), self.full_text, self.full_text.isChecked)
        self._row("headline_only", tr("Headlines"), self.headline_only, self.headline_only.isChecked)

    def _row(self, field: str, name: str, widget: QWidget, read: Callable[[], object]) -> None:
        tick = QCheckBox(name)
        tick.setAccessibleDescription(tr("Set this for all of these feeds"))
        tick.toggled.connect(widget.setEnabled)
        tick.toggled.connect(lambda _on: self._offer())
        widget.setAccessibleName(name)
        widget.setEnabled(False)
        row = self._grid.rowCount()
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(widget, row, 1)
        self.ticks[field], self._read[field] = tick, read

    def _offer(self) -> None:
        self.frame.busy(yes=not any(tick.isChecked() for tick in self.ticks.values()))

    def changed(self, about: Subscription) -> Subscription:
        """What a feed says of itself, with what is ticked."""
        wanted = {field: self._read[field]() for field, tick in self.ticks.items() if tick.isChecked()}
        return dataclasses.replace(about, **wanted)  # type: ignore[arg-type]  # each is read from the widget of its own field

    def save(self) -> None:
        """Send the changes one after the other; those that changed nothing are not sent."""
        changes = [(feed.about, self.changed(feed.about)) for feed in self._feeds]
        changes = [(before, after) for before, after in changes if before != after]
        self.frame.busy(yes=True)
        waiting = list(changes)

        def go_on(_done: Done | None = None) -> None:
            if waiting:
                before, after = waiting.pop(0)
                self._desk.send(EditFeed(before.url, after), go_on, refused, owner=self)
            else:
                self._finish(changes)

        def refused(answer: Refused) -> None:
            self.frame.busy(yes=False)
            self.frame.tell(answer.message)

        go_on()

    def _finish(self, changes: Sequence[tuple[Subscription, Subscription]]) -> None:
        def back() -> None:
            for before, after in changes:
                self._desk.send(EditFeed(after.url, before))

        told = tr("{feeds} changed").format(feeds=how_many(len(changes), "feed"))
        self._desk.say(told, back if changes else None)
        self.accept()
