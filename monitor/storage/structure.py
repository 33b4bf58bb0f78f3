"""What an archive is made of, held against what this version makes: somebody may have changed it by hand, with another program."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator

from monitor.storage.library import sqlite3
from monitor.storage.schema import MIGRATIONS
from monitor.storage.views import VIEWS
from monitor.values import dataclass

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_COLUMNS = "SELECT name FROM pragma_table_info(?)"
_KEYS = """
SELECT group_concat(name) FROM (
    SELECT l.name AS key, i.name AS name FROM pragma_index_list(?1) l, pragma_index_info(l.name) i
    WHERE l."unique" AND l.origin IN ('u', 'pk') ORDER BY l.name, i.seqno
) GROUP BY key
UNION SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info(?1) WHERE pk ORDER BY pk) HAVING count(*)
"""
"""What may stand in a table only once: columns in their order. https://www.sqlite.org/pragma.html#pragma_index_list"""
_TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
_OTHERS = "SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'view') AND sql IS NOT NULL ORDER BY type, name"
_INDEX = "search"
"""How the search index and the tables behind it begin; FTS5 says what is in them."""

_NOTHING = re.compile(r"\s+|--[^\n]*|/\*.*?\*/|;\s*$", re.DOTALL)
_TOKEN = re.compile(
    rf"""(?:{_NOTHING.pattern})|('(?:[^']|'')*')|"((?:[^"]|"")*)"|\[([^\]]*)\]|`((?:[^`]|``)*)`|(\w+|.)""", re.DOTALL
)
"""Blanks and comments; a text, a name in one of three kinds of quotes, a word or a sign. https://www.sqlite.org/lang_keywords.html"""


@dataclass(frozen=True, slots=True)
class _Made:
    """Columns and keys by table, what makes each view and index by its name, and the columns of each view in their order."""

    tables: dict[str, frozenset[str]]
    keys: dict[str, frozenset[str]]
    others: dict[str, str]
    columns: dict[str, tuple[str, ...]]


def tables_of(version: int) -> frozenset[str]:
    """The tables of an archive of that version."""
    return frozenset(_made(version).tables)


def lacking(connection: sqlite3.Connection) -> list[str]:
    """The tables, columns and keys of ours that an archive of this version does not have, as in "the table flag"; empty when it is whole.

    A table that another program made anew may have its columns and have lost what keeps a row from standing there twice.
    """
    return list(_lacking(connection))


def _lacking(connection: sqlite3.Connection) -> Iterator[str]:
    there = _names(connection)
    made = _made(len(MIGRATIONS))
    for table, columns in made.tables.items():
        if table not in there:
            yield f"the table {table}"
        elif not table.startswith(_INDEX):
            has = {str(row[0]) for row in connection.execute(_COLUMNS, [table])}
            yield from (f"the column {column} of {table}" for column in sorted(columns - has))
            if columns <= has and (lost := made.keys[table] - _keys(connection, table)):
                yield f"the key of {table} ({', '.join(min(lost).split(','))})"


def changed(connection: sqlite3.Connection) -> list[str]:
    """The views and indexes of ours that are gone or say something else than this version made them to, by name.

    One that is only written in another way (blanks, comments, small or capital letters, quotes around names) reads the same.
    """
    there = {str(name): str(sql) for name, sql in connection.execute(_OTHERS)}
    made = _made(len(MIGRATIONS))
    return [
        name
        for name, sql in made.others.items()
        if name not in there or (there[name] != sql and not _says_the_same(connection, name, there[name], made))
    ]


def triggers(connection: sqlite3.Connection) -> list[str]:
    """What another program put in to act on each change, by name; no archive of ours has any."""
    return [str(name) for (name,) in connection.execute(_TRIGGERS)]


def take_out_triggers(connection: sqlite3.Connection) -> list[str]:
    """Within a transaction; what was done, as a sentence."""
    names = triggers(connection)
    for name in names:
        quoted = name.replace('"', '""')
        connection.execute(f'DROP TRIGGER "{quoted}"')
    return [f"what acted on each change was taken out: {', '.join(names)}"] if names else []


def _says_the_same(connection: sqlite3.Connection, name: str, sql: str, made: _Made) -> bool:
    """Whether a view or index that somebody wrote anew says the same, the columns of a view spelled as ours are."""
    if tokens(sql) != tokens(made.others[name]):
        return False
    return name not in VIEWS or made.columns[name] == tuple(str(row[0]) for row in connection.execute(_COLUMNS, [name]))


def tokens(sql: str) -> list[str]:
    """A statement as what SQLite makes of it, whatever its blanks, comments, letters and quotes: texts in their quotes, all else small."""
    return [text or "".join(rest).lower() for text, *rest in _TOKEN.findall(sql) if text or any(rest)]


def make_anew(connection: sqlite3.Connection) -> list[str]:
    """Make what `changed` names anew, within a transaction; what was done, as a sentence."""
    names = changed(connection)
    for name in names:
        connection.execute(f'DROP {"VIEW" if name in VIEWS else "INDEX"} IF EXISTS "{name}"')
        connection.execute(_made(len(MIGRATIONS)).others[name])
    return [f"{', '.join(names)} {'was' if len(names) == 1 else 'were'} made anew"] if names else []


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether an archive has the tables and columns of the version that it names."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    return not lacking(connection) if version == len(MIGRATIONS) else is_of(connection, version)


def is_of(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the tables are those of an archive of that earlier version: all of them, and none of a later one."""
    there, own = _names(connection), tables_of(version)
    return own <= there and not there & (tables_of(len(MIGRATIONS)) - own)


def _keys(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(str(row[0]) for row in connection.execute(_KEYS, [table]))


def _names(connection: sqlite3.Connection) -> set[str]:
    return {str(row[0]) for row in connection.execute(_TABLES)}


@functools.lru_cache(maxsize=4)
def _made(version: int) -> _Made:
    fresh = sqlite3.connect(":memory:")
    try:
        for name in ("index_text", "index_site", "index_list"):
            fresh.create_function(name, 1, json.dumps)  # only so that they have a name; nothing is indexed here
        for migration in MIGRATIONS[:version]:
            fresh.executescript(migration)
        for name, view in VIEWS.items():
            if version == len(MIGRATIONS):
                fresh.execute(f"DROP VIEW IF EXISTS {name}")
                fresh.execute(view)
        names = [str(row[0]) for row in fresh.execute(_TABLES).fetchall()]
        tables = {name: frozenset(str(row[0]) for row in fresh.execute(_COLUMNS, [name])) for name in names}
        others = {str(name): str(sql) for name, sql in fresh.execute(_OTHERS)}
        columns = {
            view: tuple(str(row[0]) for row in fresh.execute(_COLUMNS, [view])) for view in VIEWS if view in others
        }
        keys = {name: _keys(fresh, name) for name in names if not name.startswith(_INDEX)}
        return _Made(tables, keys, others, columns)
    finally:
        fresh.close()
