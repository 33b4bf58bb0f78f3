"""Visits at which a server said that nothing changed, most of what a round is made of: written many in one go.

While a statement runs, other threads go on: two statements for hundreds of visits hold them up less than two for each. They say what
`feeds.log_visit` says of such a visit.
"""

from __future__ import annotations

import json
from operator import attrgetter

from monitor.model import Visit
from monitor.storage.cells import EPOCH, Cell, seconds, seconds_or_none, storable
from monitor.storage.library import sqlite3

_TOLD = """
SELECT json_extract(value, '$[0]') AS feed_id, json_extract(value, '$[1]') AS at, json_extract(value, '$[2]') AS status,
    json_extract(value, '$[3]') AS ms, json_extract(value, '$[4]') AS next_poll, json_extract(value, '$[5]') AS reason
FROM json_each(?) LIMIT -1
"""
"""The limit limits nothing. It has SQLite make this table once and look each feed up by its number, whatever old statistics say."""
LOG = f"""
INSERT INTO visit (feed_id, at, outcome, status, reason, bytes, ms, items, new, edited, gap_seconds, newest, undated, cut, flood)
SELECT feed_id, at, 'not-modified', status, reason, 0, ms, 0, 0, 0, NULL, NULL, 0, 0, 0 FROM ({_TOLD})
"""
ANSWERED = f"""
UPDATE feed SET state = 'ok', failures = 0, last_error = NULL, last_polled = told.at, last_status = told.status,
    next_poll = coalesce(told.next_poll, feed.next_poll), wait_until = NULL
FROM ({_TOLD}) AS told WHERE feed.id = told.feed_id
"""

_WRITTEN = {"feed_id", "at", "outcome", "status", "reason", "ms", "next_poll"}
_MORE = attrgetter(*(name for name in Visit.__match_args__ if name not in _WRITTEN))
_NO_MORE = _MORE(Visit(0, EPOCH, "not-modified"))
"""What else a visit can say, and that it says nothing else."""


class QuietVisits:
    """Those of one transaction, for different feeds."""

    def __init__(self) -> None:
        self._told: dict[int, tuple[Cell, ...]] = {}

    @staticmethod
    def takes(visit: Visit) -> bool:
        """Whether nothing is to be written of this visit but that it was made, and when the next is due."""
        return visit.outcome == "not-modified" and _MORE(visit) == _NO_MORE

    def add(self, connection: sqlite3.Connection, visit: Visit) -> None:
        """One that it takes. Written with others, at the latest when `write` is called."""
        self.give_way(connection, visit.feed_id)
        self._told[visit.feed_id] = (
            visit.feed_id,
            seconds(visit.at),
            visit.status,
            visit.ms,
            seconds_or_none(visit.next_poll),
            storable(visit.reason),
        )

    def give_way(self, connection: sqlite3.Connection, feed_id: int) -> None:
        """Something else is about to be written of this feed: what was before comes first."""
        if feed_id in self._told:
            self.write(connection)

    def write(self, connection: sqlite3.Connection) -> None:
        """Within a transaction."""
        told, self._told = self._told, {}
        if told:
            rows = json.dumps(list(told.values()))
            connection.execute(LOG, [rows])
            connection.execute(ANSWERED, [rows])
