"""Where and how a document is not well-formed, in words that its publisher can use. Pure."""

from __future__ import annotations

import re
from xml.parsers import expat
from xml.parsers.expat import errors

from monitor.values import dataclass

_NAME = re.compile(rb"[\w.:-]{1,60}")
_LINE_END = re.compile(rb"\r\n?|\n")
_MISMATCH = errors.codes[errors.XML_ERROR_TAG_MISMATCH]
_TOKEN = errors.codes[errors.XML_ERROR_INVALID_TOKEN]
_PREFIX = errors.codes[errors.XML_ERROR_UNBOUND_PREFIX]
_ENTITY = errors.codes[errors.XML_ERROR_UNDEFINED_ENTITY]
_ENDLESS = {errors.codes[one] for one in (errors.XML_ERROR_NO_ELEMENTS, errors.XML_ERROR_UNCLOSED_TOKEN)}
_IN_WORDS = {
    errors.XML_ERROR_DUPLICATE_ATTRIBUTE: "a tag names the same attribute twice",
    errors.XML_ERROR_UNCLOSED_CDATA_SECTION: "a CDATA section is never closed",
    errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "something follows after the end of the feed",
    errors.XML_ERROR_UNCLOSED_TOKEN: "a tag or a comment is never closed",
    errors.XML_ERROR_NO_ELEMENTS: "an element is never closed",
    errors.XML_ERROR_BAD_CHAR_REF: "a reference names no character",
    errors.XML_ERROR_SYNTAX: "the address that a prefix stands for holds a space or a new line",
}
_BY_CODE = {errors.codes[name]: words for name, words in _IN_WORDS.items()}


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong, in words, on which line (from 1) of the text that was looked at. `endless`: only its end is missing."""

    line: int
    words: str
    endless: bool = False


def first(data: bytes, *, prefixes: bool = False) -> Flaw | None:
    """The first place where UTF-8 text stops being well-formed; None when it never does. `prefixes`: those must be declared, too."""
    open_tags: list[str] = []
    parser = expat.ParserCreate("utf-8", " " if prefixes else None)
    parser.namespace_prefixes = prefixes
    parser.StartElementHandler = lambda name, _attributes: open_tags.append(name)
    parser.EndElementHandler = lambda _name: open_tags.pop()
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        at = min(parser.ErrorByteIndex, len(data))
        return Flaw(error.lineno, _words(error.code, data, at, open_tags), error.code in _ENDLESS)
    return None


def lines_before(data: bytes, place: int) -> int:
    """How many lines end before a place."""
    return len(_LINE_END.findall(data, 0, place))


def _words(code: int, data: bytes, at: int, open_tags: list[str]) -> str:
    if code == _MISMATCH:
        inner = _written(open_tags[-1])[:60] if open_tags else ""
        return f"<{inner}> is open where </{_name_at(data, at)}> stands"
    if code == _PREFIX:
        return f"the prefix in <{_name_at(data, data.find(b'<', at) + 1)}> is not declared"
    if code == _ENTITY:
        return f"&{_name_at(data, at + 1)}; is not defined"
    if code == _TOKEN:
        return "a character stands where XML does not allow it"
    return _BY_CODE.get(code) or expat.ErrorString(code) or "it is not well-formed"


def _written(name: str) -> str:
    """A name as it stands in the text, from "namespace local prefix" as expat gives it."""
    parts = name.split(" ")
    return f"{parts[2]}:{parts[1]}" if len(parts) == 3 else parts[-1]


def _name_at(data: bytes, at: int) -> str:
    found = _NAME.match(data, max(0, at))
    return found.group().decode("utf-8", "replace") if found else "…"
