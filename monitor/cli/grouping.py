"""Putting what waits into stories before a command ends, or before it reads them; a bar tells of it where it takes long."""

from __future__ import annotations

import argparse

from monitor.cli.door import Door, open_door, open_reading
from monitor.cli.output import ProgressBar, say
from monitor.commands import GroupStories
from monitor.errors import EngineBusyError
from monitor.events import Event, Progress


def group(door: Door) -> None:
    """Have all that waits grouped; interrupted, what is left is grouped next time."""
    bar = ProgressBar("Grouping copies, reading facts")

    def hear(event: Event) -> None:
        if isinstance(event, Progress) and event.task in {"stories", "events"} and not event.finished:
            bar.step(event.done, event.total)

    door.listen(hear)
    door.do(GroupStories())
    bar.end()


def group_first(options: argparse.Namespace, *, events: bool = False) -> None:
    """Group what waits in an archive that is about to be read, and with `events` what is to be read for them.

    What another process keeps us from is said and left.
    """
    with open_reading(options) as reading:
        waiting = reading.stories.waiting() or (reading.events.waiting() if events else 0)
    if not waiting:
        return
    try:
        with open_door(options) as door:
            group(door)
    except EngineBusyError:
        say(f"{waiting:,} articles are not grouped or read yet; another process is the engine of this data folder")
