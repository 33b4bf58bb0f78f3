"""Streaming the public views, the alert list, and finding what is wrong in an archive."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, batch, flag, flagged, look, visit

from monitor.errors import UserError
from monitor.messages import AlertFilter
from monitor.model import Alert, ArticleFilter, Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store


@pytest.fixture
def full(store: Store) -> Store:
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(
        batch(
            flagged(article("a", hours_ago=2)),
            flagged(article("b", hours_ago=1), flag(level="mention")),
            article("c"),
            visit=visit(items=3),
        )
    )
    return store


def test_articles_are_exported_newest_first_within_the_span(full: Store, reader: Reader, path: Path):
    columns, rows = reader.export_rows("articles", since=NOON - timedelta(hours=2), until=NOON)
    assert columns == tuple(name for (name,) in look(path, "SELECT name FROM pragma_table_info('v_articles')"))
    assert [row[columns.index("guid")] for row in rows] == ["b", "a"]
    columns, rows = reader.export_rows("articles", topics=["ferries"])
    assert [row[columns.index("guid")] for row in rows] == ["a"]
    _, rows = reader.export_articles(reader.article_ids(ArticleFilter(flagged=True, level="mention")))
    assert [row[2] for row in rows] == ["b", "a"]


def test_other_views_are_exported_whole(full: Store, reader: Reader):
    columns, rows = reader.export_rows("flags", topics=["ferries"], since=NOON - timedelta(hours=1))
    assert [dict(zip(columns, row, strict=True))["level"] for row in rows] == ["mention"]
    assert [row[0] for row in reader.export_rows("feeds")[1]] == [URL]
    assert [row[5] for row in reader.export_rows("fetches")[1]] == [3]
    assert len(list(reader.export_rows("provenance")[1])) == len(reader.article_ids())
    for view in ("stories", "events", "facts", "versions", "alerts"):
        assert list(reader.export_rows(view, NOON, NOON + timedelta(days=1), ["ferries"])[1]) == []


def test_there_is_no_export_of_what_is_no_view(reader: Reader):
    with pytest.raises(UserError, match="nothing called meta"):
        reader.export_rows("meta")


def test_alerts_are_listed_newest_first_and_marked_seen(store: Store, reader: Reader):
    drafts = [Alert(0, NOON, "ferries", "flag", f"Ferry {n}", "sails", article_id=n) for n in range(3)]
    kept = store.raise_alerts(drafts)
    assert [alert.id for alert in kept] == [1, 2, 3]
    assert reader.alerts() == list(reversed(kept))
    assert store.book.told([0, 1, 2, 9]) == {1, 2}
    assert (store.alerts_seen(2), reader.summary(NOON).unseen_alerts) == (2, 1)
    assert (store.alerts_seen(), store.alerts_seen()) == (1, 0)


def test_the_whole_alert_list_is_had_by_ids_and_its_alerts_in_the_order_asked_for(store: Store, reader: Reader):
    kinds = ("flag", "summary", "digest", "feed")
    drafts = [Alert(0, NOON, "ferries" * (n % 2), kinds[n % 4], f"Ferry {n}", "sails") for n in range(1000)]
    kept = store.raise_alerts(drafts)
    assert list(reader.alert_ids()) == list(range(1000, 0, -1))
    assert reader.alerts_of([7, 2000, 900]) == [kept[6], kept[899]]
    assert len(reader.alert_ids(AlertFilter(kinds=("summary", "digest")))) == 500
    assert len(reader.alert_ids(AlertFilter("ferries", ("summary", "digest")))) == 250
    store.alerts_seen(990)
    assert list(reader.alert_ids(AlertFilter(unseen=True, before=995))) == [994, 993, 992, 991]


def test_single_alerts_are_marked_seen_by_their_ids(store: Store, reader: Reader):
    store.raise_alerts([Alert(0, NOON, "ferries", "flag", f"Ferry {n}", "sails", article_id=n) for n in range(3)])
    assert (store.alerts_seen(ids=(2, 99)), store.alerts_seen(ids=(2,))) == (1, 0)
    assert [alert.id for alert in reader.alerts() if alert.seen] == [2]


def test_an_archive_keeps_words_of_the_engine(store: Store, reader: Reader):
    store.set_meta("demo", "1")
    assert (store.meta("demo"), reader.meta("demo"), reader.summary(NOON).demo) == ("1", "1", True)
    store.set_meta("demo", None)
    assert (store.meta("demo"), reader.meta("demo")) == (None, None)


def test_a_note_for_an_article_that_is_not_there_is_refused(store: Store):
    with pytest.raises(UserError, match="no article 7"):
        store.annotate(7, "note")


def test_marks_tell_how_much_they_changed(full: Store):
    assert full.mark([1, 2, 99], read=True) == 2
    assert full.mark([1, 2, 3], read=True, starred=False) == 1


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("UPDATE article SET title = 'By hand' WHERE id = 1", "the search index does not agree with the articles"),
        ("DELETE FROM volume", "the hourly volume of articles is wrong for"),
        ("UPDATE flag SET sort_time = 5", "2 flags do not agree with their article"),
        ("DELETE FROM article WHERE id = 3", "the search index holds 3 articles, the archive 2"),
        ("UPDATE article SET feed_id = 99", "3 rows of article refer to something that is not there"),
        ("UPDATE meta SET value = 'x' WHERE key = 'index_version'", "made anew when the engine starts"),
    ],
)
def test_what_is_wrong_in_an_archive_is_told(full: Store, reader: Reader, path: Path, harm: str, told: str):
    assert reader.integrity() == []
    connection = sqlite3.connect(path)
    connection.execute(harm)
    connection.commit()
    connection.close()
    assert any(told in problem for problem in reader.integrity())


def test_housekeeping_changes_nothing_that_is_seen(full: Store, reader: Reader):
    before = reader.rows(reader.article_ids())
    full.optimise()
    assert reader.rows(reader.article_ids()) == before
    assert reader.integrity() == []
