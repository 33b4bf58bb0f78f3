"""Domains that told several feeds to come back later: the rest of a round leaves them alone at once."""

from __future__ import annotations

from collections import defaultdict

from monitor.domains import host_of, registrable
from monitor.errors import FetchError
from monitor.feeds.reach import FEEDS_TO_TELL, REFUSED_WITHIN, asks_to_wait
from monitor.model import Feed
from monitor.ports import Fetched


class Refusals:
    """Noted and asked with the seconds of a clock that nobody sets. Feeds that the user allowed to be local neither bind nor are bound."""

    def __init__(self) -> None:
        self._told: dict[str, dict[int, tuple[float, float]]] = defaultdict(dict)

    def note(self, feed: Feed, result: Fetched, now: float) -> None:
        """What a server answered; only a time to come back counts."""
        if isinstance(result, FetchError) and asks_to_wait(result) and not feed.about.allow_local:
            self._told[registrable(host_of(feed.url))][feed.id] = (now, now + (result.retry_after or 0))

    def instead(self, feed: Feed, now: float) -> FetchError | None:
        """The answer for a feed that is not asked, since two others of its domain were refused within ten minutes; None: ask it."""
        if not self._told or feed.about.allow_local:
            return None
        domain = registrable(host_of(feed.url))
        lately = now - REFUSED_WITHIN.total_seconds()
        waits = [until for at, until in self._told.get(domain, {}).values() if at >= lately and until > now]
        if len(waits) < FEEDS_TO_TELL:
            return None
        reason = f"Several feeds of {domain} were told to wait, so all of them do."
        return FetchError(feed.url, reason, kind="status", retry_after=max(waits) - now)
