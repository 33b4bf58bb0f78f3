"""Whole texts from articles' pages: one on a click, or those of feeds that want them, slowly and as each site's robots.txt allows."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from monitor.documents import Document
from monitor.domains import host_of
from monitor.errors import FetchError, UserError
from monitor.events import ArticlesChanged, Bus
from monitor.feeds import retry
from monitor.feeds.extract import HOW_TO, PageText, extract, is_installed
from monitor.feeds.lanes import Lanes, PutOff
from monitor.feeds.pool import Pool
from monitor.feeds.unasked import Unasked
from monitor.model import Article, Feed, FlaggedArticle, NewFlag, Saved, Subscription
from monitor.ports import Fetch, Fetched, Now
from monitor.storage.store import Store


class FullTexts:
    """Gets pages through `fetch`, the same guarded way as feeds, and reads them in the pool's children.

    `told` hears of the flags that a whole text brings. `seconds` is a clock that only runs forward.
    """

    def __init__(
        self,
        store: Store,
        fetch: Fetch,
        pool: Pool,
        bus: Bus,
        *,
        now: Now,
        told: Callable[[list[Saved]], object] = lambda _saved: None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._fetch = fetch
        self._pool = pool
        self._bus = bus
        self._now = now
        self._told = told
        self._stop = threading.Event()
        self._working = threading.Lock()
        self._unasked = Unasked(self._ask, self._stop, now=now, seconds=seconds)
        self._put_off: dict[int, PutOff] = {}  # articles whose way came to a host that rested

    def get(self, article_id: int) -> tuple[int, int, str]:
        """The text of one article, since the user asks: (its words, flags that are new, what is to be told of it, if anything).

        Raises UserError saying why there is none.
        """
        if not is_installed():
            raise UserError(HOW_TO)
        feed_id, article = self._store.stored(article_id)
        kept = self._store.texts.asked(article_id)
        if kept is not None and kept[0]:
            return len(kept[0].split()), 0, kept[1]
        if urlsplit(article.url).scheme not in {"http", "https"}:
            raise UserError("this article has no page: its feed gives no address for it")
        try:
            asking = self._asking(feed_id, article.url)
            page = self._text(asking, self._ask(asking), article)
        except FetchError as error:
            if not retry.may_pass(error):
                self._refuse(article_id, error)
            raise UserError(f"There is no whole text. {retry.in_words(error)}") from error
        return len(page.text.split()), len(self._keep(article_id, page)), page.note

    def go_on(self) -> int:
        """Get what waits for feeds that want whole texts; returns how many came, when nothing waits any more or after `stop`."""
        if not is_installed() or not self._working.acquire(blocking=False):
            return 0
        try:
            return self._host_by_host()
        finally:
            self._working.release()

    def due(self) -> bool:
        """Whether something can be asked for now that could not before: a page again, or one of a host that has rested."""
        if not is_installed() or self._working.locked():
            return False
        rested = any(not self._unasked.rests(host) for host, _ in list(self._put_off.values()))
        return rested or self._store.texts.due_again(self._now() - retry.LOOK_BACK)

    def _host_by_host(self) -> int:
        """The host whose turn comes first is asked next; whoever is led to one that rests is put off with it, and not blamed."""
        lanes = Lanes(self._unasked, self._page)
        for number, url in self._store.texts.waiting(self._now() - retry.LOOK_BACK):
            if number in self._put_off:
                lanes.add_again(number, self._put_off[number])
            else:
                lanes.add(number, host_of(url))
        self._put_off = lanes.put_off
        return sum(self._automatic(number, page, answer) for number, page, answer in lanes.answers())

    def judge_again(self, article_ids: Iterable[int]) -> None:
        """Articles whose feed edited them: those with a whole text are judged by it, not by the feed's own words alone."""
        edited = [number for number in article_ids if (self._store.texts.asked(number) or ("",))[0]]
        for number in edited:
            self._keep(number, PageText(self._store.stored(number)[1].body))

    def stop(self) -> None:
        """End `go_on` where it is, and return when it has ended."""
        self._stop.set()
        with self._working:
            return

    def _page(self, article_id: int) -> Feed:
        feed_id, article = self._store.stored(article_id)
        return self._asking(feed_id, article.url)

    def _automatic(self, article_id: int, asking: Feed, answer: Fetched) -> bool:
        try:
            page = self._text(asking, answer, self._store.stored(article_id)[1])
        except FetchError as error:
            if not self._stop.is_set():
                self._refuse(article_id, error)
                self._unasked.note(error)
            return False
        self._keep(article_id, page)
        return True

    def _asking(self, feed_id: int, url: str) -> Feed:
        """A stand-in for the page: what the feed may do on its own host, and its proxy."""
        feed = self._store.feed_by_id(feed_id)
        about = feed.about if feed else Subscription("")
        same = urlsplit(url).netloc == urlsplit(about.url).netloc
        page = Subscription(
            url,
            allow_local=about.allow_local and same,
            certificate=about.certificate if same else "",
            proxy=about.proxy,
        )
        return Feed(0, page, is_page=True)

    def _ask(self, asking: Feed) -> Fetched:
        for _, answer in self._fetch([asking], cancelled=self._stop):
            return answer
        return FetchError(asking.url, "It was not asked: Wirewatch is ending.", kind="connect")

    def _text(self, asking: Feed, answer: Fetched, article: Article) -> PageText:
        """What an answer says of the article. The free part of a page is of use where it says more than is known anyway."""
        if isinstance(answer, FetchError):
            raise answer
        if not isinstance(answer, Document):
            raise FetchError(asking.url, "The server sent nothing.", kind="status")
        page = self._pool.submit(extract, answer, size=len(answer.body), url=asking.url).result()
        if page.note and len(page.text) <= max(len(article.summary), len(article.body)):
            raise FetchError(asking.url, retry.PAID, kind="paywall")
        return page

    def _refuse(self, article_id: int, error: FetchError) -> None:
        """Remember why there is no text, and when to ask again, if ever."""
        failures = self._store.texts.failures(article_id)
        self._store.texts.refuse(
            article_id, retry.in_words(error, failures), again=retry.again(error, failures, self._now())
        )
        self._bus.publish(ArticlesChanged())

    def _keep(self, article_id: int, page: PageText) -> tuple[NewFlag, ...]:
        feed_id, article = self._store.stored(article_id)
        feed = self._store.feed_by_id(feed_id)
        whole = dataclasses.replace(
            article, body=page.text, ignored=page.ignored, originator=page.originator, credit=page.credit
        )
        on_topic, title = (feed.about.topic, feed.about.title) if feed else (None, "")
        from monitor.topics.flagger import Flagger  # rounds leave it to their children

        flags = Flagger(self._store.topics()).flags(whole, on_topic=on_topic, feed=title)
        fresh = self._store.texts.keep(article_id, FlaggedArticle(whole, flags), note=page.note)
        if fresh:
            self._told([Saved(feed_id, flags=fresh)])
        self._bus.publish(ArticlesChanged())
        return fresh
