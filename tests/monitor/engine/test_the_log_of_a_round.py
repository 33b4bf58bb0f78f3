"""What a round stores is written into the archive's own file after it, and not while it goes on."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from worlds import World, rss

from monitor.commands import AddFeeds, Poll
from monitor.engine import Engine
from monitor.events import Event, RoundFinished
from monitor.model import Subscription

PAPERS = [f"https://paper{number}.example/feed" for number in range(20)]


def in_the_file_alone(engine: Engine, folder: Path, what: str = "count(*)") -> int:
    """How many articles a copy holds that is made without the log beside the archive; `count(story_id)`: how many of a story."""
    copy = folder / "alone.db"
    shutil.copy(engine.places.archive, copy)
    with closing(sqlite3.connect(copy)) as connection:
        return int(connection.execute(f"SELECT {what} FROM article").fetchone()[0])


def test_a_round_writes_its_log_into_the_file_once_it_is_over(engine: Engine, world: World, tmp_path: Path) -> None:
    long = "The ferry is late again, and nobody at the pier can say why. " * 2_000
    for number, url in enumerate(PAPERS):
        world.serves(url, rss((f"a{number}", f"Ferry {number} is late", long)))
    engine.do(AddFeeds(tuple(map(Subscription, PAPERS))))
    engine.store.write_log()
    at_the_end: list[int] = []

    def look(event: Event) -> None:
        if isinstance(event, RoundFinished):
            at_the_end.append(in_the_file_alone(engine, tmp_path))

    engine.bus.subscribe(look)
    assert engine.do(Poll()).counts["new"] == 20
    assert at_the_end == [0]
    assert in_the_file_alone(engine, tmp_path) == 20


def test_who_reads_meanwhile_holds_up_no_round_and_loses_nothing(engine: Engine, world: World) -> None:
    world.serves(PAPERS[0], rss(("a", "Ferry 1 is late", "Again.")))
    engine.do(AddFeeds((Subscription(PAPERS[0]),)))
    with closing(sqlite3.connect(engine.places.archive)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM article").fetchone()  # whoever reads holds the log where it is
        assert engine.do(Poll()).counts["new"] == 1
        assert other.execute("SELECT count(*) FROM article").fetchone() == (0,)
    engine.store.write_log()
    with closing(sqlite3.connect(engine.places.archive)) as other:
        assert other.execute("SELECT title FROM article").fetchall() == [("Ferry 1 is late",)]


def one_article_is_polled(engine: Engine, world: World) -> None:
    world.serves(PAPERS[0], rss(("a", "Ferry 1 is late", "Again.")))
    engine.do(AddFeeds((Subscription(PAPERS[0]),)))
    engine.do(Poll())


def test_what_is_grouped_after_a_round_leaves_no_full_log_to_the_next(
    engine: Engine, world: World, tmp_path: Path
) -> None:
    one_article_is_polled(engine, world)
    assert in_the_file_alone(engine, tmp_path, "count(story_id)") == 0
    assert engine.backlog.work() == 1
    assert in_the_file_alone(engine, tmp_path, "count(story_id)") == 1


def test_a_round_that_begins_while_copies_are_grouped_is_not_held_up_by_the_log(
    engine: Engine, world: World, tmp_path: Path
) -> None:
    one_article_is_polled(engine, world)
    assert engine.backlog.work(lambda: engine.backlog.waiting() > 0) == 1  # a round begins once this one is grouped
    assert in_the_file_alone(engine, tmp_path, "count(story_id)") == 0
