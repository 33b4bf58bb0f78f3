"""The public views keep their names, columns and order, and any SQLite tool can read them."""

from __future__ import annotations

import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, article, batch, flag, flagged, look, visit

from monitor.model import Alert, Topic
from monitor.storage.store import Store

CONTRACT = {
    "v_articles": "id, feed_url, guid, url, title, summary, content, author, publisher, lang, published, first_seen, sort_time, edited, "
    "backfill, undated, read, starred, note, tags, story_id, event_id, flood",
    "v_versions": "article_id, seen, title, content, sha256",
    "v_flags": "article_id, topic, topic_version, level, score, spans, flagged_at",
    "v_feeds": "url, title, folder, kind, country, family, state, last_polled, last_new, last_status, newest_item, failures, last_error, "
    "next_poll",
    "v_fetches": "feed_url, at, status, outcome, items, new, gap_seconds, edited, undated, cut, flood, newest, bytes, ms, reason",
    "v_stories": "id, first_seen, title, originator, articles, publishers",
    "v_events": "id, kind, started, ended, title, articles, stories, publishers",
    "v_facts": "event_id, article_id, field, value, unit, quote, in_field, start, end, speaker, human",
    "v_fact_words": "event_id, article_id, field, machine, word, value, unit, at",
    "v_alerts": "id, raised, topic, kind, text, channel, delivered",
    "v_marks": "article_id, topic, belongs, topic_version, at",
    "v_provenance": "article_id, originator, credit, ignored",
    "v_fetched": "article_id, fetched, url, hops, content_type, whole, sha256, size",
}


@pytest.mark.parametrize("view", CONTRACT)
def test_a_view_has_the_promised_columns(store: Store, path: Path, view: str):
    assert (
        ", ".join(str(name) for (name,) in look(path, "SELECT name FROM pragma_table_info(?)", view)) == CONTRACT[view]
    )
    look(path, f"SELECT * FROM {view}")


def test_the_views_show_times_as_iso_text_and_lists_in_one_cell(store: Store, path: Path):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(flagged(article(published=None, undated=True)), visit=visit(status=200, items=1)))
    store.save(batch(article(body="Changed.")), NOON + timedelta(minutes=1))
    store.annotate(1, "look again", ["sea", "north, south"])
    query = "SELECT content, publisher, published, first_seen, sort_time, edited, undated, note, tags FROM v_articles"
    noon = "2026-05-28T12:00:00Z"
    assert look(path, query) == [
        ("Changed.", "The Gazette", None, noon, noon, "2026-05-28T12:01:00Z", 1, "look again", "north,sea,south")
    ]
    assert look(path, "SELECT seen, content FROM v_versions") == [(noon, "Boats run again after the storm.")]
    assert look(path, "SELECT at, outcome, new FROM v_fetches") == [(noon, "new", 1)]


def test_spans_of_a_flag_are_json_of_the_contracts_shape(store: Store, path: Path):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(flagged(article(), flag(level="mention"))))
    ((topic, version, level, spans),) = look(path, "SELECT topic, topic_version, level, spans FROM v_flags")
    assert (topic, version, level) == ("ferries", 1, "mention")
    assert json.loads(str(spans)) == [{"field": "title", "start": 0, "end": 5}]


def test_stories_and_events_count_their_articles(store: Store, path: Path):
    store.save(batch(article("a"), article("b", source="The Herald"), article("c")))
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO story (first_seen, title) VALUES (0, 'Storm')")
    connection.execute("INSERT INTO event (kind, started, title) VALUES ('summit', 0, 'Talks')")
    connection.execute("UPDATE article SET story_id = 1, event_id = 1 WHERE guid IN ('a', 'b')")
    connection.execute("INSERT INTO telling SELECT id, 'summit', 1, 1, sort_time FROM article WHERE guid IN ('a', 'b')")
    connection.execute(
        "INSERT INTO fact (event_id, article_id, kind, nth, field, value, quote, in_field, start, end) VALUES "
        "(1, 2, 'summit', 1, 'count', 2, '2', 'body', 0, 1), (1, 2, 'summit', 1, 'place', 'Port', 'Port', 'body', 2, 6), "
        "(1, 2, 'summit', 1, 'date', '1970-01-02', 'Friday', 'body', 7, 13)"
    )
    connection.execute(
        "INSERT INTO fact_word VALUES (2, 'summit', 1, 'count', 2, 'corrected', 3, '', 0), "
        "(2, 'summit', 1, 'date', '1970-01-02', 'rejected', NULL, '', 0)"
    )
    connection.commit()
    connection.close()
    assert look(path, "SELECT first_seen, articles, publishers FROM v_stories") == [("1970-01-01T00:00:00Z", 2, 2)]
    assert look(path, "SELECT kind, articles, stories, publishers FROM v_events") == [("summit", 2, 1, 2)]
    assert look(path, "SELECT field, value, human FROM v_facts ORDER BY 1") == [("count", 3, 1), ("place", "Port", 0)]
    assert look(path, "SELECT event_id, field, machine, word, value FROM v_fact_words ORDER BY field") == [
        (1, "count", 2, "corrected", 3),
        (1, "date", "1970-01-02", "rejected", None),
    ]


def test_an_alert_shows_whether_it_was_delivered(store: Store, path: Path):
    (kept,) = store.raise_alerts([Alert(0, NOON, "ferries", "flag", "Ferry", "A ferry sails.")])
    store.alert_delivered(kept.id, "desktop")
    assert look(path, "SELECT raised, kind, text, channel, delivered FROM v_alerts") == [
        ("2026-05-28T12:00:00Z", "flag", "A ferry sails.", "desktop", 1)
    ]


def test_a_removed_feed_is_shown_as_removed(store: Store, path: Path):
    store.remove_feed("https://gazette.example/feed")
    assert look(path, "SELECT state FROM v_feeds") == [("removed",)]


def test_any_sqlite_tool_can_read_every_table_and_view_whole(store: Store, path: Path):
    store.save(batch(article("a"), article("b", "港の船", "船が港に戻った。 Ceļā?")))
    names = [str(name) for (name,) in look(path, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
    assert {"search", "search_source", *CONTRACT} <= set(names)
    for name in names:
        look(path, f'SELECT * FROM "{name}"')
    assert look(path, "SELECT id, title, body FROM search_source WHERE id = 1") == [
        (1, "港の船", "船が港に戻った。 Ceļā?")
    ]
    assert look(path, "PRAGMA integrity_check") == [("ok",)]
    assert look(path, "SELECT title FROM search WHERE search MATCH 'storm'") == [("Ferry service resumes",)]


def test_the_archive_can_be_dumped_as_sql(store: Store, path: Path):
    store.save(batch(article("a"), article("b", "港の船", "船が港に戻った。")))
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    assert [text for text in lines if "港の船" in text]
    assert [text for text in lines if text.startswith("CREATE VIEW v_articles")]


def test_no_view_has_a_function_that_is_not_sqlites_own(store: Store, path: Path):
    views = look(path, "SELECT sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
    assert len(views) == len(CONTRACT) + 1
    assert not [sql for (sql,) in views if "index_text" in str(sql)]


def test_no_view_counts_rows_by_a_star_which_duckdb_hands_on_as_something_else(store: Store, path: Path):
    assert not [
        sql for (sql,) in look(path, "SELECT sql FROM sqlite_master WHERE type = 'view'") if "count(*)" in str(sql)
    ]
