"""How connections come about: sockets to addresses that are allowed, names asked for in threads, certificates this system trusts."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable
from contextvars import ContextVar

import aiohttp
import truststore
from aiohttp.abc import AbstractResolver, ResolveResult

from monitor.feeds.web.address import Address


class Attempt:
    """What became of one request's connection: `refused` an address that is not allowed, `connected` anew and not kept from before."""

    __slots__ = ("connected", "refused")

    def __init__(self) -> None:
        self.connected = False
        self.refused = False


attempt: ContextVar[Attempt] = ContextVar("attempt")
"""That of the request which this task is making."""


def notes_connections() -> aiohttp.TraceConfig:
    """What tells an attempt of its new connection where no socket of ours does."""
    traces = aiohttp.TraceConfig()

    async def note(*_: object) -> None:
        attempt.get().connected = True

    traces.on_connection_create_end.append(note)
    return traces


def connector(tls: ssl.SSLContext, allow: Callable[[Address], bool] | None) -> aiohttp.TCPConnector:
    """Connections to what `allow` says, or to anything."""
    return aiohttp.TCPConnector(
        limit=0,
        ssl=tls,
        resolver=_ThreadPerName(),
        keepalive_timeout=30,
        ttl_dns_cache=60,
        socket_factory=lambda info: _socket(info, allow),
    )


def default_tls() -> ssl.SSLContext:
    """Verification by the certificates that this system trusts."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _socket(info: aiohttp.AddrInfoType, allow: Callable[[Address], bool] | None) -> socket.socket:
    """A socket for an address that is about to be connected to, whatever name it came from (so a changing name server does not help)."""
    family, kind, protocol, _, target = info
    now = attempt.get()
    if allow is not None and not allow(ipaddress.ip_address(str(target[0]).partition("%")[0])):
        now.refused = True
        raise OSError(errno.EACCES, "an address inside the local network")
    now.connected = True
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
