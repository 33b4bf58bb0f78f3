"""Queries that would work in the place of what other tools read and we refuse: what the errors of the lexer propose."""

from __future__ import annotations

import re

from monitor.domains import registrable
from monitor.topics.marks import Mark, without
from monitor.topics.terms import QUOTES, operand

_PARTS = re.compile(r'"[^"]*"|\S+')
_LISTED = re.compile(r'"[^"]*"|[^\s,]+')
_TWO = 2
_WITH_GAPS = re.compile(r"[\w-]+(?:\?+[\w-]+)+\*?")
_HOST = re.compile(rf"(?i)[{QUOTES}]?(?:https?://)?(?:www\.)?(?P<host>(?:[\w-]+\.)+[\w-]+)")
_LONGEST = 300
"""So many characters before a NOT are looked at; what is longer is no word."""
_BEGINNING = re.compile(r"\\b([^\W_]{4,})\\w")
_OPERAND = r'(?:"[^"()]*"\*?|\([^()]*\)|[^\s()"]+)'
_BEFORE = re.compile(rf"({_OPERAND})\s+(?:(?i:AND|BUT)\s+)?$")
_BEHIND = re.compile(rf"\s*({_OPERAND})")
_CLOSED = re.compile(rf"[{QUOTES}][^{QUOTES}]*[{QUOTES}]|[\[{{][^\[\]{{}}]*[\]}}]|/(?:[^/\\]|\\.)+/", re.DOTALL)
_REST = re.compile(rf"[^\s()\uff08\uff09{QUOTES}]*")
_GROUPING = re.compile(rf"[(\uff08)\uff09]|[{QUOTES}][^{QUOTES}]*[{QUOTES}]")


def as_pattern(term: str) -> str | None:
    r"""`defen?e` as the pattern /\bdefen\we\b/i; the question mark at the end of a word is left out."""
    if _WITH_GAPS.fullmatch(term):
        whole = "" if term.endswith("*") else r"\b"
        return rf"/\b{term.rstrip('*')}{whole}/i".replace("?", r"\w")
    bare = term.rstrip("?")
    return bare if bare and "?" not in bare else None


def beginning(pattern: str) -> str | None:
    r"""What NEAR can join in the place of a pattern that was proposed for a word with a gap: defen* for \bdefen\we\b."""
    found = _BEGINNING.match(pattern)
    return f"{found[1]}*" if found else None


def not_near(text: str, start: int, near: Mark) -> str | None:
    """`a NOT NEAR/5 b` as a NOT (a NEAR/5 b); the NOT stands at `start`."""
    left, right = _left_of(text, start), _BEHIND.match(text, near.end)
    if left is None or right is None:
        return None
    return f"{text[:start]}NOT ({left[1]} {near.text} {right[1]}){text[right.end() :]}"


def _left_of(text: str, end: int) -> re.Match[str] | None:
    """The word, phrase or group before `end`, where it stands by itself."""
    since = max(0, end - _LONGEST)
    found = _BEFORE.search(text, since, end)
    if found is None or 0 < found.start() == since:
        return None
    return found if text[: found.start()][-1:] in {"", " ", "\t", "\n", "(", "\uff08"} else None


def as_options(term: str) -> str:
    """`a|b` as (a OR b)."""
    return f"({' OR '.join(operand(each) for each in re.split('[|｜]+', term) if each)})"


def as_either(text: str, start: int, end: int) -> str | None:
    """`a XOR b` as ((a OR b) NOT (a AND b)); the XOR stands at [start, end)."""
    left, right = _left_of(text, start), _BEHIND.match(text, end)
    if left is None or right is None:
        return None
    either, both = f"({left[1]} OR {right[1]})", f"({left[1]} AND {right[1]})"
    return f"{text[: left.start()]}({either} NOT {both}){text[right.end() :]}"


def as_chain(phrase: str) -> str:
    """The words of a phrase of which not the last one ends in *, each right behind the one before."""
    parts: list[str] = []
    for word in phrase.split():
        if parts and "*" not in word and "*" not in parts[-1]:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return f"({' ONEAR/0 '.join(map(operand, parts))})"


def value_end(text: str, at: int) -> int:
    """Where that ends which a field asks for, behind whose colon is `at`: a word, a phrase, a pattern, a group or a range."""
    at += len(text[at:]) - len(text[at:].lstrip())
    end = group_end(text, at) if text[at : at + 1] in {"(", "\uff08"} else None
    closed = None if end else _CLOSED.match(text, at)
    end = end or (closed.end() if closed else at)
    rest = _REST.match(text, end)
    return rest.end() if rest else end


def group_end(text: str, opening: int) -> int | None:
    """Where the parenthesis that opens there is closed; None where it never is. What stands in quotation marks closes nothing."""
    depth = 0
    for found in _GROUPING.finditer(text, opening):
        depth += (found[0] in "(\uff08") - (found[0] in ")\uff09")
        if not depth:
            return found.end()
    return None


def as_site(text: str, start: int, end: int, after: int) -> str:
    """The query with the site of an address, which ends at `after`, for the address; without it where none can be told."""
    host = _HOST.match(text, end)
    if host is None:
        return without(text, start, after)
    return f"{text[:start]}site:{registrable(host['host'])}{text[after:]}"


def close_group(text: str, closing: int, near: str) -> str | None:
    """`(a AND b)` as (a NEAR/5 b), up to where the group closes, at `closing`; None where it holds more than words side by side."""
    opening = text.rfind("(", 0, closing)
    inside = text[opening + 1 : closing]
    terms = [found[0] for found in _PARTS.finditer(inside) if found[0] != "AND"]
    if opening < 0 or ")" in inside or not terms or not all(map(_is_operand, terms)):
        return None
    return f"{text[:opening]}({f' {near} '.join(terms)})"


def is_call(text: str, opening: int) -> bool:
    """Whether a group opens there that holds parts with commas between, as NEAR(a, b, 5) does in other tools."""
    after = group_end(text, opening) if text[opening : opening + 1] == "(" else None
    return after is not None and "," in text[opening:after]


def near_call(text: str, end: int, near: str) -> str | None:
    """`NEAR(a b, 5)`, as SQLite writes it, as (a NEAR/5 b), with what follows; the NEAR, which is `near`, ends at `end`."""
    after = group_end(text, end)
    if after is None:
        return None
    terms = [found[0].rstrip(",") for found in _LISTED.finditer(text, end + 1, after - 1)]
    if len(terms) > _TWO and terms[-1].isdecimal():
        near = f"{near.partition('/')[0]}/{terms.pop()}"
    if len(terms) < _TWO or not all(map(_is_operand, terms)):
        return None
    return f"({f' {near} '.join(terms)}){text[after:]}"


def _is_operand(term: str) -> bool:
    return term.startswith('"') or operand(term) == term
