"""What a search asks of articles besides words: marks, tags, notes, topics, and what is said of their feeds."""

from __future__ import annotations

from typing import Literal

from monitor.values import dataclass

TermName = Literal["topic", "folder", "kind", "country", "tag", "note", "is", "lang"]

Order = Literal["newest", "oldest", "source", "title", "relevance"]
ORDERS: tuple[Order, ...] = ("newest", "oldest", "source", "title", "relevance")
"""source: by the name of the publisher or feed; equals, newest first. relevance: the best of the newest 2,000 that match come first."""

MOST_SORTED = 200_000
"""Articles that are put in the order of their source or title; of more, each would have to be read."""

MOST_RANKED = 2_000
"""Newest articles that match, among which the most relevant are looked for."""

STATES = (
    "starred",
    "unread",
    "read",
    "flagged",
    "noted",
    "tagged",
    "edited",
    "archived",
    "undated",
    "backfill",
    "flood",
    "kept",
)
"""What may stand behind `is:`. kept: the item as it was fetched is in the archive."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing asked for, or (`wanted` false) not to be. `value` as the archive spells it; of a note, words that stand in it."""

    name: TermName
    value: str
    wanted: bool = True
