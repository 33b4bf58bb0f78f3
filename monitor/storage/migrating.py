"""Bringing an archive up to this version, all or nothing, and keeping its index in step with the text functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from monitor.storage import reindexing, structure
from monitor.storage.before_update import keep_copy
from monitor.storage.indexing import rebuild, teach
from monitor.storage.opening import check_version, explained, not_of_its_version, open_writing
from monitor.storage.schema import APPLICATION_ID, MIGRATIONS
from monitor.storage.views import VIEWS
from monitor.storage.writing import Database
from monitor.text.index import INDEX_VERSION

KEEP_INDEX_VERSION = (
    "INSERT INTO meta (key, value) VALUES ('index_version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def open_archive(
    path: Path, migrations: Sequence[str] = MIGRATIONS, *, on_copy: Callable[[Path], None] | None = None
) -> Database:
    """The archive at `path`, made if absent, ready for writing. Raises ArchiveError; a migration that fails leaves the file as it was.

    `on_copy` hears where a copy of the archive was kept before it was brought up to date.
    """
    connection = open_writing(path)
    try:
        with explained(path):
            db = Database(connection, execute_plugins=False)
            teach(connection)
            copy = migrate(db, path, migrations)
            if copy and on_copy:
                on_copy(copy)
            rebuild_stale_index(db)
    except BaseException:
        connection.close()
        raise
    return db


def migrate(db: Database, path: Path, migrations: Sequence[str] = MIGRATIONS) -> Path | None:
    """Keep a copy, apply what is missing in one transaction, and make the views anew. Gives the copy, where there was something to copy."""
    version = check_version(db.conn, path)
    if version >= len(migrations):
        return None
    if version and not structure.is_of(db.conn, version):
        raise not_of_its_version(path, version)
    copy = keep_copy(db.conn, path) if version else None
    with db.atomic():
        for migration in migrations[version:]:
            db.executescript(migration)
        for name, view in VIEWS.items():
            db.execute(f"DROP VIEW IF EXISTS {name}")
            db.execute(view)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(migrations)}")
        if not version:
            db.execute(KEEP_INDEX_VERSION, [str(INDEX_VERSION)])
    return copy


def rebuild_stale_index(db: Database) -> bool:
    """Make the search index of a small archive anew when the functions that cut text into words have changed. True when it was done.

    That of a large one is made while others read and write: see reindexing.py.
    """
    if not reindexing.is_stale(db.conn, INDEX_VERSION) or not reindexing.is_small(db.conn):
        return False
    with db.atomic():
        reindexing.forget(db.conn)
        rebuild(db.conn)
        db.execute(KEEP_INDEX_VERSION, [str(INDEX_VERSION)])
    return True
