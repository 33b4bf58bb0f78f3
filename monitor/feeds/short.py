"""A document with the items emptied that are known, read as the whole of it would be; and which items can be known again. Pure.

Each emptied item holds a mark that nobody can foresee. Where the walk over the short document meets exactly that, an item begins and ends
there in the whole document, too, whatever the publisher wrote around it.
"""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Iterable, Sequence

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import charset, guards, parse, slicing, xmltext
from monitor.feeds.slicing import Item, Memory

_MARK = secrets.token_hex(8).encode()
_ESCAPE = b"\x1b"
"""What begins an encoding within a document, as old Japanese ones have it."""


def shortened(
    document: Document, found: Sequence[Item], left_out: Sequence[int], memory: Memory
) -> parse.Readable | None:
    """The document with these items (places in `found`) emptied; its walk meets as many items as were found. None in any doubt whether
    what is left reads as it does in the whole document.
    """
    body, emptied = document.body, [found[place] for place in left_out]
    if _ESCAPE in body or body.count(b"&") > guards.MAX_AMPERSANDS or not charset.by_bytes(memory.encoding):
        return None
    of_parts = charset.is_told_of_parts(memory.encoding)
    if not of_parts and charset.read(body, document.content_type)[1] != memory.encoding:
        return None
    short = dataclasses.replace(document, body=slicing.emptied(body, emptied, _MARK))
    try:
        readable = parse.ready(short, "" if of_parts else memory.encoding)
    except FetchError:  # reading the whole document will say why
        return None
    walk = readable.walk
    if walk is None or not walk.sure or len(walk.found) != len(found) or readable.encoding != memory.encoding:
        return None
    if xmltext.added(body, xmltext.entities(readable.text)) > xmltext.MAX_ADDED:  # the whole document is refused
        return None
    met = (readable.data[slice(*walk.found[place])] for place in left_out)
    if any(piece != slicing.empty(item.name, _MARK) for piece, item in zip(met, emptied, strict=True)):
        return None
    based = readable.based or any(parse.may_have_base(body[item.start : item.end]) for item in emptied)
    readable = dataclasses.replace(readable, based=based)
    return readable if parse.surroundings(readable, walk) == memory.around else None


def pieces(readable: parse.Readable, places: Iterable[int] | None = None) -> list[bytes]:
    """The items that its walk met, as guarded UTF-8: all of them, or those at these places. Empty where it is not sure which they are."""
    walk = readable.walk
    if walk is None or not walk.sure:
        return []
    ranges = walk.found if places is None else [walk.found[place] for place in places]
    return [readable.data[start:end] for start, end in ranges]


def marks(readable: parse.Readable, body: bytes, found: Sequence[Item], met: Sequence[bytes]) -> list[bytes]:
    """What each piece that was met can be known again by: the fingerprint of its bytes, if they alone give that piece; else nothing."""
    encoding = charset.by_bytes(readable.encoding)
    if not encoding or len(found) != len(met):
        return [b""] * len(met)
    entities = xmltext.entities(readable.text)

    def is_of(item: Item, piece: bytes) -> bool:
        part = body[item.start : item.end]
        if _confuses(part):
            return False
        if part == piece:
            return True
        text = part.decode(encoding, "replace")
        del part  # may be as long as the document
        return xmltext.becomes(text, entities, piece)

    return [item.fingerprint if is_of(item, piece) else b"" for item, piece in zip(found, met, strict=True)]


def _confuses(part: bytes) -> bool:
    """Whether a comment in it begins CDATA that is none: how loose ampersands behind it are mended depends on that."""
    start = part.find(b"<!--")
    while start >= 0:
        end = part.find(b"-->", start)
        if part.find(b"<![CDATA[", start, end if end >= 0 else len(part)) >= 0:
            return True
        start = part.find(b"<!--", end) if end >= 0 else -1
    return False
