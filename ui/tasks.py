"""Work that would make the window wait: done in a few threads, its results brought back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from monitor.errors import UserError
from monitor.reading import Reading
from ui.signals import EngineSignals

T = TypeVar("T")
Failed = Callable[[UserError], None]
_DRAWN_MS = 150
"""After so long what was read is drawn. What is loaded meanwhile, in whatever thread, keeps the window's thread from its work."""


class Tasks:
    """A small pool of threads. `reading` may be used by all of them at once."""

    def __init__(self, signals: EngineSignals, reading: Reading, threads: int = 2) -> None:
        self._signals = signals
        self._reading = reading
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="window")
        self._latest: dict[tuple[int, str], Future[object]] = {}
        self._open = True
        self._later: list[Callable[[], None]] = []

    def after_first(self, do: Callable[[], None]) -> None:
        """Call `do` in the window's thread as soon as something that was asked for is shown (or could not be had)."""
        self._later.append(do)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        owner: QObject,
        *,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """Do `work` in a thread, then call `then` with its result in the window's thread, unless `owner` is gone.

        A UserError goes to `failed`; any other exception is raised in the window's thread (our own bug). With a `key`, only the
        newest task of this owner and key is delivered; older ones that have not begun are dropped.
        """
        if not self._open:
            return
        slot = (id(owner), key)
        finished = self._signals.expect(lambda future: self._finish(future, slot, then, failed), owner)  # type: ignore[arg-type]  # it is given a Future below
        if key and (older := self._latest.get(slot)):
            older.cancel()
        future: Future[object] = self._pool.submit(work)
        if key:
            self._latest[slot] = future
        future.add_done_callback(finished)

    def read(
        self,
        work: Callable[[Reading], T],
        then: Callable[[T], None],
        owner: QObject,
        *,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """Like `run`, for work that reads the archive: it is given the archive."""
        self.run(lambda: work(self._reading), then, owner, failed=failed, key=key)

    def _finish(
        self, future: Future[T], slot: tuple[int, str], then: Callable[[T], None], failed: Failed | None
    ) -> None:
        if not self._open:
            return  # the window is being taken down; its link, say, is closed already
        while self._later:
            QTimer.singleShot(_DRAWN_MS, partial(self._do_later, self._later.pop(0)))
        if slot[1]:
            if self._latest.get(slot) is not future:
                return
            del self._latest[slot]
        try:
            result = future.result()
        except CancelledError:
            return
        except UserError as error:
            if failed is None:
                raise
            failed(error)
            return
        then(result)

    def _do_later(self, do: Callable[[], None]) -> None:
        if self._open:  # else the window was closed before it was drawn
            do()

    def close(self) -> None:
        """Drop what has not begun and wait for what has, which is then not delivered; call before the application object goes."""
        self._open = False
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._latest.clear()
