"""Headers of a feed that may let somebody in: the archive holds their names, the keyring their values; both meet on the way out only."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterable, Iterator

from monitor.errors import FetchError, UserError
from monitor.feeds import urls
from monitor.feeds.access import may_be_secret
from monitor.model import Feed, Subscription
from monitor.ports import Fetch, Fetched, Vault

Headers = tuple[tuple[str, str], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Change:
    """What is to be written into the keyring (name of a header: value) and taken out of it, for the feed at `url`."""

    url: str
    written: dict[str, str]
    dropped: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return "Change(<hidden>)"


class KeptHeaders:
    """The values of such headers, in the vault. A header whose name stands in the archive without a value has it there."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def change(self, about: Subscription, before: Subscription | None = None) -> tuple[Subscription, Change]:
        """What the archive is to hold of a feed, and what the keyring; nothing is done yet.

        An empty value stays as it is kept for the feed `before`. Raises UserError where that had no such header or stood elsewhere.
        """
        secret = [(name, value) for name, value in about.headers if may_be_secret(name)]
        found = {name.lower(): value or self._value_before(name, about, before) for name, value in secret}
        written = {name: value for name, value in found.items() if value}
        names = {name.lower() for name, _ in before.headers} if before else set()
        gone = names if before and before.url != about.url else names - set(found)
        dropped = tuple((before.url, name) for name in sorted(gone)) if before else ()
        bare = tuple((name, "" if may_be_secret(name) else value) for name, value in about.headers)
        return dataclasses.replace(about, headers=bare), Change(about.url, written, dropped)

    def _value_before(self, name: str, about: Subscription, before: Subscription | None) -> str:
        """Empty where the keyring has lost it: then polls say so, and nothing else of the feed is held up."""
        if before is None or all(name.lower() != other.lower() for other, _ in before.headers):
            raise UserError(f"the header {name} has no value; give it one")
        if urls.origin(before.url) != urls.origin(about.url):
            raise UserError(f"the new address is on another server: give the header {name} its value again")
        return self._vault.read(before.url, _user(name)) or ""

    def make(self, change: Change) -> bool:
        """Do it; False when values could only be kept for this session."""
        for url, name in change.dropped:
            self._vault.delete(url, _user(name))
        kept = [self._vault.write(change.url, _user(name), value) for name, value in change.written.items()]
        return all(kept)

    def drop(self, about: Subscription) -> None:
        """Forget the values of all headers of a feed that is left."""
        for name, _ in about.headers:
            if may_be_secret(name):
                self._vault.delete(about.url, _user(name))

    def whole(self, url: str, headers: Headers) -> Headers | str:
        """The headers of the feed at `url` with their values; the name of the first whose value is not there."""
        found: list[tuple[str, str]] = []
        for name, value in headers:
            kept = value or (self._vault.read(url, _user(name)) if may_be_secret(name) else "")
            if kept is None:
                return name
            found.append((name, kept))
        return tuple(found)


class WithHeaders:
    """Implements ports.Fetch over another one: feeds are asked with the headers kept for them, and what comes knows nothing of these.

    `address` gives the feed's own address by its id, as a feed may be asked for at another (an index of sitemaps leads to its newest).
    """

    def __init__(self, fetch: Fetch, kept: KeptHeaders, address: Callable[[int], str]) -> None:
        self._fetch = fetch
        self._kept = kept
        self._address = address

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        """Yield a result for each feed; one whose header lacks its value is not asked."""
        asked: list[Feed] = []
        bare: dict[int, Feed] = {}
        for feed in feeds:
            if not any(may_be_secret(name) and not value for name, value in feed.about.headers):
                asked.append(feed)
                continue
            headers = self._kept.whole(self._address(feed.id), feed.about.headers)
            if isinstance(headers, str):
                reason = f"The keyring has no value for its header {headers}: give it again under Settings."
                yield feed, FetchError(feed.url, reason, kind="keyring")
                continue
            bare[feed.id] = feed
            asked.append(dataclasses.replace(feed, about=dataclasses.replace(feed.about, headers=headers)))
        for feed, fetched in self._fetch(asked, cancelled=cancelled):
            yield bare.get(feed.id, feed), fetched


def _user(name: str) -> str:
    """The name under which the vault has a header's value, beside the feed's own users."""
    return f"header: {name.lower()}"
