"""One window a data folder: a second start hands over to the first and ends.

The lock is the operating system's, which frees it when the window ends, however it ends. Qt's own goes by the number and name of a process
and by the machine's name: after a `kill -9`, another Python under that number or a new name of the machine would keep the folder for ever.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from contextlib import ExitStack

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from monitor.lock import LockedError, file_lock
from monitor.places import Places

log = logging.getLogger(__name__)

_WAIT_MS = 1500
_LONGEST = 64 * 1024


def _address(places: Places) -> str:
    """A socket name for this folder, in the user's own run-time folder where there is one."""
    digest = hashlib.sha256(os.fsencode(places.data.resolve())).hexdigest()[:16]
    name = f"wirewatch-{digest}"
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.path.join(folder, name) if folder and os.path.isdir(folder) else name  # noqa: PTH112, PTH118  # Qt wants text


class Single(QObject):
    """Holds the window's lock of a data folder. `called(arguments)` is emitted when a second start hands over.

    In a folder that cannot be written every window is the first: it can only be read there.
    """

    called = Signal(list)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._address = _address(places)
        self._lock = ExitStack()
        self._server: QLocalServer | None = None
        self.first = self._has_lock(places) and not self._answers()
        if self.first:
            self._listen()
        else:
            self._lock.close()

    def _has_lock(self, places: Places) -> bool:
        try:
            self._lock.enter_context(file_lock(places.data / "window.lock"))
        except LockedError:
            return False
        except OSError as error:
            log.info("the folder %s cannot be written: %s", places.data, error)
        return True

    def _answers(self) -> bool:
        """Whether a window listens, though its lock could be had: somebody deleted the file."""
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        there = socket.waitForConnected(_WAIT_MS)
        socket.abort()
        return there

    def _listen(self) -> None:
        QLocalServer.removeServer(self._address)  # a killed window leaves its socket behind
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if server.listen(self._address):
            server.newConnection.connect(self._answer)
            self._server = server

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection() if self._server else None
        if socket is None:
            return
        socket.waitForReadyRead(_WAIT_MS)
        said = bytes(socket.read(_LONGEST).data())
        socket.write(b"ok")
        socket.flush()
        socket.disconnectFromServer()
        try:
            arguments = json.loads(said)
        except ValueError:
            return
        if isinstance(arguments, list):
            self.called.emit([str(word) for word in arguments])

    def hand_over(self, arguments: Sequence[str]) -> bool:
        """Ask the first window to come forward; whether it answered."""
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps(list(arguments)).encode())
        socket.flush()
        answered = socket.waitForReadyRead(_WAIT_MS)
        socket.disconnectFromServer()
        return answered

    def close(self) -> None:
        """Let another window open this folder."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self.first:
            self._lock.close()
            self.first = False
