"""The pieces a pattern is made of, as plain values, and what text each can begin with."""

from __future__ import annotations

from monitor.values import dataclass

KINDS = frozenset("dwso")
"""Every character is of one kind: a digit, another word character, a space, or something else."""

_MANY = 300
_TOO_MANY = 30_000


@dataclass(frozen=True, slots=True)
class Chars:
    """One character of a set: those of `few`, and those of `kinds` that are not in `without`. `source` spells the set for `re`."""

    source: str
    few: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    def meets(self, other: Chars) -> bool:
        """False when no character is in both. True may be wrong where both hold whole kinds."""
        return bool(
            self.few & other.few or self.kinds & other.kinds or self._holds(other.few) or other._holds(self.few)
        )

    def _holds(self, few: frozenset[str]) -> bool:
        return bool(self.kinds) and any(kind_of(char) in self.kinds for char in few - self.without)


@dataclass(frozen=True, slots=True)
class Edge:
    """A place between characters: the edge of a word, the beginning or the end of the text."""

    source: str


@dataclass(frozen=True, slots=True)
class Row:
    """One after the other."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The part at least `least` and at most `most` times (None: no end). `start` and `end` place the sign of repetition in the pattern."""

    part: Part
    least: int
    most: int | None
    start: int
    end: int


Part = Chars | Edge | Row | Choice | Repeat


def kind_of(char: str) -> str:
    """The kind of a character, as `re` tells them apart: decimal digits, letters and the like, white space."""
    if char.isdecimal():
        return "d"
    if char.isalnum() or char == "_":
        return "w"
    return "s" if char.isspace() else "o"


def span_of(first: str, last: str) -> tuple[frozenset[str], frozenset[str]]:
    """The characters from one to another, as few characters or, where there are many, as the kinds that are among them."""
    if ord(last) - ord(first) < _MANY:
        return frozenset(map(chr, range(ord(first), ord(last) + 1))), frozenset()
    if ord(last) - ord(first) > _TOO_MANY:
        return frozenset(), KINDS
    return frozenset(), frozenset(kind_of(chr(code)) for code in range(ord(first), ord(last) + 1))


def in_any_case(few: frozenset[str]) -> frozenset[str]:
    """The characters and what they are in capitals and in small letters."""
    spelled = (way for char in few for way in (char, char.lower(), char.upper(), char.casefold()))
    return frozenset(way for way in spelled if len(way) == 1)


def may_be_empty(part: Part) -> bool:
    """Whether the part can match no character at all."""
    match part:
        case Chars():
            return False
        case Edge():
            return True
        case Row(parts=parts):
            return all(map(may_be_empty, parts))
        case Choice(parts=parts):
            return any(map(may_be_empty, parts))
        case Repeat(part=inner, least=least):
            return least == 0 or may_be_empty(inner)


def beginnings(part: Part) -> tuple[Chars, ...]:
    """The sets that the first character of a match can come from."""
    match part:
        case Chars():
            return (part,)
        case Edge():
            return ()
        case Row(parts=parts):
            found: tuple[Chars, ...] = ()
            for one in parts:
                found += beginnings(one)
                if not may_be_empty(one):
                    break
            return found
        case Choice(parts=parts):
            return tuple(first for one in parts for first in beginnings(one))
        case Repeat(part=inner):
            return beginnings(inner)


def meet(one: tuple[Chars, ...], other: tuple[Chars, ...]) -> bool:
    """Whether a character may be in a set of both."""
    return any(first.meets(second) for first in one for second in other)
