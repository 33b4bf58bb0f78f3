"""Before an archive is brought up to date, a copy of it is kept: whole, checked, told, and never in the way of what is there."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest
from archive_samples import NOON, URL, article, batch, look

from monitor.errors import ArchiveError
from monitor.model import Subscription
from monitor.storage.before_update import copy_of, draft_of
from monitor.storage.migrating import open_archive
from monitor.storage.schema import MIGRATIONS
from monitor.storage.store import Store

LATER = (*MIGRATIONS, "CREATE TABLE later (n INTEGER) STRICT;")


class Usage(NamedTuple):
    free: int


def filled(path: Path, articles: int) -> Path:
    store = Store(path, now=lambda: NOON)
    store.add_feeds([Subscription(URL)])
    store.save(batch(*(article(f"g{n}", body=f"Line {n}. " * 40) for n in range(articles))))
    if articles:
        store.annotate(1, "look again")
    store.close()
    return path


def update(path: Path) -> list[Path]:
    told: list[Path] = []
    open_archive(path, LATER, on_copy=told.append).close()
    return told


def test_the_copy_is_the_archive_as_it_was_and_its_owners_alone(path: Path) -> None:
    filled(path, 300)
    assert update(path) == [copy_of(path)]
    copy = copy_of(path)
    assert look(copy, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert look(copy, "SELECT count(*), max(note) FROM v_articles") == [(300, "look again")]
    assert look(copy, "PRAGMA integrity_check") == [("ok",)]
    assert copy.stat().st_mode & 0o077 == 0
    assert sorted(each.name for each in path.parent.iterdir()) == ["archive-before-update.db", "archive.db"]


def test_it_opens_in_the_archives_place(path: Path) -> None:
    filled(path, 3)
    update(path)
    copy_of(path).replace(path)
    store = Store(path, now=lambda: NOON)
    assert store.copy_kept is None  # it is of this version
    assert len(store.save(batch(article("after"))).new) == 1
    store.close()


def test_an_archive_that_holds_but_a_feed_is_copied_too(path: Path) -> None:
    filled(path, 0)
    assert update(path) == [copy_of(path)]
    assert look(copy_of(path), "SELECT count(*) FROM feed") == [(1,)]


def test_a_new_archive_an_empty_one_and_one_of_this_version_are_not_copied(path: Path) -> None:
    assert update(path) == []
    path.unlink()
    open_archive(path).close()
    assert update(path) == []
    filled(path.with_name("other.db"), 2)
    Store(path.with_name("other.db"), now=lambda: NOON).close()
    assert not copy_of(path).exists()
    assert not copy_of(path.with_name("other.db")).exists()


def test_only_the_newest_copy_is_kept(path: Path) -> None:
    filled(path, 1)
    copy_of(path).write_bytes(b"the one before")
    draft_of(path).write_bytes(b"left by a program that was killed")
    update(path)
    assert look(copy_of(path), "SELECT count(*) FROM v_articles") == [(1,)]
    assert not draft_of(path).exists()


def test_without_room_for_a_copy_nothing_is_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path, 300)
    copy_of(path).write_bytes(b"the one before")
    before = path.read_bytes()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(free=0))
    with pytest.raises(
        ArchiveError, match=r"needs 1 MB .* 0 MB are free.*archive-before-update.db, may go.*nothing was"
    ):
        update(path)
    assert path.read_bytes() == before
    assert copy_of(path).read_bytes() == b"the one before"


def test_a_copy_that_cannot_be_written_leaves_the_archive_and_the_copy_before(path: Path) -> None:
    filled(path, 3)
    before = path.read_bytes()
    copy_of(path).mkdir()  # what stands in its place cannot be replaced
    (copy_of(path) / "mine").touch()
    with pytest.raises(ArchiveError, match="could not be made"):
        update(path)
    assert path.read_bytes() == before
    assert not draft_of(path).exists()


def test_what_waits_in_the_log_is_in_the_copy(path: Path) -> None:
    filled(path, 1)
    killed = sqlite3.connect(path)
    killed.execute("UPDATE article SET note = 'in the log'")
    killed.commit()
    place = path.with_name("moved.db")
    for end in ("", "-wal"):
        place.with_name(place.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    killed.close()
    update(place)
    assert look(copy_of(place), "SELECT note FROM v_articles") == [("in the log",)]
