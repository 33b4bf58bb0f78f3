"""The topic language on one screen: what can be typed, each with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from ui.pages.emptiness import label
from ui.pages.topics_query import fixed_width
from ui.words import later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

LINES = (
    ("missile launch", later("both words, anywhere in title, summary or text; the same as missile AND launch")),
    ("missile OR rocket", later("either word; AND and OR meet only with parentheses: (missile OR rocket) AND test")),
    ("launch -product", later("not with this word; the same as launch NOT product")),
    ('"joint chiefs"', later("these words side by side")),
    ("launch*", later("words that begin so: launch, launches, launched")),
    ("missile NEAR/8 launch*", later("at most 8 words between them, in any order; ONEAR keeps the order")),
    ("kim NEAR/S putin", later("in one sentence")),
    ("ATLEAST2(missile*)", later("at least twice in the article")),
    ("=WHO", later('capitals count; also CASE(WHO OR "Big Apple")')),
    (r"/KN-\d\d/", later("a pattern of characters, here KN- and two digits; /.../i when capitals do not count")),
    ("title:summit", later("in the title; lead: is the title or the first 60 words, body: the text")),
    ("lang:ko", later("the language; source: is the publisher's name, site: the site of the article's address")),
    ("feed:asia", later("the feed's title; author: and category: as the feed tells them")),
    ("$weapons", later("any word of a list that Wirewatch brings: $weapons, $fire, $leaders, $meet, $countries …")),
    ("@summits", later("what the topic of that short name looks for")),
)


class LanguageHelp(QScrollArea):
    """Examples at the left, what they find at the right; examples can be copied."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 8, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        mono = fixed_width(desk, 13)
        for row, (example, meaning) in enumerate(LINES):
            left: QLabel = label(example)
            left.setFont(mono)
            left.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(tr(meaning), muted=True, wrap=True), row, 1)
        grid.addWidget(
            label(
                tr(
                    "Capitals and accents do not matter in words; AND, OR, NOT and NEAR are written in capitals. Queries written for "
                    "Meltwater, Brandwatch, Nexis, Elasticsearch or GDELT are read, too, and saved in this spelling."
                ),
                muted=True,
                wrap=True,
            ),
            len(LINES),
            0,
            1,
            2,
        )
        grid.setRowStretch(len(LINES) + 1, 1)
        self.setWidget(inside)
