"""What a store does when nobody asks for anything: a new index, old articles, items as fetched; each in short steps that let others in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.old import Old
from monitor.storage import fetched, reindexing, retention
from monitor.storage.writing import Database
from monitor.text.index import INDEX_VERSION


class Upkeep:
    """Each step is a transaction of its own; between two of them others may write. `alone` gives the connection that writes.

    Every method raises ArchiveError when the archive cannot be written; what was done so far stays.
    """

    def __init__(self, alone: Callable[[], AbstractContextManager[Database]]) -> None:
        self._alone = alone

    def holds_articles(self) -> bool:
        """Whether there is any article."""
        with self._alone() as db:
            return db.execute("SELECT 1 FROM article LIMIT 1").fetchone() is not None

    def index_is_stale(self) -> bool:
        """Whether the search index has to be made anew: the functions that cut text into words have changed."""
        with self._alone() as db:
            return reindexing.is_stale(db.conn, INDEX_VERSION)

    def reindex(self) -> Iterator[tuple[int, int]]:
        """Make the search index anew, from where it was stopped: (articles done, of how many) after each step."""
        with self._alone() as db:
            if not reindexing.is_stale(db.conn, INDEX_VERSION):
                return
            reindexing.begin(db, INDEX_VERSION)
            done, total = reindexing.progress(db.conn) or (0, 0)
        more = True
        while more:
            yield min(done, total), total
            with self._alone() as db:
                more = reindexing.step(db, INDEX_VERSION)
            done += reindexing.AT_ONCE
        yield total, total

    def old(self, before: datetime) -> Old:
        """What there is of before that time."""
        with self._alone() as db:
            return retention.how_many(db.conn, before)

    def set_aside(self, before: datetime) -> Iterator[int]:
        """Archive what is older and neither starred, noted, tagged nor flagged: how many so far, after each step."""
        place: retention.Place | None = retention.START
        total = 0
        while place is not None:
            with self._alone() as db:
                count, place = retention.set_aside(db, before, place)
            total += count
            yield total

    def delete(self, before: datetime) -> Iterator[int]:
        """Delete what is older and neither starred, noted, tagged nor flagged: how many so far, after each step."""
        total = 0
        while True:
            with self._alone() as db:
                count = retention.delete(db, before)
            if not count:
                return
            total += count
            yield total

    def prune_fetched(self, before: datetime | None, most_bytes: int) -> Iterator[int]:
        """Let go of items as fetched that are older, then of the oldest where all take more: how many so far, after each step."""
        total = 0
        while True:
            with self._alone() as db:
                count = fetched.prune(db, before, most_bytes)
            if not count:
                return
            total += count
            yield total
