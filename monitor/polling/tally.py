"""What a round has come to so far, feed by feed, told on the bus as it is counted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.events import Bus, FeedPolled
from monitor.model import Feed, Outcome, Saved, Visit


@dataclass(slots=True)
class Tally:
    """Of `total` feeds so many are `done`; the other numbers are articles and, `failed`, feeds. `ticket` is the round's.

    `stored` hears of what was saved together, each time.
    """

    bus: Bus
    total: int
    ticket: str = ""
    stored: Callable[[Sequence[Saved]], object] = lambda _saved: None
    done: int = 0
    new: int = 0
    edited: int = 0
    flagged: int = 0
    failed: int = 0
    unjudged: int = 0
    saved: list[Saved] = field(default_factory=list)

    def count(self, feed: Feed, visit: Visit, saved: Saved) -> None:
        """A feed was visited, and this is in the archive now."""
        if visit.outcome == "new" and not saved.new and not saved.edited:
            visit = dataclasses.replace(visit, outcome="unchanged")
        self.saved.append(saved)
        self.new += len(saved.new)
        self.edited += len(saved.edited)
        self.flagged += _flagged(saved)
        self.unjudged += len({flag.article_id for flag in saved.flags if flag.reason == "unjudged"})
        self.failed += visit.outcome in {"failed", "gone"}
        self._tell(feed, visit, saved)

    def waiting(self, feed: Feed, reason: str, now: datetime, outcome: Outcome = "waiting") -> None:
        """A feed is not asked in this round, or not blamed; nothing was stored."""
        self._tell(feed, Visit(feed.id, now, outcome, reason=reason), Saved(feed.id))

    def _tell(self, feed: Feed, visit: Visit, saved: Saved) -> None:
        self.done += 1
        self.bus.publish(
            FeedPolled(
                feed.id,
                feed.url,
                visit.outcome,
                len(saved.new),
                len(saved.edited),
                _flagged(saved),
                visit.status,
                visit.reason,
                visit.bytes,
                visit.ms,
                self.done,
                self.total,
                self.ticket,
            )
        )


def _flagged(saved: Saved) -> int:
    """How many articles."""
    return len({flag.article_id for flag in saved.flags if flag.level == "flag"})
