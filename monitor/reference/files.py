"""A reference table from a file of this machine, and its keeping under a name."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from monitor.errors import UserError, why_not_read
from monitor.gazetteer.load import gazetteer
from monitor.reference import kept
from monitor.reference.columns import Layout
from monitor.reference.kept import KeptTable
from monitor.reference.model import Table
from monitor.reference.sheet import MOST_BYTES
from monitor.reference.table import HowToRead, read

FOLDER = "references"
"""Where tables are kept, in the data folder."""
GAZETTEER = "gazetteer"
"""The user's own names, in the data folder."""


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises UserError when it cannot be read or is too large for a table."""
    try:
        with path.open("rb") as file:
            found = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(f"{path} cannot be read: {why_not_read(error)}") from error
    return found


def table_of(content: bytes, name: str, data: Path, how: HowToRead | None = None) -> tuple[Layout, Table]:
    """The layout and the events of a table; `data` is the data folder, whose gazetteer is used. Raises UserError that names the file."""
    names = gazetteer(data / GAZETTEER)
    try:
        return read(content, names, how)
    except UserError as error:
        raise UserError(f"{name} cannot be used: {error}") from error


def keep_file(path: Path, name: str, how: HowToRead, data: Path, now: datetime) -> tuple[KeptTable, Table]:
    """Read a file and keep its events under a name (empty: one made from the file's), in place of a table of that name.

    Raises UserError when it cannot be read, or holds no event.
    """
    layout, table = table_of(content_of(path), path.name, data, how)
    if not table.events:
        raise UserError(f"{path.name} tells of no launch and no meeting, so there is nothing to keep")
    one = KeptTable(name or kept.name_for(path), path.name, layout.preset, now, table.rows, table.events)
    kept.keep(data / FOLDER, one)
    return one, table


def told(table: Table) -> tuple[str, ...]:
    """What was left out of a table, for people: rows, then cells, then rows of other things."""
    rows = [f"{flaw}; the row was left out" for flaw in table.rejected]
    cells = [f"{flaw}; the cell was left out" for flaw in table.left_out]
    others = [f"{count} rows tell of something else ({name}) and were left out" for name, count in table.others]
    return (*rows, *cells, *others)
