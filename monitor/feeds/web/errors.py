"""What went wrong on the way, in one sentence for people and one word for programs."""

from __future__ import annotations

import asyncio
import errno
import socket

import aiohttp
from aiohttp.http_exceptions import LineTooLong

from monitor.errors import FetchError
from monitor.feeds.access import in_pairs

_STATUS = {
    400: "The server answers 400: it does not understand the request.",
    401: "The server answers 401: it wants a user name and password, or those given are wrong.",
    402: "The server answers 402: this feed is for paying readers.",
    403: "The server answers 403: it does not let us read this feed.",
    404: "The server answers 404: there is no feed at this address any more.",
    407: "The server answers 407: it takes itself for a proxy that wants a user name and password.",
    408: "The server answers 408: it gave up waiting.",
    410: "The server answers 410: this feed is gone for good.",
    421: "The server answers 421: it does not serve this address.",
    429: "The server answers 429: it was asked too often.",
    451: "The server answers 451: the feed is withheld for legal reasons.",
    500: "The server answers 500: it has an error of its own.",
    502: "The server answers 502: what stands behind it is out of order.",
    503: "The server answers 503: it is not available at the moment.",
    504: "The server answers 504: what stands behind it did not answer in time.",
}
# The first that fits counts, so the narrower classes stand first.
_KINDS: tuple[tuple[type[Exception], str, str], ...] = (
    (aiohttp.ConnectionTimeoutError, "timeout", "{host} could not be reached in time."),
    (aiohttp.SocketTimeoutError, "timeout", "{host} stopped sending in the middle of its answer or never began."),
    (asyncio.TimeoutError, "timeout", "{host} took too long."),
    (aiohttp.ClientConnectorDNSError, "dns", "The name {host} cannot be found."),
    (aiohttp.ClientProxyConnectionError, "proxy", "The proxy {proxy} cannot be reached."),
    (aiohttp.ClientPayloadError, "cut", "The answer ended in the middle or was garbled on the way."),
    (aiohttp.ClientResponseError, "cut", "{host} does not answer in valid HTTP."),
    (ValueError, "address", "{host} cannot be asked: the address or what it sent is not valid."),
)


def from_status(url: str, status: int, retry_after: float | None, *, for_good: bool = True) -> FetchError:
    """The error that an HTTP status means. `for_good`: the way here was the feed's own address or permanent redirects only, so that a 410
    is about the feed; one behind a temporary redirect is about where that leads today.
    """
    if status == 204:
        return FetchError(
            url, "The server answers 204: it sends nothing instead of a feed.", kind="not-a-feed", status=204
        )
    if status == 304:
        reason = "The server answers 304 (not modified) although we do not have the feed yet."
    elif status == 410 and not for_good:
        reason = "The server answers 410: the place that it redirects to for the time being is gone for good."
    else:
        reason = _STATUS.get(status) or _class_of(status)
    gone = status == 410 and for_good
    return FetchError(url, reason, kind="status", status=status, retry_after=retry_after, gone=gone)


def _class_of(status: int) -> str:
    if 300 <= status < 400:
        return f"The server answers {status}: it sends us elsewhere without saying where."
    if 400 <= status < 500:
        return f"The server answers {status}: it refuses the request."
    if 500 <= status < 600:
        return f"The server answers {status}: it has an error of its own."
    return f"The server answers {status}, which is no answer to a request for a feed."


def from_exception(url: str, host: str, error: Exception, proxy: str = "") -> FetchError:
    """The error that a failure of the connection means, `proxy` being the address of the HTTP proxy that it went through."""
    kind, reason = _explain(host, error, proxy)
    return FetchError(url, reason, kind=kind)


def proxy_wants_user(url: str, proxy: str) -> FetchError:
    """The proxy answered 407."""
    reason = f"The proxy {proxy} answers 407: it wants a user name and password, or those given are wrong."
    return FetchError(url, reason, kind="proxy", status=407)


def local_address(url: str, host: str) -> FetchError:
    """The refusal of an address inside the user's machine or network."""
    return FetchError(
        url, f"{host} is inside the local network, and this feed is not allowed to be.", kind="local-address"
    )


def needs_proxy(url: str, host: str) -> FetchError:
    """The refusal of a name that only the Tor network knows, where there is no way into it."""
    reason = f"{host} is reached through the Tor network alone: it needs a SOCKS proxy, for this feed or for all in the preferences."
    return FetchError(url, reason, kind="address")


def untrusted(url: str, host: str, error: Exception, shown: str, allowed: str) -> FetchError:
    """A certificate that nobody vouches for: what it is known by, and how to allow it. `shown` and `allowed` are fingerprints in hex."""
    reason = f"The secure connection to {host} cannot be trusted: {_tls_reason(error)}."
    if allowed and shown != allowed:
        reason += " It shows another certificate than the one that you trust."
    if shown:
        reason += (
            " If you know that it is the right one, trust its certificate for this feed; its SHA-256 fingerprint is "
        )
        reason += in_pairs(shown)
    return FetchError(url, reason, kind="tls")


def _explain(host: str, error: Exception, proxy: str) -> tuple[str, str]:
    if isinstance(error, aiohttp.ClientSSLError | aiohttp.ClientConnectorCertificateError):
        return "tls", f"The secure connection to {host} cannot be trusted: {_tls_reason(error)}."
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return "connect", f"The proxy {proxy} did not connect us to {host} (it answers {error.status})."
    if proxy and isinstance(error, aiohttp.ClientConnectorDNSError):
        return "proxy", f"The name of the proxy {proxy} cannot be found."
    if _line_too_long(error):
        return "cut", f"{host} sends longer headers than any feed needs."
    for kinds, word, sentence in _KINDS:
        if isinstance(error, kinds):
            return word, sentence.format(host=host, proxy=proxy)
    if isinstance(error, aiohttp.ClientConnectorError):
        return _explain_os_error(host, error.os_error)
    return "cut", f"{host} closed the connection without a complete answer."


def _line_too_long(error: BaseException | None) -> bool:
    """Whether that is behind an error: aiohttp wraps it twice."""
    while error is not None and not isinstance(error, LineTooLong):
        error = error.__cause__
    return error is not None


def _tls_reason(error: Exception) -> str:
    cause = getattr(error, "certificate_error", None) or getattr(error, "os_error", None) or error
    words = getattr(cause, "verify_message", "") or getattr(cause, "reason", "") or "the handshake failed"
    return str(words).replace("_", " ").lower().rstrip(".")


def _explain_os_error(host: str, error: OSError) -> tuple[str, str]:
    if isinstance(error, socket.gaierror):
        return "dns", f"The name {host} cannot be found."
    reasons = {
        errno.ECONNREFUSED: f"{host} refuses the connection.",
        errno.ENETUNREACH: "The network cannot be reached.",
        errno.EHOSTUNREACH: f"There is no way to {host}.",
        errno.ETIMEDOUT: f"{host} could not be reached in time.",
    }
    return "connect", reasons.get(error.errno or 0, f"{host} cannot be connected to.")
