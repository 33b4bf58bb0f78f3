"""Queries that would work in the place of what other tools read and we refuse: what the errors of the lexer propose."""

from __future__ import annotations

import re

from monitor.domains import registrable
from monitor.topics.marks import Mark, without

_PARTS = re.compile(r'"[^"]*"|\S+')
_WITH_GAPS = re.compile(r"[\w-]+(?:\?+[\w-]+)+\*?")
_HOST = re.compile(r"(?i)(?:https?://)?(?:www\.)?(?P<host>(?:[a-z0-9-]+\.)+[a-z0-9-]+)")
_LONGEST = 300
"""So many characters before a NOT are looked at; what is longer is no word."""
_BEGINNING = re.compile(r"\\b([^\W_]{4,})\\w")
_OPERAND = r'(?:"[^"()]*"\*?|\([^()]*\)|[^\s()"]+)'
_BEFORE = re.compile(rf"({_OPERAND})\s+(?:(?i:AND|BUT)\s+)?$")
_BEHIND = re.compile(rf"\s*({_OPERAND})")
_VALUE = re.compile(r'"[^"]*"?|\([^()]*\)?|[^\s()"]*')


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
    since = max(0, start - _LONGEST)
    left, right = _BEFORE.search(text, since, start), _BEHIND.match(text, near.end)
    if left is None or right is None or 0 < left.start() == since:
        return None
    return f"{text[:start]}NOT ({left[1]} {near.text} {right[1]}){text[right.end() :]}"


def as_options(term: str) -> str:
    """`a|b` as (a OR b)."""
    return f"({re.sub(r'[|]+', ' OR ', term)})"


def as_chain(phrase: str) -> str:
    """The words of a phrase of which not the last one ends in *, each right behind the one before."""
    parts: list[str] = []
    for word in phrase.split():
        if parts and "*" not in word and "*" not in parts[-1]:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    said = [f'"{part}"' if " " in part else part for part in parts]
    return f"({' ONEAR/0 '.join(said)})"


def without_value(text: str, start: int, end: int) -> str:
    """The query without a field, which stands at [start, end), and what it asks for."""
    value = _VALUE.match(text, end)
    return without(text, start, value.end() if value else end)


def as_site(text: str, start: int, end: int) -> str:
    """The query with the site of an address for the address; without it where none can be told."""
    host = _HOST.match(text, end)
    value = _VALUE.match(text, end)
    if host is None or value is None:
        return without_value(text, start, end)
    return f"{text[:start]}site:{registrable(host['host'])}{text[value.end() :]}"


def close_group(text: str, closing: int, end: int, digits: str) -> str | None:
    """`(a AND b)~5` as (a NEAR/5 b), None where the group holds more than words side by side; it closes at `closing`."""
    opening = text.rfind("(", 0, closing)
    inside = text[opening + 1 : closing]
    terms = [found[0] for found in _PARTS.finditer(inside) if found[0] != "AND"]
    if opening < 0 or ")" in inside or {"OR", "NOT"} & set(terms):
        return None
    return f"{text[:opening]}({f' NEAR/{digits or 5} '.join(terms)}){text[end:]}"
