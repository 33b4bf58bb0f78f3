"""Items as they were fetched: packed, each bytes once, with when, from where and by which way; looked at again by their SHA-256."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import ArchiveError, UserError
from monitor.origin import Fetched, Origin
from monitor.storage.cells import moment, seconds, storable
from monitor.storage.library import sqlite3
from monitor.storage.rows import list_text, text_list

if TYPE_CHECKING:
    from monitor.storage.writing import Database  # with sqlite-utils behind it, which reading does not need

MOST_WHOLE = 4 << 20
"""A document larger than this is not kept for an item that cannot be cut out of it."""

AT_ONCE = 200
_LEVEL = 6

KEEP_BYTES = "INSERT INTO fetched_bytes (sha256, size, packed) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"
BYTES_ID = "SELECT id FROM fetched_bytes WHERE sha256 = ?"
KEEP = """
INSERT INTO fetched (article_id, at, url, hops, kind, whole, bytes_id) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (article_id, at) DO NOTHING
"""
OF_ARTICLE = """
SELECT f.article_id, f.at, f.url, f.hops, f.kind, f.whole, b.sha256, b.size
FROM fetched f JOIN fetched_bytes b ON b.id = f.bytes_id WHERE f.article_id = ? ORDER BY f.at DESC
"""
BYTES = "SELECT packed, size FROM fetched_bytes WHERE sha256 = ?"
TAKEN = "SELECT count(*), coalesce(sum(length(packed)), 0) FROM fetched_bytes"
OLDEST = "SELECT bytes_id FROM fetched WHERE at < ? ORDER BY at LIMIT ?"
DROP_OF_BYTES = "DELETE FROM fetched WHERE bytes_id IN (SELECT value FROM json_each(?))"
DROP_OLD = "DELETE FROM fetched WHERE (article_id, at) IN (SELECT article_id, at FROM fetched WHERE at < ? ORDER BY at LIMIT ?)"
DROP_BYTES = "DELETE FROM fetched_bytes WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT bytes_id FROM fetched)"
LOOSE = "SELECT id FROM fetched_bytes WHERE id NOT IN (SELECT bytes_id FROM fetched) LIMIT ?"
OLDEST_SIZES = """
SELECT f.bytes_id, length(b.packed) FROM fetched f JOIN fetched_bytes b ON b.id = f.bytes_id ORDER BY f.at LIMIT ?
"""


def keep(db: Database, origin: Origin, items: Iterable[tuple[int, bytes]]) -> None:
    """Keep the item of each article (by id); empty bytes stand for the whole document. Within a transaction."""
    ids: dict[str, int] = {}
    for article_id, item in items:
        content = item or origin.body
        if not content or (not item and len(content) > MOST_WHOLE):
            continue
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in ids:
            db.execute(KEEP_BYTES, [sha256, len(content), zlib.compress(content, _LEVEL)])
            ids[sha256] = int(db.execute(BYTES_ID, [sha256]).fetchone()[0])
        row = (storable(origin.url), list_text(origin.hops), storable(origin.content_type), not item, ids[sha256])
        db.execute(KEEP, [article_id, seconds(origin.fetched), *row])


def of_article(connection: sqlite3.Connection, article_id: int) -> list[Fetched]:
    """What is kept of an article, the newest first."""
    return [
        Fetched(number, moment(at), url, text_list(hops), kind, bool(whole), sha256, size)
        for number, at, url, hops, kind, whole, sha256, size in connection.execute(OF_ARTICLE, [article_id])
    ]


def content(connection: sqlite3.Connection, sha256: str) -> bytes:
    """The bytes of this SHA-256. Raises UserError when they are not kept, ArchiveError when they are not what was kept."""
    row = connection.execute(BYTES, [sha256]).fetchone()
    if row is None:
        raise UserError(f"no bytes with the SHA-256 {sha256[:64]} are kept in the archive")
    packed, size = row
    unpacker = zlib.decompressobj()
    try:
        found = unpacker.decompress(packed, size + 1)
    except zlib.error as error:
        raise ArchiveError(f"the bytes kept as {sha256} cannot be unpacked ({error})") from error
    if hashlib.sha256(found).hexdigest() != sha256:
        raise ArchiveError(f"the bytes kept as {sha256} are not those that were fetched; somebody changed them")
    return found


def taken(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many different items and documents are kept, and how many bytes they take."""
    count, size = connection.execute(TAKEN).fetchone()
    return int(count), int(size)


def prune(db: Database, before: datetime | None, most_bytes: int) -> int:
    """One step of letting go of what is older than `before`, or the oldest where all take more than `most_bytes`. Gives how many went.

    Call it until it gives 0.
    """
    with db.atomic():
        gone = [row[0] for row in db.execute(LOOSE, [AT_ONCE])]
        if before is not None:
            gone += [row[0] for row in db.execute(OLDEST, [seconds(before), AT_ONCE])]
            db.execute(DROP_OLD, [seconds(before), AT_ONCE])
        if not gone:
            gone = _oldest(db, taken(db.conn)[1] - most_bytes)
            db.execute(DROP_OF_BYTES, [json.dumps(gone)])
        db.execute(DROP_BYTES, [json.dumps(gone)])
    return len(gone)


def _oldest(db: Database, excess: int) -> list[int]:
    """The oldest bytes that together take so many bytes, some hundreds at most."""
    found: dict[int, int] = {}
    for number, size in db.execute(OLDEST_SIZES, [AT_ONCE]):
        if sum(found.values()) >= excess:
            break
        found[number] = size
    return list(found)
