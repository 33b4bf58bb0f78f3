"""Ctrl+C in the terminal, and the request to end that comes at log-out, close the window in order instead of tearing it down."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QTimer

_ASKING = (signal.SIGINT, signal.SIGTERM)


class Interrupt:
    """From its making until `close`, a request to end is heard (`asked`); what to do then is told by `on_asked` and may change.

    Python looks at signals when the event loop next runs Python; the timer that collects garbage sees to that within a second.
    A signal that whoever started us had ignored stays so.
    """

    def __init__(self) -> None:
        self._end: Callable[[], None] | None = None
        self.asked = False
        heard = [number for number in _ASKING if signal.getsignal(number) != signal.SIG_IGN]
        self._before = {number: signal.signal(number, self._hear) for number in heard}

    def on_asked(self, end: Callable[[], None]) -> None:
        """Call this in the window's thread when the process is asked to end (at once, if it was before)."""
        self._end = end
        if self.asked:
            QTimer.singleShot(0, end)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
        if self._end is not None:
            QTimer.singleShot(0, self._end)  # not here: this may be the middle of anything

    def close(self) -> None:
        """What was done with these signals before is done again."""
        for number, before in self._before.items():
            signal.signal(number, before)
