"""The HTTP library, loaded without the certificates that it would read for connections which we never let it make.

aiohttp makes two TLS contexts with all certificates of the system as soon as it is imported, 20 to 30 ms of each start. Every connector of
ours is given a context of our own (`connect.py`). Should the one that verifies be used by mistake, it trusts nobody; to the other, which
verifies nothing, certificates never meant anything.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def _without_certificates() -> Iterator[None]:
    """Within, a context that this thread asks for has none; other threads get what they ask for."""
    given, ours = ssl.create_default_context, threading.get_ident()
    load = ssl.SSLContext.set_default_verify_paths

    def made(*wanted: Any, **named: Any) -> ssl.SSLContext:
        if threading.get_ident() != ours or wanted or named:
            return given(*wanted, **named)
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def loaded(context: ssl.SSLContext) -> None:
        if threading.get_ident() != ours:
            load(context)

    ssl.create_default_context = made
    ssl.SSLContext.set_default_verify_paths = loaded  # type: ignore[assignment]
    try:
        yield
    finally:
        ssl.create_default_context = given
        del ssl.SSLContext.set_default_verify_paths  # it stands in the class above


with _without_certificates():
    import aiohttp

__all__ = ["aiohttp"]
