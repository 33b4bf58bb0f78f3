"""What becomes of a batch: new, edited and known articles, their flags, and the visit."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, batch, flag, flagged, index_agrees, look, visit

from monitor.model import ArticleFilter, Topic, Validators
from monitor.storage.reader import Reader
from monitor.storage.schema import MAX_VERSIONS
from monitor.storage.store import Store

TOPIC = Topic("ferries", "Ferries", "ferry")


def test_a_new_article_is_stored_searchable_and_flagged(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    saved = store.save(batch(flagged(article())))
    assert saved.new == (1,)
    assert [(new.topic, new.title, new.source) for new in saved.flags] == [
        ("ferries", "Ferry service resumes", "The Gazette")
    ]
    assert list(reader.article_ids(match='"boats"')) == [1]
    assert list(reader.article_ids(ArticleFilter(topics=("ferries",)))) == [1]


def test_the_same_batch_twice_is_stored_once(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    one = batch(flagged(article()), article("two"))
    store.save(one)
    again = store.save(one)
    assert (again.new, again.edited, again.known, again.flags) == ((), (), 2, ())
    assert reader.count() == 2


def test_an_article_that_comes_back_edited_is_not_new(store: Store, reader: Reader, path: Path):
    store.save(batch(article(hours_ago=3)))
    saved = store.save(batch(article(title="Ferry service stops", hours_ago=0)), NOON + timedelta(hours=1))
    assert (saved.new, saved.edited) == ((), (1,))
    detail = reader.detail(1)
    assert detail is not None
    assert detail.row.title == "Ferry service stops"
    assert detail.row.edited == NOON + timedelta(hours=1)
    assert detail.row.sort_time == detail.row.published == NOON - timedelta(hours=3)
    assert [(v.title, v.seen) for v in detail.versions] == [("Ferry service resumes", NOON)]
    assert list(reader.article_ids(match='"resumes"')) == []
    assert list(reader.article_ids(match='"stops"')) == [1]
    assert index_agrees(path)


def test_an_edit_tells_only_of_topics_that_did_not_flag_it_before(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    store.save_topic(Topic("storms", "Storms", "storm"))
    store.save_topic(Topic("tides", "Tides", "tide"))
    store.save(batch(flagged(article(), flag("ferries"), flag("tides", "mention"))))
    saved = store.save(batch(flagged(article(body="A storm."), flag("ferries"), flag("storms"), flag("tides"))))
    assert sorted(new.topic for new in saved.flags) == ["storms", "tides"]
    saved = store.save(batch(article(body="Nothing of the kind.")))
    assert saved.flags == ()
    assert reader.rows([1])[0].flags == ()


def test_the_first_reading_of_an_article_and_the_latest_are_kept(store: Store, reader: Reader):
    for number in range(MAX_VERSIONS + 5):
        store.save(batch(article(body=f"Reading {number}.")))
    detail = reader.detail(1)
    assert detail is not None
    assert [v.content for v in detail.versions] == [f"Reading {n}." for n in (*range(MAX_VERSIONS + 3, 4, -1), 0)]
    assert len(detail.versions) == MAX_VERSIONS


def test_entries_that_share_a_guid_in_one_batch_are_one_article(store: Store):
    twins = batch(article(), article(title="Another reading"))
    assert store.save(twins).new == (1,)
    assert (store.save(twins).known, store.save(twins).edited) == (2, ())


def test_the_head_of_a_feed_is_the_newest_when_times_are_equal(store: Store, reader: Reader):
    store.save(batch(article("head"), article("middle"), article("foot")))
    assert [row.guid for row in reader.rows(reader.article_ids())] == ["head", "middle", "foot"]


def test_text_that_sqlite_cannot_keep_is_mended_and_found_again(store: Store, reader: Reader):
    bad = article("a\x00b\ud800", title="Nul \x00 and \udfff", body="x\x00y", sha256="s")
    assert store.save(batch(bad)).new == (1,)
    assert store.save(batch(bad)).known == 1
    row = reader.rows([1])[0]
    assert (row.guid, row.title) == ("a�b�", "Nul � and �")


def test_flags_of_topics_that_are_gone_are_left_out(store: Store, reader: Reader):
    assert store.save(batch(flagged(article(), flag("unheard-of")))).flags == ()
    assert reader.rows([1])[0].flags == ()


def test_nothing_is_written_when_nothing_is_new(store: Store, path: Path):
    store.save(batch(article()))
    before = look(path, "PRAGMA data_version"), path.with_name(path.name + "-wal").stat().st_size
    store.save(batch(article()))
    assert (look(path, "PRAGMA data_version"), path.with_name(path.name + "-wal").stat().st_size) == before


def test_a_visit_teaches_about_its_feed(store: Store):
    answer = visit(
        status=200,
        items=2,
        validators=Validators('W/"1"', "yesterday"),
        body_sha256="abc",
        feed_title="Gazette",
        lang="en",
        next_poll=NOON + timedelta(hours=1),
    )
    store.save(batch(article(hours_ago=2), visit=answer))
    feed = store.feed(URL)
    assert feed is not None
    assert (feed.validators, feed.body_sha256, feed.polls, feed.name) == (answer.validators, "abc", 1, "Gazette")
    assert (feed.health.state, feed.health.last_new, feed.health.newest_item) == ("ok", NOON, NOON - timedelta(hours=2))
    assert store.due(NOON) == []
    assert store.due(NOON + timedelta(hours=1)) == [feed]
    assert store.next_due() == NOON + timedelta(hours=1)


def test_a_visit_that_failed_leaves_the_validators_alone(store: Store):
    store.save(batch(visit=visit(status=200, validators=Validators("e", "m"), body_sha256="abc")))
    failed = visit("failed", status=500, reason="The server is ill.", validators=Validators("x"), body_sha256="def")
    store.save(batch(visit=failed))
    store.save(batch(visit=failed))
    feed = store.feed(URL)
    assert feed is not None
    assert (feed.validators, feed.body_sha256, feed.polls) == (Validators("e", "m"), "abc", 1)
    assert (feed.health.state, feed.health.failures, feed.health.last_error) == ("failing", 2, "The server is ill.")
    store.save(batch(visit=visit("not-modified", status=304, validators=Validators("new"))))
    feed = store.feed(URL)
    assert feed is not None
    assert (feed.validators, feed.health.state, feed.health.failures) == (Validators("new", "m"), "ok", 0)


def test_a_feed_that_is_gone_is_not_due_again_and_one_that_asks_to_wait_has_not_failed(store: Store):
    store.save(batch(visit=visit("waiting", status=429, next_poll=NOON + timedelta(hours=2))))
    feed = store.feed(URL)
    assert feed is not None
    assert (feed.health.state, feed.health.failures) == ("waiting", 0)
    store.save(batch(visit=visit("gone", status=410)))
    assert store.due(NOON + timedelta(days=900)) == []


def test_the_fetch_log_says_what_each_visit_brought(store: Store, reader: Reader):
    store.save(batch(article(), visit=visit(status=200, items=1, gap_seconds=60)))
    store.save(batch(article(), visit=visit(status=200, items=1)))
    assert [(v.outcome, v.items, v.new, v.gap_seconds) for v in reader.visits(1)] == [
        ("unchanged", 1, 0, None),
        ("new", 1, 1, 60),
    ]
    assert reader.visits(since=NOON + timedelta(seconds=1)) == []


def test_what_is_stored_together_is_one_piece_of_the_index(store: Store, path: Path):
    store.save_topic(TOPIC)
    papers = [store.import_feed(f"paper {place}") for place in range(20)]
    with store.together():
        for paper in papers:
            seen = dataclasses.replace(visit(remembered=b"what was read"), feed_id=paper)
            store.save(batch(flagged(article()), article("two"), feed_id=paper, visit=seen))
    assert look(path, "SELECT count(DISTINCT segid) FROM search_idx") == [(1,)]
    assert index_agrees(path)


def test_what_comes_and_what_was_edited_of_many_feeds_is_one_more_piece_of_the_index(store: Store, path: Path):
    papers = [store.import_feed(f"paper {place}") for place in range(12)]
    with store.together():
        for paper in papers:
            store.save(batch(article(), article("moved"), feed_id=paper))
    with store.together():
        for paper in papers:
            edited, moved = (
                article(title="Floods in the new town", sha256="e"),
                article("moved", url="https://new.example/"),
            )
            seen = dataclasses.replace(visit(), feed_id=paper)
            store.save(batch(edited, moved, article("two"), article("three"), feed_id=paper, visit=seen))
    assert look(path, "SELECT count(DISTINCT segid) FROM search_idx") == [(2,)]
    assert index_agrees(path)


def test_what_changes_more_than_once_in_one_transaction_is_in_the_index_as_it_reads_at_the_end(
    store: Store, path: Path
):
    store.save(batch(article()))
    with store.together():
        for title, print_of_it in (("Floods", "b"), ("Drought", "c"), ("Snow", "d")):
            store.save(batch(article(title=title, sha256=print_of_it), article("new", title=title, sha256=print_of_it)))
    assert index_agrees(path)
    rows = look(
        path, "SELECT title FROM search_source WHERE id IN (SELECT rowid FROM search WHERE search MATCH 'snow')"
    )
    assert rows == [("Snow",), ("Snow",)]


def _save_until(store: Store, fault: Exception) -> None:
    store.save(batch(article(title="Drought", sha256="b"), article("two")))
    raise fault


def test_what_is_taken_back_leaves_the_index_as_it_was(store: Store, path: Path):
    store.save(batch(article()))
    with pytest.raises(OSError, match="full"), store.together():
        _save_until(store, OSError("the disk is full"))
    store.save(batch(article("three", title="Snow")))
    assert index_agrees(path)
    assert look(path, "SELECT count(*) FROM search WHERE search MATCH 'drought OR two'") == [(0,)]


def test_a_feed_that_links_elsewhere_moves_its_articles_whatever_their_ids_look_like(store: Store, reader: Reader):
    odd = ['say "hello"', "back\\slash", "line\nbreak", "dölj 미사일 🚀", "$.a[0]", "\x01", "'quoted'"]
    store.save(batch(*(article(guid, url=f"https://old.example/{n}") for n, guid in enumerate(odd))))
    links = tuple((guid, f"https://new.example/{n}") for n, guid in enumerate(odd))
    store.save(dataclasses.replace(batch(visit=visit()), links=links))
    assert {row.guid: row.url for row in reader.rows(reader.article_ids())} == dict(links)
