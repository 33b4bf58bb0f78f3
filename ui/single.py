"""One window a data folder: a second start hands over to the first and ends."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from monitor.places import Places

_WAIT_MS = 1500
_LONGEST = 64 * 1024


def _address(places: Places) -> str:
    """A socket name for this folder, in the user's own run-time folder where there is one."""
    digest = hashlib.sha256(os.fsencode(places.data.resolve())).hexdigest()[:16]
    name = f"wirewatch-{digest}"
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.path.join(folder, name) if folder and os.path.isdir(folder) else name  # noqa: PTH112, PTH118  # Qt wants text


class Single(QObject):
    """Holds the lock of a data folder. `called(arguments)` is emitted when a second start hands over."""

    called = Signal(list)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._address = _address(places)
        self._lock = QLockFile(str(places.data / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.first = self._lock.tryLock(100)
        if self.first:
            self._listen()

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
            self._lock.unlock()
            self.first = False
