"""How long a server keeps us waiting; what is not its fault does not count."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable


class Watch:
    """How long a server keeps us waiting, with the deadline by which it may not any longer."""

    __slots__ = ("_began", "_clock", "_left", "_stood", "deadline")

    def __init__(self, left: float) -> None:
        self._clock = asyncio.get_running_loop().time
        self._began = self._clock()
        self._stood = 0.0
        self._left = left
        self.deadline = asyncio.timeout(left)

    def seconds(self) -> float:
        return self._clock() - self._began - self._stood

    def ms(self) -> int:
        return round(self.seconds() * 1000)

    async def stand_still(self, waiting: Awaitable[object]) -> None:
        """Wait for something that is not the server's fault."""
        began = self._clock()
        self.deadline.reschedule(None)
        await waiting
        self._stood += self._clock() - began
        self.deadline.reschedule(self._began + self._stood + self._left)
