"""An engine polls, and is killed before a chosen change of its archive; the next one goes on. Each is forked, so that it costs little.

    python alerts_killed.py FOLDER

Prints a JSON line for each change, until a poll comes to its end: how many changes had been made, the change before which the engine was
killed, the alerts that stand there after the next engine's work, and how many flags still wait for a decision.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from worlds import MORNING, Clock, Desk, InlinePool, World, rss

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, Poll, SetAlertRule
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.storage import migrating
from monitor.vault import MemoryVault

ONE, TWO = "https://one.example/feed", "https://two.example/feed"
OLD = ("old", "Council paints the old bridge", "It takes a week.")
TO_BE_EDITED = ("edit", "Navy statement expected", "Soon.")
EDITED = ("edit", "Navy fires ballistic missile into the sea", "The ballistic missile was launched at dawn.")
OF_ONE = ("n1", "Ballistic missile launched from the coast", "It was fired at noon.")
OF_TWO = ("n2", "Leaders meet for a summit in the harbour town", "The summit of both leaders begins.")

HOURS = (((OLD,), (OLD,)), ((OLD,), (TO_BE_EDITED, OLD)), ((OF_ONE, OLD), (OF_TWO, EDITED, OLD)))
"""What the two feeds hold, hour by hour. The last one brings two flags, and a third of an article that was there before."""


def engine_at(data: Path, hour: int) -> Engine:
    """The engine of this folder, as what the feeds hold in that hour."""
    clock = Clock(MORNING)
    clock.tick(hours=hour)
    world = World(clock)
    for url, items in zip((ONE, TWO), HOURS[hour], strict=True):
        world.serves(url, rss(*items, title=url))
    rest = {"vault": MemoryVault(), "channel": Desk(), "pool": InlinePool()}
    return Engine(Places(data), now=clock, fetch=world, **rest)  # type: ignore[arg-type]  # fakes


def before(data: Path) -> None:
    """Two feeds that were read twice; one topic tells of every article, the others of every story."""
    with engine_at(data, 0) as engine:
        engine.do(AddFeeds((Subscription(ONE), Subscription(TWO))))
        engine.do(SetAlertRule("missile-launches", AlertRule(on="article", per_hour=0, quiet="never")))
        engine.do(Poll(all=True))
    with engine_at(data, 1) as engine:
        engine.do(Poll(all=True))


def killed(data: Path, change: int) -> None:
    """Poll, and be killed before this change of the archive."""
    _watch(lambda number, what: _die(data, what) if number == change else None)
    with engine_at(data, 2) as engine:
        engine.do(Poll(all=True))


def _watch(look: Callable[[int, str], None]) -> None:
    """Have `look` see each statement by which the archive changes: the end of a transaction, or one that is none's."""
    opened, changes = migrating.open_writing, 0

    def open_and_watch(path: Path) -> sqlite3.Connection:
        connection = opened(path)

        def see(statement: str) -> None:
            nonlocal changes
            word = statement.split(maxsplit=1)[0].upper()
            alone = word in {"INSERT", "UPDATE", "DELETE"} and not connection.in_transaction
            if word == "COMMIT" or alone:
                changes += 1
                look(changes, statement)

        connection.set_trace_callback(see)
        return connection

    migrating.open_writing = open_and_watch


def _die(data: Path, statement: str) -> None:
    (data / "killed-before").write_text(statement)
    os.kill(os.getpid(), signal.SIGKILL)


def next_engine(data: Path) -> None:
    """Decide about what was left, then poll what was not stored, twice; and say how it stands."""
    with engine_at(data, 2) as engine:
        engine.alerts.tick()
        engine.do(Poll(all=True))
        engine.do(Poll(all=True))
        undecided = len(engine.store.book.undecided())
    reading = Reading(data / "archive.db")
    alerts = sorted(alert.text.partition(" · ")[0] for alert in reading.alerts(100))
    reading.close()
    statement = (data / "killed-before").read_text() if (data / "killed-before").exists() else ""
    said = {"data": data.name, "before": statement, "alerts": alerts, "undecided": undecided}
    sys.stdout.write(json.dumps(said) + "\n")


def _apart(work: Callable[[], None]) -> int:
    """Do it in a process of its own; how that ended: 0, or minus the signal."""
    child = os.fork()
    if not child:
        work()
        sys.stdout.flush()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(folder: Path) -> int:
    first = folder / "before"
    first.mkdir()
    if _apart(lambda: before(first)):
        return 1
    ended, change = -signal.SIGKILL, 0
    while ended == -signal.SIGKILL:
        change += 1
        data = folder / str(change)
        shutil.copytree(first, data)
        ended = _apart(lambda data=data, change=change: killed(data, change))  # type: ignore[misc]  # this turn's
        if _apart(lambda data=data: next_engine(data)):  # type: ignore[misc]  # the same
            return 1
    return ended


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
