"""What goes into the search index and out of it: the plain texts of `search_source`, spelled by `index_text` on the way.

The view itself is plain SQL, so that any SQLite tool can read it. FTS5 reads it in two commands only, 'rebuild' and the comparison of
index and content; around these the view spells its texts, within a transaction.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import cast

from monitor.domains import site_of
from monitor.storage.cells import Row
from monitor.storage.library import sqlite3
from monitor.storage.rows import text_list
from monitor.storage.schema import SEARCHED
from monitor.text.index import index_text
from monitor.text.tokens import BETWEEN

_COLUMNS = "title, summary, body, source, lang, feed, site, author, category"
_SPELLED = """
index_text(title) AS title, index_text(summary) AS summary, index_text(body) AS body, index_text(source) AS source, lang,
feed, index_site(site) AS site, index_text(author) AS author, index_list(category) AS category
"""
SPELLED = f"SELECT id, {_SPELLED} FROM search_source WHERE id IN (SELECT value FROM json_each(?))"
ADD = f"INSERT INTO search (rowid, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
TAKE_OUT = f"INSERT INTO search (search, rowid, {_COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"
ADD_TO_NEXT = ADD.replace("INTO search ", "INTO search_next ")
TAKE_OUT_OF_NEXT = TAKE_OUT.replace("INTO search (search,", "INTO search_next (search_next,")
NEXT_UPTO = "SELECT value FROM meta WHERE key = 'index_next_upto'"
NEXT_FROM = "SELECT value FROM meta WHERE key = 'index_next_from'"
COMPARE = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"

_DROP_VIEW = "DROP VIEW search_source"
_PLAIN_VIEW = f"CREATE VIEW search_source AS {SEARCHED}"
_SPELLED_VIEW = f"CREATE VIEW search_source AS SELECT id, {_SPELLED} FROM ({SEARCHED})"


def teach(connection: sqlite3.Connection) -> None:
    """Let a connection that writes use what spells texts for the index; views of the archive still cannot."""
    connection.create_function("index_text", 1, index_text, deterministic=True)
    connection.create_function("index_site", 1, site_spelled, deterministic=True)
    connection.create_function("index_list", 1, list_spelled, deterministic=True)
    connection.execute("PRAGMA trusted_schema = OFF")


_source_spelled = functools.lru_cache(maxsize=256)(index_text)  # few sources stand beside many articles


def site_spelled(url: str) -> str:
    """What the index is given for an article's address: the words of its site."""
    return index_text(site_of(url))


def list_spelled(texts: str) -> str:
    """What the index is given for a JSON list of texts: the words of `one_text`, each text spelled by itself, which is much faster."""
    return "" if texts == "[]" else f" {BETWEEN} ".join(map(index_text, text_list(texts)))


def add_new(connection: sqlite3.Connection, articles: Iterable[Row]) -> None:
    """Put articles (rows of ARTICLE_COLUMNS) into the index that were just inserted, without reading them again. Within a transaction."""
    connection.executemany(ADD, map(_spelled, articles))


def _spelled(row: Row) -> Row:
    """What SPELLED gives for an article (a row of ARTICLE_COLUMNS) that has no whole text yet."""
    url, source, lang, author, title, summary, body, categories = cast(
        "tuple[str, ...]", row[_FROM_URL:_AFTER_CATEGORIES]
    )
    return (
        row[0],
        index_text(title),
        index_text(summary) if summary else "",
        index_text(body) if body else "",
        _source_spelled(source),
        lang,
        f"f{row[1]}",
        site_spelled(url) if url else "",
        index_text(author) if author else "",
        list_spelled(categories) if categories != "[]" else "",
    )


_FROM_URL, _AFTER_CATEGORIES = 9, 17
"""Which of the cells of ARTICLE_COLUMNS are searched."""


def add(connection: sqlite3.Connection, ids: str) -> None:
    """Put articles (ids as a JSON list) into the index that are not in it. Within a transaction.

    Row by row: after a statement that writes several, FTS5 begins another segment of the index, which has to be merged later.
    """
    rows = connection.execute(SPELLED, [ids]).fetchall()
    for put, _, holds in _places(connection):
        connection.executemany(put, [row for row in rows if holds(row)])


def spelled(connection: sqlite3.Connection, ids: str) -> list[Row]:
    """What the index holds of these articles (ids as a JSON list) as they read now, by rising id."""
    return sorted(connection.execute(SPELLED, [ids]).fetchall())


def replace(connection: sqlite3.Connection, changed: Iterable[tuple[Row | None, Row]]) -> None:
    """Put rows of `spelled` in the place of those that the index has (None: it has none). Within a transaction.

    Each row after the other, by rising id: see index_changes.py.
    """
    places = _places(connection)
    for before, after in changed:
        for put, take_out_of, holds in places:
            if holds(after):
                if before is not None:
                    connection.execute(take_out_of, before)
                connection.execute(put, after)


def _places(connection: sqlite3.Connection) -> list[tuple[str, str, Callable[[Row], bool]]]:
    """The indexes there are, as statements that add and take out, and which rows each of them has or is to have.

    While another one is made, this one has the articles from before as other functions spelled them and is left alone about them, and the
    other one has only so many yet.
    """
    upto = connection.execute(NEXT_UPTO).fetchone()
    if upto is None:
        return [(ADD, TAKE_OUT, lambda _row: True)]
    old, reached = int(connection.execute(NEXT_FROM).fetchone()[0]), int(upto[0])
    return [
        (ADD, TAKE_OUT, lambda row: cast("int", row[0]) > old),
        (ADD_TO_NEXT, TAKE_OUT_OF_NEXT, lambda row: cast("int", row[0]) <= reached),
    ]


def add_to_next(connection: sqlite3.Connection, ids: str) -> None:
    """Put articles into the index that is being made (reindexing.py). Within a transaction."""
    connection.executemany(ADD_TO_NEXT, connection.execute(SPELLED, [ids]).fetchall())


def take_out(connection: sqlite3.Connection, ids: str) -> None:
    """Take articles out of the index, while they still read as they do in it. Within a transaction."""
    rows = connection.execute(SPELLED, [ids]).fetchall()
    for _, take_out_of, holds in _places(connection):
        connection.executemany(take_out_of, [row for row in rows if holds(row)])


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the articles, within the transaction under way. `teach` it first."""
    with _spelling(connection):
        connection.execute(REBUILD)


def compare(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.DatabaseError when the index is not that of the articles. Within a transaction to be rolled back; `teach` it first."""
    with _spelling(connection):
        connection.execute(COMPARE)


@contextmanager
def _spelling(connection: sqlite3.Connection) -> Iterator[None]:
    """Within, the view gives the texts as the index holds them. After an error the transaction has to be rolled back."""
    connection.execute(_DROP_VIEW)
    connection.execute(_SPELLED_VIEW)
    connection.execute("PRAGMA trusted_schema = ON")  # else a view may not use a function that is ours
    try:
        yield
    finally:
        connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute(_DROP_VIEW)
    connection.execute(_PLAIN_VIEW)
