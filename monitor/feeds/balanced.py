"""Markup put in order before a browser's parser works on it: every element is closed, nothing nests without end, so its time is linear.

A parser that repairs markup as browsers do opens elements again that were never closed; sixty kilobytes of such markup can become fifty
megabytes, or keep it busy for minutes. Here one pass writes markup anew from what is known of its tags: in what it gives, nothing is left
to repair.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

DEEPEST = 100
"""Elements that may stand open at once; the tags of more are left out, their text stays."""

MOST_DEEP = {"table": 4, "ul": 8, "ol": 8, "dl": 8}
MOST = {"td": 5_000, "th": 5_000, "tr": 5_000, "li": 2_000, "dt": 2_000, "dd": 2_000}
"""How deep these nest, and how many of those there may be: a view's time to lay them out doubles with every table around a table and
grows with the square of a list. The tags of more are left out, too.
"""

LONGEST_WORD = 500
"""Characters after which a word may go on in the next line, for the same reason."""

_LONG_WORD = re.compile(r"\S{500}(?=\S)")
_VOID = frozenset(("br", "hr"))
_RAW = frozenset(("script", "style", "iframe", "textarea", "title"))
_CLOSES_P = frozenset(
    (
        "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
        "table", "ul",
    )
)  # fmt: skip
# What a tag closes although nobody said so, and the elements beyond which it does not look for it.
_CLOSES: Mapping[str, tuple[AbstractSet[str], AbstractSet[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol"))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "td": (frozenset(("td", "th")), frozenset(("table",))),
    "th": (frozenset(("td", "th")), frozenset(("table",))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
    "thead": (frozenset(("thead", "tbody", "tfoot")), frozenset(("table",))),
    "tbody": (frozenset(("thead", "tbody", "tfoot")), frozenset(("table",))),
    "tfoot": (frozenset(("thead", "tbody", "tfoot")), frozenset(("table",))),
    "a": (frozenset(("a",)), frozenset()),
}
_AROUND_P = frozenset(("table", "td", "th", "blockquote", "div", "li"))
# Quoted values may be long (pictures stand in them), and a quote that nothing ends is looked for only once.
_TOKEN = re.compile(
    r"""<!--(?:-?>)?|<[!?][^<>]{0,5000}>?|<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})(?=[\s/>])((?:[^<>"']++|"[^"]*+"|'[^']*+'){0,500}+)>"""
)
_COMMENT_END = re.compile(r"--!?>")

Write = Callable[[str, str], str]
"""The attributes to write for an element (its name, its attributes as they stood): empty, or beginning with a blank."""


def balanced(
    markup: str, *, kept: AbstractSet[str], emptied: AbstractSet[str], attributes: Write, image: Callable[[str], str]
) -> str:
    """The markup with the elements `kept` alone, in order; those `emptied` go with all they hold, of others the text stays.

    `image` says what stands for an image with these attributes. Text keeps its references; stray < and > become references.
    """
    return _Balance(kept, emptied, attributes, image).read(markup)


class _Balance:
    """What was written and what stands open."""

    def __init__(
        self, kept: AbstractSet[str], emptied: AbstractSet[str], attributes: Write, image: Callable[[str], str]
    ) -> None:
        self._kept = kept
        self._emptied = emptied
        self._attributes = attributes
        self._image = image
        self._written: list[str] = []
        self._open: list[str] = []
        self._endless: set[str] = set()
        self._left = dict(MOST)

    def read(self, markup: str) -> str:
        position = 0
        while (token := _TOKEN.search(markup, position)) is not None:
            self._text(markup[position : token.start()])
            position = self._after(token, markup)
        self._text(markup[position:])
        self._close_to(0)
        return "".join(self._written)

    def _text(self, text: str) -> None:
        if len(text) > LONGEST_WORD:
            text = _LONG_WORD.sub("\\g<0>\u200b", html.unescape(text)).replace("&", "&amp;")
        if text:
            self._written.append(text.replace("<", "&lt;").replace(">", "&gt;") if "<" in text or ">" in text else text)

    def _after(self, token: re.Match[str], markup: str) -> int:
        """Where to go on behind a token."""
        name = (token[2] or "").lower()
        if not name:
            if token[0] != "<!--":
                return token.end()
            ended = _COMMENT_END.search(markup, token.end())
            return ended.end() if ended else len(markup)
        if name in self._emptied:
            return token.end() if token[1] else self._beyond(name, markup, token.end())
        if name == "img":
            self._written.append(self._image(token[3]))
        elif name in self._kept:
            self._close(name) if token[1] else self._begin(name, token[3])
        return token.end()

    def _beyond(self, name: str, markup: str, start: int) -> int:
        """Behind the end of an element that goes with all it holds; where nothing ends it, that is the end, or only its tag goes."""
        if name in self._endless:
            return start
        ended = re.compile(rf"</{name}(?=[\s/>])[^<>]*+>?", re.IGNORECASE).search(markup, start)
        if ended is None:
            self._endless.add(name)
            return len(markup) if name in _RAW else start
        return ended.end()

    def _begin(self, name: str, attributes: str) -> None:
        if name in _CLOSES_P:
            self._close_within(frozenset(("p",)), _AROUND_P)
        if name in _CLOSES:
            self._close_within(*_CLOSES[name])
        if name in _VOID:
            self._written.append(f"<{name}>")
        elif len(self._open) < DEEPEST and self._may_have(name):
            self._open.append(name)
            self._written.append(f"<{name}{self._attributes(name, attributes)}>")

    def _may_have(self, name: str) -> bool:
        """Whether there may be one more of these."""
        if name in MOST_DEEP:
            return self._open.count(name) < MOST_DEEP[name]
        left = self._left.get(name, 1)
        if name in self._left:
            self._left[name] = left - 1
        return left > 0

    def _close_within(self, names: AbstractSet[str], bounds: AbstractSet[str]) -> None:
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place] in names:
                self._close_to(place)
                return
            if self._open[place] in bounds:
                return

    def _close(self, name: str) -> None:
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place] == name:
                self._close_to(place)
                return

    def _close_to(self, place: int) -> None:
        """Close what stands open from there on, the innermost first."""
        while len(self._open) > place:
            self._written.append(f"</{self._open.pop()}>")


def attribute(attributes: str, pattern: re.Pattern[str]) -> str:
    """The value of an attribute that `pattern` finds (in one of three groups: in two kinds of quotes, or in none), decoded."""
    found = pattern.search(attributes)
    return html.unescape(found[1] or found[2] or found[3] or "") if found else ""
