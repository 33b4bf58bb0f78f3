"""When something around a command is broken (settings, archive, disk): it is said, and what can go on goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from loopback import Wirewatch

from monitor.storage.migrating import open_archive
from monitor.storage.schema import MIGRATIONS
from monitor.storage.store import Store

ROOT = Path(__file__).parents[3]
BROKEN = "theme = 'dark\n"
JUNK = b"not a database at all, but something of the user's" * 50


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_broken_settings_are_told_by_the_first_command(wirewatch: Wirewatch, data: Path) -> None:
    (data / "settings.toml").write_text(BROKEN, encoding="utf-8")
    answer = wirewatch("feeds", "list", "--json")
    assert (answer.code, answer.out) == (0, "")
    assert "not valid TOML" in answer.err
    assert "settings.toml.broken" in answer.err


@pytest.mark.parametrize("aside", [False, True])
def test_doctor_sees_broken_settings_before_and_after_they_are_put_aside(
    wirewatch: Wirewatch, data: Path, *, aside: bool
) -> None:
    (data / "settings.toml").write_text(BROKEN, encoding="utf-8")
    if aside:
        wirewatch("feeds", "list")
    answer = wirewatch("doctor", "--json")
    (settings,) = [line for line in answer.lines if line["check"] == "settings"]
    assert not settings["ok"]
    assert ("not valid TOML" in settings["detail"]) is not aside
    assert str(data / "settings.toml.broken") in settings["detail"]
    assert answer.err == ""  # once is enough
    assert answer.code == 1


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("[polling]\nper_host = 1\n", "polling is a table; it must be true or false"),
        ("per_host = true\n", "per_host is true; it must be a whole number"),
        ("zone = 9\n", "zone is 9; it must be words in quotation marks"),
    ],
)
def test_a_setting_of_another_kind_is_told_in_words(wirewatch: Wirewatch, data: Path, written: str, told: str) -> None:
    (data / "settings.toml").write_text(written, encoding="utf-8")
    assert told in wirewatch("feeds", "list").err


def test_doctor_reports_a_damaged_archive_and_goes_on(wirewatch: Wirewatch, data: Path) -> None:
    (data / "archive.db").write_bytes(JUNK)
    answer = wirewatch("doctor", "--json")
    found = {line["check"]: line["ok"] for line in answer.lines}
    assert answer.code == 1
    assert found["archive"] is False
    assert found["settings"] is True
    assert {"disk", "keyring", "notifications"} <= set(found)


def test_doctor_reports_pages_that_were_overwritten(wirewatch: Wirewatch, data: Path) -> None:
    wirewatch("feeds", "list")
    archive = data / "archive.db"
    whole = archive.read_bytes()
    archive.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    answer = wirewatch("doctor", "--json")
    (line,) = [line for line in answer.lines if line["check"] == "archive"]
    assert not line["ok"]
    assert answer.code == 1


def test_flagging_with_the_topics_of_a_damaged_archive_is_refused(
    wirewatch: Wirewatch, data: Path, tmp_path: Path
) -> None:
    (data / "archive.db").write_bytes(JUNK)
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"id": "1", "title": "Norland fires a ballistic missile"}), encoding="utf-8")
    answer = wirewatch("flag", str(path))
    assert (answer.code, answer.out) == (2, "")
    assert "archive.db" in answer.err
    assert wirewatch("flag", "--query", "m=missile", str(path)).code == 0
    (data / "archive.db").unlink()
    assert wirewatch("flag", str(path)).lines[0]["flags"][0]["topic"] == "missile-launches"


def run(data: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command in a process of its own, its output onto a device that is always full."""
    with Path("/dev/full").open("wb") as full:
        return subprocess.run(
            [sys.executable, "main.py", "--data", str(data), *arguments],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "ferry", "--json"),
        ("export", "articles", "--format", "csv", "--out", "-"),
        ("export", "articles", "--format", "jsonl", "--out", "-"),
        ("counts", "--by", "day", "--csv"),
        ("topics", "export", "-"),
        ("topics", "list"),
        ("poll", "--json"),
    ],
)
def test_a_full_disk_behind_stdout_is_told(
    wirewatch: Wirewatch, data: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "ferry.jsonl"
    path.write_text(json.dumps({"id": "1", "title": "The ferry sails"}), encoding="utf-8")
    wirewatch("import", str(path))
    done = run(data, *arguments)
    words = done.stderr.decode()
    assert done.returncode == 2, words
    assert "standard output could not be written: No space left on device" in words
    assert "Traceback" not in words
    assert "Exception ignored" not in words


def test_topics_go_to_stdout_in_utf8_whatever_the_locale(wirewatch: Wirewatch, data: Path) -> None:
    wirewatch("topics", "set", "rivers", "река OR 河", "--title", "Реки")
    done = subprocess.run(
        [sys.executable, "main.py", "--data", str(data), "topics", "export", "-"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "река" in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps who may read a file in another way")
def test_the_archive_is_its_owners_alone(wirewatch: Wirewatch, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        wirewatch("feeds", "add", "https://post.example/feed")
        assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
        archive = tmp_path / "data" / "archive.db"
        store = Store(archive, now=lambda: datetime(2026, 5, 28, tzinfo=UTC))
        store.set_meta("a", "word")
        modes = {path.name: path.stat().st_mode & 0o777 for path in archive.parent.glob("archive.db*")}
        store.close()
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(("archive.db", "archive.db-wal", "archive.db-shm"), 0o600)


def test_a_copy_of_the_archive_is_kept_and_told_before_it_is_brought_up_to_date(
    wirewatch: Wirewatch, data: Path
) -> None:
    old = open_archive(data / "archive.db", MIGRATIONS[:1])
    old.execute("INSERT INTO feed (id, url, added) VALUES (1, 'https://post.example/feed', 0)")
    old.execute(
        "INSERT INTO article (feed_id, sort_time, first_seen, guid, sha256, url, source, lang, author, title, summary, body) "
        "VALUES (1, 0, 0, 'a', '', '', '', '', '', 'The ferry sails', '', '')"
    )
    old.execute("INSERT INTO volume VALUES (0, 1)")
    old.conn.commit()
    old.close()
    answer = wirewatch("feeds", "list", "--json")
    assert (answer.code, len(answer.lines)) == (0, 1)
    assert answer.err.count("\n") == 1
    assert str(data / "archive-before-update.db") in answer.err
    assert wirewatch("feeds", "list", "--json").err == ""
