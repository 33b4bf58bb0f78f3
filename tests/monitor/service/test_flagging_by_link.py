"""Flagging the archive through the engine's socket: how far it is is told, and a stop does not wait behind what it stops."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from worlds import Desk

from monitor.commands import CancelFlagging, Done, FlagAnew, ImportArticles, Reply, SaveTopic
from monitor.engine import Engine
from monitor.events import Event, Progress
from monitor.link import Link, attach
from monitor.places import find
from monitor.reading import Reading
from monitor.service.server import Server
from monitor.vault import MemoryVault

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An archive of 600 articles about ferries."""
    with Engine(find(str(tmp_path / "data")), now=lambda: NOW, vault=MemoryVault(), channel=Desk()) as engine:
        file = tmp_path / "ferries.jsonl"
        rows = [{"id": str(n), "title": f"Ferry {n} leaves", "published": "2026-05-27T00:00:00Z"} for n in range(600)]
        file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        engine.do(ImportArticles((str(file),)))
        yield engine


@pytest.fixture
def link(engine: Engine) -> Iterator[Link]:
    server = Server(engine, engine.places)
    server.start()
    link = attach(engine.places)
    assert link is not None
    yield link.start()
    link.close(stop_engine=False)
    server.close()


def test_flagging_is_stopped_while_it_goes_on_and_gone_on_with_later(engine: Engine, link: Link) -> None:
    under_way, stopped, answered = threading.Event(), threading.Event(), threading.Event()
    replies: list[Reply] = []

    def hold(event: Event) -> None:
        """The engine waits in the middle until the stop was answered."""
        if isinstance(event, Progress) and event.total and not event.finished:
            under_way.set()
            stopped.wait(30)

    unsubscribe = engine.bus.subscribe(hold)
    link.send(SaveTopic("ships", "ferry", "Ships"), lambda reply: (replies.append(reply), answered.set()))
    assert under_way.wait(30)
    link.ask(CancelFlagging())
    stopped.set()
    assert answered.wait(30)
    unsubscribe()
    assert replies == [Done({"version": 1, "flagged": 0, "stopped": 1}, text="ferry")]
    reading = Reading(engine.places.archive, now=lambda: NOW)
    try:
        assert reading.history("ships").behind
        told: list[tuple[int, int, str]] = []
        link.listen(
            lambda event: told.append((event.done, event.total, event.about)) if isinstance(event, Progress) else None
        )
        assert link.ask(FlagAnew("ships")).counts == {"version": 1, "flagged": 600}
        assert told == [(0, 0, "ships"), (0, 600, "ships"), (500, 600, "ships"), (1, 1, "ships")]
        assert not reading.history("ships").behind
    finally:
        reading.close()
