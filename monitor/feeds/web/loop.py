"""The thread that the network runs in: its event loop, its turns at each host, and one lane for every host of a round."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from monitor.feeds.web.ask import Asker
from monitor.feeds.web.client import Client
from monitor.feeds.web.refusals import Refusals
from monitor.model import Feed
from monitor.ports import Fetched

Arrivals = queue.SimpleQueue[tuple[Feed, Fetched] | None]
Turn = Callable[[str], contextlib.AbstractAsyncContextManager[None]]


class NetworkThread:
    """An event loop in a daemon thread, with the client that lives in it. `make` builds the client and its asker inside the loop."""

    def __init__(self, make: Callable[[Turn], tuple[Client, Asker]], *, in_all: int, per_host: int) -> None:
        self.loop = asyncio.new_event_loop()
        self._per_host = per_host
        self._in_all = asyncio.Semaphore(in_all)
        self._refusals = Refusals()
        self._hosts: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)
        self._thread.start()
        self._client, self._asker = asyncio.run_coroutine_threadsafe(self._build(make), self.loop).result()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            self.loop.close()

    async def _build(self, make: Callable[[Turn], tuple[Client, Asker]]) -> tuple[Client, Asker]:
        return make(self._turn)

    @contextlib.asynccontextmanager
    async def _turn(self, host: str) -> AsyncIterator[None]:
        """A turn at this host: no more requests at once than the host may bear, over all rounds and redirects."""
        turns = self._hosts.get(host)
        if turns is None:
            turns = self._hosts[host] = asyncio.Semaphore(self._per_host)
        async with turns:
            yield

    async def round(self, feeds: Sequence[Feed], arrivals: Arrivals, room: asyncio.Semaphore) -> None:
        """Ask for all of these feeds and put each result into `arrivals` when `room` allows; hosts take turns fairly."""
        lanes: dict[str, list[Feed]] = defaultdict(list)
        for feed in feeds:
            lanes[_host(feed.url)].append(feed)
        async with asyncio.TaskGroup() as group:
            for lane in lanes.values():
                waiting = iter(lane)
                for _ in range(min(self._per_host, len(lane))):
                    group.create_task(self._walk(waiting, arrivals, room))

    async def _walk(self, waiting: Iterator[Feed], arrivals: Arrivals, room: asyncio.Semaphore) -> None:
        for feed in waiting:
            async with self._in_all:
                result = self._refusals.instead(feed, self.loop.time()) or await self._ask(feed)
                await room.acquire()  # inside, so that no more bodies than requests ever wait for the reader
                arrivals.put((feed, result))
            del result

    async def _ask(self, feed: Feed) -> Fetched:
        result = await self._asker.ask(feed)
        self._refusals.note(feed, result, self.loop.time())
        return result

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


def _host(address: str) -> str:
    try:
        return urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""
