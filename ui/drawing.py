"""Has pictures decoded in a child process, and makes images of the pixels that come back."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QImage

from ui.picture_child import HIGHEST, WIDEST

ROOT = Path(__file__).resolve().parent.parent
WITHIN_MS = 20_000
_MOST = 4 * WIDEST * HIGHEST


class Drawing(QObject):
    """One child for some pictures; `done(images)` is called once, with a null image for each that cannot be drawn."""

    def __init__(
        self,
        pictures: Sequence[bytes],
        done: Callable[[list[QImage]], None],
        parent: QObject,
        within_ms: int = WITHIN_MS,
    ) -> None:
        super().__init__(parent)
        self._many = len(pictures)
        self._done: Callable[[list[QImage]], None] | None = done
        self._came = bytearray()
        self._child = QProcess(self)
        self._child.setWorkingDirectory(str(ROOT))
        self._child.setStandardErrorFile(QProcess.nullDevice())
        self._child.readyReadStandardOutput.connect(self._read)
        self._child.finished.connect(lambda _code, _how: self._end())
        self._child.errorOccurred.connect(lambda _why: self._end())
        self._child.started.connect(lambda: self._ask(pictures))
        self._late = QTimer(self, singleShot=True, interval=within_ms)
        self._late.timeout.connect(self._end)
        self._late.start()
        self._child.start(sys.executable, ["-m", "ui.picture_child"])

    def _ask(self, pictures: Sequence[bytes]) -> None:
        if self._done is None:
            return
        for data in pictures:
            self._child.write(struct.pack(">I", len(data)) + data)
        self._child.closeWriteChannel()

    def _read(self) -> None:
        if self._done is None:
            return
        self._came += self._child.readAllStandardOutput().data()
        if len(self._came) > self._many * (_MOST + 8):
            self._end()

    def _end(self) -> None:
        """The child has ended, or is ended now."""
        done, self._done = self._done, None
        if done is None:
            return
        self._late.stop()
        if self._child.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._child.finished.connect(self.deleteLater)
            self._child.kill()
        found = images(bytes(self._came))[: self._many]
        done(found + [QImage()] * (self._many - len(found)))


def images(drawn: bytes) -> list[QImage]:
    """The images of these packets, as far as they are whole; see `ui.picture_child`."""
    found: list[QImage] = []
    at = 0
    while at + 8 <= len(drawn):
        width, height = struct.unpack_from(">II", drawn, at)
        at, size = at + 8, 4 * width * height
        if not width or not height:
            found.append(QImage())
            continue
        if size > _MOST or at + size > len(drawn):
            break
        found.append(QImage(drawn[at : at + size], width, height, 4 * width, QImage.Format.Format_RGB32).copy())
        at += size
    return found
