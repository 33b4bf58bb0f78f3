"""Counts by the hour, from the kept volume or from the flags, exact to the second at both ends."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from archive_samples import NOON, URL, article, batch, flag, flagged, visit
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Subscription, Topic
from monitor.storage.cells import moment, seconds
from monitor.storage.reader import Reader
from monitor.storage.store import Store

minutes = st.integers(-300, 300)


@given(
    st.lists(minutes, max_size=20),
    minutes,
    minutes,
    st.sampled_from([3600, 900]),
    st.sampled_from([NOON, datetime(1969, 12, 31, 23, tzinfo=UTC)]),
)
@settings(max_examples=40, deadline=None)
def test_counts_are_exact_from_since_to_until(found: list[int], first: int, last: int, step: int, zero: datetime):
    since, until = zero + timedelta(minutes=first), zero + timedelta(minutes=last)
    times = [zero + timedelta(minutes=m) for m in found]
    inside = Counter(seconds(t) // step * step for t in times if since <= t < until)
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "archive.db", now=lambda: NOON)
        store.add_feeds([Subscription(URL)])
        store.save_topic(Topic("ferries", "Ferries", "ferry"))
        store.save(batch(*(flagged(article(f"g{n}", sort_time=t)) for n, t in enumerate(times))))
        reader = Reader(store.path)
        all_articles = reader.hourly_counts(None, since, until, step=step)
        flagged_ones = reader.hourly_counts("ferries", since, until, step=step)
        reader.close()
        store.close()
    assert all_articles == flagged_ones == sorted(inside.items())


@given(
    st.lists(minutes, max_size=20),
    st.lists(st.one_of(minutes, st.integers(-5, 5).map(lambda hours: hours * 60)), max_size=6, unique=True).map(sorted),
    st.sampled_from([NOON, datetime(1969, 12, 31, 23, tzinfo=UTC)]),
)
@settings(max_examples=40, deadline=None)
def test_counts_between_edges_are_exact_whether_an_edge_is_a_whole_hour_or_not(
    found: list[int], edges: list[int], zero: datetime
):
    times, cuts = ([seconds(zero) + 60 * m for m in some] for some in (found, edges))
    inside = {a: sum(a <= t < b for t in times) for a, b in itertools.pairwise(cuts) if any(a <= t < b for t in times)}
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "archive.db", now=lambda: NOON)
        store.add_feeds([Subscription(URL)])
        store.save_topic(Topic("ferries", "Ferries", "ferry"))
        store.save(batch(*(flagged(article(f"g{n}", sort_time=moment(t))) for n, t in enumerate(times))))
        reader = Reader(store.path)
        all_articles = reader.counts_between(None, cuts)
        flagged_ones = reader.counts_between("ferries", cuts)
        reader.close()
        store.close()
    assert all_articles == flagged_ones == sorted(inside.items())


def test_mentions_count_only_when_asked_for(store: Store, reader: Reader):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(flagged(article("a"), flag(level="mention")), flagged(article("b"))))
    hour = seconds(NOON)
    span = (NOON, NOON + timedelta(hours=1))
    assert reader.hourly_counts("ferries", *span) == [(hour, 1)]
    assert reader.hourly_counts("ferries", *span, level="mention") == [(hour, 2)]
    assert reader.hourly_counts("unheard-of", *span) == []
    edges = [hour, hour + 60, hour + 3600]
    assert reader.counts_between("ferries", edges) == [(hour, 1)]
    assert reader.counts_between("ferries", edges, level="mention") == [(hour, 2)]
    assert reader.counts_between("unheard-of", edges) == []


def test_what_was_listened_to_can_be_asked_for_a_span(store: Store, reader: Reader):
    store.save(batch(visit=visit("not-modified", status=304)))
    store.save(batch(visit=visit("failed", gap_seconds=5)))
    hour, later = seconds(NOON), NOON + timedelta(hours=1)
    assert reader.listening() == ([(1, hour, "not-modified", None), (1, hour, "failed", 5)], {1: hour})
    assert len(reader.listening(NOON, later)[0]) == 2
    assert reader.listening(later)[0] == reader.listening(None, NOON)[0] == []


def test_a_publisher_counts_once_an_hour(store: Store, reader: Reader):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(
        batch(
            flagged(article("a")),
            flagged(article("b")),
            flagged(article("c", source="The Herald")),
            article("d", source="The Sun"),
        )
    )
    span = (NOON, NOON + timedelta(hours=1))
    assert [source for _, source in reader.hourly_publishers("ferries", *span)] == ["The Gazette", "The Herald"]
    assert len(reader.hourly_publishers(None, *span)) == 3
    assert reader.time_range() == (NOON, NOON)
