"""A feed's way from redirect to redirect: where it is now, where it was, and whether it is still at its own place."""

from __future__ import annotations

import dataclasses

from yarl import URL

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.feeds.web.body import Caps
from monitor.feeds.web.exchange import StaleError
from monitor.feeds.web.where import same_place
from monitor.model import Feed
from monitor.values import dataclass

MAX_HOPS = 5


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where a server sends us; `for_good` when it says that we need not come back here."""

    target: URL
    for_good: bool


class Trip:
    """A feed on its way: how it came where it is, how many requests that took, and how many seconds we waited for servers.

    `caps` are those of its answer. `left` from when it was sent to another place than its own, for the rest of its way.
    """

    __slots__ = ("caps", "feed", "for_good", "hops", "is_again", "left", "own", "requests", "seconds", "status", "url")

    def __init__(self, feed: Feed, own: URL, caps: Caps) -> None:
        self.feed = feed
        self.caps = caps
        self.own = self.url = own
        self.hops: list[str] = []
        self.left = False
        self.for_good = True
        self.is_again = False
        self.requests = 0
        self.status: int | None = None  # of the answer whose body is read
        self.seconds = 0.0

    def go_on(self, after: Redirect | StaleError) -> None:
        """To where a server sends us, or to the same place again. Raises FetchError when this has been going on for too long."""
        self.is_again = isinstance(after, StaleError)
        if isinstance(after, StaleError):
            return
        self.hops.append(str(self.url))
        self.for_good = self.for_good and after.for_good
        if len(self.hops) > MAX_HOPS:
            raise FetchError(str(self.own), f"The server redirects more than {MAX_HOPS} times.", kind="redirect")
        self.url = after.target
        self.left = self.left or not same_place(self.own, self.url)

    def is_at_origin(self) -> bool:
        """Whether it is at its own origin, and was nowhere else meanwhile."""
        return not self.left and self.own.origin() == self.url.origin()

    def told(self, answer: Document | NotModified) -> Document | NotModified:
        """The answer with what the way to it says."""
        if self.requests == 1:
            return answer
        moved = str(self.url) if self.hops and self.for_good else ""
        return dataclasses.replace(answer, moved=moved, requests=self.requests)
