"""What a topic may be called by machines: in commands, in `@name` of a query, in files and columns."""

from __future__ import annotations

import re
from collections.abc import Iterable

TOPIC_NAME = re.compile(r"\w[\w.-]{0,63}\Z")
"""Matches a whole name."""

_NOT_OF_A_NAME = re.compile(r"[^\w.-]+")

WHAT_A_NAME_IS = "use letters, digits, -, _ and ., at most 64, and begin with a letter or digit"


def no_name(text: str) -> str:
    """What to say of a text that is no name: which signs one is made of, and the nearest name."""
    nearest = _NOT_OF_A_NAME.sub("-", text).strip("-.")[:64]
    return f"{text[:100]!r} is no topic name: {WHAT_A_NAME_IS}, as in {nearest or 'my-topic'}"


def unknown(name: str, names: Iterable[str]) -> str:
    """What to say of a topic that is not among these: the nearest ones, if any is near."""
    import difflib  # only where somebody mistyped

    folded = {one.casefold(): one for one in names}
    near = [folded[one] for one in difflib.get_close_matches(name.casefold()[:64], folded, 3, 0.5)]
    meant = f"; did you mean {' or '.join(near)}?" if near else ";"
    return f"no topic named {name[:100]}{meant} `wirewatch topics list` shows them"
