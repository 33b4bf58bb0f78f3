"""Advice on what other tools read otherwise: words that are operators there, operators with a blank, and NEAR beside OR."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from monitor.advice import Finding, Level
from monitor.topics.aliases import CASES, FIELD_NAMES, FUNCTIONS
from monitor.topics.lexer import read_marks
from monitor.topics.lexer_near import DEFAULT_NEAR
from monitor.topics.marks import Mark
from monitor.topics.printer import canonical
from monitor.topics.tree import Named, Near, Node, Or, inner, is_words

_OPERAND = frozenset({"word", "phrase", "regex", "name", ")"})
_BEGINS = frozenset({"word", "phrase", "regex", "name", "(", "field", "case", "atleast"})
_CLOSE = re.compile(
    r"(?i:(?P<any>near|w|n|within)/?|(?P<ordered>(?:onear|pre|before)/?|p/|\+)|(?P<adjacent>adj)/?)(?P<n>\d{1,3})"
)
_STROKE = re.compile(r"(?i:near|(?P<ordered>onear|pre)|w)/[nx#]?")
_NUMBER_APART = re.compile(r"(O?NEAR)\s*[\s(\uff08\[]\s*(\d+)f?\s*[)\uff09\]]?")
_CALLED = re.compile(r"[A-Z]{2,}[0-9]*")


class _Place(NamedTuple):
    """A mark of a query, with those before and behind it."""

    before: Mark | None
    mark: Mark
    behind: Mark


def other_tools(text: str, tree: Node) -> Iterator[Finding]:
    """What the writer of a query, read from `text`, may know from another tool and mean otherwise."""
    marks = read_marks(text)
    for number, mark in enumerate(marks[:-1]):
        place = _Place(marks[number - 1] if number else None, mark, marks[number + 1])
        for look in _LOOKS:
            if found := look(text, place):
                yield found
    yield from _beside_or(text, tree)


def _finding(text: str, start: int, end: int, message: str, fix: str | None, level: Level = "warning") -> Finding:
    return Finding(start, end, level, message, text[start:end], fix)


def _as_closeness(text: str, place: _Place) -> Finding | None:
    """W5, N/5, near5, ADJ5, +5 and w/ between two parts."""
    mark = place.mark
    if mark.kind != "word" or mark.exact or place.before is None:
        return None
    if place.before.kind not in _OPERAND or place.behind.kind not in _BEGINS:
        return None
    numbered = _CLOSE.fullmatch(mark.text)
    found = numbered or _STROKE.fullmatch(mark.text)
    if found is None:
        return None
    name = "ONEAR" if found["ordered"] else "NEAR"
    number = numbered["n"] if numbered else DEFAULT_NEAR
    way = f"Write {name}/{number} for words that stand so close"
    if numbered and numbered["adjacent"]:
        way += f" (ONEAR/{number} to keep their order)"
    quoted = f'"{mark.text}"'
    message = f"{mark.text} is looked for as a word. {way}, or {quoted} if you mean the word."
    return _finding(text, mark.start, mark.end, message, f"{text[: mark.start]}{name}/{number}{text[mark.end :]}")


def _as_function(text: str, place: _Place) -> Finding | None:
    """`title (a)` in small letters: a word for us."""
    mark = place.mark
    known = mark.kind == "word" and not mark.exact and (mark.text.lower() in FUNCTIONS or mark.text.upper() in CASES)
    if not known or place.behind.kind != "(":
        return None
    operator = mark.text.upper()
    message = f'{mark.text} is looked for as a word. Write {operator}( ) if you mean the operator, or "{mark.text}" for the word.'
    fix = f"{text[: mark.start]}{operator}{text[place.behind.start :]}"
    return _finding(text, mark.start, mark.end, message, fix, "hint")


def _as_unknown_function(text: str, place: _Place) -> Finding | None:
    """`MINCOUNT3(a)` in capitals: no operator of ours, so a word."""
    mark = place.mark
    if mark.kind != "word" or mark.exact or place.behind.kind != "(" or place.behind.start != mark.end:
        return None
    if not _CALLED.fullmatch(mark.text):
        return None
    message = f'{mark.text} is looked for as a word, it is no operator here. Delete it, or write "{mark.text}" if you mean the word.'
    return _finding(text, mark.start, mark.end, message, text[: mark.start] + text[mark.end :])


def _apart(text: str, place: _Place) -> Finding | None:
    """CASE (a), TITLE (a), NEAR 5: read as operators; a word was possible."""
    mark = place.mark
    written = text[mark.start : mark.end]
    if mark.kind in {"case", "field"} and written.isupper() and place.behind.kind == "(":
        if place.behind.start == mark.end or written.endswith(":"):
            return None
        message = f'{written} ( ) is read as the operator. For the word write "{written.lower()}", in quotation marks.'
        fix = f'{text[: mark.start]}"{written.lower()}"{text[mark.end :]}'
        return _finding(text, mark.start, mark.end, message, fix, "hint")
    if mark.kind == "near" and (found := _NUMBER_APART.fullmatch(written)):
        message = f'{written} is read as {found[1]}/{found[2]}. For the number itself write {found[1]} "{found[2]}".'
        fix = f'{text[: mark.start]}{found[1]} "{found[2]}"{text[mark.end :]}'
        return _finding(text, mark.start, mark.end, message, fix, "hint")
    return None


def _field_apart(text: str, place: _Place) -> Finding | None:
    """`title :a`: the colon has to stand right behind the field."""
    mark, behind = place.mark, place.behind
    if mark.kind != "word" or behind.kind != "word" or behind.text[:1] not in ":\uff1a" or not behind.text:
        return None
    field = FIELD_NAMES.get(mark.text.lower())
    if field is None:
        return None
    message = (
        f"{mark.text} is looked for as a word. Write {field}: without a blank before the colon if you mean the field."
    )
    fix = f"{text[: mark.start]}{field}:{text[behind.start + 1 :]}"
    return _finding(text, mark.start, behind.end, message, fix)


def _slop_apart(text: str, place: _Place) -> Finding | None:
    """`"a b" ~5`: the ~ has to stand right behind the phrase."""
    before, mark = place.before, place.mark
    if before is None or before.kind not in {"phrase", ")"} or not re.fullmatch(r"~\d+", text[mark.start : mark.end]):
        return None
    message = (
        f"{mark.text} is looked for as a word. Write it directly behind what it is about, or NEAR between the words."
    )
    return _finding(text, mark.start, mark.end, message, text[: before.end] + text[mark.start :])


_LOOKS: Sequence[Callable[[str, _Place], Finding | None]] = (
    _as_closeness,
    _as_function,
    _as_unknown_function,
    _apart,
    _field_apart,
    _slop_apart,
)


def _beside_or(text: str, tree: Node) -> Iterator[Finding]:
    """`a NEAR/5 b OR c`: NEAR joins first here, OR does in Nexis."""
    for options in _typed(tree):
        if not isinstance(options, Or):
            continue
        for at, part in enumerate(options.parts):
            if isinstance(part, Near) and not _is_closed(text, part):
                yield from _loose(text, options, at, part)


def _is_closed(text: str, near: Near) -> bool:
    """Whether it is written as one piece, "a b"~5 or near5:"a b", which nothing beside it can be meant to join."""
    return near.end > near.parts[-1].end and text[near.end - 1] not in ")\uff09"


def _typed(node: Node) -> Iterator[Node]:
    """The parts that stand in the text itself, not in lists and topics."""
    yield node
    for part in () if isinstance(node, Named) else inner(node):
        yield from _typed(part)


def _loose(text: str, options: Or, at: int, near: Near) -> Iterator[Finding]:
    """A NEAR at `at` of the options: those words beside it that no parenthesis keeps from it."""
    behind = options.parts[at + 1] if at + 1 < len(options.parts) else None
    if behind is not None and is_words(behind) and _only_or(text, near.end, behind.start):
        last = near.parts[-1]
        other = f"{text[: last.start]}({text[last.start : near.end]} OR {text[behind.start : behind.end]}){text[behind.end :]}"
        if _is_bare(text, last, near.end) and _is_bare(text, behind, behind.end):
            yield _read_so(text, near, behind, (near.start, behind.end), other)
            return
    before = options.parts[at - 1] if at else None
    if before is not None and is_words(before) and _only_or(text, before.end, near.start):
        first = near.parts[0]
        other = f"{text[: before.start]}({text[before.start : before.end]} OR {text[first.start : first.end]}){text[first.end :]}"
        if _is_bare(text, first, first.end) and _is_bare(text, before, before.end):
            yield _read_so(text, near, before, (before.start, near.end), other)


def _only_or(text: str, start: int, end: int) -> bool:
    """Whether nothing but OR stands between."""
    return re.fullmatch(r"\s*(?:OR|\|\|?)\s*", text[start:end]) is not None


def _is_bare(text: str, node: Node, end: int) -> bool:
    """Whether a part is written as it stands, without parentheses of its own."""
    return not isinstance(node, Or) and "(" not in text[node.start : end]


def _read_so(text: str, near: Near, beside: Node, whole: tuple[int, int], other: str) -> Finding:
    start, end = whole
    joined, alone = canonical(near), canonical(beside)
    read = f"({joined}) OR {alone}" if near.start == start else f"{alone} OR ({joined})"
    changed = other[start : len(other) - (len(text) - end)]
    message = f"NEAR joins before OR does: this is read as {read}. Nexis would read it as {changed}. Write the parentheses that you mean."
    return _finding(text, start, end, message, other, "hint")
