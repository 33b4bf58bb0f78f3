"""The HTTP client's set-up: who we say we are, which addresses a connection may reach, and the way through a proxy."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import aiohttp
from yarl import URL

from monitor import __version__
from monitor.errors import FetchError, UserError
from monitor.feeds.web.address import Address, is_local_name, literal
from monitor.feeds.web.connect import Attempt, attempt, connector, default_tls, notes_connections
from monitor.feeds.web.errors import from_exception, untrusted
from monitor.feeds.web.proxy import check_proxy, is_socks, proxy_failed, socks_connector, socks_failures
from monitor.settings import proxy_user

USER_AGENT = f"Wirewatch/{__version__} (desktop feed reader)"
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.2"
)


class StaleError(aiohttp.ClientError):
    """A connection that was kept from before ended before it brought any answer: its server may have hung up before it read the request."""


class HungUpError(aiohttp.ClientError):
    """A new connection ended before it brought any answer."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds: for all of one feed's answer with its redirects, for a connection to stand, between two arrivals of bytes."""

    total: float = 30.0
    connect: float = 10.0
    read: float = 15.0


@dataclass(frozen=True, slots=True)
class Reach:
    """What one feed may do that others may not. `local`: the user allowed this very host to be local; `certificate`: the SHA-256
    fingerprint (hex) of the one certificate that needs nobody to vouch for it; `proxy` is its own way out, "" the one of all.
    """

    local: bool = False
    certificate: str = ""
    proxy: str = ""


NOTHING_SPECIAL = Reach()


class Client:
    """Sessions: checked (public addresses only), free (local feeds, HTTP proxies), one for each SOCKS proxy. Made inside the loop.

    `allow` says which addresses the checked session may connect to. TLS is always verified. `password` is asked, in a thread, for
    a proxy with a user name. Raises UserError for a proxy we cannot use.
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
        self._socks: dict[URL, aiohttp.ClientSession] = {}
        self._secrets: dict[URL, str | None] = {}

    def _session(self, way: aiohttp.TCPConnector, *traces: aiohttp.TraceConfig) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=way,
            trace_configs=list(traces),
            middlewares=(_sent_once,),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=self._timeout,
            trust_env=False,
            headers={"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip"},
        )

    @contextlib.asynccontextmanager
    async def get(
        self, url: URL, headers: dict[str, str], reach: Reach = NOTHING_SPECIAL
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """One request, sent once, no redirect followed. Raises FetchError, and StaleError when it may be sent again."""
        host = url.host or ""
        proxy = self._way(host, url, reach)
        self._check_name(url, host, local=reach.local, proxied=proxy is not None)
        now = Attempt()
        attempt.set(now)
        secret = await self._secret(proxy) if proxy is not None and proxy.user else None
        session = self._session_for(proxy, secret, local=reach.local)
        sent = _Sent(url, headers, None if proxy is None or is_socks(proxy) else proxy, secret)
        socks = socks_failures() if proxy is not None and is_socks(proxy) else ()
        try:
            async with await _ask(session, sent, reach.certificate) as response:
                yield response
        except StaleError:
            raise
        except socks as error:
            raise proxy_failed(url, error) from error
        except (aiohttp.ClientConnectorCertificateError, aiohttp.ServerFingerprintMismatch) as error:
            raise untrusted(str(url), host, error, await _shown(session, sent), reach.certificate) from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            if now.refused:
                raise local_address(url, host) from error
            raise from_exception(str(url), host, error) from error

    def _way(self, host: str, url: URL, reach: Reach) -> URL | None:
        """The proxy to go through. A local feed goes straight, unless it has a proxy of its own."""
        proxy = reach.proxy or self._proxy
        if not proxy or (not reach.proxy and reach.local and is_local_name(host)):
            return None
        try:
            return check_proxy(proxy)
        except UserError as error:
            raise FetchError(str(url), f"This feed was not asked: {error}.", kind="connect") from error

    async def _secret(self, proxy: URL) -> str | None:
        if proxy not in self._secrets:
            self._secrets[proxy] = await asyncio.to_thread(self._password, *proxy_user(str(proxy)))
        return self._secrets[proxy]

    def _session_for(self, proxy: URL | None, secret: str | None, *, local: bool) -> aiohttp.ClientSession:
        if proxy is None:
            return self._free if local else self._checked
        if not is_socks(proxy):
            return self._free
        if proxy not in self._socks:
            self._socks[proxy] = self._session(socks_connector(proxy, secret, tls=self._tls), notes_connections())
        return self._socks[proxy]

    def _check_name(self, url: URL, host: str, *, local: bool, proxied: bool) -> None:
        """Refuse by the name alone: a literal address is known before connecting, and a proxy would connect for us."""
        if local:
            return
        address = literal(host)
        if not self._allow(address) if address is not None else proxied and is_local_name(host):
            raise local_address(url, host)

    async def close(self) -> None:
        for session in (self._checked, self._free, *self._socks.values()):
            await session.close()


@dataclass(frozen=True, slots=True)
class _Sent:
    """One request: its headers, and the HTTP proxy it goes through with the password of its user."""

    url: URL
    headers: dict[str, str]
    proxy: URL | None
    secret: str | None

    async def by(
        self, session: aiohttp.ClientSession, certificate: aiohttp.Fingerprint | None = None
    ) -> aiohttp.ClientResponse:
        if self.proxy is None:
            return await session.get(self.url, headers=self.headers, allow_redirects=False, ssl=certificate or True)
        headers, for_proxy = dict(self.headers), dict[str, str]()
        if self.proxy.user:
            known = aiohttp.encode_basic_auth(self.proxy.user, self.secret or "", "utf-8")
            (for_proxy if self.url.scheme == "https" else headers)["Proxy-Authorization"] = known
        return await session.get(
            self.url,
            headers=headers,
            allow_redirects=False,
            proxy=self.proxy.with_user(None),
            proxy_headers=for_proxy or None,
            ssl=certificate or True,
        )


class _Known(aiohttp.Fingerprint):
    """The fingerprint of a certificate; remembers the connection on which another was shown."""

    refused: asyncio.Transport | None = None

    def check(self, transport: asyncio.Transport) -> None:
        try:
            super().check(transport)
        except aiohttp.ServerFingerprintMismatch:
            self.refused = transport
            raise

    async def ask(self, session: aiohttp.ClientSession, sent: _Sent) -> aiohttp.ClientResponse:
        """The answer. Where another certificate is shown, the connection is ended at once and not by a long farewell."""
        try:
            return await sent.by(session, self)
        except aiohttp.ServerFingerprintMismatch:
            if self.refused is not None:
                self.refused.abort()
            raise


async def _sent_once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """The client's library sends a GET a second time by itself when a connection ends without an answer; whether we do is for us to say."""
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise (HungUpError if attempt.get().connected else StaleError) from error


async def _ask(session: aiohttp.ClientSession, sent: _Sent, certificate: str) -> aiohttp.ClientResponse:
    """The answer. A server that shows another certificate than the one allowed may still have one that somebody vouches for."""
    if certificate and sent.url.scheme == "https":
        with contextlib.suppress(aiohttp.ServerFingerprintMismatch):
            return await _Known(bytes.fromhex(certificate)).ask(session, sent)
    return await sent.by(session)


async def _shown(session: aiohttp.ClientSession, sent: _Sent) -> str:
    """The fingerprint (hex) of the certificate that the server shows; nothing is asked of it. Empty when it shows none now."""
    try:
        async with await _Known(bytes(32)).ask(session, sent):
            return ""
    except aiohttp.ServerFingerprintMismatch as mismatch:
        return mismatch.got.hex()
    except (aiohttp.ClientError, OSError):
        return ""


def local_address(url: URL, host: str) -> FetchError:
    """The refusal of an address inside the user's machine or network."""
    return FetchError(
        str(url), f"{host} is inside the local network, and this feed is not allowed to be.", kind="local-address"
    )
