"""Connections that only read, lent to any thread for one question and kept for the next."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.storage.library import sqlite3
from monitor.storage.opening import explained, open_reading

log = logging.getLogger(__name__)

IDLE = 4


class Lending:
    """Opens the file at the first question, not before."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def borrowed(self) -> Iterator[sqlite3.Connection]:
        """A connection while the block runs. Raises ArchiveError when there is no archive of this version or it cannot be read."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        with explained(self._path):
            if connection is None:
                connection = open_reading(self._path)
            try:
                yield connection
            finally:
                self._take_back(connection)

    def _take_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            keep = not self._closed and len(self._idle) < IDLE
            if keep:
                self._idle.append(connection)
        if not keep:
            connection.close()

    def give_back(self) -> None:
        """Let the connections that nobody uses just now forget what they keep of the file (up to 2 MB each)."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            try:
                connection.execute("PRAGMA shrink_memory").fetchall()
            except (
                sqlite3.Error
            ) as error:  # whoever asks next opens another, and is told what is wrong with the archive
                log.info("a connection to %s is let go: %s", self._path, error)
                connection.close()
            else:
                self._take_back(connection)

    def close(self) -> None:
        """Let go of the file. Closing twice is fine."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
