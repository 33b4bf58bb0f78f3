"""Why an article was flagged: for each topic its version and the words that matched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from monitor.model import ArticleDetail, RowFlag
from ui.desk import Desk
from ui.icons import mark_icon
from ui.marks import matched_words, one_line

_MOST = 4
_WORDS = 12


def reason(detail: ArticleDetail, flag: RowFlag) -> str:
    """In words why this flag stands."""
    words = [f"“{one_line(word, longest=60).text}”" for word in matched_words(detail, flag.spans)]
    if len(words) > _WORDS:
        words = [*words[:_WORDS], f"and {len(words) - _WORDS} more"]
    if flag.reason == "feed":
        also = f"; it also says {', '.join(words)}" if words else ""
        return f"everything from this feed counts for it{also}"
    return f"matched {', '.join(words)}" if words else "matched by other parts of the article"


class WhyBox(QFrame):
    """A framed list of flags. `topic_asked(name)` is emitted when the user wants to see a topic."""

    topic_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.setAccessibleName("Why flagged")
        heading = QLabel("Why flagged", self)
        heading.setProperty("muted", True)
        heading.setProperty("small", True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addLayout(self._grid)
        self.hide()

    def show_flags(self, detail: ArticleDetail, flags: Sequence[RowFlag]) -> None:
        """Explain these flags of an article; hidden when there are none."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, flag in enumerate(flags[:_MOST]):
            self._add(line, detail, flag)
        if len(flags) > _MOST:
            more = QLabel(f"and {len(flags) - _MOST} more topics", self)
            more.setProperty("muted", True)
            self._grid.addWidget(more, _MOST, 1, 1, 2)
        self.setVisible(bool(flags))

    def _add(self, line: int, detail: ArticleDetail, flag: RowFlag) -> None:
        mark = self._desk.mark(flag.topic)
        sign = QLabel(self)
        sign.setPixmap(self._picture(mark.shape, mark.colour.name()))
        sign.setContentsMargins(0, 3, 0, 0)
        title = QToolButton(self)
        title.setText(f"{one_line(mark.title, longest=40).text} (v{flag.topic_version})".replace("&", "&&"))
        title.setProperty("link", True)
        title.setToolTip("Show this topic")
        title.setAccessibleName(f"Topic {mark.title}, version {flag.topic_version}")
        title.clicked.connect(lambda: self.topic_asked.emit(flag.topic))
        level = "mention: " if flag.level == "mention" else ""
        why = QLabel(level + reason(detail, flag), self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(sign, line, 0, top)
        self._grid.addWidget(title, line, 1, top)
        self._grid.addWidget(why, line, 2)

    def _picture(self, shape: str, colour: str) -> QPixmap:
        return mark_icon(shape, colour).pixmap(QSize(12, 12))

    @property
    def texts(self) -> list[str]:
        """What is said, topic and reason by turns."""
        found = []
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QLabel | QToolButton) and widget.text():
                found.append(widget.text())
        return found
