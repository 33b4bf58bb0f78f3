"""`schedule`: exports that are made again and again, every day or week, into a folder; their last runs and what went wrong."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from monitor import schedule as rules
from monitor import schedules_file
from monitor import settings as settings_file
from monitor.alert_rule import DAYS
from monitor.cli.door import open_door, open_reading, places_of
from monitor.cli.options import Commands, how_many, takes_query
from monitor.cli.output import counted, emit, iso, line, say, table
from monitor.cli.times import moment, zone
from monitor.deeds import RemoveSchedule, RunSchedule, SaveSchedule
from monitor.errors import UserError
from monitor.local_zone import local_zone
from monitor.ports import headless_now
from monitor.schedule import Run, Schedule
from monitor.wanted import ArticleFilter

_MANNER = (
    "They are made by a window or `watch` that is open at the time, or else by the next `poll`. A run whose time was slept through "
    "is made up for once; one that failed is tried again after an hour. "
    "The file is written beside the old one and takes its place when it is whole."
)


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    schedule = commands.add_parser("schedule", parents=[common], help="exports every day or week into a folder")
    schedule.epilog = _MANNER
    verbs = schedule.add_subparsers(title="what to do", metavar="VERB", required=True)
    _add_add(verbs, common)
    listing = verbs.add_parser("list", parents=[common], help="the scheduled exports, their last runs and next ones")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)
    remove = verbs.add_parser("remove", parents=[common], help="make this export no more; its files stay")
    remove.add_argument("name", help="its name")
    remove.set_defaults(run=run_remove)
    run = verbs.add_parser("run", parents=[common], help="make these exports now (default: those that are due)")
    run.add_argument("names", nargs="*", metavar="NAME", help="which of them (default: all that are due)")
    run.set_defaults(run=run_run)


def _add_add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    parser = verbs.add_parser("add", parents=[common], help="set up an export every day or week")
    parser.epilog = _MANNER
    parser.add_argument("name", help="the name of the schedule, and of its file without the ending")
    parser.add_argument("view", choices=rules.VIEWS, help="what to export")
    parser.add_argument("--folder", required=True, metavar="DIR", help="where the file is written; it must be there")
    parser.add_argument(
        "--format",
        choices=("csv", "jsonl", "parquet", "xlsx"),
        default="csv",
        help="the format of the file (default csv)",
    )
    parser.add_argument("--weekly", choices=DAYS, metavar="DAY", help="once a week, on this day (default: every day)")
    parser.add_argument("--at", default="06:00", metavar="HH:MM", help="at this time of the day (default 06:00)")
    parser.add_argument("--tz", metavar="ZONE", help="of that time, and of days and dates in the file (default: yours)")
    parser.add_argument("--days", type=how_many, default=0, metavar="N", help="only the N whole days before the run")
    parser.add_argument("--dated", action="store_true", help="put the day into the file's name and keep earlier files")
    parser.add_argument("--topic", action="append", default=[], metavar="NAME", help="only this topic; may be repeated")
    parser.add_argument("--level", choices=("flag", "mention"), default="flag", help="mention adds mentions")
    takes_query(parser)
    parser.add_argument("--query", default="", help="of articles and flags: only those that this query finds")
    parser.add_argument("--since", metavar="TIME", help="from this time on (a date or an ISO time)")
    parser.add_argument(
        "--by", choices=("hour", "day", "week", "month"), default="day", help="for counts (default day)"
    )
    parser.add_argument("--columns", default="", metavar="A,B,…", help="only these columns, in this order")
    parser.add_argument("--times", choices=("utc", "local", "plain"), default="utc", help="as in `export`")
    parser.add_argument("--bom", action="store_true", help="begin a CSV file with a byte order mark")
    parser.add_argument("--without-notes", action="store_true", help="leave your own stars, notes and tags out")
    parser.add_argument("--replace", action="store_true", help="change the schedule of this name, if there is one")
    parser.set_defaults(run=run_add)


def run_add(options: argparse.Namespace) -> int:
    tz = zone(options.tz) if options.tz else _own_zone(options)
    since = moment(options.since, "--since", tz)
    if since is not None and options.days:
        raise UserError("--since and --days both say from when on; give one of them")
    with open_reading(options) as reading:
        which = ArticleFilter(
            query=options.query,
            topics=tuple(reading.topic(name).name for name in options.topic),
            since=since,
            level=options.level,
        )
        columns = tuple(name.strip() for name in options.columns.split(",")) if options.columns else ()
        known = reading.columns(options.view)
        if unknown := next((name for name in columns if name not in known), None):
            raise UserError(f"{options.view} has no column {unknown[:80]!r}; its columns are {', '.join(known)}")
        reading.count(which)  # a query that cannot be read is said now and not at night
    wanted = rules.check(
        Schedule(
            name=options.name,
            folder=str(Path(options.folder).expanduser().absolute()),
            every="week" if options.weekly else "day",
            at=options.at,
            weekday=options.weekly or "monday",
            zone=tz.key,
            view=options.view,
            format=options.format,
            by=options.by,
            times=options.times,
            columns=columns,
            days=options.days,
            dated=options.dated,
            bom=options.bom,
            without_notes=options.without_notes,
            which=which,
        )
    )
    with open_door(options) as door:
        door.do(SaveSchedule(schedules_file.to_toml([wanted]), replace=options.replace))
    line(f"{wanted.name} is written to {wanted.folder} {rules.words(wanted)} ({wanted.zone}).")
    return 0


def _own_zone(options: argparse.Namespace) -> ZoneInfo:
    settings, _problem = settings_file.load(places_of(options).settings)
    own = local_zone(settings.zone)
    return own if isinstance(own, ZoneInfo) else ZoneInfo("UTC")


def run_list(options: argparse.Namespace) -> int:
    schedules, problem = schedules_file.load(places_of(options).exports)
    if problem:
        raise UserError(problem.rstrip("."))
    now = headless_now()
    with open_reading(options) as reading:
        standing = [(one, rules.state(reading.meta, one.name, now)) for one in schedules]
    if options.json:
        for schedule, run in standing:
            _emit(schedule, run, now)
    elif standing:
        heads = ("name", "what", "when", "last made", "rows", "next", "file, or what went wrong")
        table(heads, (_row(schedule, run, now) for schedule, run in standing))
    else:
        line("No scheduled exports yet. Set one up: wirewatch schedule add NAME articles --folder DIR")
    return 1 if any(run.error for _, run in standing) else 0


def _row(schedule: Schedule, run: Run, now: datetime) -> tuple[str, ...]:
    return (
        schedule.name,
        f"{schedule.view} as {schedule.format}",
        f"{rules.words(schedule)} ({schedule.zone})",
        iso(run.made) or "not yet",
        str(run.rows) if run.made else "",
        iso(rules.next_time(schedule, run, now)) or "",
        f"failed {iso(run.tried)}: {run.error}" if run.error else run.file or schedule.folder,
    )


def _emit(schedule: Schedule, run: Run, now: datetime) -> None:
    emit(
        {
            "name": schedule.name,
            "view": schedule.view,
            "format": schedule.format,
            "folder": schedule.folder,
            "every": schedule.every,
            "weekday": schedule.weekday if schedule.every == "week" else None,
            "at": schedule.at,
            "tz": schedule.zone,
            "last_made": iso(run.made),
            "rows": run.rows if run.made else None,
            "file": run.file or None,
            "failed": iso(run.tried) if run.error else None,
            "error": run.error or None,
            "next": iso(rules.next_time(schedule, run, now)),
        }
    )


def run_remove(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        door.do(RemoveSchedule(options.name))
    line(f"{options.name} is not made any more; the files that it wrote stay.")
    return 0


def run_run(options: argparse.Namespace) -> int:
    names = list(dict.fromkeys(options.names or _due(options)))
    failed: dict[str, UserError] = {}
    with open_door(options) as door:
        for name in names:
            try:
                done = door.do(RunSchedule(name))
            except UserError as why:  # one whose disk is away keeps no other from being made
                failed[name] = why
            else:
                line(f"{name}: {counted(done.counts['rows'], 'row')} in {done.text}")
    if not names:
        line("No scheduled export is due.")
    if failed and len(names) == 1:
        raise failed[names[0]]
    for name, error in failed.items():
        say(f"wirewatch: {name} was not made: {error}")
    return 2 if failed and len(failed) == len(names) else 1 if failed else 0


def _due(options: argparse.Namespace) -> list[str]:
    schedules, problem = schedules_file.load(places_of(options).exports)
    if problem:
        raise UserError(problem.rstrip("."))
    now = headless_now()
    with open_reading(options) as reading:
        return [one.name for one in schedules if rules.overdue(one, rules.state(reading.meta, one.name, now), now)]
