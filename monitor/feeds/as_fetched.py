"""The bytes of one item as its server sent them. We read a document as UTF-8, so an item is looked for in the spelling it came in."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DECLARED = re.compile(rb"""encoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z][\w.:-]{0,40})""", re.IGNORECASE)
_HEAD = 400


def as_fetched(body: bytes, content_type: str, piece: bytes) -> bytes:
    """The bytes in `body` that `piece` (UTF-8) was read from; empty where they cannot be told, since the document had to be mended."""
    if piece in body:
        return piece
    try:
        text = piece.decode()
    except UnicodeDecodeError:
        return b""
    for name in _spellings(body, content_type):
        try:
            spelled = text.encode(name)
        except (LookupError, UnicodeError):
            continue
        if spelled and spelled in body:
            return spelled
    return b""


def _spellings(body: bytes, content_type: str) -> Iterator[str]:
    if said := _CHARSET.search(content_type):
        yield said[1]
    if declared := _DECLARED.search(body[:_HEAD]):
        yield declared[1].decode("ascii")
    yield from ("utf-16-le", "utf-16-be", "windows-1252")
