"""An alarm that is set for each job and nearly always called off: one thread waits for all of them, instead of one for each."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Alarm:
    """Calls something when a job takes too long. One job at a time; any thread may set it.

    Its thread sleeps on when an alarm is called off: where it wakes too early it looks what is set now.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due = self._wakes = math.inf
        self._call: Callable[[], object] | None = None
        self._thread: threading.Thread | None = None

    @contextmanager
    def set(self, seconds: float, call: Callable[[], object]) -> Iterator[threading.Event]:
        """Call it when the block lasts longer than so many seconds; the event tells whether it was. Behind the block it is not called."""
        rung = threading.Event()

        def ring() -> None:
            rung.set()
            call()

        with self._changed:
            self._due, self._call = time.monotonic() + seconds, ring
            if self._thread is None:
                self._thread = threading.Thread(target=self._wait, name="alarm", daemon=True)
                self._thread.start()
            elif self._due < self._wakes:
                self._changed.notify()
        try:
            yield rung
        finally:
            with self._changed:
                self._due, self._call = math.inf, None

    def end(self) -> None:
        """Returns when its thread has ended. It may be set again, which starts another."""
        with self._changed:
            thread, self._thread = self._thread, None
            self._changed.notify()
        if thread is not None:
            thread.join()

    def _wait(self) -> None:
        ours = threading.current_thread()
        with self._changed:
            while self._thread is ours:
                left = self._due - time.monotonic()
                if left <= 0 and self._call is not None:
                    call, self._call, self._due = self._call, None, math.inf
                    call()
                    continue
                self._wakes = self._due
                self._changed.wait(None if left == math.inf else min(left, threading.TIMEOUT_MAX))
