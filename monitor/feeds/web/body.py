"""Unpacking an answer under caps: whatever a server sends, no more than so many bytes ever stand in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from monitor.errors import FetchError
from monitor.values import dataclass

_GZIP = {"gzip", "x-gzip"}
_GZIP_START = b"\x1f"
"""One byte is enough to know it by: no feed begins with this control character, and a chunk may end after it."""

_NO_PACKING = frozenset(
    ("identity", "none", "binary", "7bit", "8bit", "us-ascii", "utf-8", "utf8", "iso-8859-1", "aws-chunked")
)
"""What servers name as an encoding although nothing is packed; the last is left over from an upload."""

_MAX_MEMBERS = 64
_STEP = 1 << 18
"""Bytes that are unpacked at a time, however small they were packed."""


@dataclass(frozen=True, slots=True)
class Caps:
    """Bytes: how much of one answer is read from the wire, and how large it may become when unpacked."""

    wire: int = 8 << 20
    unpacked: int = 16 << 20


class Body:
    """Takes the chunks of one answer and holds its unpacked bytes. Every method raises FetchError: too-big, encoding or cut.

    `wire_cap` and `unpacked_cap` are bytes. A gzip file that is served as such is unpacked, too.
    """

    def __init__(self, url: str, encoding: str, *, wire_cap: int, unpacked_cap: int) -> None:
        self.wire = 0
        self._url = url
        self._wire_cap = wire_cap
        self._unpacked_cap = unpacked_cap
        self._parts: list[bytes] = []
        self._size = 0
        self._members = 0
        self._first = True
        self._stream: zlib._Decompress | None = None
        named = [word for part in encoding.split(",") if (word := part.strip().lower()) and word not in _NO_PACKING]
        if any(word not in _GZIP for word in named) or len(named) > 1:
            raise FetchError(
                url, f"The server packed its answer as {encoding[:40]!r}, which was not asked for.", kind="encoding"
            )
        self._packed = bool(named)

    def announce(self, length: int | None) -> None:
        """What Content-Length promises; a promise beyond the cap is refused before anything is read."""
        if length is not None and length > self._wire_cap:
            self._too_big(self._wire_cap)

    def feed(self, chunk: bytes) -> None:
        """The next bytes as they came over the wire."""
        for _ in self.steps(chunk):
            pass

    def steps(self, chunk: bytes) -> Iterator[int]:
        """Take the next bytes a step at a time; before each, say how large the body may be after it."""
        self.wire += len(chunk)
        if self.wire > self._wire_cap:
            self._too_big(self._wire_cap)
        if self._first and chunk:
            self._first = False
            self._packed = self._packed or chunk.startswith(_GZIP_START)
            self._stream = _member() if self._packed else None
        if self._stream is None:
            yield self._size + len(chunk)
            self._keep(chunk)
        else:
            yield from self._unpack(chunk)

    def finish(self) -> bytes:
        """The whole body; a gzip stream must have reached its end."""
        if self._stream is not None and not self._stream.eof:
            raise FetchError(self._url, "The answer ended in the middle: its gzip stream is not complete.", kind="cut")
        return b"".join(self._parts)

    def _unpack(self, chunk: bytes) -> Iterator[int]:
        stream = self._stream
        while stream is not None and chunk:
            if stream.eof:
                if not chunk.startswith(_GZIP_START):  # padding after the end, as gzip itself ignores it
                    return
                self._members += 1
                if self._members > _MAX_MEMBERS:
                    raise FetchError(self._url, "The answer is made of too many gzip streams.", kind="encoding")
                stream = self._stream = _member()
            most = min(_STEP, self._unpacked_cap - self._size + 1)
            yield self._size + most
            try:
                self._keep(stream.decompress(chunk, most))
            except zlib.error as error:
                raise FetchError(
                    self._url, "The answer claims to be gzip but cannot be unpacked.", kind="encoding"
                ) from error
            chunk = stream.unconsumed_tail or stream.unused_data

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > self._unpacked_cap:
            self._too_big(self._unpacked_cap)
        if part:
            self._parts.append(part)

    def _too_big(self, cap: int) -> None:
        raise FetchError(
            self._url, f"The answer is larger than {cap >> 20} MB; it was not read further.", kind="too-big"
        )


def _member() -> zlib._Decompress:
    return zlib.decompressobj(31)
