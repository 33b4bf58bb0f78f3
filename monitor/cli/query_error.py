"""A query that cannot be read, shown to a person: the words around the place, a caret under it, what is wrong, and a query that works."""

from __future__ import annotations

import shutil
import unicodedata

from monitor.cli.output import COMMANDS, say
from monitor.errors import QueryError

_MARGIN = 2
_SHORTEST = 20
"""Columns that are used of a terminal at least, however narrow it says it is."""


def tell(error: QueryError, query: str = "") -> None:
    """Say on stderr what is wrong with the query; one that the error names itself comes before `query`."""
    fix = error.fix or ""
    say(f"wirewatch: {error.message.replace(f', for example: {fix}', '') if fix else error.message}")
    width = max(shutil.get_terminal_size().columns, _SHORTEST) - _MARGIN
    for row in picture(error.query or query, error.start, error.end, width):
        say(" " * _MARGIN + row)
    if fix:
        say(f"  this would work: {fix}")


def picture(query: str, start: int, end: int, width: int) -> list[str]:
    """Two rows of at most `width` columns: as much of the query as there is room for, and marks under [start, end) of it.

    Where words run from right to left no mark would be under its word: then one row quotes what is meant. None for an empty query.
    """
    if not query:
        return []
    cells = [_cell(character) for character in query]
    start = min(max(start, 0), len(cells))
    end = min(max(end, start), len(cells))
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in query):
        shown = _fit(cells[start:end] or cells[max(0, start - width) : start], width - len('here: ""'))
        return [f'here: "{shown}"']
    first, last = _window(cells, start, width)
    before, after = ("…" if first else ""), ("…" if last < len(cells) else "")
    left = len(before) + sum(columns for _, columns in cells[first:start])
    marked = sum(columns for _, columns in cells[start : min(end, last)])
    row = before + "".join(shown for shown, _ in cells[first:last]) + after
    return [row, " " * left + "^" * max(marked, 1)]


def _window(cells: list[tuple[str, int]], start: int, width: int) -> tuple[int, int]:
    """Which characters are shown: all if there is room, else from a third of the room before the place on."""
    if sum(columns for _, columns in cells) <= width:
        return 0, len(cells)
    room = width - 2  # for the marks of what is left out
    first, used = start, 0
    while first > 0 and used + cells[first - 1][1] <= room // 3:
        first -= 1
        used += cells[first][1]
    last = start
    while last < len(cells) and used + cells[last][1] <= room:
        used += cells[last][1]
        last += 1
    while first > 0 and used + cells[first - 1][1] <= room:  # the place is near the end
        first -= 1
        used += cells[first][1]
    return first, last


def _fit(cells: list[tuple[str, int]], width: int) -> str:
    used, shown = 0, ""
    for text, columns in cells:
        used += columns
        if used > width - 1:
            return shown + "…"
        shown += text
    return shown


def _cell(character: str) -> tuple[str, int]:
    """What a terminal shows for a character, and in how many columns; what it would obey is shown as a blank."""
    if character.isspace() or COMMANDS.match(character):
        return " ", 1
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return character, 0
    if "\ud800" <= character <= "\udfff":
        return "?", 1
    return character, 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
