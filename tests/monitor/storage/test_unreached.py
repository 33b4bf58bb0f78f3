"""Failures that were not the feed's are taken back: it is as its log has it without them, and is asked again soon."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

from archive_samples import NOON, URL, batch
from archive_samples import visit as at_noon

from monitor.habits import Habits
from monitor.model import Feed, Subscription, Visit
from monitor.storage.reader import Reader
from monitor.storage.store import Store

HOUR = timedelta(hours=1)
LATER = NOON + timedelta(days=3)


def visit(outcome: str, at: datetime, **more: object) -> Visit:
    return dataclasses.replace(at_noon(outcome, **more), at=at)


def save(store: Store, *visits: Visit) -> Feed:
    for one in visits:
        store.save(batch(visit=one), one.at)
    return store.feeds()[0]


def failed(hours: int, reason: str = "The name cannot be found.", **more: object) -> Visit:
    return visit("failed", NOON + hours * HOUR, reason=reason, next_poll=LATER + hours * HOUR, **more)


def outcomes(reader: Reader, feed: Feed) -> list[str]:
    return [row.outcome for row in reader.visits(feed.id)]


def test_a_feed_that_was_well_is_well_again(store: Store, reader: Reader) -> None:
    before = save(store, visit("unchanged", NOON, status=200))
    feed = save(store, failed(1), failed(2))
    assert (feed.health.state, feed.health.failures) == ("failing", 2)
    (feed,) = store.take_back([(feed.id, feed.url, NOON + HOUR, None)], LATER)
    assert (feed.health.state, feed.health.failures, feed.health.last_error) == ("ok", 0, None)
    assert (feed.health.last_polled, feed.health.last_status) == (before.health.last_polled, 200)
    assert feed.health.next_poll == LATER
    assert outcomes(reader, feed) == ["unreached", "unreached", "unchanged"]


def test_a_feed_that_failed_before_keeps_what_it_failed_of(store: Store, reader: Reader) -> None:
    missing = Habits(missing_since=NOON)
    save(store, visit("unchanged", NOON - HOUR, status=200))
    save(store, failed(0, "It is not found (404).", status=404, habits=missing), failed(1, "The same.", status=404))
    feed = save(store, failed(2, "A web page.", status=200, habits=Habits()))
    (feed,) = store.take_back([(feed.id, feed.url, NOON + 2 * HOUR, NOON)], LATER)
    assert (feed.health.state, feed.health.failures, feed.health.last_error) == ("failing", 2, "The same.")
    assert (feed.health.last_status, feed.habits.missing_since) == (404, NOON)
    assert outcomes(reader, feed) == ["unreached", "failed", "failed", "unchanged"]


def test_the_last_that_was_written_down_counts_though_the_clock_was_ahead_before(store: Store, reader: Reader) -> None:
    ahead = NOON + timedelta(days=3650)
    save(store, visit("failed", ahead, reason="Long ago.", status=500), visit("unchanged", NOON, status=200))
    feed = save(store, failed(1))
    (feed,) = store.take_back([(feed.id, feed.url, NOON + HOUR, None)], LATER)
    assert (feed.health.state, feed.health.last_polled, feed.health.last_status) == ("ok", NOON, 200)
    assert sorted(outcomes(reader, feed)) == ["failed", "unchanged", "unreached"]


def test_a_feed_that_was_never_read_is_new_again(store: Store) -> None:
    feed = save(store, failed(1))
    (feed,) = store.take_back([(feed.id, feed.url, NOON, None)], LATER)
    assert (feed.health.state, feed.health.failures, feed.health.last_polled) == ("new", 0, None)


def test_a_feed_that_waited_for_its_server_goes_on_as_one_that_did(store: Store) -> None:
    save(store, visit("unchanged", NOON - HOUR), visit("waiting", NOON, status=429, reason="Too often."))
    feed = save(store, failed(1))
    (feed,) = store.take_back([(feed.id, feed.url, NOON + HOUR, None)], LATER)
    assert (feed.health.state, feed.health.last_error) == ("waiting", "Too often.")


def test_nothing_is_taken_back_of_a_feed_that_moved_was_removed_or_answered(store: Store) -> None:
    feed = save(store, failed(1))
    counted = [(feed.id, URL, NOON, None)]
    store.edit_feed(URL, Subscription("https://gazette.example/new"))
    assert store.take_back(counted, LATER) == []
    store.edit_feed("https://gazette.example/new", Subscription(URL))
    save(store, failed(2), visit("unchanged", NOON + 3 * HOUR))
    assert store.take_back(counted, LATER) == []
    save(store, failed(4))
    store.remove_feed(URL)
    assert store.take_back(counted, LATER) == []


def test_taking_back_twice_is_once(store: Store) -> None:
    feed = save(store, visit("unchanged", NOON), failed(1))
    counted = [(feed.id, feed.url, NOON + HOUR, None)]
    (once,) = store.take_back(counted, LATER)
    assert store.take_back(counted, LATER + HOUR) == []
    assert store.feeds() == [once]
