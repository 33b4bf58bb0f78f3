"""The HTTP client's set-up: who we say we are, which addresses a connection may reach, and the way through a proxy."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable

import aiohttp
from yarl import URL

from monitor import __version__
from monitor.errors import FetchError, UserError
from monitor.feeds.web.address import Address, is_local_name, is_onion, literal
from monitor.feeds.web.connect import connector, default_tls, notes_connections
from monitor.feeds.web.errors import local_address, needs_proxy
from monitor.feeds.web.exact import ExactRequest
from monitor.feeds.web.exchange import NOTHING_SPECIAL, Exchange, Reach, Way, sent_once
from monitor.feeds.web.proxy import check_proxy, is_socks, socks_connector
from monitor.settings import proxy_user
from monitor.values import dataclass

USER_AGENT = f"Wirewatch/{__version__} (desktop feed reader)"
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.2"
)

_LONGEST_HEADER = 32 << 10
"""Bytes of one line of an answer's head, four times what aiohttp allows: rules for pages (Content-Security-Policy) and cookies, which a
server may send with its feeds too, get longer than that. Of a head it reads 128 lines.
"""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds: for all of one feed's answer with its redirects, for a connection to stand, between two arrivals of bytes."""

    total: float = 30.0
    connect: float = 10.0
    read: float = 15.0


class Client:
    """Sessions: checked (public addresses only), free (local feeds, HTTP proxies), one for each SOCKS proxy and password of it.
    Made inside the loop.

    `allow` says which addresses the checked session may connect to. TLS is always verified. `password` is asked, in a thread, for
    a proxy with a user name, and once until `forget_passwords`. Raises UserError for a proxy we cannot use.
    """

    def __init__(
        self,
        *,
        allow: Callable[[Address], bool],
        proxy: str,
        deadlines: Deadlines,
        tls: ssl.SSLContext | None,
        password: Callable[[str, str], str | None] = lambda _proxy, _user: None,
    ) -> None:
        self._allow = allow
        self._proxy = proxy
        self._password = password
        check_proxy(proxy)
        self._timeout = aiohttp.ClientTimeout(
            total=None,
            connect=deadlines.connect,
            sock_connect=deadlines.connect,
            sock_read=deadlines.read,
            ceil_threshold=60,
        )
        self._tls = tls or default_tls()
        self._checked = self._session(connector(self._tls, allow))
        self._free = self._session(connector(self._tls, None))
        self._socks: dict[tuple[URL, str | None], aiohttp.ClientSession] = {}
        self._secrets: dict[URL, str | None] = {}

    def _session(self, way: aiohttp.TCPConnector, *traces: aiohttp.TraceConfig) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=way,
            request_class=ExactRequest,
            trace_configs=list(traces),
            middlewares=(sent_once,),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=self._timeout,
            trust_env=False,
            headers={"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip"},
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
        )

    def get(self, url: URL, headers: dict[str, str], reach: Reach = NOTHING_SPECIAL) -> Exchange:
        """One request, sent once, no redirect followed."""
        return Exchange(self._way, url, headers, reach)

    async def _way(self, url: URL, reach: Reach) -> Way:
        """How to ask for this address. Raises FetchError where we may not."""
        host = url.host or ""
        proxy = self._proxy_for(host, url, reach)
        self._check_name(url, host, local=reach.local, proxied=proxy is not None)
        if proxy is None and is_onion(host):
            raise needs_proxy(str(url), host)
        if proxy is None:
            return Way(self._free if reach.local else self._checked)
        secret = await self._secret(proxy) if proxy.user else None
        if not is_socks(proxy):
            return Way(self._free, proxy, secret)
        if (proxy, secret) not in self._socks:
            road = self._session(socks_connector(proxy, secret, tls=self._tls), notes_connections())
            self._socks[proxy, secret] = road
        return Way(self._socks[proxy, secret], proxy, secret)

    def _proxy_for(self, host: str, url: URL, reach: Reach) -> URL | None:
        """The proxy to go through. A local feed goes straight, unless it has a proxy of its own."""
        proxy = reach.proxy or self._proxy
        if not proxy or (not reach.proxy and reach.local and is_local_name(host)):
            return None
        try:
            return check_proxy(proxy)
        except UserError as error:
            raise FetchError(str(url), f"This feed was not asked: {error}.", kind="proxy") from error

    async def _secret(self, proxy: URL) -> str | None:
        known = self._secrets  # what is being asked for while passwords are forgotten is not known afterwards
        if proxy not in known:
            known[proxy] = await asyncio.to_thread(self._password, *proxy_user(str(proxy)))
        return known[proxy]

    def forget_passwords(self) -> None:
        """Ask for the password of each proxy again before the next request through it; those that are under way go on. From any thread."""
        self._secrets = {}

    def _check_name(self, url: URL, host: str, *, local: bool, proxied: bool) -> None:
        """Refuse by the name alone: a literal address is known before connecting, and a proxy would connect for us."""
        if local:
            return
        address = literal(host)
        if not self._allow(address) if address is not None else proxied and is_local_name(host):
            raise local_address(str(url), host)

    async def close(self) -> None:
        for session in (self._checked, self._free, *self._socks.values()):
            await session.close()
