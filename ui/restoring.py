"""Between two windows: a backup is put in the archive's place, while neither a window nor an engine has it open."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from monitor.errors import UserError
from monitor.lock import engine_lock
from monitor.places import Places
from monitor.ports import Now
from ui.dialogs.restore_words import restored_words
from ui.heard import heard
from ui.words import tr

if TYPE_CHECKING:
    from monitor.safekeeping.restoring import Preview


@dataclass(frozen=True, slots=True)
class Wanted:
    """A backup that the user looked into and wants back. `channels`: notifications and channels may stay on."""

    seen: Preview
    channels: bool


class _Said(QObject):
    """What the thread that works says to the one that shows it."""

    step = Signal(int, int)
    ended = Signal(str)


class _Sign(QWidget):
    """Shown meanwhile; it cannot be closed, for the archive is half-way."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Wirewatch"))
        column = QVBoxLayout(self)
        words = QLabel(tr("Restoring the backup…"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How much is restored"))
        self.bar.setRange(0, 0)
        column.addWidget(words)
        column.addWidget(self.bar)
        self.resize(360, 120)

    def show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(1, total))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def bring_back(places: Places, wanted: Wanted, now: Now) -> str:
    """Restore it, showing how far it is; what came of it, in words. Where it failed the archive is as it was."""
    said, sign, loop = _Said(), _Sign(), QEventLoop()
    words: list[str] = []
    said.step.connect(sign.show_step)
    said.ended.connect(words.append)
    said.ended.connect(loop.quit)
    sign.show()
    worker = threading.Thread(target=lambda: said.ended.emit(_outcome(places, wanted, now, said)), name="restore")
    worker.start()
    loop.exec()
    worker.join()
    sign.hide()
    sign.deleteLater()
    return words[0]


def _outcome(places: Places, wanted: Wanted, now: Now, said: _Said) -> str:
    from monitor.safekeeping.restoring import restore  # with all that reads archives of any version

    try:
        with engine_lock(places):
            done = restore(places, wanted.seen, now(), channels=wanted.channels, progress=said.step.emit)
    except UserError as error:
        return tr("Nothing was restored: {why}").format(why=heard(str(error)))
    return restored_words(wanted.seen, done)
