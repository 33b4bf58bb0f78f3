"""Which articles somebody wants to see."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from monitor.terms import Order, Term
from monitor.values import dataclass

Level = Literal["flag", "mention"]
Split = Literal["source", "feed", "kind", "country", "family", "folder", "lang"]
"""By what a count can be taken apart: an article's publisher or language, or what is known of its feed."""


OWN_MARKS = ("read", "starred", "note", "tags")
"""The columns of articles that are the analyst's own marks."""


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles, newest first by sort_time then id. Empty fields do not restrict. `since` inclusive, `until` exclusive.

    `query` is a query as typed, filters such as tag:x in it; `topics` any of these (with `level`: "flag" leaves mentions out); `flagged`
    any topic at all; `unread` leaves out what is archived; `terms` hold all together.
    """

    query: str = ""
    topics: tuple[str, ...] = ()
    feeds: tuple[int, ...] = ()
    folder: str = ""
    langs: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    flagged: bool = False
    starred: bool = False
    unread: bool = False
    level: Level = "flag"
    terms: tuple[Term, ...] = ()
    order: Order = "newest"
