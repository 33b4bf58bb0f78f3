"""Visits at which nothing changed leave what they would leave if each were written by itself."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import closing, nullcontext, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from archive_samples import article, batch, flagged
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.habits import Habits
from monitor.model import Batch, Subscription, Validators, Visit
from monitor.storage.index_changes import Changes
from monitor.storage.migrating import open_archive
from monitor.storage.quiet_visits import QuietVisits
from monitor.storage.saving import save
from monitor.storage.store import Store

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
FEEDS = 3

VISITS = st.builds(
    Visit,
    st.integers(1, FEEDS),
    st.integers(0, 9).map(lambda minutes: NOON + timedelta(minutes=minutes)),
    st.sampled_from(("not-modified", "not-modified", "not-modified", "failed", "waiting", "unchanged")),
    status=st.sampled_from((304, 200, 500)),
    reason=st.sampled_from(("", "The feed is not well-formed\x00 in line 3.", "Nicht wohlgeformt: „ß“")),
    ms=st.integers(0, 90),
    next_poll=st.none() | st.just(NOON + timedelta(hours=1)),
    wait_until=st.none() | st.just(NOON + timedelta(hours=2)),
    adopt=st.sampled_from(("", "", "", "https://paper.example/moved")),
    feed_title=st.sampled_from(("", "", "The Harbour Post")),
)

MORE = {
    "bytes": 1,
    "items": 1,
    "gap_seconds": 60,
    "validators": Validators('"1"'),
    "body_sha256": "5f",
    "feed_title": "The Harbour Post",
    "lang": "de",
    "remembered": b"items",
    "habits": Habits(items=1),
    "adopt": "https://paper.example/moved",
    "newest": NOON,
    "undated": 1,
    "cut": True,
    "wait_until": NOON,
}
"""Something that a visit may say beyond what two statements write."""


def quiet_visit(**more: object) -> Visit:
    return Visit(1, NOON, "not-modified", 304, "", ms=3, next_poll=NOON, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", MORE)
def test_a_visit_that_says_more_is_not_quiet(name: str) -> None:
    assert QuietVisits.takes(quiet_visit())
    assert not QuietVisits.takes(quiet_visit(**{name: MORE[name]}))


def test_all_that_a_visit_says_is_either_written_or_more() -> None:
    said = {one.name for one in dataclasses.fields(Visit)}
    assert said - set(MORE) == {"feed_id", "at", "outcome", "status", "reason", "ms", "next_poll"}


def left(path: Path) -> Iterator[list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as archive:
        for query in ("SELECT * FROM feed ORDER BY id", "SELECT * FROM former_address ORDER BY url"):
            yield archive.execute(query).fetchall()
        columns = [row[1] for row in archive.execute("PRAGMA table_info(visit)") if row[1] != "id"]
        yield archive.execute(f"SELECT {', '.join(columns)} FROM visit ORDER BY feed_id, at, id").fetchall()


def saved(path: Path, visits: list[Visit], *, together: bool) -> list[list[tuple[object, ...]]]:
    path.unlink(missing_ok=True)
    with closing(Store(path, now=lambda: NOON)) as store:
        store.add_feeds([Subscription(f"https://paper.example/{number}") for number in range(FEEDS)])
        with store.together() if together else nullcontext():
            for visit in visits:
                store.save(Batch(visit.feed_id, (), visit))
    return list(left(path))


@settings(max_examples=40, deadline=None)
@given(st.lists(VISITS, max_size=8))
def test_together_or_one_by_one_or_as_any_other_visit_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, visits: list[Visit]
):
    folder = tmp_path_factory.mktemp("archives")
    together = saved(folder / "together.db", visits, together=True)
    assert together == saved(folder / "alone.db", visits, together=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QuietVisits, "takes", staticmethod(lambda _visit: False))
        assert together == saved(folder / "plain.db", visits, together=True)


def test_what_goes_back_stays_back(store: Store, path: Path):
    store.add_feeds([Subscription(f"https://paper.example/{number}") for number in range(2)])
    with suppress(ZeroDivisionError), store.together():
        store.save(Batch(1, (), Visit(1, NOON, "not-modified", 304)))
        raise ZeroDivisionError
    with store.together():
        store.save(Batch(2, (), Visit(2, NOON, "not-modified", 304)))
    *_, visits = left(path)
    assert [row[0] for row in visits] == [2]


def test_a_quiet_visit_comes_before_one_that_brings_articles(store: Store, path: Path):
    store.add_feeds([Subscription("https://paper.example/0")])
    later = NOON + timedelta(minutes=5)
    with store.together():
        store.save(Batch(1, (), Visit(1, NOON, "not-modified", 304)))
        store.save(Batch(1, batch(flagged(article("g1"))).articles, Visit(1, later, "new", 200)))
    feed = next(one for one in store.feeds() if one.id == 1)
    assert feed.health.last_status == 200
    assert feed.health.last_polled == later
    *_, visits = left(path)
    assert [row[2] for row in visits] == ["not-modified", "new"]


def test_another_program_has_to_wait_and_takes_nothing_away(store: Store, path: Path):
    store.add_feeds([Subscription("https://paper.example/0")])
    with closing(sqlite3.connect(path, timeout=0)) as other, store.together():
        store.addresses([1])
        store.save(Batch(1, (), Visit(1, NOON, "not-modified", 304)))
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("UPDATE feed SET folder = 'Mine'")
    *_, visits = left(path)
    assert len(visits) == 1


def test_what_was_said_before_stays_said_before(tmp_path: Path):
    quiet = Visit(1, NOON, "not-modified", 304)
    failed = Visit(1, NOON + timedelta(minutes=5), "failed", 500, "The server is out of order.")
    with closing(Store(tmp_path / "archive.db", now=lambda: NOON)) as store:
        store.add_feeds([Subscription("https://paper.example/0")])
        with store.together():
            store.save(Batch(1, (), quiet))
            store.save(Batch(1, (), failed))
        (feed,) = store.feeds()
    assert feed.health.last_error == "The server is out of order."


@pytest.mark.parametrize("saves_more", [True, False])
def test_a_transaction_that_sqlite_took_back_is_not_gone_on_with(store: Store, path: Path, *, saves_more: bool):
    store.add_feeds([Subscription("https://paper.example/0")])
    store.close()
    visits, index = [Visit(1, NOON, "not-modified", 304), Visit(1, NOON, "waiting", 503)], Changes()
    with closing(open_archive(path)) as db:

        def half_lost() -> None:
            with index.step(db):
                save(db, Batch(1, batch(flagged(article("g1"))).articles, visits[0]), NOON, index)
                db.conn.rollback()  # as SQLite does when memory or the disk fails it
                if saves_more:
                    save(db, Batch(1, (), visits[1]), NOON, index)

        with pytest.raises(sqlite3.OperationalError, match="taken back"):
            half_lost()
        save(db, Batch(1, (), visits[1]), NOON, index)
        assert db.execute("SELECT count(*) FROM article").fetchone() == (0,)
        assert db.execute("SELECT outcome FROM visit").fetchall() == [("waiting",)]


def test_hundreds_of_them_are_two_statements(tmp_path: Path):
    ran: list[str] = []
    with closing(Store(tmp_path / "archive.db", now=lambda: NOON)) as store:
        store.add_feeds([Subscription(f"https://paper.example/{number}") for number in range(200)])
    db, index = open_archive(tmp_path / "archive.db"), Changes()
    with closing(db):
        db.conn.set_trace_callback(ran.append)
        with index.step(db):
            for number in range(1, 201):
                save(db, Batch(number, (), Visit(number, NOON, "not-modified", 304)), NOON, index)
    assert len([statement for statement in ran if "json_each" in statement]) == 2
    assert len(ran) < 10
