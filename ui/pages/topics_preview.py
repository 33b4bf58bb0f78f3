"""What a query would find: how many articles of the last 30 days, and the newest of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.model import ArticleFilter
from ui.heard import heard
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.slices import Slices
from ui.pages.topics_rows import Line, Lines, article_table
from ui.words import figure, tr

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import ArticleRow
    from monitor.reading import Reading
    from ui.desk import Desk

DAYS = 30
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds: how many (None: that is still being counted), and the newest of them.

    `saved` is how many articles the saved topic flags in the same days, None for a new topic.
    """

    matches: int | None
    rows: tuple[ArticleRow, ...]
    saved: int | None = None

    @property
    def complete(self) -> bool:
        return self.matches is not None


class Looking:
    """Finds the newest articles that match first, and how many there are then. Its methods raise QueryError."""

    def __init__(self, reading: Reading, query: str, topic: str | None, now: datetime) -> None:
        self._reading = reading
        self._query = query
        self._topic = topic
        self._now = now
        self._newest: tuple[ArticleRow, ...] | None = None

    def go_on(self) -> Found:
        """The newest at the first call, all of it at the second, or at once where there are no more."""
        if self._newest is None:
            self._newest = tuple(self._reading.newest(self._query, DAYS, _SHOWN))
            if len(self._newest) == _SHOWN:
                return Found(None, self._newest)
            return Found(len(self._newest), self._newest, self._saved())
        matches, rows = self._reading.preview(self._query, DAYS, _SHOWN)
        return Found(matches, tuple(rows), self._saved())

    def _saved(self) -> int | None:
        if self._topic is None:
            return None
        return self._reading.count(ArticleFilter(topics=(self._topic,), since=self._now - timedelta(days=DAYS)))


class Preview(QWidget):
    """The count in words and the newest articles; each opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ""
        self.words = label("", wrap=True)
        self.model = Lines(desk, "", self)
        self.table = article_table(desk, self.model, tr("The newest articles that match"))
        self._showing = PageAction(self, "topics-show-all", self._open_all)
        self.all = action_button(self._showing)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.slices: Slices[Found] = Slices(desk, self._show, lambda error: self.forget(heard(str(error))))
        self.forget(tr("Type a query to see what it would find."))

    def look(self, query: str, topic: str | None) -> None:
        """Find the matches of this query in the background; `topic` is the saved topic it belongs to."""
        self._query = query
        now = self._desk.now()
        self.words.setText(tr("Looking …"))
        self.slices.begin(lambda reading: Looking(reading, query, topic, now))

    def forget(self, words: str) -> None:
        """Show nothing but these words."""
        self._query = ""
        self.slices.stop()
        self.words.setText(words)
        self.model.show_lines(())
        self._showing.setEnabled(False)

    def _show(self, found: Found) -> None:
        if not self._query:
            return
        self.model.show_lines([Line(row) for row in found.rows])
        self._showing.setEnabled(bool(found.rows))
        self.words.setText(found_words(found))

    def _open_all(self) -> None:
        since = self._desk.now() - timedelta(days=DAYS)
        self._desk.go("articles", ArticleFilter(query=_asked(self._query), since=since))


def _asked(query: str) -> str:
    """The query without its line breaks; blanks within a line may be part of a pattern."""
    return " ".join(map(str.strip, query.splitlines()))


def found_words(found: Found) -> str:
    """As in "142 articles of the last 30 days match; the saved topic flags 120"."""
    if found.matches is None:
        return tr("Articles of the last {days} days match; counting them …").format(days=DAYS)
    words = tr("{articles} of the last {days} days match")
    if found.matches == 1:
        words = tr("{articles} of the last {days} days matches")
    said = words.format(articles=wording.how_many(found.matches, "article"), days=DAYS)
    if found.saved is None or found.saved == found.matches:
        return said
    return f"{said}; " + tr("the saved topic flags {number}").format(number=figure(found.saved))
