"""Which addresses a feed may lead us to: the public internet, and nothing inside the user's own network unless the user said so."""

from __future__ import annotations

import ipaddress
import re
import socket
from functools import lru_cache

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# Not covered by is_global in every Python we run on.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(block)
    for block in (
        "0.0.0.0/8",
        "100.64.0.0/10",
        "192.0.0.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "240.0.0.0/4",
        "fec0::/10",
        "::/96",
        "64:ff9b:1::/48",  # each network has its own place in it for the address that is wrapped (RFC 8215), so none can be judged
    )
)
# Names that no public name server answers for: localhost (RFC 6761), .local and what networks use beside it (RFC 6762 and its appendix G),
# home.arpa (RFC 8375), .internal (reserved by ICANN in 2024); .localdomain is what many systems and routers put behind a bare name.
_LOCAL_ENDS = (
    ".localhost",
    ".localdomain",
    ".local",
    ".lan",
    ".home",
    ".home.arpa",
    ".internal",
    ".intranet",
    ".private",
    ".corp",
)
_NUMERIC = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]*|[0-9]+)){0,3}\.?")


def is_public(address: Address) -> bool:
    """Whether an address is one that anybody on the internet could mean. Addresses that wrap another are judged by what they wrap."""
    inner = unwrapped(address)
    if (
        inner.is_multicast
        or inner.is_unspecified
        or inner.is_loopback
        or inner.is_link_local
        or inner.is_private
        or inner.is_reserved
    ):
        return False
    return inner.is_global and not any(inner in block for block in _NOT_PUBLIC if block.version == inner.version)


def unwrapped(address: Address) -> Address:
    """The IPv4 address inside a mapped, 6to4, Teredo or NAT64 one; any other address as it is."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


@lru_cache(maxsize=4096)
def literal(host: str) -> Address | None:
    """The address that a host name spells out, in any of the ways that resolvers read (127.1, 0x7f.1, 2130706433); None for a name."""
    bare = host.strip("[]").partition("%")[0]
    try:
        return ipaddress.ip_address(bare)
    except ValueError:
        return _resolvers_reading(bare) if _NUMERIC.fullmatch(bare) else None


def _resolvers_reading(number: str) -> Address | None:
    try:
        return ipaddress.IPv4Address(socket.inet_aton(number.rstrip(".")))
    except (OSError, ValueError):
        return None


@lru_cache(maxsize=4096)
def is_local_name(host: str) -> bool:
    """Whether a host name means this machine or its network without asking any resolver: so does a name of one word."""
    address = literal(host)
    if address is not None:
        return not is_public(address)
    name = host.rstrip(".").lower()
    return "." not in name or name == "home.arpa" or name.endswith(_LOCAL_ENDS)


def is_onion(host: str) -> bool:
    """Whether a host name is one of the Tor network, which no name server is to be asked for (RFC 7686)."""
    return host.rstrip(".").lower().endswith(".onion")
