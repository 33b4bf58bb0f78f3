"""The first minute: choose where the news comes from and what to look for, and begin."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from monitor import settings as choices
from monitor.commands import AddFeeds, Done, Poll, Refused, RemoveTopic, SaveSettings, SaveTopic
from ui.dialogs.frame import Frame
from ui.heard import heard, shipped
from ui.marks import tip
from ui.pages import wording
from ui.pages.emptiness import label
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import Subscription, Topic
    from ui.desk import Desk

_FEED = Qt.ItemDataRole.UserRole


class WelcomeDialog(QDialog):
    """Feeds by region, every feed with its own tick; the topics we bring; polling begins when it is accepted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offered = desk.reading.default_feeds()
        self._known = {feed.url for feed in desk.reading.feeds()}
        self._shipped = desk.reading.shipped_topics()
        self._topics = [*self._shipped, *desk.reading.starter_topics()]
        self.tree = QTreeWidget()
        self.topics: dict[str, QCheckBox] = {}
        self.poll = QCheckBox(tr("Poll them at once"))
        self.frame = Frame(self, tr("What should Wirewatch watch?"), tr("Start watching"), self.send, tr("Not now"))
        self._lay_out()
        self._fill()
        self.tree.itemChanged.connect(self._count)
        self._count()
        self.resize(760, 560)

    def _lay_out(self) -> None:
        column = self.frame.column
        words = tr("Everything can be changed later. Each feed is asked politely, only as often as it has news.")
        column.addWidget(label(words, muted=True, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(label(tr("Where the news comes from"), muted=True, small=True))
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("Feeds by region"))
        left.addWidget(self.tree, 1)
        row.addLayout(left, 3)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(label(tr("What to look for"), muted=True, small=True))
        here = {topic.name for topic in self._desk.topics}
        for topic in self._topics:
            box = QCheckBox(shipped(topic.title))
            box.setChecked(topic.name in here or (topic in self._shipped and not self._desk.settings.welcomed))
            self.topics[topic.name] = box
            right.addWidget(box)
        right.addWidget(label(tr("Topics of your own: Topics page, “New topic”."), muted=True, small=True, wrap=True))
        right.addSpacing(12)
        self.poll.setChecked(True)
        right.addWidget(self.poll)
        right.addStretch(1)
        row.addLayout(right, 2)
        column.addLayout(row, 1)
        self.number = label("", muted=True)
        extra = QHBoxLayout()
        extra.addWidget(self.number)
        self.frame.finish(extra)

    def _fill(self) -> None:
        regions: dict[str, list[Subscription]] = {}
        for feed in self._offered:
            regions.setdefault(feed.folder or "Others", []).append(feed)
        flags = Qt.ItemFlag
        for region, feeds in regions.items():
            top = QTreeWidgetItem([f"{shipped(region)} ({len(feeds)})"])
            top.setSizeHint(0, QSize(0, 28))
            top.setFlags(top.flags() | flags.ItemIsUserCheckable | flags.ItemIsAutoTristate)
            self.tree.addTopLevelItem(top)
            for feed in feeds:
                item = QTreeWidgetItem([_feed_words(feed, known=feed.url in self._known)])
                item.setSizeHint(0, QSize(0, 26))
                item.setFlags(item.flags() | flags.ItemIsUserCheckable)
                item.setToolTip(
                    0, tip("\n".join(filter(None, [feed.url, heard(self._desk.reading.query_notice(feed.url))])))
                )
                item.setData(0, _FEED, feed)
                top.addChild(item)
                chosen = not feed.headline_only or feed.url in self._known
                item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def chosen(self) -> list[Subscription]:
        """The feeds that are ticked and not followed yet."""
        found: list[Subscription] = []
        for index in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(index)
            for place in range(top.childCount() if top is not None else 0):
                child = top.child(place) if top is not None else None
                if child is None or child.checkState(0) != Qt.CheckState.Checked:
                    continue
                feed: Subscription = child.data(0, _FEED)
                if feed.url not in self._known:
                    found.append(feed)
        return found

    def _count(self) -> None:
        many = len(self.chosen())
        self.number.setText(
            wording.how_many(many, "feed to add", "feeds to add") if many or not self._known else tr("No feed to add")
        )

    # sending

    def send(self) -> None:
        """Subscribe, set the topics up, and poll."""
        feeds = tuple(replace(feed, folder=shipped(feed.folder)) for feed in self.chosen())
        self.frame.busy(yes=True)
        for command in self._topic_commands():
            self._desk.send(command, lambda _done: self._desk.forget_topics(), owner=self._desk)
        if feeds:
            self._desk.send(AddFeeds(feeds), self._added, self._refused, owner=self)
        else:
            self._finish()

    def _topic_commands(self) -> list[SaveTopic | RemoveTopic]:
        """New ones have their titles in the language of the window, and so have those that nobody named yet."""
        here = {topic.name: topic for topic in self._desk.topics}
        commands: list[SaveTopic | RemoveTopic] = []
        for topic in self._topics:
            wanted = self.topics[topic.name].isChecked()
            if wanted and topic.name not in here:
                commands.append(_saved(topic))
            elif topic.name in here and not wanted and not self._desk.settings.welcomed:
                commands.append(RemoveTopic(topic.name))
        return [*commands, *(name for name in self._names() if self.topics[name.name].isChecked())]

    def _names(self) -> list[SaveTopic]:
        """Titles in the language of the window for the topics that are there from the start and that nobody named yet."""
        if self._desk.settings.welcomed:
            return []
        here = {topic.name: topic for topic in self._desk.topics}
        offered = [topic for topic in self._topics if topic.name in here]
        return [_saved(here[one.name]) for one in offered if here[one.name].title == one.title != shipped(one.title)]

    def _added(self, done: Done) -> None:
        added = done.counts.get("added", 0)
        if self.poll.isChecked():
            self._desk.send(Poll())
        if done.counts.get("rejected"):
            said = "; ".join(wording.one_line(line, 160) for line in done.lines[:3])
            words = tr("{feeds} added; not added: {why}")
            self._desk.say(words.format(feeds=wording.how_many(added, "feed"), why=said))
        self._finish()

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(refused.message)

    def _finish(self) -> None:
        self._welcomed()
        self.accept()

    def _welcomed(self) -> None:
        if not self._desk.settings.welcomed:
            settings = replace(self._desk.settings, welcomed=True)
            self._desk.use_settings(settings)
            self._desk.send(SaveSettings(choices.to_toml(settings)))

    def reject(self) -> None:
        """Close without adding anything but names for the topics that are there; it is not asked again by itself."""
        for command in self._names():
            self._desk.send(command, lambda _done: self._desk.forget_topics(), owner=self._desk)
        self._welcomed()
        super().reject()


def _saved(topic: Topic) -> SaveTopic:
    return SaveTopic(
        topic.name, topic.query, shipped(topic.title), topic.colour, topic.alert, grading=topic.grading, rule=topic.rule
    )


def _feed_words(feed: Subscription, *, known: bool) -> str:
    marks = [feed.lang, tr("headlines only") if feed.headline_only else "", tr("followed already") if known else ""]
    told = ", ".join(mark for mark in marks if mark)
    return f"{feed.title or feed.url} ({told})" if told else feed.title or feed.url
