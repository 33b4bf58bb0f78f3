"""Marks stay with the topic: right or wrong, taken back, through a removal, and articles that have one are kept."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, article, batch, flag, flagged, look

from monitor.errors import UserError
from monitor.model import Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store


@pytest.fixture
def ferries(store: Store, path: Path) -> Reader:
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    for one in (flagged(article("one"), flag()), flagged(article("two"), flag(level="mention")), article("three")):
        store.save(batch(one))
    return Reader(path)


def said(reader: Reader) -> dict[int, str]:
    return {mark.article_id: mark.verdict for mark in reader.marks.of_topic("ferries")}


def test_a_mark_says_what_the_topic_did_with_the_article(store: Store, ferries: Reader):
    assert store.marks.say("ferries", [1, 2], belongs=True, now=NOON) == 2
    assert store.marks.say("ferries", [3], belongs=False, now=NOON) == 1
    assert said(ferries) == {1: "right", 2: "missed", 3: "left out"}
    detail = ferries.detail(1)
    assert detail is not None
    assert detail.marks == (("ferries", True),)


def test_the_same_again_changes_nothing_and_the_other_word_replaces_it(store: Store, ferries: Reader):
    store.marks.say("ferries", [1], belongs=True, now=NOON)
    assert store.marks.say("ferries", [1], belongs=True, now=NOON + timedelta(hours=1)) == 0
    assert store.marks.say("ferries", [1], belongs=False, now=NOON) == 1
    assert said(ferries) == {1: "wrong"}
    assert store.marks.say("ferries", [1, 2], belongs=None, now=NOON) == 1
    assert said(ferries) == {}


def test_an_unknown_topic_or_article_is_refused_and_nothing_is_marked(store: Store, ferries: Reader):
    with pytest.raises(UserError, match="no topic trains"):
        store.marks.say("trains", [1], belongs=True, now=NOON)
    with pytest.raises(UserError, match="not in the archive"):
        store.marks.say("ferries", [1, 999], belongs=True, now=NOON)
    assert said(ferries) == {}


def test_marks_come_back_with_a_topic_that_was_removed(store: Store, ferries: Reader):
    store.marks.say("ferries", [1], belongs=True, now=NOON)
    store.remove_topic("ferries")
    assert said(ferries) == {}
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    assert said(ferries) == {1: "missed"}  # until the archive is flagged again


def test_an_article_with_a_mark_is_not_plain_and_stays(store: Store, ferries: Reader):
    later = NOON + timedelta(days=400)
    assert ferries.old(later).plain == 2
    store.marks.say("ferries", [3], belongs=False, now=NOON)
    assert ferries.old(later).plain == 1


def test_the_view_shows_the_marks(store: Store, ferries: Reader, path: Path):
    store.marks.say("ferries", [1], belongs=False, now=NOON)
    assert look(path, "SELECT * FROM v_marks") == [(1, "ferries", 0, 1, "2026-05-28T12:00:00Z")]
    columns, rows = ferries.export_rows("marks", topics=["ferries"])
    assert (columns, list(rows)) == (
        ("article_id", "topic", "belongs", "topic_version", "at"),
        [(1, "ferries", 0, 1, "2026-05-28T12:00:00Z")],
    )
