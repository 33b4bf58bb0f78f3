"""Articles that stand at a time without telling of it: of first polls and imports, and undated ones; and when feeds had news."""

from __future__ import annotations

from datetime import datetime

from monitor.storage.cells import seconds
from monitor.storage.library import sqlite3
from monitor.values import dataclass

SETTLED = 7 * 86400
"""Seconds after a feed was added in which its first poll is looked for."""

LATE = f"""
SELECT a.sort_time - (a.sort_time % :step + :step) % :step AS start, count(*)
FROM feed f CROSS JOIN article a ON a.feed_id = f.id AND a.sort_time >= :since AND a.sort_time < min(:until, f.added + {SETTLED})
WHERE f.state <> 'import' AND a.backfill = 1 AND a.first_seen BETWEEN f.added AND f.added + {SETTLED}
GROUP BY start ORDER BY start
"""
IMPORTED = """
SELECT a.sort_time - (a.sort_time % :step + :step) % :step AS start, count(*)
FROM feed f CROSS JOIN article a ON a.feed_id = f.id AND a.sort_time >= max(:since, :followed) AND a.sort_time < :until
WHERE f.state = 'import'
GROUP BY start ORDER BY start
"""
UNDATED = """
SELECT CASE f.state WHEN 'import' THEN 0 ELSE f.id END AS feed, a.sort_time - (a.sort_time % :step + :step) % :step AS start, count(*)
FROM article a JOIN feed f ON f.id = a.feed_id
WHERE a.undated = 1 AND a.sort_time >= :since AND a.sort_time < :until
GROUP BY feed, start ORDER BY start
"""
FOLLOWED = "SELECT id, added FROM feed WHERE removed IS NULL AND state <> 'import'"
NEWS = "SELECT at FROM visit WHERE feed_id = ? AND at < ? AND outcome = 'new' ORDER BY at DESC LIMIT 8"


@dataclass(frozen=True, slots=True)
class Late:
    """`first_polls`: (start of a slot in epoch seconds, how many articles in it came with the first poll of their feed), rising.

    `imported`: the same of imports, since the first feed was followed: from then on a count is one of what feeds brought.
    `undated`: (feed id, or 0 for imports; start of a slot; how many undated articles stand in it, by when they came in).
    `news`: up to eight times before the span at which each followed feed had something new, rising.
    """

    first_polls: list[tuple[int, int]]
    imported: list[tuple[int, int]]
    undated: list[tuple[int, int, int]]
    news: dict[int, list[int]]


def late(connection: sqlite3.Connection, since: datetime, until: datetime, *, step: int) -> Late:
    """What there is of [since, until)."""
    values = {"since": seconds(since), "until": seconds(until), "step": step}
    followed = connection.execute(FOLLOWED).fetchall()
    news = {feed: [at for (at,) in connection.execute(NEWS, [feed, values["since"]])][::-1] for feed, _ in followed}
    imported: list[tuple[int, int]] = []
    if followed:
        since_then = values | {"followed": min(added for _, added in followed)}
        imported = connection.execute(IMPORTED, since_then).fetchall()
    return Late(
        connection.execute(LATE, values).fetchall(), imported, connection.execute(UNDATED, values).fetchall(), news
    )
