"""A backup is the whole archive at one moment in one checked file: no secret in it, and whole or not at all."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from archive_samples import NOON, URL, article, batch, flagged, look

from monitor.errors import ArchiveError, UserError
from monitor.feeds.access import may_be_secret
from monitor.model import Subscription, Topic
from monitor.storage import backup
from monitor.storage.backup import About, Contents
from monitor.storage.migrating import open_archive
from monitor.storage.schema import MIGRATIONS
from monitor.storage.store import Store
from monitor.storage.views import VIEWS

ABOUT = About(NOON, "0.1.0", "here", 'theme = "dark"\n')


class Usage(NamedTuple):
    free: int


KEY = "hunter2-of-the-harbour"


def fill(store: Store, articles: int = 40) -> None:
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(*(flagged(article(f"g{n}", body=f"Line {n}. " * 40)) for n in range(articles))))
    store.annotate(1, "look again", ("sea", "strike"))
    store.mark([2], starred=True)


def back_up(path: Path, place: Path, *, overwrite: bool = False) -> Contents:
    return backup.make(path, place, ABOUT, secret=may_be_secret, overwrite=overwrite)


EVERYTHING = (
    "SELECT * FROM v_articles ORDER BY id",
    "SELECT * FROM v_flags ORDER BY article_id",
    "SELECT * FROM v_feeds ORDER BY url",
    "SELECT name, query, version FROM topic ORDER BY name",
    "SELECT rowid FROM search WHERE search MATCH 'line' ORDER BY rowid",
    "SELECT * FROM volume ORDER BY hour",
    *(f"SELECT * FROM {view} ORDER BY 1, 2, 3" for view in sorted(VIEWS)),
)


def test_a_backup_answers_as_the_archive_does_and_comes_back_so(store: Store, path: Path, tmp_path: Path) -> None:
    fill(store)
    place = tmp_path / "kept.db"
    contents = back_up(path, place)
    assert (contents.articles, contents.feeds, contents.topics) == (40, 1, 1)
    assert contents.newest == NOON
    assert contents.about == ABOUT
    draft = tmp_path / "again.db"
    backup.restored(place, draft)
    for query in EVERYTHING:
        answer = look(path, query)
        assert look(place, query) == answer
        assert look(draft, query) == answer
    assert look(draft, "SELECT * FROM meta") == look(path, "SELECT * FROM meta")
    assert place.stat().st_mode & 0o077 == 0


def test_what_another_program_put_in_to_act_by_itself_stays_out_of_it(store: Store, path: Path, tmp_path: Path) -> None:
    fill(store)
    store.close()
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("CREATE TRIGGER mine AFTER INSERT ON article BEGIN DELETE FROM tag; END")
    place = tmp_path / "kept.db"
    back_up(path, place)
    assert backup.look(place).articles == 40
    assert look(path, "SELECT name FROM sqlite_master WHERE type = 'trigger'") == [("mine",)]
    backup.restored(place, tmp_path / "again.db")


def test_what_acts_by_itself_takes_no_secret_along(store: Store, path: Path, tmp_path: Path) -> None:
    fill(store)
    store.close()
    with closing(sqlite3.connect(path)) as hand:
        kept = json.dumps([["Authorization", "topsecret"]])
        hand.execute("UPDATE feed SET headers = ?", [kept])  # as an older version kept it
        hand.execute("CREATE TABLE spy (told TEXT)")
        hand.execute("CREATE TRIGGER t BEFORE UPDATE ON feed BEGIN INSERT INTO spy VALUES (old.headers); END")
        hand.commit()
    place = tmp_path / "kept.db"
    back_up(path, place)
    assert b"topsecret" not in place.read_bytes()


def test_an_archive_that_lacks_something_makes_no_backup_and_says_what_helps(
    store: Store, path: Path, tmp_path: Path
) -> None:
    fill(store)
    store.close()
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("DROP TABLE flag_mark")
    with pytest.raises(ArchiveError) as caught:
        back_up(path, tmp_path / "kept.db")
    assert str(path) in str(caught.value)
    assert "doctor --repair" in str(caught.value)
    assert ".part" not in str(caught.value)
    assert [one.name for one in tmp_path.iterdir() if "kept" in one.name] == []


def test_while_another_writes_without_pause_the_backup_is_of_one_moment(
    store: Store, path: Path, tmp_path: Path
) -> None:
    fill(store, 2000)
    stop, wrote = threading.Event(), threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            store.save(batch(article(f"new{number}", body=f"More {number}. " * 40)))
            wrote.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert wrote.wait(60)
        contents = back_up(path, tmp_path / "kept.db")
    finally:
        stop.set()
        writer.join()
    assert contents.articles > 2000
    assert look(tmp_path / "kept.db", "PRAGMA integrity_check") == [("ok",)]
    assert look(tmp_path / "kept.db", "SELECT count(*) FROM search_docsize") == [(contents.articles,)]
    assert look(tmp_path / "kept.db", "SELECT sum(n) FROM volume") == [(contents.articles,)]


def test_no_secret_is_in_it_on_no_page(store: Store, path: Path, tmp_path: Path) -> None:
    fill(store)
    with closing(sqlite3.connect(path)) as older:  # versions before kept such values in the archive
        older.execute("UPDATE feed SET headers = ?", [f'[["Cookie", "{KEY}-first"]]'])
        older.commit()
        older.execute("UPDATE feed SET headers = ?", [f'[["Authorization", "{KEY}"], ["Accept-Language", "ko"]]'])
        older.commit()
        older.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert KEY.encode() in path.read_bytes()
    back_up(path, tmp_path / "kept.db")
    assert KEY.encode() not in (tmp_path / "kept.db").read_bytes()
    assert look(tmp_path / "kept.db", "SELECT headers FROM feed") == [
        ('[["Authorization", ""], ["Accept-Language", "ko"]]',)
    ]
    assert KEY.encode() in path.read_bytes()  # the archive itself is left as it is


def test_a_file_that_is_there_is_not_replaced_unless_asked(store: Store, path: Path, tmp_path: Path) -> None:
    fill(store)
    place = tmp_path / "kept.db"
    place.write_bytes(b"something of the user's")
    with pytest.raises(UserError, match="is there already"):
        back_up(path, place)
    assert place.read_bytes() == b"something of the user's"
    assert back_up(path, place, overwrite=True).articles == 40


@pytest.mark.parametrize("name", ["archive.db", "archive.db-wal", "./archive.db"])
def test_the_archive_itself_is_never_written_over(store: Store, path: Path, name: str) -> None:
    fill(store)
    with pytest.raises(UserError, match="is the archive itself"):
        back_up(path, path.parent / name, overwrite=True)


def test_without_room_or_folder_nothing_is_written(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    with pytest.raises(UserError, match="there is no folder"):
        back_up(path, tmp_path / "nowhere" / "kept.db")
    with pytest.raises(UserError, match="is a folder"):
        back_up(path, tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(free=0))
    with pytest.raises(ArchiveError, match="0 MB free"):
        back_up(path, tmp_path / "kept.db")
    assert not list(tmp_path.glob("*kept*"))
    assert not list(tmp_path.glob(".*"))


def test_a_disk_that_fills_up_meanwhile_leaves_no_half_backup(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy may be no larger than a page: SQLite says "full", as it does for the disk."""
    fill(store)
    place = tmp_path / "kept.db"
    place.write_bytes(b"the one before")
    real = sqlite3.connect

    def small(where: object, *more: object, **options: object) -> sqlite3.Connection:
        connection = real(where, *more, **options)  # type: ignore[call-overload,no-any-return]
        if str(where).endswith(".part"):
            connection.execute("PRAGMA max_page_count = 1")
        return connection  # type: ignore[no-any-return]

    monkeypatch.setattr("monitor.storage.copying.sqlite3.connect", small)
    with pytest.raises(UserError, match="could not be copied whole"):
        back_up(path, place, overwrite=True)
    assert place.read_bytes() == b"the one before"
    assert not list(tmp_path.glob(".*"))


def test_an_archive_of_an_older_version_can_be_backed_up(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    open_archive(path, MIGRATIONS[:-1]).close()
    assert back_up(path, tmp_path / "kept.db").version == len(MIGRATIONS) - 1


def test_there_is_nothing_to_back_up_without_an_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="there is no archive"):
        back_up(tmp_path / "archive.db", tmp_path / "kept.db")
    assert list(tmp_path.iterdir()) == []


def spoil(place: Path, how: str) -> None:
    content = place.read_bytes()
    match how:
        case "not SQLite":
            place.write_bytes(b"dear diary, " * 1000)
        case "empty":
            place.write_bytes(b"")
        case "cut":
            place.write_bytes(content[: len(content) // 2])
        case "overwritten":
            middle = len(content) // 8192 * 4096
            place.write_bytes(content[:middle] + b"\xa5" * 16384 + content[middle + 16384 :])
        case _:
            with closing(sqlite3.connect(place)) as hand:
                hand.executescript(how)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("not SQLite", "not an SQLite file"),
        ("empty", "the file is empty"),
        ("cut", "not restored. Choose another backup"),
        ("overwritten", "not restored. Choose another backup"),
        (f"PRAGMA user_version = {len(MIGRATIONS) + 1}", "newer version"),
        ("PRAGMA application_id = 7", "another program"),
        ("DROP TABLE flag", "no whole archive: it has no table flag"),
        ("CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM article; END", "triggers"),
    ],
)
def test_what_cannot_be_restored_is_refused_and_says_why(
    store: Store, path: Path, tmp_path: Path, how: str, words: str
) -> None:
    fill(store, 400)
    place = tmp_path / "kept.db"
    back_up(path, place)
    spoil(place, how)
    with pytest.raises(ArchiveError, match=words):
        backup.look(place)


def test_a_folder_that_is_another_archive_is_seen_through(store: Store, path: Path) -> None:
    """Any archive can be looked at, not only what `backup` made."""
    fill(store, 3)
    contents = backup.look(path)
    assert (contents.articles, contents.about) == (3, None)
    assert look(path, "SELECT url FROM feed") == [(URL,)]


def test_a_store_can_be_opened_on_what_comes_back(store: Store, path: Path, tmp_path: Path) -> None:
    fill(store)
    store.add_feeds([Subscription("https://post.example/feed", username="reader")])
    assert back_up(path, tmp_path / "kept.db").passwords == 1
    backup.restored(tmp_path / "kept.db", tmp_path / "again.db")
    again = Store(tmp_path / "again.db", now=lambda: NOON)
    assert len(again.save(batch(article("after"))).new) == 1
    again.close()
