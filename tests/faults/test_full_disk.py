"""A disk without room: one clear sentence, the archive whole and as it was, and all goes on when there is room."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from disks import SmallDisk, limited, small_disk
from engines import EngineProcess, Run
from newsstand import Newsstand

from monitor.commands import Poll
from monitor.errors import UserError
from monitor.events import Trouble
from monitor.places import find
from monitor.safekeeping.backups import Backups
from monitor.storage.integrity import problems_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="disks are made small as on Linux")


@pytest.fixture(params=["disk", "quota"])
def scarce(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    if request.param == "quota":
        yield limited(tmp_path / "disk", 1400)
        return
    with small_disk(tmp_path / "disk", 1400) as disk:
        yield disk


def articles(data: Path) -> int:
    with closing(sqlite3.connect(data / "archive.db")) as archive:
        return int(archive.execute("SELECT count(*) FROM v_articles").fetchone()[0])


def test_an_import_that_finds_no_room_says_so_and_goes_on_when_there_is(run: Run, scarce: SmallDisk, rows: Path):
    data = scarce.folder / "data"
    assert run(data, "feeds", "list").code == 0
    answer = run(data, "import", str(rows), bound=scarce.bound)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert ("Make room" in answer.err) or ("free space" in answer.err)
    assert problems_of(data / "archive.db") == []
    assert articles(data) < 2000
    scarce.grow()
    assert run(data, "import", str(rows)).code == 0
    assert articles(data) == 2000
    assert problems_of(data / "archive.db") == []


def test_what_a_poll_had_no_room_for_is_fetched_again(run: Run, scarce: SmallDisk, stand: Newsstand):
    data = scarce.folder / "data"
    stand.add("small", 10)
    stand.add("large", 1800)
    assert run(data, "feeds", "add", *stand.urls(), "--allow-local").code == 0
    answer = run(data, "poll", "--all", bound=scarce.bound)
    assert answer.code == 2
    assert ("Make room" in answer.err) or ("free space" in answer.err)
    assert problems_of(data / "archive.db") == []
    scarce.grow()
    assert run(data, "poll", "--all").code == 0
    assert articles(data) == 1810
    assert problems_of(data / "archive.db") == []


@pytest.mark.parametrize("left", [0, 20_000, 60_000, 150_000, 400_000])
def test_however_little_room_is_left_no_command_breaks(run: Run, tmp_path: Path, stand: Newsstand, left: int):
    stand.add("paper", 300)
    with small_disk(tmp_path / "disk", 4000) as disk:
        data = disk.folder / "data"
        assert run(data, "feeds", "add", *stand.urls(), "--allow-local").code == 0
        disk.fill(left)
        polled, read = run(data, "poll", "--all"), run(data, "search", "ferry")
        for answer in (polled, read):
            assert answer.code == 0 or (answer.code == 2 and "Make room" in answer.err)
        disk.grow()
        assert problems_of(data / "archive.db") == []
        assert run(data, "poll", "--all").code == 0
        assert articles(data) == 300


def test_a_poll_does_without_room_for_temporary_files(tmp_path: Path, run: Run, stand: Newsstand):
    stand.add("paper", 30)
    with small_disk(tmp_path / "disk", 100) as disk:
        disk.fill(0)
        assert run(tmp_path / "data", "feeds", "add", *stand.urls(), "--allow-local").code == 0
        answer = run(tmp_path / "data", "poll", "--all", bound=["env", f"TMPDIR={disk.folder}"])
    assert (answer.code, answer.err) == (0, "")
    assert articles(tmp_path / "data") == 30


def test_a_running_engine_refuses_and_goes_on(tmp_path: Path, run: Run, stand: Newsstand):
    stand.add("paper", 1800)
    with small_disk(tmp_path / "disk", 1400) as disk:
        places = find(str(disk.folder / "data"))
        assert run(places.data, "feeds", "add", *stand.urls(), "--allow-local").code == 0
        engine = EngineProcess(places)
        link = engine.attach()
        try:
            with pytest.raises(UserError, match="Make room"):
                link.ask(Poll(all=True))
            disk.grow()
            assert link.ask(Poll(all=True)).counts["failed"] == 0
        finally:
            link.close(stop_engine=True)
            engine.wait()
        assert articles(places.data) == 1800
        assert problems_of(places.archive) == []


def test_automatic_backups_wait_on_a_small_disk(tmp_path: Path, run: Run, rows: Path):
    told: list[Trouble] = []
    with small_disk(tmp_path / "disk", 60_000) as disk:
        places = find(str(disk.folder / "data"))
        assert run(places.data, "import", str(rows)).code == 0
        backups = Backups(places, now=lambda: datetime(2026, 5, 28, 12, tzinfo=UTC), trouble=told.append)
        assert backups.due()
        assert backups.make_due() is None
        assert list(places.backups.iterdir()) == []
    assert [trouble.what for trouble in told] == ["backup"]
    assert "Automatic backups wait until there is room" in told[0].text
    assert "Make room" in told[0].text


def test_a_poll_without_room_for_its_daily_backup_says_so_and_stands(tmp_path: Path, run: Run, stand: Newsstand):
    stand.add("paper", 30)
    with small_disk(tmp_path / "disk", 20_000) as disk:
        data = disk.folder / "data"
        assert run(data, "feeds", "add", *stand.urls(), "--allow-local").code == 0
        assert run(data, "poll", "--all").code == 0
        answer = run(data, "poll", "--all")
        assert articles(data) == 30
        assert list((data / "backups").iterdir()) == []
    assert answer.code == 0
    assert "Automatic backups wait until there is room" in answer.err
