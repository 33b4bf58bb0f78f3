"""Backups of an engine that serves: asked for by a window, made when it is time, and by a command while the engine holds the folder."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from worlds import Clock, Desk, World

from monitor.commands import AddFeeds, Done, ImportArticles, MakeBackup
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Event, Progress
from monitor.link import attach, attach_or_start
from monitor.lock import engine_lock
from monitor.model import Subscription
from monitor.places import Places, find
from monitor.ports import headless_now
from monitor.safekeeping.backups import automatic, back_up
from monitor.service.server import Server
from monitor.storage.backup import look
from monitor.vault import MemoryVault

FEED = Subscription("https://post.example/feed")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return find(str(tmp_path / "data"))


def test_a_window_asks_for_one_and_a_command_makes_one_meanwhile(places: Places, tmp_path: Path) -> None:
    heard: list[Event] = []
    link = attach_or_start(places)
    link.listen(heard.append)
    link.start()
    try:
        link.ask(AddFeeds((FEED,)))
        done = link.ask(MakeBackup())
        assert look(Path(done.text)).feeds == 1
        assert [event.finished for event in heard if isinstance(event, Progress) and event.task == "backup"][-1]
        assert back_up(places, tmp_path / "by-hand.db", headless_now()).feeds == 1
    finally:
        link.close(stop_engine=True)


def test_what_is_due_is_made_behind_what_takes_long(places: Places) -> None:
    clock = Clock()
    with (
        engine_lock(places),
        Engine(places, now=clock, fetch=World(clock), vault=MemoryVault(), channel=Desk()) as engine,
    ):
        server = Server(engine, places)
        server.start()
        link = attach(places)
        assert link is not None
        link.start()
        try:
            assert link.ask(AddFeeds((FEED,))) == Done({"added": 1, "known": 0, "rejected": 0})
            server.back_up_due()
            with pytest.raises(UserError):
                link.ask(ImportArticles(("/nowhere.jsonl",)))  # the same lane: it answers after the backup
            assert list(automatic(places)) == [clock()]
            server.back_up_due()
            with pytest.raises(UserError):
                link.ask(ImportArticles(("/nowhere.jsonl",)))
            assert list(automatic(places)) == [clock()]
        finally:
            link.close(stop_engine=False)
            server.close()


@pytest.mark.skipif(os.name != "posix", reason="a process is killed by a signal")
def test_an_engine_that_is_killed_leaves_no_half_backup_in_the_list(places: Places) -> None:
    link = attach_or_start(places).start()
    link.ask(AddFeeds((FEED,)))
    link.ask(MakeBackup())
    assert link._process is not None
    os.kill(link._process.pid, signal.SIGKILL)
    link._process.wait()
    link.close(stop_engine=False)
    (places.backups / ".archive-20260101-000000.db.00aa.part").write_bytes(b"half of it")  # as it leaves one
    again = attach_or_start(places).start()
    try:
        assert look(Path(again.ask(MakeBackup()).text)).feeds == 1
        assert not list(places.backups.glob(".*"))
    finally:
        again.close(stop_engine=True)
