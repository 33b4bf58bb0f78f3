"""The files of an import: looked at before anything is stored, then read row by row from where an earlier run stopped."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from monitor.errors import UserError, why_not_read
from monitor.export.csv_rows import CsvRows, check_csv
from monitor.export.guess import guessed, why_no_text
from monitor.export.parquet_rows import Children, ParquetRows, check_parquet
from monitor.export.rows import Format, InputArticle, JsonlRows, Place, format_of
from monitor.rejected import Rejected
from monitor.values import dataclass


class Rows(Protocol):
    """Articles and rejections in order; `place` is behind the last one given, `bytes_read` how many that is of a file of so many."""

    @property
    def place(self) -> Place: ...
    def bytes_read(self, of: int) -> int: ...
    def __iter__(self) -> Iterator[InputArticle | Rejected]: ...


@dataclass(frozen=True, slots=True)
class File:
    """A file to import. `children` read what is better not read in this process."""

    path: Path
    kind: Format
    children: Children

    def check(self) -> int:
        """Its bytes. Raises UserError when it cannot be read more than once, or is not what its format promises."""
        so = "nothing was imported"
        size = _size(self.path)
        if self.kind != "parquet":
            with opened(self.path, so) as source:
                if why := why_no_text(source.read(4)):
                    raise UserError(f"{self.path.name} cannot be read as {self.kind}: {why}; {so}")
        if self.kind == "jsonl":
            return size
        try:
            if self.kind == "parquet":
                check_parquet(self.path, self.children)
            else:
                with opened(self.path, so) as source:
                    check_csv(source)
        except UserError as error:
            raise UserError(f"{self.path.name}: {error}; {so}") from error
        return size

    @contextmanager
    def rows(self, start: Place) -> Iterator[Rows]:
        """Its rows from there on. Raises UserError when it breaks off."""
        so = "what was stored before it stays"
        if self.kind == "parquet":
            try:
                yield ParquetRows(self.path, self.children, start)
            except UserError as error:
                raise UserError(f"{self.path.name}: {error}; {so}") from error
            return
        with opened(self.path, so) as source:
            yield JsonlRows(source, start) if self.kind == "jsonl" else CsvRows(source, start)


def kind_of(path: Path) -> Format:
    """What the file is written in, by its name or else by how it begins. Raises UserError when neither tells."""
    with _explained(path, "nothing was imported"):
        return guessed(path) or format_of(path)


def _size(path: Path) -> int:
    """The bytes of a file that can be read, and more than once."""
    so = "nothing was imported"
    with _explained(path, so):
        found = path.stat()
    if stat.S_ISFIFO(found.st_mode) or stat.S_ISCHR(found.st_mode):
        raise UserError(f"{path} is no file but a pipe or device; give it on standard input (-). Nothing was imported")
    with opened(path, so) as source:
        source.read(1)
    return found.st_size


@contextmanager
def opened(path: Path, so: str) -> Iterator[BinaryIO]:
    """The file's bytes. Raises UserError, which ends with what became `so`."""
    with _explained(path, so), path.open("rb") as source:
        yield source


@contextmanager
def _explained(path: Path, so: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(f"cannot read {path}: {why_not_read(error)}; {so}") from error
