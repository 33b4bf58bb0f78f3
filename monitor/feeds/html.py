"""Text out of a feed's markup: one pass, linear in its size whatever it holds, block by block because footers are told apart by block.

A browser's rules where they matter (entities, raw-text elements, unclosed comments), the simplest rule elsewhere. Block boundaries come
from the tags before those are dropped: "... by Fan Wang</p><p>Sign up ..." must not become one sentence.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

TITLE_LIMIT = 1_000
MARKUP_LIMIT = 4_000_000
MOST_BLOCKS = 100_000


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Elements that begin and end a block. <br> too: some feeds write whole articles with nothing else.
_BLOCK_TAGS = _names("""
    address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hgroup hr html li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul
""")
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_CELLS = _names("td th caption")
# Nothing inside these is text for people. The raw ones swallow the rest of the document when they are not closed, as in a browser.
_RAW = _names("script style iframe noembed noframes xmp textarea title")
_DROPPED = _RAW | _names("noscript svg math template object audio video canvas select button head")
_INLINE = _names("""
    a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr
""")
_KNOWN = _BLOCK_TAGS | _CELLS | _DROPPED | _INLINE

_ATTRIBUTES = r"""(?:[^<>="']|=\s*+(?:"[^"]*+"|'[^']*+')?+|["'])*+"""
_QUOTED_TAG = re.compile(rf"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)(?=[\s/>])({_ATTRIBUTES})>")
_NEXT = re.compile(
    r"<(?:(/?)([a-zA-Z][a-zA-Z0-9:-]*+)(?=[\s/>])([^<>]*+)>|(!--|!\[CDATA\[|[!?])|(/?[a-zA-Z][^<>]*+)(\Z)?)"
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)(?=[\s/>])([^<>]*+)>")
_COMMENT_END = re.compile(r"--!?>")
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])[^<>]*+>?", re.IGNORECASE) for name in _DROPPED}
_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)")
# Controls, soft hyphen, zero-width space and joiners of words, bidi embeddings, overrides and isolates, tag characters, non-characters.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_LONG_REFERENCE = re.compile(r"&#(?:x[0-9a-f]{7,}|[0-9]{8,});?", re.IGNORECASE)
_ESCAPED_TAG = re.compile(
    r"&lt;(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|a|b|i|em|strong|span|img|figure)(?:\s|/?&gt;)", re.IGNORECASE
)
_TITLE_TAG = re.compile(
    rf"</?(?:{'|'.join(sorted(_KNOWN))})(?:\s[^<>]*)?/?>"
    r"|</(?:applet|blink|frameset|marquee|nobr)\s*>|<(applet|blink|frameset|marquee|nobr)(?:\s[^<>]*)?>(?=.{0,500}</\1)"
    r"|<(?:base|embed|frame|link|meta|param)\s[^<>]*=[^<>]*>|<!doctype\s[^<>]*>",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"<(?:(script|style)(?=[\s/>])|!--)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n\s*\n")


class Block(NamedTuple):
    """A paragraph, heading, list item or line. `text` is plain and on one line; `link_density` the share of it inside links, 0..1."""

    text: str
    link_density: float = 0.0
    heading: bool = False


def blocks(markup: str) -> list[Block]:
    """The text of a piece of markup (or of plain text), in order, without empty blocks.

    Plain text is cut at blank lines, or at every line break when it has no blank line. Markup beyond 4,000,000 characters
    or 100,000 blocks is not read.
    """
    markup = markup[:MARKUP_LIMIT]
    if "<" not in markup:
        if "&" not in markup or not _ESCAPED_TAG.search(markup):
            return _plain_blocks(_decoded(markup))
        markup = _decoded(markup)  # the feed escaped its markup once too often
    return _Reader(markup).read()


def text(markup: str) -> str:
    """The plain text of markup: its blocks joined by line breaks."""
    return "\n".join(block.text for block in blocks(markup))


def line(markup: str, limit: int = TITLE_LIMIT) -> str:
    """A title, name or category as plain text on one line, at most `limit` characters (a cut one ends in an ellipsis).

    Tags that HTML knows are dropped, scripts, styles and comments with what they hold, and references decoded, up to three times over,
    for feeds that escape twice; "List<String>" and "5 < 6" stay as they are. The result given again comes back unchanged.
    """
    found = markup[: limit * 8]
    if "<" in found or "&" in found:
        found = _unwrapped(found)
    return _cut(one_line(found), limit)


def one_line(plain: str) -> str:
    """Plain text without hidden characters, white space folded to single blanks."""
    if plain.isprintable():  # then nothing is hidden, and all white space is blanks
        return " ".join(plain.split()) if "  " in plain or plain[:1] == " " or plain[-1:] == " " else plain
    folded = " ".join(plain.split())
    return folded if folded.isprintable() else " ".join(_HIDDEN.sub("", plain).split())


def _cut(plain: str, limit: int) -> str:
    return plain if len(plain) <= limit else plain[: limit - 1].rstrip() + "…"


def _unwrapped(found: str) -> str:
    for _ in range(3):
        before = found
        found = _decoded(_untagged(found))
        if found == before:
            break
    return _untagged(found)


def _untagged(found: str) -> str:
    if "<" not in found:
        return found
    pieces, position = [], 0
    while unseen := _UNSEEN.search(found, position):
        ended = (_ENDS[unseen[1].lower()] if unseen[1] else _COMMENT_END).search(found, unseen.end())
        if not ended:
            break
        pieces.append(found[position : unseen.start()])
        position = ended.end()
    return _TITLE_TAG.sub(_gap, " ".join([*pieces, found[position:]]))


def _gap(tag: re.Match[str]) -> str:
    named = _NAME.match(tag[0], 1)
    return " " if named and named[1].lower() in _BLOCK_TAGS else ""


def _decoded(plain: str) -> str:
    if "&" not in plain:
        return plain
    if "&#" in plain:
        plain = _LONG_REFERENCE.sub("\ufffd", plain)  # int() refuses thousands of digits
    return html.unescape(plain)


def _plain_blocks(plain: str) -> list[Block]:
    if "\n" not in plain and "\r" not in plain:
        only = one_line(plain)
        return [Block(only)] if only else []
    plain = plain.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = _BLANK_LINES.search(plain.strip())
    pieces = _BLANK_LINES.split(plain, MOST_BLOCKS) if paragraphs else plain.split("\n", MOST_BLOCKS)
    return [Block(kept) for piece in pieces[:MOST_BLOCKS] if (kept := one_line(piece))]


def _uneven(attributes: str) -> bool:
    """Whether a quote is open at what looked like the tag's end."""
    return attributes.count('"') % 2 == 1 or attributes.count("'") % 2 == 1


class _Reader:
    """Walks over the markup once, from tag to tag; nothing nests here, so depth costs nothing."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._found: list[Block] = []
        self._pieces: list[str] = []
        self._linked = 0
        self._in_link = False
        self._heading = False
        self._blocks_seen = False
        self._sections = False
        self._unclosed: set[str] = set()
        self._tries = 1_000  # at quoted attributes with < or > in them: each may look far ahead

    def read(self) -> list[Block]:
        if not self._read_ordinary():
            self._read_warily()
        if self._blocks_seen or self._linked:
            self._close()
            return self._found
        return _plain_blocks(self._gathered())

    def _read_ordinary(self) -> bool:
        """Markup in which every "<" begins a plain tag and all text is for people is cut at its tags in one go, unless these are many."""
        if self._markup.count("<") > MOST_BLOCKS:
            return False
        first, *rest = _TAG.split(self._markup)
        names = [name.lower() for name in rest[1::4]]
        if (
            self._markup.count("<") > len(names)
            or not _DROPPED.isdisjoint(names)
            or any(map(_uneven, filter(None, rest[2::4])))
        ):
            return False
        self._pieces.append(first)
        for slash, name, text in zip(rest[0::4], names, rest[3::4], strict=True):
            self._tag(name, closing=bool(slash), end=0)
            if text and (
                self._pieces or self._in_link or not text.isspace()
            ):  # blanks that begin a block are dropped anyway
                self._pieces.append(text)
                self._linked += self._in_link and len(text)
        return True

    def _read_warily(self) -> None:
        markup, position, size = self._markup, 0, len(self._markup)
        while position < size and len(self._found) < MOST_BLOCKS:
            match = _NEXT.search(markup, position)
            begin = match.start() if match else size
            if position < begin:
                self._pieces.append(markup[position:begin])
                self._linked += self._in_link and begin - position
            position = self._after(match) if match else size

    def _gathered(self) -> str:
        raw = _decoded("".join(self._pieces))
        return raw.replace("]]>", "") if self._sections else raw

    def _after(self, match: re.Match[str]) -> int:
        name = match[2]
        if name is not None:
            if match[3] and _uneven(match[3]) and (whole := self._quoted(match.start())):
                match = whole
            return self._tag(name.lower(), closing=bool(match[1]), end=match.end())
        if match[4] is not None:
            return self._declaration(match[4], match.end())
        return self._unfinished(match)

    def _quoted(self, start: int) -> re.Match[str] | None:
        if not self._tries:
            return None
        self._tries -= 1
        return _QUOTED_TAG.match(self._markup, start, start + 5_000)

    def _tag(self, name: str, *, closing: bool, end: int) -> int:
        if name == "a":
            self._in_link = not closing
        elif name in _BLOCK_TAGS:
            self._blocks_seen = True
            self._close()
            self._heading = name in _HEADINGS and not closing
        elif name in _CELLS:
            self._pieces.append(" ")
        elif name in _DROPPED and not closing:
            return self._beyond(name, end)
        return end

    def _beyond(self, name: str, start: int) -> int:
        if name not in self._unclosed:
            if found := _ENDS[name].search(self._markup, start):
                return found.end()
            self._unclosed.add(name)
        return len(self._markup) if name in _RAW else start

    def _declaration(self, kind: str, start: int) -> int:
        if kind == "![CDATA[":
            self._sections = True
            return start  # a section inside text that XML has unpacked already: what it holds is wanted
        if kind == "!--":
            if self._markup.startswith((">", "->"), start):
                return self._markup.index(">", start) + 1
            ended = _COMMENT_END.search(self._markup, start)
            return ended.end() if ended else len(self._markup)
        closed = self._markup.find(">", start)
        return closed + 1 if closed >= 0 else len(self._markup)

    def _unfinished(self, match: re.Match[str]) -> int:
        named = _NAME.match(match[5])
        known = named is not None and named[1].lower() in _KNOWN
        if known and (whole := self._quoted(match.start())):
            return self._tag(whole[2].lower(), closing=bool(whole[1]), end=whole.end())
        if known and match[6] is not None:
            return len(self._markup)  # cut in the middle of a tag
        self._pieces.append("<")
        return match.start() + 1

    def _close(self) -> None:
        if not self._pieces:
            return
        kept = one_line(self._gathered())
        if kept:
            density = min(1.0, self._linked / len(kept)) if self._linked else 0.0
            self._found.append(Block(kept, round(density, 2), self._heading))
        self._pieces, self._linked = [], 0
