"""An address as it may be shown: on a screen, in a log, a message or an alert, without what lets somebody in."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

_SECRET = re.compile(
    r"(?:^|_|-)(?:key|apikey|token|secret|password|passwd|pwd|pass|auth|sig|signature|session|sid)$", re.IGNORECASE
)

_WITHOUT_SCHEME = re.compile(r"(?!mailto:)[^/@\s]*:[^/@\s]*@", re.IGNORECASE)
"""User and password at the beginning of an address as people type it."""


def shown(url: str) -> str:
    """The address without user name, password and the values of parameters that look like keys."""
    url = _WITHOUT_SCHEME.sub("", url, count=1) if _WITHOUT_SCHEME.match(url) else url
    try:
        parts = urlsplit(url)
        netloc = parts.netloc.rpartition("@")[2]
    except ValueError:
        return re.sub(r"//[^/@]*@", "//", url)
    if netloc == parts.netloc and not parts.query:
        return url
    query = "&".join(_masked(pair) for pair in parts.query.split("&")) if parts.query else ""
    return urlunsplit(parts._replace(netloc=netloc, query=query))


def _masked(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    return f"{name}=…" if equals and _SECRET.search(name) else pair
