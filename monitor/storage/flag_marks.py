"""What the user says of articles for a topic: right or wrong, missed or rightly left out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import UserError
from monitor.storage.cells import moment, seconds, storable
from monitor.storage.library import sqlite3
from monitor.storage.rows import level_of
from monitor.trust import Mark

if TYPE_CHECKING:
    from monitor.storage.writing import Database  # the window reads without it

TOPIC = "SELECT id, version FROM topic WHERE name = ? AND removed IS NULL"
THERE = "SELECT count(*) FROM article WHERE id IN (SELECT value FROM json_each(?))"
PUT = """
INSERT INTO flag_mark (topic_id, article_id, belongs, topic_version, at) SELECT ?1, value, ?2, ?3, ?4 FROM json_each(?5) WHERE true
ON CONFLICT (topic_id, article_id) DO UPDATE SET belongs = excluded.belongs, topic_version = excluded.topic_version, at = excluded.at
WHERE belongs <> excluded.belongs OR topic_version <> excluded.topic_version
"""
TAKE = "DELETE FROM flag_mark WHERE topic_id = ? AND article_id IN (SELECT value FROM json_each(?))"
MARKS = """
SELECT m.article_id, m.belongs, m.topic_version, m.at, g.level
FROM flag_mark m JOIN topic t ON t.id = m.topic_id JOIN article a ON a.id = m.article_id
LEFT JOIN flag g ON g.topic_id = m.topic_id AND g.sort_time = a.sort_time AND g.article_id = m.article_id
WHERE t.name = ? AND t.removed IS NULL ORDER BY m.at DESC, m.article_id DESC
"""


class MarkBook:
    """Keeps what the user says. `alone` gives the archive to one at a time. Raises ArchiveError as the store does."""

    def __init__(self, alone: Callable[[], AbstractContextManager[Database]]) -> None:
        self._alone = alone

    def say(self, topic: str, articles: Iterable[int], *, belongs: bool | None, now: datetime) -> int:
        """These articles belong to the topic or do not; None: nothing is said of them any more. Gives how many marks that changed.

        Raises UserError when there is no such topic or one of the articles is not there; then nothing is changed.
        """
        ids = sorted(set(articles))
        these = json.dumps(ids)
        with self._alone() as db:
            found = db.execute(TOPIC, [storable(topic)]).fetchone()
            if found is None:
                raise UserError(f"there is no topic {topic}; `wirewatch topics list` shows the names")
            if db.execute(THERE, [these]).fetchone()[0] != len(ids):
                raise UserError("one of these articles is not in the archive; nothing was marked")
            with db.atomic():
                if belongs is None:
                    return db.execute(TAKE, [found[0], these]).rowcount
                return db.execute(PUT, [found[0], belongs, found[1], seconds(now), these]).rowcount


class MarkReader:
    """Reads what the user said, with connections that it borrows. Raises ArchiveError as the reader does."""

    def __init__(self, borrowed: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._borrowed = borrowed

    def of_topic(self, topic: str) -> list[Mark]:
        """All marks of a topic, the newest first, each with how its article stands now."""
        with self._borrowed() as connection:
            found = connection.execute(MARKS, [storable(topic)]).fetchall()
        return [
            Mark(article, bool(belongs), version, moment(at), level_of(level) if level else None)
            for article, belongs, version, at, level in found
        ]
