"""The engine as a process: started, attached to, asked, and ended."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from monitor import address, wire
from monitor.commands import AddFeeds, Done, Poll, SaveTopic, Stop, WindowOpened
from monitor.engine import Engine
from monitor.errors import EngineBusyError, EngineFaultError, QueryError, UserError
from monitor.events import Bus, Event, FeedsChanged, RoundFinished, TopicsChanged
from monitor.link import Link, attach, attach_or_start
from monitor.lock import engine_lock
from monitor.model import Subscription
from monitor.places import Places, find
from monitor.ports import headless_now
from monitor.reading import Reading
from monitor.service.server import Server

ROOT = Path(__file__).parents[3]
POST = Subscription("https://post.example/feed")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return find(str(tmp_path / "data"))


@pytest.fixture
def link(places: Places) -> Iterator[Link]:
    link = attach_or_start(places).start()
    yield link
    link.close(stop_engine=True)


class Heard:
    """Collects events and lets a test wait for one kind."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._more = threading.Condition()

    def __call__(self, event: Event) -> None:
        with self._more:
            self._events.append(event)
            self._more.notify_all()

    def wait_for(self, kind: type) -> bool:
        with self._more:
            return self._more.wait_for(lambda: any(isinstance(event, kind) for event in self._events), timeout=20)


def test_a_window_starts_an_engine_reads_beside_it_and_stops_it(places: Places) -> None:
    link = attach_or_start(places).start()
    assert link.started_engine
    assert link.ask(AddFeeds((POST,))).counts["added"] == 1
    reading = Reading(places.archive)
    assert [feed.url for feed in reading.feeds()] == [POST.url]
    reading.close()
    link.close(stop_engine=True)
    assert not places.address.exists()
    assert not (places.data / "engine.sock").exists()
    with engine_lock(places):
        pass


def test_a_window_that_is_closed_before_it_listens_stops_its_engine_too(places: Places) -> None:
    link = attach_or_start(places)
    assert link._process is not None
    link.close(stop_engine=True)
    assert link._process.returncode == 0, "it was killed instead of asked"
    assert not places.address.exists()


def test_windows_are_counted_and_other_visitors_are_not(places: Places) -> None:
    told: list[bool] = []
    left = threading.Semaphore(0)

    def tell(open_now: bool) -> None:
        told.append(open_now)
        left.release()

    with engine_lock(places), Engine(places, now=headless_now) as engine:
        engine.has_window = tell  # type: ignore[method-assign]
        server = Server(engine, places)
        server.start()
        window, other, command = (found.start() for _ in range(3) if (found := attach(places)))
        assert window.ask(WindowOpened()) == Done({})
        assert other.ask(WindowOpened()) == Done({})
        command.ask(AddFeeds((POST,)))
        for link in (window, command, other):
            link.close(stop_engine=False)
        for _ in range(4):
            assert left.acquire(timeout=20)
        server.close()
    assert told == [True, True, True, False]


def test_a_second_client_attaches_and_both_hear_the_news(link: Link, places: Places) -> None:
    second = attach(places)
    assert second is not None
    first_heard, second_heard = Heard(), Heard()
    link.listen(first_heard)
    second.listen(second_heard)
    second.start()
    assert not second.started_engine
    link.ask(AddFeeds((POST,)))
    assert first_heard.wait_for(FeedsChanged)
    assert second_heard.wait_for(FeedsChanged)
    second.close(stop_engine=False)
    assert link.ask(SaveTopic("floods", "flood*")).counts["version"] == 1
    assert first_heard.wait_for(TopicsChanged)


def test_what_the_user_did_wrong_comes_back_with_its_place(link: Link) -> None:
    with pytest.raises(QueryError) as caught:
        link.ask(SaveTopic("broken", 'river AND ("old town'))
    assert caught.value.start >= 10
    with pytest.raises(UserError, match="no topic name"):
        link.ask(SaveTopic("not a name", "river"))


def test_a_round_is_carried_out_for_a_client_and_reported(link: Link) -> None:
    heard = Heard()
    link.listen(heard)
    assert link.ask(Poll()).counts["feeds"] == 0
    assert heard.wait_for(RoundFinished)


def test_only_the_owner_can_reach_the_engine(link: Link, places: Places) -> None:
    found = address.find(places)
    assert found is not None
    assert stat.S_IMODE(places.address.stat().st_mode) == 0o600
    if os.name == "posix":
        assert stat.S_IMODE(Path(found.where).stat().st_mode) & 0o077 == 0
    with pytest.raises((OSError, EOFError, AuthenticationError)):
        Client(found.where, authkey=b"a guess").recv_bytes()
    assert link.ask(AddFeeds((POST,))).counts["added"] == 1


def test_nonsense_on_the_socket_costs_the_talker_its_connection_only(link: Link, places: Places) -> None:
    found = address.find(places)
    assert found is not None
    stranger = Client(found.where)
    assert wire.prove(stranger, found.key, asks_first=False)
    stranger.recv_bytes()
    stranger.send_bytes(b'{"is": "Ask", "number": 1, "command": {"is": "RunAnything"}}')
    with pytest.raises(EOFError):
        stranger.recv_bytes()
    assert link.ask(AddFeeds((POST,))).counts["added"] == 1


def test_one_engine_a_data_folder(link: Link, places: Places) -> None:
    with pytest.raises(EngineBusyError), engine_lock(places):
        pass
    second = subprocess.run(
        [sys.executable, "-m", "monitor.service", "--data", str(places.data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert second.returncode == 3
    assert str(places.data) in second.stderr


def test_an_engine_that_was_killed_leaves_nothing_in_the_way(places: Places) -> None:
    first = attach_or_start(places).start()
    lost = threading.Event()
    first.on_lost(lambda _why: lost.set())
    first.ask(AddFeeds((POST,)))
    assert first._process is not None
    first._process.kill()
    assert lost.wait(20)
    with pytest.raises(UserError, match="stopped"):
        first.ask(AddFeeds((POST,)))
    first.close(stop_engine=False)
    first._process.wait()
    second = attach_or_start(places).start()
    assert second.ask(AddFeeds((POST,))).counts == {"added": 0, "known": 1, "rejected": 0}
    second.close(stop_engine=True)


def test_a_data_folder_with_a_very_long_path_works(tmp_path: Path) -> None:
    places = find(str(tmp_path / ("deep" * 20) / ("folder" * 20)))
    link = attach_or_start(places).start()
    assert link.ask(AddFeeds((POST,))).counts["added"] == 1
    link.close(stop_engine=True)
    assert not places.address.exists()


def test_an_archive_that_cannot_be_opened_is_told_in_the_engines_own_words(places: Places) -> None:
    places.archive.write_bytes(b"this is no database, but somebody's letter" * 100)
    with pytest.raises(UserError, match=r"archive\.db"):
        attach_or_start(places)
    assert places.archive.read_bytes().startswith(b"this is no database")


def test_the_address_file_holds_no_more_than_it_must(link: Link, places: Places) -> None:
    assert set(json.loads(places.address.read_text(encoding="utf-8"))) == {"where", "key", "process"}
    assert "hidden" in repr(address.find(places))


def test_messages_survive_the_wire() -> None:
    message = wire.Ask(7, AddFeeds((Subscription("https://post.example/\ud800", interval_minutes=30),)))
    assert wire.decode(wire.encode(message)) == message
    assert wire.decode(wire.encode(wire.Ask(8, Stop()))) == wire.Ask(8, Stop())


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b'{"is": "Ask"}', b"[" * 100_000, b'{"is": ["Ask"]}', b"\xff"])
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(UserError):
        wire.decode(data)


class Faulty:
    """An engine with a bug in one command."""

    def __init__(self) -> None:
        self.bus = Bus()
        self.keeping = self.backlog = self.scheduled = self

    def reindex(self) -> None:
        pass

    def end(self) -> None:
        pass

    def reply(self, command: object) -> object:
        return Done({"feeds": 1 // isinstance(command, Poll)})

    def do(self, command: object) -> None:
        pass

    def troubles(self) -> tuple[()]:
        return ()

    def cancel(self) -> None:
        pass

    def resume_flagging(self) -> None:
        pass

    def end_flagging(self) -> None:
        pass

    def end_import(self):
        pass


@pytest.mark.logs_errors
def test_a_bug_in_a_command_is_answered_and_logged(places: Places, caplog: pytest.LogCaptureFixture) -> None:
    server = Server(Faulty(), places)  # type: ignore[arg-type]  # as much of an engine as a server needs
    server.start()
    link = attach(places)
    assert link is not None
    link.start()
    with pytest.raises(EngineFaultError, match="bug"):
        link.ask(AddFeeds((POST,)))
    assert link.ask(Poll()).counts == {"feeds": 1}
    link.close(stop_engine=False)
    server.close()
    assert "ZeroDivisionError" in caplog.text


def test_who_says_nothing_keeps_nobody_waiting(link: Link, places: Places) -> None:
    found = address.find(places)
    assert found is not None
    silent = Client(found.where)
    second = attach(places)
    assert second is not None
    second.start()
    assert second.ask(AddFeeds((POST,))).counts["added"] == 1
    second.close(stop_engine=False)
    silent.close()


def test_a_round_is_told_by_its_ticket_and_before_its_answer(link: Link) -> None:
    tickets: list[str] = []
    link.listen(lambda event: tickets.append(event.ticket) if isinstance(event, RoundFinished) else None)
    for ticket in ("mine", "yours"):
        link.ask(Poll(ticket=ticket))
        assert tickets[-1] == ticket


def test_a_round_can_be_called_off_before_it_begins(link: Link) -> None:
    from monitor.commands import CancelRound

    ended: list[RoundFinished] = []
    link.listen(lambda event: ended.append(event) if isinstance(event, RoundFinished) else None)
    link.ask(Poll())
    link.ask(CancelRound("later"))
    link.ask(Poll(ticket="later"))
    assert [event.cancelled for event in ended] == [False, True]
