"""An engine that polls real feeds, served from this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Site, serving
from worlds import Clock, Desk

from monitor.engine import Engine
from monitor.places import find
from monitor.vault import MemoryVault


@pytest.fixture(scope="session")
def corpus() -> Path:
    return Path(os.environ["WIREWATCH_CORPUS"])


@pytest.fixture
def shelf() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path, clock: Clock) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, vault=MemoryVault(), channel=Desk()) as engine:
        yield engine
