"""The one way in which an archive is copied: by SQLite's own way for a file that is in use, flushed to the disk and checked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.storage.library import sqlite3

SIZE = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
CONTENT = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM feed), user_version FROM pragma_user_version"
PAGES_AT_ONCE = 1000

Told = Callable[[int, int], None]
"""Hears how much is done, of how much."""


def size(connection: sqlite3.Connection) -> int:
    """Bytes that the archive takes, and a copy of it."""
    return int(connection.execute(SIZE).fetchone()[0])


def copy_whole(
    connection: sqlite3.Connection,
    draft: Path,
    *,
    change: Callable[[sqlite3.Connection], None] | None = None,
    progress: Told | None = None,
) -> None:
    """Copy the archive as it stands at one moment, while others go on writing; one file of its owner's, without a log beside it.

    `change` may change the copy before it is checked. Raises OSError or sqlite3.DatabaseError; then no draft is left.
    """
    try:
        draft.unlink(missing_ok=True)
        draft.touch(0o600)
        content = _copy(connection, draft, change, progress)
        _flush(draft)
        check(draft, content)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _copy(
    connection: sqlite3.Connection,
    draft: Path,
    change: Callable[[sqlite3.Connection], None] | None,
    progress: Told | None,
) -> tuple[object, ...]:
    """Gives what the archive held at that moment."""
    copy = sqlite3.connect(draft)
    try:
        with _one_moment(connection):
            content: tuple[object, ...] = connection.execute(CONTENT).fetchone()
            connection.backup(
                copy,
                pages=PAGES_AT_ONCE,
                progress=lambda _, left, total: progress(total - left, total) if progress else None,
            )
        copy.execute("PRAGMA journal_mode = DELETE")
        if change:
            change(copy)
    finally:
        copy.close()
    return content


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Within a transaction that reads SQLite need not begin the copy again each time another program writes."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _flush(draft: Path) -> None:
    with draft.open("rb+") as written:
        os.fsync(written.fileno())


def check(copy: Path, content: tuple[object, ...] | None = None) -> None:
    """Open it and look through its pages. Raises sqlite3.DatabaseError when it is damaged or holds something else than `content`."""
    connection = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
        if found != ["ok"]:
            raise sqlite3.DatabaseError(f"the copy is damaged: {found[0]}")
        if content is not None and connection.execute(CONTENT).fetchone() != content:
            raise sqlite3.DatabaseError("the copy does not hold what the archive holds")
    finally:
        connection.close()
