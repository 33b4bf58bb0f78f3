"""An archive in a temporary folder, and a clock to go with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.model import Subscription
from monitor.storage.reader import Reader
from monitor.storage.store import Store

from archive_samples import NOON, URL  # isort: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(path, now=lambda: NOON)
    store.add_feeds([Subscription(URL)])
    yield store
    store.close()


@pytest.fixture
def reader(store: Store, path: Path) -> Iterator[Reader]:
    reader = Reader(path)
    yield reader
    reader.close()
