"""One clean line out of any text: what an alert may show of a headline, a feed's name or a topic's title."""

from __future__ import annotations

import unicodedata

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_BREAKS = frozenset({"Zl", "Zp", "Zs", "Cc"})  # these part words; what they part is joined again by one space
_CUT = "…"


def one_line(text: str, limit: int) -> str:
    """The text on one line of at most `limit` code points: no control, direction or half characters, spaces run together.

    What is cut off is marked by an ellipsis. Markup is left as it is: a channel that understands markup must escape it.
    """
    kept = "".join(_shown(character) for character in text[: 4 * limit])
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + _CUT


def _shown(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    category = unicodedata.category(character)
    if category in _BREAKS:
        return " "
    if category in {"Cs", "Cn"} or character in _BIDI:
        return ""
    return character
