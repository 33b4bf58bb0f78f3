"""Pages, icons and searches wait too: a server that asked a feed to come back later is asked for nothing else meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from monitor.errors import FetchError
from monitor.model import Feed
from monitor.ports import Fetch, Fetched, Now


class Waits:
    """Implements ports.Fetch over another one, for what is asked beside rounds. `wait(url)`: until when the server there is left alone."""

    def __init__(self, fetch: Fetch, *, wait: Callable[[str], datetime | None], now: Now) -> None:
        self._fetch = fetch
        self._wait = wait
        self._now = now

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        """Yield a result for each feed; one whose server waits is refused at once."""
        free: list[Feed] = []
        now = self._now()
        for feed in feeds:
            until = self._wait(feed.url)
            if until is not None and until > now:
                reason = f"The server asked us to wait until {until:%Y-%m-%dT%H:%M:%SZ}."
                wait = (until - now).total_seconds()
                yield feed, FetchError(feed.url, reason, kind="status", retry_after=wait)
            else:
                free.append(feed)
        if free:
            yield from self._fetch(free, cancelled=cancelled)
