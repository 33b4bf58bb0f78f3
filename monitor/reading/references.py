"""Reference tables that are kept, as a window or a command reads them: what there is, and the events of a range for marks in a chart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from monitor.errors import UserError
from monitor.reference import files, kept
from monitor.reference.kept import KeptTable

FOLDER = files.FOLDER
"""In the data folder."""


@dataclass(frozen=True, slots=True)
class Marker:
    """One event of a kept table, to be marked in a chart on `day`, the first of its days. `table` is the name of the table it is of.

    `day` is as the table gives it: a table's days may be local or UTC. `label` is one line, such as `2 SRBMs, KN-25, Sunan`.
    """

    day: date
    label: str
    table: str


def markers(
    data: Path, since: date | None = None, until: date | None = None, tables: tuple[str, ...] = ()
) -> list[Marker]:
    """The events from `since` (inclusive) to `until` (exclusive) of all kept tables, or of these, in order of time.

    `data` is the data folder. Events of which the table knows only the month or the year are left out, and so is a table whose file
    cannot be read (`tables_of` says which). Reads files: call it in a thread.
    """
    found = [
        Marker(event.first, event.label, table.name)
        for table in tables_of(data)[0]
        if not tables or table.name in tables
        for event in table.events
        if event.day_known and (since is None or event.first >= since) and (until is None or event.first < until)
    ]
    return sorted(found, key=lambda marker: (marker.day, marker.table, marker.label))


def tables_of(data: Path) -> tuple[list[KeptTable], list[str]]:
    """The tables that are kept in a data folder, by name, and what is wrong with those that cannot be read."""
    found: list[KeptTable] = []
    troubles: list[str] = []
    folder = data / FOLDER
    for name in kept.names(folder):
        try:
            found.append(kept.load(folder, name))
        except UserError as error:
            troubles.append(str(error))
    return found, troubles
