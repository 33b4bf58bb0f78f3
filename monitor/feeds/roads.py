"""Two roads to a feed: files of this machine are read here, everything else is asked for over the network."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

from monitor.feeds.sources import disk
from monitor.model import Feed
from monitor.ports import Fetch, Fetched, Now


class Roads:
    """Implements ports.Fetch over another one, which is never asked for a file."""

    def __init__(self, fetch: Fetch, *, now: Now) -> None:
        self._fetch = fetch
        self._now = now

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        """Yield a result for each feed as it arrives, unless cancelled."""
        away: list[Feed] = []
        for feed in feeds:
            if not disk.is_file(feed.url):
                away.append(feed)
            elif not cancelled.is_set():
                yield feed, disk.ask(feed, self._now)
        yield from self._fetch(away, cancelled=cancelled)
