"""Stories: each told once, however many copies it has; below, its articles and who had it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from monitor.events import ArticlesChanged, TopicsChanged
from monitor.model import ArticleFilter
from ui.page_actions import PageAction
from ui.pages import wording
from ui.pages.emptiness import EmptyState, label
from ui.pages.freshness import Freshness
from ui.pages.stories_model import CopiesModel, StoriesModel
from ui.pages.tables import fit_column, plain_table
from ui.pages.topic_choice import TopicChoice
from ui.pages.wrapping import WrappingRow
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.reading import Reading
    from monitor.story import Copy, Story
    from ui.desk import Desk

_MOST = 500
_LOW, _ROWS = 420, 120
"""Pixels of a page that is low, and that a list has there at least."""
_TEACHES = later(
    "Copies of one text in many papers, and its later versions, are put together here after each poll, with who had it first and how many "
    "independent publishers have it. Nothing is deleted: every article stays in the list of articles."
)
_NONE_COPIED = later("No story has copies in this list. Untick “Only with copies” to see those that stand alone.")


class StoriesPage(QWidget):
    """A table of stories over one of the chosen story's articles; Enter or a double click opens an article."""

    title = later("Stories")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = 0
        self.model, self.copies_model = StoriesModel(desk, self), CopiesModel(desk, self)
        self.table = plain_table(
            self.model, tr("Stories, the one that moved last first; Enter opens its first article")
        )
        self.copies = plain_table(self.copies_model, tr("Articles of the story, each below what it was taken from"))
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(self._open_first)
        self.copies.activated.connect(self._open)
        self.empty = EmptyState(
            tr("No story yet"),
            tr(_TEACHES),
            ((tr("Show articles"), lambda: desk.go("articles")), (tr("Feeds"), lambda: desk.go("feeds"))),
        )
        self._opening = PageAction(self, "stories-open", lambda: self._open_first(self.table.currentIndex()))
        self._opening.setEnabled(False)
        self._arrange()
        self.main = self.table
        self._fresh = Freshness(self, desk.signals.event, (ArticlesChanged, TopicsChanged), self.refresh)
        desk.topics_changed.connect(self._fresh.stale)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        lower = QWidget()
        rows = QVBoxLayout(lower)
        rows.setContentsMargins(0, 8, 0, 0)
        self.said = label("", muted=True, wrap=True)
        rows.addWidget(self.said)
        rows.addWidget(self.copies, 1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(lower)
        self.split.setSizes([420, 300])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)

    def give_way(self, room: QSize) -> None:
        """In a low window both lists keep some rows, and what of them is out of sight is scrolled."""
        low = room.height() < _LOW
        self.table.setMinimumHeight(_ROWS if low else 0)
        self.copies.setMinimumHeight(_ROWS if low else 0)

    def _build_head(self) -> QHBoxLayout:
        row = WrappingRow()
        row.addWidget(label(tr("Stories"), title=True))
        self.number = label("", muted=True)
        row.addSpacing(8)
        row.addWidget(self.number)
        row.addStretch(1)
        self.topic, self.copied = TopicChoice(self._desk, tr("Stories of")), QCheckBox(tr("Only with copies"))
        self.copied.setChecked(True)
        self.topic.activated.connect(lambda _index: self.refresh())
        self.copied.toggled.connect(lambda _on: self.refresh())
        row.addWidget(self.topic)
        row.addWidget(self.copied)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Who had a story first is read before its title: names have the room they need, the title has the rest."""
        for place, share in enumerate((0.2, 0.12, 0.14, 0.26)):
            fit_column(self.table, place, share)
        for place, share in enumerate((0.16, 0.26, 0.18, 0.14, 0.16)):
            fit_column(self.copies, place, share)
            told = any(self.copies_model.index(row, place).data() for row in range(self.copies_model.rowCount()))
            self.copies.setColumnHidden(place, not told and self.copies_model.rowCount() > 0)

    def show_topic(self, name: str) -> None:
        """Show the stories of this topic."""
        self.topic.offer()
        self.topic.choose(name)
        self.refresh()

    def refresh(self) -> None:
        """Read the newest stories of the chosen topic again."""
        self.topic.offer()
        chosen, copied = self.topic.chosen, self.copied.isChecked()
        wanted = ArticleFilter(topics=(chosen,) if chosen else ())

        def read(reading: Reading) -> tuple[list[Story], int]:
            return reading.stories.newest(wanted, _MOST, copied=copied), reading.stories.waiting()

        self._desk.tasks.read(read, self._show, self, key="stories")

    def _show(self, found: tuple[list[Story], int]) -> None:
        stories, waiting = found
        kept = self._shown
        self.model.show_stories(stories)
        self._fit()
        many = wording.how_many(len(stories), "story", "stories")
        most = tr("the newest {stories}").format(stories=many) if len(stories) == _MOST else many
        numbers = [most] if stories else []
        numbers += [tr("{number} articles are still being grouped").format(number=figure(waiting))] if waiting else []
        self.number.setText(" · ".join(numbers))
        self.empty.say(
            tr(_NONE_COPIED if self.copied.isChecked() and not waiting and self._desk_has_articles() else _TEACHES)
        )
        self._stack.setCurrentIndex(0 if stories else 1)
        for row, story in enumerate(stories):
            if story.id == kept or (row == 0 and not kept):
                self.table.setCurrentIndex(self.model.index(row, 0))
                break
        else:
            if stories:
                self.table.setCurrentIndex(self.model.index(0, 0))

    def _desk_has_articles(self) -> bool:
        return bool(self._desk.reading.count(ArticleFilter(), cap=1))

    def _choose(self, place: QModelIndex, _before: QModelIndex) -> None:
        if not place.isValid():
            self.copies_model.show_copies(())
            self._opening.setEnabled(False)
            self.said.setText("")
            return
        story = self.model.stories[place.row()]
        self._shown = story.id
        self._desk.tasks.read(lambda reading: reading.stories.copies(story.id), self._show_copies, self, key="copies")

    def _show_copies(self, copies: list[Copy]) -> None:
        self.copies_model.show_copies(copies)
        self._opening.setEnabled(bool(copies))
        self._fit()
        if not copies:
            self.said.setText(tr("This story is no longer in the archive."))
            return
        families = len({copy.family for copy in copies})
        first = wording.one_line(copies[0].source, 60)
        publishers = wording.how_many(families, "independent publisher")
        words = tr("{articles} from {publishers}; {first} had it first.")
        articles = wording.how_many(len(copies), "article")
        self.said.setText(words.format(articles=articles, publishers=publishers, first=first))

    def _open_first(self, place: QModelIndex) -> None:
        if self.copies_model.branches and self.model.stories[place.row()].id == self._shown:
            self._desk.open_article(self.copies_model.branches[0].copy.article_id)

    def _open(self, place: QModelIndex) -> None:
        self._desk.open_article(self.copies_model.branches[place.row()].copy.article_id)
