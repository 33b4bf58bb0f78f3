"""Putting an archive in order: what can be made anew is, and what a damaged file still holds is carried over into a new one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime

from monitor.errors import ArchiveError, UserError
from monitor.places import Places
from monitor.safekeeping.backups import automatic, refuse_lost, take_up
from monitor.storage import structure
from monitor.storage.aside import put_in_place, stamped
from monitor.storage.copying import Told
from monitor.storage.integrity import problems_of
from monitor.storage.library import sqlite3
from monitor.storage.mending import mend
from monitor.storage.migrating import open_archive
from monitor.storage.opening import ChangedError, explained, open_any
from monitor.storage.salvage import Carried, salvage
from monitor.values import dataclass

_DAMAGED = {11, 26}
"""SQLITE_CORRUPT and SQLITE_NOTADB."""

_STEPS = 10_000
"""After so many steps of SQLite's it is asked again whether anybody waits."""

_TOLD = {
    "article": "articles",
    "feed": "feeds",
    "topic": "topics",
    "flag": "flags",
    "tag": "tags",
    "version": "earlier versions",
    "full_text": "whole texts",
    "visit": "polls",
    "alert": "alerts",
    "story": "stories",
    "event": "events",
    "fact": "facts",
    "flag_mark": "marks of flags as right or wrong",
    "event_pin": "corrections of events",
    "fact_word": "corrections of facts",
    "topic_version": "earlier versions of topics",
    "forgotten": "marks of articles that were deleted for good",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done, or could not be; a sentence."""

    ok: bool
    text: str


def repair(places: Places, now: datetime, progress: Told | None = None) -> list[Deed]:
    """Put the archive of this folder in order, while holding its lock; an empty list when there was nothing to do.

    Raises UserError when it is of a newer version, another program's or cannot be written: then nothing was changed.
    """
    if not places.archive.exists():
        return _lost(places)
    take_up(places)
    if _damaged(places):
        return _salvage(places, now, progress)
    with explained(places.archive):
        open_archive(
            places.archive
        ).conn.close()  # an older one is brought up to date, an index of other functions made anew
        parts = {problem.part for problem in problems_of(places.archive) if problem.is_known}
        if not parts:
            return []
        with closing(open_archive(places.archive).conn) as connection:
            try:
                return [Deed(ok=True, text=deed) for deed in mend(connection, parts, progress)]
            except sqlite3.DatabaseError as error:
                if not _needs_a_new_file(error):
                    raise
    return _salvage(places, now, progress)


def _needs_a_new_file(error: sqlite3.DatabaseError) -> bool:
    """Where a row stands there twice, of which a new archive takes one, or an index cannot even be taken out of the file."""
    return isinstance(error, sqlite3.IntegrityError) or getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def _lost(places: Places) -> list[Deed]:
    """What is to be said where there is no archive; nothing where there never was one."""
    try:
        refuse_lost(places)
    except ArchiveError as error:
        return [Deed(ok=False, text=str(error))]
    return []


def can_help(places: Places, stopped: Callable[[], bool] | None = None) -> bool:
    """Whether there is an archive here that is so damaged that what can be read of it would go into a new one.

    For that it is read from end to end; once `stopped` says so nobody waits for the answer, and it is False.
    """
    try:
        return places.archive.exists() and _damaged(places, stopped)
    except (UserError, OSError):
        return False  # of a newer version, another program's, or not to be read at all: `repair` would say so
    except sqlite3.OperationalError:
        if stopped is None or not stopped():
            raise
        return False


def _damaged(places: Places, stopped: Callable[[], bool] | None = None) -> bool:
    """Whether the file itself is: its pages, its beginning, or all of it; or tables are not as we make them."""
    if not places.archive.stat().st_size:
        return True
    try:
        with explained(places.archive), closing(open_any(places.archive)) as connection:
            connection.set_progress_handler(stopped, _STEPS)
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
            return (found != ["ok"] and "inverted index" not in found[0]) or not structure.is_whole(connection)
    except ChangedError:
        return True
    except ArchiveError as error:
        if getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
            return True
        raise


def _salvage(places: Places, now: datetime, progress: Told | None) -> list[Deed]:
    draft = places.archive.with_suffix(".salvaged")
    try:
        with explained(draft):
            carried, mended = salvage(places.archive, draft, progress)
        aside = put_in_place(draft, places.archive, stamped(places.archive, "damaged", now))
    except OSError as error:
        raise UserError(f"{places.archive} could not be repaired: {error.strerror or error}") from error
    finally:
        for left in (draft, draft.with_name(f"{draft.name}-wal"), draft.with_name(f"{draft.name}-shm")):
            with suppress(OSError):  # what came of it is to be heard; the next repair takes it away
                left.unlink(missing_ok=True)
    return [
        Deed(ok=True, text=f"the damaged archive is kept as {aside}; a new one holds what could be read of it"),
        *_told(carried),
        *(Deed(ok=True, text=text) for text in mended),
        *_advice(places, carried),
    ]


def _told(carried: list[Carried]) -> list[Deed]:
    if not any(table.rows for table in carried if table.table in _TOLD):
        return [Deed(ok=False, text="nothing could be read of it: no article, no feed, no topic was carried over")]
    deeds = []
    for table in carried:
        what = _TOLD.get(table.table)
        if what and table.of is None:
            said = f"{table.rows:,} {what} carried over; how many there were cannot be known"
            if table.table == "article":
                said = f"{table.rows:,} articles carried over; how many there were, and whether some had been deleted, cannot be known"
            deeds.append(Deed(ok=False, text=said))
        elif what and table.of:
            deeds.append(Deed(table.is_whole, f"{table.rows:,} of {table.of:,} {what} carried over"))
        if not table.ours:
            deeds.append(_told_of_other(table))
        if what and table.deleted:
            deeds.append(Deed(ok=True, text=f"{table.deleted:,} {what} that had been deleted were found and left out"))
    return deeds


def _told_of_other(table: Carried) -> Deed:
    if table.of is None:
        text = f"another program's table {table.table}: {table.rows:,} rows are kept, of how many cannot be known"
        return Deed(ok=False, text=text)
    return Deed(table.is_whole, f"another program's table {table.table}: {table.rows:,} of {table.of:,} rows are kept")


def _advice(places: Places, carried: list[Carried]) -> list[Deed]:
    """What a backup can do better than salvage."""
    lost = [table for table in carried if table.table in _TOLD and not table.is_whole]
    if not lost:
        return []
    advice = []
    if any(table.table == "flag" for table in lost) and any(one.rows for one in carried if one.table == "topic"):
        advice.append("flags that are lost come back with `wirewatch topics reflag NAME`")
    if backups := automatic(places):
        newest = list(backups.values())[-1]
        advice.append(f"the newest backup may hold the rest: `wirewatch restore {newest} --dry-run` shows it")
    else:
        advice.append("there is no automatic backup to take the rest from")
    return [Deed(ok=False, text=text) for text in advice]
