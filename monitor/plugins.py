"""Which kinds of feeds there are: our own, and those that other packages add by entry point."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from monitor.documents import Document, Elsewhere, RawFeed
from monitor.domains import host_of
from monitor.errors import FetchError
from monitor.events import Trouble
from monitor.feeds import urls
from monitor.feeds.sources import added
from monitor.feeds.sources.disk import DiskFile
from monitor.feeds.sources.gdelt import Gdelt
from monitor.feeds.sources.google_news import GoogleNews
from monitor.feeds.sources.plain import Plain
from monitor.feeds.sources.social import Mastodon, Reddit, YouTube
from monitor.ports import Manners, Source

GROUP = "wirewatch.sources"
BUILT_IN: tuple[tuple[str, Source], ...] = (
    ("file", DiskFile()),
    ("gdelt", Gdelt()),
    ("google-news", GoogleNews()),
    ("youtube", YouTube()),
    ("reddit", Reddit()),
    ("mastodon", Mastodon()),
    ("plain", Plain()),
)
"""By name, in the order in which they are asked whether an address is theirs. What others add is asked before the last."""


class Sources:
    """All kinds of feeds. A kind that was added by another package and fails is left out and told as a Trouble; it is never fatal."""

    def __init__(
        self,
        extra: Sequence[tuple[str, Source]] = (),
        trouble: Callable[[Trouble], None] = lambda _trouble: None,
    ) -> None:
        self._added = frozenset(name for name, _ in extra)
        self._named: tuple[tuple[str, Source], ...] = (*BUILT_IN[:-1], *extra, BUILT_IN[-1])
        self._trouble = trouble
        self._of = lru_cache(maxsize=20_000)(self._find)
        self._at_host = lru_cache(maxsize=20_000)(_manners_at)
        self._of_added = lru_cache(maxsize=20_000)(self._asked_manners)

    def address(self, typed: str) -> str:
        """The address to follow for what a user typed; empty when nobody can follow it."""
        name, source = self._of(typed)
        found = source.address(typed) if name not in self._added else self._asked(name, source, typed)
        return urls.of_feed(found) or found

    def manners(self, url: str) -> Manners:
        """How this address wants to be asked. One that is no special feed, but where a redirect leads, goes by the gate of its host."""
        name, source = self._of(url)
        if name == BUILT_IN[-1][0]:
            return self._at_host(url)
        return source.manners(url) if name not in self._added else self._of_added(url)

    def notice(self, typed: str) -> str:
        """For a query: what is sent to whom at every poll, in one sentence for people. Empty for any other address."""
        manners = self.manners(self.address(typed) or typed)
        if not manners.query:
            return ""
        query = " ".join(manners.query.split())[:200]
        return f"This feed is a search: the words “{query}” are sent to {manners.asks} at every poll."

    def is_plain(self, url: str) -> bool:
        """Whether the feed at `url` is an ordinary one, that no special kind claims."""
        return self._of(url)[0] == BUILT_IN[-1][0]

    def read(self, url: str, document: Document) -> RawFeed | Elsewhere:
        """What the answer of the feed at `url` says. Raises FetchError, also where an added source gives what cannot be used."""
        name, source = self._of(url)
        if name not in self._added:
            return source.read(document)
        try:
            added.manners(source.manners(url))
            return added.answer(source.read(document), document)
        except FetchError:
            raise
        except Exception as error:
            reason = f"The added source {name} failed ({type(error).__name__}: {str(error)[:200]})."
            raise FetchError(document.url, reason, kind="parser") from error

    def _find(self, url: str) -> tuple[str, Source]:
        for name, source in self._named[:-1]:
            if source.address(url) if name not in self._added else self._asked(name, source, url):
                return name, source
        return self._named[-1]

    def _asked(self, name: str, source: Source, url: str) -> str:
        try:
            address = source.address(url)
        except Exception as error:  # noqa: BLE001  another package's code may raise anything
            self._blame(name, error)
            return ""
        return urls.of_feed(address) if isinstance(address, str) else ""

    def _asked_manners(self, url: str) -> Manners:
        """What an added source says, once for an address. One whose manners cannot be used has none, and its feeds are not read."""
        name, source = self._of(url)
        try:
            return added.manners(source.manners(url))
        except Exception as error:  # noqa: BLE001  another package's code may raise anything
            words = f"The added source {name} does not work ({type(error).__name__}: {str(error)[:200]}); its feeds cannot be read."
            self._trouble(Trouble(f"source:{name}", words))
            return Manners()

    def _blame(self, name: str, error: Exception) -> None:
        self._trouble(_failed(name, error))


def load(trouble: Callable[[Trouble], None] = lambda _trouble: None) -> Sources:
    """Our own kinds and those of the entry-point group; one that cannot be loaded is told as a Trouble and left out."""
    found: list[tuple[str, Source]] = []
    ours = {name for name, _ in BUILT_IN}
    for point in sorted(importlib.metadata.entry_points(group=GROUP), key=lambda point: point.name):
        if point.name in ours:
            trouble(
                Trouble(
                    f"source:{point.name}",
                    f"The added source {point.name} has the name of one of ours; it is not used.",
                )
            )
            continue
        try:
            made = point.load()()
            wanting = [method for method in ("address", "manners", "read") if not callable(getattr(made, method, None))]
        except Exception as error:  # noqa: BLE001  another package's code may raise anything
            trouble(_failed(point.name, error))
            continue
        if wanting:
            trouble(
                Trouble(f"source:{point.name}", f"The added source {point.name} has no {wanting[0]}; it is not used.")
            )
        else:
            found.append((point.name, made))
    return Sources(found, trouble)


@cache
def installed() -> Sources:
    """The kinds that this process knows, loaded once; failures are told by the engine."""
    return load()


def _manners_at(url: str) -> Manners:
    """What holds for every address of a host: our own gates are named after the domains behind which they stand."""
    host = host_of(url)
    for way in (source.manners("") for _, source in BUILT_IN):
        if way.gate and (host == way.gate or host.endswith(f".{way.gate}")):
            return Manners(gate=way.gate, gap=way.gap, busy=way.busy)
    return Manners()


def _failed(name: str, error: Exception) -> Trouble:
    words = f"The added source {name} does not work ({type(error).__name__}: {str(error)[:200]}); its feeds are read as plain ones."
    return Trouble(f"source:{name}", words)
