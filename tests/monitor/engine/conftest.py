"""An engine in a folder of its own, with a clock, a world and a desk that tests hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from worlds import Clock, Desk, World

from monitor.engine import Engine
from monitor.events import Event, FeedPolled
from monitor.places import find
from monitor.reading import Reading
from monitor.vault import MemoryVault


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(clock)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def engine(tmp_path: Path, clock: Clock, world: World, desk: Desk) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=MemoryVault(), channel=desk) as engine:
        yield engine


@pytest.fixture
def reading(engine: Engine, clock: Clock) -> Iterator[Reading]:
    reading = Reading(engine.places.archive, now=clock)
    yield reading
    reading.close()


@pytest.fixture
def heard(engine: Engine) -> list[FeedPolled]:
    """What its polls told, in the order they told it."""
    heard: list[FeedPolled] = []

    def keep(event: Event) -> None:
        if isinstance(event, FeedPolled):
            heard.append(event)

    engine.bus.subscribe(keep)
    return heard
