"""Once a day the engine sets old articles aside and keeps what is kept as fetched within its bounds, as the settings say."""

from __future__ import annotations

from datetime import timedelta

import pytest
from worlds import MORNING, Clock, World, rss

from monitor.commands import AddFeeds, ArchiveOld, DeleteOld, MarkArticles, Poll, SaveSettings, SaveTopic, TagArticles
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Event, Progress
from monitor.model import ArticleFilter, Subscription
from monitor.reading import Reading

POST = "https://post.example/feed"


@pytest.fixture
def year(engine: Engine, world: World, clock: Clock) -> Engine:
    """Three flagged articles and two plain ones a year ago; one of each now."""
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(SaveTopic("ferries", "ferry"))
    old = [
        *((f"f{n}", f"Ferry {n}", f"A ferry {n}.") for n in range(3)),
        ("q1", "Quiet", "Calm."),
        ("q2", "Calm", "Quiet."),
    ]
    world.serves(POST, rss(*old))
    engine.do(Poll(all=True))
    clock.tick(days=365)
    fresh = rss(("f9", "Ferry 9", "A ferry."), ("q9", "Quiet 9", "Calm.")).replace("May 2026", "May 2027")
    world.serves(POST, fresh)
    engine.do(Poll(all=True))
    return engine


def titles(reading: Reading, query: str) -> list[str]:
    return [row.title for row in reading.rows(reading.article_ids(ArticleFilter(query=query)))]


def test_by_default_nothing_is_set_aside_and_nothing_let_go(year: Engine, reading: Reading):
    year.keeping.keep_house()
    assert titles(reading, "is:archived") == []
    assert len(titles(reading, "is:kept")) == 4


def test_old_articles_that_nobody_marked_are_set_aside_when_the_settings_say_so(year: Engine, reading: Reading):
    year.do(SaveSettings("archive_after_days = 100"))
    year.do(TagArticles(tuple(reading.article_ids(ArticleFilter(query="title:calm"))), "keep"))
    year.keeping.keep_house()
    assert titles(reading, "is:archived") == ["Quiet"]
    assert "Quiet" not in titles(reading, "is:unread")
    assert "Quiet" in titles(reading, "")
    year.do(MarkArticles(tuple(reading.article_ids(ArticleFilter(query="is:archived"))), archived=False))
    assert titles(reading, "is:archived") == []


def test_what_is_kept_as_fetched_goes_by_age(year: Engine, reading: Reading):
    year.do(SaveSettings("fetched_days = 100"))
    year.keeping.keep_house()
    assert titles(reading, "is:kept") == ["Ferry 9"]
    assert reading.fetched_taken()[0] == 1


def test_what_is_kept_as_fetched_goes_by_size_the_oldest_first(year: Engine, reading: Reading):
    _, taken = reading.fetched_taken()
    assert list(year.store.upkeep.prune_fetched(None, taken)) == []
    assert list(year.store.upkeep.prune_fetched(None, taken - 1)) == [1]
    assert len(titles(reading, "is:kept")) == 3
    assert "Ferry 9" in titles(reading, "is:kept")
    year.do(SaveSettings("fetched_mb = 0"))
    year.keeping.keep_house()
    assert reading.fetched_taken() == (0, 0)


def test_it_is_due_once_a_day(year: Engine, clock: Clock):
    assert year.keeping.due()
    year.keeping.keep_house()
    assert not year.keeping.due()
    clock.tick(hours=23)
    assert not year.keeping.due()
    clock.tick(hours=2)
    assert year.keeping.due()


def test_deleting_refuses_more_than_the_user_was_told_of_and_makes_a_backup_first(year: Engine, reading: Reading):
    before = MORNING + timedelta(days=30)
    with pytest.raises(UserError, match="by now 2 articles"):
        year.do(DeleteOld(before, expected=1))
    assert len(titles(reading, "")) == 7
    heard: list[Event] = []
    year.bus.subscribe(heard.append)
    done = year.do(DeleteOld(before, expected=2))
    assert done.counts == {"articles": 2}
    assert done.text.endswith(".db")
    assert [event.done for event in heard if isinstance(event, Progress) and event.task == "delete"] == [2, 1]
    assert sorted(titles(reading, "")) == ["Ferry 0", "Ferry 1", "Ferry 2", "Ferry 9", "Quiet 9"]
    assert reading.problems() == []


def test_setting_aside_can_be_asked_for(year: Engine, reading: Reading):
    assert year.do(ArchiveOld(MORNING + timedelta(days=30))).counts == {"articles": 2}
    assert sorted(titles(reading, "is:archived")) == ["Calm", "Quiet"]
