"""The article in a whole page, by our own simple means: what navigates is left out, then the longest run of sentences counts.

Good enough where the extractor of the extra `fulltext` is not installed or finds nothing; linear in the page's size.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.feeds.html import MARKUP_LIMIT, Block, blocks

_AWAY = re.compile(r"<(/?)(nav|header|footer|aside|form|figcaption|dialog|menu)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|body)(?=[\s>])", re.IGNORECASE)
_BEGINNING = 2_000
_SENTENCE = 80
_SENTENCE_ENDS = ".!?。”\"'»…:)।۔؟"
_GAP = 6
_LINKED, _MOSTLY_LINKED = 0.3, 0.5


def is_page(markup: str) -> bool:
    """Whether markup is a whole page, not a piece of one."""
    return _PAGE.search(markup, 0, _BEGINNING) is not None


def main_blocks(page: str) -> list[Block]:
    """The blocks of the article in a page; all blocks that do not navigate when none reads like a sentence."""
    found = blocks(_without_what_navigates(page[:MARKUP_LIMIT]))
    run = _longest_run(found)
    return [block for block in found[run] if block.link_density < _MOSTLY_LINKED]


def _without_what_navigates(page: str) -> str:
    pieces: list[str] = []
    position = depth = begun = 0
    for tag in _AWAY.finditer(page):
        if not tag[1]:
            if depth == 0:
                pieces.append(page[position : tag.start()])
                begun = tag.end()
            depth += 1
        elif depth:
            depth -= 1
            position = tag.end()
    pieces.append(page[begun if depth else position :])  # what nobody closes is not left out
    return " ".join(pieces)


def _longest_run(found: Sequence[Block]) -> slice:
    """The sentences with at most five other blocks between each two that are most text together."""
    runs: list[tuple[int, int, int]] = []
    for place, block in enumerate(found):
        if block.link_density >= _LINKED or len(block.text) < _SENTENCE or block.text[-1] not in _SENTENCE_ENDS:
            continue
        if runs and place - runs[-1][2] <= _GAP:
            size, first, _ = runs[-1]
            runs[-1] = (size + len(block.text), first, place)
        else:
            runs.append((len(block.text), place, place))
    _, first, last = max(runs, key=lambda run: run[0], default=(0, 0, len(found) - 1))
    return slice(first, last + 1)
