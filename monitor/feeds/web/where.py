"""Where requests go: what is asked for a feed, and where a redirect may lead."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from yarl import URL

from monitor.errors import FetchError

_NO_LETTERS = re.compile("[\\udc80-\\udcff]")
"""Bytes of a header that are no UTF-8, as the library hands them on."""

_ALREADY_ENCODED = re.compile(r"[A-Za-z0-9!#$%&'()*+,/:;=?@\[\]._~-]+")


def host_of(text: str) -> str:
    """The host that a feed at this address is asked at; empty where there is none."""
    try:
        return feed_address(text).raw_host or ""
    except FetchError:
        return ""


@lru_cache(maxsize=16_384)
def feed_address(text: str) -> URL:
    """The address to ask for: http or https, a host, no user and password in it, no fragment. Raises FetchError."""
    url = _usable(lambda: _url(text.strip()))
    if url is None:
        raise FetchError(
            text,
            "This is no address of the web: it must begin with http:// or https:// and name a host.",
            kind="address",
        )
    return url


def next_address(url: URL, location: str) -> URL:
    """Where a redirect leads. Raises FetchError for what is not followed: other schemes, and from https back to http.

    Bytes that are no UTF-8 are asked for as they are, percent-encoded, as browsers do.
    """
    named = _NO_LETTERS.sub(lambda byte: f"%{ord(byte[0]) - 0xDC00:02X}", location.strip())
    target = _usable(lambda: url.join(_url(named)))
    if target is None:
        raise FetchError(str(url), "The server redirects to something that is not a web address.", kind="redirect")
    if url.scheme == "https" and target.scheme == "http":
        reason = f"The server redirects from a secure address to an open one at {target.host}."
        raise FetchError(str(url), reason, kind="redirect")
    return target


def _usable(make: Callable[[], URL]) -> URL | None:
    """The address without what is not for a server to see; None for what is none of the web.

    The library reads some parts only when they are asked for, and raises then: the host for letters (xn--...) that are none, say.
    """
    try:
        url = _bare(make())
        host = url.host or ""
        is_name = host and ("%" not in host or ":" in host)  # the latter: a zone of IPv6
        return url if url.scheme in {"http", "https"} and is_name and url.origin() else None
    except (ValueError, TypeError, IndexError):
        return None


def _bare(url: URL) -> URL:
    """Without what is not for a server to see."""
    if url.raw_user is not None or url.raw_password is not None:
        url = url.with_user(None)
    return url.with_fragment(None) if url.raw_fragment else url


def _url(text: str) -> URL:
    """An address; one that is already encoded is left exactly as it is, since servers may sign it."""
    return URL(text, encoded=bool(_ALREADY_ENCODED.fullmatch(text)))


def same_place(own: URL, url: URL) -> bool:
    """The same host and port, or the same host moved from http to https on the usual ports."""
    usual = own.scheme == "http" and url.scheme == "https" and own.is_default_port() and url.is_default_port()
    return own.host == url.host and (own.port == url.port or usual)
