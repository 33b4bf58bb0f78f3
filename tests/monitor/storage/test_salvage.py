"""A damaged archive is kept as it is, and what can still be read of it is in a new one that is sound: notes and tags first of all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, batch, index_agrees, look
from damage import cut, filled, overwrite_middle, sprinkle

from monitor.errors import ArchiveError
from monitor.model import Subscription
from monitor.places import Places
from monitor.safekeeping.repair import repair
from monitor.storage.integrity import problems_of
from monitor.storage.salvage import salvage
from monitor.storage.schema import MIGRATIONS
from monitor.storage.store import Store


def texts(path: Path) -> set[tuple[object, ...]]:
    return set(look(path, "SELECT guid, title, content, note FROM v_articles"))


def mended(path: Path) -> list[str]:
    """What `repair` says; the archive is sound after it, and the damaged file is there still, byte for byte."""
    damaged = path.read_bytes()
    deeds = repair(Places(path.parent), NOON)
    (aside,) = path.parent.glob("archive-damaged-*.db")
    assert aside.name == "archive-damaged-20260528-120000.db"
    assert aside.read_bytes() == damaged
    assert problems_of(path) == []
    assert look(path, "PRAGMA integrity_check") == [("ok",)]
    assert index_agrees(path)
    assert sorted(each.name for each in path.parent.iterdir()) == [aside.name, path.name]
    store = Store(path, now=lambda: NOON)
    store.add_feeds([Subscription(URL)])
    feed = store.feed(URL)
    assert feed is not None
    assert len(store.save(batch(article("after the repair"), feed_id=feed.id)).new) == 1
    store.close()
    return [deed.text for deed in deeds]


def test_bytes_overwritten_in_the_middle_cost_what_stood_there(path: Path) -> None:
    before = texts(filled(path))
    overwrite_middle(path)
    told = mended(path)
    after = {row for row in texts(path) if row[0] != "after the repair"}
    assert after <= before
    assert len(after) >= len(before) - 60
    assert f"{len(after):,} of {len(before):,} articles carried over" in told
    assert f"{len(after) and 1:,} of 1 topics carried over" in told


def test_of_an_archive_that_is_cut_the_beginning_is_carried_over(path: Path) -> None:
    before = texts(filled(path))
    cut(path)
    told = mended(path)
    after = {row for row in texts(path) if row[0] != "after the repair"}
    assert after <= before
    assert len(after) > len(before) // 4
    assert any(f"{len(after):,} articles carried over; how many there were" in text for text in told)
    assert ("ask the harbour",) in look(path, "SELECT DISTINCT note FROM article")


@pytest.mark.parametrize("seed", range(4))
def test_noise_in_many_places_never_stops_it_and_makes_nothing_up(path: Path, seed: int) -> None:
    before = {row[0] for row in texts(filled(path, 800))}
    sprinkle(path, seed)
    mended(path)
    after = {row[0] for row in texts(path)} - {"after the repair"}
    assert len(after & before) > len(before) // 2
    assert len(after - before) <= 30  # a name that the noise hit


@pytest.mark.parametrize("content", [b"", b"dear diary, " * 5000, b"SQLite format 3\0" + b"\xa5" * 50_000])
def test_where_nothing_can_be_read_that_is_said(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    told = mended(path)
    assert "nothing could be read of it: no article, no feed, no topic was carried over" in told


def damaged_with_a_log(path: Path, folder: Path, log: Path) -> Path:
    """A damaged archive in that folder; its `log` says of an article what the file does not yet."""
    filled(path)
    folder.mkdir()
    place = folder / "archive.db"
    with closing(sqlite3.connect(path)) as killed:
        killed.execute("UPDATE article SET note = 'in the log' WHERE id = 7")
        killed.commit()
        place.write_bytes(path.read_bytes())
        overwrite_middle(place)
        log.write_bytes(path.with_name(f"{path.name}-wal").read_bytes())
    return place


def test_what_waited_in_the_log_is_kept_with_the_damaged_file_and_carried_over(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "moved"
    place = damaged_with_a_log(path, folder, folder / "archive.db-wal")
    repair(Places(place.parent), NOON)
    assert look(place, "SELECT note FROM article WHERE id = 7") == [("in the log",)]
    (log,) = place.parent.glob("archive-damaged-*.db-wal")
    assert log.stat().st_size > 0
    assert not place.with_name("archive.db-wal").exists()


def test_a_repair_that_was_killed_between_two_names_has_not_lost_the_log(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "moved"
    aside = folder / "archive-damaged-20260527-120000.db"
    place = damaged_with_a_log(path, folder, aside.with_name(f"{aside.name}-wal"))
    aside.hardlink_to(place)
    repair(Places(place.parent), NOON)
    assert look(place, "SELECT note FROM article WHERE id = 7") == [("in the log",)]
    assert [one.name for one in place.parent.glob("archive-damaged-*.db")] == ["archive-damaged-20260528-120000.db"]


def test_tables_that_somebody_else_made_are_carried_over_too(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute('CREATE TABLE "my ""own"" codes" (code TEXT PRIMARY KEY, "group" INTEGER) WITHOUT ROWID')
        hand.execute("CREATE TABLE searches (n INTEGER, doubled INTEGER AS (n * 2))")
        hand.execute("CREATE VIRTUAL TABLE theirs USING fts5(words)")
        hand.executemany('INSERT INTO "my ""own"" codes" VALUES (?, ?)', [("a", 1), ("b", 2)])
        hand.executemany("INSERT INTO searches (n) VALUES (?)", [(1,), (2,), (3,)])
        hand.commit()
    overwrite_middle(path)
    told = mended(path)
    assert look(path, 'SELECT * FROM "my ""own"" codes"') == [("a", 1), ("b", 2)]
    assert look(path, "SELECT * FROM searches") == [(1,), (2,), (3,)]  # what is computed can be computed again
    assert any("table searches: 3 of 3 rows are kept" in text for text in told)
    assert look(path, "SELECT count(*) FROM sqlite_master WHERE name = 'theirs'") == [(0,)]
    assert any("table theirs: 0 rows are kept, of how many cannot be known" in text for text in told)


def test_what_the_tables_of_others_refer_to_and_how_they_were_made_does_no_harm(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("CREATE TABLE project (code TEXT PRIMARY KEY)")
        hand.execute("CREATE TABLE clip (n INTEGER, project TEXT NOT NULL REFERENCES project)")
        hand.execute(
            'CREATE TABLE loose ("order" INTEGER REFERENCES nowhere, "my note" TEXT DEFAULT (hex(randomblob(9))))'
        )
        hand.execute("CREATE TABLE keyed (code TEXT PRIMARY KEY) WITHOUT\n ROWID")
        hand.execute("INSERT INTO project VALUES ('a')")
        hand.execute("INSERT INTO clip VALUES (1, 'a'), (2, 'gone')")
        hand.execute("INSERT INTO loose VALUES (7, 'mine')")
        hand.execute("INSERT INTO keyed VALUES ('k')")
        hand.execute("PRAGMA writable_schema = ON")
        endless = (
            "CREATE TABLE endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
        )
        hand.execute("CREATE TABLE endless (x INTEGER)")
        hand.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'endless'", [endless])
        hand.commit()
    overwrite_middle(path)
    mended(path)
    assert look(path, "SELECT * FROM clip") == [(1, "a"), (2, "gone")]
    assert look(path, "SELECT * FROM loose") == [(7, "mine")]
    assert look(path, "SELECT * FROM keyed") == [("k",)]


def test_references_of_others_are_left_alone_where_the_archive_is_mended(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute('CREATE TABLE loose ("order" INTEGER REFERENCES nowhere, n INTEGER NOT NULL REFERENCES article)')
        hand.execute("INSERT INTO loose VALUES (7, 99999)")
        hand.execute("DELETE FROM volume")
        hand.commit()
    assert [problem.part for problem in problems_of(path)] == ["tallies"]
    assert repair(Places(path.parent), NOON)
    assert problems_of(path) == []
    assert look(path, 'SELECT "order", n FROM loose') == [(7, 99999)]


def test_articles_whose_feed_is_lost_stay(path: Path, tmp_path: Path) -> None:
    filled(path, 20)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("DELETE FROM feed")
        hand.commit()
    _, told = salvage(path, tmp_path / "new.db")
    assert any("1 lost feeds got a name again" in text for text in told)
    assert look(tmp_path / "new.db", "SELECT count(*), max(feed_url) FROM v_articles") == [(20, "import:recovered-1")]
    assert look(tmp_path / "new.db", "SELECT count(*) FROM feed WHERE state <> 'import'") == [(0,)]


def test_twice_damaged_keeps_both(path: Path) -> None:
    for _ in range(2):
        path.write_bytes(b"dear diary, " * 5000)
        repair(Places(path.parent), NOON)
    assert len(list(path.parent.glob("archive-damaged-*.db"))) == 2


@pytest.mark.parametrize(
    ("by_hand", "words"),
    [
        (f"PRAGMA user_version = {len(MIGRATIONS) + 1}", "newer version"),
        ("PRAGMA application_id = 7", "another program"),
    ],
)
def test_what_is_not_damaged_but_not_for_us_is_left_alone(path: Path, by_hand: str, words: str) -> None:
    filled(path, 20)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute(by_hand)
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=words):
        repair(Places(path.parent), NOON)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*damaged*"))
