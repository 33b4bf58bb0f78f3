"""What an engine does once a day and by schedule, done at the end of a `poll`: where only cron polls, nobody else would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.cli.output import ProgressBar, say
from monitor.errors import UserError
from monitor.events import Event, Trouble
from monitor.safekeeping.backups import TROUBLE
from monitor.schedule import TROUBLE as EXPORT

if TYPE_CHECKING:
    from monitor.engine import Engine


def daily(engine: Engine, *, backup: bool = True) -> None:
    """Make the backup (if wanted) and the exports whose time has come and keep house.

    After a first poll no backup is wanted: what it brought can be had again, and the next poll makes one.
    What stands in the way is told: the round itself is done and stays so.
    """
    bar = ProgressBar("Backing up")

    def hear(event: Event) -> None:
        if isinstance(event, Trouble) and event.text and event.what.startswith((TROUBLE, EXPORT)):
            bar.end()
            say(event.text)

    unsubscribe = engine.bus.subscribe(hear)
    try:
        if backup and engine.backup_due():
            engine.back_up_due(bar.step)
        engine.scheduled.run_due()
        if engine.keeping.due():
            engine.keeping.keep_house()
    except UserError as error:
        say(f"Old articles were not looked after: {error}")
    finally:
        bar.end()
        unsubscribe()
