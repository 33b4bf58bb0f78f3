"""Looking for what is wrong in an archive, without changing it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from monitor.errors import ArchiveError
from monitor.storage.indexing import compare, teach
from monitor.storage.library import sqlite3
from monitor.storage.opening import BUSY_SECONDS, explained
from monitor.text.index import INDEX_VERSION

QUICK_CHECK = "PRAGMA quick_check(20)"
BROKEN_REFERENCES = """SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1"""
INDEX_VERSION_KEPT = "SELECT value FROM meta WHERE key = 'index_version'"
COUNTS = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM search_docsize)"
VOLUME_IS_OFF = """
SELECT (SELECT coalesce(sum(n), 0) FROM volume), (SELECT count(*) FROM article)
"""
FLAGS_OUT_OF_PLACE = """
SELECT count(*) FROM flag g LEFT JOIN article a ON a.id = g.article_id WHERE a.id IS NULL OR a.sort_time <> g.sort_time
"""


def problems(connection: sqlite3.Connection, path: Path) -> list[str]:
    """One sentence for each thing that is wrong; empty when all is well. `connection` may be read-only."""
    return list(_problems(connection, path))


def _problems(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    found = [str(row[0]) for row in connection.execute(QUICK_CHECK)]
    if found != ["ok"]:
        yield from (f"the file is damaged: {line}" for line in found)
        return
    for table, count in connection.execute(BROKEN_REFERENCES):
        yield f"{count:,} rows of {table} refer to something that is not there"
    volume, articles = connection.execute(VOLUME_IS_OFF).fetchone()
    if volume != articles:
        yield f"the hourly volume counts {volume:,} articles, the archive holds {articles:,}"
    if count := connection.execute(FLAGS_OUT_OF_PLACE).fetchone()[0]:
        yield f"{count:,} flags do not agree with their article"
    articles, indexed = connection.execute(COUNTS).fetchone()
    if articles != indexed:
        yield f"the search index holds {indexed:,} articles, the archive {articles:,}"
    kept = connection.execute(INDEX_VERSION_KEPT).fetchone()
    if kept is None or kept[0] != str(INDEX_VERSION):
        yield "the search index was made by another version of the text functions; it is made anew when the engine starts"
    else:
        yield from _index_problems(path)


def _index_problems(path: Path) -> Iterator[str]:
    """FTS5 compares index and content by a command that looks like a write, so it needs a connection that may; it is rolled back."""
    try:
        with explained(path):
            writable = sqlite3.connect(path, timeout=BUSY_SECONDS)
            try:
                teach(writable)
                writable.execute("BEGIN IMMEDIATE")
                compare(writable)
                writable.execute("ROLLBACK")
            finally:
                writable.close()
    except ArchiveError as error:
        code = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF
        yield (
            "the search index does not agree with the articles"
            if code == 11
            else f"the search index was not compared: {error}"
        )  # SQLITE_CORRUPT
