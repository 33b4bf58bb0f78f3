"""Python's garbage is collected in the window's thread only, between events.

A collection may begin wherever Python allocates: in a thread of the task pool, which would then destroy widgets that belong to the
window's thread, or inside QObject's destructor, which then waits for a lock that it holds itself (seen once: a test hung for good).
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_GIVE_BACK_MS = 10_000


class Tidy(QObject):
    """From its making until `close`, cycles are looked for by a timer of this thread, as often as Python itself would. Every
    ten seconds what is free goes back to the machine, with what `forget` frees.
    """

    def __init__(self, parent: QObject | None = None, forget: Callable[[], None] = lambda: None) -> None:
        super().__init__(parent)
        self._forget = forget
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._giving_back = QTimer(self, interval=_GIVE_BACK_MS)
        self._giving_back.timeout.connect(self._give_back)
        self._giving_back.start()

    def look(self) -> int | None:
        """Collect the oldest generation whose time has come; which one that was, None when there was nothing to do."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return generation
        return None

    def _give_back(self) -> None:
        from monitor.giving_back import give_back  # nothing is free to be given back when the first rows are shown

        self._forget()
        give_back(from_now_on=True)

    def close(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        self._giving_back.stop()
        gc.enable()
