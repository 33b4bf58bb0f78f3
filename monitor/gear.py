"""What rounds, searches and whole texts are made with by the settings of the moment: built when first needed, retired as a whole."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from datetime import timedelta

from monitor.children import give_topics
from monitor.events import Bus, Trouble
from monitor.feeds.icon import MAX_BYTES
from monitor.feeds.pool import Pool
from monitor.feeds.roads import Roads
from monitor.feeds.turns import Gates
from monitor.feeds.waits import Waits
from monitor.feeds.web import Caps, Web
from monitor.following.kept_headers import KeptHeaders, WithHeaders
from monitor.full_texts import FullTexts
from monitor.model import Feed, Saved
from monitor.pictures import Pictures
from monitor.plugins import Sources
from monitor.polling.poller import Poller
from monitor.ports import Credentials, Fetch, Now, Vault
from monitor.settings import Settings
from monitor.storage.store import Store
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Around:
    """What outlives every gear. `fetch` stands in for the network; `one_round` is held by the round that is under way."""

    store: Store
    bus: Bus
    vault: Vault
    sources: Sources
    gates: Gates
    now: Now
    trouble: Callable[[Trouble], None]
    told: Callable[[list[Saved]], object]
    one_round: threading.Lock
    fetch: Fetch | None = None


class Gear:
    """`poller` makes rounds, `texts` gets whole texts, `pool` reads in children; `pages` asks for what is no round."""

    def __init__(self, around: Around, settings: Settings, pool: Pool) -> None:
        self._around = around
        self._settings = settings
        self.pool = pool
        give_topics(pool, around.store.topics())
        self._web = None if around.fetch is not None else self._new_web()
        road = WithHeaders(self._road(), KeptHeaders(around.vault), around.store.address)
        roads = Roads(road, now=around.now)
        self.pages: Fetch = self._patient(roads)
        self.poller = Poller(
            around.store,
            roads,
            self.pool,
            around.bus,
            now=around.now,
            floor=floor_of(settings),
            sources=around.sources,
            trouble=around.trouble,
            one_round=around.one_round,
        )
        self.pictures = Pictures(around.store, self.images)
        self.texts = FullTexts(around.store, self.pages, self.pool, around.bus, now=around.now, told=around.told)
        if not gc.get_freeze_count():
            gc.freeze()  # what is loaded by now stays: the collector need not look through it again and again

    def images(self, most: int = MAX_BYTES) -> Fetch:
        """The way to the network, taking nothing larger than so many bytes (an icon). Its requests take turns with those of rounds."""
        return self.pages if self._web is None else self._patient(self._web.within(Caps(most, most)))

    def forget_passwords(self) -> None:
        """The next request through a proxy asks for its password again; a round that is under way goes on."""
        if self._web is not None:
            self._web.forget_passwords()

    def retire(self) -> None:
        """End it: a round that is under way stores what is in hand, and nothing is asked any more. Returns when all of it has ended."""
        self.poller.end()
        self.pictures.stop()
        self.texts.stop()
        self.poller.when_idle()
        if self._web is not None:
            self._web.close()
        self.pool.close()

    def _road(self) -> Fetch:
        road = self._around.fetch or self._web
        if road is None:
            raise AssertionError("there is always a way to fetch")
        return road

    def _new_web(self) -> Web:
        return Web(
            credentials=self._credentials,
            now=self._around.now,
            per_host=self._settings.per_host,
            proxy=self._settings.proxy,
            proxy_password=self._around.vault.read,
            gates=self._around.gates,
        )

    def _patient(self, fetch: Fetch) -> Fetch:
        """For what is asked beside rounds: a server that asked a feed to wait is left alone meanwhile."""
        return Waits(fetch, wait=self._around.store.wait_at, now=self._around.now)

    def _credentials(self, feed: Feed) -> Credentials | None:
        username = feed.about.username
        if not username:
            return None
        password = self._around.vault.read(feed.url, username)
        return None if password is None else Credentials(username, password)


def floor_of(settings: Settings) -> timedelta:
    """The shortest automatic interval."""
    return timedelta(minutes=settings.min_interval_minutes)


def fits(before: Settings, after: Settings) -> bool:
    """Whether a gear made by the one set of settings serves the other as well."""
    return (before.proxy, before.per_host) == (after.proxy, after.per_host)
