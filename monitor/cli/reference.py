"""`reference add`, `list`, `remove`: tables that others keep of launches and meetings, kept by name for comparing and for charts."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.cli.door import open_door, places_of
from monitor.cli.options import Commands
from monitor.cli.output import Json, counted, emit, iso, line, say, table
from monitor.deeds import KeepReference, RemoveReference

if TYPE_CHECKING:
    from monitor.reference.kept import KeptTable

TOLD = 20
"""What was left out of a table is told up to so many times; the rest is counted."""


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("reference", parents=[common], help="tables of events that others keep, by name")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    keep = verbs.add_parser("add", parents=[common], help="keep the events of a CSV or JSON file")
    keep.add_argument("file", help="the table")
    keep.add_argument(
        "--name", default="", help="what it is called (default: after the file); one of that name is replaced"
    )
    add_layout(keep)
    keep.add_argument("--json", action="store_true", help="one JSON object on stdout")
    keep.set_defaults(run=run_add)
    listed = verbs.add_parser("list", parents=[common], help="the tables that are kept")
    listed.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listed.set_defaults(run=run_list)
    remove = verbs.add_parser("remove", parents=[common], help="take a table away")
    remove.add_argument("name", help="the name of a table that is kept")
    remove.set_defaults(run=run_remove)


def add_layout(parser: argparse.ArgumentParser) -> None:
    """The options that say how a table is to be read."""
    parser.add_argument(
        "--preset",
        choices=("cns", "csis"),
        default="",
        help="a known layout (default: told by the names of the columns)",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        type=column_and_field,
        metavar="COLUMN=FIELD",
        help="what a column is, as in 'Launch site=place'; an empty field: not read. May be repeated",
    )
    parser.add_argument("--each-row", choices=("event", "missile"), default="", help="what one row is")
    parser.add_argument("--dates", choices=("dmy", "mdy"), default="", help="how days such as 4/5/2026 are meant")


def column_and_field(text: str) -> tuple[str, str]:
    """`COLUMN=FIELD`, split at the last `=`: names of columns may hold one."""
    column, mark, field = text.rpartition("=")
    if not mark or not column.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form COLUMN=FIELD")
    return column.strip(), field.strip()


def run_add(options: argparse.Namespace) -> int:
    path = str(Path(options.file).absolute()) if options.file else ""
    with open_door(options) as door:
        done = door.do(
            KeepReference(path, options.name, options.preset, tuple(options.map), options.each_row, options.dates)
        )
    tell_left_out(done.lines)
    if options.json:
        emit({"name": done.text, **done.counts})
    else:
        rows, events = counted(done.counts["rows"], "row"), counted(done.counts["events"], "event")
        line(f"{done.text}: {rows}, {events}, {done.counts['rejected']} rejected")
    return 1 if done.counts["rejected"] or done.counts["left_out"] else 0


def tell_left_out(lines: tuple[str, ...]) -> None:
    """Say on stderr what was left out of a table, the first of it word by word."""
    for one in lines[:TOLD]:
        say(one)
    if len(lines) > TOLD:
        say(f"and {len(lines) - TOLD:,} more like these")


def run_list(options: argparse.Namespace) -> int:
    from monitor.reading.references import tables_of

    found, troubles = tables_of(places_of(options).data)
    for trouble in troubles:
        say(trouble)
    if options.json:
        for one in found:
            emit(as_json(one))
    else:
        heads = ("name", "events", "rows", "from", "to", "preset", "file")
        table(heads, ([str(value or "-") for value in as_json(one).values()][:7] for one in found))
    return 1 if troubles else 0


def as_json(one: KeptTable) -> dict[str, Json]:
    """A kept table in one line."""
    return {
        "name": one.name,
        "events": len(one.events),
        "rows": one.rows,
        "since": min((event.first.isoformat() for event in one.events), default=None),
        "until": max((event.last.isoformat() for event in one.events), default=None),
        "preset": one.preset or None,
        "file": one.file,
        "added": iso(one.added),
    }


def run_remove(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        door.do(RemoveReference(options.name))
    line(f"{options.name} is no longer kept")
    return 0
