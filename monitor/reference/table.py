"""A reference table from the bytes of its file: the sheet, what its columns are, and the events it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from monitor.errors import UserError
from monitor.gazetteer.load import Gazetteer
from monitor.reference.columns import Layout, layout
from monitor.reference.days import ORDERS, Order, order_of
from monitor.reference.grouping import launches
from monitor.reference.model import Flaw, ListedEvent, Table
from monitor.reference.rows import RowReader
from monitor.reference.sheet import Sheet, sheet
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class HowToRead:
    """How a file is to be read; what is empty is found out. `mapping` is field by column, `constants` value by field."""

    preset: str = ""
    mapping: Mapping[str, str] | None = None
    each_row: str = ""
    dates: str = ""
    constants: Mapping[str, str] | None = None


def read(content: bytes, gazetteer: Gazetteer, how: HowToRead | None = None) -> tuple[Layout, Table]:
    """The events of a file. Raises UserError for a file that is no table or has no dates; single rows are told in the result."""
    asked = how or HowToRead()
    dates = order(asked.dates)
    found = sheet(content)
    chosen = layout(found.columns, asked.preset, asked.mapping, asked.each_row, asked.constants)
    return chosen, events(found, chosen, gazetteer, dates)


def order(text: str) -> Order:
    """How days in figures are written, as the user says it; empty: as the column shows. Raises UserError."""
    found = next((one for one in ORDERS if one == text), None)
    if found is None:
        raise UserError(f"days are written dmy (28/5/2026) or mdy (5/28/2026), not {text!r}")
    return found


def events(found: Sheet, chosen: Layout, gazetteer: Gazetteer, dates: Order = "") -> Table:
    """The events of a sheet whose columns are known. Raises UserError when no row can be used."""
    used = set(chosen.columns.values())
    nested = {(flaw.row, flaw.column): flaw for flaw in found.nested if flaw.column in used}
    flaws: list[Flaw] = []
    others: dict[str, int] = {}
    chosen_order = dates or order_of(row.cells[chosen.columns["date"]] for row in found.rows)
    reader = RowReader(chosen, gazetteer, chosen_order, flaws, others)
    rejected = list(found.broken)
    listed: list[ListedEvent] = []
    for row in found.rows:
        event = reader.event(row)
        if isinstance(event, Flaw):
            rejected.append(nested.pop((event.row, event.column), event))
        elif event is not None:
            listed.append(event)
    flaws.extend(nested.values())
    if not listed and rejected:
        raise UserError(f"no row of it can be used; {rejected[0]}")
    if chosen.each_row == "missile":
        listed = launches(listed)
    named = sorted(
        (replace(one, label=one.label or title(one)) for one in listed), key=lambda one: (one.first, one.rows)
    )
    rows = len(found.rows) + len(found.broken)
    return Table(
        tuple(named),
        rows,
        tuple(sorted(rejected, key=lambda flaw: flaw.row)),
        tuple(sorted(flaws, key=lambda flaw: flaw.row)),
        tuple(others.items()),
    )


def title(event: ListedEvent) -> str:
    """A short title for an event whose row has none: `2 SRBM, Hwasong-11A (KN-23), Sunan`."""
    what = "/".join(event.classes) or ("missile" if event.kind == "launch" else "meeting")
    several = "s" if event.count and event.count > 1 else ""
    first = f"{event.count} {what}{several}" if event.count else what
    names = ", ".join(part for part in (*event.types[:2], *(place.name for place in event.places[:2])) if part)
    return f"{first}, {names}" if names else first
