"""The icons of feeds' sites in the archive."""

from __future__ import annotations

from datetime import datetime

from monitor.model import Feed
from monitor.storage.cells import seconds, storable
from monitor.storage.rows import FEED_COLUMNS, feed_of
from monitor.storage.writing import Database, step

DUE = f"""
SELECT {FEED_COLUMNS} FROM feed
WHERE removed IS NULL AND polls > 0 AND state NOT IN ('import', 'gone') AND url LIKE 'http%'
    AND id NOT IN (SELECT feed_id FROM icon WHERE asked > ?)
ORDER BY id LIMIT ?
"""
NAMED = "SELECT named, site FROM icon WHERE feed_id = ?"
NOTE = """
INSERT INTO icon (feed_id, named, site) VALUES (?, ?, ?)
ON CONFLICT (feed_id) DO UPDATE SET named = excluded.named, site = excluded.site
WHERE named <> excluded.named OR site <> excluded.site
"""
KEEP = """
INSERT INTO icon (feed_id, asked, kind, image) VALUES (:feed, :asked, :kind, :image)
ON CONFLICT (feed_id) DO UPDATE SET asked = excluded.asked, kind = CASE WHEN :kind = '' THEN kind ELSE :kind END,
    image = coalesce(excluded.image, image)
"""


def due(db: Database, before: datetime, limit: int) -> list[Feed]:
    """Feeds of the web that have been read and whose icon was not asked for since `before`."""
    return [feed_of(row) for row in db.execute(DUE, [seconds(before), limit])]


def named(db: Database, feed_id: int) -> tuple[str, str]:
    """The icon and the site that the feed names; empty where it names none."""
    row = db.execute(NAMED, [feed_id]).fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")


def note(db: Database, feed_id: int, icon: str, site: str) -> None:
    """Remember what the feed names."""
    with step(db):
        db.execute(NOTE, [feed_id, storable(icon), storable(site)])


def keep(db: Database, feed_id: int, kind: str, image: bytes, asked: datetime) -> None:
    """Keep an icon that counts as asked for at that time; an empty one leaves the one we have."""
    with db.atomic():
        db.execute(KEEP, {"feed": feed_id, "asked": seconds(asked), "kind": kind, "image": image or None})
