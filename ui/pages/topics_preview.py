"""What a query would find: how many articles of the last 30 days, and the newest of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.model import ArticleFilter
from ui.pages import wording
from ui.pages.emptiness import button, label
from ui.pages.topics_rows import Line, Lines, article_table
from ui.words import tr

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import ArticleRow
    from monitor.reading import Reading
    from ui.desk import Desk

DAYS = 30
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds. `saved` is how many articles the saved topic flags in the same days, None for a new topic."""

    matches: int
    rows: tuple[ArticleRow, ...]
    saved: int | None


def find(reading: Reading, query: str, topic: str | None, now: datetime) -> Found:
    """Count and list the articles that match. Raises QueryError."""
    matches, rows = reading.preview(query, DAYS, _SHOWN)
    saved = None
    if topic is not None:
        saved = reading.count(ArticleFilter(topics=(topic,), since=now - timedelta(days=DAYS)))
    return Found(matches, tuple(rows), saved)


class Preview(QWidget):
    """The count in words and the newest articles; each opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ""
        self.words = label("", wrap=True)
        self.model = Lines(desk, "", self)
        self.table = article_table(desk, self.model, "The newest articles that match")
        self.all = button(tr("Show all of them"), self._open_all)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.forget("Type a query to see what it would find.")

    def look(self, query: str, topic: str | None) -> None:
        """Find the matches of this query in the background; `topic` is the saved topic it belongs to."""
        self._query = query
        now = self._desk.now()
        self.words.setText(tr("Looking …"))
        self._desk.tasks.read(
            lambda reading: find(reading, query, topic, now),
            self._show,
            self,
            failed=lambda error: self.forget(str(error)),
            key="preview",
        )

    def forget(self, words: str) -> None:
        """Show nothing but these words."""
        self._query = ""
        self.words.setText(words)
        self.model.show_lines(())
        self.all.setEnabled(False)

    def _show(self, found: Found) -> None:
        if not self._query:
            return
        self.model.show_lines([Line(row) for row in found.rows])
        self.all.setEnabled(bool(found.matches))
        self.words.setText(found_words(found))

    def _open_all(self) -> None:
        since = self._desk.now() - timedelta(days=DAYS)
        self._desk.go("articles", ArticleFilter(query=_asked(self._query), since=since))


def _asked(query: str) -> str:
    """The query without its line breaks; blanks within a line may be part of a pattern."""
    return " ".join(map(str.strip, query.splitlines()))


def found_words(found: Found) -> str:
    """As in "142 articles of the last 30 days match; the saved topic flags 120"."""
    verb = "matches" if found.matches == 1 else "match"
    said = f"{wording.how_many(found.matches, 'article')} of the last {DAYS} days {verb}"
    if found.saved is None or found.saved == found.matches:
        return said
    return f"{said}; the saved topic flags {found.saved:,}"
