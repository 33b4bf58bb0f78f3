"""How times stand in an exported file: as the archive says them (UTC), in a zone of the user's, or as spreadsheets like them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from monitor.export.own import iso_time
from monitor.export.table import Cell

Times = Literal["utc", "local", "plain"]


def clock(times: Times, tz: ZoneInfo) -> Callable[[Cell], Cell] | None:
    """What a time's cell (ISO text with Z) becomes; None when it stays as it is.

    "local": ISO with the zone's offset (2023-09-13T23:00:00+09:00), which our import reads as the same moment. "plain":
    `2023-09-13 23:00:00` in that zone, which spreadsheets take for a date and time; the zone stands in the file about the export.
    """
    if times == "utc":
        return None
    form = datetime.isoformat if times == "local" else _plain

    def told(cell: Cell) -> Cell:
        moment = iso_time(cell) if isinstance(cell, str) else None
        return cell if moment is None else form(moment.astimezone(tz))

    return told


def _plain(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")
