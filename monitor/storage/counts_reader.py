"""The part of a `Reader` that counts between edges: days, weeks, months."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager

from monitor.model import Level
from monitor.storage import counting
from monitor.storage.library import sqlite3


class CountsReader:
    """Its methods raise ArchiveError as those of the Reader do."""

    def _borrowed(self) -> AbstractContextManager[sqlite3.Connection]:
        raise NotImplementedError

    def counts_between(self, topic: str | None, edges: Sequence[int], level: Level = "flag") -> list[tuple[int, int]]:
        """(edge, how many from it up to the next edge), empty ones left out; topic None counts all articles.

        `edges` are epoch seconds and rise. Quicker than hours where the edges are few: days, weeks or months.
        """
        with self._borrowed() as connection:
            return counting.counts_between(connection, topic, edges, level=level)
