"""What polling teaches of a feed stays with it; an article keeps itself when its feed renames it or moves."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

from archive_samples import NOON, URL, article, batch, flagged, look, visit

from monitor.habits import NO_HABITS, Habits
from monitor.model import Subscription, Topic, Validators
from monitor.storage.reader import Reader
from monitor.storage.store import Store

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MOVED = "https://gazette.example/new-feed"
KNOWN = Habits(
    ttl_minutes=90.5,
    skip_hours=(1, 2),
    zone_minutes=-210,
    items=20,
    undated=3,
    empty=1,
    slow=2,
    gap_seconds=7200,
    gap_at=NOON,
    silent_from=NOON + DAY,
    missing_since=NOON - DAY,
    unmodified_since=NOON - 2 * DAY,
    moved_to=MOVED,
    moved_since=NOON - 3 * DAY,
    moved_polls=2,
    note="Line 3: a tag is never closed.",
    hub="https://hub.example/",
)


def test_habits_come_back_as_they_were_kept(store: Store, reader: Reader) -> None:
    store.save(batch(visit=visit(habits=KNOWN)))
    (feed,) = store.feeds()
    assert feed.habits == KNOWN
    assert reader.feeds() == [feed]
    store.save(batch(visit=visit("failed")))
    assert store.feeds()[0].habits == KNOWN


def test_a_feed_at_another_address_or_taken_back_has_no_habits_yet(store: Store) -> None:
    store.save(batch(visit=visit(habits=KNOWN)))
    store.edit_feed(URL, Subscription(MOVED))
    assert store.feeds()[0].habits == NO_HABITS
    store.save(batch(visit=visit(habits=KNOWN)))
    store.remove_feed(MOVED)
    store.add_feeds([Subscription(MOVED)])
    assert store.feeds()[0].habits == NO_HABITS


def test_a_feed_that_moved_is_found_by_both_addresses(store: Store, path: Path) -> None:
    store.save(batch(article(), visit=visit(adopt=MOVED, validators=Validators("e"))))
    (feed,) = store.feeds()
    assert (feed.url, feed.validators) == (MOVED, Validators("e"))
    assert store.feed(URL) == store.feed(MOVED) == feed
    assert store.add_feeds([Subscription(URL), Subscription(MOVED)]) == (0, 2)
    assert store.feed_id_of(URL) == feed.id
    assert look(path, "SELECT url, feed_id FROM former_address") == [(URL, feed.id)]


def test_an_address_that_is_another_feeds_is_not_taken(store: Store) -> None:
    store.add_feeds([Subscription(MOVED)])
    store.save(batch(visit=visit(adopt=MOVED)))
    assert [feed.url for feed in store.feeds()] == [URL, MOVED]


def test_a_renamed_article_keeps_its_marks_and_raises_no_flag_again(store: Store, reader: Reader) -> None:
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(flagged(article("old")), visit=visit()))
    store.mark([1], starred=True)
    renamed = dataclasses.replace(batch(flagged(article("new")), visit=visit()), renamed=(("old", "new"),))
    saved = store.save(renamed)
    assert (saved.new, saved.edited, saved.known, saved.flags) == ((), (), 1, ())
    (row,) = reader.rows([1])
    assert (row.guid, row.starred, len(row.flags)) == ("new", True, 1)
    assert store.familiar(1) == [("new", "https://gazette.example/new", row.title, NOON, article("new").sha256)]


def test_a_name_that_is_taken_stays_with_its_article(store: Store, reader: Reader) -> None:
    store.save(batch(article("old"), article("new"), visit=visit()))
    store.save(dataclasses.replace(batch(visit=visit()), renamed=(("old", "new"),)))
    assert {row.guid for row in reader.rows([1, 2])} == {"old", "new"}


def test_more_than_five_hundred_new_articles_are_all_stored_and_marked(
    store: Store, reader: Reader, path: Path
) -> None:
    many = [article(f"g{n}") for n in range(501)]
    saved = store.save(batch(*many, visit=visit()))
    assert (len(saved.new), saved.flood) == (501, True)
    store.save(batch(article("later"), visit=visit()))
    assert look(path, "SELECT sum(flood), count(*) FROM article") == [(501, 502)]
    assert look(path, "SELECT flood FROM visit ORDER BY id") == [(1,), (0,)]
    assert [visit.flood for visit in reader.visits(1)] == [False, True]
    assert [row.flood for row in reader.rows([1, 502])] == [True, False]
    assert look(path, "SELECT sum(flood) FROM v_articles") == [(501,)]


def test_a_first_poll_or_an_import_is_no_flood(store: Store) -> None:
    first = [article(f"g{n}", backfill=True) for n in range(600)]
    assert not store.save(batch(*first, visit=visit())).flood
    assert not store.save(batch(*(article(f"i{n}") for n in range(600)))).flood


def test_a_held_feed_waits_as_if_its_own_server_had_said_so(store: Store) -> None:
    store.save(batch(visit=visit(next_poll=NOON + DAY / 2)))
    store.hold([1], NOON + DAY, "its domain asked for a pause")
    (feed,) = store.feeds()
    assert (feed.health.state, feed.health.next_poll) == ("waiting", NOON + DAY)
    store.hold([1], NOON + DAY / 4, "again")
    assert store.feeds()[0].health.next_poll == NOON + DAY


def test_who_was_refused_lately_is_known(store: Store) -> None:
    store.save(batch(visit=visit("waiting", status=429, next_poll=NOON + DAY, wait_until=NOON + HOUR)))
    assert [(feed.url, until) for feed, until in store.refused(NOON - DAY)] == [(URL, NOON + HOUR)]
    assert store.refused(NOON + DAY) == []


def test_a_poll_in_the_future_means_that_the_clock_was_set_back(store: Store) -> None:
    store.save(batch(visit=visit(next_poll=NOON + DAY)))
    assert store.due(NOON + DAY / 2) == []
    assert [feed.url for feed in store.due(NOON - DAY)] == [URL]


def test_the_share_already_seen_and_the_newest_item_are_kept_for_each_visit(store: Store, path: Path) -> None:
    store.save(batch(article("a"), visit=visit(items=4, newest=NOON, undated=1, cut=True)))
    assert store.feeds()[0].health.seen_share == 0.75
    assert look(path, "SELECT items, new, undated, cut FROM visit") == [(4, 1, 1, 1)]


def test_silent_and_empty_feeds_are_counted_as_troubled(store: Store, reader: Reader) -> None:
    store.save(batch(visit=visit(habits=Habits(silent_from=NOON + DAY))))
    assert reader.summary(NOON, NOON).troubled_feeds == 0
    assert reader.summary(NOON, NOON + 2 * DAY).troubled_feeds == 1
    store.save(batch(visit=visit(habits=Habits(empty=3))))
    assert reader.summary(NOON, NOON).troubled_feeds == 1
