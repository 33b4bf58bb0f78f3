"""One window or command line that is attached: reads its commands, sends it answers and news without waiting for it."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from monitor import wire
from monitor.errors import UserError

log = logging.getLogger(__name__)

_BACKLOG = 2000
"""Messages a visitor may leave unread; one that reads no more is let go."""


class Visitor:
    """Owns one connection. `asked` is called in the reading thread with every command; `left` once, when the visitor is gone."""

    def __init__(
        self,
        connection: Connection,
        *,
        asked: Callable[[Visitor, wire.Ask], None],
        left: Callable[[Visitor], None],
    ) -> None:
        self._connection = connection
        self._asked = asked
        self._left = left
        self._outgoing: queue.Queue[bytes | None] = queue.Queue(_BACKLOG)
        self._reader = threading.Thread(target=self._read, name="visitor-in", daemon=True)
        self._writer = threading.Thread(target=self._write, name="visitor-out", daemon=True)

    def start(self) -> None:
        self._reader.start()
        self._writer.start()

    def send(self, message: wire.Message) -> None:
        """Queue a message; a visitor that is 2,000 behind is let go."""
        try:
            self._outgoing.put_nowait(wire.encode(message))
        except queue.Full:
            log.warning("a window no longer reads; letting it go")
            wire.hang_up(self._connection)

    def close(self) -> None:
        """Send what is queued, then hang up and wait for both threads."""
        self._end_outgoing()
        self._writer.join(timeout=5)
        wire.hang_up(self._connection)
        self._reader.join(timeout=5)

    def _read(self) -> None:
        try:
            while True:
                message = wire.decode(self._connection.recv_bytes(wire.MAX_MESSAGE))
                if isinstance(message, wire.Ask):
                    self._asked(self, message)
        except UserError as error:
            log.warning("hanging up on a client: %s", error)
        except (EOFError, OSError):
            log.info("a client hung up")
        self._left(self)
        self._end_outgoing()
        self._writer.join()
        wire.hang_up(self._connection)
        self._connection.close()

    def _write(self) -> None:
        try:
            while (data := self._outgoing.get()) is not None:
                self._connection.send_bytes(data)
        except OSError:
            log.info("a client hung up while being sent to")
            wire.hang_up(self._connection)

    def _end_outgoing(self) -> None:
        """Let the writer end after what is queued; a full queue means that it hangs on a client that does not read."""
        try:
            self._outgoing.put_nowait(None)
        except queue.Full:
            wire.hang_up(self._connection)
