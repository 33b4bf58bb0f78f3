"""Single words and places in the full-text index, for queries that are answered group by group."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from monitor.storage.library import sqlite3
from monitor.word_places import COLUMN_BITS, COLUMNS, WORD_BITS

_FOUND = "SELECT rowid FROM search WHERE search MATCH ?"
_COLUMN = "CASE col " + " ".join(f"WHEN '{name}' THEN {number}" for number, name in enumerate(COLUMNS)) + " END"
_PLACES = f"SELECT ((doc << {COLUMN_BITS}) + {_COLUMN} << {WORD_BITS}) + offset FROM temp.search_places"
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

    def found(self, match: str) -> array[int]:
        """The articles that an expression finds, each once, in any order."""
        return array("q", (article for (article,) in self._connection.execute(_FOUND, [match])))

    def said(self, token: str, *, prefix: bool) -> int:
        """How often a word is said in all columns of all articles, or words that begin so."""
        chosen, values = _chosen(token, prefix=prefix)
        row = self._connection.execute(f"SELECT total(cnt) FROM temp.search_words WHERE {chosen}", values).fetchone()
        return int(row[0])

    def places(self, token: str, *, prefix: bool, columns: Sequence[str], first: int, last: int) -> list[int]:
        """Wherever in these columns a word is said, or one that begins so, from the word of the number `first` on; in any but the title up
        to `last`. A place is one number, see `monitor.word_places`.
        """
        chosen, values = _chosen(token, prefix=prefix)
        named = ", ".join("?" * len(columns))
        asked = f"{_PLACES} WHERE {chosen} AND col IN ({named}) AND offset >= ? AND (offset <= ? OR col = 'title')"
        return [place for (place,) in self._connection.execute(asked, [*values, *columns, first, last])]


def _chosen(token: str, *, prefix: bool) -> tuple[str, list[str | int]]:
    return ("term >= ? AND term < ?", [token, token + _BEGUN]) if prefix else ("term = ?", [token])


@contextmanager
def word_index(
    borrowed: Callable[[], AbstractContextManager[sqlite3.Connection]],
) -> Iterator[WordIndex]:
    """The index word by word, for as long as its connection is held. Raises ArchiveError as the reader's methods do."""
    with borrowed() as connection:
        yield WordIndex(connection)
