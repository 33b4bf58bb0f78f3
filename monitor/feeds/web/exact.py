"""Validators sent back byte for byte: the client library writes headers as UTF-8 without controls, and some servers' ETags are none.

Such a value travels as a stand-in until the head of the request is written; there its own bytes take that place.
"""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

import aiohttp

_EXACT = ("If-None-Match", "If-Modified-Since")


class ExactRequest(aiohttp.ClientRequest):
    """A request whose validators are text of one letter a byte (Latin-1), as `headers.validators` gives them."""

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        bytes_of: dict[bytes, bytes] = {}
        for name in _EXACT:
            value = self.headers.get(name, "")
            if not (value.isascii() and value.isprintable()):
                stand_in = secrets.token_hex(16)
                self.headers[name] = stand_in
                bytes_of[stand_in.encode()] = _bytes(value)
        if not bytes_of:
            return await super().send(conn)
        protocol = conn.protocol
        transport = protocol.transport
        protocol.transport = _Exact(transport, bytes_of)
        try:
            return await super().send(conn)
        finally:
            if isinstance(protocol.transport, _Exact):  # it is gone when the connection was lost meanwhile
                protocol.transport = transport


class _Exact:
    """A transport that puts bytes in the place of their stand-ins; else it is the one it stands before."""

    def __init__(self, transport: asyncio.Transport, bytes_of: dict[bytes, bytes]) -> None:
        self._transport = transport
        self._bytes_of = bytes_of

    def write(self, data: bytes) -> None:
        for stand_in, exact in self._bytes_of.items():
            data = data.replace(stand_in, exact)
        self._transport.write(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._transport, name)


def _bytes(value: str) -> bytes:
    """The bytes that a validator stands for; those that older versions kept as UTF-8 text are that."""
    try:
        found = value.encode("latin-1")
    except UnicodeEncodeError:
        found = value.encode("utf-8", "replace")
    return found.translate(None, b"\r\n\x00")
