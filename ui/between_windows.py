"""Between two windows: what is done to the archive while neither a window nor an engine has it open."""

from __future__ import annotations

import logging
import threading
from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from monitor.errors import UserError
from monitor.lock import engine_lock
from monitor.places import Places
from monitor.ports import Now
from monitor.storage.copying import Told
from ui.heard import heard
from ui.words import tr

log = logging.getLogger(__name__)


class Work(Protocol):
    """Something to be done then. `do` gives what came of it in words; where it raises UserError the archive is as it was."""

    @property
    def doing(self) -> str:
        """What is shown meanwhile."""

    @property
    def failed(self) -> str:
        """What is said when it could not be done, with a place for the reason: `{why}`."""

    def do(self, places: Places, now: Now, progress: Told) -> str: ...


class _Said(QObject):
    """What the thread that works says to the one that shows it."""

    step = Signal(int, int)
    ended = Signal(str)


class _Sign(QWidget):
    """Shown meanwhile; it cannot be closed, for the archive is half-way."""

    def __init__(self, doing: str) -> None:
        super().__init__()
        self.setWindowTitle(tr("Wirewatch"))
        column = QVBoxLayout(self)
        words = QLabel(doing)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far it is"))
        self.bar.setRange(0, 0)
        column.addWidget(words)
        column.addWidget(self.bar)
        self.resize(360, 120)

    def show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(1, total))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def carry_out(places: Places, work: Work, now: Now) -> str:
    """Do it while holding the folder's lock, showing how far it is; what came of it, in words."""
    said, sign, loop = _Said(), _Sign(work.doing), QEventLoop()
    words: list[str] = []
    said.step.connect(sign.show_step)
    said.ended.connect(words.append)
    said.ended.connect(loop.quit)
    sign.show()
    worker = threading.Thread(target=lambda: _work(places, work, now, said), name="care")
    worker.start()
    loop.exec()
    worker.join()
    sign.hide()
    sign.deleteLater()
    return words[0]


def _work(places: Places, work: Work, now: Now, said: _Said) -> None:
    """Whatever happens `ended` is emitted, for the sign goes only then."""
    words = ""
    try:
        words = _outcome(places, work, now, said)
    finally:
        said.ended.emit(words)


def _outcome(places: Places, work: Work, now: Now, said: _Said) -> str:
    try:
        with engine_lock(places):
            return work.do(places, now, said.step.emit)
    except UserError as error:
        return work.failed.format(why=heard(str(error)))
    except Exception:  # whatever it is, somebody sits before a sign that cannot be closed
        log.exception("the archive could not be seen to: %s", type(work).__name__)
        return work.failed.format(why=tr("this is a fault of Wirewatch itself; the log says where"))
