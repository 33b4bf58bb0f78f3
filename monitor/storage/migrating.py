"""Bringing an archive up to this version, all or nothing, and keeping its index in step with the text functions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from monitor.storage.indexing import rebuild, teach
from monitor.storage.opening import check_version, explained, open_writing
from monitor.storage.schema import APPLICATION_ID, MIGRATIONS
from monitor.storage.views import VIEWS
from monitor.storage.writing import Database
from monitor.text.index import INDEX_VERSION

INDEX_VERSION_KEPT = "SELECT value FROM meta WHERE key = 'index_version'"
KEEP_INDEX_VERSION = (
    "INSERT INTO meta (key, value) VALUES ('index_version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def open_archive(path: Path, migrations: Sequence[str] = MIGRATIONS) -> Database:
    """The archive at `path`, made if absent, ready for writing. Raises ArchiveError; a migration that fails leaves the file as it was."""
    connection = open_writing(path)
    try:
        with explained(path):
            db = Database(connection, execute_plugins=False)
            teach(connection)
            migrate(db, path, migrations)
            rebuild_stale_index(db)
    except BaseException:
        connection.close()
        raise
    return db


def migrate(db: Database, path: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Apply what is missing in one transaction; then the views are made anew."""
    version = check_version(db.conn, path)
    if version >= len(migrations):
        return
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


def rebuild_stale_index(db: Database) -> bool:
    """Make the search index anew when the functions that cut text into words have changed. True when it was done."""
    kept = db.execute(INDEX_VERSION_KEPT).fetchone()
    if kept is not None and kept[0] == str(INDEX_VERSION):
        return False
    with db.atomic():
        rebuild(db.conn)
        db.execute(KEEP_INDEX_VERSION, [str(INDEX_VERSION)])
    return True
