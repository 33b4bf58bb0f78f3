"""One thing at a time on the connection that writes; what SQLite complains of is put in plain words."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType

from monitor.storage.opening import explained
from monitor.storage.writing import Database


class Turn:
    """Entered by one thread at a time; a thread that has it may enter it again. Raises ArchiveError for what `explained` explains."""

    __slots__ = ("_db", "_explained", "_lock")

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._lock = threading.RLock()
        self._explained = explained(path)

    def __enter__(self) -> Database:
        self._lock.acquire()
        return self._db

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is not None:
                self._explained.__exit__(kind, error, trace)
        finally:
            self._lock.release()
