"""What is written at the end of a transaction: visits that brought nothing, and what goes into the index and out of it, by rising id, so
that it is one piece of the index.

FTS5 collects what it is given and writes a piece out when an id comes that is lower than the last. Edited articles are older than new ones:
each feed that brought both would make pieces of its own, which take long to write and have to be merged later.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from monitor.storage import indexing
from monitor.storage.cells import Row
from monitor.storage.library import sqlite3
from monitor.storage.quiet_visits import QuietVisits
from monitor.storage.writing import Database, at_once


class Changes:
    """Used by one thread at a time. What is told within a `step` is written at its end, or when the outermost step ends."""

    def __init__(self) -> None:
        self.quiet = QuietVisits()
        self._open = False
        self._before: dict[object, Row] = {}
        self._again: set[object] = set()
        self._new: dict[object, Row] = {}

    @contextmanager
    def step(self, db: Database) -> Iterator[None]:
        """A transaction, unless one of these is under way: what is stored together goes back together.

        It waits for its turn to write at its beginning: one that read first would have to go back if another program wrote meanwhile.
        """
        if self._open:
            _must_stand(db)
            yield
            return
        self._open = True
        try:
            with db.atomic() if db.conn.in_transaction else at_once(db):
                yield
                _must_stand(db)
                self.quiet.write(db.conn)
                self._write(db.conn)
        finally:
            self.quiet = QuietVisits()
            self._open, self._before, self._again, self._new = False, {}, set(), {}

    def add_new(self, articles: Iterable[Row]) -> None:
        """Articles (rows of ARTICLE_COLUMNS) that were just inserted, with higher ids than all others."""
        self._new |= {row[0]: row for row in articles}

    def before(self, connection: sqlite3.Connection, ids: str) -> None:
        """These articles (ids as a JSON list) are about to change, in what is searched, too."""
        for row in indexing.spelled(connection, ids):
            if self._new.pop(row[0], None) is None and row[0] not in self._again:
                self._before[row[0]] = row  # as the index holds it
            self._again.add(row[0])

    def _write(self, connection: sqlite3.Connection) -> None:
        if self._again:
            after = indexing.spelled(connection, json.dumps(list(self._again)))
            indexing.replace(connection, [(self._before.get(row[0]), row) for row in after])
        indexing.add_new(connection, self._new.values())


def _must_stand(db: Database) -> None:
    """SQLite takes a whole transaction back when memory or the disk fails it, even as it reads: what follows would be stored without it."""
    if not db.conn.in_transaction:
        raise sqlite3.OperationalError("the transaction was taken back; nothing of it was stored")
