"""Counts over time: articles and flags by slots of a quarter hour or more, and the archive in one glance."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.glances import ArchiveSummary
from monitor.model import Level
from monitor.storage.cells import FIRST, LAST, moment, seconds
from monitor.storage.library import sqlite3
from monitor.storage.schema import HOUR
from monitor.storage.selection import ALL_ARTICLES


def _floor(column: str) -> str:
    """The start of the slot; SQLite cuts towards zero, so times before 1970 need the detour."""
    return f"{column} - ({column} % :step + :step) % :step"


VOLUME = "SELECT hour, n FROM volume WHERE hour >= :since AND hour < :until ORDER BY hour"
ARTICLES = f"SELECT {_floor('sort_time')} AS start, count(*) FROM article WHERE sort_time >= :since AND sort_time < :until GROUP BY start"
LOOSE_ENDS = "SELECT count(*) FROM article WHERE sort_time >= ? AND sort_time < ?"
FLAGGED = f"""
SELECT {_floor("sort_time")} AS start, count(*) FROM flag
WHERE topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND sort_time >= :since AND sort_time < :until
    AND (:mentions OR level = 'flag')
GROUP BY start ORDER BY start
"""
_YEAR = timedelta(days=366)
_SPANS = "SELECT value AS start, lead(value) OVER (ORDER BY key) AS stop FROM json_each(:edges)"
ARTICLES_BETWEEN = f"""
SELECT start, CASE WHEN start % {HOUR} = 0 AND stop % {HOUR} = 0
    THEN (SELECT coalesce(sum(n), 0) FROM volume WHERE hour >= start AND hour < stop)
    ELSE (SELECT count(*) FROM article WHERE sort_time >= start AND sort_time < stop) END
FROM ({_SPANS}) WHERE stop IS NOT NULL
"""
FLAGGED_BETWEEN = f"""
SELECT start, (
    SELECT count(*) FROM flag
    WHERE topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND sort_time >= start AND sort_time < stop
        AND (:mentions OR level = 'flag')
)
FROM ({_SPANS}) WHERE stop IS NOT NULL
"""
PUBLISHERS = f"""
SELECT DISTINCT {_floor("a.sort_time")} AS start, coalesce(o.family, a.source) AS family
FROM article a LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
WHERE a.sort_time >= :since AND a.sort_time < :until ORDER BY start, family
"""
PUBLISHERS_FLAGGED = f"""
SELECT DISTINCT {_floor("g.sort_time")} AS start, coalesce(o.family, a.source) AS family
FROM flag g CROSS JOIN article a ON a.id = g.article_id LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
WHERE g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND g.sort_time >= :since AND g.sort_time < :until
    AND (:mentions OR g.level = 'flag')
ORDER BY start, family
"""
HEARD = "SELECT feed_id, at, outcome, gap_seconds FROM visit WHERE at >= ? AND at < ?"
FOLLOWED_SINCE = "SELECT id, added FROM feed WHERE removed IS NULL AND state <> 'import'"
OLDEST = "SELECT min(sort_time) FROM article"
NEWEST = "SELECT max(sort_time) FROM article"

FLAGGED_ARTICLES = "SELECT count(*) FROM (SELECT DISTINCT article_id FROM flag WHERE level = 'flag')"
READ_AND_FLAGGED = """
SELECT count(*) FROM article a WHERE a.read = 1 AND EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND g.level = 'flag')
"""
STARRED = "SELECT count(*) FROM article WHERE starred = 1"
FEEDS = """
SELECT count(*), coalesce(sum(state IN ('failing', 'gone') OR (state = 'ok' AND (
    empty >= 3
    OR coalesce(silent_from <= ?1, 0)
    OR moved_polls >= 3 AND moved_since <= ?1 - 86400 AND username IS NULL AND headers = '[]' AND certificate = '' AND allow_local = 0
        AND EXISTS (SELECT 1 FROM feed other WHERE other.url = feed.moved_to AND other.id <> feed.id)
))), 0)
FROM feed WHERE removed IS NULL AND state <> 'import'
"""
UNSEEN_ALERTS = "SELECT count(*) FROM alert WHERE seen = 0"
DEMO = "SELECT count(*) FROM meta WHERE key = 'demo'"
FLAGGED_SINCE = """
SELECT t.name, (SELECT count(*) FROM flag g WHERE g.topic_id = t.id AND g.sort_time >= ? AND g.level = 'flag')
FROM topic t WHERE t.removed IS NULL ORDER BY t.id
"""


def summary(connection: sqlite3.Connection, day_start: datetime, now: datetime | None = None) -> ArchiveSummary:
    """`by_topic` counts the flags since `day_start`, in the order of the topics; feeds are troubled, or not, at `now`."""
    flagged = _one(connection, FLAGGED_ARTICLES)
    feeds, troubled = connection.execute(FEEDS, [seconds(now or day_start)]).fetchone()
    return ArchiveSummary(
        articles=_one(connection, ALL_ARTICLES),
        flagged=flagged,
        unread_flagged=flagged - _one(connection, READ_AND_FLAGGED),
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
    if topic is None and step == HOUR:
        return _all_articles(connection, seconds(since), seconds(until))
    if topic is None:
        return connection.execute(ARTICLES, {"since": seconds(since), "until": seconds(until), "step": step}).fetchall()
    return connection.execute(FLAGGED, values_of(topic, since, until, level, step)).fetchall()


def _all_articles(connection: sqlite3.Connection, since: int, until: int) -> list[tuple[int, int]]:
    """From the kept volume; what lies in an hour that `since` or `until` cuts is counted afresh."""
    first, last = -(-since // HOUR) * HOUR, until // HOUR * HOUR
    if first > last:
        first = last = until
    whole: list[tuple[int, int]] = connection.execute(VOLUME, {"since": first, "until": last}).fetchall()
    return [*_part(connection, since, first), *whole, *_part(connection, last, until)]


def _part(connection: sqlite3.Connection, start: int, end: int) -> list[tuple[int, int]]:
    found = int(connection.execute(LOOSE_ENDS, [start, end]).fetchone()[0]) if start < end else 0
    return [(start // HOUR * HOUR, found)] if found else []


def counts_between(
    connection: sqlite3.Connection, topic: str | None, edges: Sequence[int], *, level: Level
) -> list[tuple[int, int]]:
    """(edge, how many from it up to the next), empty ones left out. Walks along the index, where counting by slot has to sort."""
    values = {"edges": json.dumps(list(edges)), "topic": topic, "mentions": level == "mention"}
    found = connection.execute(ARTICLES_BETWEEN if topic is None else FLAGGED_BETWEEN, values)
    return [row for row in found if row[1]]


def hourly_publishers(
    connection: sqlite3.Connection, topic: str | None, since: datetime, until: datetime, *, level: Level, step: int
) -> list[tuple[int, str]]:
    """(start of the slot in epoch seconds, family of publishers), each pair once; of an article in no story yet, the name it gives."""
    values = values_of(topic or "", since, until, level, step)
    return connection.execute(PUBLISHERS if topic is None else PUBLISHERS_FLAGGED, values).fetchall()


def listening(
    connection: sqlite3.Connection, since: datetime | None, until: datetime | None
) -> tuple[list[tuple[int, int, str, int | None]], dict[int, int]]:
    """The fetch log as (feed id, epoch second, outcome, gap in seconds), and when each followed feed came in (epoch seconds)."""
    span = (FIRST if since is None else since, LAST if until is None else until)
    heard = connection.execute(HEARD, [seconds(end) for end in span]).fetchall()
    return heard, dict(connection.execute(FOLLOWED_SINCE).fetchall())


def time_range(connection: sqlite3.Connection) -> tuple[datetime, datetime] | None:
    """The sort_time of the oldest and the newest article, within what charts can count with; None while there is none."""
    oldest, newest = (connection.execute(query).fetchone()[0] for query in (OLDEST, NEWEST))
    return None if oldest is None or newest is None else (_countable(oldest), _countable(newest))


def _countable(number: int) -> datetime:
    """A year from either end of the calendar at least: a hand-edited archive holds any number, and steps are taken from here."""
    return min(max(moment(number), FIRST + _YEAR), LAST - _YEAR)


def values_of(topic: str, since: datetime, until: datetime, level: Level, step: int) -> dict[str, str | int]:
    """What the questions above, and those of splitting.py, ask with."""
    return {
        "topic": topic,
        "since": seconds(since),
        "until": seconds(until),
        "mentions": level == "mention",
        "step": step,
    }


def _one(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
