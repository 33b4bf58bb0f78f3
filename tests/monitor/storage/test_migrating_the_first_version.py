"""An archive that the first version wrote goes through every migration since and reads right: nothing lost, nothing made up."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, ask, batch, flagged, index_agrees, look

from monitor.errors import ArchiveError
from monitor.habits import NO_HABITS
from monitor.model import ArticleFilter, Level, Subscription
from monitor.storage import migrating
from monitor.storage.before_update import copy_of
from monitor.storage.migrating import open_archive
from monitor.storage.reader import Reader
from monitor.storage.schema import APPLICATION_ID, FIRST, MIGRATIONS
from monitor.storage.store import Store
from monitor.text.index import INDEX_VERSION, index_text

T0 = int((NOON - timedelta(days=400)).timestamp())
OLD_VIEW = "CREATE VIEW v_feeds AS SELECT url, title FROM feed"  # the views of that time said less
FEEDS = """
INSERT INTO feed (id, url, title, folder, kind, country, family, lang, headline_only, interval_minutes, topic, allow_local, username,
    etag, modified, body_sha256, polls, state, last_polled, last_new, last_status,
    last_error, failures, newest_item, next_poll, added, removed)
VALUES
    (1, :url, 'The Gazette', 'Coast/North', 'newspaper', 'NO', 'Harbour Group', 'en', 1, 30, 'ferries', 1, 'ana',
        '"tag"', 'Mon', 'aa', 41, 'failing', :t + 900, :t + 300, 503, 'It is busy.', 2, :t, :t + 4000, :t, NULL),
    (2, 'https://left.example/feed', 'Left', '', '', '', '', '', 0, NULL, NULL, 0, NULL,
        NULL, NULL, NULL, 3, 'ok', :t, NULL, 200, NULL, 0, NULL, NULL, :t, :t + 5000)
"""
ARTICLES = """
INSERT INTO article (id, feed_id, sort_time, first_seen, published, edited, read, starred, backfill, undated, guid, sha256, url, source,
    lang, author, title, summary, body, note, categories, ignored, html)
VALUES
    (1, 1, :t, :t, :t, :t + 600, 1, 1, 1, 0, 'g1', 'bb', 'https://gazette.example/g1', 'The Gazette', 'en', 'A. Reporter',
        'Ferry service resumes', 'Boats run.', 'Boats run again after the storm; the harbour is open.', 'ask Ana', '["harbour"]',
        '["All rights reserved."]', '<p>Boats</p>'),
    (2, 1, :t + 300, :t + 300, NULL, NULL, 0, 0, 0, 1, 'g2', 'cc', 'https://gazette.example/g2', 'The Gazette', 'ja', '',
        '港の船', '', '船が港に戻った。', '', '[]', '[]', ''),
    (3, 2, :t + 7200, :t + 7200, :t + 7200, NULL, 0, 0, 0, 0, 'g3', 'dd', 'https://left.example/g3', 'Left', 'en', '',
        'A quiet evening', '', 'Nothing sailed.', '', '[]', '[]', '')
"""
REST = """
INSERT INTO version (article_id, seen, title, summary, body, sha256) VALUES (1, {t}, 'Ferry stops', '', 'Boats wait.', 'b0');
INSERT INTO tag (article_id, name) VALUES (1, 'sea'), (1, 'winter');
INSERT INTO topic (id, name, title, query, version, colour, alert, removed) VALUES
    (1, 'ferries', 'Ferries', 'ferry OR boat*', 4, '#0072B2', 0, NULL), (2, 'gone', 'Gone', 'gone', 1, '', 1, {t});
INSERT INTO flag (topic_id, sort_time, article_id, topic_version, level, score, reason, spans, flagged_at) VALUES
    (1, {t}, 1, 4, 'flag', 2.5, 'query', '[{{"field":"title","start":0,"end":5}}]', {t}),
    (1, {t} + 300, 2, 3, 'mention', 0.5, 'feed', '[]', {t});
INSERT INTO visit (feed_id, at, outcome, status, reason, bytes, ms, items, new, edited, gap_seconds) VALUES
    (1, {t}, 'new', 200, '', 900, 40, 20, 2, 1, 7200), (1, {t} + 900, 'failed', 503, 'It is busy.', 0, 9, 0, 0, 0, NULL);
INSERT INTO volume (hour, n) SELECT sort_time / 3600 * 3600, count(*) FROM article GROUP BY 1;
INSERT INTO alert (raised, topic, kind, title, text, article_id, channel, delivered, seen)
    VALUES ({t}, 'ferries', 'flag', 'Ferries', 'Ferry service resumes', 1, 'desktop', 1, 0);
INSERT INTO search (rowid, title, summary, body, source, lang) SELECT id, title, summary, body, source, lang FROM search_source;
"""


@pytest.fixture
def first(path: Path) -> Path:
    """An archive of version 1 with something in each of its tables, as that version left it when it was closed."""
    written = sqlite3.connect(path)
    written.create_function("index_text", 1, index_text, deterministic=True)
    written.execute("PRAGMA journal_mode = WAL")
    written.executescript(FIRST)
    written.execute(OLD_VIEW)
    written.execute("INSERT INTO meta (key, value) VALUES ('index_version', ?)", [str(INDEX_VERSION)])
    written.execute(FEEDS, {"url": URL, "t": T0})
    written.execute(ARTICLES, {"t": T0})
    written.executescript(REST.format(t=T0))
    written.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    written.execute("PRAGMA user_version = 1")
    written.commit()
    written.close()
    return path


@pytest.fixture
def migrated(first: Path) -> Path:
    Store(first, now=lambda: NOON).close()
    return first


def test_it_is_of_this_version_whole_and_laid_out_as_a_new_one(migrated: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    Store(new, now=lambda: NOON).close()
    layout = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    assert look(migrated, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert look(migrated, layout) == look(new, layout)
    assert look(migrated, "PRAGMA integrity_check") == [("ok",)]
    assert look(migrated, "PRAGMA foreign_key_check") == []
    assert ask(migrated, Reader.integrity) == []
    assert index_agrees(migrated)


def test_what_was_flagged_before_waits_for_no_alert_rule(migrated: Path) -> None:
    assert look(migrated, "SELECT count(*) FROM flag") == [(2,)]
    store = Store(migrated, now=lambda: NOON)
    assert (store.book.undecided(), store.book.undecided_floods()) == ([], [])
    store.close()


def test_its_feeds_are_followed_as_before_and_ask_nothing_new(migrated: Path) -> None:
    (feed,) = ask(migrated, lambda reader: reader.feeds())
    assert feed.about == Subscription(
        URL,
        "The Gazette",
        "Coast/North",
        "newspaper",
        "NO",
        "Harbour Group",
        "en",
        headline_only=True,
        interval_minutes=30,
        topic="ferries",
        allow_local=True,
        username="ana",
    )
    assert (feed.about.full_text, feed.about.certificate, feed.about.proxy, feed.about.headers) == (False, "", "", ())
    assert (feed.validators.etag, feed.validators.modified, feed.body_sha256, feed.polls) == ('"tag"', "Mon", "aa", 41)
    health = feed.health
    assert (health.state, health.failures, health.last_status, health.last_error) == ("failing", 2, 503, "It is busy.")
    assert health.next_poll is not None
    assert int(health.next_poll.timestamp()) == T0 + 4000
    assert (feed.habits, health.seen_share) == (NO_HABITS, None)
    assert look(migrated, "SELECT url, state FROM v_feeds ORDER BY url") == [
        (URL, "failing"),
        ("https://left.example/feed", "removed"),
    ]


def test_its_articles_keep_their_texts_marks_notes_and_versions(migrated: Path) -> None:
    detail = ask(migrated, lambda reader: reader.detail(1))
    assert detail is not None
    row = detail.row
    assert (row.title, row.read, row.starred, row.backfill, row.undated) == (
        "Ferry service resumes",
        True,
        True,
        True,
        False,
    )
    assert (detail.body, detail.html) == ("Boats run again after the storm; the harbour is open.", "<p>Boats</p>")
    assert (detail.note, detail.tags, detail.categories) == ("ask Ana", ("sea", "winter"), ("harbour",))
    assert detail.ignored == ("All rights reserved.",)
    assert [(version.title, version.content) for version in detail.versions] == [("Ferry stops", "Boats wait.")]
    assert (detail.full_text, detail.no_full_text, detail.full_text_again) == (False, "", None)
    assert row.published is not None
    assert int(row.published.timestamp()) == T0
    assert list(ask(migrated, lambda reader: reader.article_ids())) == [3, 2, 1]
    assert look(migrated, "SELECT title, content FROM v_articles WHERE id = 2") == [("港の船", "船が港に戻った。")]


def test_its_words_are_found_in_every_script(migrated: Path) -> None:
    for words, found in (("harbour", 1), ("quiet", 1), ('"港"', 1), ("submarine", 0)):
        assert ask(migrated, lambda reader, words=words: reader.count(None, words)) == found


def test_its_flags_topics_alerts_and_polls_stand(migrated: Path) -> None:
    def of(level: Level) -> int:
        return ask(migrated, lambda reader: reader.count(ArticleFilter(topics=("ferries",), level=level)))

    (topic,) = ask(migrated, lambda reader: reader.topics())
    assert (topic.name, topic.query, topic.version, topic.colour, topic.alert) == (
        "ferries",
        "ferry OR boat*",
        4,
        "#0072B2",
        False,
    )
    assert (of("flag"), of("mention")) == (1, 2)
    (row,) = ask(migrated, lambda reader: reader.rows([1]))
    assert [(flag.topic_version, flag.score, len(flag.spans)) for flag in row.flags] == [(4, 2.5, 1)]
    (alert,) = ask(migrated, lambda reader: reader.alerts())
    assert (alert.kind, alert.article_id, alert.delivered, alert.seen) == ("flag", 1, True, False)
    visits = ask(migrated, lambda reader: reader.visits(feed_id=1, limit=10))
    assert [(visit.outcome, visit.status, visit.items, visit.new) for visit in visits] == [
        ("failed", 503, 0, 0),
        ("new", 200, 20, 2),
    ]
    assert visits[1].gap_seconds == 7200


def test_it_goes_on_being_written(migrated: Path) -> None:
    store = Store(migrated, now=lambda: NOON)
    saved = store.save(batch(flagged(article("g4", title="Ferry sails at noon"))))
    again = store.save(batch(article("g4", title="Ferry sails at noon")))
    store.close()
    assert (len(saved.new), [new.topic for new in saved.flags]) == (1, ["ferries"])
    assert again.known == 1
    assert index_agrees(migrated)
    assert ask(migrated, Reader.integrity) == []


def test_a_reader_waits_for_the_engine_to_bring_it_up_to_date(first: Path) -> None:
    before = first.read_bytes()
    with pytest.raises(ArchiveError, match="older version"):
        Reader(first).count()
    assert first.read_bytes() == before


def test_a_migration_that_fails_on_the_way_leaves_the_first_version_as_it_was(first: Path) -> None:
    before = first.read_bytes()
    broken = (*MIGRATIONS, "INSERT INTO no_such_table VALUES (1);")
    with pytest.raises(sqlite3.OperationalError):
        open_archive(first, broken)
    assert first.read_bytes() == before
    assert sorted(first.parent.iterdir()) == sorted([first, copy_of(first)])


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_an_archive_of_any_version_in_between_arrives_too(first: Path, version: int) -> None:
    open_archive(first, MIGRATIONS[:version]).close()
    assert look(first, "PRAGMA user_version") == [(version,)]
    Store(first, now=lambda: NOON).close()
    assert ask(first, Reader.count) == 3
    assert ask(first, Reader.integrity) == []


def test_an_archive_whose_words_were_cut_otherwise_is_indexed_anew(
    first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "INDEX_VERSION", INDEX_VERSION + 1)
    Store(first, now=lambda: NOON).close()
    assert look(first, "SELECT value FROM meta WHERE key = 'index_version'") == [(str(INDEX_VERSION + 1),)]
    assert index_agrees(first)


WRITTEN = {
    1: "13afc59c40dff3a6b26032d3cc8df8963ef8542189b76320904d4ad869015f35",
    2: "ece1cecfbb6b54f1f9baf74ba640c7092c9779a2ea756f0cb10849f50fe501d0",
    3: "2684a129c2126cd65b5e494d42b393cf1c3cfeed313dd61eb6db236f25099a54",
    4: "f3164238f1df3abb3db39114d07125f7471fe9179183eeec9d5ebd7b2b27e0fa",
    5: "23f8db005bb29a77af18f938d373ac54e14e423ce6709674b102432f7672b8e2",
    6: "9b5c5970666337ce088077b54c6be866c024d01cee74019944e5178144b5fdb6",
    7: "d3fe8e8b37da29381a15bc2cb9a8285d57a9c51ee574ff67fb3983ae1c3d8945",
    8: "cbcbd7d78d4dc932d712f934710174c99860402ac6ac097b9bea9413bc2e6992",
    9: "fa1195c3dfba00a6fcdc5fac15d1d3e5243b91a0b34e2104adb1e942a230fb0d",
}


@pytest.mark.parametrize(("version", "sha256"), WRITTEN.items())
def test_a_migration_that_archives_have_gone_through_is_never_changed(version: int, sha256: str) -> None:
    assert hashlib.sha256(json.dumps(MIGRATIONS[version - 1]).encode()).hexdigest() == sha256
