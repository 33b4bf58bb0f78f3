"""`tidy`: what becomes of old articles. Without --archive or --delete it only says what there is; deleting needs --yes."""

from __future__ import annotations

import argparse
import dataclasses

from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands
from monitor.cli.output import Json, ProgressBar, emit, line, say
from monitor.cli.times import moment, zone
from monitor.commands import ArchiveOld, DeleteOld
from monitor.errors import UserError
from monitor.events import Event, Progress


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "tidy", parents=[common], help="set old articles aside, or delete them when you say so"
    )
    parser.add_argument("--before", required=True, metavar="DAY", help="articles older than this day or time")
    parser.add_argument("--tz", metavar="ZONE", default="UTC", help="time zone of a bare day (default UTC)")
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--archive", action="store_true", help="set them aside: not unread any more, still found and counted"
    )
    either.add_argument("--delete", action="store_true", help="delete them for good; only with --yes, after a backup")
    parser.add_argument("--yes", action="store_true", help="with --delete: yes, delete as many as it says")
    parser.add_argument("--no-backup", action="store_true", help="with --delete: without a backup first")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_tidy)


def run_tidy(options: argparse.Namespace) -> int:
    before = moment(options.before, "--before", zone(options.tz))
    if before is None:
        raise UserError("--before needs a day, as in --before 2020-01-01")
    with open_reading(options) as reading:
        old = reading.old(before)
    told: dict[str, Json] = {**dataclasses.asdict(old), "plain": old.plain}
    if not options.json:
        line(f"before {options.before}: {old.words}; set aside already: {old.archived:,}")
    if options.archive or (options.delete and options.yes):
        with open_door(options) as door:
            bar = ProgressBar("Tidying")
            door.listen(lambda event: _show(bar, event))
            command = (
                ArchiveOld(before) if options.archive else DeleteOld(before, old.plain, backup=not options.no_backup)
            )
            done = door.do(command)
            bar.end()
        told |= {"done": done.counts["articles"], "backup": done.text or None}
        if not options.json:
            line(f"{_many(done.counts['articles'])} {'set aside' if options.archive else 'deleted for good'}")
        if done.text:
            say(f"a backup from before: {done.text}")
    elif options.delete:
        say(f"nothing was deleted; with --yes {_many(old.plain)} would be, and those that are kept stay")
    if options.json:
        emit(told)
    return 0


def _show(bar: ProgressBar, event: Event) -> None:
    if isinstance(event, Progress) and event.task in {"archive", "delete", "backup"} and not event.finished:
        bar.step(event.done, event.total)


def _many(articles: int) -> str:
    return f"{articles:,} {'article' if articles == 1 else 'articles'}"
