"""Tables that somebody else made in an archive: no version of ours knows them, but they may be a user's own work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress

from monitor.storage import structure
from monitor.storage.library import sqlite3
from monitor.storage.schema import MIGRATIONS
from monitor.values import dataclass

_THERE = "SELECT name, wr, type FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
_COLUMNS = "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"
_TYPE = re.compile(r"[A-Za-z][A-Za-z0-9_ ]{0,40}(\(\d{1,6}(, ?\d{1,6})?\))?")


@dataclass(frozen=True, slots=True)
class Other:
    """Such a table. `has_no_ids`: it is WITHOUT ROWID. `made`: there is a table for its rows in the new archive now."""

    name: str
    has_no_ids: bool
    made: bool


def remade(source: sqlite3.Connection, new: sqlite3.Connection) -> Iterator[Other]:
    """Make a plain table in `new` for each of them, within its transaction, with their columns and main key.

    The statement that made one is a stranger's and is not run: what else it says (rules, references, computed columns) is left out, as are
    indexes, views and triggers. What is virtual belongs to a module that may not be here: it is not made.
    """
    ours = frozenset[str]().union(*(structure.tables_of(version) for version in range(1, len(MIGRATIONS) + 1)))
    known = {name.lower() for name in ours}
    for name, has_no_ids, kind in _asked(source, _THERE):
        if str(name).lower() in known or str(name).lower().startswith("sqlite_"):
            continue
        statement = _statement(str(name), _asked(source, _COLUMNS, str(name))) if kind == "table" else ""
        made = False
        if statement:
            with suppress(
                sqlite3.DatabaseError
            ):  # more columns than SQLite takes, or two of one name on a garbled page
                new.execute(statement)
                made = True
        yield Other(str(name), bool(has_no_ids), made)


def quoted(name: str) -> str:
    """A name as SQLite takes it."""
    return '"' + name.replace('"', '""') + '"'


def _statement(name: str, columns: Sequence[tuple[object, ...]]) -> str:
    """Empty where its columns cannot be read."""
    if not columns or "\x00" in name:
        return ""
    parts = [f"{quoted(str(column))} {_type(str(kind))}".rstrip() for column, kind, _ in columns]
    key = [str(column) for column, _, place in sorted(columns, key=lambda row: int(str(row[2]))) if place]
    if key:
        parts.append(f"PRIMARY KEY ({', '.join(map(quoted, key))})")
    return f"CREATE TABLE {quoted(name)} ({', '.join(parts)})"


def _type(declared: str) -> str:
    return declared if _TYPE.fullmatch(declared) and "generated" not in declared.lower() else ""


def _asked(source: sqlite3.Connection, query: str, *values: str) -> list[tuple[object, ...]]:
    try:
        return source.execute(query, values).fetchall()
    except sqlite3.DatabaseError:
        return []
