"""One archive takes the place of another: what was there keeps its bytes and its log under another name, and a failure changes nothing."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from archive_samples import NOON

from monitor.storage.aside import put_in_place, set_aside, stamped, undo_half


@pytest.fixture(params=["hard links", "none"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """On a disk with hard links, and on one without."""
    if request.param == "none":

        def refuse(*_: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    for name, content in (("archive.db", b"old"), ("archive.db-wal", b"old log"), ("archive.db-shm", b"map")):
        (tmp_path / name).write_bytes(content)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_what_was_there_is_kept_with_its_log(folder: Path) -> None:
    archive, draft = folder / "archive.db", folder / "archive.new"
    draft.write_bytes(b"new")
    aside = stamped(archive, "replaced", NOON)
    assert put_in_place(draft, archive, aside) == aside
    assert contents(folder) == {
        "archive.db": b"new",
        "archive-replaced-20260528-120000.db": b"old",
        "archive-replaced-20260528-120000.db-wal": b"old log",
    }


def test_where_it_fails_all_is_as_it_was(folder: Path) -> None:
    archive = folder / "archive.db"
    with pytest.raises(FileNotFoundError):
        put_in_place(folder / "never made", archive, stamped(archive, "replaced", NOON))
    left = contents(folder)
    left.pop("archive.db-shm", None)  # SQLite makes it anew
    assert left == {"archive.db": b"old", "archive.db-wal": b"old log"}


def test_where_nothing_was_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "draft").write_bytes(b"new")
    archive = tmp_path / "archive.db"
    assert put_in_place(tmp_path / "draft", archive, stamped(archive, "replaced", NOON)) is None
    assert contents(tmp_path) == {"archive.db": b"new"}


def test_names_tell_when_and_are_never_used_twice(tmp_path: Path) -> None:
    archive, night = tmp_path / "archive.db", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    first = stamped(archive, "damaged", night)
    first.touch()
    assert first.name == "archive-damaged-20260102-030405.db"
    assert stamped(archive, "damaged", night).name == "archive-damaged-20260102-030405-1.db"


@pytest.fixture
def half_done(tmp_path: Path) -> Path:
    """A swap that was killed when the log had lost its name: the archive has two names, its log that beside the other."""
    archive, aside = tmp_path / "archive.db", tmp_path / "archive-damaged-20260528-120000.db"
    archive.write_bytes(b"old")
    os.link(archive, aside)
    aside.with_name(f"{aside.name}-wal").write_bytes(b"old log")
    return archive


def test_a_swap_that_was_killed_is_undone(half_done: Path) -> None:
    undo_half(half_done)
    assert contents(half_done.parent) == {"archive.db": b"old", "archive.db-wal": b"old log"}


def test_so_is_one_that_was_killed_before_the_log_lost_its_name(half_done: Path) -> None:
    (aside,) = set_aside(half_done)
    os.link(f"{aside}-wal", f"{half_done}-wal")
    undo_half(half_done)
    assert contents(half_done.parent) == {"archive.db": b"old", "archive.db-wal": b"old log"}


def test_a_log_that_somebody_began_meanwhile_is_not_replaced(half_done: Path) -> None:
    half_done.with_name("archive.db-wal").write_bytes(b"a new log")
    before = contents(half_done.parent)
    undo_half(half_done)
    assert contents(half_done.parent) == before


def test_a_log_that_is_older_than_the_archive_is_not_put_back(half_done: Path) -> None:
    """Somebody opened the archive meanwhile, stored something and closed it: that log would be played over it."""
    (aside,) = set_aside(half_done)
    os.utime(f"{aside}-wal", (1, 1))
    before = contents(half_done.parent)
    undo_half(half_done)
    assert contents(half_done.parent) == before


def test_names_of_the_users_own_are_left_alone(tmp_path: Path) -> None:
    """A link to where the archive really is, and a second name that somebody gave it."""
    (tmp_path / "archive-replaced-20260528-120000.db").write_bytes(b"the archive")
    (tmp_path / "archive.db").symlink_to("archive-replaced-20260528-120000.db")
    os.link(tmp_path / "archive-replaced-20260528-120000.db", tmp_path / "archive-snapshot-2026.db")
    before = contents(tmp_path)
    undo_half(tmp_path / "archive.db")
    assert contents(tmp_path) == before
    assert set_aside(tmp_path / "archive.db") == [tmp_path / "archive-replaced-20260528-120000.db"]


def test_what_was_put_aside_long_ago_stays(tmp_path: Path) -> None:
    for name in ("archive.db", "archive-replaced-20260102-030405.db", "archive-damaged-20250102-030405.db"):
        (tmp_path / name).write_bytes(name.encode())
    before = contents(tmp_path)
    undo_half(tmp_path / "archive.db")
    assert contents(tmp_path) == before
    assert [path.name for path in set_aside(tmp_path / "archive.db")] == [
        "archive-damaged-20250102-030405.db",
        "archive-replaced-20260102-030405.db",
    ]
