"""The head of the alert list: how many were not seen, which are listed, and what can be done to all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from monitor.messages import AlertFilter
from ui.page_actions import PageAction, action_button, menu_button
from ui.pages.emptiness import label
from ui.pages.snoozing import SnoozeButton
from ui.pages.topic_choice import TopicChoice
from ui.pages.wrapping import WrappingRow
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk import Desk

_KINDS = (
    (later("All kinds"), ()),
    (later("Articles and stories"), ("flag",)),
    (later("Summaries and digests"), ("summary", "digest")),
    (later("Bursts and silence"), ("burst", "silence")),
    (later("Feeds"), ("feed",)),
    (later("Tests"), ("test",)),
)


class AlertsHead(QWidget):
    """`changed` when other alerts are to be listed; `seen`, `test` and `channels` are asked for by its actions."""

    changed = Signal()
    seen = Signal()
    test = Signal()
    channels = Signal()

    def __init__(self, desk: Desk, told: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = label("", muted=True)
        self.topic, self.kind, self.unseen = (
            TopicChoice(desk, tr("Alerts of")),
            QComboBox(),
            QCheckBox(tr("Not seen yet")),
        )
        self.kind.setAccessibleName(tr("Kind of alerts"))
        for words, kinds in _KINDS:
            self.kind.addItem(tr(words), kinds)
        self.snooze = SnoozeButton(desk, "alerts", lambda: self.wanted.topic, told)
        self._seeing = PageAction(self, "alerts-seen", self.seen.emit)
        self.mark_seen = action_button(self._seeing)
        test = PageAction(self, "alerts-test", self.test.emit)
        more = menu_button(tr("More"), (test, PageAction(self, "alerts-channels", self.channels.emit)))
        top, below = WrappingRow(), WrappingRow()
        for row in (top, below):
            row.setSpacing(8)
        top.addWidget(label(tr("Alerts"), title=True))
        top.addWidget(self.number)
        top.addStretch(1)
        for part in (self.snooze, self.mark_seen, more):
            top.addWidget(part)
        for box in (self.topic, self.kind):
            below.addWidget(box)
            box.activated.connect(lambda _index: self.changed.emit())
        below.addWidget(self.unseen)
        below.addStretch(1)
        self.unseen.toggled.connect(lambda _on: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below)

    @property
    def wanted(self) -> AlertFilter:
        """Which alerts are to be listed."""
        kinds = self.kind.currentData() or ()
        return AlertFilter(self.topic.chosen, tuple(kinds), unseen=self.unseen.isChecked())

    def show_unseen(self, number: int) -> None:
        """How many of those that could be listed were not seen."""
        self.number.setText(tr("{number} not seen yet").format(number=figure(number)) if number else "")
        self._seeing.setEnabled(bool(number))
