"""The icons of the sites that the user follows, once a month: what the feed names, what its site's page names, else /favicon.ico."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from urllib.parse import urljoin

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import access, icon, page, redrawn, urls
from monitor.feeds.pool import Pool
from monitor.model import NO_VALIDATORS, Feed
from monitor.ports import Fetch, Manners, Now
from monitor.storage.store import Store

EVERY = timedelta(days=30)
UNREACHED = timedelta(days=1)
"""How long until a site is asked again: one that answered, and one that could not be reached."""

AT_ONCE = 10
"""Feeds that are looked after in one go, so that rounds are not held up."""


class Favicons:
    """Asks for icons and keeps them in the archive, drawn anew. `pages` fetches web pages, `images` refuses what is larger than an icon.

    A service that many feeds share and that wants to be asked slowly (`manners` names its gate) is asked for none.
    """

    def __init__(
        self,
        store: Store,
        pages: Fetch,
        images: Fetch,
        pool: Pool,
        *,
        now: Now,
        manners: Callable[[str], Manners] = lambda _url: Manners(),
    ) -> None:
        self._store = store
        self._pages = pages
        self._images = images
        self._pool = pool
        self._manners = manners
        self._now = now
        self._reached = False

    def refresh(self, cancelled: threading.Event) -> int:
        """Look after some of the feeds whose icon was not asked for within a month; how many icons were got."""
        got = 0
        for feed in self._store.icons_due(self._now() - EVERY, AT_ONCE):
            if self._manners(feed.url).gate:
                self._store.keep_icon(feed.id, "", b"", self._now())
                continue
            self._reached = False
            image = self._find(feed, cancelled)
            if cancelled.is_set():
                break
            asked = self._now() if self._reached else self._now() - EVERY + UNREACHED
            self._store.keep_icon(feed.id, icon.kind(image), image, asked)
            got += bool(image)
        return got

    def _find(self, feed: Feed, cancelled: threading.Event) -> bytes:
        """The first address that gives an icon; nothing when none does."""
        tried: set[str] = set()
        for address in self._addresses(feed, cancelled):
            if address in tried:
                continue
            tried.add(address)
            found = self._ask(self._images, feed, address, cancelled)
            picture = self._drawn(found) if found is not None and icon.kind(found.body) else b""
            if picture:
                return picture
        return b""

    def _drawn(self, found: Document) -> bytes:
        """The picture as the window may decode it, drawn in a child; nothing for one that is damaged."""
        job = self._pool.submit(redrawn.png, found.body, found.url, size=len(found.body), url=found.url)
        try:
            return job.result()
        except FetchError:
            return b""

    def _addresses(self, feed: Feed, cancelled: threading.Event) -> Iterator[str]:
        named, site = self._store.named_icon(feed.id)
        if named:
            yield named
        home = urls.http(site) or urljoin(feed.url, "/")
        document = self._ask(self._pages, feed, home, cancelled)
        if document is not None:
            yield from self._of_page(document)[:1]
        yield urljoin(home, "/favicon.ico")

    def _of_page(self, document: Document) -> tuple[str, ...]:
        job = self._pool.submit(page.read, document, size=len(document.body), url=document.url)
        try:
            return job.result().icons
        except FetchError:
            return ()

    def _ask(self, fetch: Fetch, feed: Feed, url: str, cancelled: threading.Event) -> Document | None:
        """One address for the sake of a feed: by its proxy, local and with its certificate only where the feed is, without its headers."""
        about = dataclasses.replace(access.elsewhere(feed.about, url), headers=())
        asked = dataclasses.replace(feed, about=about, validators=NO_VALIDATORS)
        for _, found in fetch([asked], cancelled=cancelled):
            if isinstance(found, Document):
                self._reached = True
                return found
            self._reached |= isinstance(found, FetchError) and found.status is not None
        return None
