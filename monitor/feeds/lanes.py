"""Which page is asked for next, of many that nobody clicked for: each waits in the lane of the host whose turn it needs."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator

from monitor.errors import FetchError
from monitor.feeds.unasked import Unasked, Way
from monitor.model import Feed
from monitor.ports import Fetched

PutOff = tuple[str, Way | None]
"""The host that rests, and how far the page's way was gone, if it was begun."""


class Lanes:
    """Pages by the host that is to be asked next for them; in each lane the one with the lowest number comes first.

    `page` gives what is asked for, when its way begins or goes on after a rest. `put_off` has those whose way came to a host that rests.
    """

    def __init__(self, unasked: Unasked, page: Callable[[int], Feed]) -> None:
        self._unasked = unasked
        self._page = page
        self._lanes: dict[str, list[int]] = {}
        self._ways: dict[int, Way] = {}
        self._old: dict[int, Way] = {}  # of pages that were put off
        self.put_off: dict[int, PutOff] = {}
        unasked.begin()

    def add(self, number: int, host: str) -> None:
        """A page whose next address is at this host."""
        heapq.heappush(self._lanes.setdefault(host, []), number)

    def add_again(self, number: int, put_off: PutOff) -> None:
        """A page that was put off: it goes on where it was, and those that led there are not asked again."""
        host, way = put_off
        if way is not None:
            self._old[number] = way
        self.add(number, host)

    def answers(self) -> Iterator[tuple[int, Feed, Fetched]]:
        """What comes of each page, refusals included, until none waits any more or told to stop.

        The host whose turn comes first is asked next, for one address; a page that leads on waits in the lane of the next one's host.
        So none waits for the pace or the rest of another. The rest that an answer asks for is noted before the next one is taken.
        """
        while self._lanes and not self._unasked.stopped():
            host = min(self._lanes, key=self._unasked.turn)
            if self._unasked.rests(host):
                for number in self._lanes.pop(host):
                    self.put_off[number] = (host, self._ways.pop(number, None) or self._old.pop(number, None))
                continue
            number = self._take(host)
            way = self._ways.pop(number, None) or self._begin(number)
            came = self._go_on(way, host)
            if isinstance(came, str):
                self._ways[number] = way
                self.add(number, came)
            else:
                yield number, way.first, came

    def _take(self, host: str) -> int:
        lane = self._lanes[host]
        number = heapq.heappop(lane)
        if not lane:
            del self._lanes[host]
        return number

    def _begin(self, number: int) -> Way:
        page, old = self._page(number), self._old.pop(number, None)
        return old.again(page) if old else Way.to(page)

    def _go_on(self, way: Way, host: str) -> Fetched | str:
        """One request, if it is this host's; what comes of it, or the host where the way goes on."""
        try:
            if self._unasked.host(way) == host and self._unasked.wait(host):
                answer = self._unasked.step(way)
                if answer is not None:
                    return answer
            return self._unasked.host(way)
        except FetchError as error:
            return error
