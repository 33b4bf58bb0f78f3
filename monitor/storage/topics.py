"""Topics with their history, and the flags of one topic replaced at once after its query changed."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterable
from datetime import datetime

from monitor.errors import UserError
from monitor.grading import Grading
from monitor.model import Flag, Topic
from monitor.storage import unkept
from monitor.storage.cells import Cell, seconds, storable
from monitor.storage.rows import TOPIC_COLUMNS, grading_of, grading_text, rule_text, spans_text, topic_of
from monitor.storage.writing import Database

TOPICS = f"SELECT {TOPIC_COLUMNS} FROM topic WHERE removed IS NULL ORDER BY id"
STANDING = "SELECT id, query, version, grading FROM topic WHERE name = ?"
TOPIC_ID = "SELECT id FROM topic WHERE name = ? AND removed IS NULL"
STANDS = "SELECT 1 FROM topic WHERE id = ? AND removed IS NULL"
ADD = "INSERT INTO topic (name, title, query, version, colour, alert, grading, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
CHANGE = "UPDATE topic SET title = ?, query = ?, version = ?, colour = ?, alert = ?, grading = ?, rule = ?, removed = NULL WHERE id = ?"
KEEP_VERSION = """
INSERT OR REPLACE INTO topic_version (topic_id, version, query, saved, grading)
SELECT id, version, query, ?, grading FROM topic WHERE name = ?
"""
VERSION = """
SELECT v.query, v.grading FROM topic_version v JOIN topic t ON t.id = v.topic_id WHERE t.name = ? AND v.version = ? AND t.removed IS NULL
"""
REMOVE = "UPDATE topic SET removed = ? WHERE id = ?"
DROP_FLAGS = "DELETE FROM flag WHERE topic_id = ?"

STAGE = """
CREATE TEMP TABLE IF NOT EXISTS staged (
    article_id INTEGER PRIMARY KEY, topic_version INTEGER, level TEXT, score REAL, reason TEXT, spans TEXT
)
"""
EMPTY_STAGE = "DELETE FROM temp.staged"
ADD_TO_STAGE = "INSERT OR REPLACE INTO temp.staged (article_id, topic_version, level, score, reason, spans) VALUES (?, ?, ?, ?, ?, ?)"
LAST_ARTICLE = "SELECT coalesce(max(id), 0) FROM article"
DROP_REPLACED_FLAGS = """
DELETE FROM flag WHERE topic_id = ? AND article_id <= ? AND article_id NOT IN (SELECT article_id FROM temp.staged)
"""
# Flags that stay are updated in their place: their entries in the indexes of flags stay, too.
PUT_STAGED_FLAGS = """
INSERT INTO flag (topic_id, sort_time, article_id, topic_version, level, score, reason, spans, flagged_at)
SELECT ?1, a.sort_time, a.id, s.topic_version, s.level, s.score, s.reason, s.spans, ?2
FROM temp.staged s CROSS JOIN article a ON a.id = s.article_id
WHERE true
ORDER BY a.sort_time, a.id
ON CONFLICT (topic_id, sort_time, article_id) DO UPDATE SET topic_version = excluded.topic_version, level = excluded.level,
    score = excluded.score, reason = excluded.reason, spans = excluded.spans, flagged_at = excluded.flagged_at
"""

CHUNK = 1000

Run = Callable[[Callable[[], int]], int]
"""Runs a step alone (under the store's lock) and gives back its number."""


def topics(db: Database) -> list[Topic]:
    """All topics in the order they were first saved."""
    return [topic_of(row) for row in db.execute(TOPICS)]


def save_topic(db: Database, topic: Topic, now: datetime) -> Topic:
    """Save it under its name; a changed query or grading is a new version. Gives the topic with its version."""
    name, query = storable(topic.name), storable(topic.query)
    with db.atomic():
        standing = db.execute(STANDING, [name]).fetchone()
        texts = (storable(topic.title), query)
        settings = (storable(topic.colour), topic.alert, grading_text(topic.grading), rule_text(topic.rule))
        if standing is None:
            version = max(topic.version, 1)
            db.execute(ADD, [name, *texts, version, *settings])
        else:
            version = standing[2] + ((standing[1], grading_of(standing[3])) != (query, topic.grading))
            db.execute(CHANGE, [*texts, version, *settings, standing[0]])
        if standing is None or version != standing[2]:
            db.execute(KEEP_VERSION, [seconds(now), name])
    return dataclasses.replace(topic, name=name, query=query, version=version)


def seed_topics(db: Database, shipped: Iterable[Topic], now: datetime) -> int:
    """Save those whose name was never in the archive, removed ones included. Gives how many that were."""
    unknown = [topic for topic in shipped if db.execute(STANDING, [storable(topic.name)]).fetchone() is None]
    for topic in unknown:
        save_topic(db, topic, now)
    return len(unknown)


def remove_topic(db: Database, name: str, now: datetime) -> int:
    """Remove the topic and its flags; its history stays, and so do the articles. Gives how many flags went. Raises UserError."""
    number = _id_of(db, name)
    with db.atomic():
        db.execute(REMOVE, [seconds(now), number])
        return db.execute(DROP_FLAGS, [number]).rowcount


def earlier(db: Database, name: str, version: int) -> tuple[str, Grading]:
    """The query and grading that the topic had in this version. Raises UserError when there is no such topic or version."""
    _id_of(db, name)
    row = db.execute(VERSION, [storable(name), version]).fetchone()
    if row is None:
        raise UserError(f"topic {name} has no version {version}; `wirewatch topics versions {name}` shows those it has")
    return str(row[0]), grading_of(str(row[1]))


def replace_flags(
    db: Database,
    name: str,
    flags: Iterable[tuple[int, Flag]],
    now: datetime,
    *,
    keeps_fetched: bool,
    alone: Run,
    progress: Callable[[int], None] | None,
) -> int:
    """Put these (article id, flag) in the place of all flags of the topic: all or none, in one short transaction at the end.

    The iterable may read and judge as it goes: nothing is locked while it does. Flags of articles that arrive meanwhile stay.
    `progress` hears how many flags were found so far; `keeps_fetched`: items of flagged articles are wanted as fetched.
    Raises UserError when there is no such topic.
    """
    number = alone(lambda: _id_of(db, name))
    last = alone(lambda: _begin(db))
    done = 0
    pending = iter(flags)
    while chunk := [_staged(article_id, flag) for article_id, flag in itertools.islice(pending, CHUNK)]:
        done += len(chunk)
        alone(lambda rows=chunk: _stage(db, rows))  # type: ignore[misc]  # the default binds this turn's rows
        if progress is not None:
            progress(done)
    return alone(lambda: _put(db, number, last, now, keeps_fetched=keeps_fetched))


def _begin(db: Database) -> int:
    db.execute(STAGE)
    db.execute(EMPTY_STAGE)
    return int(db.execute(LAST_ARTICLE).fetchone()[0])


def _staged(article_id: int, flag: Flag) -> tuple[Cell, ...]:
    return (article_id, flag.topic_version, flag.level, float(flag.score), flag.reason, spans_text(flag.spans))


def _stage(db: Database, rows: list[tuple[Cell, ...]]) -> int:
    with db.atomic():
        db.conn.executemany(ADD_TO_STAGE, rows)
    return len(rows)


def _put(db: Database, topic_id: int, last: int, now: datetime, *, keeps_fetched: bool) -> int:
    with db.atomic():
        if db.execute(STANDS, [topic_id]).fetchone() is None:
            raise UserError("the topic was removed while the archive was flagged with it")
        db.execute(DROP_REPLACED_FLAGS, [topic_id, last])
        put = db.execute(PUT_STAGED_FLAGS, [topic_id, seconds(now)]).rowcount
        if keeps_fetched:
            unkept.want(db, topic_id, now)
    db.execute(EMPTY_STAGE)
    return put


def _id_of(db: Database, name: str) -> int:
    row = db.execute(TOPIC_ID, [storable(name)]).fetchone()
    if row is None:
        raise UserError(f"there is no topic {name}; `wirewatch topics list` shows the names")
    return int(row[0])
