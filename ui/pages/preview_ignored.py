"""Where the blocks that no topic looks at stand in an article's text as it is shown, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ui.words import figure, tr

MOST = 50
"""Blocks that are looked for, and shown where they stand nowhere."""

_MOST_WORDS = 400

Stretch = tuple[int, int]


def find(text: str, blocks: Sequence[str]) -> tuple[list[Stretch], list[str]]:
    """(from, to) of each block in `text` (its lines parted by line breaks), and the blocks that do not stand there.

    A block is a line of its own where there is one like it, else the first place that reads so; each time it is named it is another place.
    """
    found: list[Stretch] = []
    rest: list[str] = []
    for block in blocks[:MOST]:
        words = block.split()[:_MOST_WORDS]
        place = _next(text, words, found) if words else None
        if place is None:
            rest.append(block)
        else:
            found.append(place)
    return found, rest


def _next(text: str, words: Sequence[str], taken: Sequence[Stretch]) -> Stretch | None:
    written = r"\s+".join(map(re.escape, words))
    for pattern in (rf"(?m)^[^\S\n]*({written})[^\S\n]*$", f"({written})"):
        for match in re.finditer(pattern, text):
            if match.span(1) not in taken:
                return match.span(1)
    return None


def outside(places: Sequence[Stretch], grey: Sequence[Stretch]) -> list[Stretch]:
    """Those (start, length) that do not lie in a grey (start, length): nothing there was a match."""
    return [
        (start, length) for start, length in places if not any(begin <= start < begin + size for begin, size in grey)
    ]


def how_many_ignored(number: int) -> str:
    """What is said beneath an article."""
    if number == 1:
        return tr("1 block ignored: it stands around the article, so no topic looks at it")
    words = tr("{number} blocks ignored: they stand around the article, so no topic looks at them")
    return words.format(number=figure(number))
