"""An export that is made again and again: what it writes, when it is due, and how its last run went; pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.alert_rule import DAYS
from monitor.errors import UserError
from monitor.model import Bucket
from monitor.values import dataclass
from monitor.wanted import ArticleFilter

Every = Literal["day", "week"]
VIEWS = ("articles", "flags", "counts", "stories", "events", "facts", "feeds")
_CHOICES: dict[str, tuple[str, ...]] = {
    "every": get_args(Every),
    "weekday": DAYS,
    "view": VIEWS,
    "format": ("csv", "jsonl", "parquet", "xlsx"),
    "times": ("utc", "local", "plain"),
    "by": get_args(Bucket),
}
MOST_DAYS = 36_500
_NAME = re.compile(r"(?![. ])[\w. -]{1,60}(?<![. ])")
_AGAIN = timedelta(hours=1)
"""How long after a run that failed another one is tried."""

TROUBLE = "export "
"""What the stable word of a trouble begins with; the schedule's name follows."""

STATE = "export:"
"""What the archive's word about a schedule begins with; the schedule's name follows."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is written to `folder`/`name`.`format` every local day, or week on `weekday`, at `at` in `zone`; what stood there is replaced.

    `dated`: the day stands in the file's name, and files of earlier runs stay. `days`: only the whole local days before that of the run
    (0: all that `which` finds). The rest as in an export by hand; `by` is for counts, `columns` none for all.
    """

    name: str
    folder: str
    every: Every = "day"
    at: str = "06:00"
    weekday: str = "monday"
    zone: str = "UTC"
    view: str = "articles"
    format: str = "csv"
    by: Bucket = "day"
    times: str = "utc"
    columns: tuple[str, ...] = ()
    days: int = 0
    dated: bool = False
    bom: bool = False
    without_notes: bool = False
    which: ArticleFilter = field(default_factory=ArticleFilter)


@dataclass(frozen=True, slots=True)
class Run:
    """How a schedule stands. `covered`: the moment up to which nothing is due (that of the last good run, or when it was set up).

    `made` is the last good run with its `rows` and `file`; `tried` and `error` the last one, if it failed.
    """

    covered: datetime
    made: datetime | None = None
    rows: int = 0
    file: str = ""
    tried: datetime | None = None
    error: str = ""


def check(schedule: Schedule) -> Schedule:
    """The same schedule. Raises UserError that says what is wrong with it; whether its folder is there is not looked at."""
    name = schedule.name
    if not _NAME.fullmatch(name):
        raise UserError(
            f"the name of the scheduled export is {name[:80]!r}; it is that of the file, so it must be 1 to 60 letters, digits, spaces, "
            "hyphens or dots"
        )
    for what, choices in _CHOICES.items():
        if getattr(schedule, what) not in choices:
            raise UserError(f"scheduled export {name}: {what} must be one of {', '.join(choices)}")
    if not schedule.folder.startswith(("/", "\\")) and schedule.folder[1:2] != ":":
        raise UserError(f"scheduled export {name}: give the whole path of the folder, not {schedule.folder[:200]!r}")
    if not 0 <= schedule.days <= MOST_DAYS:
        raise UserError(f"scheduled export {name}: days must be from 0 (all) to {MOST_DAYS:,}")
    if schedule.which.query and schedule.view not in {"articles", "flags"}:
        raise UserError(f"scheduled export {name}: a query chooses articles or flags; {schedule.view} can have topics")
    clock(schedule)
    zone_of(schedule)
    return schedule


def clock(schedule: Schedule) -> time:
    """When on its day it runs. Raises UserError for no time of the day."""
    if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", schedule.at):
        return time.fromisoformat(schedule.at)
    raise UserError(
        f"scheduled export {schedule.name}: {schedule.at[:40]!r} is no time of the day; write hours and minutes, as in 06:00"
    )


def zone_of(schedule: Schedule) -> ZoneInfo:
    """The zone of its days. Raises UserError for one that is not known."""
    try:
        return ZoneInfo(schedule.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(
            f"scheduled export {schedule.name}: {schedule.zone[:80]!r} is no time zone; give a name such as Asia/Seoul"
        ) from error


def last_time(schedule: Schedule, now: datetime) -> datetime:
    """The latest moment (UTC), not after `now`, at which it should have run. A time that a clock change skips is the one just after it."""
    zone, at = zone_of(schedule), clock(schedule)
    day = now.astimezone(zone).date()
    for back in range(15):
        one = day - timedelta(days=back)
        moment = datetime.combine(one, at, zone).astimezone(UTC)
        if moment <= now and (schedule.every == "day" or DAYS[one.weekday()] == schedule.weekday):
            return moment
    raise AssertionError("a fortnight has every day of the week")


def next_time(schedule: Schedule, run: Run, now: datetime) -> datetime:
    """When it will run: at once what is overdue, an hour after a failure, else at its next time (UTC)."""
    if overdue(schedule, run, now):
        return max(now, run.tried + _AGAIN) if run.error and run.tried is not None and run.tried <= now else now
    zone, at = zone_of(schedule), clock(schedule)
    day = now.astimezone(zone).date()
    moments = (
        datetime.combine(day + timedelta(days=ahead), at, zone).astimezone(UTC)
        for ahead in range(15)
        if schedule.every == "day" or DAYS[(day + timedelta(days=ahead)).weekday()] == schedule.weekday
    )
    return next(moment for moment in moments if moment > now)


def overdue(schedule: Schedule, run: Run, now: datetime) -> bool:
    """Whether its last time has come and nothing was written since. A clock that was set back does not hold it up for years."""
    return run.covered > now or run.covered < last_time(schedule, now)


def due(schedule: Schedule, run: Run, now: datetime) -> bool:
    """Whether it should run now: once a day or week, also when its time was slept through; a failed run is tried again after an hour."""
    waiting = bool(run.error) and run.tried is not None and timedelta() <= now - run.tried < _AGAIN
    return overdue(schedule, run, now) and not waiting


def wanted(schedule: Schedule, now: datetime) -> ArticleFilter:
    """Which articles a run at `now` writes."""
    if not schedule.days:
        return schedule.which
    zone = zone_of(schedule)
    today = now.astimezone(zone).date()
    first, last = (datetime.combine(today - timedelta(days=back), time(), zone) for back in (schedule.days, 0))
    return replace(schedule.which, since=first.astimezone(UTC), until=last.astimezone(UTC))


def file_name(schedule: Schedule, now: datetime) -> str:
    """As in "launches.csv", or "launches-2026-05-28.csv" where the day is part of it."""
    day = f"-{now.astimezone(zone_of(schedule)):%Y-%m-%d}" if schedule.dated else ""
    return f"{schedule.name}{day}.{schedule.format}"


def words(schedule: Schedule) -> str:
    """When it runs, for people: "every day at 06:00", "every Monday at 06:00"."""
    return f"every {schedule.weekday.capitalize() if schedule.every == 'week' else 'day'} at {schedule.at}"


def state_text(run: Run) -> str:
    """How it stands as the archive keeps it."""
    times = {name: moment.isoformat() for name in ("covered", "made", "tried") if (moment := getattr(run, name))}
    return json.dumps({**times, "rows": run.rows, "file": run.file, "error": run.error})


def state(meta: Callable[[str], str | None], name: str, now: datetime) -> Run:
    """How the schedule of this name stands, of which `meta` gives the archive's word; one without a word begins now."""
    try:
        said = json.loads(meta(STATE + name) or "")
        times = {key: datetime.fromisoformat(said[key]) for key in ("covered", "made", "tried") if key in said}
        return Run(**times, rows=int(said["rows"]), file=str(said["file"]), error=str(said["error"]))
    except (ValueError, KeyError, TypeError):
        return Run(now)
