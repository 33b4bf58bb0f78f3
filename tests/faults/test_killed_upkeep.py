"""A repair, a restore and an update of the archive are killed at random moments: nothing is lost, and the next one ends it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from engines import ROOT, EngineProcess

from monitor.model import Article, Batch, FlaggedArticle, Subscription
from monitor.places import Places
from monitor.safekeeping.backups import back_up
from monitor.storage.integrity import problems_of
from monitor.storage.library import sqlite3
from monitor.storage.schema import MIGRATIONS
from monitor.storage.store import Store

pytestmark = pytest.mark.timeout(300)

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
PAGE = 4096
KILLS = 4
BRING_UP = """
import sys
from pathlib import Path
from monitor.errors import ArchiveError
from monitor.storage.migrating import open_archive
from monitor.storage.schema import MIGRATIONS
step = "CREATE TABLE later (n INTEGER) STRICT; INSERT INTO later SELECT id FROM article; UPDATE article SET note = note || '!';"
try:
    open_archive(Path(sys.argv[1]), (*MIGRATIONS, step)).close()
except ArchiveError as error:
    assert "newer version" in str(error)  # it had been brought up to date when it was killed
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(tmp_path / "data")
    made.data.mkdir()
    return made


def keep(places: Places, numbers: range) -> None:
    """Store articles of these numbers, every tenth with a note."""
    at = NOON - timedelta(hours=1)
    store = Store(places.archive, now=lambda: NOON)
    store.add_feeds([Subscription("https://post.example/feed")])
    for start in range(numbers.start, numbers.stop, 500):
        articles = [
            Article(
                guid=f"g{number}", url="", title=f"Ferry {number} sails", summary="", body="The boat runs. " * 60, html="",
                author="", source="Post", lang="en", categories=(), published=at, first_seen=at, sort_time=at,
                sha256=f"{number:064x}",
            )
            for number in range(start, min(start + 500, numbers.stop))
        ]  # fmt: skip
        new = store.save(Batch(1, tuple(map(FlaggedArticle, articles)))).new
        for number in new[::10]:
            store.annotate(number, "ask the harbour", ("sea",))
    store.close()


def rows(archive: Path) -> list[tuple[str, str]]:
    """Titles and notes, in order; the file is only read."""
    with closing(sqlite3.connect(f"{archive.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return [
            (str(title), str(note)) for title, note in connection.execute("SELECT title, note FROM article ORDER BY id")
        ]


def killed(command: list[str], after: float) -> None:
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(after)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def done(command: list[str]) -> float:
    """Let it end; how many seconds it took."""
    began = time.monotonic()
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in ended.stderr, ended.stderr
    return time.monotonic() - began


def each_killed(places: Places, seed: int, command: list[str], content: bytes) -> Iterator[bool]:
    """The archive of this content, again and again: killed when the seed says so (True), and ended by another one (False)."""
    places.archive.write_bytes(content)
    whole, chance = done(command), random.Random(seed)  # noqa: S311 - a seeded run, no secret
    yield False
    for _ in range(KILLS):
        for left in sorted(places.data.rglob("*"), reverse=True):
            left.rmdir() if left.is_dir() else left.unlink()
        places.archive.write_bytes(content)
        killed(command, chance.uniform(0.3, 1) * whole)  # before that Python starts
        yield True
        done(command)
        yield False


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_repair_loses_nothing_that_a_whole_one_saves(places: Places, seed: int) -> None:
    keep(places, range(1500))
    content = bytearray(places.archive.read_bytes())
    content[:PAGE] = b"\xa5" * PAGE
    middle = len(content) // 2 // PAGE * PAGE
    content[middle : middle + 3 * PAGE] = b"\xa5" * (3 * PAGE)
    command = [sys.executable, "main.py", "--data", str(places.data), "doctor", "--repair"]
    saved = []
    for was_killed in each_killed(places, seed, command, bytes(content)):
        there = [places.archive, *places.data.glob("archive-damaged-*.db")]
        assert any(path.read_bytes() == bytes(content) for path in there), "the damaged file is gone"
        if not was_killed:
            assert problems_of(places.archive) == []
            saved.append(rows(places.archive))
    assert len(saved[0]) > 1400
    assert all(one == saved[0] for one in saved)


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_restore_leaves_the_one_archive_or_the_other(places: Places, tmp_path: Path, seed: int) -> None:
    backup = tmp_path / "backup.db"
    keep(places, range(1000))
    old = rows(places.archive)
    back_up(places, backup, NOON)
    keep(places, range(1000, 1300))
    new, content = rows(places.archive), places.archive.read_bytes()
    command = [sys.executable, "main.py", "--data", str(places.data), "restore", str(backup)]

    for was_killed in each_killed(places, seed, command, content):
        assert rows(places.archive) in ((new, old) if was_killed else (old,))
        assert new in [rows(path) for path in places.data.glob("archive*.db")], "what was there before is gone"
        assert problems_of(places.archive) == []


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_update_is_of_the_one_version_or_the_other(places: Places, seed: int) -> None:
    keep(places, range(1500))
    before, content = rows(places.archive), places.archive.read_bytes()
    after = [(title, f"{note}!") for title, note in before]
    command = [sys.executable, "-c", BRING_UP, str(places.archive)]

    for was_killed in each_killed(places, seed, command, content):
        with closing(sqlite3.connect(places.archive)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            assert was_killed or version > len(MIGRATIONS)
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert rows(places.archive) == (before if version == len(MIGRATIONS) else after)


def test_an_engine_undoes_a_swap_that_was_killed_before_it_writes(places: Places) -> None:
    """The log had its other name already, and the archive both of its."""
    keep(places, range(10))
    aside = places.archive.with_name("archive-damaged-20260528-120000.db")
    with closing(sqlite3.connect(places.archive)) as other:
        other.execute("UPDATE article SET note = 'in the log'")
        other.commit()
        content, log = (path.read_bytes() for path in (places.archive, Path(f"{places.archive}-wal")))
    places.archive.write_bytes(content)
    aside.hardlink_to(places.archive)
    Path(f"{aside}-wal").write_bytes(log)
    engine = EngineProcess(places)
    engine.attach().close(stop_engine=True)
    engine.wait()
    assert not aside.exists()
    assert {note for _, note in rows(places.archive)} == {"in the log"}
