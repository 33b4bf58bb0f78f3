"""Files, folders and streams that are not what a command needs: one line that says so, and nothing changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from loopback import Wirewatch

from monitor import mounts

ROOT = Path(__file__).parents[3]
ROW = json.dumps({"id": "1", "title": "The ferry sails"})
WAYS = [
    ("import", "FILE", "--format", "jsonl"),
    ("flag", "FILE"),
    ("feeds", "import", "FILE"),
    ("topics", "import", "FILE"),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("nowhere.jsonl", "there is no such file"),
        ("folder", "it is a folder"),
        ("one.jsonl/below", "a part of its path is a file"),
        ("n" * 300, "its name is too long"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    wirewatch: Wirewatch, tmp_path: Path, way: tuple[str, ...], name: str, told: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "one.jsonl").write_text(ROW, "utf-8")
    path = str(tmp_path / name)
    answer = wirewatch(*(path if word == "FILE" else word for word in way))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert f"cannot read {path}: {told}" in answer.err
    assert "Errno" not in answer.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_imported_as_a_file(wirewatch: Wirewatch, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    answer = wirewatch("import", str(tmp_path / "pipe"), "--format", "jsonl")
    assert answer.code == 2
    assert "give it on standard input" in answer.err
    answer = wirewatch("import", str(tmp_path / "pipe"))
    assert answer.code == 2
    assert "--format" in answer.err


def test_a_broken_list_of_feeds_is_named(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text("<opml><body><outline", "utf-8")
    answer = wirewatch("feeds", "import", str(path))
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert f"{path}: this OPML file is broken at line 1" in answer.err


@pytest.mark.parametrize("command", ["feeds list", "poll", "topics list", "search a", "doctor", "watch"])
def test_a_file_in_the_place_of_the_data_folder_is_told(wirewatch: Wirewatch, tmp_path: Path, command: str) -> None:
    path = tmp_path / "file"
    path.write_text("the user's", "utf-8")
    answer = wirewatch("--data", str(path), *command.split())
    assert (answer.code, answer.out) == (2, "")
    assert "it is a file and not a folder" in answer.err
    assert path.read_text("utf-8") == "the user's"


@pytest.mark.parametrize(
    "arguments", [("counts",), ("nothing",), ("search",), ("topics", "set", "a b", "c"), ("poll", "--feeds")]
)
def test_a_wrong_option_is_one_line_that_names_the_help(wirewatch: Wirewatch, arguments: tuple[str, ...]) -> None:
    answer = wirewatch(*arguments)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert answer.err.startswith("wirewatch: ")
    assert "--help`" in answer.err


def test_an_option_that_a_command_does_not_know_names_the_help_of_that_command(wirewatch: Wirewatch) -> None:
    answer = wirewatch("alerts", "rule", "summits", "--quiet", "22:00-07:00")
    assert answer.code == 2
    assert answer.err == (
        "wirewatch: unrecognized arguments: --quiet 22:00-07:00; see `wirewatch alerts rule --help`\n"
    )


def test_a_folder_is_no_file_of_articles(wirewatch: Wirewatch, tmp_path: Path) -> None:
    answer = wirewatch("import", str(tmp_path))
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert f"cannot read {tmp_path}: it is a folder; name a file in it" in answer.err


@pytest.mark.parametrize("command", [("search", "ferry"), ("counts", "--by", "day"), ("events",), ("stories",)])
def test_a_range_that_ends_before_it_begins_is_refused(wirewatch: Wirewatch, command: tuple[str, ...]) -> None:
    answer = wirewatch(*command, "--since", "2026-05-02", "--until", "2026-05-01")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "wirewatch: --until 2026-05-01 lies before --since 2026-05-02; change one of them\n"


def test_a_name_to_file_articles_under_is_one_line_of_text(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(ROW + "\n" + json.dumps({"id": "2", "title": "Ferry", "feed": "\u202e\0"}), "utf-8")
    assert wirewatch("import", str(path), "--feed", "desk\n\x1b[31m two" + "o" * 500).code == 0
    found = {line["feed_url"] for line in wirewatch("search", "ferry", "--json").lines}
    assert {url[:20] for url in found} == {"import:desk [31m two", "import:unnamed"}
    assert max(map(len, found)) < 220


def closed(streams: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command whose shell closed some of its streams."""
    command = [sys.executable, "main.py", *arguments]
    line = " ".join(f"'{word}'" for word in command)
    return subprocess.run(["/bin/sh", "-c", f"{line} {streams}"], cwd=ROOT, capture_output=True, check=False)


@pytest.mark.skipif(os.name != "posix", reason="streams are closed by a POSIX shell")
@pytest.mark.parametrize(
    ("streams", "arguments", "code", "told"),
    [
        ("<&-", ("flag", "--query", "a=ferry"), 0, b""),
        ("<&-", ("import", "-", "--format", "jsonl"), 0, b""),
        ("<&-", ("topics", "import", "-"), 2, b"no topic in it"),
        (">&-", ("topics", "list"), 2, b"standard output could not be written"),
        (">&-", ("topics", "export", "-"), 2, b"standard output could not be written"),
        ("2>&-", ("topics", "check", "("), 2, b""),
        ("<&- >&- 2>&-", ("import", "-", "--format", "jsonl"), 2, b""),
    ],
)
def test_closed_streams_are_no_fault_of_ours(
    tmp_path: Path, streams: str, arguments: tuple[str, ...], code: int, told: bytes
) -> None:
    done = closed(streams, "--data", str(tmp_path / "data"), *arguments)
    assert done.returncode == code, done.stderr
    assert told in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


def no_rights(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command run by somebody whom permissions bind; a superuser has to give that right of theirs up."""
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
    command = [*(bound if os.geteuid() == 0 else []), sys.executable, "main.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


@pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and shutil.which("setpriv") is None),
    reason="nobody is bound by permissions",
)
@pytest.mark.parametrize("mode", [0o000, 0o500])
@pytest.mark.parametrize("command", ["feeds list", "topics set a b", "poll", "watch"])
def test_a_data_folder_that_may_not_be_used_is_told(tmp_path: Path, mode: int, command: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(mode)
    try:
        done = no_rights("--data", str(folder), *command.split())
        doctor = no_rights("--data", str(folder), "doctor")
    finally:
        folder.chmod(0o700)
    words = done.stderr.decode()
    assert (done.returncode, words.count("\n")) == (2, 1), words
    assert f"the data folder {folder}: Permission denied" in words
    assert doctor.returncode in {1, 2}
    assert b"Traceback" not in doctor.stderr


@pytest.mark.parametrize("content", [b"\xff\0", None])
def test_settings_that_cannot_be_read_are_told_in_words_and_put_aside(
    wirewatch: Wirewatch, tmp_path: Path, content: bytes | None
) -> None:
    place = tmp_path / "data" / "settings.toml"
    place.parent.mkdir()
    if content is None:
        place.mkdir()
    else:
        place.write_bytes(content)
    answer = wirewatch("feeds", "list", "--json")
    assert answer.code == 0
    assert answer.err.startswith("The settings ")
    assert "settings.toml.broken" in answer.err
    assert not [word for word in ("Errno", "codec") if word in answer.err]


@pytest.mark.parametrize(("folder", "told"), [("", "is empty"), ("~nobody-of-that-name/data", "no such home folder")])
@pytest.mark.parametrize("command", [("feeds", "list"), ("demo", "--headless")])
def test_a_data_folder_that_names_nothing_is_told(
    wirewatch: Wirewatch, folder: str, told: str, command: tuple[str, ...]
) -> None:
    answer = wirewatch("--data", folder, *command)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert told in answer.err


def test_a_data_folder_on_a_network_disk_is_told_by_what_writes_to_it(
    wirewatch: Wirewatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mounts"
    table.write_text(f"files:/export {tmp_path.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(mounts, "_TABLE", table)
    answer = wirewatch("poll", "--json")
    assert answer.code == 0
    assert "lies on a network disk (nfs4)" in answer.err
    assert "choose it with --data" in answer.err
