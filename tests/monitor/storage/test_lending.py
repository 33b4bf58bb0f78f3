"""Connections for reading are lent to whoever asks; those that nobody uses forget what they keep, and go when the archive is closed."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from archive_samples import article, batch

from monitor.storage.lending import Lending
from monitor.storage.library import sqlite3
from monitor.storage.reader import Reader
from monitor.storage.store import Store

NUMBER = "SELECT count(*) FROM article"


def test_a_connection_in_use_is_lent_to_nobody_else_and_kept_for_the_next(store: Store):
    lending = Lending(store.path)
    with lending.borrowed() as one, lending.borrowed() as other:
        assert one is not other
    with lending.borrowed() as again:
        assert again in {one, other}
    lending.close()


def test_what_is_asked_while_connections_forget_is_answered(store: Store, reader: Reader):
    store.save(batch(*(article(f"g{n}") for n in range(5))))
    done = threading.Event()

    def forget() -> None:
        while not done.is_set():
            reader.give_back()

    with ThreadPoolExecutor(3) as pool:
        forgetting = pool.submit(forget)
        counts = list(pool.map(lambda _n: reader.count(), range(200)))
        done.set()
        forgetting.result()
    assert set(counts) == {5}


def test_one_that_cannot_forget_is_let_go_and_the_others_stay(store: Store):
    lending = Lending(store.path)
    with lending.borrowed(), lending.borrowed() as broken, lending.borrowed():
        pass
    broken.close()
    lending.give_back()
    with lending.borrowed() as one, lending.borrowed() as other, lending.borrowed() as opened:
        assert broken not in {one, other, opened}
        assert [each.execute(NUMBER).fetchone() for each in (one, other, opened)] == [(0,)] * 3
    lending.close()


def test_a_connection_that_comes_back_after_the_end_is_closed(store: Store):
    lending = Lending(store.path)
    with lending.borrowed() as connection:
        lending.close()
        assert connection.execute(NUMBER).fetchone() == (0,)
    lending.give_back()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute(NUMBER)
