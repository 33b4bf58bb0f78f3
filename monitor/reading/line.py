"""A search as typed, in one line: words in the topic language, and filters such as is:starred or tag:follow-up between them.

filter := [-] (topic | folder | kind | country | tag | note | is | level | after | before | date) : (word | "several words")

Filters stand outside of parentheses; all of them hold. Their places in the line stay blank, so that offsets in the words are offsets in it.
"""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.aliases import OPERATORS
from monitor.topics.languages import code_of
from monitor.topics.marks import without
from monitor.topics.query import parse
from monitor.values import dataclass

FILTERS = ("topic", "folder", "kind", "country", "tag", "note", "is", "level", "after", "before", "date")
"""What may stand before a colon besides the fields of the topic language."""

_MINUS = "-\u2212\u2013!\uff0d\uff01"
_ALIASES = {"since": "after", "until": "before", "on": "date", "topics": "topic", "tags": "tag", "notes": "note"}
_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_NAMES = "|".join((*FILTERS, *_ALIASES))
_PIECE = re.compile(
    rf"(?P<filter>[-\u2212\u2013!\uff0d\uff01]?(?P<name>(?i:{_NAMES}))[:\uff1a](?:[{_QUOTES}](?P<several>[^{_QUOTES}]*)[{_QUOTES}]|(?P<one>[^\s()\uff08\uff09{_QUOTES}]*)))"
    rf"|(?P<quote>[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]?)|(?P<open>[(\uff08])|(?P<close>[)\uff09])"
    rf"|(?P<pattern>/(?:\\.|[^/\\])*/i?(?=[\s)\uff09]|$))|(?P<term>[^\s()\uff08\uff09{_QUOTES}]+)"
)


_NOT_IN = re.compile(r"\s*(?P<said>[-\u2212\u2013!\uff0d\uff01](?i:lang|language)[:\uff1a](?P<code>[\w-]+))(?:\s+|$)")


@dataclass(frozen=True, slots=True)
class Said:
    """A filter of a line: its name in our spelling, what stands behind the colon, and where it stands."""

    name: str
    value: str
    wanted: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """`words` is the line with blanks in the place of its filters; empty when nothing else is left.

    Where words are only left out (-ferry -harbour), `words` is empty and `without` has each of them as a line of its own, in its place.
    """

    words: str
    filters: tuple[Said, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(slots=True)
class _Piece:
    kind: str
    start: int
    end: int
    said: Said | None = None


def split(text: str) -> Line:
    """Words and filters of a line. Raises QueryError for a filter that stands where it cannot be one."""
    if ":" not in text and "\uff1a" not in text:
        without = _left_out(text)
        return Line(text if text.strip() and not without else "", (), without)
    pieces = list(_pieces(text))
    filters: list[Said] = []
    gone: list[tuple[int, int]] = []
    for place, piece in enumerate(pieces):
        if piece.said is not None:
            filters.append(_joined(text, pieces, place, gone))
    words = text
    for start, end in gone:
        words = f"{words[:start]}{' ' * (end - start)}{words[end:]}"
    words, exclusions = _languages_left_out(words)
    without = _left_out(words)
    return Line(words if words.strip() and not without else "", (*filters, *exclusions), without)


def _left_out(words: str) -> tuple[str, ...]:
    """Each exclusion without its minus, all else blank; none where anything else is said."""
    if words.lstrip()[:1] not in _MINUS:
        return ()
    pieces, found = list(_pieces(words)), []
    while pieces:
        first, depth = pieces.pop(0), 0
        end = first.end
        while pieces and (pieces[0].start == end or depth):  # -title:"a b" and -(a OR b) are several pieces
            depth += (pieces[0].kind == "open") - (pieces[0].kind == "close")
            end = pieces.pop(0).end
        said = words[first.start + 1 : end]
        if first.kind != "term" or words[first.start] not in _MINUS or not said or said[0] in f"{_MINUS}/":
            return ()
        found.append(" " * (first.start + 1) + said + " " * (len(words) - end))
    return tuple(found)


def _languages_left_out(words: str) -> tuple[str, list[Said]]:
    """Where nothing but languages is left out of all there is (-lang:en), these are filters: words must have something to exclude from."""
    found = list(_NOT_IN.finditer(words))
    codes = [code_of(match["code"]) for match in found]
    if not all(codes) or "".join(match[0] for match in found).split() != words.split():
        return words, []
    filters = [Said("lang", code or "", False, *match.span("said")) for code, match in zip(codes, found, strict=True)]
    return "", filters


def again(line: Line, text: str) -> str:
    """The filters of a line as they were typed, to be put behind other words."""
    return " ".join(
        ("" if said.wanted else "-") + text[said.start : said.end].lstrip("-\u2212\u2013!\uff0d\uff01")
        for said in line.filters
    )


def _pieces(text: str) -> list[_Piece]:
    found: list[_Piece] = []
    depth = 0
    for match in _PIECE.finditer(text):
        start, end = match.span()
        kind = match.lastgroup or "term"
        if match["filter"] is not None and depth:
            fix = f"{without(text, start, end)} {match['filter']}"
            message = f"{match['name'].lower()}: holds for the whole search. Write it outside of the parentheses."
            raise QueryError(message, start, end, _working(fix))
        if match["filter"] is not None:
            name = match["name"].lower()
            value = match["several"] if match["several"] is not None else match["one"]
            wanted = match["filter"][0] not in "-\u2212\u2013!\uff0d\uff01"
            said = Said(_ALIASES.get(name, name), value.strip(), wanted, start, end)
            found.append(_Piece("filter", start, end, said))
            continue
        depth += (kind == "open") - (kind == "close")
        depth = max(depth, 0)
        operator = OPERATORS.get(match["term"] or "")
        found.append(_Piece(operator if operator and not depth else kind, start, end))
    return found


def _joined(text: str, pieces: list[_Piece], place: int, gone: list[tuple[int, int]]) -> Said:
    """The filter at this place; it goes out of the words with the operators that join it to them."""
    piece = pieces[place]
    said = piece.said
    if said is None:
        raise AssertionError("asked for a filter where there is none")
    if not said.value:
        message = f"Write behind {said.name}: what it should be, as in {EXAMPLES[said.name]}."
        raise QueryError(message, said.start, said.end, _working(without(text, said.start, said.end).strip()))
    gone.append((piece.start, piece.end))
    before = place - 1
    wanted = said.wanted
    if before >= 0 and pieces[before].kind == "not":
        wanted = not wanted
        gone.append((pieces[before].start, pieces[before].end))
        before -= 1
    kinds = [pieces[at].kind for at in (before, place + 1) if 0 <= at < len(pieces)]
    if "or" in kinds:
        message = (
            f"{said.name}: holds for the whole search and cannot be one side of OR. Write it without OR, at the end."
        )
        raise QueryError(message, said.start, said.end)
    joints = [at for at in (before, place + 1) if 0 <= at < len(pieces) and pieces[at].kind == "and"]
    taken = [(pieces[at].start, pieces[at].end) for at in joints]
    gone += [joint for joint in taken if joint not in gone][:1]
    return Said(said.name, said.value, wanted, said.start, said.end)


def _working(fix: str) -> str | None:
    """A line that can be proposed: one that can be read as it stands."""
    try:
        line = split(fix)
        for words in filter(None, (line.words, *line.without)):
            parse(words)
    except QueryError:
        return None
    return fix or None


EXAMPLES = {
    "topic": "topic:summits",
    "folder": 'folder:"East Asia"',
    "kind": "kind:agency",
    "country": "country:JP",
    "tag": "tag:follow-up",
    "note": "note:ask",
    "is": "is:starred",
    "level": "level:mention",
    "after": "after:2026-05-01",
    "before": "before:2026-06-01",
    "date": "date:2026-05",
}
"""One of each, for help and for messages."""
