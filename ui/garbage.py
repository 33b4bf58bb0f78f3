"""Python's garbage is collected in the window's thread only, between events.

A collection may begin wherever Python allocates: in a thread of the task pool, which would then destroy widgets that belong to the
window's thread, or inside QObject's destructor, which then waits for a lock that it holds itself (seen once: a test hung for good).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Garbage(QObject):
    """Takes over from Python's own collector until `stop`; make it in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> int:
        """Collect the oldest generation that is due, as Python's own collector would; how many objects were found."""
        for generation, (count, limit) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > limit:
                return gc.collect(generation)
        return 0

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
