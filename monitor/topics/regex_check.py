"""Lets only patterns through that take about as long as their text is long, whatever the text.

`re` tries one way after another. So the steps that a pattern can take from one place are counted, and must stay few: a repetition may not
hold another one or a choice of readings, an endless one may not reach into what follows it, and counts multiply only so far.
"""

from __future__ import annotations

from typing import NamedTuple

from monitor.topics.regex_parts import KINDS, Chars, Choice, Edge, Part, Repeat, Row, beginnings, may_be_empty, meet
from monitor.topics.regex_reader import PatternError

MOST_STEPS = 3_000
"""From one place in the text, when everything fails as late as it can."""
LONGEST_RUN = 200
"""`*` and `+` take at most so many more than they must."""

_WORD = Chars("", kinds=frozenset("dw"))
_ANY = (Chars("", kinds=KINDS),)


class _Effort(NamedTuple):
    """In how many ways a piece can match from one place, and how many characters are looked at for that."""

    ways: int
    steps: int


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
    if most_steps(pieces) > MOST_STEPS:
        message = "The pattern could take long on some texts. Lower its counts, or make it two patterns with AND."
        raise PatternError(message, 0, length)


def most_steps(pieces: Part) -> int:
    """The steps that a pattern can take from one place in a text."""
    return _effort(pieces, ()).steps


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


def _effort(part: Part, follow: tuple[Chars, ...]) -> _Effort:
    """What the part takes from one place, where a character of `follow` comes next (at the end of the pattern: nothing)."""
    match part:
        case Chars() | Edge():
            return _Effort(1, 1)
        case Row(parts=parts):
            efforts = []
            for one in reversed(parts):
                efforts.append(_effort(one, follow))
                follow = beginnings(one) + (follow if may_be_empty(one) else ())
            return _in_a_row(efforts[::-1])
        case Choice(parts=parts):
            return _one_of(parts, follow)
        case Repeat():
            return _repeated(part, follow)


def _in_a_row(efforts: list[_Effort]) -> _Effort:
    """Each way to match what comes before makes the next piece start anew."""
    ways, steps = 1, 0
    for effort in efforts:
        steps += ways * effort.steps
        ways = min(ways * effort.ways, MOST_STEPS + 1)
    return _Effort(ways, min(steps, MOST_STEPS + 1))


def _one_of(parts: tuple[Part, ...], follow: tuple[Chars, ...]) -> _Effort:
    """Options that can begin alike are tried one after the other; of others the first character tells which it is."""
    firsts = [beginnings(one) + (follow or _ANY if may_be_empty(one) else ()) for one in parts]
    efforts = [_effort(one, follow) for one in parts]
    alike = [[effort for effort, other in zip(efforts, firsts, strict=True) if meet(first, other)] for first in firsts]
    ways = max(sum(effort.ways for effort in group) for group in alike)
    steps = max(sum(effort.steps for effort in group) for group in alike)
    return _Effort(ways, steps + len(parts))


def _repeated(repeat: Repeat, follow: tuple[Chars, ...]) -> _Effort:
    inner, least, most = repeat.part, repeat.least, repeat.most
    if most == 1:
        once = _effort(inner, follow)
        return _Effort(once.ways + (least == 0 and meet(beginnings(inner), follow)), once.steps)
    once = _effort(inner, beginnings(inner) + follow)
    if least == most:
        return _in_a_row([once] * least)
    if _varies(inner) or once.ways > 1 or may_be_empty(inner):
        message = "A repetition cannot hold another one, nor options that begin alike. Give one of them a fixed count such as {3}."
        raise PatternError(message, repeat.start, repeat.end)
    steps = once.steps * (least + LONGEST_RUN if most is None else most)
    if not meet(beginnings(inner), follow):
        return _Effort(1, 2 * steps)
    if most is None:
        instead = f"{{{least},{least + 20}}}"
        message = f"This repetition could swallow what follows it. Say how often at most, for example {instead}."
        raise PatternError(message, repeat.start, repeat.end, instead)
    return _Effort(most - least + 1, steps)


def _varies(part: Part) -> bool:
    """Whether the part holds a repetition without a fixed count."""
    match part:
        case Chars() | Edge():
            return False
        case Row(parts=parts) | Choice(parts=parts):
            return any(map(_varies, parts))
        case Repeat(part=inner, least=least, most=most):
            return least != most or _varies(inner)
