"""Usage and bad input: what is refused says why, with the exit codes of the contract."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from loopback import Site, Wirewatch

import monitor
from monitor.cli.main import parser as commands
from monitor.lock import engine_lock
from monitor.places import find

ROOT = Path(__file__).parents[3]


def test_the_version_stands_in_one_place(wirewatch: Wirewatch) -> None:
    assert wirewatch("--version").out.strip() == f"wirewatch {monitor.__version__}"


@pytest.mark.parametrize(
    "command", ["", "poll", "watch", "feeds", "feeds add", "topics check", "flag", "export", "demo"]
)
def test_help_on_every_level(wirewatch: Wirewatch, command: str) -> None:
    answer = wirewatch(*command.split(), "--help")
    assert answer.code == 0
    assert "usage: wirewatch" in answer.out


def silent(parser: argparse.ArgumentParser, name: str) -> list[str]:
    """The arguments of a command, and of those below it, that its help says nothing of."""
    found = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                found += silent(below, f"{name} {word}")
        elif not action.help:
            found.append(f"{name} {action.option_strings or action.dest}")
    return found


def test_help_has_words_for_every_argument() -> None:
    assert silent(commands(), "wirewatch") == []


def test_a_workbook_is_not_imported_and_what_to_do_is_said(wirewatch: Wirewatch, tmp_path: Path) -> None:
    (tmp_path / "table.xlsx").write_bytes(b"PK")
    told = wirewatch("import", str(tmp_path / "table.xlsx"))
    assert (told.code, "table.xlsx is a workbook" in told.err, "save its sheet as CSV" in told.err) == (2, True, True)


def test_check_explains_a_query_and_places_its_errors(wirewatch: Wirewatch) -> None:
    fine = wirewatch("topics", "check", "missile* NEAR/8 (fired OR launched)")
    assert fine.code == 0
    assert (fine.lines[0]["ok"], set(fine.lines[0])) == (True, {"ok", "canonical", "tree", "warnings"})
    mixed = wirewatch("topics", "check", "river OR coast AND flood")
    assert mixed.code == 2
    assert set(mixed.lines[0]) == {"ok", "start", "end", "message", "fix"}
    assert wirewatch("topics", "check", mixed.lines[0]["fix"]).code == 0
    broken = wirewatch("topics", "check", 'river AND "old town')
    assert (broken.code, broken.lines[0]["ok"]) == (2, False)
    assert broken.lines[0]["start"] >= 10


def test_topics_are_set_shown_previewed_moved_and_removed(wirewatch: Wirewatch, tmp_path: Path) -> None:
    assert [line["name"] for line in wirewatch("topics", "list", "--json").lines] == ["missile-launches", "summits"]
    assert wirewatch("topics", "set", "floods", "flood* OR tide", "--title", "Floods").code == 0
    assert wirewatch("topics", "set", "floods", "flood* OR tide AND river").code == 2
    assert wirewatch("topics", "set", "floods", "flood* OR tide AND river", "--accept").code == 0
    assert wirewatch("topics", "set", "floods", '"flood', "--accept").code == 2  # only parentheses are added unasked
    shown = wirewatch("topics", "show", "floods", "--json").lines[0]
    assert (shown["version"], shown["title"]) == (2, "Floods")
    path = tmp_path / "topics.toml"
    assert wirewatch("topics", "export", str(path)).code == 0
    assert wirewatch("topics", "remove", "floods").code == 0
    assert wirewatch("topics", "show", "floods").code == 2
    assert wirewatch("topics", "import", str(path)).code == 0
    assert wirewatch("topics", "show", "floods", "--json").lines[0]["query"] == shown["query"]
    assert wirewatch("topics", "preview", "flood*", "--days", "30").lines == [
        {"matches": 0, "sample": [], "warnings": []}
    ]


def test_feeds_are_listed_exported_and_removed(wirewatch: Wirewatch, tmp_path: Path) -> None:
    wirewatch("feeds", "add", "https://post.example/a", "https://post.example/b", "--folder", "Coast")
    path = tmp_path / "feeds.opml"
    assert wirewatch("feeds", "export", str(path)).code == 0
    assert wirewatch("feeds", "remove", "https://post.example/a").code == 0
    answer = wirewatch("feeds", "import", str(path), "--json")
    assert answer.lines == [{"added": 1, "known": 1, "rejected": 0}]
    assert {line["folder"] for line in wirewatch("feeds", "list", "--json").lines} == {"Coast"}
    assert wirewatch("feeds", "remove", "https://nowhere.example/").code == 2
    assert len(wirewatch("feeds", "defaults", "--json").lines) >= 50


def test_a_file_of_this_machine_neither_comes_from_a_list_nor_goes_into_one(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text("<opml><body><outline xmlUrl='file:///etc/hostname'/></body></opml>", encoding="utf-8")
    answer = wirewatch("feeds", "import", str(path), "--allow-local", "--json")
    assert (answer.code, answer.lines) == (1, [{"added": 0, "known": 0, "rejected": 1}])
    assert "add it by itself" in answer.err
    assert wirewatch("feeds", "add", "file:///srv/own.xml", "--allow-local").code == 0
    answer = wirewatch("feeds", "export", "-")
    assert (answer.code, "own.xml" in answer.out) == (1, False)
    assert "left out, since it has no address on the web: file:///srv/own.xml" in answer.err


def test_a_broken_opml_file_says_where(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "broken.opml"
    path.write_text("<opml><body>\n<outline xmlUrl='https://a.example/'\n</body></opml>", encoding="utf-8")
    answer = wirewatch("feeds", "import", str(path))
    assert answer.code == 2
    assert "line 3" in answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "a", "--since", "yesterday"),
        ("counts", "--by", "day", "--tz", "Nowhere/Town"),
        ("counts", "--by", "day", "--topic", "no-such-topic"),
        ("counts", "--by", "day", "--measure", "event"),
        ("poll", "--feed", "https://nowhere.example/feed"),
        ("feeds", "add", "ftp://post.example/feed"),
        ("feeds", "add", "https://post.example/feed", "--interval", "1"),
        ("feeds", "add", "https://post.example/feed", "--password-stdin"),
        ("import", "no-such-file.jsonl"),
        ("export", "articles", "--format", "xlsx", "--columns", "title,colour", "--out", "-"),
        ("flag", "--query", "no equals sign"),
    ],
)
def test_bad_input_is_one_clear_message(wirewatch: Wirewatch, arguments: tuple[str, ...]) -> None:
    answer = wirewatch(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.strip()


def test_a_damaged_archive_is_named_and_left_alone(wirewatch: Wirewatch, tmp_path: Path) -> None:
    archive = tmp_path / "data" / "archive.db"
    archive.parent.mkdir()
    archive.write_bytes(b"not a database at all, but something of the user's" * 50)
    answer = wirewatch("feeds", "list")
    assert answer.code == 2
    assert "archive.db" in answer.err
    assert archive.read_bytes().startswith(b"not a database")


def test_a_folder_held_by_an_engine_that_does_not_listen_is_exit_three(wirewatch: Wirewatch, tmp_path: Path) -> None:
    with engine_lock(find(str(tmp_path / "data"))):
        assert wirewatch("feeds", "add", "https://post.example/feed").code == 3


def test_doctor_says_what_is_well_and_what_is_missing(wirewatch: Wirewatch, site: Site) -> None:
    answer = wirewatch("doctor", "--json")
    found = {line["check"]: line["ok"] for line in answer.lines}
    assert found["archive"]
    assert found["feeds"]
    assert not found["keyring"]
    assert answer.code == 1


def test_a_headless_command_never_loads_qt_and_says_so_without_a_display(tmp_path: Path) -> None:
    code = (
        "import sys; from monitor.cli.main import main; code = main(['--data', sys.argv[1], 'poll', '--json']); "
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'pyqtgraph', 'ui.'))]; sys.exit(code)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["round"]["feeds"] == 0
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    window = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=bare, capture_output=True, text=True, check=False
    )
    if sys.platform == "linux":
        assert window.returncode == 2
        assert "poll" in window.stderr
