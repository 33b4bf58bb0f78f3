"""The gear of the moment: made when it is first needed, another one when the settings ask for it; the old one ends in its own thread."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from monitor.children import Pool, make_room, new_pool
from monitor.errors import UserError
from monitor.events import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from monitor.gear import Gear
    from monitor.settings import Settings


class Gears:
    """`make` builds a gear around a pool of children: `pool` for the first one if it is given, else a new one for this archive.

    Any thread may call it.
    """

    def __init__(
        self,
        archive: Path,
        make: Callable[[Pool], Gear],
        *,
        pool: Pool | None,
        trouble: Callable[[Trouble], None],
    ) -> None:
        self._archive = archive
        self._make = make
        self._pool = pool
        self._trouble = trouble
        self._lock = threading.Lock()
        self._gear: Gear | None = None
        self._retiring: list[threading.Thread] = []
        self._closed = False
        self._window_open = False
        self._searching = threading.Lock()
        self._stop_searching = threading.Event()

    @property
    def standing(self) -> Gear | None:
        """The gear that was needed already, if any."""
        return self._gear

    def ready(self) -> Gear:
        """The gear of these settings; what it needs is imported for the first round only, while its children start.

        Raises UserError when the engine is ending.
        """
        with self._lock:
            if self._closed:
                raise UserError("the engine is ending")
            if self._gear is None:
                pool, self._pool = self._pool or new_pool(self._archive, for_window=self._window_open), None
                self._gear = self._make(pool)
            return self._gear

    @contextmanager
    def searching(self) -> Iterator[tuple[Gear, threading.Event]]:
        """The gear for a search, one at a time, and what tells the search to stop; a gear that is changed waits until it has ended."""
        with self._searching:
            self._stop_searching.clear()
            yield self.ready(), self._stop_searching

    def stop_searching(self) -> None:
        """The search that is under way ends with what it has found so far."""
        self._stop_searching.set()

    def has_window(self, open_now: bool) -> None:
        """Whether a window is attached: where processors are few, one of them is left to it."""
        with self._lock:
            self._window_open = open_now
            if self._gear is not None:
                make_room(self._gear.pool, for_window=open_now)

    def refit(self, before: Settings, after: Settings) -> None:
        """Let the gear follow the settings: another one, where it must be, and a round that is under way ends; what is due stays due."""
        if self._gear is None:
            return
        from monitor.gear import fits, floor_of

        if fits(before, after):
            self._gear.poller.keep_floor(floor_of(after))
        else:
            self.change()

    def change(self) -> None:
        """The next round is made with a new gear. The old one ends in a thread of its own: whoever asked for this does not wait."""
        self.stop_searching()
        with self._lock:
            gear, self._gear = self._gear, None
        if gear is None:
            return
        gear.poller.end()
        self._forget_weather()
        thread = threading.Thread(target=self._retire, args=(gear,), name="retire", daemon=True)
        self._retiring = [other for other in self._retiring if other.is_alive()] + [thread]
        thread.start()

    def close(self) -> None:
        """Stop a round that is under way; returns when children and threads have ended. There is no gear any more."""
        self._closed = True
        self.change()
        for thread in self._retiring:
            thread.join()

    def _retire(self, gear: Gear) -> None:
        with self._searching:
            pass  # a search that still used it has ended
        gear.retire()

    def _forget_weather(self) -> None:
        """What was missing by the old settings may not be by the new ones; if it is, it is told again."""
        from monitor.polling.weather import TROUBLES

        for what in TROUBLES:
            self._trouble(Trouble(what, ""))
