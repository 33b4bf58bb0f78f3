"""The topics page: what you look for, in words; the list at the left, the chosen topic at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.commands import Done, RemoveTopic, SaveTopic
from monitor.events import ArticlesChanged, RoundFinished, TopicsChanged
from monitor.reading.layout import laid_out
from ui.page_actions import PageAction, action_button
from ui.pages import topics_draft, wording
from ui.pages.emptiness import EmptyState, label
from ui.pages.freshness import Freshness
from ui.pages.topics_draft import Draft
from ui.pages.topics_editor import TopicEditor
from ui.pages.topics_file import TopicFiles
from ui.pages.topics_list import TopicList, broken, counts
from ui.pages.turning import Turning
from ui.pages.wrapping import WrappingRow
from ui.room import Room
from ui.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.model import Topic
    from ui.desk import Desk

_NEW = ""
_LONGEST_PHRASE = 200
_NARROW = 560


class TopicsPage(QWidget):
    """Edits of several topics are kept side by side until they are saved or discarded."""

    title = later("Topics")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: dict[str, Draft] = {}
        self._topics: dict[str, Topic] = {}
        self._wanted: str | None = None
        self._clause = ""
        self.list = TopicList(desk)
        self.list.currentItemChanged.connect(self._chosen)
        self.editor = TopicEditor(desk)
        self.editor.edited.connect(self._edited)
        self.editor.saved.connect(self._saved)
        self.empty = EmptyState(
            tr("No topic yet"),
            tr(
                "A topic says in words what to look for. Articles that match are flagged, counted and, if you like, announced. "
                "Begin with one that Wirewatch brings, or with your own words."
            ),
            ((tr("New topic"), self.new), (tr("Missile launches and summits"), self._add_shipped)),
        )
        self._lay_out()
        self.main = self.list
        self._fresh = Freshness(self, desk.signals.event, (TopicsChanged,), self.refresh)
        self._count_fresh = Freshness(self, desk.signals.event, (ArticlesChanged,), self._count_again)
        self._matches_fresh = Freshness(self, desk.signals.event, (RoundFinished, TopicsChanged), self.editor.check)
        desk.topics_changed.connect(self._fresh.stale)
        desk.theme.changed.connect(self._fresh.stale)

    @property
    def offers(self) -> dict[str, Callable[[], None]]:
        """What the window's actions can ask of the page."""
        return {"save-topic": self.editor.save}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.editor.tabs.clauses.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.editor.tabs.clauses.rest()

    def take_down(self) -> None:
        """Nothing is counted for a window that is gone."""
        self.editor.tabs.clauses.stop_counting()

    # building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        row = WrappingRow()
        row.addWidget(label(tr("Topics"), title=True))
        row.addStretch(1)
        self.new_button = QPushButton(tr("New topic"))
        self.new_button.setProperty("primary", True)
        self._menu = QMenu(self.new_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._beginning = PageAction(self, "new-topic", self.new)
        self._beginning.setText(tr("Empty topic"))
        self.new_button.setMenu(self._menu)
        row.addWidget(self.new_button)
        self._removing = PageAction(self, "topics-remove", self.remove)
        self.remove_button = action_button(self._removing)
        row.addWidget(self.remove_button)
        self.files = TopicFiles(self._desk)
        self.files.told.connect(self._desk.say)
        self.files.saved.connect(self._read_again)
        row.addWidget(self.files)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        self._turning = Turning(split, (96, 420))
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(edited := Room(self.editor))
        edited.setMinimumWidth(self.editor.minimumSizeHint().width())
        split.setStretchFactor(1, 1)
        split.setSizes([210, 790])
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)

    def give_way(self, room: QSize) -> None:
        """Where the page is narrow the list stands above the topic."""
        self._turning.turn(narrow=room.width() < _NARROW)

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(self._beginning)
        self._menu.addSeparator()
        reading = self._desk.reading
        for topic in (*reading.shipped_topics(), *reading.starter_topics()):
            self._offer(tr("Like the shipped topic “{topic}”").format(topic=topic.title), topic)
        for topic in self._topics.values():
            self._offer(tr("Copy of “{topic}”").format(topic=wording.one_line(topic.title, 40)), topic)

    def _offer(self, words: str, topic: Topic) -> None:
        self._menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _on=False: self.new(topic))

    # reading and showing

    def refresh(self) -> None:
        """Read the topics again; edits that are not saved stay."""
        self._desk.tasks.read(lambda reading: reading.topics(), self._show, self, key="topics")

    def _show(self, topics: list[Topic]) -> None:
        self._topics = {topic.name: topic for topic in topics}
        for name, draft in list(self._drafts.items()):
            if draft.saved is not None and name not in self._topics:
                del self._drafts[name]
        current = self._wanted if self._wanted is not None else self.current()
        self._wanted = None
        self._fill(current)
        self._count()
        self.editor.read_history()
        if self._clause:
            clause, self._clause = self._clause, ""
            self.editor.show_clause(clause)

    def _count_again(self) -> None:
        self._count()
        self.editor.trust.read()

    def _count(self) -> None:
        topics, now = list(self._topics.values()), self._desk.now()
        self._desk.tasks.read(
            lambda reading: (counts(reading, topics, now), broken(reading)),
            lambda found: self.list.use_counts(*found),
            self,
            key="counts",
        )

    def _fill(self, current: str) -> None:
        names = list(self._topics) + ([_NEW] if _NEW in self._drafts else [])
        self._stack.setCurrentIndex(0 if names else 1)
        self._removing.setEnabled(bool(names))
        self.list.fill({name: self._title(name) for name in names}, current)

    def _title(self, name: str) -> tuple[str, bool]:
        """The title of a topic, and whether it is edited."""
        draft = self._drafts.get(name)
        title = (draft.title if draft else self._topics[name].title) or (tr("New topic") if name == _NEW else name)
        return wording.one_line(title, 60), draft is not None and draft.changed

    def current(self) -> str:
        """The short name of the chosen topic, empty for a new one."""
        return self.list.name_of(self.list.currentItem())

    def _chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        name = self.list.name_of(item)
        draft = self._drafts.get(name)
        topic = self._topics.get(name)
        if draft is None or not draft.changed:
            draft = topics_draft.of(topic) if topic else draft or Draft()
        if draft.trimmed() != self.editor.draft().trimmed():
            self.editor.show_draft(draft)
        self._removing.setIconText(tr("Remove") if topic else tr("Discard"))

    def show_topic(self, name: str) -> None:
        """Choose this topic; an empty name begins a new one, or goes on with the one that is begun."""
        if name == _NEW and _NEW not in self._drafts:
            self.new()
        self._wanted = name
        self.refresh()
        if name == _NEW:
            title = self.editor.fields.title
            QTimer.singleShot(0, title, title.setFocus)  # after the window gave the page its keys

    def show_clause(self, clause: str) -> None:
        """Choose this clause (in its one spelling) in the query of the topic that was asked for last, once that is shown."""
        self._clause = clause

    def begin_with(self, words: str) -> None:
        """Begin a topic with words of an article; one that is begun looks for them, too."""
        begun = self._drafts.get(_NEW, Draft())
        query = f"{begun.query.strip()} OR {quoted(words)}" if begun.query.strip() else quoted(words)
        title = begun.title or wording.one_line(words, 60)
        name = begun.name or topics_draft.short_name(title, set(self._topics))
        self._drafts[_NEW] = replace(begun, title=title, name=name, query=query)
        self.show_topic(_NEW)

    # what the user does

    def new(self, like: Topic | None = None) -> None:
        """Begin a new topic, empty or with the words of another."""
        draft = Draft()
        if like is not None:
            title = like.title if like.name not in self._topics else tr("{title} (copy)").format(title=like.title)
            name = topics_draft.short_name(title, set(self._topics))
            draft = Draft(title, name, laid_out(like.query), "", like.alert, like.grading)
        self._drafts[_NEW] = draft
        self._fill(_NEW)
        self.editor.show_draft(draft)
        self.editor.fields.title.setFocus()

    def _edited(self, draft: Draft) -> None:
        name = self.current()
        self._drafts[name] = draft
        if (item := self.list.currentItem()) is not None:
            title, edited = self._title(name)
            self.list.label(item, title, edited=edited)

    def _saved(self, name: str) -> None:
        self._drafts.pop(name, None)
        if self.current() == _NEW:
            self._drafts.pop(_NEW, None)
        self._desk.forget_topics()
        self._wanted = name
        self.refresh()

    def remove(self) -> None:
        """Remove the chosen topic; the window offers to undo it. A new topic that was never saved is dropped."""
        name = self.current()
        topic = self._topics.get(name)
        if topic is None:
            self._drafts.pop(name, None)
            self._fill(next(iter(self._topics), _NEW))
            return
        back = SaveTopic(
            topic.name, topic.query, topic.title, topic.colour, topic.alert, grading=topic.grading, rule=topic.rule
        )
        title = wording.one_line(topic.title, 60)
        said = tr("{topic} removed with its flags; the articles stay.").format(topic=title)

        def removed(_done: Done) -> None:
            self._drafts.pop(name, None)
            self._read_again()
            self._desk.say(said, lambda: self._desk.send(back, lambda _done: self._read_again()))

        self._desk.send(RemoveTopic(name), removed, owner=self)  # what other topics name is refused, and that is said

    # before the window goes

    def unsaved(self) -> list[str]:
        """The topics that were changed and not saved, each named."""
        return [self._named(draft) for draft in self._drafts.values() if draft.changed]

    @staticmethod
    def _named(draft: Draft) -> str:
        name = wording.one_line(draft.title or draft.name or tr("new topic"), 60)
        return tr("Topic: {name}").format(name=name)

    def save_unsaved(self, then: Callable[[], None]) -> None:
        """Save them one by one; the first that cannot be saved is said and kept with the rest."""
        changed = [(name, draft) for name, draft in self._drafts.items() if draft.changed]
        if not changed:
            then()
            return
        name, draft = changed[0]
        why = topics_draft.wrong(draft, set(self._topics))
        if why:
            self._not_kept(draft, why)
            return

        def saved(_done: Done) -> None:
            self._drafts.pop(name, None)
            self.save_unsaved(then)

        self._desk.send(draft.command(), saved, lambda refused: self._not_kept(draft, refused.message), owner=self)

    def _not_kept(self, draft: Draft, why: str) -> None:
        self._desk.say(tr("{name} is not saved: {why}").format(name=self._named(draft), why=why))
        self._desk.go("topics")

    def _read_again(self) -> None:
        self._desk.forget_topics()
        self.refresh()

    def _add_shipped(self) -> None:
        for topic in self._desk.reading.shipped_topics():
            command = SaveTopic(
                topic.name, topic.query, topic.title, topic.colour, topic.alert, grading=topic.grading, rule=topic.rule
            )
            self._desk.send(command, lambda _done: self._read_again(), owner=self)


def quoted(words: str) -> str:
    """Words as a query: one as it is, several as a phrase."""
    plain = " ".join(words.replace('"', " ").split())[:_LONGEST_PHRASE]
    return plain if plain.isalnum() else f'"{plain}"'
