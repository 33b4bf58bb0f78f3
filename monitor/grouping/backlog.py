"""Stage two: what is stored and flagged is put into stories, in steps between which others write. The archive itself knows what waits.

It goes on where it stopped, after a restart or a crash too. What flagged articles tell is then read and put into events (event_desk.py).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import UserError
from monitor.events import ArticlesChanged, Bus, Progress, Trouble
from monitor.grouping.event_desk import EventDesk
from monitor.ports import Now
from monitor.storage.store import Store

if TYPE_CHECKING:
    from monitor.grouping.gathered import Gathered
    from monitor.story import Told

AT_ONCE = 500
"""Articles in one step; a step takes about a tenth of a second."""

_MOST_BEFORE_ALERTS = 2000
"""New articles of a round that are all grouped before its alerts; of more, those that are flagged."""

MOST_WAITING = 50_000
_MOST_LOOKS = 120
"""A round is waited for until so many articles wait, or so many looks at what is due found one: ten minutes of an engine that runs."""


class Backlog:
    """`folder` holds the user's own families of publishers; what is wrong with them is told as `trouble`, and ours serve meanwhile.

    `round_runs` says whether a round is under way, which is not to be slowed. Any thread may call it.
    Every method raises ArchiveError when the archive cannot be written; what was grouped stays so.
    """

    def __init__(
        self,
        store: Store,
        bus: Bus,
        folder: Path,
        trouble: Callable[[Trouble], None],
        round_runs: Callable[[], bool],
        *,
        now: Now,
    ) -> None:
        self.events = EventDesk(store, bus, folder, trouble, now=now)
        self._store = store
        self._bus = bus
        self._folder = folder
        self._trouble = trouble
        self._round_runs = round_runs
        self._looks = 0
        self._one_step = threading.Lock()
        self._stop = threading.Event()
        self._gathered: Gathered | None = None

    def end(self) -> None:
        """Stop after the step that is under way; the rest waits for the next start."""
        self._stop.set()

    def waiting(self) -> int:
        """How many articles are in no story yet, and how many flagged ones were not read for events."""
        return self._store.stories.waiting() + self.events.waiting()

    def due(self) -> bool:
        """Whether to group by itself what waits: once no round is under way, or when rounds have been waited for long enough.

        Ask it at every look at what is due, every five seconds: it counts them.
        """
        waiting = self.waiting()
        if not waiting or not self._round_runs():
            self._looks = 0
            return waiting > 0
        self._looks += 1
        return self._looks > _MOST_LOOKS or waiting > MOST_WAITING

    def work_when_due(self) -> int:
        """As `work`, but a round that begins meanwhile stops it, unless it was begun in spite of one."""
        in_spite = self._round_runs()
        done = self.work(lambda: in_spite or not self._round_runs())
        self._looks = 0
        return done

    def work(self, go_on: Callable[[], bool] = lambda: True) -> int:
        """Group all that waits, the oldest first, then read it for events, until nothing waits, until `end`, or while it may `go_on`.

        Gives how many were grouped.
        """
        total, done = self._store.stories.waiting(), 0
        while not self._stop.is_set() and go_on():
            some = self._store.stories.ungrouped(AT_ONCE)
            if not some:
                break
            done += len(self._step(some))
            if total > AT_ONCE:
                self._tell(min(done, total), total)
        if total > AT_ONCE:
            self._tell(1, 1, finished=True)
        read = self.events.work(lambda: not self._stop.is_set() and go_on())
        if done or read:
            self._bus.publish(ArticlesChanged())
            if go_on():
                self._store.write_log()  # else the next round would fill it up, and write it down in the middle
        return done

    def before_alerts(self, flagged: Sequence[int], new: Sequence[int]) -> None:
        """Group articles that alerts may tell of, so that copies raise one, and with them what else is new, if that is not too much."""
        wanted = sorted({*flagged, *new} if len(new) <= _MOST_BEFORE_ALERTS else {*flagged})
        for start in range(0, len(wanted), AT_ONCE):
            self._step(self._store.stories.these(wanted[start : start + AT_ONCE]))

    def _step(self, some: Sequence[Told]) -> dict[int, int]:
        """The story of each of these articles, by its id."""
        with self._one_step:
            if self._gathered is None:
                self._gathered = self._ready()
            fresh = self._store.stories.these(
                [one.id for one in some]
            )  # another thread may have grouped them meanwhile
            return self._gathered.assign(fresh)

    def _ready(self) -> Gathered:
        from monitor.grouping.gathered import Gathered
        from monitor.stories.publishers import families  # what is not needed before anything is grouped

        try:
            known = families(self._folder)
        except UserError as error:
            self._trouble(Trouble("publishers", f"Your families of publishers are not used: {error}"))
            known = families()
        return Gathered(self._store.stories, known)

    def _tell(self, done: int, total: int, *, finished: bool = False) -> None:
        self._bus.publish(Progress("stories", "Grouping copies into stories", done, total, finished=finished))
