"""Patterns of characters in a query (`/pattern/`): what is allowed in them, and how they are run."""

from __future__ import annotations

import functools
import re

from monitor.topics.regex_check import LONGEST_RUN, check_pieces, most_steps
from monitor.topics.regex_parts import Chars, Choice, Edge, Part, Repeat, Row
from monitor.topics.regex_reader import PatternError, read_pattern
from monitor.topics.tree import Regex

__all__ = ["LONGEST_PATTERN", "LONGEST_RUN", "LONGEST_TEXT", "PatternError", "check", "program"]

LONGEST_PATTERN = 200
"""Characters of a pattern."""
LONGEST_TEXT = 20_000
"""Only so many characters of each field are searched."""


def check(pattern: str, *, folded: bool = False) -> Part:
    """The pieces of a pattern (without its strokes) that is safe to run on any text. Raises PatternError."""
    if len(pattern) > LONGEST_PATTERN:
        message = (
            f"The pattern has {len(pattern):,} characters; {LONGEST_PATTERN} is the most. Join several with AND or OR."
        )
        raise PatternError(message, LONGEST_PATTERN, len(pattern))
    pieces = read_pattern(pattern, folded=folded)
    check_pieces(pieces, len(pattern))
    return pieces


@functools.lru_cache(maxsize=256)
def program(node: Regex) -> re.Pattern[str]:
    """The pattern of a query that was read, ready to be run over the first LONGEST_TEXT characters of a field."""
    return re.compile(_source(check(node.pattern, folded=node.folded)), re.IGNORECASE if node.folded else 0)


_FAST, _SLOW = 200, 45
"""Steps of a pattern that take as long as looking at one place; where capitals do not count there are fewer."""


@functools.lru_cache(maxsize=256)
def steps_of(node: Regex) -> float:
    """What running it takes for each character of a text at worst, in places looked at."""
    return most_steps(check(node.pattern, folded=node.folded)) / (_SLOW if node.folded else _FAST)


def _source(part: Part) -> str:
    """The pieces spelled for `re`, with an end to every repetition."""
    match part:
        case Chars(source=source) | Edge(source=source):
            return source
        case Row(parts=parts):
            return "".join(map(_source, parts))
        case Choice(parts=parts):
            return f"(?:{'|'.join(map(_source, parts))})"
        case Repeat(part=inner, least=least, most=most):
            return f"(?:{_source(inner)}){{{least},{least + LONGEST_RUN if most is None else most}}}"
