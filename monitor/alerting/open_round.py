"""A round under way: what can be told is told while slow feeds are still waited for; what belongs into a summary waits for the end."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Protocol

from monitor.alerts.hits import SoFar
from monitor.alerts.sifting import by_story
from monitor.model import Alert, NewFlag, Saved, Topic
from monitor.ports import Now
from monitor.storage.undecided import Undecided

log = logging.getLogger(__name__)

TOGETHER = timedelta(seconds=1)
"""So long a flag of a rule that goes by stories waits for others of its story, to be told with them."""

_LOOK_SECONDS = 0.2

MOST = 100
"""Of more new flags of a topic at once nothing is told before the end of the round."""


class Decide(Protocol):
    """Decides about flags as `Alerting.told` does."""

    def __call__(
        self, flags: Sequence[Undecided], so_far: SoFar | None = None, *, with_held: bool = True
    ) -> tuple[Alert, ...]: ...


class OpenRound:
    """`raised` are the alerts of the round until now, `new` the ids of its new articles; `has_stored`: something may be to decide about.

    Flags for which a rule tells every article are decided about at once, those of rules by story when TOGETHER has passed, both in a thread
    of their own: storing goes on meanwhile. First fetches, floods and topics with many flags are left to the end, and so is all that
    could not be decided about.
    """

    def __init__(self, now: Now, topics: Callable[[], Sequence[Topic]], decide: Decide) -> None:
        self.raised: tuple[Alert, ...] = ()
        self.new: list[int] = []
        self.has_stored = False
        self.so_far = SoFar(is_open=True)
        self._now = now
        self._topics = topics
        self._decide = decide
        self._changed = threading.Condition()
        self._come: list[NewFlag] = []
        self._waiting: list[NewFlag] = []
        self._since: datetime | None = None
        self._closed = False
        self._pool: ThreadPoolExecutor | None = None
        self._work: Future[None] | None = None

    def stored(self, saved: Sequence[Saved]) -> None:
        """Hear what is safe in the archive now; returns at once."""
        self.new += [number for one in saved for number in one.new]
        self.has_stored = self.has_stored or any(one.flags or one.flood for one in saved)
        flags = [flag for one in saved for flag in one.flags if not (flag.backfill or flag.flood)]
        if not flags:
            return
        with self._changed:
            self._come += flags
            self._changed.notify()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "open round")
            self._work = self._pool.submit(self._go_on)

    def close(self) -> None:
        """The round is over. Returns when nothing is being decided about any more."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._pool is not None and self._work is not None:
            if (error := self._work.exception()) is not None:
                log.error("alerts could not be decided while the round was open; they are at its end", exc_info=error)
            self._pool.shutdown()
        self.so_far.is_open = False

    def _go_on(self) -> None:
        while True:
            with self._changed:
                while not (self._closed or self._come or self._is_due()):
                    self._changed.wait(_LOOK_SECONDS if self._waiting else None)
                if self._closed:
                    return
                come, self._come = self._come, []
            if come:
                self._sort(come)
            if self._is_due():
                due, self._waiting = self._waiting, []
                self._tell(due, with_held=True)

    def _is_due(self) -> bool:
        return bool(self._waiting) and self._since is not None and self._now() - self._since >= TOGETHER

    def _sort(self, come: Sequence[NewFlag]) -> None:
        """Tell what needs no waiting: an article for all its topics, when one of them tells of every article."""
        by_name = {topic.name: topic for topic in self._topics() if topic.alert}
        number = Counter(flag.topic for flag in come)
        self.so_far.crowded |= {name for name in number if number[name] > MOST}
        at_once = {name for name, topic in by_name.items() if not by_story(topic.rule)} - self.so_far.crowded
        now_told = {flag.article_id for flag in come if flag.topic in at_once}
        if now_told:
            self._tell([flag for flag in come if flag.article_id in now_told], with_held=False)
        later = {name for name, topic in by_name.items() if topic.rule.on in {"story", "article"}}
        others = [
            flag
            for flag in come
            if flag.article_id not in now_told and flag.topic in later and flag.topic not in self.so_far.crowded
        ]
        if others and not self._waiting:
            self._since = self._now()
        self._waiting += others

    def _tell(self, flags: Sequence[NewFlag], *, with_held: bool) -> None:
        found = [Undecided(flag.article_id, flag.topic, flag.level) for flag in flags]
        self.raised += self._decide(found, self.so_far, with_held=with_held)
