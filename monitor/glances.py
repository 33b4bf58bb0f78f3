"""What the window shows at a glance: the archive in numbers, and the lines of the fetch log."""

from __future__ import annotations

from datetime import datetime

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class ArchiveSummary:
    """The archive in one glance, for the side bar, the status line and the overview."""

    articles: int = 0
    flagged: int = 0
    unread_flagged: int = 0
    starred: int = 0
    feeds: int = 0
    troubled_feeds: int = 0
    unseen_alerts: int = 0
    demo: bool = False
    by_topic: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the fetch log."""

    feed_url: str
    at: datetime
    status: int | None
    outcome: str
    items: int
    new: int
    gap_seconds: int | None
    reason: str = ""
    flood: bool = False
