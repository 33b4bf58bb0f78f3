"""An archive to import into, and imports that can be stopped in the middle."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from imports import Bring
from worlds import Clock

from monitor.importer.run import Work, import_files
from monitor.model import Topic
from monitor.rejected import Imported
from monitor.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "archive.db", now=Clock())
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    yield store
    store.close()


@pytest.fixture
def bring(store: Store, tmp_path: Path) -> Bring:
    """Imports files; with `stop_after`, somebody cancels when so many slices are stored."""

    def run(*paths: Path, stop_after: int = 0, feed: str = "") -> Imported:
        cancelled, told = threading.Event(), [0]

        def progress(done: int, total: int) -> None:
            assert 0 <= done <= total
            told[0] += 1
            if told[0] == stop_after:
                cancelled.set()

        work = Work(store, Clock(), tmp_path / "rejected.jsonl", progress, cancelled)
        return import_files(work, paths, kind=None, feed=feed)

    return run
