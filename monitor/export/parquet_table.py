"""Tables as Parquet: typed columns, times as moments in UTC, what the file is in its metadata. Needs pyarrow (extra `parquet`)."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from monitor.errors import UserError
from monitor.export.kinds import Kind
from monitor.export.own import iso_time
from monitor.export.table import Cell, Row

if TYPE_CHECKING:
    from pyarrow import parquet

_GROUP = 20_000
"""Rows that are kept in memory before they are written."""

_MISSING = (
    "Parquet needs the package pyarrow, which is not installed. Install it with: pip install 'wirewatch[parquet]' "
    "(or choose CSV, JSON Lines or XLSX)"
)


class ParquetTable:
    """Takes rows and writes them in groups. Use it as a context manager. Raises UserError when pyarrow is missing."""

    def __init__(self, out: BinaryIO, columns: Sequence[str], kinds: Sequence[Kind]) -> None:
        try:
            import pyarrow as pa
            from pyarrow import parquet
        except ImportError as error:
            raise UserError(_MISSING) from error
        self._arrow: Any = pa
        types = {
            "time": pa.timestamp("s", tz="UTC"),
            "whole": pa.int64(),
            "fraction": pa.float64(),
        }
        fields = [(name, types.get(kind, pa.string())) for name, kind in zip(columns, kinds, strict=True)]
        self._schema = pa.schema(fields)
        self._convert: list[Callable[[Cell], object]] = [_CONVERT[kind] for kind in kinds]
        self._writer: parquet.ParquetWriter = parquet.ParquetWriter(out, self._schema, compression="zstd")
        self._rows: list[Row] = []
        self.rows = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._flush()
        self._writer.close()

    def add(self, rows: Sequence[Row]) -> None:
        """Take some rows."""
        self._rows += rows
        self.rows += len(rows)
        if len(self._rows) >= _GROUP:
            self._flush()

    def about(self, told: Mapping[str, object]) -> None:
        """What the file is, as JSON under the key `wirewatch` of its metadata."""
        self._writer.add_key_value_metadata({"wirewatch": json.dumps(told, ensure_ascii=False)})

    def _flush(self) -> None:
        if self._rows:
            columns = (
                [convert(cell) for cell in column]
                for convert, column in zip(self._convert, zip(*self._rows, strict=True), strict=True)
            )
            arrays = [
                self._arrow.array(column, field.type) for column, field in zip(columns, self._schema, strict=True)
            ]
            self._writer.write_batch(self._arrow.record_batch(arrays, schema=self._schema))
            self._rows = []


def _text(cell: Cell) -> object:
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    return cell if cell is None else str(cell).encode("utf-8", "replace").decode()


def _time(cell: Cell) -> object:
    return iso_time(cell) if isinstance(cell, str) else None


def _whole(cell: Cell) -> object:
    return int(cell) if isinstance(cell, int | float) and math.isfinite(cell) and abs(cell) < 2**63 else None


def _fraction(cell: Cell) -> object:
    return float(cell) if isinstance(cell, int | float) else None


_CONVERT: Mapping[Kind, Callable[[Cell], object]] = {
    "time": _time,
    "whole": _whole,
    "fraction": _fraction,
    "json": _text,
    "text": _text,
}
