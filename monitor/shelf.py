"""Where fetched documents wait to be read and stored: whoever fetches pauses while too many bytes lie there."""

from __future__ import annotations

import threading


class Shelf:
    """Takes documents while fewer than `most` bytes lie on it; the last one may be larger than what is left. Any thread may ask."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._bytes = 0
        self._open = False
        self._changed = threading.Condition()

    def put(self, size: int) -> None:
        """Add so many bytes, as soon as there is room."""
        with self._changed:
            self._changed.wait_for(lambda: self._open or self._bytes < self._most)
            self._bytes += size

    def take(self, size: int) -> None:
        """So many bytes lie there no more."""
        with self._changed:
            self._bytes -= size
            self._changed.notify_all()

    def open(self) -> None:
        """Let nobody wait any more."""
        with self._changed:
            self._open = True
            self._changed.notify_all()
