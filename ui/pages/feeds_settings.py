"""What the user says about one feed: a form whose changes are sent to the engine when saved."""

from __future__ import annotations

import dataclasses
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
    from monitor.model import Feed, Subscription
    from ui.desk import Desk

KINDS = ("", "agency", "newspaper", "broadcaster", "state media", "official", "think tank", "specialist")


class FeedSettings(QWidget):
    """`saved` after the engine took the changes."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feed: Feed | None = None
        self._filling = False
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
        self._feed = feed
        self._filling = True
        about = feed.about
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
        self.password.clear()
        self._filling = False
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
        changed = self.about() != self._feed.about or bool(self.password.text())
        self.save_button.setEnabled(changed)
        self.discard_button.setEnabled(changed)

    # saving

    def save(self) -> None:
        """Send what changed; the password goes to the keyring, separately."""
        feed, about = self._feed, self.about()
        if feed is None or about is None:
            return
        if "://" not in about.url:
            self._tell("The address must begin with https:// or http://")
            return
        if self.password.text() and not about.username:
            self._tell("A password needs a user name.")
            return
        self._desk.send(EditFeed(feed.url, about), lambda _done: self._edited(about), self._refused, owner=self)

    def _edited(self, about: Subscription) -> None:
        password = self.password.text()
        if password and about.username:
            self._desk.send(SetPassword(about.url, about.username, password), self._kept, self._refused, owner=self)
            self.password.clear()
        if self._feed is not None:
            self._feed = dataclasses.replace(self._feed, about=about)
        self._changed()
        self.saved.emit()

    def _kept(self, done: Done) -> None:
        if done.lines:
            self._tell(wording.one_line(" ".join(done.lines), 400))

    def _refused(self, refused: Refused) -> None:
        self._tell(refused.message)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
