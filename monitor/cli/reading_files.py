"""Files that a command is given, read whole; why one cannot be read is said in plain words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from monitor.errors import UserError, why_not_read

MOST = 64 * 1024 * 1024
"""Bytes of a file that is read whole."""


def shown(name: str) -> str:
    """A file's name as it is told."""
    return "standard input" if name == "-" else name


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The file, or standard input for `-`. Raises UserError when it cannot be opened or breaks off while it is read."""
    if not name:
        raise UserError("the name of the file is empty")
    try:
        if name == "-":
            yield sys.stdin.buffer
            return
        with Path(name).open("rb") as file:
            yield file
    except BrokenPipeError:  # our own output, while the file was read
        raise
    except OSError as error:
        raise UserError(f"cannot read {shown(name)}: {why_not_read(error)}") from error


def content(name: str) -> bytes:
    """All its bytes. Raises UserError when it cannot be read or is larger than MOST."""
    with opened(name) as file:
        found = file.read(MOST + 1)
    if len(found) > MOST:
        raise UserError(f"cannot read {shown(name)}: it is larger than {MOST // 1024**2} MB")
    return found


def text(name: str) -> str:
    """The same as text. Raises UserError also when it is not UTF-8, saying in which line."""
    found = content(name)
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = found.count(b"\n", 0, error.start) + 1
        raise UserError(f"{shown(name)}, line {line}: this is not UTF-8 text; save the file as UTF-8") from error
