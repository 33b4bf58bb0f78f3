"""What the user says about one feed: a form whose changes are sent to the engine when saved."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from monitor.commands import Done, EditFeed, Refused, SetPassword
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.intervals import MINUTES, offer_intervals
from ui.pages.topics_marks import topic_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from monitor.model import Feed, Subscription
    from ui.desk import Desk

KINDS = ("", "agency", "newspaper", "broadcaster", "state media", "official", "think tank", "specialist")


@dataclass(frozen=True, slots=True)
class Edited:
    """Changes to a feed that are not saved yet: what the form said, and the password typed into it."""

    feed: Feed
    about: Subscription
    password: str = ""


class FeedSettings(QWidget):
    """`saved` after the engine took the changes. Edits of several feeds are kept side by side until they are saved or discarded."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feed: Feed | None = None
        self._filling = False
        self._unedited: Subscription | None = None  # as the form says it, which may be tidier than the archive
        self._kept_back: dict[int, Edited] = {}
        self.feed_title, self.url, self.country, self.family, self.lang = (QLineEdit() for _ in range(5))
        self.folder, self.kind, self.topic, self.interval = (QComboBox() for _ in range(4))
        self.headline_only = QCheckBox("Headlines only: the feed carries no text")
        self.allow_local = QCheckBox("Allow addresses on this network")
        self.username, self.password = QLineEdit(), QLineEdit()
        self._dress()
        self.told = label("", warning=True, wrap=True)
        self.told.hide()
        self.save_button = button("Save changes", self.save, primary=True)
        self.discard_button = button("Discard", self._discard)
        self._lay_out()
        self._watch()

    def _dress(self) -> None:
        self.folder.setEditable(True)
        self.kind.setEditable(True)
        self.kind.addItems(KINDS)
        self.interval.setToolTip("How often to poll; automatic follows how often the feed has news")
        self.country.setMaxLength(2)
        self.country.setPlaceholderText("two letters, as in KR")
        self.family.setPlaceholderText("the publisher that owns it")
        self.allow_local.setToolTip(
            "Tick this only for a server of your own: a feed could otherwise reach into your network"
        )
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText("unchanged")
        self.password.setToolTip("Kept in the system's keyring, never in the archive")

    def _fields(self) -> list[tuple[str, QWidget]]:
        return [
            ("Title", self.feed_title),
            ("Address", self.url),
            ("Folder", self.folder),
            ("Poll every", self.interval),
            ("Always counts for", self.topic),
            ("Kind", self.kind),
            ("Country", self.country),
            ("Family", self.family),
            ("Language", self.lang),
            ("", self.headline_only),
            ("", self.allow_local),
            ("User name", self.username),
            ("Password", self.password),
        ]

    def _lay_out(self) -> None:
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 8, 8, 8)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in self._fields():
            field.setMinimumWidth(60)
            if name:
                field.setAccessibleName(name)
                form.addRow(name, field)
            else:
                form.addRow(field)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self.told)
        column.addLayout(row)

    def _watch(self) -> None:
        for field in (self.feed_title, self.url, self.country, self.family, self.lang, self.username, self.password):
            field.textChanged.connect(self._changed)
        for box in (self.folder, self.kind):
            box.editTextChanged.connect(self._changed)
        self.topic.currentIndexChanged.connect(self._changed)
        self.interval.currentIndexChanged.connect(self._changed)
        self.headline_only.toggled.connect(self._changed)
        self.allow_local.toggled.connect(self._changed)

    # showing

    def show_feed(self, feed: Feed, folders: list[str]) -> None:
        """Show this feed; changes to the same feed that are not saved yet stay."""
        if self._feed is not None and feed.id == self._feed.id and self.save_button.isEnabled():
            return
        if (now := self._edits()) is not None:
            self._kept_back[now.feed.id] = now
        self._feed = feed
        self._filling = True
        self._fill(feed.about, folders)
        self.password.clear()
        self._unedited = self.about()
        if (before := self._kept_back.pop(feed.id, None)) is not None:
            self._fill(before.about, folders)
            self.password.setText(before.password)
        self._filling = False
        self._changed()

    def _fill(self, about: Subscription, folders: list[str]) -> None:
        self.feed_title.setText(about.title)
        self.url.setText(about.url)
        self.folder.clear()
        self.folder.addItems(folders)
        self.folder.setEditText(about.folder)
        self.kind.setEditText(about.kind)
        self.country.setText(about.country)
        self.family.setText(about.family)
        self.lang.setText(about.lang)
        offer_intervals(self.interval, about.interval_minutes or 0, (0, *MINUTES))
        self._fill_topics(about.topic)
        self.headline_only.setChecked(about.headline_only)
        self.allow_local.setChecked(about.allow_local)
        self.username.setText(about.username or "")

    def _edits(self) -> Edited | None:
        """What was changed in the form; None when nothing was."""
        feed, about, password = self._feed, self.about(), self.password.text()
        if feed is None or about is None or (about == self._unedited and not password):
            return None
        return Edited(feed, about, password)

    def _all_edits(self) -> list[Edited]:
        now = self._edits()
        return [*self._kept_back.values(), *([now] if now else [])]

    def unsaved(self) -> list[Feed]:
        """The feeds with changes that are not saved."""
        return [each.feed for each in self._all_edits()]

    def forget_all_but(self, feeds: Collection[int]) -> None:
        """What was changed of other feeds is of no use any more: they are gone."""
        self._kept_back = {number: each for number, each in self._kept_back.items() if number in feeds}

    def save_unsaved(self, then: Callable[[], None], not_kept: Callable[[str], None]) -> None:
        """Save the changes to all feeds; `not_kept` says why at the first that cannot be saved."""
        edits = self._all_edits()
        if not edits:
            then()
            return
        edited = edits[0]
        if why := wrong(edited):
            not_kept(f"{wording.one_line(edited.feed.name, 60)} is not saved: {why}")
            return

        def refused(answer: Refused) -> None:
            not_kept(f"{wording.one_line(edited.feed.name, 60)} is not saved: {answer.message}")

        def done() -> None:
            self._forget(edited)
            self.save_unsaved(then, not_kept)

        self._send(edited, lambda _done: done(), refused)

    def _send(self, edited: Edited, then: Callable[[Done], None], refused: Callable[[Refused], None]) -> None:
        """Send what changed; the password goes to the keyring, separately."""
        about, password = edited.about, edited.password

        def edited_so(done: Done) -> None:
            if password and about.username:
                self._desk.send(SetPassword(about.url, about.username, password), then, refused, owner=self)
            else:
                then(done)

        self._desk.send(EditFeed(edited.feed.url, about), edited_so, refused, owner=self)

    def _forget(self, edited: Edited) -> None:
        """These changes are saved."""
        self._kept_back.pop(edited.feed.id, None)
        if self._feed is not None and self._feed.id == edited.feed.id:
            self._feed, self._unedited = dataclasses.replace(self._feed, about=edited.about), edited.about
            if self.password.text() == edited.password:
                self.password.clear()
            self._changed()

    def _fill_topics(self, chosen: str | None) -> None:
        self.topic.clear()
        self.topic.addItem("no topic by itself", None)
        for topic in self._desk.topics:
            mark = self._desk.mark(topic.name)
            self.topic.addItem(topic_icon(mark), mark.title, topic.name)
        self.topic.setCurrentIndex(max(0, self.topic.findData(chosen)))

    def _discard(self) -> None:
        if (feed := self._feed) is not None:
            self._feed = None
            self.show_feed(feed, [self.folder.itemText(index) for index in range(self.folder.count())])

    def about(self) -> Subscription | None:
        """What the form says now; None when no feed is shown."""
        if self._feed is None:
            return None
        return dataclasses.replace(
            self._feed.about,
            url=self.url.text().strip(),
            title=self.feed_title.text().strip(),
            folder=self.folder.currentText().strip(),
            kind=self.kind.currentText().strip(),
            country=self.country.text().strip().upper(),
            family=self.family.text().strip(),
            lang=self.lang.text().strip(),
            interval_minutes=self.interval.currentData() or None,
            topic=self.topic.currentData(),
            headline_only=self.headline_only.isChecked(),
            allow_local=self.allow_local.isChecked(),
            username=self.username.text().strip() or None,
        )

    def _changed(self) -> None:
        if self._filling or self._feed is None:
            return
        self.told.hide()
        changed = self._edits() is not None
        self.save_button.setEnabled(changed)
        self.discard_button.setEnabled(changed)

    # saving

    def save(self) -> None:
        """Send what changed of the feed that is shown."""
        edited = self._edits()
        if edited is None:
            return
        if why := wrong(edited):
            self._tell(why)
            return

        def done(answer: Done) -> None:
            self._forget(edited)
            self.saved.emit()
            if edited.password and answer.lines:
                self._tell(wording.one_line(" ".join(answer.lines), 400))

        self._send(edited, done, self._refused)

    def _refused(self, refused: Refused) -> None:
        self._tell(refused.message)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()


def wrong(edited: Edited) -> str:
    """Why these settings cannot be saved, in one sentence; empty when they can."""
    if "://" not in edited.about.url:
        return "The address must begin with https:// or http://"
    if edited.password and not edited.about.username:
        return "A password needs a user name."
    return ""
