"""Sources that many feeds share take turns: which feeds fit into a round, and when each of them is asked."""

from __future__ import annotations

import queue
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from monitor.feeds.sources import disk
from monitor.model import Feed
from monitor.ports import Fetch, Fetched, Manners, Now

ROUND = timedelta(seconds=30)
"""How long a round may last for the sake of turns; whoever has no turn within it waits for a later round."""

Result = tuple[Feed, Fetched]
_Arrivals = queue.Queue[Result | BaseException | None]


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


class Turns:
    """Implements ports.Fetch over another one: files are read here, what shares a gate is asked one by one with the gap between starts.

    Gates hold over all rounds. `seconds` is a clock that never goes back; `wait(cancelled, seconds)` waits and says whether the round
    was cancelled meanwhile.
    """

    def __init__(
        self,
        fetch: Fetch,
        *,
        manners: Callable[[str], Manners],
        now: Now,
        seconds: Callable[[], float] = time.monotonic,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
    ) -> None:
        self._fetch = fetch
        self._manners = manners
        self._now = now
        self._seconds = seconds
        self._wait = wait
        self._lock = threading.Lock()
        self._free: dict[str, float] = {}

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[Result]:
        """Yield a result for each feed as it arrives, unless cancelled."""
        open_road: list[Feed] = []
        lanes: dict[str, list[Feed]] = defaultdict(list)
        for feed in feeds:
            if disk.is_file(feed.url):
                if not cancelled.is_set():
                    yield feed, disk.ask(feed, self._now)
            elif gate := self._manners(feed.url).gate:
                lanes[gate].append(feed)
            else:
                open_road.append(feed)
        roads = [self._in_turn(lane, cancelled) for lane in lanes.values()]
        if open_road or not roads:
            roads.append(self._fetch(open_road, cancelled=cancelled))
        if len(roads) == 1:
            yield from roads[0]
        else:
            yield from _together(roads)

    def _in_turn(self, lane: Sequence[Feed], cancelled: threading.Event) -> Iterator[Result]:
        for feed in lane:
            delay = self._take_turn(self._manners(feed.url))
            if cancelled.is_set() or (delay > 0 and self._wait(cancelled, delay)):
                return
            yield from self._fetch([feed], cancelled=cancelled)

    def _take_turn(self, manners: Manners) -> float:
        """Seconds until this gate's next turn, which is then taken."""
        with self._lock:
            moment = self._seconds()
            turn = max(moment, self._free.get(manners.gate, moment))
            self._free[manners.gate] = turn + manners.gap
            return turn - moment


def _together(roads: Sequence[Iterator[Result]]) -> Iterator[Result]:
    """The results of all of them as they come; each is walked in a thread, which waits while its results are not taken."""
    arrivals: _Arrivals = queue.Queue(maxsize=1)
    stopped = threading.Event()
    for number, road in enumerate(roads):
        threading.Thread(target=_walk, args=(road, arrivals, stopped), name=f"turns-{number}", daemon=True).start()
    left = len(roads)
    try:
        while left:
            arrival = arrivals.get()
            if arrival is None:
                left -= 1
            elif isinstance(arrival, BaseException):
                raise arrival
            else:
                yield arrival
    finally:
        stopped.set()
        while left:
            left -= arrivals.get() is None


def _walk(road: Iterator[Result], arrivals: _Arrivals, stopped: threading.Event) -> None:
    try:
        for result in road:
            if stopped.is_set():
                return
            arrivals.put(result)
    except BaseException as error:  # noqa: BLE001  not handled here: it is raised where the results are taken
        arrivals.put(error)
    finally:
        arrivals.put(None)
