"""A list that may be long: read to its end, or, when somebody says stop, as far as it is then."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Mapping, Sequence

from monitor.storage.library import sqlite3

EVERY = 10_000
"""Steps of SQLite's machine between two looks at `stop`: about a thousandth of a second."""


def ids_of(
    connection: sqlite3.Connection,
    query: str,
    values: Mapping[str, object] | Sequence[object],
    stop: threading.Event | None,
) -> array[int]:
    """The first column of all rows; those that were read by then when `stop` is set, which are none while SQLite still sorts."""
    ids: array[int] = array("q")
    if stop is None:
        ids.extend(row[0] for row in connection.execute(query, values))
        return ids
    connection.set_progress_handler(stop.is_set, EVERY)
    try:
        for row in connection.execute(query, values):
            ids.append(row[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
    finally:
        connection.set_progress_handler(None, EVERY)
    return ids
