"""Cuts a typed query into its marks: words, phrases, patterns, operators, parentheses, fields and names."""

from __future__ import annotations

import re
from dataclasses import replace

from monitor.errors import QueryError
from monitor.topics.aliases import (
    ADDRESS_FIELDS,
    CASES,
    FIELD_NAMES,
    FUNCTIONS,
    NEARS,
    OPERATORS,
    REFUSED_FIELDS,
    WHOLE_TEXT,
    no_such_field,
)
from monitor.topics.lexer_apart import count, near_apart, refuse_bare_count, stands_before_group
from monitor.topics.lexer_close import Slop, close_words, refuse_close_group
from monitor.topics.lexer_exact import exact
from monitor.topics.lexer_near import bounded, near
from monitor.topics.lexer_patterns import pattern, refuse_options
from monitor.topics.lexer_phrases import phrase
from monitor.topics.lexer_words import plain_word
from monitor.topics.marks import Mark, without
from monitor.topics.proposals import as_either, as_site, value_end
from monitor.topics.refused_words import refuse_joined
from monitor.topics.segments import refuse_segment
from monitor.topics.terms import END, OR_SIGN, QUOTES, TERM, WEIGHT, half_width

__all__ = ["LONGEST_QUERY", "Mark", "read_marks"]

LONGEST_QUERY = 100_000
"""Characters of a query."""

_PARTS = re.compile(
    r"\s+|(?P<open>[(\uff08])|(?P<close>[)\uff09])"
    rf"|(?P<quote>[{QUOTES}])|(?P<not>[-\u2212\u2013!\uff0d\uff01])|(?P<equals>[=\uff1d])|(?P<stroke>/)|(?P<or>{OR_SIGN})"
    rf"|(?P<field>(?:[A-Za-z_]+[0-9]*|(?i:near)/[0-9]+)[:\uff1a])|(?P<term>{TERM.pattern})"
)
_ADDRESS = re.compile(rf"(?P<site>(?i:https?://)[^\s()\uff08\uff09{QUOTES}?#]+)[^\s()\uff08\uff09{QUOTES}]*")
_NAME = re.compile(r"[$@][^\W\d][\w-]*")
_MOST_TIMES = 9_999
_COUNTED = re.compile(r"(?i:(?P<what>near|repeat)/?(?P<n>[0-9]+))")
_NOT_SIGNS = re.compile(r"[-\u2212\u2013!\uff0d\uff01]{2,}+(?=[^-\u2212\u2013!\uff0d\uff01\s)\uff09])")
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_WEIGHED = frozenset({"word", "phrase", "name", "regex", ")"})
_BUT_NOT = re.compile(rf"(?i:but|and)\s+(?i:not){END}")


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
        if new and new[-1].kind in _WEIGHED and (weight := WEIGHT.match(text, new[-1].end)):
            new[-1] = replace(new[-1], end=weight.end(), weight=len(weight[0]))
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
        case "or":
            return [Mark("and" if "&" in half_width(found[0]) else "or", found[0], start, end)]
        case "field":
            return _field(text, found["field"][:-1], start, end)
        case "term":
            return [_term(text, start, end)]
        case _:
            return []


def _close(text: str, start: int) -> Mark:
    refuse_close_group(text, start)
    return Mark(")", ")", start, start + 1)


def _not(text: str, start: int) -> Mark:
    sign = text[start]
    if signs := _NOT_SIGNS.match(text, start):
        message = f"Two exclusions take each other away. Write one {sign} directly before the word to leave out."
        raise QueryError(message, start, signs.end(), text[: start + 1] + text[signs.end() :])
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
    term = TERM.match(text, start)
    if term and (mark := near(term[0], start, term.end(), text)):
        return mark
    refuse_options(text, start)
    message = "This pattern is never closed. Add / at its end, or put text with a stroke in quotation marks."
    raise QueryError(message, start, len(text))


def _term(text: str, start: int, end: int) -> Mark:
    term = half_width(text[start:end])
    if term not in OPERATORS and (both := _BUT_NOT.match(text, start)):
        return Mark("not", both[0], start, both.end())
    if term in OPERATORS:
        return Mark(OPERATORS[term], term, start, end)
    if term == "XOR":
        message = "Either the one or the other, but not both, is written out: (a OR b) NOT (a AND b)."
        raise QueryError(message, start, end, as_either(text, start, end))
    if _NAME.fullmatch(term):
        return Mark("name", term, start, end)
    if mark := near_apart(text, start) or near(term, start, end, text):
        return mark
    if counted := count(text, start):
        return _at_least(counted[0], start, counted[1])
    joined = text[end : end + 1] in {"(", "\uff08"}
    if joined or (term.isupper() and stands_before_group(text, end)):
        if mark := _function(term, start, end):
            return mark
        refuse_segment(text, term, start, end)
    refuse_bare_count(text, start)
    refuse_joined(term, start, text)
    return plain_word(text[start:end], start, end, text)


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
        return [mark, plain_word(address["site"], end, address.end(), text)] if address else [mark]
    if name.lower() == "raw":
        return [Mark("case", "CASE", start, end)]
    if counted := _COUNTED.fullmatch(name):
        return _counted(text, counted, start, end)
    after, fix = _without_field(text, name.lower(), start, end)
    raise QueryError(no_such_field(name), start, after, fix)


def _without_field(text: str, name: str, start: int, end: int) -> tuple[int, str]:
    """The query without a field that other tools know, and where what is left out ends; another word with a colon is taken for a text."""
    if name in ADDRESS_FIELDS:
        after = value_end(text, end)
        return after, as_site(text, start, end, after)
    if name in NEARS:
        return end, f"{text[:start]}{name.upper()}/{text[end:].lstrip()}"
    if name in WHOLE_TEXT:
        return end, text[:start] + text[end:].lstrip()
    if name in REFUSED_FIELDS:
        after = value_end(text, end)
        return after, without(text, start, after)
    term = TERM.match(text, start)
    after = term.end() if term else end
    if after > end:
        return end, f'{text[:start]}"{text[start:after]}"{text[after:]}'
    return end, f"{text[: end - 1]} {text[end:].lstrip()}"


def _counted(text: str, found: re.Match[str], start: int, end: int) -> list[Mark]:
    """What GDELT writes: near20:"a b" and repeat3:"a"."""
    if found["what"].lower() == "repeat":
        return [_at_least(bounded(found["n"]), start, end)]
    closing = re.compile(f"[{QUOTES}]").search(text, end + 1)
    if text[end : end + 1] not in set(QUOTES) or closing is None:
        fix = f"{text[:start]}NEAR/{found['n']} {text[end:].lstrip()}"
        raise QueryError('Write the words in quotation marks behind this: near20:"kim putin".', start, end, fix)
    return close_words(text, start, (end, closing.end()), Slop(found["n"], "", closing.end()))
