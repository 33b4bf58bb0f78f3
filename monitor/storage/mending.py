"""Making anew what can be: views, references, hourly tallies, the search index. The pages of the file are sound."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator

from monitor.storage import indexing, reindexing, structure
from monitor.storage.copying import Told
from monitor.storage.integrity import OUT_OF_TIME, TALLY, Part, pages
from monitor.storage.library import sqlite3
from monitor.storage.migrating import KEEP_INDEX_VERSION
from monitor.storage.schema import MIGRATIONS
from monitor.text.index import INDEX_VERSION

AT_ONCE = 500
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_REFERENCES = """
SELECT k."from", k."table", coalesce(k."to", 'id'), c."notnull" OR c.pk FROM pragma_foreign_key_list(?1) k
JOIN pragma_table_info(?1) c ON c.name = k."from"
"""
_LOST_FEEDS = """
INSERT INTO feed (id, url, title, state, added)
SELECT DISTINCT feed_id, 'import:recovered-' || feed_id, 'Recovered feed ' || feed_id, 'import', 0
FROM article WHERE feed_id NOT IN (SELECT id FROM feed)
"""
_MOVE_FLAGS = """
UPDATE OR REPLACE flag SET sort_time = (SELECT sort_time FROM article WHERE id = article_id)
WHERE sort_time <> (SELECT sort_time FROM article WHERE id = article_id)
"""
_FIRST_SEEN_INSTEAD = f"UPDATE article SET sort_time = first_seen WHERE {OUT_OF_TIME}"
_CLEAR_INDEX = "INSERT INTO search (search) VALUES ('delete-all')"
_IDS = "SELECT id FROM article ORDER BY id"


def mend(connection: sqlite3.Connection, parts: Collection[Part], progress: Told | None = None) -> list[str]:
    """Make these parts anew, all of it or nothing; one sentence for each thing that was done. `indexing.teach` the connection first.

    Articles stay, all of them: where their feed is gone, it gets a name of its own. Raises sqlite3.DatabaseError,
    an IntegrityError of these where a row stands in a table twice that may be there once.
    """
    deeds: list[str] = []
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        if "views" in parts:
            deeds += structure.take_out_triggers(connection)
            deeds += structure.make_anew(connection)
            deeds += _indexes_anew(connection)
        if "tallies" in parts:
            deeds += _times_right(connection)
        if "references" in parts:
            deeds += mend_references(connection)
        if "tallies" in parts:
            deeds.append(tally(connection))
        if "index" in parts:
            deeds.append(index_anew(connection, progress))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
    return deeds


def _indexes_anew(connection: sqlite3.Connection) -> list[str]:
    """Where one does not hold what its table does."""
    if not pages(connection)[1]:
        return []
    connection.execute("REINDEX")
    return ["every index was made anew from its table"]


def mend_references(connection: sqlite3.Connection) -> list[str]:
    """Rows of ours that refer to nothing go, or refer to nothing openly; within a transaction. Tables of others are left alone."""
    deeds = []
    if feeds := connection.execute(_LOST_FEEDS).rowcount:
        deeds.append(f"{feeds:,} lost feeds got a name again, so that their articles stay")
    ours = structure.tables_of(len(MIGRATIONS))
    tables = [str(row[0]) for row in connection.execute(_TABLES) if row[0] in ours]
    for _ in range(2):  # what refers to a row that went is found the second time
        for table in tables:
            deeds += _mend_table(connection, table)
    if moved := connection.execute(_MOVE_FLAGS).rowcount:
        deeds.append(f"{moved:,} flags were put where their article is")
    return deeds


def _mend_table(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Table and column names come from our own schema."""
    for column, parent, key, needed in connection.execute(_REFERENCES, [table]).fetchall():
        lost = f'{column} IS NOT NULL AND {column} NOT IN (SELECT "{key}" FROM "{parent}")'
        verb = f'DELETE FROM "{table}"' if needed else f'UPDATE "{table}" SET {column} = NULL'
        if count := connection.execute(f"{verb} WHERE {lost}").rowcount:
            if needed:
                yield f"taken out of the table {table}, since their {parent} is gone: {count:,}"
            else:
                yield f"kept in the table {table} though their {parent} is gone: {count:,}"


def _times_right(connection: sqlite3.Connection) -> list[str]:
    """An article at a time that cannot be counts when it came in, as one whose date cannot be read does; its flags go with it."""
    count = connection.execute(_FIRST_SEEN_INSTEAD).rowcount
    if not count:
        return []
    connection.execute(_MOVE_FLAGS)
    return [f"{count:,} {'article was' if count == 1 else 'articles were'} put at the time of coming in"]


def tally(connection: sqlite3.Connection) -> str:
    """Count the articles of every hour anew; within a transaction."""
    connection.execute("DELETE FROM volume")
    hours = connection.execute(f"INSERT INTO volume (hour, n) {TALLY}").rowcount
    return f"the articles of {hours:,} hours were counted anew"


def index_anew(connection: sqlite3.Connection, progress: Told | None = None) -> str:
    """The search index from the articles, in steps that can be told; within a transaction."""
    reindexing.forget(connection)
    connection.execute(_CLEAR_INDEX)
    ids = [int(row[0]) for row in connection.execute(_IDS)]
    tell: Callable[[int, int], None] = progress or (lambda _done, _total: None)
    for start in range(0, len(ids), AT_ONCE):
        tell(start, len(ids))
        indexing.add(connection, json.dumps(ids[start : start + AT_ONCE]))
    tell(len(ids), len(ids))
    connection.execute(KEEP_INDEX_VERSION, [str(INDEX_VERSION)])
    return f"the search index was made anew from {len(ids):,} articles"
