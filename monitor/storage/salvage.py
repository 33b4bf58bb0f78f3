"""What can still be read of a damaged archive, row by row, into a new one. The damaged file is only read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from monitor.storage import leaves, other_tables
from monitor.storage.copying import Told
from monitor.storage.library import sqlite3
from monitor.storage.mending import mend
from monitor.storage.migrating import open_archive
from monitor.storage.opening import log_waits
from monitor.storage.other_tables import quoted
from monitor.values import dataclass

_OURS = "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
_COLUMNS = "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"
_ALL_OF_COLUMNS = 'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY cid'
_INDEXES = "SELECT name FROM pragma_index_list(?)"
_MADE_ANEW = ("search", "volume", "sqlite_")
_OWN = ("article", "feed", "topic", "version")
"""Tables whose records no other table's look like."""

_FAR = 1_000_000_000
"""As far ids are looked for where nothing says which is the last."""

_MOST_LOST = 20_000
"""Single rows in a row that cannot be read before the rest of a table is read from its end only."""

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """Rows of a table that the new archive has, and how many the damaged one had; None where that cannot be known.

    `deleted`: rows that were found and left out, since the user had deleted them. `ours`: no table that another program made.
    """

    table: str
    rows: int
    of: int | None
    deleted: int = 0
    ours: bool = True

    @property
    def is_whole(self) -> bool:
        return self.of is not None and self.rows >= self.of


def salvage(damaged: Path, draft: Path, progress: Told | None = None) -> tuple[list[Carried], list[str]]:
    """Make a new archive at `draft` from what can be read of `damaged`; the second list says what was mended in it.

    A table that cannot be read at all counts 0. Raises OSError or sqlite3.DatabaseError when `draft` cannot be written.
    """
    draft.unlink(missing_ok=True)
    db = open_archive(draft)
    try:
        with closing(_open(damaged)) as source:
            carried = list(_carry_over(source, db.conn, progress))
        carried = _look_for_the_rest(damaged, db.conn, carried)
        mended = mend(db.conn, ("references", "tallies", "index"), progress)
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.conn.close()
    return carried, mended


def _look_for_the_rest(damaged: Path, new: sqlite3.Connection, carried: list[Carried]) -> list[Carried]:
    """What is the user's own of tables that were not read whole, page by page: the way to a sound page may be gone."""
    lost = {one.table for one in carried if one.table in _OWN and not one.is_whole}
    if not lost:
        return carried
    there = {table: f'SELECT 1 FROM "{table}" WHERE rowid = ?' for table in lost}
    columns = {table: [_column(*row) for row in new.execute(_ALL_OF_COLUMNS, [table])] for table in lost}
    more = dict.fromkeys(lost, 0)
    new.execute("BEGIN IMMEDIATE")
    found = leaves.rows(damaged, columns, lambda table, number: bool(new.execute(there[table], [number]).fetchone()))
    deleted = _Deleted(new, damaged, is_known=all(one.is_whole for one in carried if one.table == "forgotten"))
    for (table, length), some in groupby(found, lambda row: (row.table, len(row.values))):
        names = [column.name for column in columns[table]][:length]
        values: Iterable[Row] = (row.values for row in some)
        if table == "article":
            values = deleted.left_out(values, names.index("feed_id"), names.index("guid"))
        more[table] += _put(new, table, names, values)
    new.execute("COMMIT")
    return [
        replace(
            one, rows=one.rows + more.get(one.table, 0), deleted=len(deleted.articles) if one.table == "article" else 0
        )
        for one in carried
    ]


class _Deleted:
    """What the user deleted (table `forgotten`): its pages are free, but where the list of free pages is gone they look like others.

    `articles` are those that were left out, by feed and guid. Where that table could not be read either, its pages are looked for, and
    what names an article that was found is put into the new one, so that no feed brings it back.
    """

    def __init__(self, new: sqlite3.Connection, damaged: Path, *, is_known: bool) -> None:
        self._new = new
        self._pairs = frozenset[tuple[int, str]]() if is_known else frozenset(leaves.pairs(damaged))
        self.articles: set[tuple[object, object]] = set()

    def left_out(self, articles: Iterable[Row], feed: int, guid: int) -> Iterator[Row]:
        """These articles but for those that were deleted; `feed` and `guid` are places in a row."""
        for row in articles:
            pair = (row[feed], row[guid])
            if pair in self._pairs:
                self._new.execute("INSERT OR IGNORE INTO forgotten (feed_id, guid) VALUES (?, ?)", pair)
            elif not self._new.execute("SELECT 1 FROM forgotten WHERE feed_id = ? AND guid = ?", pair).fetchone():
                yield row
                continue
            self.articles.add(pair)


def _column(name: str, kind: str, not_null: int, default: str | None, pk: int) -> leaves.Column:
    return leaves.Column(name, kind, not not_null, bool(not_null and default is None and not pk), bool(pk))


def _open(damaged: Path) -> sqlite3.Connection:
    """Also one that is cut short: SQLite looks at that, and at its schema, less strictly with `writable_schema`."""
    still = "" if log_waits(damaged) else "&immutable=1"
    source = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro{still}", uri=True)
    source.text_factory = lambda text: text.decode("utf-8", "replace")
    with suppress(sqlite3.DatabaseError):  # not a database: reading its tables will say so
        for pragma in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", "writable_schema = ON"):
            source.execute(f"PRAGMA {pragma}")
    return source


def _carry_over(source: sqlite3.Connection, new: sqlite3.Connection, progress: Told | None) -> Iterator[Carried]:
    tables = [(str(name), bool(plain)) for name, plain in new.execute(_OURS) if not name.startswith(_MADE_ANEW)]
    new.execute("PRAGMA foreign_keys = OFF")
    new.execute("BEGIN IMMEDIATE")
    own = len(tables)
    others = list(other_tables.remade(source, new))
    tables += [(one.name, one.has_no_ids) for one in others]
    made = {one.name for one in others if one.made}
    for done, (table, without_rowid) in enumerate(tables):
        if progress:
            progress(done, len(tables))
        if done >= own and table not in made:
            yield Carried(table, 0, None, ours=False)
            continue
        known = {str(row[0]) for row in _asked(source, _COLUMNS, table)}
        columns = [(str(name), int(pk)) for name, pk in new.execute(_COLUMNS, [table])]
        both = [name for name, _ in columns if name in known]
        expected = _number(source, f"SELECT count(*) FROM {quoted(table)}")
        rows: Iterable[Row] = ()
        if both and without_rowid:
            rows = _from_both_ends(source, table, both, [name for name, pk in sorted(columns, key=_by_pk) if pk])
        elif both:
            rows = _by_id(source, table, both)
        yield Carried(table, _put(new, table, both, rows), expected if known else None, ours=done < own)
    new.execute("COMMIT")


def _by_pk(column: tuple[str, int]) -> int:
    return column[1]


def _put(new: sqlite3.Connection, table: str, columns: list[str], rows: Iterable[Row]) -> int:
    """Each row by itself; one that our tables do not take (a wrong type where a page is garbled) or never held is left out."""
    before = int(new.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0])
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {quoted(table)} ({_names(columns)}) VALUES ({marks})"
    for row in rows:
        if any(isinstance(cell, str) and "\x00" in cell for cell in row):
            continue  # no text of ours holds NUL: the page behind it is gone, and SQLite reads zeros there
        with suppress(sqlite3.IntegrityError):
            new.execute(insert, row)
    after = int(new.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0])
    return after if table == "meta" else after - before


def _names(columns: Iterable[str]) -> str:
    return ", ".join(map(quoted, columns))


def _by_id(source: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[Row]:
    """Ranges of ids, each halved where it cannot be read, down to the single row that is lost."""
    select = f"SELECT rowid, {_names(columns)} FROM {quoted(table)}"
    waiting = [(_number(source, f"SELECT min(rowid) FROM {quoted(table)}") or 1, _last_id(source, table))]
    lost = 0
    while waiting and lost < _MOST_LOST:
        low, high = waiting.pop()
        last = low - 1
        with suppress(sqlite3.DatabaseError):
            for number, *row in source.execute(f"{select} WHERE rowid BETWEEN ? AND ? ORDER BY rowid", [low, high]):
                if last < number <= high:  # a garbled page may give any
                    last, lost = number, 0
                    yield tuple(row)
        middle = (last + 1 + high) // 2
        if last + 1 < high:  # an error, or an id so garbled that it looks like the end
            waiting += [(middle + 1, high), (last + 1, middle)]
        elif last < high:
            lost += 1
    if waiting:
        with suppress(sqlite3.DatabaseError):
            for _, *row in source.execute(f"{select} ORDER BY rowid DESC"):
                yield tuple(row)


def _last_id(source: sqlite3.Connection, table: str) -> int:
    """From the table itself, or from any index of it, which holds the ids too."""
    indexes = [f" INDEXED BY {quoted(str(row[0]))}" for row in _asked(source, _INDEXES, table)]
    for index in ("", *indexes):
        last = _number(source, f"SELECT max(rowid) FROM {quoted(table)}{index}")
        if last is not None:
            return last
    return _FAR


def _from_both_ends(source: sqlite3.Connection, table: str, columns: list[str], key: list[str]) -> Iterator[Row]:
    """Tables without ids: forwards to the damage, backwards to it, then row by row by the keys that an index holds.

    What comes twice is put in once.
    """
    select = f"SELECT {_names(columns)} FROM {quoted(table)}"
    for way in ("ASC", "DESC"):
        try:
            yield from source.execute(f"{select} ORDER BY {', '.join(f'{quoted(name)} {way}' for name in key)}")
        except sqlite3.DatabaseError:
            continue
        return  # that was all of it
    one = f"{select} WHERE {' AND '.join(f'{quoted(name)} = ?' for name in key)}"
    for (index,) in _asked(source, _INDEXES, table):
        with suppress(sqlite3.DatabaseError):
            for keys in source.execute(f"SELECT {_names(key)} FROM {quoted(table)} INDEXED BY {quoted(str(index))}"):
                yield from _asked(source, one, *keys)


def _asked(source: sqlite3.Connection, query: str, *values: object) -> list[Row]:
    try:
        return source.execute(query, values).fetchall()
    except sqlite3.DatabaseError:
        return []


def _number(source: sqlite3.Connection, query: str) -> int | None:
    rows = _asked(source, query)
    return int(str(rows[0][0])) if rows and isinstance(rows[0][0], int) else None
