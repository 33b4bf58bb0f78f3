"""What stands in an article's text without being the article: footers, credits, "read more", teasers of other articles.

Three steps, in the order they are sure: a rule for each block alone; what this feed repeats under its entries (see repeated.py); and from
the end upward, once anything was removed there, blocks that read like headlines of other articles. Removed blocks are left out of what is
judged only; the reading pane shows them greyed.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import islice

from monitor.feeds.boilerplate_rules import is_about_author, is_footer, is_mark, is_pointer
from monitor.feeds.html import Block
from monitor.values import dataclass

LINKED = 0.8
MOST_TEASERS = 8
MOST_IGNORED = 500
FEWEST_ABOVE_AUTHOR = 3
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_FULL_STOPS = (".", "…", "。", "।", "؟", "۔", ".”", '."', ".’", ".'", ".)")
_SMALL_WORDS = "a an and as at but by for from in into is its nor of off on onto or out over per than that the to up upon v via vs with"
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Split:
    """The blocks of a text that are the article, and the texts of the first 500 that are not, both in their order."""

    kept: tuple[Block, ...]
    ignored: tuple[str, ...] = ()


def split(blocks: Sequence[Block], *, repeated: Container[int] = (), titles: Container[str] = ()) -> Split:
    """Tell the article from what surrounds it.

    `repeated` are the places of blocks that the feed repeats under its entries; `titles` are the titles of the feed's other entries. A text
    is emptied by the first step alone: if nothing else is left of it, what the feed repeats stays.
    """
    named = [is_footer(block.text) or (place > 0 and is_pointer(block.text)) for place, block in enumerate(blocks)]
    gone = [out or place in repeated for place, out in enumerate(named)]
    if all(gone):
        gone = named
    if not blocks or (
        not any(gone) and blocks[-1].link_density < LINKED and not _is_about_author(blocks, len(blocks) - 1)
    ):
        return Split(tuple(blocks))
    _drop_teasers(blocks, gone, titles)
    kept = tuple(block for block, out in zip(blocks, gone, strict=True) if not out)
    ignored = tuple(islice((block.text for block, out in zip(blocks, gone, strict=True) if out), MOST_IGNORED))
    return Split(kept, ignored)


def reads_like_headline(text: str) -> bool:
    """4 to 28 words without a full stop, at least three of four capitalised (small words apart); or 5 to 28 that end in no mark at all."""
    if text.endswith(_FULL_STOPS) or len(text) > 300:
        return False
    words = _WORD.findall(text)
    if not 4 <= len(words) <= 28:
        return False
    if len(words) > 4 and len(text) <= 160 and not words[0][0].islower() and text[-1].isalnum():
        return True
    telling = [word for word in words if word not in _SMALL]
    raised = sum(not word[0].islower() and not _caseless(word[0]) for word in telling)
    return bool(telling) and raised >= 0.75 * len(telling)


def _caseless(letter: str) -> bool:
    """A letter of a script without capitals: says nothing about headlines."""
    return letter.isalpha() and letter.lower() == letter.upper()


def _is_about_author(blocks: Sequence[Block], place: int) -> bool:
    return place >= FEWEST_ABOVE_AUTHOR and is_about_author(blocks[place].text)


def _drop_teasers(blocks: Sequence[Block], gone: list[bool], titles: Container[str]) -> None:
    removed = False
    unlinked: list[int] = []
    for place in range(len(blocks) - 1, 0, -1):
        block = blocks[place]
        if gone[place]:
            removed = removed or not is_mark(block.text)
        elif (block.link_density >= LINKED and len(block.text) <= 300) or _is_about_author(blocks, place):
            gone[place] = removed = True
        elif removed and (block.heading or block.text in titles):
            gone[place] = True
        elif removed and reads_like_headline(block.text):
            unlinked.append(place)
        else:
            break
    if len(unlinked) <= MOST_TEASERS:  # a longer run is a list that belongs to the article
        for place in unlinked:
            gone[place] = True
