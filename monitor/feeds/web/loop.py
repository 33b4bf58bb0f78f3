"""The thread that the network runs in: its event loop, and one lane of feeds for every host of a round."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Sequence

from monitor.errors import FetchError, own_fault
from monitor.feeds.turns import Gates, told_to_wait
from monitor.feeds.web.ask import Asker
from monitor.feeds.web.body import Caps
from monitor.feeds.web.client import Client
from monitor.feeds.web.hosts import MOST, Hosts, Turn
from monitor.feeds.web.refusals import Refusals
from monitor.feeds.web.room import Place, Room
from monitor.feeds.web.where import host_of
from monitor.model import Feed
from monitor.ports import Fetched

Arrival = tuple[Feed, Fetched, Place | None]
Lanes = dict[str, deque[Feed]]

_WAITING = 8
"""Bodies that may wait for their reader while as many requests are under way as may be."""

_GLANCE = 0.05
"""Seconds between two looks for hosts that are slow."""


class Round:
    """The results of one round on their way to whoever asked, several at a time: two threads that seldom wake each other work best.

    `caps` are those of each. `of_feeds`: not of what stands beside feeds, as pictures do: a server that refuses these refuses no feed.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, caps: Caps, *, of_feeds: bool = True) -> None:
        self.caps = caps
        self.of_feeds = of_feeds
        self.faults: list[Exception] = []
        self.arrivals: queue.SimpleQueue[list[Arrival] | None] = queue.SimpleQueue()
        self._loop = loop
        self._together: list[Arrival] = []
        self._held: set[Place] = set()
        self._over = False

    def give(self, feed: Feed, result: Fetched, place: Place | None) -> None:
        """One result, with the place that its body has in the room."""
        if place is not None:
            self._held.add(place)
        self._together.append((feed, result, place))
        if len(self._together) == 1:
            self._loop.call_soon(self._pass_on)
        if self._over:
            self.forget()

    def taken(self, place: Place) -> None:
        """The reader has this body now."""
        self._held.discard(place)
        place.give_back()

    def end(self) -> None:
        """No more will come."""
        self._pass_on()
        self.arrivals.put(None)

    def forget(self) -> None:
        """Nobody takes what has come or will come."""
        self._over = True
        while self._held:
            self._held.pop().give_back()

    def _pass_on(self) -> None:
        if self._together:
            self.arrivals.put(self._together)
            self._together = []


class NetworkThread:
    """An event loop in a daemon thread, with the client that lives in it. `make` builds the client and its asker inside the loop."""

    def __init__(
        self, make: Callable[[], tuple[Client, Asker]], gates: Gates, *, in_all: int, per_host: int, patience: float
    ) -> None:
        self.loop = asyncio.new_event_loop()
        self._gates = gates
        self._per_host = per_host
        self._in_all = in_all
        self._hosts = Hosts(Room(in_all + _WAITING), gates, per_host=per_host, in_all=in_all, patience=patience)
        self._refusals = Refusals()
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)
        self._thread.start()
        self._client, self._asker = asyncio.run_coroutine_threadsafe(self._build(make), self.loop).result()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            self.loop.close()

    async def _build(self, make: Callable[[], tuple[Client, Asker]]) -> tuple[Client, Asker]:
        return make()

    async def round(self, feeds: Sequence[Feed], results: Round) -> None:
        """Ask for all of these feeds and give each result as it comes. Hosts take turns fairly; those with most feeds begin. What is asked
        alone (a page, a picture, one feed) stands in no line with the others.

        A fault of ours in asking for one costs that feed alone; all of them (as an ExceptionGroup, if several) are raised at the end.
        """
        if len(feeds) == 1:
            await self._ask(feeds[0], results, self._hosts.alone)
        else:
            await self._in_lanes(feeds, results)
        if results.faults:
            faults = results.faults
            raise faults[0] if len(faults) == 1 else ExceptionGroup("several faults", faults)

    async def _in_lanes(self, feeds: Sequence[Feed], results: Round) -> None:
        by_host: Lanes = defaultdict(deque)
        for feed in feeds:
            by_host[host_of(feed.url)].append(feed)
        lanes = dict(sorted(by_host.items(), key=lambda one: -len(one[1])))
        async with asyncio.TaskGroup() as watchers:
            async with asyncio.TaskGroup() as walkers:
                watcher = watchers.create_task(self._watch(lanes, results, walkers))
                for place, lane in enumerate(lanes.values(), 1):
                    for _ in range(min(self._per_host, len(lane))):
                        walkers.create_task(self._walk(lane, results))
                    if not place % self._in_all:
                        await asyncio.sleep(0)  # these are on their way before the next ones get in line
            watcher.cancel()

    async def _walk(self, lane: deque[Feed], results: Round) -> None:
        while lane:
            await self._ask(lane.popleft(), results, self._hosts.turn)

    async def _watch(self, lanes: Lanes, results: Round, walkers: asyncio.TaskGroup) -> None:
        """Take the spare turns of hosts that are slow and have more feeds."""
        while self._per_host < MOST and (lanes := {host: lane for host, lane in lanes.items() if lane}):
            await asyncio.sleep(_GLANCE)
            for host, lane in lanes.items():
                if lane and self._hosts.is_slow(host):
                    walkers.create_task(self._ask(lane.popleft(), results, self._hosts.spare(host)))

    async def _ask(self, feed: Feed, results: Round, turn: Turn) -> None:
        instead = self._refusals.instead(feed, self.loop.time()) if results.of_feeds else None
        if instead is not None:
            results.give(feed, instead, None)
            return
        try:
            result, place = await self._asker.ask(feed, turn, results.caps)
        except Exception as fault:  # noqa: BLE001  not handled here: it is raised at the end of the round
            results.faults.append(fault)
            result, place = own_fault(feed.url), None
        if isinstance(result, FetchError):
            result = told_to_wait(feed, result, self._gates.manners(result.url))
        if results.of_feeds:
            self._refusals.note(feed, result, self.loop.time())
        results.give(feed, result, place)

    def forget_passwords(self) -> None:
        """See `Client.forget_passwords`."""
        self._client.forget_passwords()

    def close(self) -> None:
        """Cancel what is under way, close every connection and end the thread."""
        asyncio.run_coroutine_threadsafe(self._shut(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()

    async def _shut(self) -> None:
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._client.close()
