"""The way through a proxy: HTTP by the client itself, SOCKS by a connector of its own; names go to a SOCKS proxy unresolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from monitor.errors import FetchError, UserError

if TYPE_CHECKING:
    import ssl

_SOCKS = {"socks5": 5, "socks5h": 5, "socks4": 4, "socks4a": 4}
_LIKE = "it must look like http://host:port or socks5://host:port"


def check_proxy(proxy: str) -> URL | None:
    """The proxy's address; None for none. A user name may stand in it, a password may not.

    Raises UserError for one we cannot go through (we never go around it).
    """
    if not proxy:
        return None
    try:
        url = URL(proxy)
        host, port = url.host, url.port or (1080 if url.scheme in _SOCKS else 80)
    except (ValueError, IndexError) as error:  # among them a host of letters that are none ("xn--a")
        raise UserError(f"the proxy {proxy!r} is no address; {_LIKE}") from error
    if url.password is not None:
        raise UserError("the proxy's address must not hold a password; that is kept in the keyring")
    if url.scheme not in {"http", *_SOCKS} or not host:
        raise UserError(f"the proxy {proxy!r} cannot be used; {_LIKE}")
    return URL.build(scheme=url.scheme, user=url.user, host=host, port=port)


def is_socks(proxy: URL) -> bool:
    """Whether this way needs a connector of its own."""
    return proxy.scheme in _SOCKS


def socks_connector(proxy: URL, password: str | None, *, tls: ssl.SSLContext) -> aiohttp.TCPConnector:
    """A connector whose every connection goes through this proxy. Its library is imported for the first such feed only."""
    from aiohttp_socks import ProxyConnector, ProxyType

    return ProxyConnector(
        host=proxy.host or "",
        port=proxy.port or 1080,
        proxy_type=ProxyType.SOCKS5 if _SOCKS[proxy.scheme] == 5 else ProxyType.SOCKS4,
        username=proxy.user,
        password=(password or "") if proxy.user else None,
        rdns=True,
        limit=0,
        ssl=tls,
        keepalive_timeout=30,
    )


def socks_failures() -> tuple[type[Exception], ...]:
    """What a connection through SOCKS raises beside the client's own errors."""
    from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

    return (
        ProxyConnectionError,
        ProxyError,
        ProxyTimeoutError,
        EOFError,
    )  # the last: it hangs up in the middle of its greeting


def shown(proxy: URL) -> str:
    """The proxy's address for people, without its user."""
    return str(proxy.with_user(None))


def proxy_failed(url: URL, proxy: str, error: Exception) -> FetchError:
    """The error that a failure of the SOCKS proxy at this address (as it is shown) means: its own, or that of the way beyond it."""
    from aiohttp_socks import ProxyConnectionError, ProxyTimeoutError

    if isinstance(error, ProxyTimeoutError):
        return FetchError(str(url), f"The proxy {proxy} took too long to connect us.", kind="timeout")
    if isinstance(error, ProxyConnectionError):
        return FetchError(str(url), f"The proxy {proxy} cannot be reached.", kind="proxy")
    if isinstance(error, EOFError):
        return FetchError(str(url), f"The proxy {proxy} hung up before it connected us.", kind="proxy")
    words = {
        2: "it does not allow the connection",
        3: "it says that the network cannot be reached",
        4: f"it says that {url.host} cannot be found or reached",
        5: f"it says that {url.host} refuses the connection",
    }
    code = getattr(error, "error_code", None)
    what = (
        words.get(code, "it is no SOCKS proxy, or it refuses our user name") if code is not None else str(error)[:120]
    )
    kind = "proxy" if code is None else "connect"
    return FetchError(str(url), f"The proxy {proxy} did not connect us: {what}.", kind=kind)
