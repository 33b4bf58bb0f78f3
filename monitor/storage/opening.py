"""Opening the archive for writing or reading, and saying in plain words why it cannot be used."""

from __future__ import annotations

import logging
import os
import shutil
from contextlib import AbstractContextManager, closing, suppress
from pathlib import Path

from monitor.errors import ArchiveError
from monitor.storage.library import sqlite3
from monitor.storage.schema import APPLICATION_ID, MIGRATIONS

log = logging.getLogger(__name__)

LOG_PAGES = 4_000
"""So many pages (16 MB) are in the log before a commit writes them into the file, which holds up what is stored during a round: that is
done after it (Store.write_log).
"""

BUSY_SECONDS = 10.0

_DAMAGED = (
    "the archive {path} is damaged ({detail}). `wirewatch doctor --repair` keeps it aside and carries over what can be read; "
    "`wirewatch restore` brings a backup back."
)
_READ_ONLY = "the archive {path} cannot be written ({detail}). Check the permissions of the file and of its folder."
_LOCKED = "the archive {path} is locked by another program ({detail}). Close that program and try again."
_FULL = "the disk of the archive {path} is full ({detail}). Make room on it, then try again; what was stored stays."
_CHANGED = (
    "the archive {path} was changed by another program ({detail}). `wirewatch doctor --repair` puts it in order and loses nothing that "
    "is in it."
)
_OTHER_VERSION = "it says that it is of version {version}, and its tables are not those of that version"
_UNTIDY = (
    "the archive {path} was not closed properly, and its folder cannot be written, so that SQLite cannot put it in order. "
    "Make the folder writable, or copy it to where it is."
)
_DISK = "the archive {path} could not be read or written ({detail}). Check the disk and its free space, then try again."
_REASONS = {
    3: _READ_ONLY,  # SQLITE_PERM
    5: _LOCKED,  # SQLITE_BUSY
    6: _LOCKED,  # SQLITE_LOCKED
    8: _READ_ONLY,  # SQLITE_READONLY
    10: _DISK,  # SQLITE_IOERR
    11: _DAMAGED,  # SQLITE_CORRUPT
    13: _DISK,  # SQLITE_FULL
    14: "the archive {path} cannot be opened ({detail}). Check that the folder exists and may be read and written.",
    26: _DAMAGED,  # SQLITE_NOTADB
}

_DOES_NOT_KNOW = 1
"""SQLITE_ERROR: no such table, column or view, or a mistake of ours."""

_NO_ROOM_OR = {10, 13, 14}
_NO_LOG_OR = {8, 10, 14}
_LEAST_ROOM = 128 * 1024
"""Bytes: what SQLite lays beside an archive takes 32 KB at least."""


class ChangedError(ArchiveError):
    """Somebody changed the archive by hand: tables, views or the version that it names are not as we make them."""

    def __init__(self, path: Path, detail: object) -> None:
        super().__init__(_CHANGED.format(path=path, detail=detail))


class _Explained:
    """See `explained`; a class, since a generator would be a good part of the price of a short question."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, sqlite3.DatabaseError):
            code = getattr(error, "sqlite_errorcode", None)
            reason = _reason(code & 0xFF, self._path) if code is not None else None
            if reason is not None:
                raise ArchiveError(reason.format(path=self._path, detail=error)) from error
            if code == _DOES_NOT_KNOW and _is_changed(self._path):
                raise ChangedError(self._path, error) from error


def explained(path: Path) -> AbstractContextManager[None]:
    """What SQLite reports about the file, the disk or other programs becomes an ArchiveError; our own mistakes stay what they are."""
    return _Explained(path)


def _reason(code: int, path: Path) -> str | None:
    """A sentence for a code of SQLite's; without room it says "full", "I/O error" or "unable to open", depending on what it was about."""
    if code in _NO_ROOM_OR and _free(path) < _LEAST_ROOM:
        return _FULL
    if code in _NO_LOG_OR and log_waits(path) and not os.access(path.parent, os.W_OK):
        return _UNTIDY
    return _REASONS.get(code)


def _is_changed(path: Path) -> bool:
    """Whether the archive lacks something of ours, which is why SQLite does not know what we ask for."""
    from monitor.storage import structure  # nobody needs it while all is well

    try:
        with closing(_read_only(path)) as connection:
            current = check_version(connection, path) == len(MIGRATIONS)
            return current and bool(structure.lacking(connection) or structure.changed(connection))
    except (sqlite3.DatabaseError, ArchiveError):
        return False


def _free(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _LEAST_ROOM


def open_writing(path: Path) -> sqlite3.Connection:
    """The one connection that writes, on an archive that is ours, whole at first sight and not newer than we are.

    A new one, and what SQLite lays beside it, is its owner's alone. Raises ArchiveError otherwise; then the file is as it was.
    """
    with explained(path):
        if _size(path):
            _read_only(path, still=not log_waits(path)).close()  # a connection that writes might tidy up as it goes
        with suppress(OSError):  # SQLite finds its own words; a file that is there is left alone
            path.touch(0o600, exist_ok=False)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_size_limit = 67108864")
            connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
            connection.execute("PRAGMA cache_size = -16000")
            connection.execute(
                "BEGIN IMMEDIATE"
            )  # says now, not at the first save, that the file is read-only or locked
            connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
    return connection


def open_reading(path: Path) -> sqlite3.Connection:
    """A connection that can only read, also while another one writes. Raises ArchiveError when there is no archive of this version."""
    with explained(path):
        if not _size(path):
            raise ArchiveError(f"there is no archive at {path} yet")
        connection = _read_only(path, still=_nobody_writes(path))
        if check_version(connection, path) < len(MIGRATIONS):
            connection.close()
            raise ArchiveError(
                f"the archive {path} is of an older version; it is brought up to date when the engine opens it"
            )
    return connection


def open_any(path: Path) -> sqlite3.Connection:
    """A connection that can only read, on an archive of this version or an older one, in our data folder or elsewhere.

    Raises ArchiveError when there is none; `sqlite3.DatabaseError` stands behind it where SQLite said so.
    """
    with explained(path):
        if not _size(path):
            raise ArchiveError(f"there is no archive at {path}" + (": the file is empty" if path.exists() else ""))
        connection = _read_only(path, still=not log_waits(path))
        if not check_version(connection, path):
            connection.close()
            raise ArchiveError(f"{path} holds no archive: it is an SQLite file without content")
    return connection


def write_log_into_file(path: Path) -> None:
    """Leave nothing in the log of an archive that nobody has open, where it can be opened at all; a damaged one is left as it is."""
    if not log_waits(path):
        return
    if not path.exists():  # beside a log alone SQLite would begin a new file, and let go of the log
        return
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.DatabaseError as error:
        log.info("the log of %s stays beside it: %s", path, error)
    finally:
        connection.close()


def _read_only(path: Path, *, still: bool = False) -> sqlite3.Connection:
    """`still`: nobody writes and no log waits, so that SQLite need not lay any file beside the archive."""
    address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if still else ''}"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.create_function("folded", 1, _folded, deterministic=True)
        check_version(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _folded(text: object) -> str:
    """A text for comparing without capitals, in any script (SQLite's own lower() knows ASCII)."""
    return str(text).casefold()


def _nobody_writes(path: Path) -> bool:
    """Whether the archive lies where nothing can be laid beside it, as on a disc or a snapshot, and nobody has it open."""
    return not os.access(path.parent, os.W_OK) and not _log_of(path).exists()


def log_waits(path: Path) -> bool:
    """Whether something was written to the archive that is in its log and not yet in its file."""
    return bool(_size(_log_of(path)))


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _size(path: Path) -> int:
    """Bytes, 0 where there is no file. The file is never opened but by SQLite: closing it would drop SQLite's locks (POSIX)."""
    try:
        if path.is_dir():
            raise ArchiveError(f"{path} is a folder; the archive would be a file of that name. Move the folder aside.")
        return path.stat().st_size
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise ArchiveError(
            f"the archive {path} cannot be read ({error.strerror or error}). Check its permissions."
        ) from error


def check_version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the archive, 0 for an empty one. Raises ArchiveError when it is newer than this program or not ours."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    if tables and application != APPLICATION_ID:
        raise ArchiveError(
            f"{path} is an SQLite file of another program, not a Wirewatch archive. Choose another data folder."
        )
    _check_identity(version, application, path)
    if tables and not version:
        raise not_of_its_version(path, version)
    return version


def not_of_its_version(path: Path, version: int) -> ChangedError:
    """The version that the archive names is not that of its tables."""
    return ChangedError(path, _OTHER_VERSION.format(version=version))


def _check_identity(version: int, application: int, path: Path) -> None:
    if application not in {0, APPLICATION_ID}:
        raise ArchiveError(
            f"{path} is an SQLite file of another program, not a Wirewatch archive. Choose another data folder."
        )
    if application == APPLICATION_ID and version > len(MIGRATIONS):
        raise ArchiveError(
            f"the archive {path} was written by a newer version of Wirewatch (archive version {version}; "
            f"this program knows {len(MIGRATIONS)}). Update Wirewatch, or choose another data folder with --data."
        )
