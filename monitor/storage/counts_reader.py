"""The part of a `Reader` that counts over time: between edges (days, weeks, months) or by slots of an hour or a quarter of one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.model import Level
from monitor.storage import counting, placing, splitting
from monitor.storage.cells import seconds
from monitor.storage.library import sqlite3
from monitor.wanted import Split


class CountsReader(ABC):
    """Its methods raise ArchiveError as those of the Reader do."""

    @abstractmethod
    def _borrowed(self) -> AbstractContextManager[sqlite3.Connection]:
        """A connection to read with, while the block runs."""

    def counts_between(self, topic: str | None, edges: Sequence[int], level: Level = "flag") -> list[tuple[int, int]]:
        """(edge, how many from it up to the next edge), empty ones left out; topic None counts all articles.

        `edges` are epoch seconds and rise. Quicker than hours where the edges are few: days, weeks or months.
        """
        with self._borrowed() as connection:
            return counting.counts_between(connection, topic, edges, level=level)

    def hourly_counts(
        self, topic: str | None, since: datetime, until: datetime, level: Level = "flag", step: int = 3600
    ) -> list[tuple[int, int]]:
        """(start of the hour in epoch seconds, how many), rising, empty hours left out; topic None counts all articles.

        Give `step` 900 where the zone is not whole hours from UTC. `since` inclusive, `until` exclusive, to the second.
        """
        with self._borrowed() as connection:
            return counting.hourly_counts(connection, topic, since, until, level=level, step=step)

    def hourly_publishers(
        self, topic: str | None, since: datetime, until: datetime, level: Level = "flag", step: int = 3600
    ) -> list[tuple[int, str]]:
        """(start of the hour in epoch seconds, publisher), each pair once, for counting publishers in any bucket."""
        with self._borrowed() as connection:
            return counting.hourly_publishers(connection, topic, since, until, level=level, step=step)

    def hourly_parts(
        self, topic: str | None, split: Split, since: datetime, until: datetime, level: Level = "flag", step: int = 3600
    ) -> list[tuple[int, str, int]]:
        """(start of the hour in epoch seconds, the part's name, how many), rising: the counts by publisher, feed, country and the like."""
        with self._borrowed() as connection:
            return splitting.parts(connection, topic, split, counting.values_of(topic or "", since, until, level, step))

    def feeds_of(self, split: Split, names: Sequence[str], *, others: bool) -> list[int]:
        """The feeds of which one of these names is said (folder, family, ...), or with `others` none of them; not for source and lang."""
        with self._borrowed() as connection:
            return splitting.feeds(connection, split, names, others=others)

    def who(self, topic: str, since: datetime, until: datetime) -> list[tuple[str, int]]:
        """Who has the articles flagged for a topic in [since, until), as lists name them, with how many each; the most first."""
        with self._borrowed() as connection:
            return splitting.who(connection, topic, seconds(since), seconds(until))

    def times_at_ends(self, ids: Sequence[int]) -> tuple[int, int] | None:
        """Epoch seconds of the oldest and the newest of these articles, given newest first; None where none of them is there."""
        with self._borrowed() as connection:
            return placing.times_at_ends(connection, ids)

    def places(self, ids: Sequence[int], edges: Sequence[int]) -> list[int]:
        """For each edge (epoch seconds, rising) how many of these articles, given newest first, are at or after it."""
        with self._borrowed() as connection:
            return placing.places(connection, ids, edges)
