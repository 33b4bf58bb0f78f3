"""What can be made from the articles is made anew: the index, the hourly tallies, what refers to what; and it is all found before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from archive_samples import NOON, index_agrees, look
from damage import filled

from monitor.places import Places
from monitor.safekeeping.repair import repair
from monitor.storage.integrity import last_moment, problems_of

BY_HAND = [
    ("tallies", "UPDATE volume SET n = n + 1 WHERE hour = (SELECT min(hour) FROM volume)"),
    ("tallies", "UPDATE volume SET hour = hour - 3600 * 9999 WHERE hour = (SELECT min(hour) FROM volume)"),
    ("tallies", "DELETE FROM volume"),
    ("tallies", "UPDATE article SET sort_time = 99999999999999 WHERE id = 3"),
    ("tallies", "UPDATE article SET sort_time = -99999999999999 WHERE id = 3"),
    ("index", "UPDATE article SET title = 'Something else entirely' WHERE id = 3"),
    ("index", "INSERT INTO search (search) VALUES ('delete-all')"),
    ("index", "DELETE FROM search_docsize WHERE id = 5"),
    ("references", "DELETE FROM feed"),
    ("references", "UPDATE flag SET sort_time = sort_time + 1 WHERE article_id = 4"),
    ("references", "DELETE FROM article WHERE id = 6"),
    ("references", "DELETE FROM topic"),
    ("references", "UPDATE article SET story_id = 99 WHERE id = 2"),
    ("references", "INSERT INTO tag VALUES (4711, 'sea')"),
    ("views", 'CREATE TRIGGER "my "" own" AFTER INSERT ON article BEGIN DELETE FROM tag; END'),
    ("views", "DROP INDEX article_by_time; CREATE INDEX article_by_time ON article (id)"),
]


@pytest.mark.parametrize(("part", "by_hand"), BY_HAND)
def test_what_a_hand_put_out_of_order_is_found_and_mended(path: Path, part: str, by_hand: str) -> None:
    filled(path, 60)
    with closing(sqlite3.connect(path)) as hand:
        hand.executescript(by_hand)
    articles = look(path, "SELECT count(*) FROM article")
    assert part in {problem.part for problem in problems_of(path)}
    deeds = repair(Places(path.parent), NOON)
    assert deeds
    assert all(deed.ok for deed in deeds)
    assert problems_of(path) == []
    assert index_agrees(path)
    assert look(path, "SELECT count(*) FROM article") == articles
    assert repair(Places(path.parent), NOON) == []


def test_how_far_the_index_is_can_be_told(path: Path) -> None:
    filled(path, 1200)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("INSERT INTO search (search) VALUES ('delete-all')")
        hand.commit()
    told: list[tuple[int, int]] = []
    repair(Places(path.parent), NOON, lambda done, total: told.append((done, total)))
    assert told == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]


def test_a_sound_archive_is_left_alone(path: Path) -> None:
    before = filled(path, 60).read_bytes()
    assert problems_of(path) == []
    assert repair(Places(path.parent), NOON) == []
    assert look(path, "SELECT count(*) FROM article") == [(60,)]
    assert path.read_bytes() == before


def test_where_there_is_no_archive_there_is_nothing_to_mend(path: Path) -> None:
    assert repair(Places(path.parent), NOON) == []
    assert not path.exists()


def test_the_last_moment_is_that_of_the_newest_article(path: Path) -> None:
    assert last_moment(filled(path, 5)) == NOON.timestamp()


@pytest.mark.parametrize("table", ["feed", "topic", "article", "volume", "flag", "tag"])
def test_a_table_that_another_program_made_anew_without_its_keys_is_found_and_put_right(path: Path, table: str) -> None:
    filled(path, 60)
    before = [look(path, f"SELECT count(*) FROM {name}") for name in ("article", "feed", "topic", "flag", "tag")]
    with closing(sqlite3.connect(path)) as hand:
        hand.executescript(
            f"PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON; CREATE TABLE other AS SELECT * FROM {table};"
            f"DROP TABLE {table}; ALTER TABLE other RENAME TO {table};"
        )
    (problem, *_) = problems_of(path)
    assert (problem.part, f"the key of {table}" in problem.text) == ("archive", True)
    repair(Places(path.parent), NOON)
    assert problems_of(path) == []
    assert [
        look(path, f"SELECT count(*) FROM {name}") for name in ("article", "feed", "topic", "flag", "tag")
    ] == before


def test_a_key_is_no_less_one_for_being_written_in_another_way(path: Path) -> None:
    filled(path, 3)
    with closing(sqlite3.connect(path)) as hand:
        hand.executescript('DROP INDEX article_by_time; create index [article_by_time] on ARTICLE("sort_time");')
    assert problems_of(path) == []


def page_of_an_index(path: Path, index: str) -> tuple[int, int]:
    """Where the first page of its entries begins and ends in the file, which holds all of the archive then."""
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        size = hand.execute("PRAGMA page_size").fetchone()[0]
        (page,) = hand.execute(
            "SELECT min(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'", [index]
        ).fetchone()
    return (page - 1) * size, page * size


def with_an_index_apart(path: Path) -> None:
    """One byte of a guid is another in the index that keeps guids apart; its pages are sound."""
    with closing(sqlite3.connect(path)) as hand:
        (name,) = hand.execute("SELECT name FROM pragma_index_list('article') WHERE origin = 'u' LIMIT 1").fetchone()
    content = bytearray(path.read_bytes())
    content[content.index(b"g7", *page_of_an_index(path, name))] = ord("h")
    path.write_bytes(content)


def with_a_record_that_makes_no_sense(path: Path) -> None:
    """One bit of an index is turned so that its pages are sound still, but SQLite gives up where it reads on in it."""
    start, end = page_of_an_index(path, "article_by_lang")
    content = path.read_bytes()
    for place in range(end - 1, start, -1):
        for bit in range(8):
            turned = bytearray(content)
            turned[place] ^= 1 << bit
            path.write_bytes(turned)
            with closing(sqlite3.connect(path)) as hand:
                if hand.execute("PRAGMA quick_check").fetchall() == [("ok",)] and gives_up(hand):
                    return
    raise AssertionError("no bit does that")


def gives_up(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("PRAGMA integrity_check").fetchall()
    except sqlite3.DatabaseError:
        return True
    return False


def test_an_index_that_sqlite_gives_up_on_is_put_right_and_no_article_is_lost(path: Path) -> None:
    filled(path, 60)
    with_a_record_that_makes_no_sense(path)
    assert {problem.part for problem in problems_of(path)} == {"views"}
    assert repair(Places(path.parent), NOON)
    assert problems_of(path) == []
    assert look(path, "SELECT count(*) FROM article") == [(60,)]


def test_an_index_that_does_not_hold_what_its_table_does_is_found_and_made_anew(path: Path) -> None:
    filled(path, 60)
    with_an_index_apart(path)
    assert {problem.part for problem in problems_of(path)} == {"views"}
    assert all(deed.ok for deed in repair(Places(path.parent), NOON))
    assert problems_of(path) == []


def test_an_article_that_came_in_twice_beside_such_an_index_is_kept_once(path: Path) -> None:
    filled(path, 60)
    with_an_index_apart(path)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("PRAGMA foreign_keys = OFF")
        names = ", ".join(row[1] for row in hand.execute("PRAGMA table_info(article)") if row[1] != "id")
        hand.execute(f"INSERT INTO article ({names}) SELECT {names} FROM article NOT INDEXED WHERE guid = 'g7'")
        hand.commit()
    repair(Places(path.parent), NOON)
    assert problems_of(path) == []
    assert look(path, "SELECT count(*) FROM article") == [(60,)]
