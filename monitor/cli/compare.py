"""`compare`: the ledger of events beside a reference table, row by row: matched, differing, missing, extra, and why."""

from __future__ import annotations

import argparse
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.cli import reading_files
from monitor.cli.door import open_reading, places_of
from monitor.cli.grouping import group_first
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import Json, counted, emit, line, say, table
from monitor.cli.reference import add_layout, tell_left_out
from monitor.cli.times import moment, zone
from monitor.errors import UserError

if TYPE_CHECKING:
    from monitor.reference.compare import Compared, Line
    from monitor.reference.model import ListedEvent, Table


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("compare", parents=[common], help="the ledger of events beside a table of others")
    parser.add_argument("file", nargs="?", help="a CSV or JSON table, or - for standard input")
    parser.add_argument(
        "--kept", metavar="NAME", help="a table that is kept (`wirewatch reference list`) instead of a file"
    )
    add_layout(parser)
    parser.add_argument(
        "--topic", action="append", default=[], metavar="NAME", help="only our events of this topic; may be repeated"
    )
    add_range(parser)
    parser.add_argument("--days", type=how_many, default=1, metavar="N", help="days that one event may lie apart (1)")
    parser.add_argument("--near", type=how_many, default=75, metavar="KM", help="how far one place may be apart (75)")
    parser.add_argument(
        "--within",
        type=how_many,
        default=12,
        metavar="PERCENT",
        help="how far one length may be apart; 30 km always may (12)",
    )
    parser.add_argument("--all", action="store_true", help="show also what the other side does not cover")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help="CSV on stdout, what is not covered included")
    shape.add_argument("--json", action="store_true", help="JSON Lines on stdout, what is not covered included")
    parser.set_defaults(run=run_compare)


def run_compare(options: argparse.Namespace) -> int:
    from monitor.reading.comparing import Asked, compare_with
    from monitor.reference.likeness import Tolerances

    tz = zone(options.tz)
    since, until = moment(options.since, "--since", tz), moment(options.until, "--until", tz)
    data = places_of(options).data
    theirs, left_out = _table(options, data)
    within = Tolerances(min(options.days, 366), options.within / 100, place_km=float(options.near))
    group_first(options, events=True)
    with open_reading(options) as reading:
        topics = tuple(reading.topic(name).name for name in options.topic)
        asked = Asked(_day(since, tz), _day_after(until, tz), topics, within)
        found = compare_with(reading, data, theirs.events, asked)
    tell_left_out(left_out)
    if options.json:
        for one in found.lines:
            emit(as_json(one))
        say(summary(found, theirs))
    elif options.csv:
        from monitor.reading.compared_rows import as_csv

        for row in as_csv(found.lines).splitlines():
            line(row)
        say(summary(found, theirs))
    else:
        shown = [one for one in found.lines if one.covered or options.all]
        table(("date", "verdict", "ours", "theirs", "why"), map(_row, shown))
        line(summary(found, theirs))
    return 1 if theirs.rejected or theirs.left_out else 0


def _table(options: argparse.Namespace, data: Path) -> tuple[Table, tuple[str, ...]]:
    """The table that is asked for, and what was left out of it, in words."""
    from monitor.reference import files, kept
    from monitor.reference.model import Table
    from monitor.reference.table import HowToRead

    if bool(options.file) == bool(options.kept):
        raise UserError(
            "compare with one table: give its file, or --kept NAME (`wirewatch reference list` shows the names)"
        )
    if options.kept:
        one = kept.load(data / files.FOLDER, options.kept)
        return Table(one.events, one.rows), ()
    how = HowToRead(options.preset, dict(options.map), options.each_row, options.dates)
    _, found = files.table_of(reading_files.content(options.file), reading_files.shown(options.file), data, how)
    return found, files.told(found)


def _day(time: datetime | None, tz: ZoneInfo) -> date | None:
    return None if time is None else time.astimezone(tz).date()


def _day_after(time: datetime | None, tz: ZoneInfo) -> date | None:
    """The first day that does not count: a day of which a part counts does."""
    if time is None:
        return None
    local = time.astimezone(tz)
    whole = local.timetz().replace(tzinfo=None) == datetime.min.time()
    return local.date() if whole or local.date() == date.max else local.date() + timedelta(1)


def as_json(one: Line) -> dict[str, Json]:
    """A line of the comparison. `covered` false: the side that lacks the event could not have it (see docs/compare.md)."""
    return {
        "date": one.day,
        "verdict": one.verdict,
        "ours": _event(one.ours, "id") if one.ours else None,
        "theirs": _event(one.theirs, "rows") if one.theirs else None,
        "differences": [
            {"field": each.field, "ours": each.ours, "theirs": each.theirs, "why": each.why} for each in one.differences
        ],
        "reason": one.reason,
        "covered": one.covered,
        "coverage": round(one.heard.share, 4) if one.heard and one.heard.share is not None else None,
        "articles": one.heard.articles if one.heard else None,
    }


def _event(event: ListedEvent, named_by: str) -> dict[str, Json]:
    """An event of either side; lists are empty, and single values null, where the side says nothing."""
    places: list[Json] = [
        {
            "name": place.name,
            "lat": place.where[0] if place.where else None,
            "lon": place.where[1] if place.where else None,
        }
        for place in event.places
    ]
    named: dict[str, Json] = (
        {"id": int(event.key), "articles": event.articles} if named_by == "id" else {"rows": list(event.rows)}
    )
    return {
        **named,
        "kind": event.kind,
        "date": event.day,
        "until": event.last.isoformat() if event.day_known else None,
        "title": event.label,
        "actor": list(event.actors),
        "class": list(event.classes),
        "type": list(event.types),
        "count": event.count,
        "place": places,
        "range": list(event.ranges),
        "apogee": list(event.apogees),
        "outcome": list(event.outcomes),
    }


def _row(one: Line) -> tuple[str, ...]:
    verdict = one.verdict if one.covered else f"({one.verdict})"
    ours = f"{one.ours.key}: {one.ours.label}" if one.ours else "-"
    return one.day, verdict, ours, one.theirs.label if one.theirs else "-", one.reason


def summary(found: Compared, theirs: Table) -> str:
    """The comparison in one line: verdicts, and what was left out of them and why."""
    counts = found.counts()
    parts = [f"{counts[name]} {name}" for name in ("matched", "differing", "missing", "extra")]
    told = [", ".join(parts)]
    if found.nothing_of_ours:
        told.append("our ledger has no event here")
    if counts["missing uncovered"]:
        told.append(f"{counted(counts['missing uncovered'], 'event')} of the table not covered by the archive")
    if counts["extra uncovered"]:
        told.append(f"{counted(counts['extra uncovered'], 'event')} of ours outside the time of the table")
    if found.apart:
        told.append(
            f"{counted(len(found.apart), 'event')} of ours of a kind or by an actor that the table never lists, or by nobody named"
        )
    if theirs.others:
        told.append(f"{counted(sum(count for _, count in theirs.others), 'row')} of the table about other things")
    if theirs.rejected:
        told.append(f"{counted(len(theirs.rejected), 'row')} rejected")
    return "; ".join(told)
