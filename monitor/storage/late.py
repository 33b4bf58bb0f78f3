"""How many articles of the past came in with the first poll of their feed, by slot: they tell of the feed, not of that time."""

from __future__ import annotations

from datetime import datetime

from monitor.storage.cells import seconds
from monitor.storage.library import sqlite3

SETTLED = 7 * 86400
"""Seconds after a feed was added in which its first poll is looked for."""

LATE = f"""
SELECT a.sort_time - (a.sort_time % :step + :step) % :step AS start, count(*)
FROM feed f CROSS JOIN article a ON a.feed_id = f.id AND a.sort_time >= :since AND a.sort_time < min(:until, f.added + {SETTLED})
WHERE f.state <> 'import' AND a.backfill = 1 AND a.first_seen BETWEEN f.added AND f.added + {SETTLED}
GROUP BY start ORDER BY start
"""


def late_articles(
    connection: sqlite3.Connection, since: datetime, until: datetime, *, step: int
) -> list[tuple[int, int]]:
    """(start of the slot in epoch seconds, how many), rising, empty slots left out. Imported articles are not among them."""
    values = {"since": seconds(since), "until": seconds(until), "step": step}
    return connection.execute(LATE, values).fetchall()
