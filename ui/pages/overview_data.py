"""All that the overview shows, read in one go off the main thread (no Qt in here)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter, ArticleRow, Bucket, Count, Topic
from ui.pages.charts_series import LOW_COVERAGE, Series, arrange, begin

if TYPE_CHECKING:
    from monitor.reading import Reading

Span = tuple[str, timedelta, Bucket]
SPANS: tuple[Span, ...] = (
    ("24 h", timedelta(hours=24), "hour"),
    ("7 d", timedelta(days=7), "day"),
    ("30 d", timedelta(days=30), "day"),
    ("1 y", timedelta(days=364), "week"),
)


@dataclass(frozen=True, slots=True)
class Usual:
    """How many articles a day usually brings: the mean over `days` earlier days. `weekday` when only that day of the week counts."""

    mean: float
    days: int
    weekday: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """One topic at a glance. `days` are the last 30 local days, today last; `thin` marks those with too little coverage."""

    topic: Topic
    today: int
    usual: Usual | None
    days: tuple[int, ...]
    thin: tuple[bool, ...]
    newest: ArticleRow | None

    @property
    def burst(self) -> float | None:
        """How many times the usual number, when that is worth a mark (at least 3 articles and twice the usual)."""
        if self.usual is None or self.today < 3 or self.today < 2 * max(self.usual.mean, 0.5):
            return None
        return self.today / max(self.usual.mean, 0.01)


@dataclass(frozen=True, slots=True)
class Overview:
    """The archive as the overview tells it. `next_poll` is when the next feed falls due."""

    summary: ArchiveSummary
    topics: tuple[Topic, ...]
    tiles: tuple[Tile, ...]
    newest: tuple[ArticleRow, ...]
    chart: Series
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
    newest = reading.article_ids(ArticleFilter(flagged=True), 9)
    feeds = reading.feeds()
    _, length, bucket = span
    soon = now + timedelta(seconds=1)  # an article that arrived in this very second counts
    since = begin(soon - length, bucket, zone)
    counts = reading.counts(names, bucket, since=since, until=soon, tz=zone) if names else []
    return Overview(
        summary=reading.summary(today),
        topics=topics,
        tiles=tuple(_tile(reading, topic, days, zone, imports=imports) for topic in topics),
        newest=tuple(reading.rows(newest)),
        chart=arrange(counts, bucket, zone, imports=imports),
        last_polled=max((feed.health.last_polled for feed in feeds if feed.health.last_polled), default=None),
        next_poll=min((feed.health.next_poll for feed in feeds if feed.health.next_poll), default=None),
    )


def _tile(reading: Reading, topic: Topic, days: Sequence[Count], zone: ZoneInfo, *, imports: bool) -> Tile:
    own = sorted((count for count in days if count.topic == topic.name), key=lambda count: count.start)
    ids = reading.article_ids(ArticleFilter(topics=(topic.name,)), 1)
    rows = reading.rows(ids)
    return Tile(
        topic=topic,
        today=int(own[-1].value) if own else 0,
        usual=usual(own, zone, imports=imports),
        days=tuple(int(count.value) for count in own),
        thin=tuple(not _usable(count, imports=imports) for count in own),
        newest=rows[0] if rows else None,
    )


def usual(days: Sequence[Count], zone: ZoneInfo, *, imports: bool = False) -> Usual | None:
    """What the last of these days would usually bring, from the 28 days before it.

    The mean of the same weekday where at least two of them can be used, else of all days where at least seven can; else None. Days on
    which the feeds were listened to for less than half of the time are left out, and so are days before they were followed, unless the
    archive has `imports`.
    """
    if not days:
        return None
    usable = [count for count in days[-29:-1] if _usable(count, imports=imports)]
    day = days[-1].start.astimezone(zone)
    same = [count.value for count in usable if count.start.astimezone(zone).weekday() == day.weekday()]
    if len(same) >= 2:
        return Usual(fmean(same), len(same), f"{day:%A}")
    return Usual(fmean(count.value for count in usable), len(usable)) if len(usable) >= 7 else None


def _usable(count: Count, *, imports: bool) -> bool:
    if count.coverage is None:
        return imports and count.total > 0
    return count.coverage >= LOW_COVERAGE
