"""A backup: one SQLite file with the whole archive and the settings, without secrets, checked before it gets its name."""

from __future__ import annotations

import dataclasses
import json
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path

from monitor.errors import ArchiveError, UserError
from monitor.storage import headers
from monitor.storage.cells import moment
from monitor.storage.copying import Told, copy_whole, size
from monitor.storage.library import sqlite3
from monitor.storage.opening import explained, open_any
from monitor.storage.structure import tables_of, take_out_triggers, triggers
from monitor.values import dataclass

_MARK = "backup_"
_SET = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_MARKS = "SELECT key, value FROM meta WHERE key LIKE 'backup\\_%' ESCAPE '\\'"
_UNMARK = "DELETE FROM meta WHERE key LIKE 'backup\\_%' ESCAPE '\\'"
_COUNTS = """
SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM feed WHERE removed IS NULL AND state <> 'import'),
    (SELECT count(*) FROM topic WHERE removed IS NULL), (SELECT max(sort_time) FROM article),
    (SELECT count(*) FROM feed WHERE removed IS NULL AND username IS NOT NULL), user_version
FROM pragma_user_version
"""
_WAITS = {
    "outbox": "UPDATE outbox SET state = 'failed', error = 'it waited in a backup that was restored' WHERE state = 'waiting'",
    "undecided": "DELETE FROM undecided",
    "undecided_flood": "DELETE FROM undecided_flood",
}
"""The tables of what waits to be told, and what becomes of that where it is restored."""

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_NOT_SQLITE = 26
_CORRUPT = 11
_DAMAGED = "{path} is damaged ({detail}); it is not restored. Choose another backup."

SPARE = 500 * 1000 * 1000
"""Bytes that a backup leaves free on its disk."""


class NoRoomError(ArchiveError):
    """There is not enough room for a backup; nothing was written."""


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself: when and by which version it was made, on which machine (a fingerprint), and the settings as TOML.

    `files`: the texts of the user's other files, by their names in the data folder.
    """

    made: datetime
    program: str
    machine: str
    settings: str
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive holds. `version` is the archive's; `about` is None unless it is a backup.

    `passwords`: how many feeds have a user; `headers`: how many have a header whose value is in the keyring.
    """

    path: Path
    articles: int
    feeds: int
    topics: int
    newest: datetime | None
    passwords: int
    headers: int
    version: int
    bytes: int
    about: About | None


def make(
    archive: Path,
    place: Path,
    about: About,
    *,
    secret: Callable[[str], bool],
    overwrite: bool = False,
    spare: int = 0,
    progress: Told | None = None,
) -> Contents:
    """Back the archive up into `place`, while an engine may write to it. `secret` tells whether a header of that name may be one.

    Raises UserError (NoRoomError unless `spare` bytes stay free): then nothing stands there that did not before.
    """
    _check_place(archive, place, overwrite=overwrite)
    draft = place.with_name(f".{place.name[:200]}.{secrets.token_hex(4)}.part")

    def change(copy: sqlite3.Connection) -> None:
        with copy:
            take_out_triggers(copy)  # another program's, which would act from here on and keep it from being restored
        _take_secrets_out(copy, secret)
        with copy:
            copy.executemany(_SET, [(_MARK + key, value) for key, value in _marks(about).items()])

    with explained(archive), closing(open_any(archive)) as connection:
        _check_room(connection, place, spare)
        with _told(archive, place):
            try:
                copy_whole(connection, draft, change=change, progress=progress)
                contents = _looked_at(draft, archive)
                draft.replace(place)
            finally:
                draft.unlink(missing_ok=True)
    return dataclasses.replace(contents, path=place)


def _looked_at(draft: Path, archive: Path) -> Contents:
    """What could not be restored is no backup. Raises ArchiveError, of the archive."""
    try:
        return look(draft, thoroughly=False)
    except ArchiveError as error:
        why = str(error).replace(str(draft), str(archive))
        raise ArchiveError(f"{why}. `wirewatch doctor --repair` puts it in order; no backup was written") from error


def look(path: Path, *, thoroughly: bool = True) -> Contents:
    """What a backup, or any archive, holds; `thoroughly` goes through all its pages first.

    Raises UserError when it is none of ours, damaged, or of a newer version.
    """
    try:
        with explained(path), closing(open_any(path)) as connection:
            _check_shape(connection, path)
            if thoroughly:
                _check_pages(connection, path)
            articles, feeds, topics, newest, passwords, version = connection.execute(_COUNTS).fetchone()
            marks = dict(connection.execute(_MARKS).fetchall())
            return Contents(
                path=path,
                articles=articles,
                feeds=feeds,
                topics=topics,
                newest=None if newest is None else moment(newest),
                passwords=passwords,
                headers=_with_secret_headers(connection),
                version=version,
                bytes=size(connection),
                about=_about(marks),
            )
    except ArchiveError as error:
        code = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF
        if code == _NOT_SQLITE:
            raise ArchiveError(f"{path} is not a Wirewatch archive, and not an SQLite file at all") from error
        if code == _CORRUPT:
            raise ArchiveError(_DAMAGED.format(path=path, detail=error.__cause__)) from error
        raise


def _with_secret_headers(connection: sqlite3.Connection) -> int:
    if not headers.are_there(connection):
        return 0
    return sum(on and any(not value for _, value in one) for _, one, on in headers.standing(connection))


def restored(backup: Path, draft: Path, progress: Told | None = None) -> None:
    """Copy a backup to where it will be an archive again, without its marks. Raises UserError; then there is no draft.

    Alerts that waited to be sent then are not sent now: they were since, or are old. They can be tried again by hand. Flags about which
    the alert rules had not decided yet raise none.
    """

    def unmark(copy: sqlite3.Connection) -> None:
        with copy:
            copy.execute(_UNMARK)
            there = {str(name) for (name,) in copy.execute(_TABLES)}
            for table in _WAITS.keys() & there:
                copy.execute(_WAITS[table])

    with explained(backup), closing(open_any(backup)) as connection:
        _check_room(connection, draft, 0)
        with _told(backup, draft):
            copy_whole(connection, draft, change=unmark, progress=progress)


def _check_place(archive: Path, place: Path, *, overwrite: bool) -> None:
    if place.is_dir():
        raise UserError(f"{place} is a folder; name a file in it")
    if not place.parent.is_dir():
        raise UserError(f"there is no folder {place.parent} for the backup; make it first")
    if place.resolve() in {archive.resolve().with_name(archive.name + end) for end in ("", "-wal", "-shm")}:
        raise UserError(f"{place} is the archive itself; name another file for the backup")
    if place.exists() and not place.is_file():
        raise UserError(f"{place} is not a file; a backup is one")
    if place.exists() and not overwrite:
        raise UserError(f"{place} is there already and was left as it is. Name another file, or add --overwrite.")


def _check_room(connection: sqlite3.Connection, place: Path, spare: int) -> None:
    needed, free = size(connection) + spare, shutil.disk_usage(place.parent).free
    if free < needed:
        kept_free = f" ({spare // 10**6:,} MB of it to stay free)" if spare else ""
        raise NoRoomError(
            f"{place.parent} has {free // 10**6:,} MB free, and {-(-needed // 10**6):,} MB are needed{kept_free}. "
            "Make room; nothing was changed."
        )


@contextmanager
def _told(source: Path, place: Path) -> Iterator[None]:
    """What goes wrong while copying, as a sentence."""
    try:
        yield
    except OSError as error:
        raise UserError(f"{place} was not written: {error.strerror or error}") from error
    except sqlite3.DatabaseError as error:
        raise ArchiveError(
            f"{source} could not be copied whole ({error}); {place} was not written. `wirewatch doctor` says what is wrong."
        ) from error


def _take_secrets_out(copy: sqlite3.Connection, secret: Callable[[str], bool]) -> None:
    """Values of headers that an older version kept in the archive stay out, on no page of the copy either."""
    if not headers.are_there(copy):
        return
    bare = [
        (url, tuple((name, "" if secret(name) else value) for name, value in one))
        for url, one, _ in headers.standing(copy)
        if any(value and secret(name) for name, value in one)
    ]
    if bare:
        headers.replace(copy, bare)
        copy.execute("VACUUM")  # what the archive dropped earlier may lie about on free pages


def _marks(about: About) -> dict[str, str]:
    made = about.made.astimezone(UTC).isoformat()
    files = json.dumps(dict(about.files), ensure_ascii=False)
    return {
        "made": made,
        "program": about.program,
        "machine": about.machine,
        "settings": about.settings,
        "files": files,
    }


def _about(marks: dict[str, str]) -> About | None:
    try:
        made = datetime.fromisoformat(marks[f"{_MARK}made"]).astimezone(UTC)
    except (KeyError, ValueError):
        return None
    program, machine, settings = (marks.get(_MARK + key, "") for key in ("program", "machine", "settings"))
    return About(made, program, machine, settings, _files(marks.get(f"{_MARK}files", "")))


def _files(text: str) -> dict[str, str]:
    """What a backup says that it holds besides; a stranger's may say anything."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return {name: said for name, said in found.items() if isinstance(said, str)} if isinstance(found, dict) else {}


def _check_shape(connection: sqlite3.Connection, path: Path) -> None:
    """An archive has our tables, and nothing that acts by itself."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = {str(row[0]) for row in connection.execute(_TABLES)}
    missing = sorted(tables_of(version) - tables)
    if missing:
        raise ArchiveError(f"{path} is no whole archive: it has no table {', '.join(missing[:3])}")
    if triggers(connection):
        raise ArchiveError(f"{path} holds triggers, which no archive of Wirewatch has; it is not restored")


def _check_pages(connection: sqlite3.Connection, path: Path) -> None:
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise ArchiveError(_DAMAGED.format(path=path, detail=found[0]))
