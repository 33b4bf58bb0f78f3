"""Why an article was flagged or not: for each flag its topic, version and words; for any topic, every clause of its query."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from monitor.model import ArticleDetail, RowFlag
from ui.desk import Desk
from ui.icons import mark_icon
from ui.marks import matched_words, one_line
from ui.pages import marking
from ui.pages.emptiness import label
from ui.pages.preview_explained import Explained
from ui.pages.right_wrong import RightWrong
from ui.words import tr

_MOST = 4
_WORDS = 12
_NARROW = 480


def reason(detail: ArticleDetail, flag: RowFlag) -> str:
    """In words why this flag stands."""
    words = [f"“{one_line(word, longest=60).text}”" for word in matched_words(detail, flag.spans)]
    if len(words) > _WORDS:
        words = [*words[:_WORDS], tr("and {number} more").format(number=len(words) - _WORDS)]
    if flag.reason == "feed":
        also = "; " + tr("it also says {words}").format(words=", ".join(words)) if words else ""
        return tr("everything from this feed counts for it") + also
    if flag.reason == "unjudged":
        return tr("its query takes too many steps on this article; whether it matches is not known")
    if not words:
        return tr("matched by other parts of the article")
    return tr("matched {words}").format(words=", ".join(words))


class WhyBox(QFrame):
    """A framed list of flags. `topic_asked(name, clause)`: the user wants to see a topic, and in it this clause (empty: none).

    `place_asked(spans)`: these words of the article.
    """

    topic_asked = Signal(str, str)
    place_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail: ArticleDetail | None = None
        self.verdicts: dict[str, RightWrong] = {}
        self.setProperty("card", True)
        self.setAccessibleName(tr("Why flagged"))
        self.heading = label(tr("Why flagged"), muted=True, small=True)
        self.other = QToolButton(self)
        self.other.setText(tr("Why not …"))
        self.other.setToolTip(tr("Ask what a topic says of this article, clause by clause"))
        self.other.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.other.setProperty("link", True)
        self.menu = QMenu(self.other)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.other.setMenu(self.menu)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.explained = Explained(desk, self)
        self.explained.asked.connect(self.place_asked)
        self.explained.clause_asked.connect(self.topic_asked)
        self.explained.verdict_said.connect(self._say)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.explained)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        for verdict in (*self.verdicts.values(), self.explained.belongs):
            verdict.shorten(self.width() < _NARROW)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for topic in self._desk.topics:
            words = one_line(topic.title or topic.name, longest=60).text.replace("&", "&&")
            self.menu.addAction(words).triggered.connect(lambda _on=False, name=topic.name: self.ask(name))

    def ask(self, topic: str) -> None:
        """Show what this topic says of the article."""
        if self._detail is not None:
            self.explained.explain(self._detail, topic)

    def toggle(self) -> None:
        """Explain the first flag of the article, or ask which topic is meant where there is none; again, close what was explained."""
        if self.explained.isVisible():
            self.explained.close_it()
        elif self._detail is not None and self._detail.row.flags:
            self.ask(self._detail.row.flags[0].topic)
            self.explained.tree.setFocus()
        elif self.isVisible():
            self.other.showMenu()

    def show_flags(self, detail: ArticleDetail, flags: Sequence[RowFlag]) -> None:
        """Explain these flags of an article; hidden when there are none and no topic that could be asked about."""
        self._detail = detail
        self.verdicts.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, flag in enumerate(flags[:_MOST]):
            self._add(line, detail, flag)
        if len(flags) > _MOST:
            more = QLabel(tr("and {number} more topics").format(number=len(flags) - _MOST), self)
            more.setProperty("muted", True)
            self._grid.addWidget(more, 2 * _MOST, 1, 1, 3)
        self.heading.setText(tr("Why flagged") if flags else tr("No topic flags this article"))
        self.other.setVisible(bool(self._desk.topics))
        self.setVisible(bool(flags or self._desk.topics))
        self._share_room()
        self.show_marks(detail)
        self.explained.again(detail)

    def show_marks(self, detail: ArticleDetail) -> None:
        """Show what the user said of this article by now."""
        self._detail = detail
        said = dict(detail.marks)
        for topic, verdict in self.verdicts.items():
            verdict.show_mark(said.get(topic))
        self.explained.show_marks(said)

    def mark(self, *, belongs: bool) -> None:
        """Say of the topic that is explained, else of the first that flags the article, whether it belongs; again takes it back."""
        detail = self._detail
        topic = self.explained.topic or (detail.row.flags[0].topic if detail is not None and detail.row.flags else "")
        if detail is None or not topic:
            self._desk.say(tr("No topic flags this article; ask one why not (W), then say whether it belongs"))
            return
        self._say(topic, None if dict(detail.marks).get(topic) is belongs else belongs)

    def _say(self, topic: str, belongs: bool | None) -> None:
        if (detail := self._detail) is not None:
            marking.say(self._desk, topic, detail.row.id, belongs, dict(detail.marks).get(topic), owner=self)

    def _add(self, line: int, detail: ArticleDetail, flag: RowFlag) -> None:
        mark = self._desk.mark(flag.topic)
        sign = QLabel(self)
        sign.setPixmap(self._picture(mark.shape, mark.colour.name()))
        sign.setContentsMargins(0, 3, 0, 0)
        title = QToolButton(self)
        title.setText(f"{one_line(mark.title, longest=40).text} (v{flag.topic_version})".replace("&", "&&"))
        title.setProperty("link", True)
        title.setProperty("flush", True)
        title.setToolTip(tr("Show this topic"))
        title.setAccessibleName(
            tr("Topic {topic}, version {version}").format(topic=mark.title, version=flag.topic_version)
        )
        title.clicked.connect(lambda: self.topic_asked.emit(flag.topic, ""))
        level = tr("mention: ") if flag.level == "mention" else ""
        why = QLabel(level + reason(detail, flag), self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        details = QToolButton(self)
        details.setText(tr("Clauses"))
        details.setObjectName("clauses")
        details.setProperty("link", True)
        details.setToolTip(tr("Show every clause of the topic's query, met or not"))
        details.setAccessibleName(tr("Clauses of {topic}").format(topic=mark.title))
        details.clicked.connect(lambda: self.ask(flag.topic))
        self._grid.addWidget(sign, 2 * line, 0, top)
        self._grid.addWidget(title, 2 * line, 1, Qt.AlignmentFlag.AlignLeft)
        verdict = RightWrong(one_line(mark.title, longest=40).text, flagged=flag.level == "flag", parent=self)
        verdict.said.connect(lambda belongs: self._say(flag.topic, belongs))
        self.verdicts[flag.topic] = verdict
        self._grid.addWidget(verdict, 2 * line, 2)
        self._grid.addWidget(details, 2 * line, 3)
        self._grid.addWidget(why, 2 * line + 1, 1, 1, 3)

    def _picture(self, shape: str, colour: str) -> QPixmap:
        return mark_icon(shape, colour).pixmap(QSize(12, 12))

    @property
    def texts(self) -> list[str]:
        """What is said, topic and reason by turns."""
        found = []
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QLabel | QToolButton) and widget.text() and widget.objectName() != "clauses":
                found.append(widget.text())
        return found
