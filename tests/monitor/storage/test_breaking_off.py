"""A long list ends when somebody says stop, with what was read by then, and its connection serves on."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from monitor.storage.breaking_off import ids_of

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as made:
        yield made


def test_what_was_read_when_it_is_stopped_stands(connection: sqlite3.Connection) -> None:
    stop = threading.Event()
    stop.set()
    ids = ids_of(connection, ENDLESS, [], stop)
    assert list(ids) == list(range(1, len(ids) + 1))


def test_a_list_that_is_still_sorted_ends_too(connection: sqlite3.Connection) -> None:
    stop = threading.Event()
    stop.set()
    assert not ids_of(connection, f"{ENDLESS} ORDER BY x DESC", [], stop)


@pytest.mark.parametrize("stop", [None, threading.Event()])
def test_one_that_nobody_stops_is_whole(connection: sqlite3.Connection, stop: threading.Event | None) -> None:
    assert len(ids_of(connection, f"{ENDLESS} LIMIT 100000", [], stop)) == 100_000


def test_other_errors_are_told_and_the_connection_serves_on(connection: sqlite3.Connection) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        ids_of(connection, "SELECT id FROM nowhere", [], stop)
    assert len(ids_of(connection, f"{ENDLESS} LIMIT 100000", [], None)) == 100_000
