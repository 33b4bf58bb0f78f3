"""What stands around the items of a document that is not well-formed: its beginning mended, every prefix declared. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.parsers import expat

from monitor.feeds import xmltext
from monitor.feeds.mend import mend
from monitor.feeds.strict import ADDRESSES
from monitor.values import dataclass

_PREFIX = re.compile(rb"</?([A-Za-z_][\w.-]{0,40}):|\s([A-Za-z_][\w.-]{0,40}):[\w.-]{1,60}\s{0,9}=")
_DECLARED = re.compile(rb"\sxmlns:([\w.-]{1,41})\s{0,9}=")
_TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")
_ROOT = re.compile(rb"<[A-Za-z_][\w.:-]{0,99}")
_MOST_PREFIXES = 64


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before the first item, well-formed as far as it goes; the start and end tags of what is open there."""

    head: bytes
    starts: bytes
    ends: bytes


def surround(data: bytes, first: int) -> Frame | None:
    """What stands before the first item, mended if need be, with every prefix declared; None where no element is open there."""
    head = data[:first]
    opened = _open_tags(head)
    if opened is None:
        mended = mend(head.decode("utf-8", "replace"), closed=False)
        head = xmltext.DECLARATION + mended[0].encode() if mended else b""
        opened = _open_tags(head)
    root = _ROOT.search(head)
    if not opened or root is None:
        return None
    starts = b"".join(tag.group() for _, place in opened if (tag := _TAG.match(head, place)))
    missing = _undeclared(data, starts)
    behind = len(root.group())
    starts = starts[:behind] + missing + starts[behind:]
    return Frame(head[: root.end()] + missing + head[root.end() :], starts, _ends(opened))


def _open_tags(head: bytes) -> list[tuple[str, int]] | None:
    """The elements open at the end of a well-formed beginning, with where they start; None if it is none."""
    opened: list[tuple[str, int]] = []
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = lambda name, _attributes: opened.append((name, parser.CurrentByteIndex))
    parser.EndElementHandler = lambda _name: opened.pop()
    try:
        parser.Parse(head, False)
        standing = list(opened)
        parser.Parse(_ends(standing), True)
    except expat.ExpatError:
        return None
    return standing


def _ends(opened: Sequence[tuple[str, int]]) -> bytes:
    return b"".join(b"</" + name.encode() + b">" for name, _ in reversed(opened))


def _undeclared(data: bytes, starts: bytes) -> bytes:
    """Declarations for the prefixes that a document uses and these start tags do not declare."""
    known = {b"xml", b"xmlns", *_DECLARED.findall(starts)}
    missing = dict.fromkeys(name for name in _prefixes(data) if name not in known)
    return b"".join(
        b' xmlns:%s="%s"' % (name, ADDRESSES.get(name.decode().lower(), "urn:undeclared:" + name.decode()).encode())
        for name in list(missing)[:_MOST_PREFIXES]
    )


def _prefixes(data: bytes) -> Iterator[bytes]:
    for found in _PREFIX.finditer(data):
        yield found.group(1) or found.group(2)
