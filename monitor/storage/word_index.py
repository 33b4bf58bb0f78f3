"""Single words and places in the full-text index, for queries that are answered group by group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from monitor.storage.library import sqlite3

_FOUND = "SELECT rowid FROM search WHERE search MATCH ?"
_TABLES = """
PRAGMA query_only = OFF;
CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, row);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_places USING fts5vocab(main, search, instance);
PRAGMA query_only = ON;
"""
"""They read the index and hold nothing; SQLite sees a change in them all the same. The archive itself stays open for reading alone."""

_BEGUN = "\U0010ffff"
"""No word goes on with this character, so it ends the words that begin alike."""


class WordIndex:
    """What the index of an archive knows word by word, through a connection that can only read."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.executescript(_TABLES)

    def found(self, match: str) -> list[int]:
        """The articles that an expression finds, each once, in any order."""
        return [article for (article,) in self._connection.execute(_FOUND, [match])]

    def said(self, token: str, *, prefix: bool) -> int:
        """How often a word is said in all columns of all articles, or words that begin so."""
        chosen, values = _chosen(token, prefix=prefix)
        row = self._connection.execute(f"SELECT total(cnt) FROM temp.search_words WHERE {chosen}", values).fetchone()
        return int(row[0])

    def places(self, token: str, *, prefix: bool) -> list[tuple[int, str, int]]:
        """Article, column and number of the word there, wherever a word is said, or one that begins so."""
        chosen, values = _chosen(token, prefix=prefix)
        asked = f"SELECT doc, col, offset FROM temp.search_places WHERE {chosen}"
        return self._connection.execute(asked, values).fetchall()


def _chosen(token: str, *, prefix: bool) -> tuple[str, list[str | int]]:
    return ("term >= ? AND term < ?", [token, token + _BEGUN]) if prefix else ("term = ?", [token])


@contextmanager
def word_index(
    borrowed: Callable[[], AbstractContextManager[sqlite3.Connection]],
) -> Iterator[WordIndex]:
    """The index word by word, for as long as its connection is held. Raises ArchiveError as the reader's methods do."""
    with borrowed() as connection:
        yield WordIndex(connection)
