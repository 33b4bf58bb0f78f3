"""A feed's text made ready for an XML parser: no document type, no forbidden characters, no reference that means nothing."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from html.entities import html5

from monitor.feeds import guards

DECLARATION = b"<?xml version='1.0' encoding='utf-8'?>\n"

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes({*range(0x20)} - {0x09, 0x0A, 0x0D})
_NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
_THEIR_FIRST = b"\xef"
_CHARREF = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9._-]{0,39});")
_DECLARED_ENTITY = re.compile(
    r"""<!ENTITY\s{1,20}([A-Za-z][A-Za-z0-9._-]{0,39})\s{1,20}(?:"([^"<%]{0,200})"|'([^'<%]{0,200})')\s{0,20}>"""
)
_SUBSET_END = re.compile(r"\]\s{0,100}>")
_ROOT = re.compile(r"<([A-Za-z_][\w.:-]{0,99})")
_LINE_END = re.compile(r"\r\n?|\n")
_SEAM = re.compile("[<& \n]")
_MAX_ENTITIES = 100
_STRETCH = 1 << 18
_HEAD = 200_000

MAX_ADDED = 1_000_000
"""So many bytes longer may a document become by the entities that it declares. Nothing else that is done here makes one much longer: no
named character of HTML is more than a fifth longer than its name, and what stands for no character is never shorter than U+FFFD.
"""


def prepare(text: str, url: str) -> tuple[bytes, str]:
    """The document from its root element on as UTF-8 with a declaration, and the root's name; an empty name when there is no element.

    What stands before the root (stray text, comments, document type) is dropped, so no parser ever sees an entity declaration;
    the harmless ones (a few plain characters) are put in by us, and so are HTML's named characters, which feeds use without declaring.
    Raises FetchError (kind "parser") where those that are declared would add more than MAX_ADDED bytes.
    """
    start, entities = _root(text)
    if start < 0:
        return b"", ""
    root = _ROOT.match(text, start)
    pieces, more = [DECLARATION], 0
    for stretch in _stretches(text, start):
        clean, data = _only_xml(stretch)
        more += added(data, entities)
        if more > MAX_ADDED:
            guards.refuse(url, f"the entities that it declares would add more than {MAX_ADDED:,} bytes to it")
        pieces.append(_repaired(clean, data, entities))
    return b"".join(pieces), root.group(1) if root else ""


def head(text: str) -> str:
    """What stands before the root element of a document, and some of what follows: enough for all else that is asked of its text."""
    return text[: max(0, _root(text)[0]) + _HEAD]


def _stretches(text: str, start: int) -> Iterator[str]:
    """A document from a place on, cut where no reference is: a long one is not copied as a whole each time that something is mended."""
    while len(text) - start > 2 * _STRETCH:
        seam = _SEAM.search(text, start + _STRETCH, start + 2 * _STRETCH)
        end = seam.start() if seam else start + 2 * _STRETCH
        yield text[start:end]
        start = end
    yield text[start:]


def added(data: bytes, entities: Mapping[str, str]) -> int:
    """How many bytes longer these entities make a stretch of a document, counted before any is put in."""
    return sum(
        data.count(f"&{name};".encode()) * max(0, len(value.encode("utf-8", "surrogatepass")) - len(name) - 2)
        for name, value in entities.items()
    )


def entities(text: str) -> dict[str, str]:
    """The entities that `prepare` puts in for a document, by name: those that it declares."""
    return _root(text)[1]


def root_line(text: str) -> int:
    """The line (from 1) on which the root element of a document begins."""
    return len(_LINE_END.findall(text, 0, max(0, _root(text)[0]))) + 1


def _root(text: str) -> tuple[int, dict[str, str]]:
    """Where the root element begins (-1: nowhere) and the entities declared before it."""
    position, entities = text.find("<"), dict[str, str]()
    while position >= 0 and not _ROOT.match(text, position):
        end = position
        if text.startswith("<!--", position):
            end = text.find("-->", position)
        elif text.startswith("<?", position):
            end = text.find(">", position)
        elif text[position : position + 9].upper() == "<!DOCTYPE":
            end = _doctype_end(text, position)
            entities = _declared(text[position:end])
        position = text.find("<", max(end, position) + 1)
    return position, entities


def _doctype_end(text: str, start: int) -> int:
    plain, subset = text.find(">", start), text.find("[", start)
    if subset < 0 or plain < subset:
        return plain
    close = _SUBSET_END.search(text, subset)
    return close.end() - 1 if close else plain


def _declared(doctype: str) -> dict[str, str]:
    """Entities that stand for plain characters; any that refers to another entity or to a file is not among them."""
    found: dict[str, str] = {}
    for match in _DECLARED_ENTITY.finditer(doctype):
        value = _CHARREF.sub(_reference, match.group(2) or match.group(3) or "")
        plain = html.unescape(value) if value.startswith("&#") else value
        if "&" not in plain and len(found) < _MAX_ENTITIES:
            found.setdefault(match.group(1), html.escape(plain, quote=False))
    return found


def _only_xml(text: str) -> tuple[str, bytes]:
    """The text without characters that XML forbids, and as UTF-8. Bytes are looked through ten times faster than characters."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return _without_forbidden(text)
    fine = len(data.translate(None, _CONTROLS)) == len(data)
    if fine and _THEIR_FIRST in data:  # a single byte is found ten times faster than several
        fine = not any(mark in data for mark in _NO_CHARACTERS)
    return (text, data) if fine else _without_forbidden(text)


def _without_forbidden(text: str) -> tuple[str, bytes]:
    text = _NOT_XML.sub("", text)
    return text, text.encode("utf-8")


def becomes(text: str, entities: dict[str, str], piece: bytes) -> bool:
    """Whether a stretch of a document is this piece of it when `prepare` leaves it, with these entities put in."""
    at = 0
    for stretch in _stretches(text, 0):
        data = _repaired(*_only_xml(stretch), entities)
        if not piece.startswith(data, at):
            return False
        at += len(data)
    return at == len(piece)


def _repaired(text: str, data: bytes, entities: dict[str, str]) -> bytes:
    if "&" not in text:
        return data

    def named(match: re.Match[str]) -> str:
        name = match.group(1)
        meant = entities.get(name) or html5.get(name + ";", "")
        return match.group() if not meant or (name not in entities and set(meant) & set("<>&\"'")) else meant

    mended = _CHARREF.sub(_reference, text) if "&#" in text else text
    mended = _ENTITY.sub(named, mended)
    return data if mended is text else mended.encode("utf-8")


def _reference(match: re.Match[str]) -> str:
    """The reference itself, or U+FFFD for one that names no character of XML."""
    digits, base = (match.group(1), 16) if match.group(1) else (match.group(2), 10)
    significant = digits.lstrip("0")
    code = int(significant or "0", base) if len(significant) <= 8 else 0
    allowed = code in {9, 10, 13} or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
    return match.group() if allowed else "\ufffd"
