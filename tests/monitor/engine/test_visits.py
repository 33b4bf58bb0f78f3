"""What a poll goes down as: whatever comes, the next poll keeps the feed's wishes, and nothing learned is lost."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.feeds.rhythm import of_times
from monitor.habits import Habits
from monitor.model import Feed, Subscription, Visit
from monitor.pipeline import Digest
from monitor.polling import visits

URL = "https://post.example/feed"
NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
FLOOR = timedelta(minutes=10)

seconds = st.integers(-(10**7), 10**6).map(lambda number: NOON + timedelta(seconds=number))
known = st.builds(
    Habits,
    ttl_minutes=st.none() | st.floats(0, 2000),
    skip_hours=st.lists(st.integers(0, 23), max_size=24, unique=True).map(tuple),
    zone_minutes=st.none() | st.integers(-840, 840),
    items=st.integers(0, 50),
    empty=st.integers(0, 9),
    missing_since=st.none() | seconds,
    unmodified_since=st.none() | seconds,
    silent_from=st.none() | seconds,
)
times = st.lists(seconds, max_size=25).map(lambda found: tuple(sorted(found, reverse=True)))


def feed(habits: Habits) -> Feed:
    return Feed(1, Subscription(URL), polls=5, habits=habits)


def asked_for(habits: Habits) -> timedelta:
    return max(FLOOR, min(timedelta(hours=12), timedelta(minutes=habits.ttl_minutes or 0)))


def check(visit: Visit, habits: Habits) -> None:
    assert visit.next_poll is not None
    assert asked_for(habits) <= visit.next_poll - NOON <= timedelta(days=1)
    assert (visit.habits or habits).zone_minutes == habits.zone_minutes


@given(known, times)
def test_wishes_hold_after_a_304_the_same_bytes_and_a_failure(habits: Habits, found: tuple[datetime, ...]) -> None:
    of = feed(habits)
    document = Document(URL, b"x", NOON)
    for visit in (
        visits.of_same(of, NotModified(URL, NOON), told=of_times(found, NOON), now=NOON, floor=FLOOR),
        visits.of_same(of, document, told=of_times(found, NOON), now=NOON, floor=FLOOR),
        visits.of_failure(
            of, FetchError(URL, "No.", kind="timeout"), told=of_times(found, NOON), now=NOON, floor=FLOOR
        ),
    ):
        check(visit, habits)
        kept = visit.habits or habits
        assert (kept.ttl_minutes, kept.skip_hours) == (habits.ttl_minutes, habits.skip_hours)


@given(known, times, st.integers(0, 30), st.booleans())
def test_a_document_sets_the_wishes_unless_it_was_cut_to_nothing(
    habits: Habits, found: tuple[datetime, ...], more: int, cut: bool
) -> None:
    items = len(found) + more
    digest = Digest((), items, "", "", found, 30.0, (3,), cut)
    visit = visits.of_digest(
        feed(habits), Document(URL, b"x", NOON), digest, sha256="0", stored=(), now=NOON, floor=FLOOR
    )
    assert visit.habits is not None
    assert visit.undated == more
    if cut and items * 2 < habits.items:
        assert (visit.habits, visit.validators, visit.body_sha256) == (
            dataclasses.replace(habits, cut=1, note=visits.note(digest)),
            None,
            None,
        )
    else:
        kept = max(items, habits.items) if cut else items  # entries that a cut document lacks have not vanished
        assert (visit.habits.ttl_minutes, visit.habits.items, visit.habits.missing_since) == (30.0, kept, None)
        assert (visit.validators is None) == (cut and items < habits.items)
        assert visit.habits.empty == (0 if items else habits.empty + 1)
