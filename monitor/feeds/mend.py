"""A piece of a feed that is not well-formed, written anew so that it is: what was left open is closed, what is no tag becomes text. Pure.

One pass that knows what feeds look like: a title that is closed by a wrong name ends there, and does not swallow the link behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from monitor.feeds.ahead import Ahead

MAX_OPEN = 200

_TOKEN = re.compile(r"<(?:(!\[CDATA\[)|(!--)|(\?)|(/?)([A-Za-z_][\w.:-]{0,99}))?")
_REST_OF_TAG = re.compile(r"""[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>|[^<>]*>""")
_ATTRIBUTE = re.compile(
    r"""(?<![\w.:-])([A-Za-z_][\w.:-]{0,99})\s{0,20}=\s{0,20}(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>/]+))"""
)
_END_TAG = re.compile(r"</([A-Za-z_][\w.:-]{0,99})")
_LOOSE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)")
_CONTAINERS = frozenset(("rss", "rdf", "feed", "channel", "item", "entry"))
_VOID = frozenset(("br", "hr", "img", "wbr", "input"))
_OF_ITEMS = (
    "author",
    "category",
    "comments",
    "content",
    "created",
    "description",
    "enclosure",
    "guid",
    "id",
    "image",
    "issued",
)
_OF_FEEDS = (
    "copyright",
    "entry",
    "generator",
    "item",
    "language",
    "lastbuilddate",
    "managingeditor",
    "rights",
    "ttl",
    "webmaster",
)
_OF_BOTH = ("link", "modified", "pubdate", "published", "source", "subtitle", "summary", "title", "updated")
_FIELDS = frozenset((*_OF_ITEMS, *_OF_FEEDS, *_OF_BOTH))
"""What stands in an item or a feed as an element of its own; so does whatever has a prefix."""


def mend(text: str, *, closed: bool = True) -> tuple[str, tuple[str, ...]] | None:
    """The text with every element closed, and the names of those that stay open: none unless `closed` is false.

    Then the elements that hold items may stay open, as they do before the first item. None where too much stands open.
    """
    return _Mending(text).run(closed=closed)


class _Mending:
    """One pass over the text; `_open` are the elements open where it is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._out: list[str] = []
        self._open: list[str] = []
        self._position = 0
        self._ahead = Ahead(text)
        self._ends: dict[str, list[int]] = defaultdict(list)
        for found in _END_TAG.finditer(text):
            self._ends[found.group(1).lower()].append(found.start())

    def run(self, *, closed: bool) -> tuple[str, tuple[str, ...]] | None:
        while token := _TOKEN.search(self._text, self._position):
            self._characters(self._text[self._position : token.start()])
            self._position = token.end()
            self._take(token)
            if len(self._open) > MAX_OPEN:
                return None
            if closed and not self._open:  # the outermost element has ended, and the piece with it
                return "".join(self._out), ()
        self._characters(self._text[self._position :])
        while self._open and (closed or not _holds_items(self._open[-1])):
            self._close()
        return "".join(self._out), tuple(self._open)

    def _take(self, token: re.Match[str]) -> None:
        cdata, comment, instruction, slash, name = token.groups()
        if cdata:
            self._cdata()
        elif comment:
            self._skip("-->", token.group())
        elif instruction:
            self._skip("?>", token.group())
        elif name and (rest := _REST_OF_TAG.match(self._text, self._position)):
            self._position = rest.end()
            if slash:
                self._end(name, token.group() + rest.group())
            else:
                self._start(name, rest.group())
        elif name and not slash and _holds_items(name):
            self._start(name, ">")
        elif (
            self._ahead.find(">", self._position) < len(self._text)
            or self._text[token.end() : token.end() + 1].isspace()
        ):
            self._characters(token.group())
        else:  # half a tag at the end
            self._position = len(self._text)

    def _characters(self, text: str) -> None:
        plain = _LOOSE_AMPERSAND.sub("&amp;", text).replace("<", "&lt;").replace("]]>", "]]&gt;")
        self._out.append(plain)

    def _skip(self, close: str, opening: str) -> None:
        """Leave out a comment or an instruction; one that never ends is text."""
        end = self._ahead.find(close, self._position)
        if end == len(self._text):
            self._characters(opening)
        else:
            self._position = end + len(close)

    def _cdata(self) -> None:
        """One that is never closed, or opens again beyond the end of its element, ends with that."""
        end, again = (self._ahead.find(what, self._position) for what in ("]]>", "<![CDATA["))
        own = self._own_end()
        left_open = end == len(self._text) or own < again < end
        end = own if left_open else end
        self._out.append(f"<![CDATA[{self._text[self._position : end]}]]>")
        self._position = end if left_open else end + 3

    def _own_end(self) -> int:
        """Where the innermost open element is closed by its name; the text's end if it never is."""
        places = self._ends.get(self._open[-1].lower(), []) if self._open else []
        number = bisect_left(places, self._position)
        return places[number] if number < len(places) else len(self._text)

    def _start(self, name: str, rest: str) -> None:
        while self._in_field() and self._is_left_open() and (":" in name or name.lower() in _FIELDS):
            self._close()
        empty = rest.endswith("/>") or (self._in_field() and name.lower() in _VOID)
        self._out.append(f"<{name}{_attributes(rest)}{'/' if empty else ''}>")
        if not empty:
            self._open.append(name)

    def _end(self, name: str, written: str) -> None:
        wanted = name.lower()
        if any(one.lower() == wanted for one in self._open):
            closed = ""
            while closed != wanted:
                closed = self._close()
        elif self._in_field() and self._is_left_open():
            self._close()
        elif self._in_field():
            self._characters(written)

    def _close(self) -> str:
        """Close the innermost element; gives its name in lower case."""
        name = self._open.pop()
        self._out.append(f"</{name}>")
        return name.lower()

    def _in_field(self) -> bool:
        """Whether the innermost open element is one of an item or of the feed, or stands within one."""
        return len(self._open) > 1 and not _holds_items(self._open[-1])

    def _is_left_open(self) -> bool:
        """Whether nothing closes the innermost open element any more."""
        return self._own_end() == len(self._text)


def _holds_items(name: str) -> bool:
    return name.rpartition(":")[2].lower() in _CONTAINERS


def _attributes(rest: str) -> str:
    """Those that a tag names, each once and in quotes."""
    found: dict[str, str] = {}
    for one in _ATTRIBUTE.finditer(rest):
        name, *values = one.groups()
        found.setdefault(name, next(value for value in values if value is not None))
    quoted = (
        f' {name}="{_LOOSE_AMPERSAND.sub("&amp;", value).replace(chr(34), "&quot;")}"' for name, value in found.items()
    )
    return "".join(quoted)
