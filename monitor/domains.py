"""Which host names belong together: the registrable domain, as far as it can be told without the public suffix list. Pure."""

from __future__ import annotations

import functools
import ipaddress
import re
from urllib.parse import urlsplit

_SECOND_LEVEL = re.compile(
    r"ac|asn|asso|biz|com?|edu?|firm|gen|gob?|gouv?|gv|id|ind|info|int|ltd|mil|muni|net?|nhs|nic|nom|or|org|plc|press|pro|sch|school|web"
)
"""Labels under which countries register names: news.co.uk and post.co.uk are strangers to each other."""

_PLAIN = re.compile(r"https?://((?:[a-z0-9-]+\.)+[a-z0-9-]+)(?::[0-9]{1,5})?(?:[/?#]|\Z)")
"""An address as nearly all are written: its host can be read without taking it to pieces."""


def site_of(url: str) -> str:
    """The registrable domain of an address; empty when it has no host."""
    return registrable(host_of(url))


def host_of(url: str) -> str:
    """The host of an address, lower case; empty when there is none."""
    if found := _PLAIN.match(url):
        return found[1]
    try:
        return (urlsplit(url.strip()).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


@functools.lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """The part of a host name that somebody registered: the last two labels, three under a country's own second level.

    An IP address is its own domain. Sites of one platform (a.blogs.example, b.blogs.example) count as one: one server stands behind them.
    """
    host = host.rstrip(".").lower()
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        labels = host.split(".")
        country = len(labels) > 2 and len(labels[-1]) == 2 and _SECOND_LEVEL.fullmatch(labels[-2]) is not None
        return ".".join(labels[-3:] if country else labels[-2:])
    return host
