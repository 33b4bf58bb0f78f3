"""Reads a pattern (`/…/`) into its pieces. What is not of the subset is refused where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.topics.regex_parts import KINDS, Chars, Choice, Edge, Part, Repeat, Row, in_any_case, kind_of, span_of

DEEPEST = 10
"""Groups within groups."""
MOST_TIMES = 200
"""The highest count of a repetition."""

_CLASSES = {"d": "d", "w": "dw", "s": "s", "D": "wso", "W": "so", "S": "dwo"}
_SPACES = {"t": "\t", "n": "\n"}
_COUNT = re.compile(r"\{(?P<least>[0-9]{0,6})(?P<comma>,(?P<most>[0-9]{0,6}))?\}")
_UNKNOWN_GROUPS = (
    (
        re.compile(r"\?(?:[=!]|<[=!])"),
        "A pattern cannot look ahead or behind. Use words with AND, NOT or NEAR for what is around it.",
    ),
    (re.compile(r"\?P?<"), "Groups have no names here. Write ( )."),
    (re.compile(r"\?"), "Only plain groups ( ) and (?: ) are read. Write /pattern/i to ignore capitals."),
)


class PatternError(Exception):
    """What is wrong in a pattern, where, and what to write there instead (None: not known)."""

    def __init__(self, message: str, start: int, end: int, instead: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end
        self.instead = instead


def read_pattern(pattern: str, *, folded: bool = False) -> Part:
    """The pieces of a pattern; `folded`: capitals do not count. Raises PatternError."""
    reader = _Reader(pattern, folded)
    whole = reader.choice(0)
    if reader.at < len(pattern):
        raise PatternError("This ) closes nothing. Write \\) for the character.", reader.at, reader.at + 1)
    return whole


@dataclass(slots=True)
class _Reader:
    pattern: str
    folded: bool
    at: int = 0

    def next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def choice(self, depth: int) -> Part:
        rows = [self.row(depth)]
        while self.next() == "|":
            self.at += 1
            rows.append(self.row(depth))
        return rows[0] if len(rows) == 1 else Choice(tuple(rows))

    def row(self, depth: int) -> Part:
        parts: list[Part] = []
        while self.next() not in {"", "|", ")"}:
            parts.append(self.repeated(self.one(depth)))
        return parts[0] if len(parts) == 1 else Row(tuple(parts))

    def one(self, depth: int) -> Part:
        start = self.at
        char = self.next()
        self.at += 1
        match char:
            case "(":
                return self.group(depth + 1)
            case "[":
                return self.set()
            case ".":
                return Chars(".", kinds=KINDS, without=frozenset("\n"))
            case "^" | "$":
                return Edge("\\A" if char == "^" else "\\Z")
            case "\\":
                return self.escaped()
            case "*" | "+" | "?":
                raise PatternError(
                    f"There is nothing before this {char} to repeat. Write \\{char} for the character.",
                    start,
                    start + 1,
                )
            case "{" | "}" | "]":
                raise PatternError(f"Write \\{char} for the character {char}.", start, start + 1, f"\\{char}")
            case _:
                return self.chars(frozenset(char), frozenset(), re.escape(char))

    def chars(self, few: frozenset[str], kinds: frozenset[str], source: str) -> Chars:
        return Chars(source, in_any_case(few) if self.folded else few, kinds)

    def group(self, depth: int) -> Part:
        opening = self.at - 1
        if depth > DEEPEST:
            raise PatternError(f"Groups are nested more than {DEEPEST} deep here. Take some out.", opening, self.at)
        if self.pattern.startswith("?:", self.at):
            self.at += 2
        for unknown, message in _UNKNOWN_GROUPS:
            if found := unknown.match(self.pattern, self.at):
                raise PatternError(message, opening, found.end())
        inside = self.choice(depth)
        if self.next() != ")":
            raise PatternError("This ( is never closed. Add ), or write \\( for the character.", opening, opening + 1)
        self.at += 1
        return inside

    def escaped(self) -> Part:
        start = self.at - 1
        char = self.next()
        self.at += 1
        if char in _CLASSES:
            return Chars(f"\\{char}", kinds=frozenset(_CLASSES[char]))
        if char == "b":
            return Edge("\\b")
        literal = self.literal(char, start)
        return self.chars(frozenset(literal), frozenset(), re.escape(literal))

    def literal(self, char: str, start: int) -> str:
        """The character that a backslash and `char` stand for."""
        if char in _SPACES:
            return _SPACES[char]
        if char and kind_of(char) in "so":
            return char
        if char.isdecimal():
            message = f"\\{char} cannot refer back to a group here. Write the text out."
        elif char:
            message = f"\\{char} means nothing here. Known are \\d \\w \\s \\b and their opposites \\D \\W \\S."
        else:
            message = "Write \\\\ for the character \\."
        raise PatternError(message, start, min(self.at, len(self.pattern)))

    def set(self) -> Chars:
        """What stands between [ and ]."""
        opening = self.at - 1
        negative = self.next() == "^"
        self.at += negative
        few: frozenset[str] = frozenset()
        kinds: frozenset[str] = frozenset()
        source = ""
        first = self.at
        while self.next() != "]" or self.at == first:
            if not self.next():
                raise PatternError(
                    "This [ is never closed. Add ], or write \\[ for the character.", opening, opening + 1
                )
            more, more_kinds, more_source = self.member()
            few |= more
            kinds |= more_kinds
            source += more_source
        self.at += 1
        if negative:
            return Chars(f"[^{source}]", kinds=KINDS - kinds, without=few)
        return self.chars(few, kinds, f"[{source}]")

    def member(self) -> tuple[frozenset[str], frozenset[str], str]:
        """A character, a class or a span of characters in a set."""
        start = self.at
        found = self.member_end()
        if len(found) > 1:
            return frozenset(), frozenset(_CLASSES[found[1]]), found
        if self.next() != "-" or self.pattern[self.at + 1 : self.at + 2] in {"]", ""}:
            return frozenset(found), frozenset(), re.escape(found)
        self.at += 1
        last = self.member_end()
        if len(last) > 1 or last < found:
            raise PatternError("A span in a set goes from a character to a later one, as in [a-z].", start, self.at)
        few, kinds = span_of(found, last)
        return few, kinds, f"{re.escape(found)}-{re.escape(last)}"

    def member_end(self) -> str:
        """One character, or a class (digits, spaces, ...) as it is written."""
        start = self.at
        char = self.next()
        self.at += 1
        if char != "\\":
            return char
        char = self.next()
        self.at += 1
        return f"\\{char}" if char in _CLASSES else self.literal(char, start)

    def repeated(self, part: Part) -> Part:
        """The part with the sign of repetition behind it, if there is one."""
        start = self.at
        match self.next():
            case "?" | "*" | "+":
                least, most = {"?": (0, 1), "*": (0, None), "+": (1, None)}[self.next()]
                self.at += 1
            case "{":
                least, most = self.counts()
            case _:
                return part
        if isinstance(part, Edge):
            raise PatternError("A place between characters cannot be repeated. Delete this.", start, self.at)
        if self.next() in {"?", "*", "+", "{"}:
            message = "Two signs of repetition stand side by side. Write one, or put the first into ( )."
            raise PatternError(message, start, self.at + 1)
        return Repeat(part, least, most, start, self.at)

    def counts(self) -> tuple[int, int | None]:
        start = self.at
        found = _COUNT.match(self.pattern, start)
        if found is None or not (found["least"] or found["most"]):
            raise PatternError("Write a count as {2} or {0,20}, and \\{ for the character.", start, start + 1)
        self.at = found.end()
        least = int(found["least"] or 0)
        most = None if found["comma"] and not found["most"] else int(found["most"] or least)
        if max(least, most or 0) > MOST_TIMES or (most is not None and most < max(least, 1)):
            message = f"Counts go from few to many, {MOST_TIMES} at most, as in {{0,20}}."
            raise PatternError(message, start, self.at)
        return least, most
