"""A file appears whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from monitor.errors import UserError


@contextmanager
def whole_file(path: str | Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` at the end, if nothing went wrong; else all is as it was before.

    It is written beside its place, flushed to the disk and then renamed over what stood there; permissions of that are kept, and a
    link keeps pointing where it pointed. "-" is standard output and a device or pipe is written to directly: those get what comes.
    Raises UserError saying which file and why (no such folder, not permitted, disk full).
    """
    if str(path) == "-":
        with _standard_output() as out:
            yield out
        return
    place = Path(os.path.realpath(path))
    try:
        if place.is_dir():
            raise UserError(f"{path} is a folder; name a file in it")
        if place.exists() and not place.is_file():
            with place.open("wb") as device:
                yield device
            return
        with _beside(place) as draft:
            yield draft
    except OSError as error:
        why = error.strerror if place.parent.is_dir() else f"there is no folder {place.parent}"
        raise UserError(f"{path} was not written: {why}") from error


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError(f"standard output could not be written: {error.strerror or error}") from error


@contextmanager
def _beside(place: Path) -> Iterator[BinaryIO]:
    draft = place.with_name(f".{place.name[:200]}.{secrets.token_hex(4)}.part")
    number = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(number, "wb") as out:  # noqa: PTH123  the number of a file that is open already, not a path
            yield out
            out.flush()
            os.fsync(number)
        if place.exists():
            draft.chmod(stat.S_IMODE(place.stat().st_mode))
        draft.replace(place)
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
    _flush_folder(place.parent)


def _flush_folder(folder: Path) -> None:
    """Make the rename itself last through a power cut, where folders can be opened for that (not on Windows)."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
