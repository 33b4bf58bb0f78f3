"""All that the overview shows, read in one go off the main thread (no Qt in here)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter, ArticleRow, Bucket, Count, Topic
from ui.pages.charts_series import LOW_COVERAGE, Series, arrange, begin
from ui.words import later

if TYPE_CHECKING:
    from monitor.reading import Reading
    from monitor.reading.bursts import Today
    from monitor.reading.listening import Listened

Span = tuple[str, timedelta, Bucket]
SPANS: tuple[Span, ...] = (
    (later("24 h"), timedelta(hours=24), "hour"),
    (later("7 d"), timedelta(days=7), "day"),
    (later("30 d"), timedelta(days=30), "day"),
    (later("1 y"), timedelta(days=364), "week"),
)


@dataclass(frozen=True, slots=True)
class Tile:
    """One topic at a glance. `days` are the last 30 local days, today last; `thin` marks those with too little coverage."""

    topic: Topic
    today: Today
    days: tuple[int, ...]
    thin: tuple[bool, ...]
    newest: ArticleRow | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The archive as the overview tells it. `next_poll` is when the next feed falls due."""

    summary: ArchiveSummary
    topics: tuple[Topic, ...]
    tiles: tuple[Tile, ...]
    newest: tuple[ArticleRow, ...]
    chart: Series
    listened: Listened
    last_polled: datetime | None
    next_poll: datetime | None


def look(reading: Reading, now: datetime, zone: ZoneInfo, span: Span) -> Overview:
    """Read everything. `now` aware UTC; days are those of `zone`."""
    topics = tuple(reading.topics())
    names = [topic.name for topic in topics]
    today = begin(now, "day", zone)
    since, until = today - timedelta(days=29), today + timedelta(days=1)
    imports = reading.imported()
    days = reading.counts(names, "day", since=since, until=until, tz=zone) if names else []
    held = reading.today(names, today, now, zone)
    newest = reading.article_ids(ArticleFilter(flagged=True), 9)
    feeds = reading.feeds()
    _, length, bucket = span
    soon = now + timedelta(seconds=1)  # an article that arrived in this very second counts
    since = begin(soon - length, bucket, zone)
    counts = reading.counts(names, bucket, since=since, until=soon, tz=zone) if names else []
    listened = reading.listened(bucket, since=since, until=soon, tz=zone)
    return Overview(
        summary=reading.summary(today),
        topics=topics,
        tiles=tuple(_tile(reading, topic, held[topic.name], days, imports=imports) for topic in topics),
        newest=tuple(reading.rows(newest)),
        chart=arrange(counts, bucket, zone, imports=imports, heard=listened.buckets),
        listened=listened,
        last_polled=max((feed.health.last_polled for feed in feeds if feed.health.last_polled), default=None),
        next_poll=min((feed.health.next_poll for feed in feeds if feed.health.next_poll), default=None),
    )


def _tile(reading: Reading, topic: Topic, today: Today, days: Sequence[Count], *, imports: bool) -> Tile:
    own = sorted((count for count in days if count.topic == topic.name), key=lambda count: count.start)
    ids = reading.article_ids(ArticleFilter(topics=(topic.name,)), 1)
    rows = reading.rows(ids)
    return Tile(
        topic=topic,
        today=today,
        days=tuple(int(count.value) for count in own),
        thin=tuple(not _usable(count, imports=imports) for count in own),
        newest=rows[0] if rows else None,
    )


def _usable(count: Count, *, imports: bool) -> bool:
    if count.coverage is None:
        return imports and count.total > 0
    return count.coverage >= LOW_COVERAGE
