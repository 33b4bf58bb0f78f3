"""One request and its answer: sent once, by the way that was found for it, and what its failures mean."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import NamedTuple

import aiohttp
from yarl import URL

from monitor.errors import FetchError
from monitor.feeds.web.connect import Attempt, attempt
from monitor.feeds.web.errors import from_exception, local_address, proxy_wants_user, untrusted
from monitor.feeds.web.proxy import is_socks, proxy_failed, shown, socks_failures
from monitor.values import dataclass

_PROXY_WANTS_USER = 407
_FAILURES = (aiohttp.ClientError, OSError, ValueError)
_UNTRUSTED = (aiohttp.ClientConnectorCertificateError, aiohttp.ServerFingerprintMismatch)


@dataclass(frozen=True, slots=True)
class Reach:
    """What one feed may do that others may not. `local`: the user allowed this very host to be local; `certificate`: the SHA-256
    fingerprint (hex) of the one certificate that needs nobody to vouch for it; `proxy` is its own way out, "" the one of all.
    """

    local: bool = False
    certificate: str = ""
    proxy: str = ""


NOTHING_SPECIAL = Reach()


class Way(NamedTuple):
    """The session that a request goes by, the proxy that it goes through, and the password of the proxy's user."""

    session: aiohttp.ClientSession
    proxy: URL | None = None
    secret: str | None = None


class StaleError(aiohttp.ClientError):
    """A connection that was kept from before ended without an answer: its server may have hung up before it read the request."""


class HungUpError(aiohttp.ClientError):
    """A new connection ended without an answer."""


async def sent_once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """The library sends a GET a second time by itself when a connection ends without an answer; whether we do is for us to say.

    What is wrong with a certificate is raised bare by the way through SOCKS; here it becomes what it is on every other way.
    """
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise (HungUpError if attempt.get().connected else StaleError) from error
    except ssl.SSLCertVerificationError as error:
        raise aiohttp.ClientConnectorCertificateError(request.connection_key, error) from error
    except ssl.SSLError as error:
        raise aiohttp.ClientConnectorSSLError(request.connection_key, error) from error


class Exchange:
    """Entered, it sends the request and gives the head of the answer, whose body may then be read.

    Raises FetchError for whatever goes wrong until it is left, and StaleError when the request may be sent again.
    """

    __slots__ = ("_attempt", "_find", "_headers", "_reach", "_response", "_url", "_way")

    def __init__(
        self, find: Callable[[URL, Reach], Awaitable[Way]], url: URL, headers: dict[str, str], reach: Reach
    ) -> None:
        self._find = find
        self._url = url
        self._headers = headers
        self._reach = reach

    async def __aenter__(self) -> aiohttp.ClientResponse:
        self._way = await self._find(self._url, self._reach)
        self._attempt = Attempt()
        attempt.set(self._attempt)
        try:
            self._response = await self._ask()
        except StaleError:
            raise
        except self._failures() as error:
            raise await self._meant(error) from error
        if self._response.status == _PROXY_WANTS_USER and self._way.proxy is not None:
            self._response.close()
            raise proxy_wants_user(str(self._url), self._proxy())
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._response.release()
        await self._response.wait_for_close()
        if isinstance(error, self._failures()):
            raise await self._meant(error) from error

    async def _ask(self) -> aiohttp.ClientResponse:
        """The answer. A server that shows another certificate than the one allowed may still have one that somebody vouches for."""
        if self._reach.certificate and self._url.scheme == "https":
            with contextlib.suppress(aiohttp.ServerFingerprintMismatch):
                return await self._known(bytes.fromhex(self._reach.certificate))
        return await self._send()

    async def _known(self, fingerprint: bytes) -> aiohttp.ClientResponse:
        """The answer of who shows this certificate; another's connection is ended at once and not by a long farewell.

        Through SOCKS the library stumbles over a mismatch: it looks for the server's address among those it asked for, and asked for none.
        """
        known = _Known(fingerprint)
        try:
            return await self._send(known)
        except (aiohttp.ServerFingerprintMismatch, ValueError) as error:
            if known.mismatch is None or known.refused is None:
                raise
            known.refused.abort()
            raise known.mismatch from error

    async def _send(self, certificate: aiohttp.Fingerprint | None = None) -> aiohttp.ClientResponse:
        session, proxy, secret = self._way
        if proxy is None or is_socks(proxy):
            return await session.get(self._url, headers=self._headers, allow_redirects=False, ssl=certificate or True)
        headers, for_proxy = dict(self._headers), dict[str, str]()
        if proxy.user:
            known = aiohttp.encode_basic_auth(proxy.user, secret or "", "utf-8")
            (for_proxy if self._url.scheme == "https" else headers)["Proxy-Authorization"] = known
        return await session.get(
            self._url,
            headers=headers,
            allow_redirects=False,
            proxy=proxy.with_user(None),
            proxy_headers=for_proxy or None,
            ssl=certificate or True,
        )

    def _failures(self) -> tuple[type[Exception], ...]:
        proxy = self._way.proxy
        return _FAILURES if proxy is None or not is_socks(proxy) else (*_FAILURES, *socks_failures())

    async def _meant(self, error: Exception) -> FetchError:
        url, host = str(self._url), self._url.host or ""
        if not isinstance(error, _FAILURES):
            return proxy_failed(self._url, self._proxy(), error)
        if isinstance(error, _UNTRUSTED):
            return untrusted(url, host, error, await self._shown(), self._reach.certificate)
        if self._attempt.refused:
            return local_address(url, host)
        if isinstance(error, aiohttp.ClientHttpProxyError) and error.status == _PROXY_WANTS_USER:
            return proxy_wants_user(url, self._proxy())
        return from_exception(url, host, error, self._proxy())

    def _proxy(self) -> str:
        """The address of the proxy, for people; empty for none."""
        return shown(self._way.proxy) if self._way.proxy is not None else ""

    async def _shown(self) -> str:
        """The fingerprint (hex) of the certificate that the server shows; nothing is asked of it. Empty when it shows none now."""
        try:
            (await self._known(bytes(32))).close()
        except aiohttp.ServerFingerprintMismatch as mismatch:
            return mismatch.got.hex()
        except self._failures():
            return ""
        return ""


class _Known(aiohttp.Fingerprint):
    """The fingerprint of a certificate; remembers which other was shown, and on which connection."""

    mismatch: aiohttp.ServerFingerprintMismatch | None = None
    refused: asyncio.Transport | None = None

    def check(self, transport: asyncio.Transport) -> None:
        try:
            super().check(transport)
        except aiohttp.ServerFingerprintMismatch as mismatch:
            self.mismatch, self.refused = mismatch, transport
            raise
