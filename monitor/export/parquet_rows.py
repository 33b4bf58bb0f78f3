"""Rows of a Parquet file, a few at a time, read in a child: pyarrow is large, and a file made to break it takes the child only."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from monitor.errors import FetchError, UserError
from monitor.export.rows import BEGINNING, InputArticle, Place, article_from
from monitor.rejected import Rejected

if TYPE_CHECKING:
    from pyarrow import parquet

AT_ONCE = 1000
"""Rows in one answer of the child."""

MISSING = (
    "Parquet needs the package pyarrow, which is not installed. Install it with: pip install 'wirewatch[parquet]' "
    "(or give the file as JSON Lines or CSV)"
)


class Children(Protocol):
    """Runs a function in a child that can be killed; a Pool does."""

    def submit(self, function: Callable[..., Any], *args: object, size: int = 0, url: str = "") -> Future[Any]: ...


class _Open(NamedTuple):
    """The file that this child is reading, and how far it is."""

    path: str
    row: int
    batches: Iterator[list[dict[str, object]]]


_open: dict[str, _Open] = {}
"""At most one, in the child: the next portion of the same file goes on where the last ended."""


def check_parquet(path: Path, children: Children) -> None:
    """Raises UserError when pyarrow is missing, the file is no Parquet or it has no column named title."""
    names, _ = _asked(children, path, about_in_child, str(path))
    if "title" not in names:
        raise UserError(f"it has no column named title; its columns are {', '.join(names[:20])}")


class ParquetRows:
    """One article or rejection for each row, in order, from `start` on (a row is a line). `place` is behind the last one given."""

    def __init__(self, path: Path, children: Children, start: Place = BEGINNING) -> None:
        self._path = path
        self._children = children
        self.place = start
        self._rows = 0

    def bytes_read(self, of: int) -> int:
        """How much of a file of so many bytes is behind `place`, were all rows of a size."""
        return of * self.place.offset // max(self._rows, 1)

    def __iter__(self) -> Iterator[InputArticle | Rejected]:
        _, self._rows = _asked(self._children, self._path, about_in_child, str(self._path))
        while some := _asked(self._children, self._path, rows_in_child, str(self._path), self.place.offset):
            for row in some:
                number = self.place.offset + 1
                self.place = Place(number, number + 1)
                article = article_from(row, number, "")
                yield replace(article, text=_written(row)) if isinstance(article, Rejected) else article


def _written(row: dict[str, object]) -> str:
    """The row as a line of JSON, for whoever looks at what was rejected."""
    return json.dumps(
        {name: value for name, value in row.items() if value is not None}, ensure_ascii=False, default=str
    )


def _asked(children: Children, path: Path, function: Callable[..., Any], *arguments: object) -> Any:
    try:
        return children.submit(function, *arguments, url=str(path)).result()
    except FetchError as error:
        raise UserError(
            "it cannot be read as Parquet: reading it took too much time or memory, or broke off"
        ) from error


def about_in_child(path: str) -> tuple[list[str], int]:
    """The names of its columns, and how many rows it has. Raises UserError."""
    with _explained():
        file = _file(path)
        return [str(name) for name in file.schema_arrow.names], file.metadata.num_rows


def rows_in_child(path: str, start: int) -> list[dict[str, object]]:
    """At most AT_ONCE rows from row `start` (0-based) on, with values that JSON has too. Raises UserError."""
    with _explained():
        here = _open.pop("", None)
        if here is None or (here.path, here.row) != (path, start):
            here = _Open(path, start, _batches(_file(path), start))
        rows = next(here.batches, [])
        if rows:
            _open[""] = here._replace(row=start + len(rows))
        return rows


def _file(path: str) -> parquet.ParquetFile:
    from pyarrow import parquet

    return parquet.ParquetFile(path, memory_map=False, pre_buffer=False)


def _batches(file: parquet.ParquetFile, start: int) -> Iterator[list[dict[str, object]]]:
    skip = start
    for group in range(file.num_row_groups):
        rows = file.metadata.row_group(group).num_rows
        if skip >= rows:
            skip -= rows
            continue
        for batch in file.iter_batches(batch_size=AT_ONCE, row_groups=[group], use_threads=False):
            if skip >= batch.num_rows:
                skip -= batch.num_rows
                continue
            part, skip = batch.slice(skip), 0
            yield [{name: _plain(value) for name, value in row.items()} for row in part.to_pylist()]


def _plain(value: object) -> object:
    """Times as ISO text, numbers that are no text's as they are; a missing number of a data frame is nothing."""
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | Decimal) and value != value:  # noqa: PLR0124  only a NaN differs from itself
        return None
    return value


@contextmanager
def _explained() -> Iterator[None]:
    """What pyarrow says is wrong, as UserError."""
    try:
        yield
    except ImportError as error:
        raise UserError(MISSING) from error
    except (OSError, ValueError, KeyError, NotImplementedError) as error:  # the kinds that pyarrow's own errors are of
        raise UserError(f"it cannot be read as Parquet: {' '.join(str(error).split())[:200].rstrip('.')}") from error
