"""The whole reason of one topic for one article: the verdict in a sentence, clauses, score, and words in blocks that were left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.heard import heard
from ui.marks import one_line
from ui.page_actions import PageAction, action_button, follow
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.preview_clauses import ClauseTree
from ui.pages.right_wrong import RightWrong
from ui.pages.score_parts import PARTS
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import ArticleDetail
    from monitor.reasons import Why
    from ui.desk import Desk


class Explained(QWidget):
    """Stays open for the same topic while one reads on. `asked(spans)`: show these words; `closed` when the user has seen enough.

    `clause_asked(topic, clause)`: show this clause in the topic; `verdict_said(topic, belongs)`: of an article that it does not flag.
    """

    asked = Signal(object)
    closed = Signal()
    clause_asked = Signal(str, str)
    verdict_said = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.topic = self._query = ""
        self.verdict = label("", wrap=True)
        self.tree = ClauseTree(desk)
        self.score = label("", muted=True, small=True, wrap=True)
        self.ignored = label("", muted=True, small=True, wrap=True)
        self.belongs = RightWrong("", flagged=False)
        self.belongs.said.connect(lambda belongs: self.verdict_said.emit(self.topic, belongs))
        self._leading = PageAction(self, "articles-show-clause", self._ask_clause, keys_in=self.tree)
        self._leading.setVisible(False)
        self.show_clause = QToolButton(self)
        self.show_clause.setProperty("link", True)
        follow(self.show_clause, self._leading)
        closing = PageAction(self, "why", self.close_it)
        closing.setIconText(tr("Close"))
        self.close_button = action_button(closing)
        self.tree.asked.connect(self.asked)
        row = QHBoxLayout()
        row.addWidget(self.verdict, 1)
        row.addWidget(self.belongs)
        row.addWidget(self.close_button)
        below = QHBoxLayout()
        below.addWidget(self.score, 1)
        below.addWidget(self.show_clause, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.tree)
        column.addLayout(below)
        column.addWidget(self.ignored)
        self.hide()

    def explain(self, detail: ArticleDetail, topic: str) -> None:
        """Find out what this topic says of the article, and show it."""
        self.topic = topic
        number = detail.row.id
        self._desk.tasks.read(
            lambda reading: reading.why(topic, number),
            lambda why: self._show(detail, why),
            self,
            failed=lambda error: self._say(heard(str(error))),
            key="why",
        )

    def again(self, detail: ArticleDetail) -> None:
        """Another article is read: explain it by the same topic, if one was asked about."""
        if self.topic:
            self.explain(detail, self.topic)

    def close_it(self) -> None:
        """Hide it, for the next articles too."""
        self.topic = ""
        self._leading.setVisible(False)
        self.hide()
        self.closed.emit()

    def show_marks(self, said: dict[str, bool]) -> None:
        """Show what the user said of the article, by topic."""
        self.belongs.show_mark(said.get(self.topic))

    def _ask_clause(self) -> None:
        self.clause_asked.emit(self.topic, self.tree.clause(self._query))

    def _say(self, text: str) -> None:
        self.verdict.setText(text)
        for each in (self.tree, self.score, self.ignored, self.belongs):
            each.hide()
        self._leading.setVisible(False)
        self.show()

    def _show(self, detail: ArticleDetail, why: Why) -> None:
        if why.topic.name != self.topic:
            return
        flagged_by = next((flag.topic_version for flag in detail.row.flags if flag.topic == self.topic), None)
        self.verdict.setText(verdict_words(why, flagged_by))
        self._query = why.topic.query
        self.tree.show_clauses(why.clauses, detail)
        self.tree.show()
        self._leading.setVisible(True)
        self.belongs.name(one_line(why.topic.title or why.topic.name, longest=40).text, flagged=False)
        self.belongs.setVisible(flagged_by is None)
        self.show_marks(dict(detail.marks))
        self.score.setText(score_words(why))
        self.score.setVisible(bool(why.parts))
        self.ignored.setText(ignored_words(why))
        self.ignored.setVisible(bool(why.ignored))
        self.show()


def verdict_words(why: Why, flagged_by: int | None) -> str:
    """As in "Missile launches, version 4: a flag"; `flagged_by` is the version that made the flag which stands, if one does."""
    title = one_line(why.topic.title or why.topic.name, longest=60).text
    said = tr("{topic}, version {version}: {verdict}").format(
        topic=title, version=why.topic.version, verdict=_level(why)
    )
    if flagged_by is not None and flagged_by != why.topic.version:
        said = tr("The flag that stands was made by version {version}.").format(version=flagged_by) + f" {said}"
    return said


def _level(why: Why) -> str:
    if why.followed:
        return tr("a flag, because everything from this feed counts for it")
    if not why.matched:
        many = wording.how_many(why.clauses.missing, "clause")
        return tr("no match; {clauses} would have to change").format(clauses=many)
    return {
        "flag": tr("a flag"),
        "mention": tr("only a mention"),
        None: tr("a match, but its score is too low"),
    }[why.level]


def score_words(why: Why) -> str:
    """As in "Score 7: 6 for words in the title, 1 for words in the lead. A flag takes 2."."""
    parts = ", ".join(
        tr("{points} for {what}").format(points=f"{part.points:g}", what=_part(part.what)) for part in why.parts
    )
    said = tr("Score {score}: {parts}.").format(score=f"{why.score:g}", parts=parts)
    grading = why.topic.grading
    if grading.threshold is not None:
        said += " " + tr("A flag takes {score}.").format(score=f"{grading.threshold:g}")
    if grading.zone != "anywhere":
        in_title = tr("A flag takes a word in the title.")
        in_lead = tr("A flag takes a word in the title or the first 60 words.")
        said += " " + (in_title if grading.zone == "title" else in_lead)
    return said


def _part(what: str) -> str:
    return tr(what) if what in PARTS else what


def ignored_words(why: Why) -> str:
    """Which words of the query stand in blocks that were not judged."""
    lines = []
    for hit in why.ignored[:3]:
        words = ", ".join(f"“{one_line(word, longest=40).text}”" for word in hit.words[:6])
        said = tr("Not judged: {words} in the left-out block “{block}”")
        lines.append(said.format(words=words, block=one_line(hit.block, longest=80).text))
    if len(why.ignored) > 3:
        lines.append(tr("and {blocks}").format(blocks=wording.how_many(len(why.ignored) - 3, "more block")))
    return "\n".join(lines)
