"""Where the engine of a data folder listens, and how a client proves that it belongs to the same user."""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
from pathlib import Path

from monitor.places import Places
from monitor.values import dataclass

_LONGEST_SOCKET_PATH = 100
"""Unix sockets allow 108 bytes on Linux and 104 on macOS."""


@dataclass(frozen=True, slots=True)
class Address:
    """A socket or pipe and the key for its handshake; never shown."""

    where: str
    key: bytes

    def __repr__(self) -> str:
        return f"Address({self.where!r}, key=<hidden>)"


def choose(places: Places) -> Address:
    """A new address: a socket in the data folder, in a private temporary folder where that path is too long, a pipe on Windows."""
    key = secrets.token_bytes(32)
    if sys.platform == "win32":
        return Address(rf"\\.\pipe\wirewatch-{secrets.token_hex(16)}", key)
    where = places.data / "engine.sock"
    if len(os.fsencode(where)) > _LONGEST_SOCKET_PATH:
        where = Path(tempfile.mkdtemp(prefix="wirewatch-")) / "engine.sock"
    return Address(str(where), key)


def publish(places: Places, address: Address) -> None:
    """Write the address where clients look for it, readable by the owner only."""
    draft = places.address.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump({"where": address.where, "key": address.key.hex(), "process": os.getpid()}, file)
    draft.replace(places.address)


def withdraw(places: Places, address: Address) -> None:
    """Take the address away, and the socket with it."""
    places.address.unlink(missing_ok=True)
    if sys.platform != "win32":
        where = Path(address.where)
        where.unlink(missing_ok=True)
        if where.parent != places.data:
            where.parent.rmdir()


def find(places: Places) -> Address | None:
    """The address a running engine published; None when there is none or it cannot be read."""
    try:
        told = json.loads(places.address.read_text(encoding="utf-8"))
        return Address(str(told["where"]), bytes.fromhex(told["key"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
