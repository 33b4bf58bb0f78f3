"""Tables on their way out: CSV for spreadsheets and JSON Lines for programs, written row by row."""

from __future__ import annotations

import itertools
import json
import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import BinaryIO, Protocol

from monitor.export.cells import FIRST, escape_cell

Cell = str | int | float | bytes | None
Row = Sequence[Cell]

ROWS_AT_A_TIME = 1000
_HALVES = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"
_BOM = "\ufeff"


class Cancelled(Protocol):
    """Says whether the user wants it stopped; a threading.Event does."""

    def is_set(self) -> bool: ...


class ExportCancelledError(Exception):
    """The user stopped it; nothing of the file is left."""


def write_csv(
    columns: Sequence[str],
    rows: Iterable[Row],
    out: BinaryIO,
    *,
    bom: bool = False,
    progress: Callable[[int], None] | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write a header and all rows as RFC 4180 in UTF-8; return how many rows.

    Lines end in CR LF; cells are quoted where they must be. Text that a spreadsheet would run as a formula gets one leading `'`
    (`unescape_cell` takes it off); numbers stay numbers; None is an empty cell. Half characters (lone surrogates), which UTF-8
    cannot say, become U+FFFD. `progress` hears the number of rows so far. Raises ExportCancelledError.
    """
    out.write(_utf8((_BOM if bom else "") + _csv_line(columns)))
    done = 0
    for some in portions(rows, cancelled):
        out.write(_utf8("".join(map(_csv_line, some))))
        done += len(some)
        if progress:
            progress(done)
    return done


def write_jsonl(
    columns: Sequence[str],
    rows: Iterable[Row],
    out: BinaryIO,
    *,
    json_columns: Collection[str] = frozenset(),
    progress: Callable[[int], None] | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write each row as one JSON object a line in UTF-8; return how many rows.

    Times are text already. Text of `json_columns` that is JSON (tags, spans) goes in as the value it says. Half characters become
    U+FFFD, numbers that JSON has no word for (nan, infinity) null. Raises ExportCancelledError.
    """
    as_json = frozenset(columns.index(name) for name in json_columns if name in columns)
    names = [_whole(name) for name in columns]
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
    done = 0
    for some in portions(rows, cancelled):
        objects = (dict(zip(names, _json_values(row, as_json), strict=True)) for row in some)
        text = "".join(encode(one) + "\n" for one in objects)
        out.write(_utf8(text))
        done += len(some)
        if progress:
            progress(done)
    return done


def portions(rows: Iterable[Row], cancelled: Cancelled | None) -> Iterator[list[Row]]:
    """Some rows at a time. Raises ExportCancelledError."""
    iterator = iter(rows)
    while True:
        if cancelled is not None and cancelled.is_set():
            raise ExportCancelledError
        some = list(itertools.islice(iterator, ROWS_AT_A_TIME))
        if not some:
            return
        yield some


def _csv_line(row: Row) -> str:
    """The row as a line; twice as fast as the csv module, which looks at every character of long texts in turn."""
    line = ",".join(map(_csv_cell, row))
    return line + "\r\n" if line or len(row) != 1 else '""\r\n'  # a line of nothing would be skipped by who reads it


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bytes):
        cell = _as_text(cell)
    elif not isinstance(cell, str):
        return str(int(cell) if isinstance(cell, bool) else cell)
    if cell[:1] in FIRST:
        cell = escape_cell(cell)
    if '"' in cell:
        return '"' + cell.replace('"', '""') + '"'
    return f'"{cell}"' if "," in cell or "\n" in cell or "\r" in cell else cell


def _as_text(blob: bytes) -> str:
    """An archive that others wrote into may hold bytes where text belongs."""
    return blob.decode("utf-8", "replace")


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _whole(text).encode()


def _whole(text: str) -> str:
    return _HALVES.sub(_REPLACEMENT, text)


def _json_values(row: Row, as_json: Collection[int]) -> list[object]:
    return [_parsed(cell) if at in as_json else _plain(cell) for at, cell in enumerate(row)]


def _plain(cell: Cell) -> Cell:
    if isinstance(cell, bytes):
        return _as_text(cell)
    if isinstance(cell, float) and not math.isfinite(cell):
        return None
    return cell


def _parsed(cell: Cell) -> object:
    """The value that a JSON text says; text that is none stays text."""
    if not isinstance(cell, str):
        return _plain(cell)
    try:
        return json.loads(cell, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return cell
