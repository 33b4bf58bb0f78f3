"""What happens to files that are old, new, damaged, locked or not ours: a clear word, and the file as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, ask, batch, index_agrees, look

from monitor.errors import ArchiveError
from monitor.model import Subscription
from monitor.storage import migrating, opening
from monitor.storage.before_update import copy_of
from monitor.storage.migrating import open_archive
from monitor.storage.reader import Reader
from monitor.storage.schema import APPLICATION_ID, MIGRATIONS
from monitor.storage.store import Store


def open_store(path: Path) -> Store:
    return Store(path, now=lambda: NOON)


def filled(path: Path, articles: int = 200) -> Path:
    store = open_store(path)
    store.add_feeds([Subscription(URL)])
    store.save(batch(*(article(f"g{n}", body=f"Line {n}. " * 40) for n in range(articles))))
    store.close()
    return path


def test_a_new_archive_is_ours_and_of_this_version(path: Path):
    open_store(path).close()
    assert look(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert look(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert look(path, "PRAGMA journal_mode") == [("wal",)]


def test_who_writes_keeps_a_log_that_the_disk_has_before_the_file_is_changed(path: Path):
    connection = open_archive(path).conn
    asked = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    connection.close()
    assert asked == ["wal", 1]  # NORMAL: https://www.sqlite.org/pragma.html#pragma_synchronous


def test_an_empty_file_becomes_an_archive(path: Path):
    path.touch()
    open_store(path).close()
    assert ask(path, Reader.count) == 0


def test_an_older_archive_is_brought_up_to_date_with_its_articles(path: Path):
    filled(path, 3)
    grown = (*MIGRATIONS, "CREATE TABLE later (n INTEGER) STRICT; INSERT INTO later VALUES (1);")
    open_archive(path, grown).close()
    assert look(path, "PRAGMA user_version") == [(len(grown),)]
    assert look(path, "SELECT count(*) FROM v_articles") == [(3,)]


def test_a_migration_that_fails_leaves_the_archive_as_it_was(path: Path):
    filled(path, 3)
    before = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError):
        open_archive(path, (*MIGRATIONS, "CREATE TABLE later (n INTEGER); SELECT * FROM missing;"))
    assert path.read_bytes() == before
    assert look(path, "SELECT name FROM sqlite_master WHERE name = 'later'") == []


def test_a_newer_archive_is_refused_and_left_alone(path: Path):
    filled(path)
    open_archive(path, (*MIGRATIONS, "CREATE TABLE later (n INTEGER) STRICT;")).close()
    copy_of(path).unlink()
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=r"newer version.*Update Wirewatch"):
        open_store(path)
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with pytest.raises(ArchiveError, match=r"newer version.*Update Wirewatch"):
        Reader(path).count()
    assert path.read_bytes() == before


def test_a_newer_archive_whose_program_was_killed_keeps_its_log(path: Path):
    filled(path, 1)
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.commit()
    copy = path.with_name("copy.db")
    for end in ("", "-wal"):
        copy.with_name(copy.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    newer.close()
    before = [copy.with_name(copy.name + end).read_bytes() for end in ("", "-wal")]
    with pytest.raises(ArchiveError, match="newer version"):
        open_store(copy)
    assert [copy.with_name(copy.name + end).read_bytes() for end in ("", "-wal")] == before


@pytest.mark.parametrize("rubbish", [b"not a database", b"SQLite format 3\x00" + b"\xff" * 200, b"\x00" * 5000])
def test_what_is_no_database_is_refused_and_left_alone(path: Path, rubbish: bytes):
    path.write_bytes(rubbish)
    for use in (open_store, lambda p: Reader(p).count()):
        with pytest.raises(ArchiveError, match="archive"):
            use(path)
    assert path.read_bytes() == rubbish
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_file_that_was_cut_short_is_refused_and_left_alone(path: Path):
    whole = filled(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ArchiveError, match="damaged"):
        open_store(path)
    assert path.read_bytes() == whole[: len(whole) // 2]


def test_overwritten_pages_are_told_as_damage(path: Path):
    whole = bytearray(filled(path).read_bytes())
    whole[4096 * 2 :] = b"\xa5" * (len(whole) - 4096 * 2)
    path.write_bytes(whole)
    with pytest.raises(ArchiveError, match="damaged"):
        open_store(path)
    assert path.read_bytes() == whole


def test_a_database_of_another_program_is_refused_and_left_alone(path: Path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (n)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="another program"):
        open_store(path)
    assert path.read_bytes() == before


def test_an_archive_that_another_program_locks_is_told_as_such(path: Path, monkeypatch: pytest.MonkeyPatch):
    filled(path, 1)
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ArchiveError, match="locked by another program"):
        open_store(path)
    other.close()
    open_store(path).close()


def test_a_folder_in_the_archives_place_is_told_as_such(path: Path):
    path.mkdir()
    with pytest.raises(ArchiveError, match="is a folder"):
        open_store(path)


def test_reading_where_there_is_no_archive_makes_none(path: Path):
    with pytest.raises(ArchiveError, match="no archive"):
        Reader(path).count()
    assert not path.exists()


def test_an_index_of_other_text_functions_is_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch):
    filled(path, 3)
    store = open_store(path)
    store.save(batch(article("harbour", "港の船", "船が港に戻った。"), article("way", "Ceļā", "Ⅷ km²")))
    store.close()
    monkeypatch.setattr(migrating, "INDEX_VERSION", 999)
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.commit()
    connection.close()
    assert not index_agrees(path)
    open_store(path).close()
    assert index_agrees(path)
    assert look(path, "SELECT value FROM meta WHERE key = 'index_version'") == [("999",)]
    assert look(path, "SELECT title FROM search_source WHERE id = 4") == [("Ceļā",)]  # plain again


def test_a_reader_leaves_an_older_archive_to_the_engine(path: Path, monkeypatch: pytest.MonkeyPatch):
    filled(path, 1)
    monkeypatch.setattr(opening, "MIGRATIONS", (*MIGRATIONS, ""))
    with pytest.raises(ArchiveError, match="older version"):
        Reader(path).count()


def test_a_full_disk_is_told_and_the_batch_is_left_out_whole(path: Path):
    filled(path, 20)
    store = open_store(path)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    many = batch(*(article(f"more{n}", body=f"Line {n}. " * 400) for n in range(200)))
    with pytest.raises(ArchiveError, match="free space"):
        store.save(many)
    assert ask(path, Reader.count) == 20
    store._db.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert len(store.save(many).new) == 200
    store.close()
    assert index_agrees(path)


def test_a_closed_archive_is_whole_in_one_file_though_somebody_reads(path: Path):
    filled(path, 1)
    reader = Reader(path)
    assert reader.count() == 1
    store = open_store(path)
    store.save(batch(*(article(f"more{n}") for n in range(30))))
    store.close()
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    reader.close()
    assert look(copy, "SELECT count(*) FROM v_articles") == [(31,)]


def test_closing_twice_is_fine_and_leaves_one_file(path: Path):
    store = open_store(path)
    store.close()
    store.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
