"""The status line: how the last round went, how the present one goes (with a way to stop it), and which feeds need attention."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from monitor.commands import CancelRound
from monitor.events import Event, FeedPolled, Progress, RoundFinished, RoundStarted
from monitor.glances import ArchiveSummary
from ui.desk import Desk
from ui.elided import Elided
from ui.heard import heard
from ui.marks import one_line
from ui.pages.wording import ago, attention_words, full_time, how_many, until
from ui.words import figure, tr

_STAYS_MS = 6000
_UNDO_MS = 15_000
"""How long a sentence stays, and one whose deed can be taken back with its button; Ctrl+Z takes it back later, too."""


def told(finished: RoundFinished, now: datetime, desk: Desk) -> str:
    """A finished round in one line: "Last round 2 min ago · 31 new, 4 flagged · next in 6 min"."""
    word = tr("Round stopped {when}") if finished.cancelled else tr("Last round {when}")
    numbers = tr("{new} new, {flagged} flagged").format(new=figure(finished.new), flagged=figure(finished.flagged))
    parts = [word.format(when=ago(finished.at, now, desk.zone)), numbers]
    if finished.failed:
        parts.append(tr("{feeds} did not answer").format(feeds=how_many(finished.failed, "feed")))
    if finished.unjudged:
        parts.append(tr("{articles} not judged").format(articles=how_many(finished.unjudged, "article")))
    if finished.next_round is not None:
        parts.append(tr("next {when}").format(when=until(finished.next_round, now, desk.zone)))
    return " · ".join(parts)


def _how_far(event: Progress) -> str:
    """An import counts bytes, which say nothing to people."""
    if event.task == "import":
        return f"{100 * event.done // event.total} %"
    return tr("{done} of {total}").format(done=figure(event.done), total=figure(event.total))


class StatusLine(QWidget):
    """Listens to the engine. `attention` is emitted when the user asks which feeds need attention."""

    attention = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: RoundFinished | None = None
        self._state = tr("Starting the engine…")
        self._undo: tuple[str, Callable[[], None]] | None = None
        self._build()
        self._clock = QTimer(self, interval=20_000)
        self._clock.timeout.connect(self._show)
        self._clock.start()
        self._passing = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._passing.timeout.connect(self._end_saying)
        desk.signals.event.connect(self._hear)
        desk.signals.link_changed.connect(self._link)
        self._show()

    def _build(self) -> None:
        self._text = Elided(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAccessibleName(tr("State of polling"))
        self._undo_button = QToolButton(self)
        self._undo_button.setText(tr("Undo"))
        self._undo_button.setToolTip(tr("Take it back (Ctrl+Z)"))
        self._undo_button.clicked.connect(self._take_back)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setAccessibleName(tr("Cancel this round"))
        self._cancel.clicked.connect(lambda: self._desk.send(CancelRound()))
        self._feeds = QToolButton(self)
        self._feeds.setProperty("urgent", True)
        self._feeds.clicked.connect(self.attention)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 3, 12, 3)
        line.setSpacing(8)
        for widget in (self._text, self._undo_button, self._bar, self._cancel):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._feeds)
        self.setMinimumHeight(34)
        for widget in (self._undo_button, self._bar, self._cancel, self._feeds):
            widget.hide()

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._text.text()

    def use(self, summary: ArchiveSummary) -> None:
        """Show how many feeds need attention."""
        number = summary.troubled_feeds
        self._feeds.setText(attention_words(number))
        self._feeds.setVisible(number > 0)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say one sentence for a few seconds, with an Undo button where there is a way back.

        What was done stays the last deed that can be taken back, whatever else is said, until there is another.
        """
        if undo is not None:
            self._undo = text, undo
        self._undo_button.setVisible(undo is not None)
        self._text.setText(one_line(text, longest=300).text)
        self._passing.start(_STAYS_MS if undo is None else _UNDO_MS)

    def point(self, address: str) -> None:
        """Say where the link under the pointer leads; empty when there is none."""
        if address:
            self._text.setText(one_line(address, longest=200).text)
        else:
            self._show()

    def take_back(self) -> None:
        """Undo the last deed that can be undone and say which it was."""
        if self._undo is None:
            self.say(tr("There is nothing to take back now"))
        else:
            self._take_back()

    def _take_back(self) -> None:
        last, self._undo = self._undo, None
        self._end_saying()
        if last is not None:
            done, undo = last
            self.say(tr("Taken back: {deed}").format(deed=done))
            undo()

    def _end_saying(self) -> None:
        self._passing.stop()
        self._undo_button.hide()
        self._show()

    def _link(self, attached: bool) -> None:
        self._state = tr("Ready") if attached else tr("The engine is not running: reading only")
        if not attached:
            self._busy(False)
        self._show()

    def _hear(self, event: Event) -> None:
        if isinstance(event, RoundStarted):
            self._busy(True)
            self._state = tr("Polling {feeds}").format(feeds=how_many(event.feeds, "feed"))
            self._bar.setRange(0, max(1, event.feeds))
            self._bar.setValue(0)
        elif isinstance(event, FeedPolled):
            self._busy(True)
            self._state = tr("{done} of {total}").format(done=event.done, total=how_many(event.total, "feed"))
            self._bar.setRange(0, max(1, event.total))
            self._bar.setValue(event.done)
        elif isinstance(event, RoundFinished):
            self._busy(False)
            self._last = event
        elif isinstance(event, Progress):
            self._advance(event)
        else:
            return
        self._show()

    def _advance(self, event: Progress) -> None:
        what = heard(event.label)
        if event.finished:
            self._busy(False)
            self.say(f"{what}: {heard(event.error)}" if event.error else tr("{what}: done").format(what=what))
            return
        self._bar.setVisible(True)
        self._bar.setRange(0, event.total)
        self._bar.setValue(event.done)
        self._state = f"{what}: {_how_far(event)}" if event.total else what

    def _busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)

    def _show(self) -> None:
        if self._passing.isActive():
            return
        busy = not self._bar.isHidden()
        if self._last is not None and not busy and self._desk.link is not None:
            self._text.setText(told(self._last, self._desk.now(), self._desk))
            self._text.setToolTip(full_time(self._last.at, self._desk.zone))
        else:
            self._text.setText(one_line(self._state).text)
