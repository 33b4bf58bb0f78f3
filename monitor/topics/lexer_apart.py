"""Operators with a blank before their number or parenthesis: ATLEAST3 (a), HEADLINE (a), a NEAR 5 b, a W/ 5 b, a NEAR5 b, AROUND(5).

Read where no other meaning is left. An ordinary word (`case`, `title`) counts as the operator only in capitals; `lint_words` tells of it.
"""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.aliases import OPERATORS
from monitor.topics.lexer_near import NEAR_REACH, WIDEST_NEAR, bounded, is_near, near
from monitor.topics.marks import Mark
from monitor.topics.terms import QUOTES

_ATLEAST = re.compile(r"(?:(?i:atleast|atl)|(?i:atleast)\s+)(?P<count>[0-9]+)(?=\s*[(\uff08])")
_BARE_ATLEAST = re.compile(r"(?:(?i:atleast)[0-9]+|ATLEAST(?:\s+[0-9]+)?)(?=[\s)\uff09]|$)")
_SENTENCE = "(?i:s|sent)"
_CLOSENESS = re.compile(
    rf"(?P<name>O?NEAR)(?:\s*/\s*(?P<said>{NEAR_REACH}|{_SENTENCE})|\s*(?P<reach>{NEAR_REACH}))(?=[\s(\uff08{QUOTES}]|$)"
    rf"|(?P<alias>(?i:o?near|w|pre))/\s+(?P<known>{NEAR_REACH}|{_SENTENCE})(?=[\s(\uff08{QUOTES}]|$)"
    r"|(?:AROUND|(?P<called>O?NEAR))\s*[(\uff08\[]\s*(?P<around>[0-9]+)\s*[)\uff09\]]"
)
_OPENING = re.compile(r"\s+[(\uff08]")
_TERM = re.compile(r"\s*([^\s()\uff08\uff09]+|[(\uff08])")


def count(text: str, start: int) -> tuple[int, int] | None:
    """The number of an ATLEAST3 before a parenthesis, and where it ends; None where there is none."""
    found = _ATLEAST.match(text, start)
    return None if found is None else (bounded(found["count"]), found.end())


def refuse_bare_count(text: str, start: int) -> None:
    """Raises QueryError for an ATLEAST3 that no parenthesis follows, which nobody means as a word."""
    found = _BARE_ATLEAST.match(text, start)
    if found is None:
        return
    digits = re.sub(r"\D", "", found[0])
    said = _TERM.match(text, found.end())
    message = f"ATLEAST needs a number and parentheses around what it counts: ATLEAST{digits or 3}(missile*)."
    works = digits and said is not None and said[1] not in OPERATORS and said[1] not in "(\uff08"
    fix = f"{text[:start]}ATLEAST{digits}({said[1]}){text[said.end() :]}" if said and works else None
    raise QueryError(message, start, found.end(), fix)


def near_apart(text: str, start: int) -> Mark | None:
    """The mark of a NEAR apart from its number, or joined to it without a stroke; None where there is none.

    A number that nothing follows to be joined is a word (`a NEAR 5 AND b`), and so is one that is too large (`a NEAR 2024 b`).
    """
    found = _CLOSENESS.match(text, start)
    if found is None:
        return None
    name = found["name"] or found["alias"] or found["called"] or "NEAR"
    following = _TERM.match(text, found.end())
    reach = found["reach"] or found["said"] or found["known"] or found["around"]
    if "/" not in found[0] and (following is None or following[1] in OPERATORS or is_near(following[1])):
        return None
    if found[0] == f"{name} {reach}" and bounded(reach.rstrip("f")) > WIDEST_NEAR:
        return None  # a year, say
    return near(f"{name}/{reach}", start, found.end(), text)


def stands_before_group(text: str, end: int) -> bool:
    """Whether a parenthesis opens behind a blank."""
    return _OPENING.match(text, end) is not None
