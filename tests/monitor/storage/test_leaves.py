"""Rows read straight from the pages of a file: the same as SQLite reads, whatever was written, and none that was deleted."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, article, batch, look
from damage import PAGE, filled
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.places import Places
from monitor.safekeeping.repair import repair
from monitor.storage.integrity import problems_of
from monitor.storage.leaves import Column, pairs, rows
from monitor.storage.store import Store

COLUMNS = [
    Column("id", "INTEGER", nullable=False, needed=False, is_id=True),
    Column("number", "INTEGER", nullable=True, needed=False, is_id=False),
    Column("real", "REAL", nullable=True, needed=False, is_id=False),
    Column("text", "TEXT", nullable=False, needed=True, is_id=False),
    Column("blob", "BLOB", nullable=True, needed=False, is_id=False),
]
TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=40)
ROWS = st.dictionaries(
    st.integers(1, 2**61),
    st.tuples(
        st.none() | st.integers(-(2**63), 2**63 - 1),
        st.none() | st.floats(allow_nan=False),
        TEXTS | st.integers(3000, 30_000).map("x".__mul__),
        st.none() | st.binary(max_size=60),
    ),
    max_size=60,
)


def none_is_known(_table: str, _number: int) -> bool:
    return False


@pytest.mark.parametrize("size", [512, 4096, 65536])
@settings(max_examples=25, deadline=None)
@given(given=ROWS, gone=st.sets(st.integers(0, 59)))
def test_they_are_those_that_sqlite_reads(
    tmp_path_factory: pytest.TempPathFactory, size: int, given: dict[int, tuple[object, ...]], gone: set[int]
) -> None:
    path = tmp_path_factory.mktemp("pages") / "a.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA page_size = {size}")
        db.execute(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, number INTEGER, real REAL, text TEXT NOT NULL, blob BLOB) STRICT"
        )
        db.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?)", [(number, *row) for number, row in given.items()])
        for place, number in enumerate(given):
            if place in gone:
                db.execute("DELETE FROM t WHERE id = ?", [number])
        db.commit()
        expected = db.execute("SELECT * FROM t ORDER BY id").fetchall()
    found = list(rows(path, {"t": COLUMNS}, none_is_known))
    assert sorted(tuple(row.values) for row in found) == expected or path.stat().st_size < PAGE


@pytest.mark.parametrize("size", [512, 4096])
@settings(max_examples=25, deadline=None)
@given(given=st.sets(st.tuples(st.integers(1, 9), TEXTS | st.integers(90, 9000).map("x".__mul__)), max_size=60))
def test_pairs_of_a_table_without_ids_are_those_that_sqlite_reads(
    tmp_path_factory: pytest.TempPathFactory, size: int, given: set[tuple[int, str]]
) -> None:
    path = tmp_path_factory.mktemp("keys") / "a.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA page_size = {size}")
        db.execute("CREATE TABLE t (n INTEGER, word TEXT, PRIMARY KEY (n, word)) STRICT, WITHOUT ROWID")
        db.executemany("INSERT INTO t VALUES (?, ?)", given)
        db.commit()
    assert set(pairs(path)) == given or path.stat().st_size < PAGE


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10**6), start=st.sampled_from([b"SQLite format 3\x00\x10\x00", b"\x0d\x00\x00\x01\x00", b""])
)
def test_noise_is_never_a_fault(tmp_path_factory: pytest.TempPathFactory, seed: int, start: bytes) -> None:
    noise = random.Random(seed)  # noqa: S311 - repeatable noise, not a secret
    path = tmp_path_factory.mktemp("noise") / "a.db"
    content = bytearray(start + noise.randbytes(noise.randrange(5 * PAGE)))
    for at in range(0, len(content), PAGE):
        content[at] = 13  # as a leaf begins
    path.write_bytes(content)
    assert len(list(rows(path, {"t": COLUMNS}, none_is_known))) < 100


def repaired_without(path: Path, where: str) -> list[str]:
    """What a repair tells of an archive that has lost its first page, or that of a table's root."""
    root = 1
    if where != "the first page":
        ((root,),) = look(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{where}'")
    with path.open("r+b") as file:
        file.seek((int(str(root)) - 1) * PAGE)
        file.write(b"\xa5" * PAGE)
    return [deed.text for deed in repair(Places(path.parent), NOON)]


@pytest.mark.parametrize("where", ["the first page", "article", "feed", "topic"])
def test_where_the_way_to_them_is_gone_all_are_found(path: Path, where: str) -> None:
    before = set(look(filled(path, 600), "SELECT guid, title, content, note FROM v_articles"))
    told = repaired_without(path, where)
    assert set(look(path, "SELECT guid, title, content, note FROM v_articles")) == before
    assert any("600 articles carried over" in text or "600 of 600 articles" in text for text in told)
    assert problems_of(path) == []


@pytest.mark.parametrize("where", ["the first page", "article"])
def test_what_the_user_deleted_stays_deleted(path: Path, where: str) -> None:
    filled(path, 600)
    with closing(Store(path, now=lambda: NOON)) as store:
        store._db.execute("PRAGMA secure_delete = OFF")  # as SQLite is built for other systems
        store.remove_topic("ferries")  # what it flagged would be kept
        *_, gone = store.upkeep.delete(NOON - timedelta(hours=200))
        store.save(batch(article("g555", body="Brought back. " * 30, hours_ago=555)))  # without a visit: by an import
    assert gone > 350
    before = set(look(path, "SELECT guid, title, content, note FROM v_articles"))
    told = repaired_without(path, where)
    assert set(look(path, "SELECT guid, title, content, note FROM v_articles")) == before
    assert problems_of(path) == []
    if where == "the first page":
        (left_out,) = (text for text in told if text.endswith("articles that had been deleted were found and left out"))
        number = int(left_out.split()[0])
        assert look(path, "SELECT count(*) FROM forgotten") == [(number,)]
