"""What polling teaches of a feed over time, and what that comes to for people."""

from __future__ import annotations

from datetime import datetime

from monitor.values import dataclass

MAX_ITEMS = 2_000
"""So many items of one document are read."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What polling has taught us of a feed, beyond its last answer. Times are aware UTC.

    `ttl_minutes` and `skip_hours` are what the document asks for; `zone_minutes` east of UTC is what its dates without a zone mean.
    `items` counts the entries of the last document that was read whole, `undated` those of them without a readable date. `empty` and
    `slow` count answers in a row without any entry, and slower than a few seconds. `gap_seconds`: how long a stretch of items was missed,
    noticed at `gap_at`. After `silent_from` the feed is silent against its own rhythm if nothing new came. `missing_since`: the first of
    the 404s that have not ended; `unmodified_since`: the first of the 304s that have not ended. `moved_to`: where the server says that it
    has moved for good, seen `moved_polls` times since `moved_since`. `cut` counts documents in a row that ended early or held more than
    is read. `note`: what was amiss with the last document that was read, in sentences; empty for nothing. `hub`: where it says that its
    news could be pushed from (WebSub).
    """

    ttl_minutes: float | None = None
    skip_hours: tuple[int, ...] = ()
    zone_minutes: int | None = None
    items: int = 0
    undated: int = 0
    empty: int = 0
    slow: int = 0
    gap_seconds: int | None = None
    gap_at: datetime | None = None
    silent_from: datetime | None = None
    missing_since: datetime | None = None
    unmodified_since: datetime | None = None
    moved_to: str = ""
    moved_since: datetime | None = None
    moved_polls: int = 0
    cut: int = 0
    note: str = ""
    hub: str = ""


NO_HABITS = Habits()


@dataclass(frozen=True, slots=True)
class Condition:
    """How a feed is doing, for people: a word, why it is so, and what to do about it (empty: nothing).

    `word`: new, ok, slow, silent, silent zero, gap, undated, cut, malformed, same (as another feed), failing, gone, waiting, asks (404 for
    a month: the user decides).
    `attention` says that the user should look at it.
    """

    word: str
    why: str
    advice: str = ""
    attention: bool = False
