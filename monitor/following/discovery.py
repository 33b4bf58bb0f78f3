"""The feeds of a site from its address: the page itself, what it links to, its news sitemap, the usual places; eight requests at most."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import datetime, timedelta
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from monitor.commands import Found
from monitor.documents import Document, Elsewhere, RawFeed
from monitor.errors import FetchError, UserError
from monitor.feeds import dates, page, urls
from monitor.feeds.html import line
from monitor.feeds.pool import Pool
from monitor.model import Feed, Subscription
from monitor.plugins import installed
from monitor.ports import Fetch, Now
from monitor.settings import check_proxy
from monitor.values import dataclass

MOST = 8
"""Requests for one site, redirects and repeats included."""

_LINKED = 5
_SPELLED = 3
_USUAL = ("/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml", "/feed.json")
_FOR_ALL_PAGES = {401, 407, 429}
_AHEAD = timedelta(days=1)

T = TypeVar("T")
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a document turned out to be: a feed, a pointer to one, or a page. `same` is equal for feeds with the same entries."""

    found: Found | None = None
    same: tuple[str, ...] = ()
    elsewhere: str = ""
    page: page.Page = page.BLANK


def look(document: Document, url: str, now: datetime) -> Seen:
    """What the answer of `url` is; meant for a child. Raises FetchError for what can be neither feed nor page."""
    try:
        raw = installed().read(url, document)
    except FetchError as error:
        if error.kind != "not-a-feed":
            raise
        return Seen(page=page.read(document))
    if isinstance(raw, Elsewhere):
        return Seen(elsewhere=raw.url)
    return Seen(_found(raw, url, document.url, now), tuple(_same(raw)))


def _found(raw: RawFeed, asked: str, answered: str, now: datetime) -> Found:
    """The feed, under the address that answered if that is the same site's."""
    url = answered if urls.site(answered) == urls.site(asked) else asked
    times = (moment for entry in raw.entries if (moment := dates.when(entry)) and moment <= now + _AHEAD)
    return Found(url, line(raw.title, 200), raw.format, max(times, default=None), len(raw.entries))


def _same(raw: RawFeed) -> Iterator[str]:
    for entry in raw.entries[:20]:
        yield urls.canonical(entry.link) or entry.guid or entry.title


class Discovery:
    """Looks for the feeds of one site at a time. Built from a way to fetch, the pool of children and the clock."""

    def __init__(self, fetch: Fetch, pool: Pool, *, now: Now) -> None:
        self._fetch = fetch
        self._pool = pool
        self._now = now

    def search(
        self,
        typed: str,
        *,
        allow_local: bool,
        cancelled: threading.Event,
        proxy: str = "",
        tell: Tell = lambda _done, _most: None,
    ) -> tuple[tuple[Found, ...], str]:
        """The feeds of the site, best first, and a sentence that says why there are none.

        `typed` is an address as people type it. Only that very host may be local, only with `allow_local`, and only
        where no other host led there. Through `proxy`, if one is given, goes whatever is asked.
        Raises UserError for what is no web address, and for a proxy that cannot be used.
        """
        if proxy:
            check_proxy(proxy, "the proxy of a feed")
        start = urls.http(urls.typed(typed))
        if start and urls.has_credentials(typed):
            raise UserError(
                f"{urls.shown(typed)}: leave the user name and password out; a feed is given them when it is added"
            )
        if not start:
            raise UserError(f"{urls.shown(typed)}: not the address of a site; it must begin with http:// or https://")
        search = _Search(
            self._fetch, self._pool, self._now, start, cancelled, tell, allow_local=allow_local, proxy=proxy
        )
        search.run(guessed="://" not in typed)
        return tuple(search.found.values()), "" if search.found else search.problem


@dataclass(slots=True)
class _Search:
    """One search: what was asked, what was found, and how many requests are left."""

    fetch: Fetch
    pool: Pool
    now: Now
    start: str
    cancelled: threading.Event
    tell: Tell
    allow_local: bool
    proxy: str = ""
    left: int = MOST
    problem: str = ""
    failed: FetchError | None = None
    asked: set[str] = field(default_factory=set)
    found: dict[tuple[str, ...], Found] = field(default_factory=dict)

    def run(self, *, guessed: bool) -> None:
        """`guessed`: https was put before the address by us, so http is tried when nobody answers there.

        Where the page is refused, or says nothing that can be read, the sitemap and the usual places may still answer.
        """
        document = self._ask(self.start)
        silent = self.failed is None or not _answered(self.failed)
        if document is None and silent and guessed and self.start.startswith("https://"):
            document = self._ask(self.start.replace("https://", "http://", 1))
        if document is None:
            if self.failed is not None and _only_refuses(self.failed):
                same_site = urls.site(self.failed.url) == urls.site(self.start)
                self._try_places(Document(self.failed.url if same_site else self.start, b"", self.now()))
            return
        seen = self._look(document, self.start)
        if seen is not None:
            self.problem = "No feed was found: neither the page nor the usual places name one."
            if seen.found or seen.elsewhere:
                self._keep(self.start, seen, document)
                return
            for address, title in seen.page.feeds[:_LINKED] or seen.page.links[:_SPELLED]:
                self._try(address, document, title)
        self._try_places(document)

    def _try_places(self, home: Document) -> None:
        """The news sitemap that robots.txt names, and where nothing was found the usual places."""
        self._try_sitemaps(home)
        for path in _USUAL if not self.found else ():
            if not self.found:
                self._try(urljoin(home.url, path), home)

    def _try_sitemaps(self, home: Document) -> None:
        robots = self._ask(urljoin(home.url, "/robots.txt"), home)
        if robots is None:
            return
        host = urlsplit(home.url).netloc
        own = [address for address in page.sitemaps(robots) if urlsplit(address).netloc == host]
        for address in own[:1]:
            self._try(address, robots)

    def _try(self, url: str, by: Document, title: str = "") -> None:
        document = self._ask(url, by)
        seen = self._look(document, url) if document else None
        if document and seen:
            self._keep(url, seen, document, title)

    def _keep(self, url: str, seen: Seen, document: Document, title: str = "") -> None:
        """Note a feed; one that leads elsewhere is known by what is found there, but followed at its own address."""
        if seen.elsewhere:
            child = self._ask(seen.elsewhere, document)
            led = self._look(child, seen.elsewhere) if child else None
            if led is None or led.found is None:
                return
            seen = Seen(Found(url, led.found.title, led.found.format, led.found.newest, led.found.items), led.same)
        found = seen.found
        if found is not None:
            named = Found(found.url, found.title or title, found.format, found.newest, found.items)
            self.found.setdefault(seen.same or (urls.canonical(found.url),), named)

    def _ask(self, url: str, by: Document | None = None) -> Document | None:
        """One address, which `by` named; nothing when it is not asked or gives no document."""
        if self.left <= 0 or self.cancelled.is_set() or urls.canonical(url) in self.asked:
            return None
        self.asked.add(urls.canonical(url))
        self.tell(MOST - self.left, MOST)
        places = {urlsplit(place).netloc for place in (url, *((*by.hops, by.url) if by else ()))}
        local = self.allow_local and places == {urlsplit(self.start).netloc}
        feed = Feed(0, Subscription(url, allow_local=local, proxy=self.proxy), most_requests=self.left)
        self.left -= 1
        for _, fetched in self.fetch([feed], cancelled=self.cancelled):
            self.left -= max(0, fetched.requests - 1)  # redirects and repeats, whatever came of them
            if isinstance(fetched, Document):
                return fetched
            if isinstance(fetched, FetchError):
                self.problem = self.problem or fetched.reason
                self.failed = fetched
        return None

    def _look(self, document: Document, url: str) -> Seen | None:
        job = self.pool.submit(look, document, url, self.now(), size=len(document.body), url=url)
        try:
            return job.result()
        except FetchError as error:
            self.problem = self.problem or error.reason
            return None


def _answered(error: FetchError) -> bool:
    """Whether a server was reached and answered, whatever it said."""
    return error.status is not None or error.kind == "not-a-feed"


def _only_refuses(error: FetchError) -> bool:
    """Whether a server answers, and gives just this page to nobody: not that it wants a password, is asked too often or is broken."""
    status = error.status or 0
    refused = error.kind == "status" and 400 <= status < 500 and status not in _FOR_ALL_PAGES
    return error.kind == "not-a-feed" or (refused and not error.busy)
