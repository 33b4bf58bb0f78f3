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
    ("index", "UPDATE article SET title = 'Something else entirely' WHERE id = 3"),
    ("index", "INSERT INTO search (search) VALUES ('delete-all')"),
    ("index", "DELETE FROM search_docsize WHERE id = 5"),
    ("references", "DELETE FROM feed"),
    ("references", "UPDATE flag SET sort_time = sort_time + 1 WHERE article_id = 4"),
    ("references", "DELETE FROM article WHERE id = 6"),
    ("references", "DELETE FROM topic"),
    ("references", "UPDATE article SET story_id = 99 WHERE id = 2"),
    ("references", "INSERT INTO tag VALUES (4711, 'sea')"),
]


@pytest.mark.parametrize(("part", "by_hand"), BY_HAND)
def test_what_a_hand_put_out_of_order_is_found_and_mended(path: Path, part: str, by_hand: str) -> None:
    filled(path, 60)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute(by_hand)
        hand.commit()
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
