"""Pages that nobody clicked for: every address on the way is asked only as its own site's robots.txt allows, and slowly."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.documents import Document
from monitor.domains import host_of
from monitor.errors import FetchError
from monitor.feeds import retry, robots
from monitor.feeds.media import NO_PAGE, is_media
from monitor.feeds.web.trip import MAX_HOPS
from monitor.feeds.web.where import feed_address, same_place
from monitor.model import Feed
from monitor.ports import Fetched, Now

PACE = 5.0
"""Seconds between two requests that nobody asked for by hand to one host."""

_RULES_LAST = timedelta(hours=24)


class Unasked:
    """Follows redirects itself, so that a site that a link leads to by another is asked no less politely than one it names.

    `seconds` is a clock that only runs forward; `stop` ends every waiting.
    """

    def __init__(
        self, ask: Callable[[Feed], Fetched], stop: threading.Event, *, now: Now, seconds: Callable[[], float]
    ) -> None:
        self._ask = ask
        self._stop = stop
        self._now = now
        self._seconds = seconds
        self._rules: dict[
            str, tuple[datetime, robots.Rules | FetchError]
        ] = {}  # by place, with the time until which they serve
        self._next: dict[str, float] = {}
        self._resting: dict[str, datetime] = {}

    def get(self, page: Feed) -> Fetched | None:
        """What comes of asking for a page; None when told to stop meanwhile. Raises FetchError where it may not be asked for."""
        return self._follow(page, self._allowed)

    def turn(self, host: str) -> float:
        """When this host may be asked next, by `seconds`."""
        return self._next.get(host, 0.0)

    def rests(self, host: str) -> bool:
        """Whether a host is left alone, since it was asked too often or said when to come back."""
        return host in self._resting and self._resting[host] > self._now()

    def note(self, error: FetchError) -> None:
        """An answer that may ask for rest, by whichever host on the way gave it."""
        until, host = retry.rest(error, self._now()), host_of(error.url)
        if until is not None and not self.rests(host):
            self._resting[host] = until

    def _follow(self, first: Feed, allowed: Callable[[Feed], bool]) -> Fetched | None:
        """To the end of the way; an address is asked for when it is `allowed` and its host's turn has come."""
        asking = first
        for hop in range(MAX_HOPS + 1):
            try:
                if not allowed(asking) or not self._pace(asking.url):
                    return None
            except FetchError as error:
                _tell_the_way(error, asking, hop)
                raise
            answer = self._ask(dataclasses.replace(asking, by_hand=True))
            if not isinstance(answer, FetchError):
                return answer
            if not answer.target:
                _tell_the_way(answer, asking, hop)
                return answer
            asking = _onward(asking, answer.target)
            if self.rests(host_of(asking.url)):
                return self._resting_there(asking.url)
        return FetchError(first.url, f"The server redirects more than {MAX_HOPS} times.", kind="redirect")

    def _allowed(self, asking: Feed) -> bool:
        """Whether robots.txt lets us; False when told to stop meanwhile. Raises FetchError when it does not or cannot be read.

        What is no page is not asked for either.
        """
        if is_media(asking.url):
            raise FetchError(asking.url, NO_PAGE, kind="media")
        rules = self._rules_for(asking)
        if rules is None:
            return False
        if isinstance(rules, FetchError):
            reason = "The site's robots.txt cannot be read, and until then its pages are not asked for."
            raise FetchError(asking.url, reason, kind=rules.kind, retry_after=rules.retry_after, status=rules.status)
        if not rules.allow(asking.url):
            raise FetchError(asking.url, "The site's robots.txt asks programs not to read the page.", kind="robots")
        return True

    def _rules_for(self, asking: Feed) -> robots.Rules | FetchError | None:
        """What a site's robots.txt says, or why it cannot be read; None when told to stop meanwhile."""
        parts = urlsplit(asking.url)
        place = f"{parts.scheme}://{parts.netloc}/robots.txt"
        known = self._rules.get(place)
        if known is None or known[0] <= self._now():
            answer = self._follow(_at(asking, place), lambda _feed: True)
            if answer is None:
                return None
            rules = _rules(answer)
            lasts = retry.STEPS[0] if isinstance(rules, FetchError) else _RULES_LAST
            known = self._rules[place] = (self._now() + lasts, rules)
        return known[1]

    def _pace(self, url: str) -> bool:
        """Wait for this host's next turn; False when told to stop meanwhile."""
        host = host_of(url)
        stopped = self._stop.wait(max(0.0, self.turn(host) - self._seconds()))
        self._next[host] = self._seconds() + PACE
        return not stopped

    def _resting_there(self, url: str) -> FetchError:
        wait = (self._resting[host_of(url)] - self._now()).total_seconds()
        return FetchError(url, "The site is not available at the moment.", kind="status", retry_after=wait)


def _onward(asking: Feed, target: str) -> Feed:
    """The same at the next address. What one host may do no other may, nor the same one again after another."""
    same = same_place(feed_address(asking.url), feed_address(target))
    about = asking.about
    here = dataclasses.replace(
        about, allow_local=about.allow_local and same, certificate=about.certificate if same else ""
    )
    return _at(dataclasses.replace(asking, about=here), target)


def _tell_the_way(error: FetchError, asking: Feed, hop: int) -> None:
    """An address that others led to is named where it is the reason."""
    if hop and error.kind == "local-address":
        host = host_of(asking.url)
        error.reason = f"It leads to {host}, which is inside the local network; no feed is followed there."


def _at(asking: Feed, url: str) -> Feed:
    return dataclasses.replace(asking, about=dataclasses.replace(asking.about, url=url))


def _rules(answer: Fetched) -> robots.Rules | FetchError:
    """As RFC 9309 asks: no robots.txt allows everything; while its server is in trouble nothing is asked for."""
    if isinstance(answer, Document):
        return robots.parse(answer.body.decode("utf-8", "replace"))
    if isinstance(answer, FetchError) and answer.kind != "not-a-feed":
        return answer if retry.may_pass(answer) or answer.kind != "status" else robots.EVERYTHING
    return robots.EVERYTHING
