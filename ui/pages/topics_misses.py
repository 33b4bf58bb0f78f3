"""Near misses: articles of the last week that one clause alone keeps from matching, each with that clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.heard import heard
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.slices import Slices
from ui.pages.topics_rows import Line, Lines, article_table, share_room
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.errors import UserError
    from monitor.model import Topic
    from monitor.reasons import Misses
    from ui.desk import Desk

DAYS = 7


class NearMissList(QWidget):
    """Looked for only while it is seen: `look` says for what, and showing the tab begins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic: Topic | None = None
        self._sought: Topic | None = None
        self.slices: Slices[Misses] = Slices(desk, self._show, self._fail)
        self.words = label("", muted=True, wrap=True)
        self.model = Lines(desk, later("What keeps it away"), self)
        self.table = article_table(desk, self.model, tr("Articles that one clause keeps from matching"), 200)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        self.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share_room(self.table, self.width())

    def look(self, topic: Topic) -> None:
        """Look for the near misses of this topic, as it is edited."""
        self._topic = topic
        if self.isVisible():
            self._begin()

    def forget(self) -> None:
        """There is no query to look with."""
        self._topic = self._sought = None
        self.slices.stop()
        self.model.show_lines(())
        self.words.setText(
            tr(
                "Articles of the last {days} days that one clause alone keeps from matching stand here: "
                "a word that is missing, words that stand too far apart, or an exclusion that bars them."
            ).format(days=DAYS)
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._topic is not None and self._topic != self._sought:
            self._begin()

    def _begin(self) -> None:
        topic = self._topic
        if topic is None:
            return
        self._sought = topic
        self.words.setText(tr("Looking …"))
        self.slices.begin(lambda reading: reading.misses(topic, DAYS))

    def _show(self, found: Misses) -> None:
        self.model.show_lines([Line(miss.row, heard(miss.kept_away)) for miss in found.misses])
        self.words.setText(found_words(found))

    def _fail(self, error: UserError) -> None:
        self.model.show_lines(())
        self.words.setText(heard(str(error)))


def found_words(found: Misses) -> str:
    """What was found, and of how many."""
    if not found.complete:
        candidates = wording.how_many(found.candidates, "candidate")
        return tr("Looking: {done} of {candidates} so far").format(done=figure(found.judged), candidates=candidates)
    if not found.misses:
        return tr("No article of the last {days} days fails by one clause alone.").format(days=DAYS)
    words = tr("{articles} of the last {days} days fail by one clause alone; the nearest come first.")
    if len(found.misses) == 1:
        words = tr("{articles} of the last {days} days fails by one clause alone.")
    if found.cut:
        words = tr(
            "{articles} of the last {days} days: each fails by one clause alone, of the newest {number} candidates."
        )
    many = wording.how_many(len(found.misses), "article")
    return words.format(articles=many, days=DAYS, number=figure(found.candidates))
