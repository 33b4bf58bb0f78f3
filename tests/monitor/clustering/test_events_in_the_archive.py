"""Events in the archive: read anew after an edit, gone with their flag, caught up with later, and the user's word kept throughout."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.deeds import JudgeFact, MergeEvents, SplitEvent
from monitor.errors import UserError
from monitor.events import Bus
from monitor.grouping.event_desk import EventDesk
from monitor.grouping.gathered import Gathered
from monitor.model import Article, ArticleFilter, Batch, Flag, FlaggedArticle, Span, Subscription, Topic
from monitor.reading import Reading
from monitor.storage.library import sqlite3
from monitor.storage.store import Store
from monitor.stories.publishers import families

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)  # a Thursday
TITLE = "North Korea fires {} missiles into the sea"
TEXT = "North Korea fired {} short-range ballistic missiles from Wonsan on Thursday, South Korea's Joint Chiefs of Staff said."


def article(guid: str, title: str, body: str, hours: float = 0) -> Article:
    at = NOON + timedelta(hours=hours)
    return Article(
        guid=guid,
        url=f"https://{guid}.example/{guid}",
        title=title,
        summary="",
        body=body,
        html="",
        author="",
        source=f"The {guid} Paper",
        lang="en",
        categories=(),
        published=at,
        first_seen=at,
        sort_time=at,
        sha256=hashlib.sha256(f"{guid}{title}{body}".encode()).hexdigest(),
    )


class Archive:
    """An archive with one feed and one topic, an event desk, and a look at what it holds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = Store(folder / "archive.db", now=lambda: NOON)
        self.store.add_feeds([Subscription("https://gazette.example/feed", title="The Gazette")])
        self.store.save_topic(Topic("launches", "Launches", "missile*"))
        self.desk = EventDesk(self.store, Bus(), folder / "gazetteer", pytest.fail, now=lambda: NOON)

    def save(self, articles: Sequence[Article], *, flagged: bool = True) -> None:
        flags = (Flag("launches", 1, "flag", 1.0, (Span("title", 0, 5),), "query"),) if flagged else ()
        self.store.save(Batch(1, tuple(FlaggedArticle(one, flags) for one in articles)))

    def work(self) -> int:
        gathered = Gathered(self.store.stories, families())
        while some := self.store.stories.ungrouped(500):
            gathered.assign(some)
        return self.desk.work()

    def look(self, query: str) -> list[tuple[object, ...]]:
        connection = sqlite3.connect(self.folder / "archive.db")
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()


@pytest.fixture
def archive(tmp_path: Path):
    made = Archive(tmp_path)
    yield made
    made.store.close()


def launches(archive: Archive) -> list[tuple[object, ...]]:
    return archive.look("SELECT kind, articles FROM v_events ORDER BY id")


def test_flagged_articles_are_read_once_and_others_never(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.save([article("sun", TITLE.format("two"), TEXT.format("two"), 1)], flagged=False)
    assert archive.desk.waiting() == 1
    assert archive.work() == 1
    assert (archive.desk.waiting(), archive.work()) == (0, 0)
    assert launches(archive) == [("launch", 1)]
    assert archive.look("SELECT started FROM v_events") == [("2026-05-28T00:00:00Z",)]
    assert archive.look("SELECT guid FROM v_articles WHERE event_id IS NOT NULL") == [("post",)]


def test_an_edited_article_is_read_anew_and_keeps_its_event(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    archive.save([article("post", TITLE.format("three"), TEXT.format("three"))])
    assert archive.work() == 1
    assert archive.look("SELECT event_id, value FROM v_facts WHERE field = 'count'") == [(1, 3)]
    assert archive.look("SELECT id, title FROM v_events") == [(1, TITLE.format("three"))]


def test_an_article_that_is_flagged_no_more_tells_of_nothing(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    archive.store.replace_flags("launches", [])
    archive.work()
    assert archive.look("SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM fact)") == [(0, 0)]
    assert archive.look("SELECT event_id FROM v_articles") == [(None,)]


def test_what_is_flagged_anew_with_the_same_texts_is_not_read_again(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    before = archive.look("SELECT id, value FROM fact")
    archive.store.replace_flags("launches", [(1, Flag("launches", 2, "flag", 1.0, (Span("title", 0, 5),), "query"))])
    archive.work()
    assert (archive.desk.waiting(), archive.look("SELECT id, value FROM fact")) == (0, before)


def test_an_article_that_was_a_mention_for_a_while_is_read_when_it_is_flagged_again(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    for level, events in (("mention", []), ("flag", [("launch", 1)])):
        flag = Flag("launches", 2, level, 1.0, (Span("title", 0, 5),), "query")
        archive.store.replace_flags("launches", [(1, flag)])
        archive.work()
        assert launches(archive) == events


def test_an_archive_from_before_events_is_caught_up_with_step_by_step(archive: Archive) -> None:
    archive.save([article(f"paper{n}", f"{TITLE.format('two')} {n}", TEXT.format("two"), n / 10) for n in range(250)])
    again = EventDesk(archive.store, Bus(), archive.folder / "gazetteer", pytest.fail, now=lambda: NOON)
    archive.work()
    assert again.waiting() == 0
    assert launches(archive) == [("launch", 250)]


def test_names_of_the_users_own_let_the_archive_be_read_again(archive: Archive) -> None:
    archive.save(
        [article("post", "Zenda fires two missiles", "Zenda fired two ballistic missiles from Hentz on Thursday.")]
    )
    archive.work()
    assert archive.look("SELECT count(*) FROM v_facts WHERE field = 'actor'") == [(0,)]
    row = 'name = "Zenda", code = "ZX", also = [], people = ["Zendan"], capital = "Hentz", lat = 50.0, lon = 10.0'
    folder = archive.folder / "gazetteer"
    folder.mkdir()
    folder.joinpath("countries.toml").write_text(
        f"rows = [{{ {row}, source = 'own', checked = '' }}]", encoding="utf-8"
    )
    assert archive.work() == 1
    assert archive.look("SELECT DISTINCT value FROM v_facts WHERE field = 'actor'") == [("Zenda",)]
    assert archive.work() == 0


def test_another_desk_goes_on_where_one_stopped(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    archive.desk = EventDesk(archive.store, Bus(), archive.folder / "gazetteer", pytest.fail, now=lambda: NOON)
    archive.save([article("herald", "Two missiles fired by Pyongyang", TEXT.format("two"), 3)])
    archive.work()
    assert launches(archive) == [("launch", 2)]


def test_the_users_word_outlives_an_edit(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    ((fact,),) = archive.look("SELECT id FROM fact WHERE field = 'count' LIMIT 1")
    archive.desk.do(JudgeFact(int(str(fact)), "corrected", "4"))
    archive.save([article("post", TITLE.format("two"), f"{TEXT.format('two')} Nobody was hurt.")])
    archive.work()
    assert archive.look("SELECT DISTINCT value, human FROM v_facts WHERE field = 'count'") == [(4, 1)]
    assert archive.look("SELECT DISTINCT value FROM fact WHERE field = 'count'") == [(2,)]
    assert archive.look("SELECT machine, word, value FROM v_fact_words") == [(2, "corrected", 4)]


def test_a_corrected_day_parts_what_it_parts(archive: Archive) -> None:
    archive.save(
        [article(name, TITLE.format("two") + f" {name}", TEXT.format("two"), n) for n, name in enumerate(("a", "b"))]
    )
    archive.work()
    assert launches(archive) == [("launch", 2)]
    ((fact,),) = archive.look("SELECT id FROM fact WHERE field = 'date' ORDER BY article_id DESC LIMIT 1")
    archive.desk.do(JudgeFact(int(str(fact)), "corrected", "2026-05-20"))
    assert launches(archive) == [("launch", 1), ("launch", 1)]


def test_what_was_parted_is_not_joined_by_what_comes_later(archive: Archive) -> None:
    archive.save(
        [article(name, TITLE.format("two") + f" {name}", TEXT.format("two"), n) for n, name in enumerate("abc")]
    )
    archive.work()
    archive.desk.do(SplitEvent(1, (2,)))
    archive.save([article("d", TITLE.format("two") + " d", TEXT.format("two"), 4)])
    archive.work()
    assert archive.look("SELECT count(*), sum(articles) FROM v_events") == [(2, 4)]
    archive.desk.do(MergeEvents((1, 2)))
    assert launches(archive) == [("launch", 4)]
    with pytest.raises(UserError, match="no event 2"):
        archive.desk.do(MergeEvents((1, 2)))


def test_old_articles_that_are_deleted_leave_no_events(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    archive.work()
    archive.store.replace_flags("launches", [])
    assert sum(archive.store.upkeep.delete(NOON + timedelta(days=1))) == 1
    assert launches(archive) == []
    archive.work()
    assert archive.look("SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM telling)") == [(0, 0)]


def test_a_reader_sees_how_many_wait(archive: Archive) -> None:
    archive.save([article("post", TITLE.format("two"), TEXT.format("two"))])
    reading = Reading(archive.folder / "archive.db")
    try:
        assert reading.events.waiting() == 1
        archive.work()
        assert reading.events.waiting() == 0
        (event,) = reading.events.newest(ArticleFilter(topics=("launches",)))
        assert event.first_article == NOON
        assert reading.events.newest(ArticleFilter(since=NOON + timedelta(days=1))) == []
    finally:
        reading.close()
