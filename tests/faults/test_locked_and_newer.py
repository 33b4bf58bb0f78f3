"""An archive that another program locks, or that a newer version wrote: a clear word, the file as it was, and all goes on afterwards."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from engines import EngineProcess, Run
from newsstand import Newsstand

from monitor.commands import Poll
from monitor.errors import UserError
from monitor.places import find
from monitor.storage.integrity import problems_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the engine is watched as on Linux")

LOCKS = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    other.execute(statement).fetchall()
print("locked", flush=True)
sys.stdin.read()
"""
WRITING = ("BEGIN IMMEDIATE",)
ALONE = ("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA user_version", "BEGIN EXCLUSIVE", "COMMIT")


@contextmanager
def locked_by_another_program(archive: Path, *how: str) -> Iterator[None]:
    with subprocess.Popen(
        [sys.executable, "-c", LOCKS, str(archive), *how], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"locked\n"
        yield
        other.communicate()


@pytest.mark.parametrize(("how", "words"), [(WRITING, "feeds add https://post.example/a"), (ALONE, "search ferry")])
def test_a_command_says_that_another_program_locks_the_archive(
    run: Run, tmp_path: Path, how: tuple[str, ...], words: str
):
    data = tmp_path / "data"
    assert run(data, "feeds", "list").code == 0
    with locked_by_another_program(data / "archive.db", *how):
        answer = run(data, *words.split())
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert "is locked by another program" in answer.err
        assert "Close that program and try again" in answer.err
    assert run(data, *words.split()).code == 0
    assert problems_of(data / "archive.db") == []


def test_a_poll_that_is_kept_from_writing_loses_nothing(run: Run, tmp_path: Path, stand: Newsstand):
    stand.add("paper", 50)
    places = find(str(tmp_path / "data"))
    assert run(places.data, "feeds", "add", *stand.urls(), "--allow-local").code == 0
    engine = EngineProcess(places)
    link = engine.attach()
    link.ask(Poll(all=True))
    stand.add("second", 0)
    stand.feeds["paper"].clear()
    stand.add("paper", 70)  # the first 50 are the same
    try:
        with (
            locked_by_another_program(places.archive, *WRITING),
            pytest.raises(UserError, match="locked by another program"),
        ):
            link.ask(Poll(all=True))
        assert link.ask(Poll(all=True)).counts["new"] == 20
    finally:
        link.close(stop_engine=True)
        engine.wait()
    assert problems_of(places.archive) == []


@pytest.mark.parametrize("words", ["poll --all", "search ferry", "watch", "doctor --repair", "topics set a ferry"])
def test_an_archive_of_a_newer_version_is_left_alone(run: Run, tmp_path: Path, words: str):
    data = tmp_path / "data"
    assert run(data, "feeds", "list").code == 0
    with closing(sqlite3.connect(data / "archive.db")) as newer:
        newer.execute("PRAGMA user_version = 999")
        newer.execute("PRAGMA journal_mode = DELETE")
    before = (data / "archive.db").read_bytes()
    answer = run(data, *words.split())
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "was written by a newer version of Wirewatch" in answer.err
    assert "Update Wirewatch" in answer.err
    assert (data / "archive.db").read_bytes() == before
