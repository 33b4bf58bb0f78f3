"""Old articles are set aside, and deleted only when the user asks; what is starred, noted, tagged or flagged stays in any case."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, article, ask, batch, flag, flagged, index_agrees, look, visit

from monitor.grouping.gathered import Gathered
from monitor.model import ArticleFilter, Topic
from monitor.old import Old
from monitor.storage import retention
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.stories import likeness
from monitor.stories.publishers import families

BEFORE = NOON - timedelta(days=100)
OLD = 24 * 200


@pytest.fixture
def mixed(store: Store) -> Store:
    """Five old articles that somebody cares for in one way or two, four old plain ones, two new ones."""
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    dear = [article(name, f"Dear {name}", hours_ago=OLD) for name in ("star", "note", "tag", "both")]
    store.save(
        batch(
            *dear,
            flagged(article("flag", hours_ago=OLD), flag()),
            flagged(article("mention", hours_ago=OLD), flag(level="mention")),
        )
    )
    store.save(batch(*(article(f"plain{n}", "Plain", hours_ago=OLD + n) for n in range(3))))
    store.save(batch(article("new1"), article("new2", hours_ago=1)))
    ids = ids_of(store)
    store.mark([ids["star"], ids["both"]], starred=True)
    store.annotate(ids["note"], "ask Ana")
    store.tag([ids["tag"], ids["both"]], "keep")
    return store


def ids_of(store: Store) -> dict[str, int]:
    return {guid: number for number, guid in store._db.execute("SELECT id, guid FROM article")}


def guids(path: Path, wanted: ArticleFilter) -> list[str]:
    return ask(path, lambda reader: sorted(row.guid for row in reader.rows(reader.article_ids(wanted))))


def test_what_there_is_is_counted_by_why_it_is_kept(mixed: Store, path: Path):
    old = ask(path, lambda reader: reader.old(BEFORE))
    assert old == Old(articles=9, starred=2, noted=1, tagged=2, flagged=1, kept=5, archived=0)
    assert old.plain == 4
    assert old.words == "9 articles, of which 5 are kept: 2 starred, 1 noted, 2 tagged, 1 flagged"


def test_what_is_set_aside_is_not_unread_any_more_and_nothing_is_lost(
    mixed: Store, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(retention, "AT_ONCE", 3)
    assert list(mixed.upkeep.set_aside(BEFORE)) == [4]
    assert ask(path, Reader.count) == 11
    unread = guids(path, ArticleFilter(unread=True))
    assert unread == ["both", "flag", "new1", "new2", "note", "star", "tag"]
    assert list(mixed.upkeep.set_aside(BEFORE)) == [0]
    mixed.mark([ids_of(mixed)["plain0"]], archived=False)
    assert "plain0" in guids(path, ArticleFilter(unread=True))


def test_deleting_takes_the_plain_ones_and_all_that_hangs_on_them(mixed: Store, path: Path):
    assert list(mixed.upkeep.delete(BEFORE)) == [4]
    assert guids(path, ArticleFilter()) == ["both", "flag", "new1", "new2", "note", "star", "tag"]
    assert ask(path, Reader.integrity) == []
    assert index_agrees(path)
    assert ask(path, lambda reader: reader.count(ArticleFilter(), '"plain"')) == 0
    assert look(path, "SELECT sum(n) FROM volume") == [(7,)]


def test_what_was_deleted_leaves_no_story_without_articles_and_no_keys_for_copies(mixed: Store, path: Path):
    book, rows = Gathered(mixed.stories, families()), mixed.stories.ungrouped(100)
    book.assign(rows)
    held = "SELECT count(*) FROM {} WHERE {} NOT IN (SELECT {} FROM article WHERE story_id IS NOT NULL)"
    assert look(path, "SELECT count(DISTINCT article_id) FROM copy_key") == [(11,)]
    list(mixed.upkeep.delete(BEFORE))
    assert look(path, held.format("story", "id", "story_id")) == [(0,)]
    assert look(path, held.format("copy_key", "article_id", "id")) == [(0,)]
    assert look(path, "SELECT count(DISTINCT article_id) FROM copy_key") == [(7,)]
    assert retention.SLOT == likeness.WEEK


def test_what_was_deleted_does_not_come_back_with_the_feed_that_still_lists_it_but_with_an_import(
    mixed: Store, path: Path
):
    list(mixed.upkeep.delete(BEFORE))
    again = article("plain0", "Plain", hours_ago=OLD)
    assert mixed.save(batch(again, visit=visit())).new == ()
    assert mixed.save(batch(article("plain9", "Plain", hours_ago=OLD), visit=visit())).new != ()
    assert mixed.save(batch(again)).new != ()
    assert ask(path, Reader.integrity) == []


def test_a_tag_of_many_can_be_taken_back_exactly(mixed: Store, path: Path):
    ids = ids_of(mixed)
    three = [ids["tag"], ids["star"], ids["new1"]]
    changed = mixed.tag(three, " keep ")
    assert sorted(changed) == sorted([ids["star"], ids["new1"]])
    assert ask(path, Reader.tags) == {"keep": 4}
    assert sorted(mixed.tag(changed, "keep", wanted=False)) == sorted(changed)
    assert ask(path, Reader.tags) == {"keep": 2}
