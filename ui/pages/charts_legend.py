"""The legend of a topic that is taken apart: a mark and a name a part, the largest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.marks import tip
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.topics_marks import MarkLabel

if TYPE_CHECKING:
    from ui.desk import TopicMark

_LONGEST = 26


class Legend(QWidget):
    """Hidden while it has nothing to name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(4)
        self.hide()

    def show_marks(self, marks: Sequence[TopicMark]) -> None:
        """Name these parts; none hides the legend."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.names = tuple(mark.title for mark in marks)
        for mark in marks:
            self._column.addWidget(_line(mark))
        self.setVisible(bool(marks))


def _line(mark: TopicMark) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(2, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(MarkLabel(mark))
    name = label(wording.one_line(mark.title, _LONGEST), small=True)
    name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    if len(mark.title) > _LONGEST:
        name.setToolTip(tip(mark.title))
    row.addWidget(name, 1)
    return line
