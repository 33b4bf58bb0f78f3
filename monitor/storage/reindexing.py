"""Making the search index anew when the functions that cut text into words have changed: a few hundred articles at a time.

The new index grows beside the old one, which goes on answering, and takes its place when it holds all articles. Where it stopped is kept,
so that another start goes on. Meanwhile nobody touches what the old index holds of articles from before: it was made by other functions,
so that taking out would spoil it.
"""

from __future__ import annotations

import json

from monitor.storage import indexing
from monitor.storage.library import sqlite3
from monitor.storage.schema import SEARCH_TOKENIZER
from monitor.storage.writing import Database

AT_ONCE = 500
FEW = 2_000
"""So many articles are indexed anew at once, before anybody asks."""

KEPT = "SELECT value FROM meta WHERE key = ?"
KEEP = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
FORGET = "DELETE FROM meta WHERE key IN ('index_next_version', 'index_next_upto', 'index_next_from')"
HOW_MANY = "SELECT count(*) FROM (SELECT 1 FROM article LIMIT ?)"
IS_THERE = "SELECT 1 FROM sqlite_master WHERE name = 'search_next'"
DROP_NEXT = "DROP TABLE IF EXISTS search_next"
MAKE_NEXT = f"""
CREATE VIRTUAL TABLE search_next USING fts5 (
    title, summary, body, source, lang, feed, site, author, category,
    content = 'search_source', content_rowid = 'id', tokenize = '{SEARCH_TOKENIZER}'
)
"""
LAST = "SELECT coalesce(max(id), 0) FROM article"
NEXT_IDS = "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"
DONE = "SELECT (SELECT count(*) FROM search_next_docsize), (SELECT coalesce(sum(n), 0) FROM volume)"


def is_stale(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the index was made by functions of another version, or has yet to be made."""
    row = connection.execute(KEPT, ["index_version"]).fetchone()
    return row is None or row[0] != str(version)


def is_small(connection: sqlite3.Connection) -> bool:
    """Whether there are so few articles that nobody has to wait."""
    return int(connection.execute(HOW_MANY, [FEW + 1]).fetchone()[0]) <= FEW


def begin(db: Database, version: int) -> None:
    """Go on with what was begun for this version, else begin; until it is finished all writing heeds both indexes."""
    row = db.execute(KEPT, ["index_next_version"]).fetchone()
    if row is not None and row[0] == str(version) and db.execute(IS_THERE).fetchone():
        return
    with db.atomic():
        db.execute(DROP_NEXT)
        db.execute(MAKE_NEXT)
        last = str(db.execute(LAST).fetchone()[0])
        for key, value in (("index_next_version", str(version)), ("index_next_upto", "0"), ("index_next_from", last)):
            db.execute(KEEP, [key, value])


def step(db: Database, version: int) -> bool:
    """Index the next few hundred articles, in one transaction; the last step puts the new index in place. True while there is more."""
    with db.atomic():
        upto = int(db.execute(KEPT, ["index_next_upto"]).fetchone()[0])
        ids = [row[0] for row in db.execute(NEXT_IDS, [upto, AT_ONCE])]
        if ids:
            indexing.add_to_next(db.conn, json.dumps(ids))
            db.execute(KEEP, ["index_next_upto", str(ids[-1])])
            return True
        db.execute("DROP TABLE search")
        db.execute("ALTER TABLE search_next RENAME TO search")
        db.execute(FORGET)
        db.execute(KEEP, ["index_version", str(version)])
    return False


def forget(connection: sqlite3.Connection) -> None:
    """There is no other index to be made: this one is made anew. Within a transaction."""
    connection.execute(DROP_NEXT)
    connection.execute(FORGET)


def to_come(connection: sqlite3.Connection, version: int) -> tuple[int, int] | None:
    """(0, how many articles) where the index has to be made anew for this version and nobody has begun; None where it need not be."""
    if not is_stale(connection, version):
        return None
    (articles,) = connection.execute("SELECT count(*) FROM article").fetchone()
    return (0, int(articles)) if articles else None


def progress(connection: sqlite3.Connection) -> tuple[int, int] | None:
    """How many articles the new index holds, and of how many; None when none is being made."""
    if connection.execute(IS_THERE).fetchone() is None:
        return None
    done, total = connection.execute(DONE).fetchone()
    return int(done), int(total)
