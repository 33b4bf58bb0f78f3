"""Where fetched documents wait to be read and stored: whoever fetches pauses while too many bytes lie there."""

from __future__ import annotations

import threading


class Shelf:
    """Takes documents while fewer than `most` bytes lie on it, or fewer than `few` documents, however large: a huge one holds up nobody.

    The last one may be larger than what is left. Any thread may ask.
    """

    def __init__(self, most: int, few: int = 1) -> None:
        self._most = most
        self._few = few
        self._bytes = self._documents = 0
        self._open = False
        self._changed = threading.Condition()

    def put(self, size: int) -> None:
        """Add so many bytes, as soon as there is room."""
        with self._changed:
            self._changed.wait_for(lambda: self._open or self._bytes < self._most or self._documents < self._few)
            self._bytes += size
            self._documents += 1

    def take(self, size: int) -> None:
        """So many bytes lie there no more."""
        with self._changed:
            self._bytes -= size
            self._documents -= 1
            self._changed.notify_all()

    def open(self) -> None:
        """Let nobody wait any more."""
        with self._changed:
            self._open = True
            self._changed.notify_all()
