"""The outlines of an OPML file that point to feeds, read by expat with its dangerous parts shut.

No entity may be declared, nothing outside the file is read, and depth, number and size are bounded. What lists made by hand or by careless
programs forget to escape (& < > and quotes inside an attribute) is mended; any other fault refuses the file with its line and column.
"""

from __future__ import annotations

import codecs
import html
import re
from dataclasses import field
from xml.parsers import expat

from monitor.errors import UserError
from monitor.feeds import charset_names
from monitor.values import dataclass

MOST_BYTES = 16 * 1024 * 1024
MOST_OUTLINES = 50_000
DEEPEST = 100
_LONGEST_VALUE = 64 * 1024

_DECLARED = re.compile(rb"""^<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_LOOSE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_HTML_NAME = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_NAMES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_OUTLINE_ATTRIBUTES = (
    r"text|title|description|type|xmlUrl|htmlUrl|language|version|category|created|url|isComment|isBreakpoint"
)
_VALUE = re.compile(
    rf"""(?<=\s)({_OUTLINE_ATTRIBUTES})="(.{{0,4000}}?)"(?=\s+(?:{_OUTLINE_ATTRIBUTES})="|\s*/?>\s*(?:<(?:/|outline\b)|$))""",
    re.IGNORECASE,
)
_LONGEST_LINE = 20_000
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Outline:
    """One outline with an address. `attributes` by lower-case name without prefix; `folders` the texts of the outlines around it."""

    line: int
    attributes: dict[str, str]
    folders: tuple[str, ...]


@dataclass(slots=True)
class _Walk:
    found: list[Outline] = field(default_factory=list)
    around: list[str | None] = field(default_factory=list)
    depth: int = 0
    seen: int = 0
    root: str = ""


def outlines(text: str | bytes) -> list[Outline]:
    """Every outline that has an address, in order. Raises UserError for what is no OPML, is broken or is hostile."""
    if len(text) > MOST_BYTES:
        raise UserError(f"this OPML file is larger than {MOST_BYTES // 1024 // 1024} MB; it was not read")
    decoded = text if isinstance(text, str) else _decoded(text)
    decoded = _NOT_XML.sub("", decoded.lstrip("\ufeff \t\r\n"))
    if not decoded:
        raise UserError("this OPML file is empty")
    try:
        walk = _walk(decoded)
    except expat.ExpatError:
        mended = _mended(decoded)
        try:
            walk = _walk(mended)
        except expat.ExpatError as error:
            raise UserError(_broken(error)) from error
    if not walk.root:
        raise UserError("this is no OPML file: it holds no elements")
    return walk.found


def _walk(decoded: str) -> _Walk:
    walk = _Walk()
    parser = expat.ParserCreate("utf-8")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.EntityDeclHandler = _refuse_entity
    parser.StartElementHandler = lambda name, attributes: _start(walk, parser.CurrentLineNumber, name, attributes)
    parser.EndElementHandler = lambda name: _end(walk, name)
    parser.Parse(decoded.encode("utf-8"), True)
    return walk


def _start(walk: _Walk, line: int, name: str, attributes: dict[str, str]) -> None:
    walk.depth += 1
    if not walk.root:
        walk.root = _bare(name)
        if walk.root not in {"opml", "outlinedocument"}:
            raise UserError(f"this is no OPML file: it begins with <{name[:40]}>, line {line}")
    if walk.depth > DEEPEST:
        raise UserError(f"line {line}: this OPML file is nested more than {DEEPEST} deep; it was not read")
    if _bare(name) != "outline":
        return
    walk.seen += 1
    if walk.seen > MOST_OUTLINES:
        raise UserError(f"line {line}: this OPML file has more than {MOST_OUTLINES:,} outlines; it was not read")
    kept = {_bare(key): value[:_LONGEST_VALUE] for key, value in attributes.items()}
    if "xmlurl" in kept:
        walk.found.append(Outline(line, kept, tuple(folder for folder in walk.around if folder)))
    walk.around.append(kept.get("text") or kept.get("title") or None)


def _end(walk: _Walk, name: str) -> None:
    walk.depth -= 1
    if _bare(name) == "outline":
        walk.around.pop()


def _bare(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _refuse_entity(*declaration: object) -> None:
    raise UserError(
        f"this OPML file declares an entity ({str(declaration[0])[:40]}), which is not safe to read; it was not read"
    )


def _mended(decoded: str) -> str:
    named = _HTML_NAME.sub(lambda found: found[0] if found[1] in _XML_NAMES else html.unescape(found[0]), decoded)
    escaped = _LOOSE_AMPERSAND.sub("&amp;", named)
    return "\n".join(_requoted(line) for line in escaped.split("\n"))


def _requoted(line: str) -> str:
    """An outline on one line with the tags and quotes inside its attributes escaped."""
    if len(line) > _LONGEST_LINE or not line.lstrip().startswith("<outline"):
        return line
    return _VALUE.sub(lambda found: f'{found[1]}="{_plain_value(found[2])}"', line)


def _plain_value(value: str) -> str:
    return value.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _broken(error: expat.ExpatError) -> str:
    return (
        f"this OPML file is broken at line {error.lineno}, column {error.offset + 1}: {expat.ErrorString(error.code)}"
    )


def _decoded(raw: bytes) -> str:
    """Text by byte-order mark, else as declared, else UTF-8. A wrong letter is no reason to refuse a list of addresses."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    if raw.startswith((b"<\x00", b"\x00<")):
        return raw.decode("utf-16-le" if raw.startswith(b"<\x00") else "utf-16-be", "replace")
    declared = _DECLARED.match(raw.lstrip())
    named = charset_names.known(declared[1].decode("ascii")) if declared else None
    return raw.decode(named or "utf-8", "replace")
