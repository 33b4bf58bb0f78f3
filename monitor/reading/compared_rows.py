"""A comparison as CSV: a row for each event of either side, with the reason; cells that a spreadsheet would run are made harmless."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from monitor.export.cells import escape_cell
from monitor.reference.compare import Line
from monitor.reference.model import ListedEvent

_SIDE = ("date", "title", "class", "count", "place", "range_km", "apogee_km")
COLUMNS = (
    "date",
    "verdict",
    "covered",
    "reason",
    "coverage",
    "articles",
    "our_event",
    *(f"our_{name}" for name in _SIDE),
    "their_rows",
    *(f"their_{name}" for name in _SIDE),
)
"""`covered` is 1 or 0; `coverage` a share; several values of one cell are parted by `; `."""


def as_csv(lines: Iterable[Line]) -> str:
    """The header and the lines, RFC 4180, in the order given."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows([escape_cell(cell) for cell in _cells(line)] for line in lines)
    return out.getvalue()


def _cells(line: Line) -> list[str]:
    heard = line.heard
    share = "" if heard is None or heard.share is None else f"{heard.share:.4f}"
    articles = "" if heard is None else str(heard.articles)
    first = [line.day, line.verdict, str(int(line.covered)), line.reason, share, articles]
    ours = [line.ours.key if line.ours else "", *_side(line.ours)]
    theirs = ["; ".join(map(str, line.theirs.rows)) if line.theirs else "", *_side(line.theirs)]
    return [*first, *ours, *theirs]


def _side(event: ListedEvent | None) -> list[str]:
    if event is None:
        return [""] * len(_SIDE)
    lists = (
        event.classes,
        (str(event.count),) if event.count else (),
        tuple(place.name for place in event.places),
        tuple(f"{length:g}" for length in event.ranges),
        tuple(f"{length:g}" for length in event.apogees),
    )
    return [event.day, event.label, *("; ".join(filter(None, values)) for values in lists)]
