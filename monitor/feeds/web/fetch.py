"""Many feeds at once: asked in a thread of their own, taken one by one by whoever wants them, who may take his time."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import queue
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator

from monitor.feeds.turns import Gates, no_gates
from monitor.feeds.web.address import Address, is_public
from monitor.feeds.web.ask import Asker
from monitor.feeds.web.body import Caps
from monitor.feeds.web.client import Client, Deadlines
from monitor.feeds.web.loop import NetworkThread, Round
from monitor.feeds.web.proxy import check_proxy
from monitor.model import Feed
from monitor.ports import Credentials, Fetch, Fetched, Now

_TICK = 0.1
"""Seconds between two looks at `cancelled`."""


class Web:
    """Implements ports.Fetch over HTTP. Threads start with the first call; `close` ends them.

    `per_host` requests (1 or 2) run at once to one host and `in_all` altogether (a few more of what is asked alone); where one has
    gone without an answer for `patience` seconds and more feeds of its host wait, a second goes. However slowly results are taken, bodies
    take half a megabyte for each of `in_all` requests and a few more in memory, and one of them as much as it may have. `credentials` is
    asked, in a thread, for feeds with a user name only, and `proxy_password` for a proxy (address, user name).
    `gates` are shared with whoever asks behind the same ones; every request goes by them, redirects and repeats too. `caps` are those of an
    answer, unless asked for `within` others.
    Every feed gets its result unless cancelled. Raises UserError for a proxy that cannot be used.
    """

    def __init__(
        self,
        *,
        now: Now,
        credentials: Callable[[Feed], Credentials | None] = lambda _feed: None,
        proxy: str = "",
        per_host: int = 1,
        in_all: int = 40,
        patience: float = 0.3,
        deadlines: Deadlines = Deadlines(),  # noqa: B008  a frozen value
        caps: Caps = Caps(),  # noqa: B008  a frozen value
        allow: Callable[[Address], bool] = is_public,
        tls: ssl.SSLContext | None = None,
        proxy_password: Callable[[str, str], str | None] = lambda _proxy, _user: None,
        gates: Gates | None = None,
    ) -> None:
        check_proxy(proxy)
        self._now = now
        self._credentials = credentials
        self._proxy = proxy
        self._per_host = max(1, min(2, per_host))
        self._in_all = in_all
        self._patience = patience
        self._deadlines = deadlines
        self._caps = caps
        self._allow = allow
        self._tls = tls
        self._proxy_password = proxy_password
        self._gates = gates or no_gates()
        self._lock = threading.Lock()
        self._network: NetworkThread | None = None
        self._closed = False

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        """Yield a result for each feed as it arrives. Stops within a fraction of a second when `cancelled` is set."""
        return self._ask(self._caps, feeds, cancelled=cancelled)

    def within(self, caps: Caps) -> Fetch:
        """The same way with other caps, for what stands beside feeds: it takes its turns at hosts among everything else."""
        return functools.partial(self._ask, caps, of_feeds=False)

    def _ask(
        self, caps: Caps, feeds: Iterable[Feed], *, cancelled: threading.Event, of_feeds: bool = True
    ) -> Iterator[tuple[Feed, Fetched]]:
        wanted = list(feeds)
        if not wanted or cancelled.is_set():
            return
        network = self._start()
        results = Round(network.loop, caps, of_feeds=of_feeds)
        job = asyncio.run_coroutine_threadsafe(network.round(wanted, results), network.loop)
        job.add_done_callback(lambda _job: results.end())
        try:
            yield from self._arriving(network, results, cancelled)
        finally:
            job.cancel()
            _tell(network, results.forget)
        if not job.cancelled():
            job.result()  # a bug in the round is raised here

    def _arriving(
        self, network: NetworkThread, results: Round, cancelled: threading.Event
    ) -> Iterator[tuple[Feed, Fetched]]:
        while not cancelled.is_set():
            try:
                together = results.arrivals.get(timeout=_TICK)
            except queue.Empty:
                continue
            if together is None:
                return
            together.reverse()
            while together and not cancelled.is_set():
                feed, result, place = together.pop()
                if place is not None:
                    _tell(network, functools.partial(results.taken, place))
                yield feed, result
                del feed, result  # not held while we wait for the next

    def _start(self) -> NetworkThread:
        with self._lock:
            if self._closed:
                raise RuntimeError("this Web is closed")
            if self._network is None:
                self._network = NetworkThread(
                    self._asker, self._gates, in_all=self._in_all, per_host=self._per_host, patience=self._patience
                )
            return self._network

    def _asker(self) -> tuple[Client, Asker]:
        client = Client(
            allow=self._allow,
            proxy=self._proxy,
            deadlines=self._deadlines,
            tls=self._tls,
            password=self._proxy_password,
        )
        asker = Asker(client, now=self._now, credentials=self._credentials, deadlines=self._deadlines)
        return client, asker

    def forget_passwords(self) -> None:
        """A password of a proxy was changed: ask for it again before the next request. What is under way goes on."""
        with self._lock:
            if self._network is not None:
                self._network.forget_passwords()

    def close(self) -> None:
        """End all rounds and the thread. Calling it again does nothing."""
        with self._lock:
            network, self._network, self._closed = self._network, None, True
        if network is not None:
            network.close()


def _tell(network: NetworkThread, what: Callable[[], None]) -> None:
    """Do this in the network's thread, unless it was closed meanwhile."""
    with contextlib.suppress(RuntimeError):
        network.loop.call_soon_threadsafe(what)
