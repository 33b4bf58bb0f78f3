"""How many feeds wait for their first answer: a glance at the archive that needs nothing of the rest of the storage."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from monitor.storage.library import sqlite3

UNREAD = "SELECT count(*) FROM feed WHERE removed IS NULL AND state = 'new' AND polls = 0"


def unread(archive: Path) -> int:
    """How many; 0 where there is no archive that can be read. Whoever opens it for good says what is wrong with it."""
    if not archive.is_file():
        return 0
    try:
        with closing(sqlite3.connect(f"{archive.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            return int(connection.execute(UNREAD).fetchone()[0])
    except sqlite3.Error:
        return 0
