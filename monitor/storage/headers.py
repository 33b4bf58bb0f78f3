"""Feeds' own headers as the archive has them, and taking values out of it so that no page keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from monitor.storage.cells import storable
from monitor.storage.library import sqlite3
from monitor.storage.rows import header_pairs

Headers = tuple[tuple[str, str], ...]

WITH_HEADERS = "SELECT url, headers, removed IS NULL FROM feed WHERE headers <> '[]' ORDER BY id"
PUT = "UPDATE feed SET headers = ? WHERE url = ?"
_HAS_HEADERS = "SELECT EXISTS (SELECT 1 FROM pragma_table_info('feed') WHERE name = 'headers')"


def standing(connection: sqlite3.Connection) -> list[tuple[str, Headers, bool]]:
    """(address, headers, whether it is followed) of each feed that has headers of its own."""
    return [(str(url), header_pairs(str(text)), bool(on)) for url, text, on in connection.execute(WITH_HEADERS)]


def are_there(connection: sqlite3.Connection) -> bool:
    """Whether an archive, of whatever version, knows headers."""
    return bool(connection.execute(_HAS_HEADERS).fetchone()[0])


def replace(connection: sqlite3.Connection, bare: Iterable[tuple[str, Headers]]) -> None:
    """Put these headers in the place of those that feeds (by address) have; what stood there is overwritten in the file."""
    before = int(connection.execute("PRAGMA secure_delete").fetchone()[0])
    connection.execute("PRAGMA secure_delete = ON").fetchall()
    try:
        with connection:
            connection.executemany(PUT, [(storable(json.dumps(one, ensure_ascii=False)), url) for url, one in bare])
    finally:
        connection.execute(f"PRAGMA secure_delete = {before}").fetchall()


def replace_in_copy(path: Path, bare: Iterable[tuple[str, Headers]]) -> None:
    """The same in a copy of an archive, of whatever version. Raises sqlite3.DatabaseError where it cannot be written."""
    copy = sqlite3.connect(path)
    try:
        if are_there(copy):
            replace(copy, bare)
    finally:
        copy.close()
