"""The HTTP client's set-up: who we say we are, which addresses a connection may reach, and the way through a proxy."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import functools
import ipaddress
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from contextvars import ContextVar
from dataclasses import dataclass

import aiohttp
import truststore
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from monitor import __version__
from monitor.errors import FetchError, UserError
from monitor.feeds.web.address import Address, is_local_name, literal
from monitor.feeds.web.errors import from_exception

USER_AGENT = f"Wirewatch/{__version__} (desktop feed reader)"
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.2"
)
_refused: ContextVar[list[Address] | None] = ContextVar("_refused", default=None)


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds: for all of one feed's answer with its redirects, for a connection to stand, between two arrivals of bytes."""

    total: float = 30.0
    connect: float = 10.0
    read: float = 15.0


class Client:
    """Three sessions: checked (public addresses only), local (feeds the user allowed to be local), proxied. Made inside the loop.

    `allow` says which addresses the checked session may connect to. TLS is always verified. Raises UserError for a proxy we cannot use.
    """

    def __init__(
        self, *, allow: Callable[[Address], bool], proxy: str, deadlines: Deadlines, tls: ssl.SSLContext | None
    ) -> None:
        self._allow = allow
        self._proxy = check_proxy(proxy)
        self._timeout = aiohttp.ClientTimeout(
            total=None,
            connect=deadlines.connect,
            sock_connect=deadlines.connect,
            sock_read=deadlines.read,
            ceil_threshold=60,
        )
        self._tls = tls or default_tls()
        self._checked = self._session(functools.partial(_checked_socket, allow))
        self._free = self._session(None)

    def _session(self, factory: Callable[[aiohttp.AddrInfoType], socket.socket] | None) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            limit=0,
            ssl=self._tls,
            resolver=_ThreadPerName(),
            keepalive_timeout=30,
            ttl_dns_cache=60,
            socket_factory=factory,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=self._timeout,
            trust_env=False,
            headers={"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip"},
        )

    @contextlib.asynccontextmanager
    async def get(self, url: URL, headers: dict[str, str], *, local: bool) -> AsyncIterator[aiohttp.ClientResponse]:
        """One request, no redirect followed. `local`: the user allowed this very host to be local. Raises FetchError."""
        host = url.host or ""
        proxied = bool(self._proxy) and not (local and is_local_name(host))
        self._check_name(url, host, local=local, proxied=proxied)
        session = self._free if local or proxied else self._checked
        refused: list[Address] = []
        _refused.set(refused)
        try:
            async with session.get(
                url, headers=headers, allow_redirects=False, proxy=self._proxy if proxied else None
            ) as response:
                yield response
        except (aiohttp.ClientError, OSError, ValueError) as error:
            if refused:
                raise local_address(url, host) from error
            raise from_exception(str(url), host, error) from error

    def _check_name(self, url: URL, host: str, *, local: bool, proxied: bool) -> None:
        """Refuse by the name alone: a literal address is known before connecting, and a proxy would connect for us."""
        address = literal(host)
        if not local and (
            (address is not None and not self._allow(address)) or (proxied and address is None and is_local_name(host))
        ):
            raise local_address(url, host)

    async def close(self) -> None:
        await self._checked.close()
        await self._free.close()


def local_address(url: URL, host: str) -> FetchError:
    """The refusal of an address inside the user's machine or network."""
    return FetchError(
        str(url), f"{host} is inside the local network, and this feed is not allowed to be.", kind="local-address"
    )


def check_proxy(proxy: str) -> URL | None:
    """The proxy's address; None for none. Raises UserError for one we cannot go through (we never go around it)."""
    if not proxy:
        return None
    try:
        url = URL(proxy)
    except ValueError as error:
        raise UserError(f"the proxy {proxy!r} is not an address such as http://127.0.0.1:3128") from error
    if url.scheme != "http" or not url.host:
        raise UserError(f"the proxy {proxy!r} cannot be used: only http:// proxies are supported so far")
    return url


def default_tls() -> ssl.SSLContext:
    """Verification by the certificates that this system trusts."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _checked_socket(allow: Callable[[Address], bool], info: aiohttp.AddrInfoType) -> socket.socket:
    """A socket for an address that is about to be connected to, whatever name it came from (so a changing name server does not help)."""
    family, kind, protocol, _, target = info
    address = ipaddress.ip_address(str(target[0]).partition("%")[0])
    if not allow(address):
        refused = _refused.get()
        if refused is not None:
            refused.append(address)
        raise OSError(errno.EACCES, "an address inside the local network")
    return socket.socket(family, kind, protocol)


class _ThreadPerName(AbstractResolver):
    """Asks the system's resolver in a thread of its own, which never holds up the end of the program however long a name takes."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        loop = asyncio.get_running_loop()
        found: asyncio.Future[list[ResolveResult]] = loop.create_future()

        def look_up() -> None:
            try:
                rows = socket.getaddrinfo(
                    host, port, family=family, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
                )
                answer, error = [_result(host, port, row) for row in rows], None
            except (OSError, UnicodeError) as problem:
                answer, error = [], problem if isinstance(problem, OSError) else OSError(errno.EINVAL, str(problem))
            with contextlib.suppress(RuntimeError):  # the loop ended meanwhile
                loop.call_soon_threadsafe(_settle, found, answer, error)

        threading.Thread(target=look_up, name="resolve", daemon=True).start()
        return await found

    async def close(self) -> None:
        """Nothing is kept."""


def _result(host: str, port: int, row: tuple[int, int, int, str, tuple[object, ...]]) -> ResolveResult:
    family, _, protocol, _, target = row
    return ResolveResult(
        hostname=host,
        host=str(target[0]),
        port=port,
        family=family,
        proto=protocol,
        flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
    )


def _settle(found: asyncio.Future[list[ResolveResult]], answer: list[ResolveResult], error: OSError | None) -> None:
    if found.done():
        return
    if error is None:
        found.set_result(answer)
    else:
        found.set_exception(error)
