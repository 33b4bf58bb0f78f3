"""A folder that cannot be written: what only reads goes on, the rest says so, and the archive stays as it is, byte for byte."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from disks import read_only
from engines import EngineProcess, Run

from monitor.places import find

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="folders are made read-only as on Linux")


@pytest.fixture
def data(tmp_path: Path, run: Run) -> Path:
    folder, row = tmp_path / "data", tmp_path / "one.jsonl"
    row.write_text(json.dumps({"id": "1", "title": "The ferry sails"}), "utf-8")
    assert run(folder, "import", str(row)).code == 0
    return folder


@pytest.fixture
def seen(tmp_path: Path, data: Path) -> Iterator[tuple[Path, list[str]]]:
    """The folder as it is seen, and by what commands are run there."""
    with read_only(data, tmp_path / "view") as bound:
        yield tmp_path / "view", bound


def test_reading_goes_on(run: Run, data: Path, seen: tuple[Path, list[str]]):
    view, bound = seen
    before = sorted((path.name, path.read_bytes()) for path in data.iterdir())
    found = run(view, "search", "ferry", "--json", bound=bound)
    assert (found.code, [line["title"] for line in found.lines]) == (0, ["The ferry sails"])
    assert run(view, "counts", "--by", "month", "--csv", bound=bound).code == 0
    copy = data.parent / "copy.db"
    assert run(view, "backup", str(copy), bound=bound).code == 0
    assert sorted((path.name, path.read_bytes()) for path in data.iterdir()) == before


@pytest.mark.parametrize("words", ["poll --all", "feeds add https://post.example/feed", "doctor --repair", "watch"])
def test_what_writes_says_that_it_cannot(run: Run, seen: tuple[Path, list[str]], words: str):
    view, bound = seen
    answer = run(view, *words.split(), bound=bound)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert f"cannot write to the data folder {view}" in answer.err
    assert "Check its permissions and its disk" in answer.err


def test_doctor_names_the_folder_and_looks_at_the_rest(run: Run, seen: tuple[Path, list[str]]):
    view, bound = seen
    answer = run(view, "doctor", "--json", bound=bound)
    found = {line["check"]: line for line in answer.lines}
    assert answer.code == 1
    assert not found["folder"]["ok"]
    assert "cannot be written" in found["folder"]["detail"]
    assert found["archive"]["ok"]
    assert found["tallies"]["ok"]


def test_an_archive_that_was_not_closed_says_what_it_needs(run: Run, data: Path, tmp_path: Path):
    engine = EngineProcess(find(str(data)))
    engine.attach().close(stop_engine=False)
    assert run(data, "topics", "set", "boats", "ferry").code == 0
    engine.kill(with_children=True)
    (data / "archive.db-shm").unlink()
    with read_only(data, tmp_path / "view") as bound:
        answer = run(tmp_path / "view", "search", "ferry", bound=bound)
    assert answer.code == 2
    assert "cannot write to the data folder" in answer.err
    assert run(data, "search", "ferry").code == 0
