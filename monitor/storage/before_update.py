"""A copy of the archive before it is brought up to date: made beside it, checked, and kept until the next one."""

from __future__ import annotations

import shutil
from pathlib import Path

from monitor.errors import ArchiveError
from monitor.storage.copying import copy_whole, size
from monitor.storage.library import sqlite3

_HAS_SOMETHING = "SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM feed) OR EXISTS (SELECT 1 FROM topic)"

_NO_ROOM = (
    "the archive {path} has to be brought up to date, and a copy of it is kept before. "
    "That needs {needed:,} MB on its disk, {free:,} MB are free. Make room{old}, then start again; nothing was changed."
)
_FAILED = (
    "the archive {path} has to be brought up to date, but the copy to be kept before could not be made ({detail}). "
    "Nothing was changed."
)


def copy_of(path: Path) -> Path:
    """Where the copy of this archive is kept."""
    return path.with_name(f"{path.stem}-before-update{path.suffix}")


def draft_of(path: Path) -> Path:
    """Where it is written until it is whole and checked."""
    return copy_of(path).with_suffix(".part")


def keep_copy(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Copy the archive as it stands, without what is under way in a transaction; None when it holds no article, feed or topic.

    A copy kept before is replaced when the new one is whole. Raises ArchiveError when it cannot be made; then nothing was changed.
    """
    if not connection.execute(_HAS_SOMETHING).fetchone()[0]:
        return None
    _check_room(connection, path)
    draft = draft_of(path)
    try:
        copy_whole(connection, draft)
        draft.replace(copy_of(path))
    except (OSError, sqlite3.DatabaseError) as error:
        detail = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise ArchiveError(_FAILED.format(path=path, detail=detail)) from error
    finally:
        draft.unlink(missing_ok=True)
    return copy_of(path)


def _check_room(connection: sqlite3.Connection, path: Path) -> None:
    needed, free = size(connection), shutil.disk_usage(path.parent).free
    if free < needed:
        kept = copy_of(path)
        old = f" (the copy before the last update, {kept}, may go)" if kept.exists() else ""
        raise ArchiveError(_NO_ROOM.format(path=path, needed=-(-needed // 10**6), free=free // 10**6, old=old))
