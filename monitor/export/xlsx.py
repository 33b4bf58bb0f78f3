"""A table as an XLSX workbook, written row by row: text is always text and never a formula, times are dates, numbers are numbers."""

from __future__ import annotations

import math
import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, BinaryIO, Self
from zoneinfo import ZoneInfo

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from monitor.export.kinds import Kind
from monitor.export.own import iso_time
from monitor.export.table import Cell, Row

MOST_ROWS = 1_048_576
"""Of a sheet, its header included; what is more goes on in the next sheet."""

LONGEST_TEXT = 32_767
"""Characters of a cell; more are cut off."""

ABOUT = "About this export"

_FORMULA_BEGINS = frozenset("=+-@\t\r")
_WIDTHS: dict[Kind, int] = {"time": 20, "whole": 11, "fraction": 11, "json": 30, "text": 32}
_FIRST_DAY = datetime(1900, 3, 1)  # noqa: DTZ001  a sheet's dates have no zone; before this one programs count differently
_EXACT = 10**15
"""Whole numbers from here on would lose digits as numbers of a sheet."""
_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


@dataclass(slots=True)
class Written:
    """How much went into a workbook: rows, sheets that they took, texts that had to be cut."""

    rows: int = 0
    sheets: int = 0
    cut: int = 0


class _Outlet:
    """Where a workbook goes. After a first failure it swallows what comes: a half made workbook writes once more when it is let go."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.failed: OSError | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._out, name)

    def write(self, data: bytes) -> int:
        return self._trying(lambda: self._out.write(data), len(data))

    def seek(self, place: int, whence: int = 0) -> int:
        return self._trying(lambda: self._out.seek(place, whence), place)

    def tell(self) -> int:
        return self._trying(self._out.tell, 0)

    def flush(self) -> None:
        self._trying(self._flush, 0)

    def _flush(self) -> int:
        self._out.flush()
        return 0

    def _trying(self, deed: Callable[[], int], otherwise: int) -> int:
        if self.failed is not None:
            return otherwise
        try:
            return deed()
        except OSError as error:
            self.failed = error
            raise


class Workbook:
    """A workbook with one table (in as many sheets as its rows need) and a sheet about it. Use it as a context manager.

    `tz` is the zone in which its times are written. Rows wait in a temporary file, so that memory does not grow with them.
    """

    def __init__(self, out: BinaryIO, name: str, columns: Sequence[str], kinds: Sequence[Kind], tz: ZoneInfo) -> None:
        self._rows_folder = tempfile.TemporaryDirectory(prefix="wirewatch-xlsx-")
        self._outlet = _Outlet(out)
        self._book: Any = xlsxwriter.Workbook(self._outlet, {"constant_memory": True, "tmpdir": self._rows_folder.name})
        self._bold = self._book.add_format({"bold": True})
        self._date = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._quoted = self._book.add_format({"num_format": "@", "quote_prefix": True})
        self._name, self._columns, self._kinds, self._tz = name, columns, kinds, tz
        self._sheet: Any = None
        self._next = 0
        self.written = Written()

    def __enter__(self) -> Self:
        self._next_sheet()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._rows_folder:
            if error is not None:
                self._let_go()
                return
            try:
                self._book.close()
            except FileCreateError as failed:
                self._let_go()
                raise self._outlet.failed or OSError(str(failed)) from failed

    def add(self, rows: Sequence[Row]) -> None:
        """Write some rows."""
        for row in rows:
            if self._next == MOST_ROWS:
                self._next_sheet()
            for place, cell in enumerate(row):
                self._write(place, cell)
            self._next += 1
        self.written.rows += len(rows)

    def about(self, lines: Sequence[tuple[str, str]]) -> None:
        """The last sheet: what the table is, a line each. Call it once, when all rows are in."""
        self._sheet = self._book.add_worksheet(ABOUT)
        self._sheet.set_column(0, 0, 24)
        self._sheet.set_column(1, 1, 90)
        for self._next, (name, value) in enumerate(lines):
            self._sheet.write_string(self._next, 0, name, self._bold)
            self._write_text(1, value[:LONGEST_TEXT])

    def _next_sheet(self) -> None:
        self.written.sheets += 1
        number = self.written.sheets
        self._sheet = self._book.add_worksheet(self._name if number == 1 else f"{self._name} {number}")
        self._sheet.freeze_panes(1, 0)
        for place, (column, kind) in enumerate(zip(self._columns, self._kinds, strict=True)):
            self._sheet.set_column(place, place, _WIDTHS[kind])
            self._sheet.write_string(0, place, column, self._bold)
        self._next = 1

    def _let_go(self) -> None:
        """Close the files in which rows wait, without making a workbook of them."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()

    def _write(self, place: int, cell: Cell) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, bytes):
            cell = cell.decode("utf-8", "replace")
        if isinstance(cell, str):
            moment = self._day(cell) if self._kinds[place] == "time" else None
            if moment is not None:
                self._sheet.write_datetime(self._next, place, moment, self._date)
            else:
                self._write_text(place, self._fitting(cell))
        elif not math.isfinite(cell):
            return
        elif abs(cell) < _EXACT:
            self._sheet.write_number(self._next, place, cell)
        else:
            self._write_text(place, str(cell))

    def _write_text(self, place: int, text: str) -> None:
        """What would be a formula if somebody edited it is marked as text for that as well."""
        style = self._quoted if text[:1] in _FORMULA_BEGINS else None
        self._sheet.write_string(self._next, place, _NOT_IN_XML.sub("\ufffd", text), style)

    def _fitting(self, text: str) -> str:
        if len(text) <= LONGEST_TEXT:
            return text
        self.written.cut += 1
        return text[:LONGEST_TEXT]

    def _day(self, text: str) -> datetime | None:
        """A time in the zone of the sheet; None for one that no sheet can hold."""
        moment = iso_time(text)
        if moment is None:
            return None
        local = moment.astimezone(self._tz).replace(tzinfo=None)
        return local if local >= _FIRST_DAY else None
