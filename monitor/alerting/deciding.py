"""When alerts are decided: while a round is open, at its end, when a whole text brought flags, and about what was left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from monitor.alerting.open_round import OpenRound
from monitor.alerting.raising import Alerting
from monitor.alerts.hits import Flood, SoFar
from monitor.model import Alert, Saved
from monitor.ports import Now
from monitor.storage.store import Store
from monitor.storage.undecided import Undecided

Group = Callable[[Sequence[int], Sequence[int]], None]
"""Puts flagged articles into stories, and with them, if they are not too many, others that are new."""


class Deciding:
    """Every flag that waits in the archive is decided about once, whatever ends or fails in between.

    `group` is called before a decision; `round_runs` says whether a round is under way. Any thread may call it.
    """

    def __init__(
        self, store: Store, alerting: Alerting, *, now: Now, group: Group, round_runs: Callable[[], bool]
    ) -> None:
        self._store = store
        self._alerting = alerting
        self._now = now
        self._group = group
        self._round_runs = round_runs
        self._one_settles = threading.Lock()

    def told(self, saved: Sequence[Saved]) -> tuple[Alert, ...]:
        """Decide about the new flags of what was stored outside of rounds."""
        flags = [Undecided(flag.article_id, flag.topic, flag.level) for one in saved for flag in one.flags]
        return self._now_decide(flags)

    def left_over(self) -> tuple[Alert, ...]:
        """Decide about all that waits, because an engine ended or a decision failed; not while a round is under way, which does it."""
        return () if self._round_runs() else self._settle((), SoFar())

    @contextmanager
    def round(self) -> Iterator[OpenRound]:
        """Give its `stored` what a round stores, as it does. At the end, however it comes, all that waits is decided about."""
        opened = OpenRound(self._now, self._store.topics, self._now_decide)
        try:
            yield opened
        finally:
            opened.close()
            if opened.has_stored:
                opened.raised += self._settle(opened.new, opened.so_far)

    def _now_decide(
        self, flags: Sequence[Undecided], so_far: SoFar | None = None, *, with_held: bool = True
    ) -> tuple[Alert, ...]:
        self._group([flag.article_id for flag in flags], ())
        return self._alerting.told(flags, so_far=so_far, with_held=with_held)

    def _settle(self, new: Sequence[int], so_far: SoFar) -> tuple[Alert, ...]:
        with self._one_settles:
            flags, floods = self._store.book.undecided(), self._store.book.undecided_floods()
            if not flags and not floods:
                return ()
            self._group([flag.article_id for flag in flags], new)
            names = {feed.id: feed.name for feed in self._store.feeds()} if floods else {}
            found = [Flood(feed, names.get(feed, ""), number) for feed, number in floods]
            return self._alerting.told(flags, found, so_far=so_far)
