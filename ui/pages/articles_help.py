"""What can be typed into the search box, in one small window: words, filters and examples."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.on_screen import size_on_screen
from ui.pages.emptiness import label
from ui.room import Room
from ui.words import later, tr

_LINES = (
    ("missile launch*", later("both words, in any order; * stands for any ending")),
    ('"joint statement"', later("these words side by side")),
    ("(fired OR launched) NEAR/5 missile", later("close to each other; AND, OR and NOT in capitals")),
    ("title:summit  site:example.com  lang:ja", later("words of one field only")),
    (
        "is:starred  is:unread  is:noted  is:kept",
        later("also read, flagged, tagged, edited, archived, undated, backfill, flood"),
    ),
    ("tag:follow-up  note:ask", later("your own tags and notes")),
    ("topic:summits  level:mention", later("flagged for a topic; with level:mention mentions count too")),
    ('folder:"East Asia"  kind:agency  country:JP', later("what is said of the feed")),
    ("after:2026-05-01  before:today  date:7d", later("days; also date:2026-05 and date:2026-05-01..2026-05-07")),
    ("-tag:done", later("a minus leaves out")),
)
_EXAMPLE, _NARROW = "example", 560


class _Lines(QWidget):
    """Where it is narrow the examples go on in a second line, too."""

    def give_way(self, room: QSize) -> None:
        for example in self.findChildren(QLabel, _EXAMPLE):
            example.setWordWrap(room.width() < _NARROW)


class SearchHelp(QDialog):
    """Stays beside the window while one tries things out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Searching articles"))
        inside = _Lines(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("Searching articles"), heading=True))
        column.addWidget(label(tr("Words and filters stand in one line, and all of them hold."), muted=True, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, (typed, meant) in enumerate(_LINES):
            example = label(typed)
            example.setObjectName(_EXAMPLE)
            example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(example, row, 0)
            grid.addWidget(label(tr(meant), muted=True, wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Room(inside, self))
        size_on_screen(self, QSize(680, 380))
