"""Turns at hosts: one request at a time to each by default, and a second one only to a host that is long in answering the first."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from weakref import WeakValueDictionary

from yarl import URL

from monitor.errors import FetchError
from monitor.feeds.turns import ROUND, Gates
from monitor.feeds.web.room import Place, Room
from monitor.ports import Manners

Turn = Callable[[URL, bool], AbstractAsyncContextManager[Place]]
"""What is entered around a request to an address; whether a redirect led there."""

MOST = 2
"""Requests that ever run at once to one host."""

ALONE = 4
"""Requests beside those in all, for what is asked alone: a click does not wait for a round over a thousand feeds."""


class _Host:
    """`turns` are those that the host bears at any time, `spare` those for when it is slow.

    `since` is when it was last asked; infinity while nobody has a turn there, or only waits for a place: it is not slow then.
    """

    __slots__ = ("__weakref__", "since", "spare", "turns")

    def __init__(self, per_host: int) -> None:
        self.turns = asyncio.Semaphore(per_host)
        self.spare = asyncio.Semaphore(MOST - per_host)
        self.since = math.inf


class _Turn:
    """A turn at a host, and only then room for a body and one of the requests in all, so that nobody waits in a queue with these."""

    __slots__ = ("_host", "_in_all", "_place", "_room", "_turns")

    def __init__(self, host: _Host, turns: asyncio.Semaphore, room: Room, in_all: asyncio.Semaphore) -> None:
        self._host = host
        self._turns = turns
        self._room = room
        self._in_all = in_all

    async def __aenter__(self) -> Place:
        await self._turns.acquire()
        try:
            self._place = await self._room.take()
            try:
                await self._in_all.acquire()
            except BaseException:
                self._place.give_back()
                raise
        except BaseException:
            self._turns.release()
            raise
        self._host.since = asyncio.get_running_loop().time()
        return self._place

    async def __aexit__(self, *_: object) -> None:
        if self._turns is self._host.turns:
            self._host.since = math.inf
        self._in_all.release()
        if not self._place.kept:
            self._place.give_back()
        self._turns.release()


class _TurnBehindGate:
    """A turn at a host, begun when the gate before it opens; those who wait for that wait in one line and hold nothing."""

    __slots__ = ("_gates", "_line", "_manners", "_turn")

    def __init__(self, turn: _Turn, gates: Gates, manners: Manners, line: asyncio.Lock) -> None:
        self._turn = turn
        self._gates = gates
        self._manners = manners
        self._line = line

    async def __aenter__(self) -> Place:
        async with self._line:
            await asyncio.sleep(self._gates.delay(self._manners.gate))
            place = await self._turn.__aenter__()
            try:
                await asyncio.sleep(self._gates.take(self._manners))  # in case that another thread was quicker
            except BaseException:
                await self._turn.__aexit__()
                raise
            return place

    async def __aexit__(self, *_: object) -> None:
        await self._turn.__aexit__()


class Hosts:
    """All the turns of a network thread, over all rounds and redirects; lives in its loop.

    `per_host` requests run at once to one host and `in_all` altogether, and ALONE more of those that are asked alone. A host that has not
    answered for `patience` seconds is far away or busy: a spare turn is to be had there, so that it is asked twice at once, yet less often
    than any quick host is asked one by one.
    """

    def __init__(self, room: Room, gates: Gates, *, per_host: int, in_all: int, patience: float) -> None:
        self._room = room
        self._gates = gates
        self._lines: dict[str, asyncio.Lock] = {}
        self._per_host = per_host
        self._patience = patience
        self._in_all = asyncio.Semaphore(in_all)
        self._alone = Room(ALONE), asyncio.Semaphore(ALONE)
        self._hosts: WeakValueDictionary[str, _Host] = WeakValueDictionary()

    def turn(self, url: URL, sent_on: bool) -> AbstractAsyncContextManager[Place]:
        """A turn for a request, with a place for a body, which is given back at its end unless it is `kept`.

        `sent_on`: by a redirect. Who is sent on to a gate that stays shut beyond this round is told so by a FetchError.
        """
        it = self._host(url.raw_host or "")
        return self._behind_gate(url, _Turn(it, it.turns, self._room, self._in_all), sent_on=sent_on)

    def alone(self, url: URL, sent_on: bool) -> AbstractAsyncContextManager[Place]:
        """The same for what is asked alone: it waits for its host, but for no place among the many."""
        it = self._host(url.raw_host or "")
        return self._behind_gate(url, _Turn(it, it.turns, *self._alone), sent_on=sent_on)

    def spare(self, at: str) -> Turn:
        """Turns for a feed that begins with a spare one `at` a host; wherever it is sent on to, it takes the usual ones."""

        def turn(url: URL, sent_on: bool) -> AbstractAsyncContextManager[Place]:
            it = self._host(url.raw_host or "")
            turns = it.spare if url.raw_host == at else it.turns
            return self._behind_gate(url, _Turn(it, turns, self._room, self._in_all), sent_on=sent_on)

        return turn

    def _behind_gate(self, url: URL, turn: _Turn, *, sent_on: bool) -> AbstractAsyncContextManager[Place]:
        manners = self._gates.manners(str(url))
        if not manners.gate:
            return turn
        delay = self._gates.delay(manners.gate)
        if sent_on and delay > ROUND.total_seconds():
            reason = f"This feed leads to {manners.gate}, where only one request in {manners.gap:g} seconds goes; its turn comes later."
            raise FetchError(str(url), reason, kind="status", retry_after=delay)
        return _TurnBehindGate(turn, self._gates, manners, self._lines.setdefault(manners.gate, asyncio.Lock()))

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
