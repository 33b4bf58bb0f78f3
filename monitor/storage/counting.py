"""Counts over time: articles and flags by slots of a quarter hour or more, and the archive in one glance."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from monitor.model import ArchiveSummary, Level
from monitor.storage.library import sqlite3
from monitor.storage.rows import moment, seconds
from monitor.storage.schema import QUARTER


def _floor(column: str) -> str:
    """The start of the slot; SQLite cuts towards zero, so times before 1970 need the detour."""
    return f"{column} - ({column} % :step + :step) % :step"


VOLUME = f"SELECT {_floor('slot')} AS start, sum(n) FROM volume WHERE slot >= :since AND slot < :until GROUP BY start"
LOOSE_ENDS = "SELECT count(*) FROM article WHERE sort_time >= ? AND sort_time < ?"
FLAGGED = f"""
SELECT {_floor("sort_time")} AS start, count(*) FROM flag
WHERE topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND sort_time >= :since AND sort_time < :until
    AND (:mentions OR level = 'flag')
GROUP BY start ORDER BY start
"""
PUBLISHERS = f"""
SELECT DISTINCT {_floor("sort_time")} AS start, source FROM article
WHERE sort_time >= :since AND sort_time < :until ORDER BY start, source
"""
PUBLISHERS_FLAGGED = f"""
SELECT DISTINCT {_floor("g.sort_time")} AS start, a.source
FROM flag g CROSS JOIN article a ON a.id = g.article_id
WHERE g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND g.sort_time >= :since AND g.sort_time < :until
    AND (:mentions OR g.level = 'flag')
ORDER BY start, a.source
"""
HEARD = "SELECT feed_id, at, outcome, gap_seconds FROM visit"
FOLLOWED_SINCE = "SELECT id, added FROM feed WHERE removed IS NULL AND state <> 'import'"
OLDEST = "SELECT min(sort_time) FROM article"
NEWEST = "SELECT max(sort_time) FROM article"

ALL_ARTICLES = "SELECT coalesce(sum(n), 0) FROM volume"
FLAGGED_ARTICLES = """
SELECT count(*), coalesce(sum(a.read = 0), 0)
FROM (SELECT DISTINCT article_id FROM flag WHERE level = 'flag') g CROSS JOIN article a ON a.id = g.article_id
"""
STARRED = "SELECT count(*) FROM article WHERE starred = 1"
FEEDS = """
SELECT count(*), coalesce(sum(state IN ('failing', 'gone')), 0) FROM feed WHERE removed IS NULL AND state <> 'import'
"""
UNSEEN_ALERTS = "SELECT count(*) FROM alert WHERE seen = 0"
DEMO = "SELECT count(*) FROM meta WHERE key = 'demo'"
FLAGGED_SINCE = """
SELECT t.name, (SELECT count(*) FROM flag g WHERE g.topic_id = t.id AND g.sort_time >= ? AND g.level = 'flag')
FROM topic t WHERE t.removed IS NULL ORDER BY t.id
"""


def summary(connection: sqlite3.Connection, day_start: datetime) -> ArchiveSummary:
    """`by_topic` counts the flags since `day_start`, in the order of the topics."""
    flagged, unread = connection.execute(FLAGGED_ARTICLES).fetchone()
    feeds, troubled = connection.execute(FEEDS).fetchone()
    return ArchiveSummary(
        articles=_one(connection, ALL_ARTICLES),
        flagged=flagged,
        unread_flagged=unread,
        starred=_one(connection, STARRED),
        feeds=feeds,
        troubled_feeds=troubled,
        unseen_alerts=_one(connection, UNSEEN_ALERTS),
        demo=bool(_one(connection, DEMO)),
        by_topic=tuple(connection.execute(FLAGGED_SINCE, [seconds(day_start)]).fetchall()),
    )


def hourly_counts(
    connection: sqlite3.Connection, topic: str | None, since: datetime, until: datetime, *, level: Level, step: int
) -> list[tuple[int, int]]:
    """(start of the slot in epoch seconds, how many), rising, empty slots left out; topic None counts all articles.

    `step` is 3600, or 900 where the zone is not whole hours from UTC. `since` inclusive, `until` exclusive, to the second.
    """
    if topic is None:
        return _all_articles(connection, seconds(since), seconds(until), step)
    return connection.execute(FLAGGED, _values(topic, since, until, level, step)).fetchall()


def _all_articles(connection: sqlite3.Connection, since: int, until: int, step: int) -> list[tuple[int, int]]:
    """From the kept volume, with what lies in a slot that is cut by `since` or `until` counted afresh."""
    inner_start, inner_end = -(-since // QUARTER) * QUARTER, until // QUARTER * QUARTER
    counts: Counter[int] = Counter()
    if inner_start < inner_end:
        inner = {"step": step, "since": inner_start, "until": inner_end}
        counts.update(dict(connection.execute(VOLUME, inner).fetchall()))
        ends = [(since, inner_start), (inner_end, until)]
    else:
        ends = [(since, min(inner_start, until)), (min(inner_start, until), until)]
    for start, end in ends:
        if start < end and (found := int(connection.execute(LOOSE_ENDS, [start, end]).fetchone()[0])):
            counts[start // step * step] += found
    return sorted(counts.items())


def hourly_publishers(
    connection: sqlite3.Connection, topic: str | None, since: datetime, until: datetime, *, level: Level, step: int
) -> list[tuple[int, str]]:
    """(start of the slot in epoch seconds, publisher), each pair once."""
    values = _values(topic or "", since, until, level, step)
    return connection.execute(PUBLISHERS if topic is None else PUBLISHERS_FLAGGED, values).fetchall()


def listening(connection: sqlite3.Connection) -> tuple[list[tuple[int, int, str, int | None]], dict[int, int]]:
    """The fetch log as (feed id, epoch second, outcome, gap in seconds), and when each followed feed came in (epoch seconds)."""
    return connection.execute(HEARD).fetchall(), dict(connection.execute(FOLLOWED_SINCE).fetchall())


def time_range(connection: sqlite3.Connection) -> tuple[datetime, datetime] | None:
    """The sort_time of the oldest and the newest article; None while there is none."""
    oldest, newest = (connection.execute(query).fetchone()[0] for query in (OLDEST, NEWEST))
    return None if oldest is None or newest is None else (moment(oldest), moment(newest))


def _values(topic: str, since: datetime, until: datetime, level: Level, step: int) -> dict[str, str | int]:
    return {
        "topic": topic,
        "since": seconds(since),
        "until": seconds(until),
        "mentions": level == "mention",
        "step": step,
    }


def _one(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
