"""What the user marked of a topic, and articles drawn at random to be marked: precision, and what the topic misses."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.heard import heard
from ui.marks import one_line
from ui.page_actions import PageAction, action_button
from ui.pages import marking, trust_words
from ui.pages.emptiness import label
from ui.pages.topics_rows import Line, Lines, article_table, share_room
from ui.pages.topics_sampling import Asked, SamplingLine
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.errors import UserError
    from monitor.model import ArticleRow
    from monitor.reading import Reading
    from monitor.trust import Marks, Sample
    from ui.desk import Desk


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """What is shown: all marks of a topic, and a sample, if one was drawn."""

    topic: str
    marks: Marks
    sample: Sample | None
    rows: tuple[ArticleRow, ...]

    @property
    def said(self) -> dict[int, bool]:
        """What was said of each article."""
        return {mark.article_id: mark.belongs for mark in self.marks.marks}


class MarkedList(QWidget):
    """Read only while it is seen. `changed` after the user marked something here."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._topic = ""
        self._found: Found | None = None
        self.asks = SamplingLine()
        self.words = label("", wrap=True)
        self.model = Lines(desk, later("Mark"), self)
        self.table = article_table(desk, self.model, tr("Marked articles"), 120)
        self.snippet = label("", muted=True, wrap=True)
        self._says = (
            PageAction(self, "topics-belongs", lambda: self._mark(True), keys_in=self.table),
            PageAction(self, "topics-not", lambda: self._mark(False), keys_in=self.table),
            PageAction(self, "topics-unmark", lambda: self._mark(None)),
        )
        self.yes, self.no, self.back = map(action_button, self._says)
        self._lay_out()
        self.asks.changed.connect(self._read)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen())
        self._show_nothing(tr("Once the topic is saved, its articles can be marked right or wrong."))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.snippet, 1)
        for each in (self.yes, self.no, self.back):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.asks)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share_room(self.table, self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def look(self, topic: str) -> None:
        """Show the marks of this saved topic; empty: it is not saved yet."""
        if topic != self._topic:
            self._topic = topic
            self._show_nothing(tr("Once the topic is saved, its articles can be marked right or wrong."))
            self.asks.setEnabled(bool(topic))
        if self.isVisible():
            self._read()

    # reading

    def _read(self) -> None:
        topic, asked = self._topic, self.asks.asked
        if topic:
            self._desk.tasks.read(
                lambda reading: found(reading, topic, asked), self._show, self, failed=self._fail, key="marks"
            )

    def _read_marks(self) -> None:
        """What was said has changed; what was drawn stays."""
        topic, before = self._topic, self._found
        if before is None or before.sample is None:
            self._read()
        else:
            self._desk.tasks.read(
                lambda reading: with_marks(before, reading.marks(topic)),
                self._show,
                self,
                failed=self._fail,
                key="marks",
            )
        self.changed.emit()

    def _fail(self, error: UserError) -> None:
        self._show_nothing(heard(str(error)))

    def _show_nothing(self, words: str) -> None:
        self._found = None
        self.words.setText(words)
        self.model.show_lines(())
        self._chosen()

    def _show(self, now: Found) -> None:
        if now.topic != self._topic:
            return
        row = self.table.currentIndex().row()
        same = self._found is not None and [one.id for one in self._found.rows] == [one.id for one in now.rows]
        self._found = now
        self.model.show_lines([Line(one, _mark_words(now, one.id)) for one in now.rows])
        self.words.setText(
            trust_words.marks_words(now.marks)
            if now.sample is None
            else trust_words.sample_words(now.sample, now.marks.precision)
        )
        if now.rows:
            self.table.selectRow(row if same and row >= 0 else 0)
        self._chosen()

    # what the user does

    def _row(self) -> ArticleRow | None:
        row = self.table.currentIndex().row()
        return self.model.lines[row].row if 0 <= row < len(self.model.lines) else None

    def _chosen(self) -> None:
        row = self._row()
        said = self._found.said.get(row.id) if self._found is not None and row is not None else None
        self.snippet.setText("" if row is None else one_line(row.snippet or row.title, longest=220).text)
        for action, can in zip(
            self._says,
            (row is not None and said is not True, row is not None and said is not False, said is not None),
            strict=True,
        ):
            action.setEnabled(can)

    def _mark(self, belongs: bool | None) -> None:
        row, now = self._row(), self._found
        if row is None or now is None:
            return
        before = now.said.get(row.id)
        if before is not belongs:
            marking.say(self._desk, now.topic, row.id, belongs, before, then=self._read_marks, owner=self)
        here = self.table.currentIndex().row()
        if belongs is not None and now.sample is not None and here + 1 < len(now.rows):
            self.table.selectRow(here + 1)


def found(reading: Reading, topic: str, asked: Asked) -> Found:
    """All marks of the topic and, where one is asked for, a sample."""
    marks = reading.marks(topic)
    if asked.of == "marked":
        return Found(topic, marks, None, tuple(reading.rows([mark.article_id for mark in marks.marks])))
    sample = reading.sample(topic, asked.size, asked.seed, days=asked.days, flagged=asked.of == "flags")
    return Found(topic, marks, sample, sample.rows)


def with_marks(before: Found, marks: Marks) -> Found:
    """The same articles with what is said of them now."""
    now = dataclasses.replace(before, marks=marks)
    if before.sample is None:
        return now
    drawn = {row.id for row in before.rows}
    of_these = [mark for mark in marks.marks if mark.article_id in drawn]
    older = sum(mark.version < marks.version for mark in of_these)
    said = {mark.article_id: mark.belongs for mark in of_these}
    return dataclasses.replace(now, sample=dataclasses.replace(before.sample, marks=said, older=older))


def _mark_words(now: Found, article: int) -> str:
    if now.sample is None:
        verdicts = {mark.article_id: mark.verdict for mark in now.marks.marks}
        return tr(verdicts[article])
    return {True: tr("belongs"), False: tr("does not belong"), None: ""}[now.said.get(article)]
