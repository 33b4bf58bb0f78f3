"""What an import leaves out: rows that were rejected, or taken without something, written to a file as they come."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from monitor.export.files import whole_file
from monitor.rejected import Rejected

MOST_TOLD = 1000
"""So many are kept to be told; the file has them all."""


class ImportNotes:
    """JSON Lines of {"file", "line", "reason", "text", "taken"} at `path`, which appears at the end, and only if there is something to say.

    Use it as a context manager: after an error the file is as it was. Raises UserError when it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files = ExitStack()
        self._out: BinaryIO | None = None
        self.rejected = self.remarks = 0
        self.first: list[Rejected] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.__exit__(kind, error, trace)

    @property
    def file(self) -> str:
        """Where they are; empty when there is nothing to say."""
        return str(self._path) if self._out else ""

    def add(self, row: Rejected) -> None:
        """Note a row that was not taken, or (`taken`) not with all that it says."""
        if row.taken:
            self.remarks += 1
        else:
            self.rejected += 1
        if len(self.first) < MOST_TOLD:
            self.first.append(row)
        if self._out is None:
            self._out = self._files.enter_context(whole_file(self._path))
        about = {"file": row.file, "line": row.line, "reason": row.reason, "text": row.text, "taken": row.taken}
        self._out.write(json.dumps(about, ensure_ascii=True).encode("ascii") + b"\n")
