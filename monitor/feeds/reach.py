"""Whether the world can be reached at all: many failures and no answer are our network's fault, not the feeds'. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from monitor.domains import host_of, registrable
from monitor.errors import FetchError
from monitor.model import Feed
from monitor.values import dataclass

Reach = Literal["fine", "offline", "untrusted", "captive", "proxy"]

HOSTS_TO_TELL = 3
"""So many hosts must fail, and nobody answer, before the network is blamed."""

FEEDS_TO_TELL = 2
REFUSED_WITHIN = timedelta(minutes=10)
"""So many feeds of a domain refused within this time bind all of it to their Retry-After."""

OFFLINE_FOR = timedelta(minutes=2)
"""How long nobody is asked after the network was found missing."""

_NO_WAY = frozenset({"dns", "connect"})
_PROXY = "proxy"
_PORTAL = frozenset({"not-a-feed", "redirect", "local-address"})
_KEYRING = "keyring"
_IN_BETWEEN = frozenset({*_PORTAL, "tls", "timeout", _KEYRING})
_NOT_ASKED = frozenset({_PROXY, "address", "local-address", _KEYRING, "fault"})
_NETWORK_LOGIN_REQUIRED = 511
_OVERRUN = frozenset({None, 429, 503})
_SCOUTS = 4
_FIRST, _SHORTEST, _LONGEST = timedelta(seconds=5), timedelta(seconds=60), timedelta(seconds=120)


def asks_to_wait(error: FetchError) -> bool:
    """Whether a server that is overrun named a time to come back, or one was named for it. Beside other errors such a time says little."""
    return (error.busy or error.status in _OVERRUN) and error.retry_after is not None and error.retry_after > 0


def is_the_proxys(feed: Feed, error: FetchError) -> bool:
    """Whether the proxy of all feeds failed. One that serves this feed alone is the feed's own affair."""
    return error.kind == _PROXY and not feed.about.proxy


def takes_the_proxy_of_all(feed: Feed) -> bool:
    """Whether an answer of this feed came by the proxy of all, if there is one: not by one of its own, nor straight from this network."""
    if feed.about.proxy:
        return False
    if not feed.about.allow_local:
        return True
    from monitor.feeds.web.address import (
        is_local_name,
    )  # here: it loads the HTTP library, as whoever asked the feed did

    return not is_local_name(host_of(feed.url))


def may_be_the_network(error: FetchError) -> bool:
    """Whether such a failure is not yet counted against its feed, as long as nobody answered in this round."""
    return error.kind in _NO_WAY or error.kind in _IN_BETWEEN or error.status == _NETWORK_LOGIN_REQUIRED


def is_answer(error: FetchError) -> bool:
    """Whether such a failure shows that somebody out there answered: not when nobody was asked, or the network may have failed."""
    return error.kind not in _NOT_ASKED and not may_be_the_network(error)


@dataclass(frozen=True, slots=True)
class Sign:
    """What a failure shows of the network: the host that was asked, and how it failed."""

    host: str
    kind: str
    status: int | None = None


def shown(feed: Feed, error: FetchError) -> Sign | None:
    """What this failure shows of the network if the feed was well before. None: nothing, for it was not asked, or by a proxy of its own."""
    host = host_of(feed.url)
    asked = bool(host) and not feed.about.proxy and error.kind != _KEYRING
    return Sign(host, error.kind, error.status) if asked and may_be_the_network(error) else None


def sign(feed: Feed, error: FetchError) -> Sign | None:
    """The same; None also where the feed was not well before: an address that never worked says nothing."""
    return shown(feed, error) if feed.polls and not feed.health.failures else None


def reach(failures: Iterable[tuple[Feed, FetchError]], before: Iterable[Sign] = ()) -> Reach:
    """What the failures of a round say in which no feed answered, with the signs of other feeds since anybody answered.

    Three hosts mean that the network is missing: we are offline; or, where a web page came instead of a feed, or a way into the local
    network, somebody answers for everybody; or, where it is their certificates and nothing else, a portal or a wrong clock stands
    between. The proxy of all feeds needs to fail only once.
    """
    failures = list(failures)
    if any(is_the_proxys(feed, error) for feed, error in failures):
        return "proxy"
    signs = [*before, *(found for feed, error in failures if (found := sign(feed, error)) is not None)]
    if len({one.host for one in signs}) < HOSTS_TO_TELL:
        return "fine"
    if any(one.kind in _PORTAL or one.status == _NETWORK_LOGIN_REQUIRED for one in signs):
        return "captive"
    return "untrusted" if all(one.kind == "tls" for one in signs) else "offline"


def scouts(due: Sequence[Feed], tried: Mapping[int, int]) -> list[Feed]:
    """A few feeds on different hosts: enough to tell whether the network is back.

    Those in good health first, and among them those that were `tried` least often (by id): some may really be dead by now.
    """
    found: dict[str, Feed] = {}
    for feed in sorted(due, key=lambda one: (one.health.failures > 0, tried.get(one.id, 0), one.health.failures)):
        found.setdefault(host_of(feed.url), feed)
    return list(found.values())[:_SCOUTS]


def spread(due: Sequence[Feed], now: datetime) -> dict[int, datetime]:
    """When to ask feeds that all fell due while nobody could ask: over one to two minutes, the one with the newest item first."""
    first = datetime.min.replace(tzinfo=now.tzinfo)
    ordered = sorted(due, key=lambda feed: feed.health.newest_item or feed.health.last_new or first, reverse=True)
    span = min(_LONGEST, _SHORTEST + timedelta(seconds=len(ordered) / 10)) - _FIRST
    return {feed.id: now + _FIRST + span * place / max(1, len(ordered) - 1) for place, feed in enumerate(ordered)}


def bound_domains(refused: Iterable[tuple[Feed, datetime]], now: datetime) -> dict[str, datetime]:
    """Domains that are to be left alone as a whole, and until when.

    `refused`: feeds whose server named a time to come back lately, and that time. Two feeds or more speak for their domain; feeds on
    hosts that the user marked as local do not.
    """
    told: dict[str, dict[int, datetime]] = {}
    for feed, until in refused:
        if not feed.about.allow_local and until > now:
            told.setdefault(registrable(host_of(feed.url)), {})[feed.id] = until
    return {domain: max(until.values()) for domain, until in told.items() if len(until) >= FEEDS_TO_TELL}
