"""Whether the machine slept or its clock was set, told by how far the clock moved between two looks. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

Move = Literal["steady", "resumed", "set back"]


class Watch:
    """Looked at every `tick` seconds. A clock that moved two ticks further than time passed means sleep, or that it was set."""

    def __init__(self, tick: float) -> None:
        self._tick = tick
        self._before: tuple[datetime, float] | None = None

    def look(self, wall: datetime, steady: float) -> Move:
        """`wall` is the present moment, `steady` seconds of a clock that nobody sets (whether or not it runs on in sleep)."""
        before, self._before = self._before, (wall, steady)
        if before is None:
            return "steady"
        moved = wall - before[0]
        passed = timedelta(seconds=min(max(0.0, steady - before[1]), 2 * self._tick))
        if moved - passed > timedelta(seconds=2 * self._tick):
            return "resumed"
        return "set back" if moved < -timedelta(seconds=2 * self._tick) else "steady"
