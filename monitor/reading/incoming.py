"""Files that somebody wants to import: what they are written in and how large they are, before anything is stored."""

from __future__ import annotations

from pathlib import Path

from monitor.errors import why_not_read
from monitor.export.guess import guessed
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Incoming:
    """`format` is jsonl, csv or parquet, and empty when the file does not say; `trouble` is why it cannot be read, else empty."""

    path: Path
    format: str = ""
    bytes: int = 0
    trouble: str = ""


def incoming(path: Path) -> Incoming:
    """Look at a file; only its beginning is read."""
    if path.exists() and not path.is_file():
        return Incoming(path, trouble="it is a folder or a device; choose a file")
    try:
        with path.open("rb"):
            return Incoming(path, guessed(path) or "", path.stat().st_size)
    except OSError as error:
        return Incoming(path, trouble=why_not_read(error))
