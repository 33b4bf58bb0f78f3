"""Tables that somebody else made in an archive: no version of ours knows them, but they may be a user's own work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from monitor.storage import structure
from monitor.storage.library import sqlite3
from monitor.storage.schema import MIGRATIONS

_PLAIN = re.compile(r"\s*CREATE\s+TABLE\b", re.IGNORECASE)
_THERE = """
SELECT name, sql, sql LIKE '%WITHOUT ROWID%' FROM sqlite_master
WHERE type = 'table' AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid
"""


def remade(source: sqlite3.Connection, new: sqlite3.Connection) -> Iterator[tuple[str, bool]]:
    """Make each of them in `new`, within its transaction, as it was made in `source`: its name, and whether it is WITHOUT ROWID.

    Only plain tables: what is virtual is kept by a module that may not be here. Indexes, views and triggers are not remade.
    """
    ours = frozenset[str]().union(*(structure.tables_of(version) for version in range(1, len(MIGRATIONS) + 1)))
    known = {name.lower() for name in ours}
    for name, sql, without_rowid in _found(source):
        if name.lower() not in known and _PLAIN.match(sql):
            with suppress(sqlite3.DatabaseError, sqlite3.Warning):  # as another SQLite, or a garbled page, wrote it
                new.execute(sql)
                yield name, without_rowid


def _found(source: sqlite3.Connection) -> list[tuple[str, str, bool]]:
    try:
        rows = source.execute(_THERE).fetchall()
    except sqlite3.DatabaseError:
        return []
    return [(str(name), str(sql), bool(without)) for name, sql, without in rows]
