"""What an import leaves out: rows that were rejected, or taken without something, written to a file as they come."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from monitor.errors import UserError
from monitor.rejected import Rejected

MOST_TOLD = 1000
"""So many are kept to be told; the file has them all."""


class ImportNotes:
    """JSON Lines of {"file", "line", "reason", "text", "taken"} at `path`, made anew with the first, and only if there is something to say.

    Of an import that goes on, the first `keep` bytes of what stands there stay. Use it as a context manager.
    Raises UserError when it cannot be written.
    """

    def __init__(self, path: Path, *, keep: int = 0) -> None:
        self._path = path
        self._keep = min(keep, path.stat().st_size) if keep and path.exists() else 0
        self._out: BinaryIO | None = None
        self.first: list[Rejected] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._out is not None:
            self._out.close()

    @property
    def file(self) -> str:
        """Where they are; empty when there is nothing to say."""
        return str(self._path) if self._out or self._keep else ""

    def size(self) -> int:
        """The bytes that stand in the file by now."""
        if self._out is None:
            return self._keep
        try:
            self._out.flush()
        except OSError as error:
            raise self._not_written(error) from error
        return self._out.tell()

    def add(self, row: Rejected) -> None:
        """Note a row that was not taken, or (`taken`) not with all that it says."""
        if len(self.first) < MOST_TOLD:
            self.first.append(row)
        about = {"file": row.file, "line": row.line, "reason": row.reason, "text": row.text, "taken": row.taken}
        try:
            if self._out is None:
                self._out = self._opened()
            self._out.write(json.dumps(about, ensure_ascii=True).encode("ascii") + b"\n")
        except OSError as error:
            raise self._not_written(error) from error

    def _opened(self) -> BinaryIO:
        out = self._path.open("r+b" if self._keep else "wb")
        out.truncate(self._keep)
        out.seek(self._keep)
        return out

    def _not_written(self, error: OSError) -> UserError:
        return UserError(
            f"the rows that are left out cannot be written to {self._path}: {error.strerror or error}; what was stored before stays"
        )
