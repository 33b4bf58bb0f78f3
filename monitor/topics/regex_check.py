"""Lets only patterns through that take about as long as their text is long, whatever the text.

`re` tries one way after another. So the number of ways in which a piece can match from one place is counted, and must stay small: a
repetition may not hold another one or a choice of readings, an endless one may not reach into what follows it.
"""

from __future__ import annotations

import math

from monitor.topics.regex_parts import KINDS, Chars, Choice, Edge, Part, Repeat, Row, beginnings, may_be_empty, meet
from monitor.topics.regex_reader import PatternError

MOST_WAYS = 250
LONGEST_MATCH = 2_000
"""Characters that a pattern may ask for at least."""

_WORD = Chars("", kinds=frozenset("dw"))


def check_pieces(pieces: Part, length: int) -> None:
    """Refuses pieces of a pattern (of `length` characters) that could take long, or that could never be shown. Raises PatternError."""
    if may_be_empty(pieces):
        raise PatternError(
            "This pattern is found in every text, for all of it may be left out. Add a part that must be there.",
            0,
            length,
        )
    if not any(chars.meets(_WORD) for chars in _all_chars(pieces)):
        raise PatternError("A pattern must hold a letter or a digit; only words can be shown as found.", 0, length)
    if _least_length(pieces) > LONGEST_MATCH:
        raise PatternError(f"The pattern asks for more than {LONGEST_MATCH:,} characters. Lower its counts.", 0, length)
    if _ways(pieces, ()) > MOST_WAYS:
        message = f"The pattern can be read in more than {MOST_WAYS} ways. Lower its counts, or make it two patterns with AND."
        raise PatternError(message, 0, length)


def _all_chars(part: Part) -> list[Chars]:
    match part:
        case Chars():
            return [part]
        case Edge():
            return []
        case Row(parts=parts) | Choice(parts=parts):
            return [chars for one in parts for chars in _all_chars(one)]
        case Repeat(part=inner):
            return _all_chars(inner)


def _least_length(part: Part) -> int:
    match part:
        case Chars():
            return 1
        case Edge():
            return 0
        case Row(parts=parts):
            return sum(map(_least_length, parts))
        case Choice(parts=parts):
            return max(map(_least_length, parts))
        case Repeat(part=inner, least=least):
            return max(least, 1) * _least_length(inner)


def _ways(part: Part, follow: tuple[Chars, ...]) -> int:
    """In how many ways the part can match from one place, where a character of `follow` comes next (at the end of the pattern: nothing)."""
    match part:
        case Chars() | Edge():
            return 1
        case Row(parts=parts):
            counts = []
            for one in reversed(parts):
                counts.append(_ways(one, follow))
                follow = beginnings(one) + (follow if may_be_empty(one) else ())
            return math.prod(counts)
        case Choice(parts=parts):
            return _ways_to_choose(parts, follow)
        case Repeat():
            return _ways_to_repeat(part, follow)


def _ways_to_choose(parts: tuple[Part, ...], follow: tuple[Chars, ...]) -> int:
    """Options that can begin alike are tried one after the other; of others the first character tells which it is."""
    firsts = [beginnings(one) + (follow or _ANY if may_be_empty(one) else ()) for one in parts]
    counts = [_ways(one, follow) for one in parts]
    return max(
        sum(count for count, other in zip(counts, firsts, strict=True) if meet(first, other)) for first in firsts
    )


_ANY = (Chars("", kinds=KINDS),)


def _ways_to_repeat(repeat: Repeat, follow: tuple[Chars, ...]) -> int:
    inner, least, most = repeat.part, repeat.least, repeat.most
    if most == 1:
        return _ways(inner, follow) + (least == 0 and meet(beginnings(inner), follow))
    inside = _ways(inner, beginnings(inner) + follow)
    if least == most:
        return int(min(inside**least, MOST_WAYS + 1))
    if _varies(inner) or inside > 1 or may_be_empty(inner):
        message = "A repetition cannot hold another one, nor options that begin alike. Give one of them a fixed count such as {3}."
        raise PatternError(message, repeat.start, repeat.end)
    if not meet(beginnings(inner), follow):
        return 1
    if most is None:
        instead = f"{{{least},{least + 20}}}"
        message = f"This repetition could swallow what follows it. Say how often at most, for example {instead}."
        raise PatternError(message, repeat.start, repeat.end, instead)
    return most - least + 1


def _varies(part: Part) -> bool:
    """Whether the part holds a repetition without a fixed count."""
    match part:
        case Chars() | Edge():
            return False
        case Row(parts=parts) | Choice(parts=parts):
            return any(map(_varies, parts))
        case Repeat(part=inner, least=least, most=most):
            return least != most or _varies(inner)
