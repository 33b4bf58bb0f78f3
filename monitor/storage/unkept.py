"""Articles that were flagged after they had come in: their items are wanted as they are fetched, while a feed still lists them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta

from monitor.origin import Origin
from monitor.storage import fetched
from monitor.storage.cells import seconds, storable
from monitor.storage.writing import Database

LISTED = timedelta(days=14)
"""An article that came in so long ago is hardly listed by its feed any more: nobody asks for it once more."""

GIVE_UP = "DELETE FROM unkept WHERE (SELECT first_seen FROM article WHERE id = unkept.article_id) < ?"
"""Asked of each that is wanted: a list of all articles that are so old would be made each time, of a million or none."""

WANT = """
INSERT OR IGNORE INTO unkept (feed_id, article_id)
SELECT a.feed_id, a.id FROM flag f CROSS JOIN article a ON a.id = f.article_id CROSS JOIN feed ON feed.id = a.feed_id
WHERE f.topic_id = ?1 AND f.sort_time >= ?2 AND f.level = 'flag' AND a.first_seen >= ?2
    AND feed.removed IS NULL AND feed.state <> 'import' AND NOT EXISTS (SELECT 1 FROM fetched WHERE article_id = a.id)
"""
"""Along the flags of the topic by their time."""
READ_WHOLE = """
UPDATE feed SET etag = NULL, modified = NULL, body_sha256 = NULL
WHERE id IN (SELECT feed_id FROM unkept)
"""
READ_WHOLE_AGAIN = """
UPDATE feed SET etag = NULL, modified = NULL, body_sha256 = NULL
WHERE id = ?1 AND EXISTS (SELECT 1 FROM unkept WHERE feed_id = ?1)
"""
OF_FEED = "SELECT a.guid FROM unkept u CROSS JOIN article a ON a.id = u.article_id WHERE u.feed_id = ?"
NUMBERS = "SELECT id, guid FROM article WHERE feed_id = ? AND guid IN (SELECT value FROM json_each(?))"
DONE = """
DELETE FROM unkept
WHERE feed_id = ?1 AND article_id IN (SELECT id FROM article WHERE feed_id = ?1 AND guid IN (SELECT value FROM json_each(?2)))
"""


def want(db: Database, topic_id: int, now: datetime) -> None:
    """Want the items of what this topic flags and nothing is kept of: their feeds are asked for all they list, once. In a transaction."""
    since = seconds(now - LISTED)
    db.execute(GIVE_UP, [since])
    if db.execute(WANT, [topic_id, since]).rowcount:
        db.execute(READ_WHOLE)


def after_visit(db: Database, feed_id: int) -> None:
    """What a poll that was under way when the articles were flagged has just learned is not asked with: the next one asks for all, too.

    Within a transaction.
    """
    db.execute(READ_WHOLE_AGAIN, [feed_id])


def of_feed(db: Database, feed_id: int) -> frozenset[str]:
    """The guids of the feed's articles whose items are wanted."""
    return frozenset(str(row[0]) for row in db.execute(OF_FEED, [feed_id]))


def keep(
    db: Database, feed_id: int, origin: Origin | None, found: Iterable[tuple[str, bytes]], asked: Iterable[str]
) -> None:
    """Keep what was found of those that were `asked` for, by guid (empty bytes: the whole document); the others are not asked for again.

    Within a transaction. Without an `origin` nothing is kept.
    """
    items = {storable(guid): item for guid, item in found}
    if origin is not None and items:
        numbers = db.execute(NUMBERS, [feed_id, json.dumps(list(items))]).fetchall()
        fetched.keep(db, origin, [(number, items[guid]) for number, guid in numbers])
    db.execute(DONE, [feed_id, json.dumps([storable(guid) for guid in asked])])
