"""Putting another archive in the place of one: the one that was there is kept beside it under a name that tells when."""

from __future__ import annotations

import itertools
import os
import re
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

_LOG, _MAP = "-wal", "-shm"
_WORDS = re.compile(r"-(damaged|replaced)-\d{8}-\d{6}(-\d+)?$")


def stamped(path: Path, word: str, now: datetime) -> Path:
    """A name beside `path` that nothing has yet, as archive-damaged-20260528-120000.db."""
    moment = now.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    names = (
        path.with_name(f"{path.stem}-{word}-{moment}{f'-{n}' if n else ''}{path.suffix}") for n in itertools.count()
    )
    return next(name for name in names if not name.exists())


def put_in_place(draft: Path, archive: Path, aside: Path) -> Path | None:
    """Let `draft` be the archive; what stood there, and what waits in its log, is kept as `aside`. None when nothing stood there.

    A log whose archive is gone is kept beside that name, and its own name given.

    At no moment is there no archive where hard links are to be had. Nobody may have it open. Raises OSError.
    """
    log, log_aside = _beside(archive, _LOG), _beside(aside, _LOG)
    kept = _keep(archive, aside) if archive.exists() else None
    try:
        if log.exists() and (kept is not None or log.stat().st_size):
            _keep(log, log_aside)
        log.unlink(missing_ok=True)  # a log is not tied to its file: SQLite would play this one into the new archive
        _beside(archive, _MAP).unlink(missing_ok=True)
        draft.replace(archive)
    except OSError:
        for back, place in ((log_aside, log), (aside, archive)):
            if back.exists():
                back.replace(place)
                back.unlink(missing_ok=True)  # two names of one file both outlive that
        raise
    _flush_folder(archive.parent)
    return log_aside if kept is None and log_aside.exists() else kept


def set_aside(archive: Path) -> list[Path]:
    """What a repair or a restore put aside of this archive and is there still, the oldest first."""
    found = [path for path in archive.parent.glob(f"{archive.stem}-*{archive.suffix}") if _WORDS.search(path.stem)]
    return sorted(found, key=lambda path: path.stem.split("-", 2)[2])


def undo_half(archive: Path) -> None:
    """After a kill in the middle of `put_in_place` the archive has both names: it gets its log back and loses the other.

    Nobody may have it open. Where it was written since, both are kept as they are. Raises OSError.
    """
    for aside in set_aside(archive):
        if not _is_same(archive, aside):
            continue
        log, kept = _beside(archive, _LOG), _beside(aside, _LOG)
        if kept.exists():
            if not _is_same(log, kept) and (log.exists() or _is_newer(archive, kept)):
                continue  # somebody opened it meanwhile: that log is not of this state
            kept.replace(log)
            kept.unlink(missing_ok=True)  # two names of one file both outlive that
        aside.unlink()


def _is_same(one: Path, other: Path) -> bool:
    """Whether two names, neither of which only points at the other, are of one file."""
    try:
        first, second = one.lstat(), other.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(first.st_mode) and os.path.samestat(first, second)


def _is_newer(archive: Path, log: Path) -> bool:
    """Whether the archive was written after this log: SQLite writes the log before, and the file at the latest with its last page."""
    return archive.stat().st_mtime_ns > log.stat().st_mtime_ns


def _keep(path: Path, aside: Path) -> Path:
    try:
        os.link(path, aside)
    except OSError:  # a disk without hard links
        path.rename(aside)
    return aside


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def _flush_folder(folder: Path) -> None:
    """Make the renaming last through a power cut, where folders can be opened for that (not on Windows)."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
