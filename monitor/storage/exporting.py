"""The rows of the public views, streamed for export."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.errors import UserError
from monitor.storage import event_counts
from monitor.storage.cells import Cell, seconds, storable
from monitor.storage.library import sqlite3

CHUNK = 500

ARTICLES = "SELECT v.* FROM json_each(?) j CROSS JOIN v_articles v ON v.id = j.value ORDER BY j.key"
FLAGS = """
SELECT v.* FROM article a CROSS JOIN v_flags v ON v.article_id = a.id
WHERE (:since IS NULL OR a.sort_time >= :since_seconds) AND (:until IS NULL OR a.sort_time < :until_seconds)
    AND (:topics = '[]' OR v.topic IN (SELECT value FROM json_each(:topics)))
ORDER BY a.sort_time DESC, a.id DESC, v.topic
"""
FLAGS_OF = """
SELECT v.* FROM json_each(?1) j CROSS JOIN v_flags v ON v.article_id = j.value
WHERE json_array_length(?2) = 0 OR v.topic IN (SELECT value FROM json_each(?2)) ORDER BY j.key, v.topic
"""
STORIES = """
SELECT v.* FROM story s CROSS JOIN v_stories v ON v.id = s.id
WHERE (:since IS NULL OR s.last_at >= :since_seconds) AND (:until IS NULL OR s.first_at < :until_seconds)
    AND (:topics = '[]' OR EXISTS (
        SELECT 1 FROM article a JOIN flag g ON g.article_id = a.id JOIN topic t ON t.id = g.topic_id
        WHERE a.story_id = v.id AND t.name IN (SELECT value FROM json_each(:topics)) AND g.level = 'flag'))
ORDER BY s.last_at DESC, s.id DESC
"""
EVENTS = """
SELECT v.* FROM event e CROSS JOIN v_events v ON v.id = e.id
WHERE (:since IS NULL OR e.last_at >= :since_seconds) AND (:until IS NULL OR e.first_at < :until_seconds)
    AND (:topics = '[]' OR e.id IN (SELECT value FROM json_each(:events)))
ORDER BY coalesce(e.started, e.first_at) DESC, v.id DESC
"""
FACTS = """
SELECT v.* FROM v_facts v JOIN event e ON e.id = v.event_id
WHERE (:since IS NULL OR e.last_at >= :since_seconds) AND (:until IS NULL OR e.first_at < :until_seconds)
    AND (:topics = '[]' OR EXISTS (
        SELECT 1 FROM flag g JOIN topic t ON t.id = g.topic_id
        WHERE g.article_id = v.article_id AND t.name IN (SELECT value FROM json_each(:topics)) AND g.level = 'flag'))
ORDER BY v.event_id, v.article_id, v.field
"""
FACT_WORDS = """
SELECT v.* FROM v_fact_words v WHERE (:since IS NULL OR v.at >= :since) AND (:until IS NULL OR v.at < :until)
    AND (:topics = '[]' OR EXISTS (
        SELECT 1 FROM flag g JOIN topic t ON t.id = g.topic_id
        WHERE g.article_id = v.article_id AND t.name IN (SELECT value FROM json_each(:topics)) AND g.level = 'flag'))
ORDER BY v.at DESC, v.article_id DESC, v.field
"""
FEEDS = "SELECT v.* FROM v_feeds v WHERE v.state <> 'removed' ORDER BY v.url"
VERSIONS = """
SELECT v.* FROM v_versions v WHERE (:since IS NULL OR v.seen >= :since) AND (:until IS NULL OR v.seen < :until)
ORDER BY v.seen DESC, v.article_id DESC
"""
FETCHES = """
SELECT v.* FROM v_fetches v WHERE (:since IS NULL OR v.at >= :since) AND (:until IS NULL OR v.at < :until) ORDER BY v.at DESC
"""
ALERTS = """
SELECT v.* FROM v_alerts v
WHERE (:since IS NULL OR v.raised >= :since) AND (:until IS NULL OR v.raised < :until)
    AND (:topics = '[]' OR v.topic IN (SELECT value FROM json_each(:topics)))
ORDER BY v.id DESC
"""
MARKS = """
SELECT v.* FROM v_marks v
WHERE (:since IS NULL OR v.at >= :since) AND (:until IS NULL OR v.at < :until)
    AND (:topics = '[]' OR v.topic IN (SELECT value FROM json_each(:topics)))
ORDER BY v.at DESC, v.article_id DESC, v.topic
"""
PROVENANCE = """
SELECT v.* FROM article a CROSS JOIN v_provenance v ON v.article_id = a.id
WHERE (:since IS NULL OR a.sort_time >= :since_seconds) AND (:until IS NULL OR a.sort_time < :until_seconds)
    AND (:topics = '[]' OR EXISTS (
        SELECT 1 FROM flag g JOIN topic t ON t.id = g.topic_id
        WHERE g.article_id = a.id AND t.name IN (SELECT value FROM json_each(:topics)) AND g.level = 'flag'))
ORDER BY a.sort_time DESC, a.id DESC
"""
FETCHED = """
SELECT v.* FROM v_fetched v
WHERE (:since IS NULL OR v.fetched >= :since) AND (:until IS NULL OR v.fetched < :until)
    AND (:topics = '[]' OR EXISTS (
        SELECT 1 FROM flag g JOIN topic t ON t.id = g.topic_id
        WHERE g.article_id = v.article_id AND t.name IN (SELECT value FROM json_each(:topics)) AND g.level = 'flag'))
ORDER BY v.fetched DESC, v.article_id DESC
"""

WHOLE = {
    "flags": FLAGS,
    "stories": STORIES,
    "events": EVENTS,
    "facts": FACTS,
    "fact_words": FACT_WORDS,
    "feeds": FEEDS,
    "versions": VERSIONS,
    "fetches": FETCHES,
    "alerts": ALERTS,
    "marks": MARKS,
    "provenance": PROVENANCE,
    "fetched": FETCHED,
}
COLUMNS = "SELECT name FROM pragma_table_info(?) ORDER BY cid"

Cells = tuple[Cell, ...]


def columns_of(connection: sqlite3.Connection, view: str) -> tuple[str, ...]:
    """The columns of the view v_`view`, in its order. Raises UserError when there is no such view."""
    if view != "articles" and view not in WHOLE:
        raise UserError(f"there is nothing called {view} to export; choose one of articles, {', '.join(WHOLE)}")
    return tuple(name for (name,) in connection.execute(COLUMNS, [f"v_{view}"]))


def articles(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[Cells]:
    """The rows of v_articles with these ids, in their order, a few at a time."""
    for start in range(0, len(ids), CHUNK):
        yield from connection.execute(ARTICLES, [json.dumps(list(ids[start : start + CHUNK]))]).fetchall()


def flags_of(connection: sqlite3.Connection, ids: Sequence[int], topics: Sequence[str]) -> Iterator[Cells]:
    """The rows of v_flags of these articles, in their order, for these topics only if any are named."""
    named = json.dumps([storable(topic) for topic in topics])
    for start in range(0, len(ids), CHUNK):
        yield from connection.execute(FLAGS_OF, [json.dumps(list(ids[start : start + CHUNK])), named]).fetchall()


def whole(
    connection: sqlite3.Connection, view: str, since: datetime | None, until: datetime | None, topics: Sequence[str]
) -> Iterator[Cells]:
    """The rows of any other view as they stood when the first was read, newest first where they have a time.

    With topics those of any of them.
    """
    named = [storable(topic) for topic in topics]
    values: dict[str, str | int | None] = {
        "since": _iso(since),
        "until": _iso(until),
        "since_seconds": seconds(since) if since else 0,
        "until_seconds": seconds(until) if until else 0,
        "topics": json.dumps(named),
        "events": None,
    }
    if view == "events" and named:
        values["events"] = json.dumps(sorted(event_counts.of_topics(connection, named)))
    yield from connection.execute(WHOLE[view], values)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")
