"""What is to be exported, and how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from monitor.errors import UserError
from monitor.export.clock import Times
from monitor.model import ArticleFilter
from monitor.values import dataclass
from monitor.wanted import OWN_MARKS

FileFormat = Literal["csv", "jsonl", "parquet", "xlsx"]
FILE_FORMATS: tuple[str, ...] = get_args(FileFormat)

UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Request:
    """A view's name, which of its rows, and the file ("-": standard output) to write them to.

    `columns` in their order (empty: all); `without_notes` leaves the analyst's own marks out; `times` in the zone `tz` for CSV and JSON
    Lines (see clock.py), XLSX has dates in that zone and Parquet moments in UTC. `about`: a file beside it says what was exported.
    """

    view: str
    wanted: ArticleFilter
    format: str
    path: str
    bom: bool = False
    without_notes: bool = False
    columns: tuple[str, ...] = ()
    times: Times = "utc"
    tz: ZoneInfo = UTC
    about: bool = True

    def chosen(self, columns: Sequence[str]) -> list[int]:
        """The places of the wanted columns among these. Raises UserError for one that is not there."""
        if not self.columns:
            return [place for place, name in enumerate(columns) if not (self.without_notes and name in OWN_MARKS)]
        for name in self.columns:
            if name not in columns:
                raise UserError(f"{self.view} has no column {name[:80]!r}; its columns are {', '.join(columns)}")
            if self.without_notes and name in OWN_MARKS:
                raise UserError(
                    f"the column {name} is one of your own marks, which were to be left out; name it or leave it out"
                )
        twice = next((name for name in self.columns if self.columns.count(name) > 1), None)
        if twice is not None:
            raise UserError(f"the column {twice} is named twice")
        return [columns.index(name) for name in self.columns]
