"""Keeping house in the archive: a new index after an update, old articles set aside, items as fetched within their bounds, once a day."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from monitor.events import ArticlesChanged, Bus, Progress
from monitor.old import Old
from monitor.ports import Now
from monitor.settings import Settings
from monitor.storage.store import Store

EVERY = timedelta(days=1)
_KEPT = "kept_house"
_MEGABYTE = 1_000_000


class Keeping:
    """Works in steps between which others may write. `settings` are those of the moment. Any thread may call it.

    Every method raises ArchiveError when the archive cannot be written; what was done so far stays.
    """

    def __init__(self, store: Store, bus: Bus, *, now: Now, settings: Callable[[], Settings]) -> None:
        self._store = store
        self._bus = bus
        self._now = now
        self._settings = settings
        self._stop = threading.Event()
        store.keeps_fetched = lambda: settings().fetched_mb > 0

    def end(self) -> None:
        """Stop after the step that is under way; an index that is being made is gone on with at the next start."""
        self._stop.set()

    def reindex(self) -> None:
        """Make the search index anew if the functions that cut text into words have changed; returns when it is made, or at `end`."""
        begun = False
        for done, total in self._store.upkeep.reindex():
            begun = True
            self._tell("index", "Making the search index anew", done, total)
            if self._stop.is_set():
                return
        if begun:
            self._tell("index", "Making the search index anew", 1, 1, finished=True)
            self._bus.publish(ArticlesChanged())

    def due(self) -> bool:
        """Whether it is a day since the last time."""
        last = self._store.meta(_KEPT)
        return (
            last is None
            or not last.isdecimal()
            or self._now() - EVERY >= datetime.fromtimestamp(int(last), self._now().tzinfo)
        )

    def keep_house(self) -> None:
        """Set aside what is older than the settings say, and let go of what is kept as fetched beyond their bounds."""
        settings, now = self._settings(), self._now()
        if settings.archive_after_days:
            self.set_aside(now - timedelta(days=settings.archive_after_days))
        before = now - timedelta(days=settings.fetched_days) if settings.fetched_days else None
        self._all(self._store.upkeep.prune_fetched(before, settings.fetched_mb * _MEGABYTE))
        if not self._stop.is_set():
            self._store.set_meta(_KEPT, str(int(now.timestamp())))

    def old(self, before: datetime) -> Old:
        """What there is of before that time."""
        return self._store.upkeep.old(before)

    def set_aside(self, before: datetime) -> int:
        """Archive what is older and neither starred, noted, tagged nor flagged; gives how many."""
        return self._told("archive", "Setting old articles aside", self._store.upkeep.set_aside(before))

    def delete(self, before: datetime) -> int:
        """Delete what is older and neither starred, noted, tagged nor flagged, for good; gives how many."""
        return self._told("delete", "Deleting old articles", self._store.upkeep.delete(before), self.old(before).plain)

    def _told(self, task: str, label: str, steps: Iterator[int], total: int = 0) -> int:
        count = self._all(steps, lambda so_far: self._tell(task, label, so_far, total))
        self._tell(task, label, 1, 1, finished=True)
        if count:
            self._bus.publish(ArticlesChanged())
        return count

    def _all(self, steps: Iterator[int], tell: Callable[[int], None] = lambda _so_far: None) -> int:
        count = 0
        for so_far in steps:
            count = so_far
            tell(count)
            if self._stop.is_set():
                break
        return count

    def _tell(self, task: str, label: str, done: int, total: int, *, finished: bool = False) -> None:
        self._bus.publish(Progress(task, label, done, total, finished=finished))
