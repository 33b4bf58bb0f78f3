"""The versions of a topic as they stand in the archive, each with the flags it made."""

from __future__ import annotations

from monitor.errors import UserError
from monitor.reasons import History, TopicVersion
from monitor.storage.cells import moment, storable
from monitor.storage.library import sqlite3
from monitor.storage.rows import grading_of

VERSIONS = """
SELECT v.version, v.query, v.saved, coalesce(made.flags, 0), v.grading
FROM topic t JOIN topic_version v ON v.topic_id = t.id
LEFT JOIN (
    SELECT g.topic_id, g.topic_version, count(*) AS flags FROM flag g
    WHERE g.topic_id = (SELECT id FROM topic WHERE name = ?1) GROUP BY g.topic_id, g.topic_version
) made ON made.topic_id = t.id AND made.topic_version = v.version
WHERE t.name = ?1 AND t.removed IS NULL ORDER BY v.version DESC
"""
META = "SELECT value FROM meta WHERE key = ?"


def behind_key(name: str) -> str:
    """The word under which the archive keeps that the flags of a topic are still those of an older version."""
    return f"behind {storable(name)}"


def history(connection: sqlite3.Connection, name: str) -> History:
    """The topic's versions, newest first. Raises UserError when there is no such topic."""
    found = connection.execute(VERSIONS, [storable(name)]).fetchall()
    if not found:
        raise UserError(f"no topic named {name}; `wirewatch topics list` shows them")
    behind = connection.execute(META, [behind_key(name)]).fetchone() is not None
    versions = (
        TopicVersion(version, query, moment(saved), flags, grading_of(grading))
        for version, query, saved, flags, grading in found
    )
    return History(tuple(versions), behind)
