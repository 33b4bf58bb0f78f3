"""The round that is under way: how far it is, and a way to stop it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from monitor.commands import CancelRound
from monitor.events import FeedPolled, RoundFinished, RoundStarted
from ui.heard import heard
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk


class RoundProgress(QWidget):
    """Shows itself while a round is under way."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._new = self._flagged = 0
        self._left_out: Counter[str] = Counter()
        self.words = label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Feeds polled in this round"))
        self._cancelling = PageAction(self, "cancel-round", self._cancel)
        self.cancel = action_button(self._cancelling)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()
        for event in desk.round:
            self._heard(event)
        desk.signals.event.connect(self._heard)
        desk.signals.lost.connect(self.hide)

    def asked(self) -> None:
        """The user asked for a round; the engine has not begun yet."""
        self._begin(0, tr("Asking the engine …"))

    def refused(self) -> None:
        """The engine will not begin."""
        self.hide()

    def left_out(self) -> str:
        """How many feeds of the last round were not asked, or could not be reached, and the most frequent reason; empty where all were."""
        if not self._left_out:
            return ""
        ((reason, most),) = self._left_out.most_common(1)
        feeds = wording.how_many(self._left_out.total(), "feed")
        if len(self._left_out) == 1:
            return tr("Left out or not reached: {feeds}. {reason}").format(feeds=feeds, reason=heard(reason))
        return tr("Left out or not reached: {feeds}. {most} of them: {reason}").format(
            feeds=feeds, most=figure(most), reason=heard(reason)
        )

    def _begin(self, feeds: int, words: str) -> None:
        self._new = self._flagged = 0
        self._left_out.clear()
        self.bar.setRange(0, feeds)
        self.bar.setValue(0)
        self.words.setText(words)
        self._cancelling.setEnabled(True)
        self.show()

    def _heard(self, event: object) -> None:
        if isinstance(event, RoundStarted):
            self._begin(event.feeds, tr("Polling {feeds} …").format(feeds=wording.how_many(event.feeds, "feed")))
        elif isinstance(event, FeedPolled):
            self._new += event.new
            self._flagged += event.flagged
            if event.outcome == "waiting" and event.status is None:  # with a status: it was asked, and told to wait
                self._left_out[event.reason] += 1
            self.bar.setRange(0, event.total)
            self.bar.setValue(event.done)
            self.words.setText(
                tr("{done} of {feeds} · {new} new, {flagged} flagged").format(
                    done=figure(event.done),
                    feeds=wording.how_many(event.total, "feed"),
                    new=figure(self._new),
                    flagged=figure(self._flagged),
                )
            )
            self.show()
        elif isinstance(event, RoundFinished):
            self.hide()

    def _cancel(self) -> None:
        self._cancelling.setEnabled(False)
        self.words.setText(tr("Stopping …"))
        self._desk.send(CancelRound(), owner=self)
