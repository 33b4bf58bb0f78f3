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


@dataclasses.dataclass
class Way:
    """How far the way to a page has been gone: what is asked for next, and how many redirects led there from the first address."""

    first: Feed
    asking: Feed
    hop: int = 0

    @classmethod
    def to(cls, page: Feed) -> Way:
        return cls(page, page)

    def again(self, page: Feed) -> Way:
        """The same after a while, as far as what the page may do now is what it might then; from its beginning if it has moved."""
        if page.url != self.first.url:
            return Way.to(page)
        now, then = page.about, self.asking.about
        about = dataclasses.replace(
            now,
            url=then.url,
            allow_local=now.allow_local and then.allow_local,
            certificate=now.certificate if then.certificate else "",
        )
        return Way(page, dataclasses.replace(page, about=about), self.hop)


class Unasked:
    """Follows redirects itself, so that a site that a link leads to by another is asked no less politely than one it names.

    A way is gone one request at a time, `step`, so that nobody has to wait on it: between two of them other hosts may be asked.
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
        self._reading: dict[str, Way] = {}  # ways to rules that are not read to their end, by place
        self._next: dict[str, float] = {}
        self._resting: dict[str, datetime] = {}

    def begin(self) -> None:
        """Ways to rules that were not gone to their end are begun anew."""
        self._reading.clear()

    def host(self, way: Way) -> str:
        """Whom `step` asks next: the host of the page, or of its site's rules. Raises FetchError where the page may not be asked for."""
        return host_of(self._ahead(way).asking.url)

    def step(self, way: Way) -> Fetched | None:
        """The next request of this way, whose host's turn it is: what comes of it, None while the way goes on. Raises as `host` does."""
        ahead = self._ahead(way)
        answer = self._go(ahead)
        if ahead is way or answer is None:
            return answer
        place = ahead.first.url
        rules = _rules(answer)
        lasts = retry.STEPS[0] if isinstance(rules, FetchError) else _RULES_LAST
        self._rules[place] = (self._now() + lasts, rules)
        del self._reading[place]
        return None

    def turn(self, host: str) -> float:
        """When this host may be asked next, by `seconds`."""
        return self._next.get(host, 0.0)

    def wait(self, host: str) -> bool:
        """Wait for this host's next turn; False when told to stop meanwhile."""
        self._stop.wait(max(0.0, self.turn(host) - self._seconds()))
        return not self.stopped()

    def stopped(self) -> bool:
        """Whether told to stop."""
        return self._stop.is_set()

    def rests(self, host: str) -> bool:
        """Whether a host is left alone, since it was asked too often or said when to come back."""
        return host in self._resting and self._resting[host] > self._now()

    def note(self, error: FetchError) -> None:
        """An answer that may ask for rest, by whichever host on the way gave it."""
        until, host = retry.rest(error, self._now()), host_of(error.url)
        if until is not None and not self.rests(host):
            self._resting[host] = until

    def _go(self, way: Way) -> Fetched | None:
        """Ask for what is next on a way; None where it is sent on."""
        self._next[host_of(way.asking.url)] = self._seconds() + PACE
        answer = self._ask(dataclasses.replace(way.asking, by_hand=True))
        if not isinstance(answer, FetchError):
            return answer
        if not answer.target:
            _tell_the_way(answer, way)
            return answer
        if way.hop == MAX_HOPS:
            return FetchError(way.first.url, f"The server redirects more than {MAX_HOPS} times.", kind="redirect")
        way.asking, way.hop = _onward(way.asking, answer.target), way.hop + 1
        return None

    def _ahead(self, way: Way) -> Way:
        """The way itself where robots.txt lets us, else the one to robots.txt, which all that wait for it go together.

        Raises FetchError when robots.txt does not let us or cannot be read. What is no page is not asked for either.
        """
        asking = way.asking
        if is_media(asking.url):
            raise FetchError(asking.url, NO_PAGE, kind="media")
        parts = urlsplit(asking.url)
        place = f"{parts.scheme}://{parts.netloc}/robots.txt"
        known = self._rules.get(place)
        if known is None or known[0] <= self._now():
            return self._reading.setdefault(place, Way.to(_at(asking, place)))
        rules = known[1]
        if isinstance(rules, FetchError):
            reason = "The site's robots.txt cannot be read, and until then its pages are not asked for."
            error = FetchError(asking.url, reason, kind=rules.kind, retry_after=rules.retry_after, status=rules.status)
            _tell_the_way(error, way)
            raise error
        if not rules.allow(asking.url):
            raise FetchError(asking.url, "The site's robots.txt asks programs not to read the page.", kind="robots")
        return way


def _onward(asking: Feed, target: str) -> Feed:
    """The same at the next address. What one host may do no other may, nor the same one again after another."""
    same = same_place(feed_address(asking.url), feed_address(target))
    about = asking.about
    here = dataclasses.replace(
        about, allow_local=about.allow_local and same, certificate=about.certificate if same else ""
    )
    return _at(dataclasses.replace(asking, about=here), target)


def _tell_the_way(error: FetchError, way: Way) -> None:
    """An address that others led to is named where it is the reason."""
    if way.hop and error.kind == "local-address":
        host = host_of(way.asking.url)
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
