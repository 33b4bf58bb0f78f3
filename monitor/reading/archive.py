"""What a window or a command line may read: the archive through the topic language, never writing."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor import topic_names
from monitor.errors import ArchiveError, UserError
from monitor.glances import ArchiveSummary
from monitor.model import (
    Article,
    ArticleDetail,
    ArticleFilter,
    ArticleRow,
    Bucket,
    Count,
    Span,
    Topic,
)
from monitor.old import Old
from monitor.origin import Fetched
from monitor.ports import Now, system_now
from monitor.reading.counted import Counted
from monitor.reading.finding import Finding
from monitor.reading.followed import Followed
from monitor.reading.grouped import Groups
from monitor.reading.told import Told
from monitor.reading.trusted import Trusted
from monitor.reasons import History, Why
from monitor.storage.listing import NoText
from monitor.storage.reader import Reader

if TYPE_CHECKING:
    from monitor.export.clock import Times
    from monitor.reading.change import Comparison
    from monitor.reading.misses import NearMisses
    from monitor.reading.query_check import LookedOver
    from monitor.topics.flagger import BrokenTopic

Cell = str | int | float | None

MOST_TO_WRITE = 1_000_000
"""Buckets of a series that goes to a file or a program: more than a century of hours."""


class Reading(Counted, Followed, Told, Groups, Trusted):
    """Reads one archive through read-only connections of its own; any thread may call it.

    Every method raises ArchiveError when the archive cannot be read, QueryError when a query does not parse.
    The window starts with this module, so what a first list does not need is imported when it is asked for.
    """

    def __init__(self, archive: Path, *, now: Now = system_now) -> None:
        self._now = now
        self._reader = Reader(archive)
        self._finding = Finding(self._reader, now)

    def use_zone(self, zone: ZoneInfo) -> None:
        """From now on the days of a search begin in this zone (UTC until then)."""
        self._finding.zone = zone

    @staticmethod
    def ready(archive: Path) -> bool:
        """Whether there is an archive of this version to read."""
        if not archive.exists():
            return False
        reader = Reader(archive)
        try:
            reader.topics()
        except ArchiveError:
            return False
        finally:
            reader.close()
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._reader.close()

    def give_back(self) -> None:
        """Forget what is kept of the file to answer sooner; a few milliseconds more for what is asked next."""
        self._reader.give_back()

    def meta(self, key: str) -> str | None:
        """A word that the engine keeps with the archive, as on a scheduled export."""
        return self._reader.meta(key)

    # lists

    def summary(self, day_start: datetime) -> ArchiveSummary:
        """The archive in one glance; `by_topic` counts flags since `day_start`."""
        return self._reader.summary(day_start, self._now())

    def article_ids(
        self, wanted: ArticleFilter, limit: int | None = None, stop: threading.Event | None = None
    ) -> array[int]:
        """Ids of all articles that match, newest first by sort_time, then id; by relevance, those of the newest 2,000 that match.

        The query may hold filters such as is:starred and after:2026-05 (see `use_zone`) between its words. When `stop` is set: what was
        found by then.
        """
        return self._finding.ids(wanted, limit, stop)

    def count(self, wanted: ArticleFilter, cap: int | None = None) -> int:
        """How many articles match; counting stops at `cap`."""
        return self._finding.count(wanted, cap)

    def to_judge(self, wanted: ArticleFilter) -> int:
        """How many articles must be read to count those of a query; none when the index knows."""
        return self._finding.to_judge(wanted)

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The rows of these ids in their order; ids that are not there are left out."""
        return self._reader.rows(ids)

    def article(self, article_id: int) -> ArticleDetail | None:
        """All that the reading pane shows; None when there is no such article."""
        return self._reader.detail(article_id)

    def fetched(self, article_id: int) -> list[Fetched]:
        """What is kept of an article as it was fetched, the newest first; empty when nothing is."""
        return self._reader.fetched(article_id)

    def fetched_bytes(self, kept: Fetched) -> bytes:
        """The bytes, checked by their SHA-256. Raises UserError when they are not kept any more."""
        return self._reader.fetched_bytes(kept.sha256)

    def fetched_taken(self) -> tuple[int, int]:
        """How many different items and documents are kept as fetched, and how many bytes they take."""
        return self._reader.fetched_taken()

    def old(self, before: datetime) -> Old:
        """How many articles are older, and how many of them are kept whatever their age."""
        return self._reader.old(before)

    def indexing(self) -> tuple[int, int] | None:
        """How many articles the new search index holds by now, and of how many; None when none is needed."""
        return self._reader.indexing()

    def no_texts(self, limit: int = 200) -> list[NoText]:
        """Articles whose page gave no whole text, with the reason; those asked for last first."""
        return self._reader.no_texts(limit)

    def safe_html(self, detail: ArticleDetail, pictures: Sequence[str] = ()) -> str:
        """The feed's markup made harmless for showing: no script, no style, nothing that loads. See `feeds.safe_html.for_reading`."""
        from monitor.feeds.safe_html import for_reading

        return for_reading(detail.html, detail.row.url, pictures)

    def pictures(self, detail: ArticleDetail) -> tuple[str, ...]:
        """The addresses of the pictures that the feed's markup names, at most a dozen."""
        from monitor.feeds.pictures import addresses

        return addresses(detail.html, detail.row.url)

    def spans(self, query: str, detail: ArticleDetail) -> tuple[Span, ...]:
        """The words of an article that a query matches, none when it does not match."""
        return self._finding.spans(query, detail)

    # the topic language

    def check_query(self, text: str) -> str:
        """The words of a search in their one spelling, its filters left out. Raises QueryError with the place of what is wrong."""
        return self._finding.check(text)

    def look_over(self, text: str, *, days: int = 0, matches: int | None = None, counting: bool = True) -> LookedOver:
        """What a query means, and the advice on it. Raises QueryError with the place of what is wrong.

        With `counting` each clause is counted in the articles of the last `days` (0: all), which takes as long as some dozens of searches
        do; without, the answer is there at once. `matches`: how many match, when that is known already.
        """
        from monitor.reading.query_check import look_over

        return look_over(self, text, since=self._days_ago(days), matches=matches, counting=counting)

    def preview(self, query: str, days: int, limit: int) -> tuple[int, list[ArticleRow]]:
        """How many articles of the last `days` (0: all) match, and the newest of them."""
        ids = self.article_ids(ArticleFilter(query=query, since=self._days_ago(days)))
        return len(ids), self.rows(ids[:limit])

    def newest(self, query: str, days: int, limit: int) -> list[ArticleRow]:
        """The newest articles of the last `days` (0: all) that match, there before all are counted."""
        return self.rows(self.article_ids(ArticleFilter(query=query, since=self._days_ago(days)), limit))

    def _days_ago(self, days: int) -> datetime | None:
        """When the last `days` began; None for 0, and for more than the calendar has."""
        now = self._now()
        reaches = 0 < days <= (now - datetime.min.replace(tzinfo=UTC)).days
        return now - timedelta(days=days) if reaches else None

    # topics

    def topics(self) -> list[Topic]:
        """All topics in the order they were first saved."""
        return self._reader.topics()

    def topic(self, name: str) -> Topic:
        """The topic of that name. Raises UserError when there is none."""
        topics = {topic.name: topic for topic in self._reader.topics()}
        if name not in topics:
            raise UserError(topic_names.unknown(name, topics))
        return topics[name]

    def broken_topics(self) -> tuple[BrokenTopic, ...]:
        """The topics whose query cannot be read, which flag nothing."""
        from monitor.topics.flagger import Flagger

        return Flagger(self.topics()).broken

    def history(self, topic: str) -> History:
        """The topic's versions, newest first. Raises UserError when there is no such topic."""
        return self._reader.history(topic)

    def why(self, topic: str, article_id: int) -> Why:
        """Why a stored article is flagged by a topic as it stands now, or why not. Raises UserError when there is no such one."""
        from monitor.reading.why import why

        return why(self._reader, topic, article_id)

    def why_given(self, topic: str, article: Article, feed: str = "") -> Why:
        """The same for an article that is not in the archive; `feed` is the title of the feed it says it is from."""
        from monitor.reading.why import why_given

        return why_given(self._reader, topic, article, feed)

    def misses(self, topic: Topic, days: int) -> NearMisses:
        """The articles of the last `days` that one clause of this topic keeps away, to be found a slice at a time. Raises QueryError."""
        from monitor.reading.misses import NearMisses

        since = self._days_ago(days)
        return NearMisses(self._reader, topic, self._reader.topics(), self._reader.feeds(imported=True), since)

    def compare(self, topic: Topic) -> Comparison:
        """What saving this topic would do to the archive, to be found out a slice at a time. Raises QueryError."""
        from monitor.reading.change import compare

        return compare(self._reader, topic)

    def shipped_topics(self) -> list[Topic]:
        """The topics that Wirewatch brings, to begin with or to copy from."""
        from monitor.topics import shipped

        return list(shipped.topics())

    def starter_topics(self) -> list[Topic]:
        """More topics to begin with; they are in no archive whose user did not choose them."""
        from monitor.topics import shipped

        return list(shipped.starters())

    def problems(self) -> list[str]:
        """One sentence for each thing that is wrong in the archive's file; may take minutes on a large one."""
        return self._reader.integrity()

    # exports

    def found(self, wanted: ArticleFilter, limit: int | None) -> Iterator[dict[str, Cell]]:
        """The contract's search results: the columns of v_articles but content, and a snippet."""
        from monitor.reading import tables

        return tables.found(self._reader, self.article_ids(wanted, limit), self._finding.words(wanted.query))

    def tags(self) -> dict[str, int]:
        """Every tag and how many articles have it, the most used first."""
        return self._reader.tags()

    def columns(self, view: str) -> tuple[str, ...]:
        """What an export of this view can have as columns. Raises UserError when there is no such view."""
        from monitor.reading import exporting

        return exporting.columns(self._reader, view)

    def export(
        self,
        view: str,
        wanted: ArticleFilter,
        format: str,  # noqa: A002 - the user's word for it
        path: str,
        *,
        bom: bool = False,
        by: Bucket = "day",
        tz: ZoneInfo | None = None,
        without_notes: bool = False,
        columns: tuple[str, ...] = (),
        times: Times = "utc",
        about: bool = True,
        progress: Callable[[int, int], None] | None = None,
        cancelled: threading.Event | None = None,
    ) -> int:
        """Write a view to a file ("-": stdout) that appears whole or not at all; how many rows. Raises UserError.

        See `monitor.export.request.Request`; `by` is for counts.
        """
        from monitor.export.request import UTC, Request
        from monitor.reading import exporting

        zone = tz or UTC
        request = Request(view, wanted, format, path, bom, without_notes, columns, times, zone, about)
        told = exporting.about(request, self.topics(), self._now(), by if view == "counts" else "")
        if view == "counts":
            named: list[str | None] = [topic.name for topic in self.topics()]
            chosen = wanted.topics or [None, *named]
            counts = self.counts(
                chosen, by, since=wanted.since, until=wanted.until, tz=zone, level=wanted.level, most=MOST_TO_WRITE
            )
            return exporting.write_counts(counts, request, told)
        ids = self.article_ids(wanted) if exporting.by_list(view, wanted) else None
        return exporting.write_view(self._reader, ids, request, told, progress, cancelled)

    def write_counts_csv(
        self, path: str, counts: Sequence[Count], *, bom: bool, means: Sequence[float | None] | None = None
    ) -> int:
        """Counts as CSV ("-": stdout), with their averages if there are any; how many rows."""
        from monitor.export.request import Request
        from monitor.reading import exporting

        request = Request("counts", ArticleFilter(), "csv", path, bom, about=False)
        return exporting.write_counts(counts, request, {}, means)

    def write_text(self, path: Path, text: str) -> None:
        """A text file that appears whole or not at all. Raises UserError when it cannot be written."""
        self.write_bytes(path, text.encode("utf-8"))

    def write_bytes(self, path: Path, content: bytes) -> None:
        """A file that appears whole or not at all. Raises UserError when it cannot be written."""
        from monitor.export.files import whole_file

        with whole_file(path) as out:
            out.write(content)
