"""Room for bodies: those on their way and those that wait for their reader share so many places, and whoever finds none waits."""

from __future__ import annotations

import asyncio
from collections import deque

PLACE = 1 << 19
"""Bytes of a body that one place holds."""


class Room:
    """Places for all the bodies of a network thread; lives in its loop.

    A request takes a place before it is sent, and its body another for every half a megabyte that it grows. When none is left, requests
    wait, and so do bodies in the middle of their way, all but the first of them: that one goes on to its end whatever it needs, so that
    somebody always gets done. No more than all places and one body of the largest size are ever in memory.
    """

    def __init__(self, places: int) -> None:
        self._free = places
        self._first: Place | None = None
        self._growing: deque[tuple[Place, asyncio.Future[None]]] = deque()
        self._starting: deque[asyncio.Future[None]] = deque()

    async def take(self) -> Place:
        """A place for a request, when there is one. Bodies that grow go before requests that start."""
        if self._free > 0:
            self._free -= 1
        else:
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._starting.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if not turn.cancelled():  # it was given a place just now
                    self._free += 1
                    self._serve()
                raise
        return Place(self)

    async def add(self, place: Place) -> None:
        """One more place for a body that holds some."""
        if not self._added(place):
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._growing.append((place, turn))
            await turn

    def leave(self, place: Place) -> None:
        """The body holds nothing any more."""
        self._free += place.held
        place.held = 0
        if self._first is place:
            self._first = None
        self._serve()

    def _added(self, place: Place) -> bool:
        if self._free <= 0:
            if self._first not in {None, place}:
                return False
            self._first = place
        self._free -= 1
        place.held += 1
        return True

    def _serve(self) -> None:
        """Let those go on for whom there is room now. Who waits was here first, so nobody is overtaken."""
        while self._growing:
            place, turn = self._growing[0]
            if not turn.done():  # else it was cancelled meanwhile
                if not self._added(place):
                    return
                turn.set_result(None)
            self._growing.popleft()
        while self._starting and self._free > 0:
            turn = self._starting.popleft()
            if not turn.done():
                self._free -= 1
                turn.set_result(None)


class Place:
    """What one request holds of the room. `kept` says that its body goes on to the reader, who gives the place back."""

    __slots__ = ("_room", "held", "kept")

    def __init__(self, room: Room) -> None:
        self._room = room
        self.held = 1
        self.kept = False

    def holds(self, size: int) -> bool:
        """Whether there is room for a body of so many bytes."""
        return size <= self.held * PLACE

    async def grow(self, size: int) -> None:
        """Return when there is room for a body of so many bytes."""
        while not self.holds(size):
            await self._room.add(self)

    def give_back(self) -> None:
        """The body is gone. A second time does nothing."""
        if self.held:
            self._room.leave(self)
