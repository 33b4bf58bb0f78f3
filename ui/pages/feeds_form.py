"""The form in which a user says what they know of one feed: its fields filled, read, and pointed at where something is wrong."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from monitor.reading import full_text_missing
from ui.heard import heard
from ui.pages.emptiness import label
from ui.pages.feeds_connection import FIELDS, Connection
from ui.pages.form_rows import Rows, plain_form
from ui.pages.intervals import MINUTES, offer_intervals
from ui.pages.topics_marks import topic_icon
from ui.wheel import scrolls_only
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.model import Feed, Subscription
    from ui.desk import Desk
    from ui.pages.form_rows import Problem

KINDS = ("", "agency", "newspaper", "broadcaster", "state media", "official", "think tank", "specialist")
_LONG = (2880, 10_080)  # two days and a week, which only a feed's own interval may be
_FULL_TEXT = later("From its page, slowly, and only where the site's robots.txt allows it")
_INTERVAL = later(
    "Automatic follows how often the feed has news. What you choose holds, unless the server asks us to wait."
)
_NARROW = 320
"""Pixels of the form below which a field has no room beside its name."""


class FeedForm(QScrollArea):
    """`changed` whenever a field says something else."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = Rows(tr("Always counts for"))
        self.feed_title, self.url, self.country, self.family, self.lang = (QLineEdit() for _ in range(5))
        self.folder, self.kind, self.topic, self.interval = (QComboBox() for _ in range(4))
        self.headline_only = QCheckBox(tr("Headlines only: no text in the feed"))
        self.full_text = QCheckBox(tr("Get the whole text of new articles"))
        self.missing = label(heard(full_text_missing()), muted=True, small=True, wrap=True)
        self.connection = Connection(desk.theme, self.rows)
        self._dress()
        self._lay_out()
        self._watch()

    def _dress(self) -> None:
        self.folder.setEditable(True)
        self.kind.setEditable(True)
        self.kind.addItems(KINDS)
        self.interval.setToolTip(tr(_INTERVAL))
        self.country.setMaxLength(2)
        self.country.setPlaceholderText(tr("two letters, as in KR"))
        self.family.setPlaceholderText(tr("the publisher that owns it"))
        self.full_text.setToolTip(tr(_FULL_TEXT))
        self.missing.hide()

    def _lay_out(self) -> None:
        inside, top = QWidget(), QWidget()
        form = plain_form(top)
        for key, name, field in (
            ("feed_title", tr("Title"), self.feed_title),
            ("url", tr("Address"), self.url),
            ("folder", tr("Folder"), self.folder),
            ("interval", tr("Poll every"), self.interval),
            ("topic", tr("Always counts for"), self.topic),
            ("kind", tr("Kind"), self.kind),
            ("country", tr("Country"), self.country),
            ("family", tr("Family"), self.family),
            ("lang", tr("Language"), self.lang),
            ("headline_only", "", self.headline_only),
            ("full_text", "", self.full_text),
        ):
            self.rows.add(form, key, name, field)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(top)
        column.addWidget(self.missing)
        column.addWidget(self.connection.fold)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)
        scrolls_only(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room every field stands below its name and has all of it."""
        super().resizeEvent(event)
        policies = QFormLayout.RowWrapPolicy
        policy = policies.WrapAllRows if self.viewport().width() < _NARROW else policies.WrapLongRows
        for form in self.findChildren(QFormLayout):
            if form.rowWrapPolicy() != policy:
                form.setRowWrapPolicy(policy)

    def _watch(self) -> None:
        for line in (self.feed_title, self.url, self.country, self.family, self.lang):
            line.textChanged.connect(self._changed)
        for box in (self.folder, self.kind):
            box.editTextChanged.connect(self._changed)
        self.topic.currentIndexChanged.connect(self._changed)
        self.interval.currentIndexChanged.connect(self._changed)
        self.headline_only.toggled.connect(self._changed)
        self.full_text.toggled.connect(self._changed)
        self.connection.changed.connect(self._changed)

    def _changed(self, _value: object = None) -> None:
        self.missing.setVisible(self.full_text.isChecked() and bool(self.missing.text()))
        self.changed.emit()

    # values

    def fill(self, feed: Feed, about: Subscription, folders: list[str]) -> None:
        """Show what `about` says of the feed."""
        self.feed_title.setText(about.title)
        self.url.setText(about.url)
        self.folder.clear()
        self.folder.addItems(folders)
        self.folder.setEditText(about.folder)
        self.kind.setEditText(about.kind)
        self.country.setText(about.country)
        self.family.setText(about.family)
        self.lang.setText(about.lang)
        offer_intervals(self.interval, about.interval_minutes or 0, (0, *MINUTES, *_LONG))
        self._fill_topics(about.topic)
        self.headline_only.setChecked(about.headline_only)
        self.full_text.setChecked(about.full_text)
        for line in (self.feed_title, self.url, self.family):
            line.setCursorPosition(0)
        self.connection.fill(feed, about)

    def _fill_topics(self, chosen: str | None) -> None:
        self.topic.clear()
        self.topic.addItem(tr("no topic by itself"), None)
        for topic in self._desk.topics:
            mark = self._desk.mark(topic.name)
            self.topic.addItem(topic_icon(mark), mark.title, topic.name)
        self.topic.setCurrentIndex(max(0, self.topic.findData(chosen)))

    def folders(self) -> list[str]:
        """The folders that are offered."""
        return [self.folder.itemText(index) for index in range(self.folder.count())]

    def about(self, base: Subscription) -> Subscription:
        """The feed as the form says it is."""
        said = dataclasses.replace(
            base,
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
            full_text=self.full_text.isChecked(),
        )
        return self.connection.about(said)

    def passwords(self) -> tuple[str | None, str | None]:
        """Of the feed's user and of the proxy's: new ones, "" where they stay, None where they are to be taken away."""
        return self.connection.password.value, self.connection.proxy.password.value

    def show_passwords(self, feeds: str | None = "", proxys: str | None = "") -> None:
        """Put these in place, as `passwords` gave them."""
        self.connection.password.show_value(feeds)
        self.connection.proxy.password.show_value(proxys)

    # what is wrong

    def point_out(self, problem: Problem) -> None:
        """Say what is wrong below its field, unfolded and in view."""
        if problem.field in FIELDS:
            self.connection.fold.open()
        self.rows.point_out(problem, self)
