"""Where many feeds wait for their first answer the children that read them start before anything is asked; else nobody is started."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from worlds import World, rss

from monitor.children import Pool, new_pool
from monitor.commands import AddFeeds, Poll
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.pipeline import make_ready
from monitor.storage.unread import unread
from monitor.topics import shipped

MANY = [f"https://paper{number}.example/feed" for number in range(20)]


@pytest.fixture
def pool_of() -> Iterator[Callable[[Path], Pool]]:
    made: list[Pool] = []

    def make(archive: Path) -> Pool:
        made.append(new_pool(archive))
        return made[-1]

    yield make
    for pool in made:
        pool.close()


def follow(engine: Engine, urls: list[str]) -> None:
    engine.do(AddFeeds(tuple(Subscription(url) for url in urls)))


def test_children_are_there_before_the_first_job(engine: Engine, pool_of: Callable[[Path], Pool]) -> None:
    follow(engine, MANY)
    pool = pool_of(engine.places.archive)
    child = pool.submit(os.getpid).result(60)
    assert child in pool.children()
    assert pool.submit(int, "7").result(60) == 7


def test_a_few_new_feeds_start_no_child(engine: Engine, pool_of: Callable[[Path], Pool]) -> None:
    follow(engine, MANY[:3])
    assert unread(engine.places.archive) == 3
    assert pool_of(engine.places.archive).children() == []


def test_feeds_that_were_read_are_not_waited_for(engine: Engine, world: World) -> None:
    follow(engine, MANY)
    for url in MANY:
        world.serves(url, rss(("a1", "River floods the old town", "Water stood a metre high.")))
    assert unread(engine.places.archive) == len(MANY)
    done = engine.do(Poll(all=True))
    assert done.counts["new"] == len(MANY)
    assert unread(engine.places.archive) == 0


def test_what_is_no_archive_has_no_feeds(tmp_path: Path) -> None:
    assert unread(tmp_path / "nothing.db") == 0
    (tmp_path / "letter.db").write_text("Dear reader, this is no archive.")
    assert unread(tmp_path / "letter.db") == 0
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE feed (name TEXT)")
    assert unread(tmp_path / "other.db") == 0


def test_what_is_made_ready_is_what_most_documents_need(pool_of: Callable[[Path], Pool], tmp_path: Path) -> None:
    pool = pool_of(tmp_path / "nothing.db")
    pool.submit(make_ready, tuple(shipped.topics())).result(60)
    loaded = pool.submit(eval, "{'monitor.feeds.strict', 'py3langid', 'numpy'} & set(__import__('sys').modules)")
    assert loaded.result(60) == {"monitor.feeds.strict"}
