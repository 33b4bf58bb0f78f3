"""What is asked of sites beside rounds, one search at a time: the feeds of a site that the user names, and the sites' icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.commands import Discover, Done
from monitor.events import Bus, FeedsChanged, Progress

if TYPE_CHECKING:
    from monitor.gears import Gears
    from monitor.plugins import Sources
    from monitor.ports import Now
    from monitor.storage.store import Store


class Searches:
    """Uses the gear of the moment. Any thread may call it."""

    def __init__(self, store: Store, bus: Bus, gears: Gears, sources: Sources, *, now: Now) -> None:
        self._store = store
        self._bus = bus
        self._gears = gears
        self._sources = sources
        self._now = now

    def discover(self, command: Discover) -> Done:
        """Look for the feeds of a site; whatever is searched for just now gives way. Raises UserError."""
        from monitor.following.discovery import Discovery

        def tell(done: int, most: int) -> None:
            self._bus.publish(Progress("discover", "Looking for feeds", done, most))

        self._gears.stop_searching()  # whoever asks does not wait until icons are looked after
        with self._gears.searching() as (gear, stop):
            discovery = Discovery(gear.pages, gear.pool, now=self._now)
            found, why = discovery.search(
                command.url, allow_local=command.allow_local, proxy=command.proxy, cancelled=stop, tell=tell
            )
        self._bus.publish(Progress("discover", "Looking for feeds", 1, 1, finished=True))
        return Done({"found": len(found)}, (why,) if why else (), found=found)

    def refresh_icons(self) -> None:
        """Some of the sites' icons that are a month old or not known yet."""
        from monitor.following.favicons import AT_ONCE, EVERY, Favicons

        if not self._store.icons_due(self._now() - EVERY, AT_ONCE):
            return
        with self._gears.searching() as (gear, stop):
            ways, manners = (gear.pages, gear.images()), self._sources.manners
            got = Favicons(self._store, *ways, gear.pool, now=self._now, manners=manners).refresh(stop)
        if got:
            self._bus.publish(FeedsChanged())
