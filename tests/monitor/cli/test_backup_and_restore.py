"""`backup` and `restore` as a user runs them: on this machine, on another one, beside an engine, and with files that will not do."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from loopback import Wirewatch

from monitor.errors import UserError
from monitor.lock import engine_lock
from monitor.places import find
from monitor.safekeeping import backups, restoring
from monitor.storage.migrating import open_archive
from monitor.storage.schema import MIGRATIONS

LAUNCH = {"id": "l", "title": "Norland fires a ballistic missile into the sea", "published": "2026-05-01T09:00:00Z"}


@pytest.fixture
def kept(wirewatch: Wirewatch, tmp_path: Path) -> Path:
    """A backup of an archive with one article, a feed and settings; one more article came after it."""
    rows, place = tmp_path / "rows.jsonl", tmp_path / "kept.db"
    rows.write_text(json.dumps(LAUNCH) + "\n", encoding="utf-8")
    assert wirewatch("import", str(rows)).code == 0
    assert wirewatch("feeds", "add", "https://gazette.example/feed").code == 0
    (tmp_path / "data" / "settings.toml").write_text('theme = "dark"\nunknown = "hunter2"\n', encoding="utf-8")
    answer = wirewatch("backup", str(place))
    assert answer.code == 0
    assert "1 article" in answer.out
    rows.write_text(json.dumps({**LAUNCH, "id": "m"}) + "\n", encoding="utf-8")
    assert wirewatch("import", str(rows)).code == 0
    return place


def titles(wirewatch: Wirewatch, *where: str) -> int:
    return len(wirewatch(*where, "search", "missile", "--json").lines)


def test_the_backup_is_told_as_json_and_not_written_over(wirewatch: Wirewatch, kept: Path) -> None:
    before = kept.read_bytes()
    refused = wirewatch("backup", str(kept))
    assert refused.code == 2
    assert "--overwrite" in refused.err
    assert kept.read_bytes() == before
    (told,) = wirewatch("backup", str(kept), "--overwrite", "--json").lines
    assert (told["file"], told["articles"], told["feeds"]) == (str(kept), 2, 1)
    assert b"hunter2" not in kept.read_bytes()


def test_a_dry_run_shows_what_is_in_it_and_what_it_would_replace(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path
) -> None:
    archive = (tmp_path / "data" / "archive.db").read_bytes()
    (told,) = wirewatch("restore", str(kept), "--dry-run", "--json").lines
    assert told["restored"] is False
    assert told["backup"]["articles"] == 1
    assert told["backup"]["newest"] == "2026-05-01T09:00:00Z"
    assert told["replaces"]["articles"] == 2
    words = wirewatch("restore", str(kept), "--dry-run").out
    assert "In the backup: 1 article" in words
    assert "It would replace: 2 articles" in words
    assert (tmp_path / "data" / "archive.db").read_bytes() == archive


def test_restoring_keeps_the_archive_that_was_there(wirewatch: Wirewatch, kept: Path, tmp_path: Path) -> None:
    (tmp_path / "data" / "settings.toml").write_text('theme = "light"\n', encoding="utf-8")
    assert titles(wirewatch) == 2
    answer = wirewatch("restore", str(kept), "--yes")
    assert answer.code == 0
    assert titles(wirewatch) == 1
    (aside,) = (tmp_path / "data").glob("archive-replaced-*.db")
    (settings,) = (tmp_path / "data").glob("settings-replaced-*.toml")
    assert str(aside) in answer.out
    assert settings.read_text(encoding="utf-8") == 'theme = "light"\n'
    assert 'theme = "dark"' in (tmp_path / "data" / "settings.toml").read_text(encoding="utf-8")
    assert wirewatch("restore", str(aside), "--yes").code == 0  # and back again
    assert titles(wirewatch) == 2


@pytest.mark.parametrize("confirmed", [False, True])
def test_on_another_machine_notifications_stay_off_until_confirmed(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, confirmed: bool
) -> None:
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    there = ("--data", str(tmp_path / "there"))
    (told,) = wirewatch(*there, "restore", str(kept), "--json", *(["--channels"] if confirmed else [])).lines
    assert told["backup"]["elsewhere"] is True
    assert told["channels_off"] is not confirmed
    assert titles(wirewatch, *there) == 1
    settings = (tmp_path / "there" / "settings.toml").read_text(encoding="utf-8")
    assert f"notifications = {str(confirmed).lower()}" in settings
    assert 'theme = "dark"' in settings
    assert [feed["url"] for feed in wirewatch(*there, "feeds", "list", "--json").lines] == [
        "https://gazette.example/feed"
    ]


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_waited_to_be_sent_is_not_sent_again_and_channels_are_off_elsewhere(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, elsewhere: bool
) -> None:
    with closing(sqlite3.connect(kept)) as there:
        there.execute("INSERT INTO alert (id, raised, topic, kind, title, text) VALUES (1, 0, 'x', 'flag', 'T', 'old')")
        there.execute("INSERT INTO outbox (alert_id, channel, key, due, since) VALUES (1, 'hook', 'k', 0, 0)")
        there.commit()
    data = tmp_path / "data"
    (data / "channels.toml").write_text('[[channel]]\nname = "hook"\nkind = "webhook"\n', encoding="utf-8")
    if elsewhere:
        monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    (told,) = wirewatch("restore", str(kept), "--json").lines
    with closing(sqlite3.connect(data / "archive.db")) as archive:
        assert archive.execute("SELECT state FROM outbox").fetchall() == [("failed",)]
    aside = [Path(path) for path in told["kept"] if "channels" in path]
    assert (data / "channels.toml").exists() is not elsewhere
    assert len(aside) == elsewhere
    assert all('name = "hook"' in path.read_text(encoding="utf-8") for path in aside)


@pytest.mark.parametrize(("fault", "told"), [(KeyboardInterrupt, None), (OSError, "the archive was restored")])
def test_whatever_happens_once_the_archive_is_in_place_nobody_is_told_anything_elsewhere(
    wirewatch: Wirewatch,
    kept: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: type[BaseException],
    told: str | None,
) -> None:
    data, now = tmp_path / "data", datetime(2026, 5, 28, tzinfo=UTC)
    (data / "channels.toml").write_text('[[channel]]\nname = "hook"\nkind = "webhook"\n', encoding="utf-8")
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    places, replaced = find(data), restoring.put_in_place

    def and_then(*given: Path) -> Path | None:
        aside = replaced(*given)
        monkeypatch.setattr(restoring, "put_back", fails)
        return aside

    def fails(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(restoring, "put_in_place", and_then)
    with pytest.raises(UserError if told else fault, match=told):
        restoring.restore(places, restoring.preview(places, kept), now)
    assert titles(wirewatch) == 1
    assert "notifications = false" in (data / "settings.toml").read_text(encoding="utf-8")
    assert not (data / "channels.toml").exists()


def test_an_archive_that_cannot_be_replaced_leaves_channels_and_settings_as_they_were(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, now = tmp_path / "data", datetime(2026, 5, 28, tzinfo=UTC)
    (data / "channels.toml").write_text('[[channel]]\nname = "hook"\nkind = "webhook"\n', encoding="utf-8")
    before = {path.name: path.read_bytes() for path in data.glob("*.toml")}
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "put_in_place", fails)
    with pytest.raises(UserError, match="could not be replaced"):
        restoring.restore(find(data), restoring.preview(find(data), kept), now)
    assert {path.name: path.read_bytes() for path in data.glob("*.toml")} == before


def test_secret_headers_are_named_as_missing_on_another_machine(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(kept)) as there:
        there.execute(
            """UPDATE feed SET headers = '[["X-Key", ""], ["Accept-Language", "ko"]]', username = 'me' WHERE state <> 'import'"""
        )
        there.commit()
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    there_too = ("--data", str(tmp_path / "there"))
    (told,) = wirewatch(*there_too, "restore", str(kept), "--dry-run", "--json").lines
    assert (told["passwords_missing"], told["headers_missing"]) == (1, 1)
    words = wirewatch(*there_too, "restore", str(kept)).out
    assert "1 feed with a secret header may need it again" in words
    assert "wirewatch doctor" in words


def test_beside_an_engine_a_backup_is_made_and_a_restore_is_exit_three(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path
) -> None:
    with engine_lock(find(str(tmp_path / "data"))):
        assert wirewatch("backup", str(tmp_path / "second.db")).code == 0
        assert wirewatch("restore", str(kept), "--dry-run").code == 0
        assert wirewatch("restore", str(kept), "--yes").code == 3
    assert titles(wirewatch) == 2


@pytest.mark.parametrize("content", [b"", b"dear diary, " * 2000, None, "cut"])
def test_a_file_that_will_not_do_is_exit_two_and_changes_nothing(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path, content: bytes | str | None
) -> None:
    archive = (tmp_path / "data" / "archive.db").read_bytes()
    if content is None:
        kept.unlink()
    else:
        kept.write_bytes(kept.read_bytes()[:9000] if isinstance(content, str) else content)
    answer = wirewatch("restore", str(kept), "--yes")
    assert (answer.code, answer.out) == (2, "")
    assert kept.name in answer.err
    assert (tmp_path / "data" / "archive.db").read_bytes() == archive
    assert not list((tmp_path / "data").glob("*replaced*"))


def test_a_backup_takes_the_place_of_an_archive_that_cannot_be_read(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "data" / "archive.db"
    archive.write_bytes(b"\xa5" * 50_000)
    answer = wirewatch("restore", str(kept), "--yes")
    assert answer.code == 0
    (aside,) = archive.parent.glob("archive-replaced-*.db")
    assert aside.read_bytes() == b"\xa5" * 50_000
    assert titles(wirewatch) == 1


def test_settings_that_cannot_be_used_leave_those_that_are_there(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(kept)) as stranger:
        stranger.execute(
            "UPDATE meta SET value = 'proxy = \"http://me:word@evil.example\"' WHERE key = 'backup_settings'"
        )
        stranger.commit()
    before = (tmp_path / "data" / "settings.toml").read_text(encoding="utf-8")
    answer = wirewatch("restore", str(kept), "--yes")
    assert answer.code == 0
    assert "no settings that can be used" in answer.out
    assert (tmp_path / "data" / "settings.toml").read_text(encoding="utf-8") == before


def test_a_backup_of_an_older_version_is_brought_up_to_date(wirewatch: Wirewatch, tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    open_archive(older, MIGRATIONS[:-1]).close()
    assert wirewatch("restore", str(older), "--yes").code == 0
    assert wirewatch("feeds", "add", "https://gazette.example/feed").code == 0
    assert wirewatch("feeds", "list", "--json").lines[0]["url"] == "https://gazette.example/feed"


def test_without_an_archive_there_is_nothing_to_back_up(wirewatch: Wirewatch, tmp_path: Path) -> None:
    answer = wirewatch("backup", str(tmp_path / "kept.db"))
    assert answer.code == 2
    assert "there is no archive" in answer.err
    assert not (tmp_path / "kept.db").exists()


def test_an_archive_that_is_gone_beside_its_backups_is_not_taken_for_a_new_one(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    (data / "backups").mkdir(exist_ok=True)
    (data / "backups" / "archive-20260528-120000.db").write_bytes(kept.read_bytes())
    (data / "archive.db").unlink()
    for words in (
        ["search", "missile"],
        ["topics", "set", "x", "ferry"],
        ["poll"],
        ["import", str(tmp_path / "rows.jsonl")],
    ):
        answer = wirewatch(*words)
        assert answer.code == 2
        assert "`wirewatch restore" in answer.err
    assert not (data / "archive.db").exists()
    assert "archive" in {line["check"] for line in wirewatch("doctor", "--json").lines if not line["ok"]}
    assert wirewatch("restore", str(data / "backups" / "archive-20260528-120000.db"), "--yes").code == 0
    assert titles(wirewatch) == 1


def test_an_archive_that_has_only_the_name_of_one_put_aside_is_not_taken_for_a_new_one(
    wirewatch: Wirewatch, kept: Path, tmp_path: Path
) -> None:
    """As where a restore was killed on a disk without hard links."""
    data = tmp_path / "data"
    (data / "archive.db").rename(data / "archive-replaced-20260528-120000.db")
    answer = wirewatch("poll")
    assert answer.code == 2
    assert "archive-replaced-20260528-120000.db" in answer.err
    assert not (data / "archive.db").exists()
    (data / "archive-replaced-20260528-120000.db").rename(data / "archive.db")
    assert titles(wirewatch) > 0


def test_what_stands_in_the_way_of_channels_leaves_all_as_it_was(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, now = tmp_path / "data", datetime(2026, 5, 28, tzinfo=UTC)
    (data / "channels.toml").write_text('[[channel]]\nname = "hook"\nkind = "webhook"\n', encoding="utf-8")
    before = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()}
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    seen, rename = restoring.preview(find(data), kept), Path.rename

    def fails(path: Path, target: Path) -> Path:
        if path.name == "channels.toml":
            raise PermissionError(13, "Permission denied")  # as where another program has it open
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(UserError, match="could not be replaced: Permission denied"):
        restoring.restore(find(data), seen, now)
    assert {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()} == before


def left_with_its_log_alone(data: Path) -> tuple[bytes, dict[str, bytes]]:
    """The log that is there, with the notes of two articles in it, and both files as they were before the archive was moved away."""
    with closing(sqlite3.connect(data / "archive.db")) as other:
        other.execute("UPDATE article SET note = 'ask the harbour'")
        other.commit()
        away = {name: (data / name).read_bytes() for name in ("archive.db", "archive.db-wal")}
    (data / "archive.db").unlink()
    (data / "archive.db-wal").write_bytes(away["archive.db-wal"])
    return away["archive.db-wal"], away


def test_a_restore_beside_a_log_alone_keeps_the_log(wirewatch: Wirewatch, kept: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    log, _ = left_with_its_log_alone(data)
    answer = wirewatch("doctor", "--repair")
    assert "nothing had to be repaired" not in answer.out
    assert wirewatch("restore", str(kept), "--yes").code == 0
    (aside,) = data.glob("archive-replaced-*.db-wal")
    assert aside.read_bytes() == log
    assert titles(wirewatch) == 1


def test_a_log_whose_archive_is_gone_is_left_as_it_is(wirewatch: Wirewatch, kept: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    log, away = left_with_its_log_alone(data)
    answer = wirewatch("search", "missile")
    assert (answer.code, "archive.db-wal" in answer.err) == (2, True)
    assert (data / "archive.db-wal").read_bytes() == log
    for name, content in away.items():
        (data / name).write_bytes(content)
    assert wirewatch("search", "is:noted", "--count").out == "2\n"
