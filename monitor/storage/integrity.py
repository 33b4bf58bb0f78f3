"""Looking for what is wrong in an archive, without changing it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Literal

from monitor.errors import ArchiveError
from monitor.storage import reindexing, structure
from monitor.storage.cells import FIRST, seconds, storable
from monitor.storage.indexing import compare, teach
from monitor.storage.library import sqlite3
from monitor.storage.opening import BUSY_SECONDS, explained, open_reading
from monitor.storage.schema import HOUR, MIGRATIONS
from monitor.text.index import INDEX_VERSION
from monitor.values import dataclass

INTEGRITY_CHECK = "PRAGMA integrity_check(20)"
QUICK_CHECK = "PRAGMA quick_check(20)"
BROKEN_REFERENCES = "SELECT j.value, count(*) FROM json_each(?) j, pragma_foreign_key_check(j.value) GROUP BY 1"
"""Of the tables that are named, as a JSON list."""
COUNTS = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM search_docsize)"
TALLY = f"SELECT sort_time - ((sort_time % {HOUR}) + {HOUR}) % {HOUR} AS hour, count(*) AS n FROM article GROUP BY 1"
VOLUME_IS_OFF = f"""
SELECT count(*) FROM (
    SELECT hour FROM (SELECT hour, n FROM ({TALLY}) EXCEPT SELECT hour, n FROM volume)
    UNION SELECT hour FROM (SELECT hour, n FROM volume WHERE n <> 0 EXCEPT SELECT hour, n FROM ({TALLY}))
)
"""
FLAGS_OUT_OF_PLACE = """
SELECT count(*) FROM flag g LEFT JOIN article a ON a.id = g.article_id WHERE a.id IS NULL OR a.sort_time <> g.sort_time
"""
OUT_OF_TIME = f"(sort_time > first_seen + {2 * 86_400} OR sort_time < {seconds(FIRST)})"
"""What no article of ours stands at: a time after it came in, or one that no calendar holds."""
TIMES_ARE_OFF = f"SELECT count(*) FROM article WHERE {OUT_OF_TIME}"
LAST_MOMENT = """
SELECT max(coalesce((SELECT max(at) FROM visit), 0), coalesce((SELECT first_seen FROM article ORDER BY id DESC LIMIT 1), 0))
"""
UNJUDGED = """
SELECT t.name, count(*) FROM flag g JOIN topic t ON t.id = g.topic_id
WHERE g.reason = 'unjudged' AND t.removed IS NULL GROUP BY t.id ORDER BY 2 DESC, 1
"""
UNJUDGED_BY = "SELECT count(*) FROM flag WHERE topic_id = (SELECT id FROM topic WHERE name = ?) AND reason = 'unjudged'"
_APART = re.compile(r"row \d+ missing from index|wrong # of entries in index|non-unique entry in index")
"""How SQLite says that an index of a table does not hold what the table does; its pages are sound."""
_OF_THE_INDEX = ("malformed inverted index", "unable to validate the inverted index")
_CORRUPT = 11

Part = Literal["archive", "views", "references", "tallies", "index"]
PARTS: tuple[Part, ...] = ("archive", "views", "references", "tallies", "index")
"""What is looked at: the pages of the file and its tables, its views, what refers to what, the hourly tallies, the search index."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, as a sentence; or (`is_known` is False) that could not be looked at."""

    part: Part
    text: str
    is_known: bool = True


def problems(connection: sqlite3.Connection, path: Path) -> list[str]:
    """One sentence for each thing that is wrong; empty when all is well. `connection` may be read-only."""
    return [problem.text for problem in look_through(connection, path)]


def problems_of(path: Path, *, index: bool = True) -> list[Problem]:
    """What is wrong in the archive at `path`. Comparing index and articles keeps others from writing meanwhile: `index=False` does without.

    Raises ArchiveError when it cannot be opened.
    """
    with explained(path), closing(open_reading(path)) as connection:
        return list(look_through(connection, path, index=index))


def last_moment(path: Path) -> int:
    """When the archive was last written to by a poll or an import, in epoch seconds; 0 for never. Raises ArchiveError."""
    with explained(path), closing(open_reading(path)) as connection:
        return int(connection.execute(LAST_MOMENT).fetchone()[0])


def unjudged(path: Path) -> dict[str, int]:
    """By topic, those with the most first: of how many articles its query cannot say whether they match. Raises ArchiveError."""
    with explained(path), closing(open_reading(path)) as connection:
        return dict(connection.execute(UNJUDGED).fetchall())


def unjudged_by(path: Path, topic: str) -> int:
    """The same of one topic."""
    with explained(path), closing(open_reading(path)) as connection:
        return int(connection.execute(UNJUDGED_BY, [storable(topic)]).fetchone()[0])


def look_through(connection: sqlite3.Connection, path: Path, *, index: bool = True) -> Iterator[Problem]:
    """All that is wrong; where the pages are damaged or tables are missing, only that."""
    damage, apart = pages(connection)
    if damage:
        yield from (Problem("archive", f"the file is damaged: {line}") for line in damage)
        return
    if lacking := structure.lacking(connection):
        yield Problem("archive", f"another program changed it: it lacks {', '.join(lacking[:5])}")
        return
    yield from _made_otherwise(connection, apart)
    yield from _out_of_place(connection)
    articles, indexed = connection.execute(COUNTS).fetchone()
    if made := reindexing.progress(connection):
        done, total = made
        yield Problem(
            "index",
            f"the search index is being made anew ({done:,} of {total:,} articles); it goes on while the engine runs",
        )
        return
    if articles != indexed:
        yield Problem("index", f"the search index holds {indexed:,} articles, the archive {articles:,}")
    if reindexing.is_stale(connection, INDEX_VERSION):
        yield Problem(
            "index", "the search index was made by other text functions; it is made anew when the engine starts"
        )
    elif index:
        yield from _index_problems(path)


def pages(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
    """What SQLite says of damaged pages, and of indexes that do not hold what their tables do, which can be made anew from these."""
    try:
        found = _lines(connection, INTEGRITY_CHECK)
    except sqlite3.DatabaseError as error:  # a record of an index makes no sense: it looks no further
        if error.sqlite_errorcode & 0xFF != _CORRUPT:
            raise
        found = _lines(connection, QUICK_CHECK)
        if found == ["ok"]:
            return [], [str(error)]
    apart = [line for line in found if _APART.match(line)]
    return [line for line in found if line != "ok" and line not in apart and not line.startswith(_OF_THE_INDEX)], apart


def _lines(connection: sqlite3.Connection, check: str) -> list[str]:
    return [str(row[0]) for row in connection.execute(check)]


def _made_otherwise(connection: sqlite3.Connection, apart: Sequence[str]) -> Iterator[Problem]:
    """Views, indexes and what acts by itself; `apart` is what SQLite says of indexes that differ from their tables."""
    if apart:
        yield Problem("views", f"an index does not hold what its table does ({'; '.join(apart[:2])})")
    if changed := structure.changed(connection):
        yield Problem("views", f"another program changed or removed {', '.join(changed[:5])}")
    if added := structure.triggers(connection):
        yield Problem("views", f"another program put in what acts on each change ({', '.join(added[:5])})")


def _out_of_place(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Rows that refer to nothing, stand at no time, or are counted wrong."""
    ours = json.dumps(sorted(structure.tables_of(len(MIGRATIONS))))
    for table, count in connection.execute(BROKEN_REFERENCES, [ours]):
        yield Problem(
            "references",
            f"{_many(count, 'row')} of {table} {'refers' if count == 1 else 'refer'} to something that is not there",
        )
    if count := connection.execute(FLAGS_OUT_OF_PLACE).fetchone()[0]:
        yield Problem("references", f"{count:,} flags do not agree with their article")
    if count := connection.execute(TIMES_ARE_OFF).fetchone()[0]:
        yield Problem("tallies", f"{_many(count, 'article')} stand{'s' if count == 1 else ''} at a time that cannot be")
    if count := connection.execute(VOLUME_IS_OFF).fetchone()[0]:
        yield Problem("tallies", f"the hourly volume of articles is wrong for {_many(count, 'hour')}")


def _index_problems(path: Path) -> Iterator[Problem]:
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
        corrupt = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF == _CORRUPT
        text = "does not agree with the articles" if corrupt else f"was not compared: {error}"
        yield Problem("index", f"the search index {text}", corrupt)


def _many(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else one + 's'}"
