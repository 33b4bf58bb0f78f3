"""Cells that a spreadsheet would run as a formula are made harmless, and made whole again when our own file comes back."""

from __future__ import annotations

import re

# The contract's "`'` before one of those" is read as "any number of them": else two texts would be written alike.
_RUNS = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED = re.compile(r"''*[=+\-@\t\r]")

FIRST = frozenset("=+-@\t\r'")
"""A cell that begins otherwise needs no look: it is as it is."""


def escape_cell(text: str) -> str:
    """The text with one leading `'` if it begins with = + - @ tab or CR, or with `'` before one of those."""
    return "'" + text if _RUNS.match(text) else text


def unescape_cell(text: str) -> str:
    """What `escape_cell` was given."""
    return text[1:] if _ESCAPED.match(text) else text
