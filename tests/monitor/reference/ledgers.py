"""Made-up ledgers of events, and tables as files."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from monitor.reference.compare import Heard
from monitor.reference.model import ListedEvent, Place

PORTS = (
    Place("Zenda", (54.1, 37.6)),
    Place("Strelsau", (54.2, 37.9)),
    Place("Hentzau", (58.0, 44.0)),
    Place("a barge"),
)
FIRST = date(2026, 5, 1)


def launch(day: int = 0, **told) -> ListedEvent:
    """A launch so many days after the first of May."""
    when = FIRST + timedelta(day)
    return ListedEvent(**({"key": "e", "kind": "launch", "first": when, "last": when} | told))


def heard_all(_event: ListedEvent) -> Heard:
    return Heard(1.0, 9)


some = st.tuples
lengths = st.lists(st.sampled_from((90.0, 300.0, 320.0, 650.0, 4500.0)), max_size=2, unique=True).map(tuple)
launches = st.builds(
    launch,
    day=st.integers(0, 6),
    moment=st.sampled_from((None, datetime(2026, 5, 3, 22, 34, tzinfo=UTC), datetime(2026, 5, 3, 4, tzinfo=UTC))),
    actors=st.sampled_from(((), ("Ruritania",), ("Elbonia",))),
    classes=st.sampled_from(((), ("SRBM",), ("ICBM",), ("ballistic missile",), ("cruise missile",))),
    count=st.sampled_from((None, 1, 2, 25)),
    named=st.sampled_from(((), ("Ruritania",))),
    places=st.lists(st.sampled_from(PORTS), max_size=2, unique=True).map(tuple),
    ranges=lengths,
    apogees=lengths,
    label=st.sampled_from(("", "a test")),
)
meetings = st.builds(launch, day=st.integers(0, 6), kind=st.just("summit"), places=st.sampled_from(((), PORTS[:1])))


def numbered(events: list[ListedEvent]) -> list[ListedEvent]:
    """The events with keys and rows of their own."""
    from dataclasses import replace

    return [replace(event, key=f"row {row}", rows=(row,)) for row, event in enumerate(events, 2)]


ledgers = st.lists(st.one_of(launches, meetings), max_size=7).map(numbered)
