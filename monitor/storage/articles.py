"""What is asked of and done to articles that stand in the archive: known ones, marks, notes and tags."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from monitor.errors import UserError
from monitor.rejected import Kept
from monitor.storage.cells import moment_or_none, seconds, storable
from monitor.storage.writing import Database

_NEWEST = """
FROM article INDEXED BY article_by_feed WHERE feed_id = ?1 AND (sort_time, undated, id) >= (
    SELECT sort_time, undated, id FROM (
        SELECT sort_time, undated, id FROM article WHERE feed_id = ?1
        ORDER BY sort_time DESC, undated DESC, id DESC LIMIT 1 OFFSET ?2 - 1
    )
    UNION ALL SELECT -9223372036854775808, 0, 0 ORDER BY 1 DESC LIMIT 1
)
"""
_BETWEEN = "\x1f"
NEWEST_KNOWN = f"SELECT group_concat(guid, char(31)), group_concat(sha256, char(31)) {_NEWEST}"
"""Walked along the index as the articles lie, the oldest that is wanted first; two texts are read quicker than thousands."""
NEWEST_KNOWN_IN_ROWS = f"SELECT guid, sha256 {_NEWEST} ORDER BY sort_time DESC, undated DESC, id DESC"
NEWEST_FAMILIAR = (
    "SELECT guid, url, title, published, sha256 FROM article WHERE feed_id = ? ORDER BY sort_time DESC, id DESC LIMIT ?"
)
NEWEST_TIMES = """
SELECT json_group_object(value, json((
    SELECT json_group_array(sort_time) FROM (
        SELECT sort_time FROM article WHERE feed_id = value AND undated = 0 ORDER BY sort_time DESC LIMIT ?2
    )
))) FROM json_each(?1)
"""
MARK_READ = "UPDATE article SET read = ?2 WHERE read <> ?2 AND id IN (SELECT value FROM json_each(?1))"
MARK_STARRED = "UPDATE article SET starred = ?2 WHERE starred <> ?2 AND id IN (SELECT value FROM json_each(?1))"
MARK_ARCHIVED = "UPDATE article SET archived = ?2 WHERE archived <> ?2 AND id IN (SELECT value FROM json_each(?1))"
TAG = """
INSERT OR IGNORE INTO tag (article_id, name) SELECT id, ?2 FROM article WHERE id IN (SELECT value FROM json_each(?1))
RETURNING article_id
"""
UNTAG = "DELETE FROM tag WHERE name = ?2 AND article_id IN (SELECT value FROM json_each(?1)) RETURNING article_id"
SET_NOTE = "UPDATE article SET note = ? WHERE id = ?"
SET_EDITED = "UPDATE article SET edited = ? WHERE id = ?"
BY_GUID = "SELECT a.guid, a.id FROM json_each(?2) j CROSS JOIN article a ON a.feed_id = ?1 AND a.guid = j.value"
DROP_TAGS = "DELETE FROM tag WHERE article_id = ?"
ADD_TAG = "INSERT OR IGNORE INTO tag (article_id, name) VALUES (?, ?)"


def known(db: Database, feed_id: int, limit: int) -> dict[str, str]:
    """The fingerprint (sha256) of each of the feed's newest articles, by guid, the newest first."""
    guids, prints = db.execute(NEWEST_KNOWN, [feed_id, limit]).fetchone()
    if guids is None:
        return {}
    try:
        return dict(zip(guids.split(_BETWEEN)[::-1], prints.split(_BETWEEN)[::-1], strict=True))
    except ValueError:  # an id that holds the very sign
        return dict(db.execute(NEWEST_KNOWN_IN_ROWS, [feed_id, limit]).fetchall())


def familiar(db: Database, feed_id: int, limit: int) -> list[tuple[str, str, str, datetime | None, str]]:
    """(guid, url, title, published, sha256) of the feed's newest articles: what tells an article again whose id changed."""
    rows = db.execute(NEWEST_FAMILIAR, [feed_id, limit])
    return [(guid, url, title, moment_or_none(published), sha256) for guid, url, title, published, sha256 in rows]


def recent_times(db: Database, feed_ids: Sequence[int], limit: int) -> dict[int, list[int]]:
    """The sort_time of the newest dated articles of each feed, newest first, in seconds since 1970 (UTC)."""
    found = json.loads(
        db.execute(NEWEST_TIMES, [json.dumps(feed_ids), limit]).fetchone()[0]
    )  # in one row: no thread waits in between
    return {int(feed_id): times for feed_id, times in found.items()}


def mark(
    db: Database, ids: Iterable[int], *, read: bool | None, starred: bool | None, archived: bool | None = None
) -> int:
    """Set read, starred and/or archived (None leaves it). Gives how many changes it took."""
    these = json.dumps(list(ids))
    changed = 0
    with db.atomic():
        if read is not None:
            changed += db.execute(MARK_READ, [these, read]).rowcount
        if starred is not None:
            changed += db.execute(MARK_STARRED, [these, starred]).rowcount
        if archived is not None:
            changed += db.execute(MARK_ARCHIVED, [these, archived]).rowcount
    return changed


def tag(db: Database, ids: Iterable[int], name: str, *, wanted: bool) -> list[int]:
    """Give these articles a tag or take it away; gives those that changed. Raises UserError for a tag that cannot be one."""
    name = storable(name).strip()
    if not name or "," in name:
        raise UserError("a tag is a word or several; a comma parts one from the next")
    with db.atomic():
        return [row[0] for row in db.execute(TAG if wanted else UNTAG, [json.dumps(list(ids)), name]).fetchall()]


def annotate(db: Database, article_id: int, note: str, tags: Iterable[str]) -> None:
    """Replace the note and tags. A comma parts tags, so a tag with one becomes two. Raises UserError when there is no such article."""
    names = {storable(name).strip() for tag in tags for name in tag.split(",")} - {""}
    with db.atomic():
        if not db.execute(SET_NOTE, [storable(note), article_id]).rowcount:
            raise UserError(f"there is no article {article_id} in the archive")
        db.execute(DROP_TAGS, [article_id])
        db.conn.executemany(ADD_TAG, [(article_id, name) for name in sorted(names)])


def restore_marks(db: Database, feed_id: int, kept: Mapping[str, Kept], among: Iterable[int]) -> None:
    """Mark the articles of the feed with these guids as they were marked where they come from, if they are `among` these."""
    fresh = set(among)
    found = [
        (kept[guid], number)
        for guid, number in db.execute(BY_GUID, [feed_id, json.dumps(list(kept))])
        if number in fresh
    ]
    db.conn.executemany(SET_EDITED, [(seconds(one.edited), number) for one, number in found if one.edited])
    if read := [number for one, number in found if one.read]:
        mark(db, read, read=True, starred=None)
    if starred := [number for one, number in found if one.starred]:
        mark(db, starred, read=None, starred=True)
    for one, number in found:
        if one.note or one.tags:
            annotate(db, number, one.note, one.tags)
