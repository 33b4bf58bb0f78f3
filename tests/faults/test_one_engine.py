"""One engine a data folder: who comes second attaches or is told; what was killed keeps nobody out, what was deleted lets nobody in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from engines import PATIENCE, ROOT, EngineProcess

from monitor.commands import AddFeeds
from monitor.errors import EngineBusyError
from monitor.link import attach_or_start
from monitor.lock import engine_lock, held
from monitor.model import Subscription
from monitor.places import Places, find

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are killed and looked at as Linux does")
POST = "https://post.example/feed"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return find(str(tmp_path / "data"))


@pytest.fixture
def engine(places: Places) -> Iterator[EngineProcess]:
    engine = EngineProcess(places)
    engine.attach().close(stop_engine=False)
    yield engine
    engine.kill(with_children=True)


def command(places: Places, *arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "main.py", "--data", str(places.data), *arguments]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_commands_attach_to_a_running_engine(engine: EngineProcess, places: Places) -> None:
    assert command(places, "feeds", "add", POST).returncode == 0
    listed = command(places, "feeds", "list", "--json")
    assert [json.loads(line)["url"] for line in listed.stdout.splitlines()] == [POST]


@pytest.mark.parametrize("words", ["watch", "doctor --repair", "restore {}/none.db --yes"])
def test_what_must_be_alone_says_that_it_is_not(engine: EngineProcess, places: Places, words: str) -> None:
    done = command(places, *words.format(places.data).split())
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("\n") == 1
    assert f"another Wirewatch is the engine of {places.data}" in done.stderr
    assert "then try again" in done.stderr


def test_a_command_says_so_when_the_engine_cannot_be_attached_to(places: Places) -> None:
    with engine_lock(places):
        done = command(places, "feeds", "add", POST)
    assert done.returncode == 3
    assert "another Wirewatch is the engine" in done.stderr


def test_a_window_waits_for_a_command_that_holds_the_folder(places: Places) -> None:
    with ThreadPoolExecutor(1) as window:
        with engine_lock(places):
            coming = window.submit(attach_or_start, places)
            assert until(lambda: started(places)), "no engine was started"
            assert until(lambda: not started(places)), "the engine was not turned away"
        link = coming.result(timeout=PATIENCE).start()
    assert link.ask(AddFeeds((Subscription(POST),))).counts["added"] == 1
    link.close(stop_engine=True)


def until(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


def started(places: Places) -> bool:
    """Whether there is a process that was given this folder."""
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if os.fsencode(places.data) in line.read_bytes().split(b"\0"):
                return True
    return False


def test_the_lock_of_a_killed_engine_is_free_whoever_has_its_number_now(places: Places) -> None:
    killed = EngineProcess(places)
    killed.attach().close(stop_engine=False)
    killed.kill(with_children=False)
    left = json.loads(places.address.read_text("utf-8"))
    places.address.write_text(json.dumps({**left, "process": os.getpid()}), "utf-8")  # as if the number were ours
    assert not held(places)
    assert command(places, "feeds", "add", POST).returncode == 0


@pytest.mark.parametrize("names", [["engine.lock"], ["engine.lock", "engine.json", "engine.sock"]])
def test_deleting_the_lock_file_lets_no_second_engine_in(
    engine: EngineProcess, places: Places, names: list[str]
) -> None:
    for name in names:
        (places.data / name).unlink()
    with pytest.raises(EngineBusyError), engine_lock(places):
        pass
    assert command(places, "watch").returncode == 3
