"""A table into a file of the wanted format, with what says which export it is: a sheet, the file's metadata, or a file beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO

from monitor.errors import UserError
from monitor.export.clock import clock
from monitor.export.files import whole_file
from monitor.export.kinds import Kind, kind_of
from monitor.export.request import FILE_FORMATS, Request
from monitor.export.table import (
    Cancelled,
    Cell,
    ExportCancelledError,
    Row,
    portions,
    write_csv,
    write_jsonl,
)
from monitor.values import dataclass

ABOUT_FILE = ".about.json"
"""What the name of a table's file is followed by in the name of the file about it."""

Told = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class _Table:
    """What is written where: the wanted columns of a view's rows, what says which export it is, and who hears how far it is."""

    request: Request
    columns: Sequence[str]
    rows: Iterable[Row]
    about: Mapping[str, object]
    progress: Told | None
    cancelled: Cancelled | None

    @property
    def kinds(self) -> list[Kind]:
        """Of each column."""
        return [kind_of(self.request.view, name) for name in self.columns]

    def tell(self, rows: int) -> None:
        """So many are written by now."""
        if self.progress:
            self.progress(rows)


def write(
    request: Request,
    columns: Sequence[str],
    rows: Iterable[Row],
    about: Mapping[str, object],
    *,
    progress: Told | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write the wanted columns of these rows; how many rows. `about` says what they are.

    The file appears whole or not at all. Raises UserError when it cannot be written, a column is unknown, or it was cancelled.
    """
    if request.format not in FILE_FORMATS:
        raise UserError(f"there is no format {request.format} here; use one of {', '.join(FILE_FORMATS)}")
    places = request.chosen(columns)
    names = [columns[place] for place in places]
    if len(names) < len(columns) or places != list(range(len(columns))):
        rows = _only(rows, places)
    told = {**about, "columns": names}
    with _saying_when_cancelled(), whole_file(request.path) as out:
        many = _write(_Table(request, names, rows, told, progress, cancelled), out)
    if request.about and request.format in {"csv", "jsonl"} and Path(request.path).is_file():
        with whole_file(request.path + ABOUT_FILE) as out:
            out.write(
                json.dumps({**told, "rows": many}, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"
            )
    return many


def _only(rows: Iterable[Row], places: Sequence[int]) -> Iterator[Row]:
    if len(places) == 1:
        return ((row[places[0]],) for row in rows)
    return map(itemgetter(*places), rows) if places else (() for _ in rows)


def _write(table: _Table, out: BinaryIO) -> int:
    request, columns = table.request, table.columns
    if request.format == "xlsx":
        return _xlsx(table, out)
    if request.format == "parquet":
        return _parquet(table, out)
    rows = _timed(table)
    if request.format == "csv":
        return write_csv(columns, rows, out, bom=request.bom, progress=table.progress, cancelled=table.cancelled)
    as_json = [name for name, kind in zip(columns, table.kinds, strict=True) if kind == "json"]
    return write_jsonl(columns, rows, out, json_columns=as_json, progress=table.progress, cancelled=table.cancelled)


def _timed(table: _Table) -> Iterable[Row]:
    """The rows with their times as they are wanted."""
    told = clock(table.request.times, table.request.tz)
    places = [place for place, kind in enumerate(table.kinds) if kind == "time"]
    if told is None or not places:
        return table.rows

    def timed(row: Row) -> Row:
        cells: list[Cell] = list(row)
        for place in places:
            cells[place] = told(cells[place])
        return cells

    return map(timed, table.rows)


def _xlsx(table: _Table, out: BinaryIO) -> int:
    from monitor.export.xlsx import LONGEST_TEXT, Workbook

    request = table.request
    with Workbook(out, request.view, table.columns, table.kinds, request.tz) as book:
        for rows in portions(table.rows, table.cancelled):
            book.add(rows)
            table.tell(book.written.rows)
        told = {**table.about, "rows": book.written.rows, "times in the sheet": request.tz.key}
        if book.written.cut:
            told["texts cut"] = (
                f"{book.written.cut} texts were cut at {LONGEST_TEXT:,} characters, which is what a cell holds"
            )
        book.about([(name, _as_text(value)) for name, value in told.items()])
    return book.written.rows


def _parquet(table: _Table, out: BinaryIO) -> int:
    from monitor.export.parquet_table import ParquetTable

    with ParquetTable(out, table.columns, table.kinds) as parquet:
        for rows in portions(table.rows, table.cancelled):
            parquet.add(rows)
            table.tell(parquet.rows)
        parquet.about({**table.about, "rows": parquet.rows})
    return parquet.rows


def _as_text(value: object) -> str:
    """A value of what is told, for people."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return ", ".join(map(_as_text, value))
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {_as_text(one)}" for name, one in value.items())
    return "" if value is None else json.dumps(value)


@contextmanager
def _saying_when_cancelled() -> Iterator[None]:
    try:
        yield
    except ExportCancelledError as stopped:
        raise UserError("The export was cancelled; no file was written.") from stopped
