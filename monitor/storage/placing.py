"""Where moments fall in a list of articles that is sorted by time: a few look-ups a moment, however long the list."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.storage.library import sqlite3

_TIME = "SELECT sort_time FROM article WHERE id = ?"


def times_at_ends(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[int, int] | None:
    """Sort times (epoch seconds) of the last and the first of these articles, newest first; None where none of them is there."""
    first = _time(connection, ids, 0, len(ids))
    last = next(
        (found for place in range(len(ids) - 1, -1, -1) if (found := _at(connection, ids[place])) is not None), None
    )
    return None if first is None or last is None else (min(first, last), max(first, last))


def places(connection: sqlite3.Connection, ids: Sequence[int], edges: Sequence[int]) -> list[int]:
    """For each edge (epoch seconds, rising) how many of `ids`, newest first by sort_time, are at or after it."""
    found, low = [], 0
    for edge in reversed(edges):
        high = len(ids)
        while low < high:
            middle = (low + high) // 2
            time = _time(connection, ids, middle, high)
            if time is not None and time >= edge:
                low = middle + 1
            else:
                high = middle
        found.append(low)
    return found[::-1]


def _time(connection: sqlite3.Connection, ids: Sequence[int], place: int, end: int) -> int | None:
    """The time of the article at this place, else of the next one that is there."""
    for at in range(place, end):
        if (time := _at(connection, ids[at])) is not None:
            return time
    return None


def _at(connection: sqlite3.Connection, number: int) -> int | None:
    row = connection.execute(_TIME, [number]).fetchone()
    return None if row is None else int(row[0])
