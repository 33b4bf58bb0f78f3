"""How far flagging the archive is, while it runs in the background, with a button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from monitor.commands import CancelFlagging
from monitor.events import Progress
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk


class FlaggingBar(QWidget):
    """Hidden unless the engine flags the archive."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = label("")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress of flagging the archive"))
        self.bar.setMinimumWidth(80)
        self._stopping = PageAction(self, "topics-stop-flagging", self._stop)
        self._stopping.setEnabled(False)
        self.stop = action_button(self._stopping)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()
        desk.signals.event.connect(self._hear)
        desk.signals.lost.connect(lambda _why: self._end())

    def _hear(self, event: object) -> None:
        if not isinstance(event, Progress) or event.task != "reflag":
            return
        if event.finished:
            self._end()
            return
        title = wording.one_line(self._desk.mark(event.about).title, 40)
        words = tr("Flagging the archive with {topic} …")
        if event.total:
            words = tr("Flagging the archive with {topic}: {done} of {articles}")
        whole = wording.how_many(event.total, "article")
        self.words.setText(words.format(topic=title, done=figure(event.done), articles=whole))
        self.bar.setRange(0, event.total)
        self.bar.setValue(event.done)
        self._stopping.setEnabled(True)
        self.show()

    def _end(self) -> None:
        self._stopping.setEnabled(False)
        self.hide()

    def _stop(self) -> None:
        self._stopping.setEnabled(False)
        self._desk.send(CancelFlagging(), owner=self)
