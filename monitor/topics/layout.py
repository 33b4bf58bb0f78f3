"""Lays a long query out in lines, one clause on each, for people to read; what it means and how it is spelled stay."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from monitor.errors import QueryError
from monitor.topics.lexer import read_marks
from monitor.topics.marks import Mark
from monitor.topics.query_reader import DEEPEST

LONGEST = 20_000
"""Characters; a longer query is left as it is."""
_INDENT = 2
_JOINS = frozenset({"and", "or", "not", "near"})


@dataclass
class _Piece:
    """A word with what stands directly before it (`lead:`, `-`), or a group in parentheses; an operator has its `kind`."""

    text: str
    kind: str = "word"
    group: list[_Piece] | None = None

    @functools.cached_property
    def flat(self) -> str:
        return self.text if self.group is None else f"{self.text}({_flat(self.group)})"


@dataclass(slots=True)
class _Clause:
    """What is kept together: an operator, and what it is about with all that NEAR joins to it."""

    pieces: list[_Piece] = field(default_factory=list)

    @property
    def is_short(self) -> bool:
        """Whether it is a word and no more, of which many stand in a line."""
        return sum(piece.kind not in {"and", "or", "not"} for piece in self.pieces) == 1 and not any(
            piece.group for piece in self.pieces
        )


def _flat(pieces: Sequence[_Piece]) -> str:
    return " ".join(piece.flat for piece in pieces)


@functools.lru_cache(maxsize=64)
def laid_out(text: str, width: int = 64) -> str:
    """The query in lines of at most `width` characters where its words allow it, groups indented by what they stand in.

    Reading it gives the same tree, and laying it out again the same lines. A text that cannot be read stays as it is.
    """
    if len(text) > LONGEST:
        return text.strip()
    try:
        pieces = _pieces(text, iter(read_marks(text)), "end")
    except (QueryError, _UnbalancedError):
        return text.strip()
    return "\n".join(_lines(pieces, 0, width))


class _UnbalancedError(Exception):
    """A parenthesis too many or too few, or too many one in the other."""


def _pieces(text: str, marks: Iterator[Mark], closing: str, depth: int = 0) -> list[_Piece]:
    """The pieces up to a closing parenthesis or the end."""
    found: list[_Piece] = []
    before = ""  # what belongs directly before the next piece
    while (mark := next(marks)).kind != closing:
        said = text[mark.start : mark.end]
        if mark.kind != "regex":
            said = " ".join(said.split())
        if mark.kind in {"end", ")"} or depth > DEEPEST:
            raise _UnbalancedError
        if mark.kind in {"field", "case", "atleast"} or (mark.kind == "not" and not said[-1].isalpha()):
            before += said
        elif mark.kind == "(" and mark.end - mark.start > 1:  # "a b"~5, which is read as a group
            while next(marks).kind != ")":
                pass
            found.append(_Piece(before + said))
            before = ""
        elif mark.kind == "(":
            found.append(_Piece(before, group=_pieces(text, marks, ")", depth + 1)))
            before = ""
        elif mark.kind in _JOINS:
            found.append(_Piece(said, mark.kind))
        else:
            found.append(_Piece(before + said))
            before = ""
    return found


def _clauses(pieces: Sequence[_Piece]) -> Iterator[_Clause]:
    clause = _Clause()
    for piece in pieces:
        last = clause.pieces[-1].kind if clause.pieces else ""
        goes_on = piece.kind == "near" or last in {"and", "or", "not", "near"}
        if clause.pieces and not goes_on:
            yield clause
            clause = _Clause()
        clause.pieces.append(piece)
    if clause.pieces:
        yield clause


def _lines(pieces: Sequence[_Piece], indent: int, width: int) -> list[str]:
    blank, room = " " * indent, width - indent
    whole = _flat(pieces)
    if len(whole) <= room:
        return [blank + whole]
    lines: list[str] = []
    packing = False
    for clause in _clauses(pieces):
        said = _flat(clause.pieces)
        if clause.is_short and packing and len(lines[-1]) + 1 + len(said) <= width:
            lines[-1] += f" {said}"
        elif len(said) <= room:
            lines.append(blank + said)
        else:
            lines += _opened(clause.pieces, indent, width)
        packing = clause.is_short
    return lines


def _opened(pieces: Sequence[_Piece], indent: int, width: int) -> list[str]:
    """A clause that is too long for a line: its groups are opened where they do not fit."""
    lines = [" " * indent]
    for piece in pieces:
        gap = " " if lines[-1].strip() else ""
        if piece.group is None or len(lines[-1]) + len(gap) + len(piece.flat) <= width:
            lines[-1] += gap + piece.flat
            continue
        lines[-1] += f"{gap}{piece.text}("
        lines += _lines(piece.group, indent + _INDENT, width)
        lines.append(" " * indent + ")")
    return lines
