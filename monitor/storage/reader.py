"""Reading the archive, while the Store writes or when nobody does; it can change nothing."""

from __future__ import annotations

import dataclasses
import functools
import json
import threading
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Literal

from monitor.glances import ArchiveSummary, VisitRow
from monitor.held import Scan
from monitor.messages import NO_ALERT_FILTER, AlertFilter, Telling
from monitor.model import Alert, ArticleDetail, ArticleFilter, ArticleRow, Feed, Level, Topic
from monitor.old import Old
from monitor.origin import Fetched
from monitor.reasons import History
from monitor.storage import alert_reading, counting, exporting, fetched, late, listing, sorting, topic_history
from monitor.storage.breaking_off import ids_of
from monitor.storage.cells import FIRST, LAST, moment, seconds, storable
from monitor.storage.counts_reader import CountsReader
from monitor.storage.exporting import Cells
from monitor.storage.grouped_reader import GroupedReader
from monitor.storage.lending import Lending
from monitor.storage.library import sqlite3
from monitor.storage.listing import Candidate, NoText
from monitor.storage.rows import FEED_COLUMNS, TOPIC_COLUMNS, feed_of, topic_of
from monitor.storage.selection import ALL_ARTICLES, count_matches, select, way_to
from monitor.storage.word_index import word_index

FEEDS = f"""
SELECT {FEED_COLUMNS} FROM feed
WHERE removed IS NULL AND (:imported OR state <> 'import') AND (:topic IS NULL OR topic = :topic) ORDER BY id
"""
FEED_TITLES = "SELECT id, title FROM feed"
TOPICS = f"SELECT {TOPIC_COLUMNS} FROM topic WHERE removed IS NULL ORDER BY id"
VISITS = """
SELECT f.url, v.at, v.status, v.outcome, v.items, v.new, v.gap_seconds, v.reason, v.flood
FROM visit v JOIN feed f ON f.id = v.feed_id
WHERE v.at >= :since AND v.at < :until ORDER BY v.at DESC, v.id DESC LIMIT :limit
"""
VISITS_OF_FEED = """
SELECT f.url, v.at, v.status, v.outcome, v.items, v.new, v.gap_seconds, v.reason, v.flood
FROM visit v JOIN feed f ON f.id = v.feed_id
WHERE v.feed_id = :feed AND v.at >= :since AND v.at < :until ORDER BY v.at DESC, v.id DESC LIMIT :limit
"""
IN_ORDER = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sort_time DESC, id DESC"
SAID_OF_FEEDS = {
    what: f"SELECT DISTINCT {what} FROM feed WHERE {what} <> '' ORDER BY {what}"
    for what in ("folder", "kind", "country")
}
TAGS = "SELECT name, count(*) FROM tag GROUP BY name ORDER BY count(*) DESC, name"
RANKED = """
SELECT rowid FROM search WHERE search MATCH :match AND rowid BETWEEN :least AND :most AND +rowid IN (SELECT value FROM json_each(:ids))
ORDER BY bm25(search, 6.0, 3.0), rowid DESC
"""
# the + has the matches walked through once; else the index is asked for each id (2,000 of a common word: 3 and 220 ms)
"""A word of the title weighs six times, one of the summary three times as much as one of the body (the others weigh 1)."""
LAST_ID = "SELECT coalesce(max(id), 0) FROM article"
META = "SELECT value FROM meta WHERE key = ?"
ICON = "SELECT kind, image FROM icon WHERE feed_id = ? AND image IS NOT NULL"


class Reader(CountsReader, GroupedReader):
    """Any thread may call it; each call borrows a connection. Opens the file at the first call, not before.

    Every method raises ArchiveError when there is no archive of this version at `path` or it cannot be read.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._lending = Lending(self.path)
        self.words = functools.partial(word_index, self._borrowed)

    def _borrowed(self) -> AbstractContextManager[sqlite3.Connection]:
        return self._lending.borrowed()

    def give_back(self) -> None:
        """Forget what is kept of the file to answer sooner."""
        self._lending.give_back()

    def close(self) -> None:
        """Let go of the file. Closing twice is fine."""
        self._lending.close()

    # lists

    def article_ids(
        self,
        wanted: ArticleFilter | None = None,
        match: str | Scan | None = None,
        limit: int | None = None,
        after: tuple[int, int] | None = None,
        stop: threading.Event | None = None,
    ) -> array[int]:
        """Ids newest first by sort_time, then id. The filter's own `query` is not looked at: `match` is what was made of it.

        `after`: only what follows this (sort_time in epoch seconds, id) in the list. When `stop` is set: what was found by then.
        """
        with self._borrowed() as connection:
            way = way_to(connection, match, limit) if isinstance(match, str) else "gather"
            chosen = select(wanted or ArticleFilter(), match, way, after)
            return ids_of(connection, chosen.newest(limit), chosen.values, stop)

    def candidates(
        self,
        match: str | Scan | None,
        wanted: ArticleFilter | None = None,
        limit: int | None = None,
        after: tuple[int, int] | None = None,
        *,
        feeds: Collection[int] = (),
    ) -> Iterator[Candidate]:
        """What the judge reads of `candidate_ids`, a few at a time: stop pulling when you have enough."""
        yield from self.judged(self.candidate_ids(match, wanted, limit, after, feeds=feeds))

    def candidate_ids(
        self,
        match: str | Scan | None,
        wanted: ArticleFilter | None = None,
        limit: int | None = None,
        after: tuple[int, int] | None = None,
        *,
        feeds: Collection[int] = (),
    ) -> array[int]:
        """What the index finds, newest first.

        With `feeds`, all articles of these feeds too, whether they match or not (within the filter, whose own feeds then do not count).
        """
        ids = self.article_ids(wanted, match, limit, after)
        if feeds and match is not None:
            theirs = dataclasses.replace(wanted or ArticleFilter(), feeds=tuple(feeds))
            ids = self.newest_of(ids, self.article_ids(theirs, None, limit, after))[:limit]
        return ids

    def judged(self, ids: Sequence[int]) -> Iterator[Candidate]:
        """What the judge reads of these articles, in their order, a few at a time."""
        with self._borrowed() as connection:
            yield from listing.judged(connection, ids)

    def last_id(self) -> int:
        """The highest id of an article; 0 where there is none."""
        with self._borrowed() as connection:
            return int(connection.execute(LAST_ID).fetchone()[0])

    def newest_of(self, some: array[int], others: array[int]) -> array[int]:
        """The articles of both lists in one, newest first, each id once."""
        with self._borrowed() as connection:
            return array("q", (row[0] for row in connection.execute(IN_ORDER, [json.dumps([*some, *others])])))

    def ranked(self, ids: Sequence[int], match: str) -> array[int]:
        """These articles, which the index finds by `match`, the most relevant first (bm25), the newer first among equals."""
        if not ids:
            return array("q")
        values = {"match": match, "ids": json.dumps(list(ids)), "least": min(ids), "most": max(ids)}
        with self._borrowed() as connection:
            return array("q", (row[0] for row in connection.execute(RANKED, values)))

    def sorted_by(self, ids: Sequence[int], what: sorting.By) -> array[int]:
        """These articles by source or title; equals stay in the order they are given in."""
        with self._borrowed() as connection:
            return sorting.sorted_by(connection, ids, what)

    def rows(self, ids: Iterable[int]) -> list[ArticleRow]:
        """The rows of these ids in their order; ids that are not there are left out."""
        with self._borrowed() as connection:
            return listing.rows(connection, ids)

    def detail(self, article_id: int) -> ArticleDetail | None:
        with self._borrowed() as connection:
            return listing.detail(connection, article_id)

    def fetched(self, article_id: int) -> list[Fetched]:
        """What is kept of an article as it was fetched, the newest first."""
        with self._borrowed() as connection:
            return fetched.of_article(connection, article_id)

    def fetched_bytes(self, sha256: str) -> bytes:
        """The bytes of this SHA-256. Raises UserError when they are not kept, ArchiveError when they are not what was kept."""
        with self._borrowed() as connection:
            return fetched.content(connection, sha256)

    def fetched_taken(self) -> tuple[int, int]:
        """How many different items and documents are kept as fetched, and how many bytes they take."""
        with self._borrowed() as connection:
            return fetched.taken(connection)

    def old(self, before: datetime) -> Old:
        """How many articles are older, and how many of them are kept whatever their age."""
        from monitor.storage import retention  # with the text functions, which a list does not need

        with self._borrowed() as connection:
            return retention.how_many(connection, before)

    def indexing(self) -> tuple[int, int] | None:
        """How many articles the new search index holds by now, and of how many; None when none is needed."""
        from monitor.storage import reindexing  # the same
        from monitor.text.index import INDEX_VERSION

        with self._borrowed() as connection:
            return reindexing.progress(connection) or reindexing.to_come(connection, INDEX_VERSION)

    def no_texts(self, limit: int = 200) -> list[NoText]:
        """Articles whose page gave no whole text, those asked for last first."""
        with self._borrowed() as connection:
            return listing.no_texts(connection, limit)

    def count(
        self, wanted: ArticleFilter | None = None, match: str | Scan | None = None, cap: int | None = None
    ) -> int:
        """How many articles; counting stops at `cap`. The filter's own `query` is not looked at."""
        wanted = dataclasses.replace(wanted, query="", order="newest") if wanted else ArticleFilter()
        with self._borrowed() as connection:
            if wanted == ArticleFilter() and isinstance(match, str):
                return count_matches(connection, match, cap)
            if wanted == ArticleFilter() and match is None:
                total = int(connection.execute(ALL_ARTICLES).fetchone()[0])
                return total if cap is None else min(total, cap)
            way = way_to(connection, match, None) if isinstance(match, str) else "gather"
            chosen = select(wanted, match, way)
            return int(connection.execute(chosen.count(cap), chosen.values).fetchone()[0])

    # counts

    def summary(self, day_start: datetime, now: datetime | None = None) -> ArchiveSummary:
        """The archive in one glance; `by_topic` counts the flags since `day_start`; feeds are troubled, or not, at `now`."""
        with self._borrowed() as connection:
            return counting.summary(connection, day_start, now)

    def listening(
        self, since: datetime | None = None, until: datetime | None = None
    ) -> tuple[list[tuple[int, int, str, int | None]], dict[int, int]]:
        """What coverage is made of: the fetch log as (feed id, epoch second, outcome, gap in seconds), and when each feed came in.

        For the coverage of a span, give a day more at either end: silence of up to a day counts as listening.
        """
        with self._borrowed() as connection:
            return counting.listening(connection, since, until)

    def untimely(self, since: datetime, until: datetime, step: int = 3600) -> late.Late:
        """Which articles of the span, by slots of `step` seconds, do not tell of their time."""
        with self._borrowed() as connection:
            return late.late(connection, since, until, step=step)

    def time_range(self) -> tuple[datetime, datetime] | None:
        """The sort_time of the oldest and the newest article; None while there is none."""
        with self._borrowed() as connection:
            return counting.time_range(connection)

    # feeds, topics, alerts

    def feeds(self, *, imported: bool = False, topic: str | None = None) -> list[Feed]:
        """All feeds the user follows, in the order they were added; with `imported` those that were only ever imported too.

        With `topic` only those of which everything counts for it.
        """
        with self._borrowed() as connection:
            return [feed_of(row) for row in connection.execute(FEEDS, {"imported": imported, "topic": topic})]

    def feed_titles(self) -> dict[int, str]:
        """The title of every feed that ever brought an article, by its id."""
        with self._borrowed() as connection:
            return dict(connection.execute(FEED_TITLES).fetchall())

    def topics(self) -> list[Topic]:
        """All topics in the order they were first saved."""
        with self._borrowed() as connection:
            return [topic_of(row) for row in connection.execute(TOPICS)]

    def said_of_feeds(self, what: Literal["folder", "kind", "country"]) -> list[str]:
        """What users said of feeds that ever brought an article, followed or not: each once, in order."""
        with self._borrowed() as connection:
            return [row[0] for row in connection.execute(SAID_OF_FEEDS[what])]

    def tags(self) -> dict[str, int]:
        """Every tag and how many articles have it, the most used first."""
        with self._borrowed() as connection:
            return dict(connection.execute(TAGS).fetchall())

    def history(self, topic: str) -> History:
        """The topic's versions, newest first. Raises UserError when there is no such topic."""
        with self._borrowed() as connection:
            return topic_history.history(connection, topic)

    def alerts(self, limit: int = 200, wanted: AlertFilter = NO_ALERT_FILTER) -> list[Alert]:
        """The newest alerts first."""
        with self._borrowed() as connection:
            return alert_reading.alerts(connection, wanted, limit)

    def alert_ids(self, wanted: AlertFilter = NO_ALERT_FILTER) -> array[int]:
        """The ids of the whole list, newest first."""
        with self._borrowed() as connection:
            return alert_reading.ids(connection, wanted)

    def alerts_of(self, ids: Sequence[int]) -> list[Alert]:
        """These alerts in this order; those that are gone are left out."""
        with self._borrowed() as connection:
            return alert_reading.of_ids(connection, ids)

    def telling(self, now: datetime) -> Telling:
        """How alerts are doing at `now`: the channels, what is snoozed, held back, or not decided yet."""
        with self._borrowed() as connection:
            return alert_reading.telling(connection, now)

    def visits(
        self,
        feed_id: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> list[VisitRow]:
        """The fetch log of one feed or of all, newest first."""
        values = {
            "feed": feed_id,
            "since": seconds(FIRST if since is None else since),
            "until": seconds(LAST if until is None else until),
            "limit": -1 if limit is None else limit,
        }
        with self._borrowed() as connection:
            found = connection.execute(VISITS if feed_id is None else VISITS_OF_FEED, values).fetchall()
        return [VisitRow(url, moment(at), *rest) for url, at, *rest in found]

    def meta(self, key: str) -> str | None:
        """A word the engine keeps with the archive."""
        with self._borrowed() as connection:
            row = connection.execute(META, [key]).fetchone()
        return None if row is None else str(row[0])

    # whole archive

    def export_rows(
        self,
        view: str,
        since: datetime | None = None,
        until: datetime | None = None,
        topics: Sequence[str] = (),
        level: Level = "flag",
    ) -> tuple[tuple[str, ...], Iterator[Cells]]:
        """Columns and rows of the public view of that name (articles, flags, feeds, ...), newest first, streamed; of any of the topics.

        Raises UserError when there is no such view.
        """
        if view == "articles":
            named = tuple(map(storable, topics))
            return self.export_articles(
                self.article_ids(ArticleFilter(topics=named, since=since, until=until, level=level))
            )
        return self.columns(view), self._streamed(exporting.whole, view, since, until, topics)

    def export_articles(self, ids: Sequence[int]) -> tuple[tuple[str, ...], Iterator[Cells]]:
        """Columns and rows of v_articles for a list that is shown, in its order."""
        return self.columns("articles"), self._streamed(exporting.articles, ids)

    def export_flags(self, ids: Sequence[int], topics: Sequence[str]) -> tuple[tuple[str, ...], Iterator[Cells]]:
        """Columns and rows of v_flags for a list that is shown, in its order; of these topics only, if any are named."""
        return self.columns("flags"), self._streamed(exporting.flags_of, ids, topics)

    def columns(self, view: str) -> tuple[str, ...]:
        """The columns of the public view of that name. Raises UserError when there is no such view."""
        with self._borrowed() as connection:
            return exporting.columns_of(connection, view)

    def _streamed(self, rows: Callable[..., Iterator[Cells]], *asked: object) -> Iterator[Cells]:
        with self._borrowed() as connection:
            yield from rows(connection, *asked)

    def icon(self, feed_id: int) -> tuple[str, bytes] | None:
        """The icon of the feed's site and its kind, png or ico; None when there is none."""
        with self._borrowed() as connection:
            row = connection.execute(ICON, [feed_id]).fetchone()
        return None if row is None else (str(row[0]), bytes(row[1]))

    def integrity(self) -> list[str]:
        """One sentence for each thing that is wrong in the file; empty when all is well. May take minutes on a large archive."""
        from monitor.storage.integrity import problems  # the text functions are not needed to show a list

        with self._borrowed() as connection:
            return problems(connection, self.path)
