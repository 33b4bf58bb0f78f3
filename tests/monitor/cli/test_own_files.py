"""Channels, scheduled exports, kept charts, reference tables and own names go into a backup, and come back where they belong."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import Wirewatch

from monitor import channels_file
from monitor.places import Places
from monitor.safekeeping import backups
from monitor.safekeeping.own_files import gathered, put_back

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
FILES = {
    "channels.toml": '[[channel]]\nname = "desk"\nkind = "webhook"\n',
    "exports.toml": '[[export]]\nname = "daily"\nfolder = "/reports"\n',
    "views.toml": "",
    "references/register.json": '{"name": "register"}',
    "gazetteer/places.toml": '[[place]]\nname = "Norport"\n',
}


@pytest.fixture
def data(wirewatch: Wirewatch, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    assert wirewatch("feeds", "add", "https://gazette.example/feed").code == 0
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def texts(folder: Path) -> dict[str, str]:
    kept = [path for path in folder.rglob("*") if path.suffix in {".toml", ".json"} and path.name != "settings.toml"]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in kept}


def test_a_file_in_the_way_of_a_folder_is_named_and_so_is_what_was_restored(
    wirewatch: Wirewatch, data: Path, tmp_path: Path
) -> None:
    place = tmp_path / "kept.db"
    assert wirewatch("backup", str(place)).code == 0
    shutil.rmtree(data / "gazetteer")
    (data / "gazetteer").write_text("a note", encoding="utf-8")
    answer = wirewatch("restore", str(place), "--yes")
    (aside,) = data.glob("archive-replaced-*.db")
    assert answer.code == 2
    assert "the archive was restored" in answer.err
    assert str(aside) in answer.err
    assert str(data / "gazetteer") in answer.err
    (data / "gazetteer").unlink()
    assert wirewatch("restore", str(place), "--yes").code == 0
    assert texts(data)["gazetteer/places.toml"] == FILES["gazetteer/places.toml"]


def test_they_are_restored_with_the_archive_and_what_stood_there_is_kept(
    wirewatch: Wirewatch, data: Path, tmp_path: Path
) -> None:
    place = tmp_path / "kept.db"
    assert wirewatch("backup", str(place)).code == 0
    before = gathered(Places(data))
    (data / "references" / "register.json").unlink()
    (data / "gazetteer" / "places.toml").write_text('[[place]]\nname = "Sudport"\n', encoding="utf-8")
    (told,) = wirewatch("restore", str(place), "--json").lines
    assert gathered(Places(data)) == before
    assert {"references/register.json", "gazetteer/places.toml"} <= set(told["files"])
    (old,) = [Path(path) for path in told["kept"] if "places" in path]
    assert "Sudport" in old.read_text(encoding="utf-8")
    assert told["waiting"] == []
    assert f"It also holds {', '.join(sorted(before))}." in wirewatch("restore", str(place), "--dry-run").out


@pytest.mark.parametrize("confirmed", [False, True])
def test_on_another_machine_nothing_sends_or_writes_before_the_user_says_so(
    wirewatch: Wirewatch, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, confirmed: bool
) -> None:
    assert data.is_dir()
    place, there = tmp_path / "kept.db", tmp_path / "there"
    assert wirewatch("backup", str(place)).code == 0
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    answer = wirewatch("--data", str(there), "restore", str(place), "--yes", *(["--channels"] if confirmed else []))
    assert (there / "references" / "register.json").exists()
    assert (there / "channels.toml").exists() is confirmed
    assert (there / "exports.toml").exists() is confirmed
    waiting = sorted(path.name.split("-")[0] for path in there.glob("*-waiting-*.toml"))
    assert waiting == ([] if confirmed else ["channels", "exports"])
    assert ("Waits for your word" in answer.out) is not confirmed


def test_what_is_no_part_of_a_channel_goes_nowhere(wirewatch: Wirewatch, data: Path, tmp_path: Path) -> None:
    (data / "channels.toml").write_text(FILES["channels.toml"] + 'password = "hunter2"\n', encoding="utf-8")
    (data / "exports.toml").write_text("[[export]\n", encoding="utf-8")
    (data / "references" / "elsewhere.json").symlink_to(tmp_path / "other.json")
    (tmp_path / "other.json").write_text('{"secret": 1}', encoding="utf-8")
    place = tmp_path / "kept.db"
    assert wirewatch("backup", str(place)).code == 0
    assert b"hunter2" not in place.read_bytes()
    assert set(gathered(Places(data))) == set(FILES) - {"exports.toml"}


def test_a_program_of_the_user_is_in_no_backup_comes_from_none_and_is_taken_away_by_none(
    wirewatch: Wirewatch, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell = '\n[[channel]]\nname = "tell"\nkind = "command"\nprogram = "/bin/mark-of-mine"\n'
    (data / "channels.toml").write_text(FILES["channels.toml"] + tell, encoding="utf-8")
    place = tmp_path / "kept.db"
    assert wirewatch("backup", str(place)).code == 0
    assert b"mark-of-mine" not in place.read_bytes()
    (data / "channels.toml").write_text(tell, encoding="utf-8")
    assert wirewatch("restore", str(place), "--json").code == 0
    kinds = {one.name: one.kind for one in channels_file.load(data / "channels.toml")[0]}
    assert kinds == {"desk": "webhook", "tell": "command"}
    with closing(sqlite3.connect(place)) as there:  # a stranger's, which says so nevertheless
        said = json.dumps({"channels.toml": FILES["channels.toml"] + tell})
        there.execute("UPDATE meta SET value = ? WHERE key = 'backup_files'", (said,))
        there.commit()
    monkeypatch.setattr(backups.platform, "node", lambda: "another-machine")
    there_too = tmp_path / "there"
    assert wirewatch("--data", str(there_too), "restore", str(place), "--yes", "--channels").code == 0
    assert [one.name for one in channels_file.load(there_too / "channels.toml")[0]] == ["desk"]


@pytest.mark.parametrize(
    "name",
    ["../outside.toml", "references/../../outside.json", "/etc/outside.toml", "references/.json", "settings.toml", ""],
)
def test_a_strangers_backup_writes_nothing_outside_of_its_places(tmp_path: Path, name: str) -> None:
    data = tmp_path / "data"
    data.mkdir()
    done = put_back(Places(data), {name: "{}"}, NOW, off=False)
    assert (done.back, done.unusable) == ((), (name,))
    assert list(tmp_path.rglob("*")) == [data]


@given(st.dictionaries(st.text(max_size=20) | st.sampled_from(sorted(FILES)), st.text(max_size=60), max_size=4))
def test_whatever_a_backup_says_each_file_is_put_back_waits_or_is_told(tmp_path_factory, files: dict[str, str]) -> None:
    places = Places(tmp_path_factory.mktemp("data"))
    done = put_back(places, files, NOW, off=True)
    assert len(done.back) + len(done.waiting) + len(done.unusable) == len(files)


@pytest.mark.parametrize("said", ["[1]", "{", '{"views.toml": 3}', "[" * 100_000])
def test_marks_of_a_stranger_that_make_no_sense_restore_no_files(
    wirewatch: Wirewatch, data: Path, tmp_path: Path, said: str
) -> None:
    place = tmp_path / "kept.db"
    assert wirewatch("backup", str(place)).code == 0
    before = texts(data)
    with closing(sqlite3.connect(place)) as there:
        there.execute("UPDATE meta SET value = ? WHERE key = 'backup_files'", (said,))
        there.commit()
    (told,) = wirewatch("restore", str(place), "--json").lines
    assert told["restored"] is True
    assert told["files"] == []
    assert texts(data) == before
    assert json.loads(FILES["references/register.json"])
