"""Readers see whole batches while the one writer writes, and many threads may ask either of them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from archive_samples import article, batch, flag, flagged

from monitor.model import ArticleFilter, Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store

BATCHES, SIZE = 20, 25


def test_a_reader_sees_whole_batches_while_the_store_writes(store: Store, reader: Reader):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    done = threading.Event()

    def write() -> None:
        for number in range(BATCHES):
            store.save(batch(*(flagged(article(f"{number}-{n}"), flag()) for n in range(SIZE))))
        done.set()

    def read() -> set[int]:
        seen = set()
        while not done.is_set():
            seen.add(len(reader.article_ids()))
            seen.add(reader.count(ArticleFilter(topics=("ferries",))))
            seen.add(reader.count(match='"boats"'))
        return seen

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        pool.submit(write).result()
        counts = set().union(*(one.result() for one in readers))
    assert {count % SIZE for count in counts} <= {0}
    assert reader.count() == BATCHES * SIZE


def test_a_long_export_shows_one_moment_and_holds_nobody_up(store: Store, reader: Reader):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(*(flagged(article(f"g{n}")) for n in range(50))))
    _, rows = reader.export_rows("flags")
    next(rows)
    store.save(batch(*(flagged(article(f"later{n}")) for n in range(50))))
    assert sum(1 for _ in rows) == 49
    assert reader.count(ArticleFilter(flagged=True)) == 100


def test_many_threads_may_write(store: Store, reader: Reader):
    with ThreadPoolExecutor(4) as pool:
        saved = list(pool.map(lambda n: store.save(batch(article(f"g{n % 10}"))), range(40)))
    assert sum(len(one.new) for one in saved) == reader.count() == 10


def test_an_export_that_is_left_half_way_gives_its_connection_back(store: Store, reader: Reader):
    store.save(batch(*(article(f"g{n}") for n in range(5))))
    for _ in range(10):
        _, rows = reader.export_rows("articles")
        next(rows)
        rows.close()  # type: ignore[attr-defined]
    assert len(reader._lending._idle) == 1
