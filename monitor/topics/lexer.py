"""Cuts a typed query into its marks: words, phrases, patterns, operators, parentheses, fields and names."""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.aliases import (
    ADDRESS_FIELDS,
    CASES,
    FIELD_NAMES,
    FUNCTIONS,
    OPERATORS,
    REFUSED_FIELDS,
    WHOLE_TEXT,
    no_such_field,
)
from monitor.topics.lexer_apart import count, near_apart, refuse_bare_count, stands_before_group
from monitor.topics.lexer_near import near
from monitor.topics.lexer_words import QUOTES, close_words, exact, pattern, phrase, plain_word, refuse_options
from monitor.topics.marks import Mark, without
from monitor.topics.proposals import as_site, close_group, without_value

__all__ = ["LONGEST_QUERY", "Mark", "read_marks"]

LONGEST_QUERY = 100_000
"""Characters of a query."""

_PARTS = re.compile(
    r"\s+|(?P<open>[(\uff08])|(?P<close>[)\uff09])"
    rf"|(?P<quote>[{QUOTES}])|(?P<not>[-\u2212\u2013!])|(?P<equals>=)|(?P<stroke>/)"
    rf"|(?P<field>[A-Za-z_]+[0-9]*[:\uff1a])|(?P<term>[^\s()\uff08\uff09{QUOTES}]+)"
)
_TERM = re.compile(rf"[^\s()\uff08\uff09{QUOTES}]+")
_ADDRESS = re.compile(rf"(?i:https?://)[^\s()\uff08\uff09{QUOTES}]+")
_NAME = re.compile(r"[$@][^\W\d][\w-]*")
_MOST_TIMES = 9_999
_COUNTED = re.compile(r"(?i:(?P<what>near|repeat)(?P<n>[0-9]{1,4}))")
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_SLOP = re.compile(r"~([0-9]{0,6})")
_BUT_NOT = re.compile(rf"(?i:but|and)\s+(?i:not)(?![^\s()\uff08\uff09{QUOTES}])")


def read_marks(text: str) -> list[Mark]:
    """The marks of a query, the last of kind "end". Raises QueryError."""
    if len(text) > LONGEST_QUERY:
        message = f"The query has {len(text):,} characters; {LONGEST_QUERY:,} is the most. Split it into several topics or lists."
        raise QueryError(message, LONGEST_QUERY, len(text))
    if bad := _NOT_TEXT.search(text):
        message = "The query holds a character that is not text (NUL or half of a surrogate pair). Delete it."
        raise QueryError(message, bad.start(), bad.end(), _NOT_TEXT.sub(" ", text))
    marks: list[Mark] = []
    at = 0
    while at < len(text):
        found = _PARTS.match(text, at)
        if found is None:  # every character is one of the alternatives
            break
        new = _marks(text, found)
        at = new[-1].end if new else found.end()
        marks += new
    marks.append(Mark("end", "", len(text), len(text)))
    return marks


def _marks(text: str, found: re.Match[str]) -> list[Mark]:
    """The marks of the next piece; the last ends where the piece does."""
    start, end = found.span()
    match found.lastgroup:
        case "open":
            return [Mark("(", "(", start, end)]
        case "close":
            return [_close(text, start)]
        case "quote":
            return phrase(text, start)
        case "not":
            return [_not(text, start)]
        case "equals":
            return [exact(text, start)]
        case "stroke":
            return [_stroke(text, start)]
        case "field":
            return _field(text, found["field"][:-1], start, end)
        case "term":
            return [_term(text, start, end)]
        case _:
            return []


def _close(text: str, start: int) -> Mark:
    if slop := _SLOP.match(text, start + 1):
        end = slop.end()
        message = "Write NEAR between the words of a group: a NEAR/5 b."
        raise QueryError(message, start, end, close_group(text, start, end, slop[1]))
    return Mark(")", ")", start, start + 1)


def _not(text: str, start: int) -> Mark:
    sign = text[start]
    following = text[start + 1 : start + 2]
    if not following or following.isspace() or following in ")\uff09":
        message = (
            f"This {sign} stands alone. Write it directly before the word to leave out ({sign}word), or delete it."
        )
        raise QueryError(message, start, start + 1, without(text, start, start + 1))
    return Mark("not", sign, start, start + 1)


def _stroke(text: str, start: int) -> Mark:
    """A pattern, or the /5 that other tools write for NEAR/5."""
    if mark := pattern(text, start):
        return mark
    term = _TERM.match(text, start)
    if term and (mark := near(term[0], start, term.end(), text)):
        return mark
    refuse_options(text, start)
    message = "This pattern is never closed. Add / at its end, or put text with a stroke in quotation marks."
    raise QueryError(message, start, len(text))


def _term(text: str, start: int, end: int) -> Mark:
    term = text[start:end]
    if term not in OPERATORS and (both := _BUT_NOT.match(text, start)):
        return Mark("not", both[0], start, both.end())
    if term in OPERATORS:
        return Mark(OPERATORS[term], term, start, end)
    if _NAME.fullmatch(term):
        return Mark("name", term, start, end)
    if mark := near_apart(text, start) or near(term, start, end, text):
        return mark
    if counted := count(text, start):
        return _at_least(counted[0], start, counted[1])
    grouped = text[end : end + 1] in {"(", "\uff08"} or (term.isupper() and stands_before_group(text, end))
    if grouped and (mark := _function(term, start, end)):
        return mark
    refuse_bare_count(text, start)
    return plain_word(term, start, end, text)


def _function(term: str, start: int, end: int) -> Mark | None:
    """What a term before a parenthesis may be besides a word."""
    if term.lower() == "atleast":
        raise QueryError("ATLEAST needs a number, as in ATLEAST3(missile*).", start, end)
    if term.upper() in CASES:
        return Mark("case", term.upper(), start, end)
    if term.lower() in FUNCTIONS:
        return Mark("field", FUNCTIONS[term.lower()], start, end)
    return None


def _at_least(count: int, start: int, end: int) -> Mark:
    if not count:
        raise QueryError("ATLEAST needs a number of 1 or more, as in ATLEAST3(missile*).", start, end)
    if count > _MOST_TIMES:
        raise QueryError(f"No word stands so often in an article; ATLEAST{_MOST_TIMES} is the most.", start, end)
    return Mark("atleast", "ATLEAST", start, end, number=count)


def _field(text: str, name: str, start: int, end: int) -> list[Mark]:
    if known := FIELD_NAMES.get(name.lower()):
        mark = Mark("field", known, start, end)
        address = _ADDRESS.match(text, end) if known == "site" else None
        return [mark, plain_word(address[0], end, address.end(), text)] if address else [mark]
    if name.lower() == "raw":
        return [Mark("case", "CASE", start, end)]
    if counted := _COUNTED.fullmatch(name):
        return _counted(text, counted, start, end)
    raise QueryError(no_such_field(name), start, end, _without_field(text, name.lower(), start, end))


def _without_field(text: str, name: str, start: int, end: int) -> str | None:
    """The query without a field that other tools know; any other word with a colon is taken for a text."""
    if name in ADDRESS_FIELDS:
        return as_site(text, start, end)
    if name in WHOLE_TEXT:
        return text[:start] + text[end:].lstrip()
    if name in REFUSED_FIELDS:
        return without_value(text, start, end)
    term = _TERM.match(text, start)
    after = term.end() if term else end
    return f'{text[:start]}"{text[start:after]}"{text[after:]}' if after > end else None


def _counted(text: str, found: re.Match[str], start: int, end: int) -> list[Mark]:
    """What GDELT writes: near20:"a b" and repeat3:"a"."""
    if found["what"].lower() == "repeat":
        return [_at_least(int(found["n"]), start, end)]
    closing = re.compile(f"[{QUOTES}]").search(text, end + 1)
    if text[end : end + 1] not in set(QUOTES) or closing is None:
        raise QueryError('Write the words in quotation marks behind this: near20:"kim putin".', start, end)
    return close_words(text, start, (end, closing.end()), closing.end(), found["n"])
