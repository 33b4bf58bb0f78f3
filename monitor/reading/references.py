"""Reference tables that are kept, as a window or a command reads them: what there is, and the events of a range for marks in a chart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from monitor.errors import UserError
from monitor.gazetteer.load import gazetteer
from monitor.reference import files, kept
from monitor.reference.cells import flat
from monitor.reference.columns import layout
from monitor.reference.kept import KeptTable
from monitor.reference.model import ListedEvent
from monitor.reference.sheet import Sheet, sheet
from monitor.reference.table import HowToRead, events, order
from monitor.values import dataclass

FOLDER = files.FOLDER
"""In the data folder."""
_LOOKED_AT = 200
"""Rows of a file that are looked at for what stands in its columns."""


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


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    """A column of a file: its name, some of what stands in it, and the field that it is read as (empty: it is not read)."""

    name: str
    samples: tuple[str, ...]
    field: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file looks like before it is kept. `trouble` says why it cannot be used as it is read now; then it has no events.

    `columns` are empty where the file is no table at all.
    """

    file: str
    name: str
    columns: tuple[ColumnSeen, ...] = ()
    preset: str = ""
    each_row: str = ""
    rows: int = 0
    events: tuple[ListedEvent, ...] = ()
    told: tuple[str, ...] = ()
    trouble: str = ""


def look(path: Path, data: Path, how: HowToRead) -> Looked:
    """Read a file as it would be kept; whatever is wrong with it is in the answer. Slow for thousands of rows: call it in a thread."""
    name = kept.name_for(path)
    try:
        found = sheet(files.content_of(path))
    except UserError as error:
        return Looked(path.name, name, trouble=str(error))
    try:
        chosen = layout(found.columns, how.preset, how.mapping, how.each_row, how.constants)
    except UserError as error:
        return Looked(path.name, name, _seen(found, {}), trouble=str(error))
    columns = _seen(found, {column: field for field, column in chosen.columns.items()})
    told = Looked(path.name, name, columns, chosen.preset, chosen.each_row, len(found.rows) + len(found.broken))
    try:
        table = events(found, chosen, gazetteer(data / files.GAZETTEER), order(how.dates))
    except UserError as error:
        return replace(told, trouble=str(error))
    trouble = "" if table.events else "it tells of no launch and no meeting"
    return replace(told, events=table.events, told=files.told(table), trouble=trouble)


def _seen(found: Sheet, fields: dict[str, str]) -> tuple[ColumnSeen, ...]:
    """The columns in their order, each with the first three different things that stand in it."""
    seen = []
    for column in found.columns:
        texts = dict.fromkeys(known for row in found.rows[:_LOOKED_AT] if (known := flat(row.cells[column])))
        seen.append(ColumnSeen(column, tuple(text[:60] for text in list(texts)[:3]), fields.get(column, "")))
    return tuple(seen)
