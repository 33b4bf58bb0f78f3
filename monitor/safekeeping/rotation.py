"""Which automatic backups are kept: the newest of each of the last days, weeks and months that have one; a pure rule, told the time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

EVERY = timedelta(days=1)
DAYS, WEEKS, MONTHS = 7, 4, 6

_GROUPS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAYS, lambda at: at.date()),
    (WEEKS, lambda at: at.isocalendar()[:2]),
    (MONTHS, lambda at: (at.year, at.month)),
)


def due(made: Iterable[datetime], now: datetime) -> bool:
    """Whether it is time for another one. Those from the future (the clock was set back) do not count."""
    return not any(now - EVERY < at <= now for at in made)


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Those (aware) that stay: by UTC day, ISO week and month. What no calendar of ours has seen yet, the future, stays too.

    Days without a backup do not count, so that somebody who was away for a year still has all of the old ones.
    """
    newest_first = sorted({at.astimezone(UTC) for at in made}, reverse=True)
    stay = {at for at in newest_first if at > now}
    for most, group in _GROUPS:
        newest: dict[object, datetime] = {}
        for at in newest_first:
            if at <= now:
                newest.setdefault(group(at), at)
        stay.update(list(newest.values())[:most])
    return frozenset(stay)
