"""What a term of a query is: the signs from one blank, parenthesis or quotation mark to the next, less a weight and OR signs at its end."""

from __future__ import annotations

import re

from monitor.topics.aliases import OPERATORS

QUOTES = '"\u201c\u201d\u201e\u201f\uff02\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\u301f'

_SIGN = rf"[^\s()\uff08\uff09{QUOTES}]"
_AFTER = rf"(?!{_SIGN})"
_DOUBLE = r"[|\uff5c]{2}|[&\uff06]{2}"
_POWERS = r"(?:\^[0-9.]+)+"
_OR_SIGN = rf"{_DOUBLE}|[|\uff5c](?:{_AFTER}|(?={_DOUBLE}|{_POWERS}))"
_WEIGHT = rf"{_POWERS}(?:{_AFTER}|(?={_OR_SIGN}))"
ENDS = f"{_OR_SIGN}|{_WEIGHT}"
"""Signs that end a term without a blank."""
END = rf"(?:{_AFTER}|(?={ENDS}))"
"""Where a term is over."""
TAIL = rf"(?:(?!{ENDS}){_SIGN})*"
"""What may follow in a term."""
TERM = re.compile(_SIGN + TAIL)
RUN = re.compile(f"{_SIGN}+")
"""The same with all that is glued to it."""
OR_SIGN = r"[|\uff5c]{1,2}|[&\uff06]{2}"
"""|| and && need no blanks around them; a single | needs one."""
WEIGHT = re.compile(_WEIGHT)
"""Elasticsearch's missile^2."""

STARS = str.maketrans("\uff0a", "*")
"""A full-width * is a *, also in quotation marks."""

_HALF_WIDTH = {number: number - 0xFEE0 for number in range(0xFF01, 0xFF5F)}
_ORDINARY = re.compile(r"\w[\w-]*\*?")
_LIKE_SIGNS = re.compile(r"(?i:o?near|w|pre|n|adj|atleast|atl|repeat)[0-9]*f?|XOR|(?:AND|OR|NOT|O?NEAR)[-_].*")


def half_width(term: str) -> str:
    """Full-width letters and signs, as keyboards for Chinese and Japanese type them, as the usual ones."""
    return term if term.isascii() else term.translate(_HALF_WIDTH)


def operand(said: str) -> str:
    """A word or phrase as it can stand beside any operator: in quotation marks where it might be read as more than a word."""
    plain = (
        _ORDINARY.fullmatch(said) and half_width(said) not in OPERATORS and not _LIKE_SIGNS.fullmatch(half_width(said))
    )
    return said if plain else f'"{said}"'
