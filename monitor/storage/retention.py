"""Old articles: how many there are and what is worth keeping among them; setting the rest aside, or deleting it when the user asks."""

from __future__ import annotations

import json
from datetime import datetime

from monitor.old import Old
from monitor.storage import indexing
from monitor.storage.cells import seconds
from monitor.storage.library import sqlite3
from monitor.storage.schema import HOUR
from monitor.storage.writing import Database

AT_ONCE = 500
"""Articles that are set aside or deleted in one transaction."""

LOOKED_AT = 5_000

SLOT = 7 * 86_400
"""Seconds of a slot of `copy_key`; as grouping has it, whose code is not needed here."""

_FLAGGED = "EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND g.level = 'flag')"
_TAGGED = "EXISTS (SELECT 1 FROM tag t WHERE t.article_id = a.id)"
_MARKED = "EXISTS (SELECT 1 FROM flag_mark m WHERE m.article_id = a.id)"
_DEAR = f"(a.starred = 1 OR a.note <> '' OR {_TAGGED} OR {_FLAGGED} OR {_MARKED})"
HOW_MANY = f"""
SELECT count(*), coalesce(sum(a.starred), 0), coalesce(sum(a.note <> ''), 0), coalesce(sum({_TAGGED}), 0), coalesce(sum({_FLAGGED}), 0),
    coalesce(sum({_DEAR}), 0), coalesce(sum(a.archived), 0)
FROM article a WHERE a.sort_time < ?
"""
NEXT = f"""
SELECT a.id, a.sort_time, a.archived = 0 AND NOT {_DEAR}
FROM article a WHERE a.sort_time < :before AND (a.sort_time > :time OR (a.sort_time = :time AND a.id > :id))
ORDER BY a.sort_time, a.id LIMIT {LOOKED_AT}
"""
SET_ASIDE = "UPDATE article SET archived = 1 WHERE id IN (SELECT value FROM json_each(?))"
TO_DELETE = (
    f"SELECT a.id FROM article a WHERE a.sort_time < ? AND NOT {_DEAR} ORDER BY a.sort_time, a.id LIMIT {AT_ONCE}"
)
FORGET = """
INSERT OR IGNORE INTO forgotten (feed_id, guid) SELECT feed_id, guid FROM article WHERE id IN (SELECT value FROM json_each(?))
"""
HOURS = f"""
SELECT sort_time - ((sort_time % {HOUR}) + {HOUR}) % {HOUR}, count(*) FROM article WHERE id IN (SELECT value FROM json_each(?)) GROUP BY 1
"""
TAKE_FROM_VOLUME = "UPDATE volume SET n = n - ?2 WHERE hour = ?1"
NO_ALERT_OF = "UPDATE alert SET article_id = 0 WHERE article_id IN (SELECT value FROM json_each(?))"
STORIES = "SELECT DISTINCT story_id FROM article WHERE story_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
NO_KEYS = f"""
DELETE FROM copy_key WHERE article_id IN (SELECT value FROM json_each(:ids)) AND slot BETWEEN
    (SELECT min(sort_time) / {SLOT} - 1 FROM article WHERE id IN (SELECT value FROM json_each(:ids))) AND
    (SELECT max(sort_time) / {SLOT} + 1 FROM article WHERE id IN (SELECT value FROM json_each(:ids)))
"""
NO_EMPTY_STORY = """
DELETE FROM story WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM article a WHERE a.story_id = story.id)
"""
DELETE = "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))"

Place = tuple[int, int]
START: Place = (-(1 << 62), 0)


def how_many(connection: sqlite3.Connection, before: datetime) -> Old:
    """What there is of before that time. An article may be starred and flagged: it counts in both, and once in `kept`."""
    return Old(*(int(number) for number in connection.execute(HOW_MANY, [seconds(before)]).fetchone()))


def set_aside(db: Database, before: datetime, after: Place = START) -> tuple[int, Place | None]:
    """One step: of the next few thousand articles those that are not starred, noted, tagged or flagged are archived.

    Gives how many, and where to go on; None at the end.
    """
    rows = db.execute(NEXT, {"before": seconds(before), "time": after[0], "id": after[1]}).fetchall()
    these = [number for number, _, plain in rows if plain]
    for start in range(0, len(these), AT_ONCE):
        with db.atomic():
            db.execute(SET_ASIDE, [json.dumps(these[start : start + AT_ONCE])])
    return len(these), (rows[-1][1], rows[-1][0]) if len(rows) == LOOKED_AT else None


def delete(db: Database, before: datetime) -> int:
    """One step: delete a few hundred of the oldest articles that are not starred, noted, tagged or flagged; 0 when none is left.

    Their ids are remembered, so that a feed that still lists them does not bring them back.
    """
    with db.atomic():
        these = [row[0] for row in db.execute(TO_DELETE, [seconds(before)])]
        if these:
            ids = json.dumps(these)
            db.execute(FORGET, [ids])
            db.conn.executemany(TAKE_FROM_VOLUME, db.execute(HOURS, [ids]).fetchall())
            indexing.take_out(db.conn, ids)
            db.execute(NO_ALERT_OF, [ids])
            stories = json.dumps([row[0] for row in db.execute(STORIES, [ids])])
            db.execute(NO_KEYS, {"ids": ids})
            db.execute(DELETE, [ids])
            db.execute(NO_EMPTY_STORY, [stories])
    return len(these)
