"""Makes the exports whose time has come, keeps how each went in the archive, and tells of those that failed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from monitor import schedule as rules
from monitor import schedules_file
from monitor.commands import Done
from monitor.deeds import RunSchedule, SaveSchedule, ScheduleCommand
from monitor.errors import UserError
from monitor.events import Bus, ExportsChanged, Trouble
from monitor.places import Places
from monitor.ports import Now
from monitor.schedule import Run, Schedule
from monitor.storage.store import Store

if TYPE_CHECKING:
    from monitor.export.clock import Times
    from monitor.reading import Reading


class Scheduled:
    """The schedules of one data folder. `trouble` hears of a run that failed, and (an empty text) that it goes again."""

    def __init__(self, places: Places, store: Store, bus: Bus, *, now: Now, trouble: Callable[[Trouble], None]) -> None:
        self._places, self._store, self._bus = places, store, bus
        self._now, self._trouble = now, trouble
        self._one_at_a_time = threading.Lock()
        self._stop = threading.Event()

    def do(self, command: ScheduleCommand) -> Done:
        """Carry out a command. Raises UserError when it is refused, or an export that was asked for failed."""
        if isinstance(command, RunSchedule):
            made = self._run(self._named(command.name))
            return Done({"rows": made.rows}, text=made.file)
        if isinstance(command, SaveSchedule):
            return self._save(command)
        gone = self._named(command.name)
        self._keep([one for one in self._usable() if one != gone])
        self._store.set_meta(rules.STATE + gone.name, None)
        self._trouble(Trouble(rules.TROUBLE + gone.name, ""))
        return Done({"schedules": 1})

    def due(self) -> bool:
        """Whether a run is due. What keeps the file from being read is told."""
        return bool(self._due())

    def run_due(self) -> None:
        """Make every export that is due; one that fails is told and keeps no other from being made."""
        for one in self._due():
            try:
                self._run(one)
            except UserError as error:
                if self._stop.is_set():
                    return
                self._trouble(Trouble(rules.TROUBLE + one.name, f"The scheduled export {one.name} failed: {error}"))

    def end(self) -> None:
        """The engine ends: what is being written is left, and made at the next start."""
        self._stop.set()

    # inside

    def _due(self) -> list[Schedule]:
        schedules, problem = schedules_file.load(self._places.exports)
        self._trouble(Trouble(schedules_file.TROUBLE, problem))
        now, found = self._now(), []
        for one in schedules:
            if self._store.meta(rules.STATE + one.name) is None:  # written by hand: its first time is the next
                self._store.set_meta(rules.STATE + one.name, rules.state_text(Run(now)))
            if rules.due(one, rules.state(self._store.meta, one.name, now), now):
                found.append(one)
        return found

    def _run(self, schedule: Schedule) -> Run:
        now = self._now()
        before = rules.state(self._store.meta, schedule.name, now)
        try:
            run = self._made(schedule, now)
        except UserError as error:
            if not self._stop.is_set():
                self._note(schedule, replace(before, tried=now, error=str(error)))
            raise
        self._note(schedule, run)
        self._trouble(Trouble(rules.TROUBLE + schedule.name, ""))
        return run

    def _made(self, schedule: Schedule, now: datetime) -> Run:
        from monitor.reading import Reading  # whoever polls without schedules does not need it

        folder = Path(schedule.folder)
        if not folder.is_dir():
            raise UserError(
                f"the folder {folder} is not there; attach its disk or make the folder, or save the schedule with another one"
            )
        path = folder / rules.file_name(schedule, now)
        with self._one_at_a_time, closing(Reading(self._places.archive, now=lambda: now)) as reading:
            rows = _write(reading, schedule, path, now, self._stop)
        return Run(now, now, rows, str(path))

    def _note(self, schedule: Schedule, run: Run) -> None:
        self._store.set_meta(rules.STATE + schedule.name, rules.state_text(run))
        self._bus.publish(ExportsChanged())

    def _save(self, command: SaveSchedule) -> Done:
        (wanted,) = schedules_file.parse(command.toml)
        if not Path(wanted.folder).is_dir():
            raise UserError(f"there is no folder {wanted.folder}; make it first, or name another")
        standing = self._usable()
        others = [one for one in standing if one.name.casefold() != wanted.name.casefold()]
        if len(others) < len(standing) and not command.replace:
            raise UserError(
                f"there is a scheduled export {wanted.name} already; choose another name, or remove that one first"
            )
        self._keep([*others, wanted])
        self._note(wanted, Run(self._now()))
        return Done({"schedules": len(others) + 1})

    def _named(self, name: str) -> Schedule:
        found = next((one for one in self._usable() if one.name.casefold() == name.casefold()), None)
        if found is None:
            raise UserError(f"there is no scheduled export {name[:80]}; `wirewatch schedule list` shows them")
        return found

    def _usable(self) -> tuple[Schedule, ...]:
        schedules, problem = schedules_file.load(self._places.exports)
        if problem:
            raise UserError(problem.rstrip("."))
        return schedules

    def _keep(self, schedules: list[Schedule]) -> None:
        schedules_file.save(self._places.exports, schedules)
        self._bus.publish(ExportsChanged())


def _write(reading: Reading, schedule: Schedule, path: Path, now: datetime, stop: threading.Event) -> int:
    """The rows that were written. Raises UserError, also for a topic that is not there any more."""
    zone = rules.zone_of(schedule)
    reading.use_zone(zone)
    for topic in schedule.which.topics:
        reading.topic(topic)
    return reading.export(
        schedule.view,
        rules.wanted(schedule, now),
        schedule.format,
        str(path),
        bom=schedule.bom,
        by=schedule.by,
        tz=zone,
        without_notes=schedule.without_notes,
        columns=schedule.columns,
        times=cast("Times", schedule.times),
        cancelled=stop,
    )
