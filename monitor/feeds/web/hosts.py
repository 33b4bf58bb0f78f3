"""Turns at hosts: one request at a time to each by default, and a second one only to a host that is long in answering the first."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from weakref import WeakValueDictionary

from monitor.feeds.web.room import Place, Room

MOST = 2
"""Requests that ever run at once to one host."""


class _Host:
    """`turns` are those that the host bears at any time, `spare` those for when it is slow; `since` is when it was last asked."""

    __slots__ = ("__weakref__", "since", "spare", "turns")

    def __init__(self, per_host: int) -> None:
        self.turns = asyncio.Semaphore(per_host)
        self.spare = asyncio.Semaphore(MOST - per_host)
        self.since = 0.0


class Hosts:
    """All the turns of a network thread, over all rounds and redirects; lives in its loop.

    `per_host` requests run at once to one host and `in_all` altogether. A host that has not answered for `patience` seconds is far away
    or busy: a spare turn is to be had there, so that it is asked twice at once, yet less often than any quick host is asked one by one.
    """

    def __init__(self, room: Room, *, per_host: int, in_all: int, patience: float) -> None:
        self._room = room
        self._per_host = per_host
        self._patience = patience
        self._in_all = asyncio.Semaphore(in_all)
        self._hosts: WeakValueDictionary[str, _Host] = WeakValueDictionary()

    def turn(self, host: str) -> AbstractAsyncContextManager[Place]:
        """A turn at this host, and only then room for a body and one of the requests in all, so that nobody waits in a queue with these.

        What was taken of the room is given back, unless the place is `kept`.
        """
        it = self._host(host)
        return self._turn(it, it.turns)

    def spare(self, at: str) -> Callable[[str], AbstractAsyncContextManager[Place]]:
        """Turns for a request that begins with a spare one `at` a host; wherever it is sent on to, it takes the usual ones."""

        def turn(host: str) -> AbstractAsyncContextManager[Place]:
            it = self._host(host)
            return self._turn(it, it.spare if host == at else it.turns)

        return turn

    @contextlib.asynccontextmanager
    async def _turn(self, it: _Host, turns: asyncio.Semaphore) -> AsyncIterator[Place]:
        async with turns:
            place = await self._room.take()
            try:
                async with self._in_all:
                    it.since = asyncio.get_running_loop().time()
                    yield place
            finally:
                if not place.kept:
                    place.give_back()

    def is_slow(self, host: str) -> bool:
        """Whether a request to this host has been under way for so long that a spare turn may be taken."""
        it = self._hosts.get(host)
        if it is None or not it.turns.locked() or it.spare.locked():
            return False
        return asyncio.get_running_loop().time() - it.since >= self._patience

    def _host(self, host: str) -> _Host:
        it = self._hosts.get(host)
        if it is None:
            it = self._hosts[host] = _Host(self._per_host)
        return it
