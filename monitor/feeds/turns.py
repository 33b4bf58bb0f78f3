"""Sources that many feeds share take turns: which feeds fit into a round, when each is asked, and how long one waits that was refused."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from monitor.errors import FetchError
from monitor.model import Feed
from monitor.ports import Manners

ROUND = timedelta(seconds=30)
"""How long a round may last for the sake of turns; whoever has no turn within it waits for a later round."""

_FIRST_WAIT, _LONGEST_WAIT = timedelta(minutes=15), timedelta(hours=24)


def fit(
    wanted: Sequence[Feed], followed: Callable[[], Iterable[Feed]], manners: Callable[[str], Manners], *, now: datetime
) -> tuple[list[Feed], dict[int, Manners]]:
    """The feeds that a round at `now` may ask, and the manners of those (by id) that have to wait for a later one.

    `followed` gives all feeds, and is asked only where it matters: the last time that one behind a gate was asked says when the next may
    be, whichever process asked.
    """
    ways = {feed.id: way for feed in wanted if (way := manners(feed.url)).gate}
    if not ways:
        return list(wanted), {}
    gates = {way.gate for way in ways.values()}
    free = dict.fromkeys(gates, now)
    for feed in followed():
        way, last = manners(feed.url), feed.health.last_polled
        if way.gate in gates and last is not None and last <= now:  # later than now: the clock was set back
            free[way.gate] = max(free[way.gate], last + timedelta(seconds=way.gap))
    latest = {gate: now + ROUND if moment <= now else now for gate, moment in free.items()}
    late: dict[int, Manners] = {}
    for feed in wanted:
        found = ways.get(feed.id)
        if found is None:
            continue
        if free[found.gate] > latest[found.gate]:
            late[feed.id] = found
        else:
            free[found.gate] += timedelta(seconds=found.gap)
    return [feed for feed in wanted if feed.id not in late], late


def too_early(
    feeds: Sequence[Feed], manners: Callable[[str], Manners], *, now: datetime
) -> dict[int, tuple[Manners, datetime]]:
    """Those feeds (by id) that were asked less than their `at_least` ago: their manners, and when they may be asked again."""
    found: dict[int, tuple[Manners, datetime]] = {}
    for feed in feeds:
        way, last = manners(feed.url), feed.health.last_polled
        if last is not None and last <= now < last + way.at_least:  # later than now: the clock was set back
            found[feed.id] = (way, last + way.at_least)
    return found


class Gates:
    """When each gate opens next, for all ways to the network together; any thread may ask.

    `manners` says how an address wants to be asked; `seconds` is a clock that never goes back.
    """

    def __init__(self, manners: Callable[[str], Manners], *, seconds: Callable[[], float] = time.monotonic) -> None:
        self.manners = manners
        self._seconds = seconds
        self._lock = threading.Lock()
        self._free: dict[str, float] = {}

    def delay(self, gate: str) -> float:
        """Seconds until the gate opens."""
        with self._lock:
            return max(0.0, self._free.get(gate, 0.0) - self._seconds())

    def take(self, manners: Manners) -> float:
        """Seconds until the gate's next turn, which is then taken."""
        with self._lock:
            moment = self._seconds()
            turn = max(moment, self._free.get(manners.gate, moment))
            self._free[manners.gate] = turn + manners.gap
            return turn - moment


OPEN = Manners()


def no_gates() -> Gates:
    """Where nobody shares anything."""
    return Gates(lambda _url: OPEN)


def told_to_wait(feed: Feed, error: FetchError, manners: Manners) -> FetchError:
    """The failure as one of a source that was asked too often, if its status says so there.

    Where it names no time to come back it is a quarter of an hour at first, then twice as long as the last time, up to a day.
    """
    if error.status not in manners.busy:
        return error
    wait = error.retry_after
    if wait is None:
        last = timedelta(0)
        if feed.health.wait_until is not None and feed.health.last_polled is not None:
            last = feed.health.wait_until - feed.health.last_polled
        wait = max(min(_LONGEST_WAIT, max(_FIRST_WAIT, 2 * last)).total_seconds(), manners.gap)
    reason = f"The server answers {error.status}: it was asked too often."
    told = FetchError(error.url, reason, kind=error.kind, status=error.status, retry_after=wait)
    told.busy, told.ms, told.requests = True, error.ms, error.requests
    return told
