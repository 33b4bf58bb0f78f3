"""What the times of a feed's items say about its rhythm: when the newest came, and how much time usually lies between two.

A round asks this of every feed, and mostly to learn nothing new. Times as the archive has them, whole seconds, are counted as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from operator import sub

from monitor.feeds.gaps import middle, usual_gap
from monitor.values import dataclass

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_FIRST = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _SECOND
_LAST = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _SECOND
"""What a calendar holds, in seconds since 1970."""

TIMES = 20
"""Of so many of the newest items the gaps are looked at."""

ENOUGH = 4
"""Of so many times the usual gap between them says more than how the last two came."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The newest time up to now, aware, and the median gap of the newest in seconds; None for what cannot be told."""

    newest: datetime | None = None
    gap: float | None = None


UNTOLD = Rhythm()


def of_times(times: Sequence[datetime], now: datetime) -> Rhythm:
    """Of aware times in any order; those after now say nothing yet."""
    past = sorted((time for time in times if time <= now), reverse=True)[:TIMES]
    return Rhythm(past[0], usual_gap(past)) if past else UNTOLD


def of_seconds(newest_first: Sequence[int], now: datetime) -> Rhythm:
    """The same, of whole seconds since 1970 (UTC), the newest first."""
    latest = (now - _EPOCH) // _SECOND
    past = newest_first
    if past and past[0] > latest:
        past = [second for second in past if second <= latest]
    past = past[:TIMES]
    if not past:
        return UNTOLD
    if past[-1] < _FIRST:  # an archive that was edited by hand
        past = [max(second, _FIRST) for second in past]
    return Rhythm(moment(past[0]), middle(map(sub, past, past[1:])))


def known_times(told: Sequence[datetime], stored: Sequence[int]) -> Sequence[datetime]:
    """The newest times that we know of a feed, newest first: those that its document tells (aware, newest first), and where these are few
    those of the items stored before it (whole seconds since 1970, newest first). What stands in both counts once.

    Very few stored items add nothing: a feed that shows one item under the same id for ever gives it another date each time.
    """
    if len(told) >= TIMES or len(stored) < ENOUGH:
        return told[:TIMES]
    both = Counter(time.replace(microsecond=0) for time in told) | Counter(map(moment, stored))
    return sorted(both.elements(), reverse=True)[:TIMES]


def moment(second: int) -> datetime:
    """That many seconds since 1970 as an aware UTC time; the nearest end of the calendar for what it does not hold."""
    return _EPOCH + min(max(second, _FIRST), _LAST) * _SECOND
