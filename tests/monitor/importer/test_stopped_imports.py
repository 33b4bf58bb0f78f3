"""An import that was cancelled or killed goes on where it stopped, counts as one and doubles nothing."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from imports import Bring, written

from monitor.rejected import Imported
from monitor.storage.store import Store


def stored(store: Store) -> tuple[int, int]:
    """How many articles and how many flags the archive has."""
    with sqlite3.connect(store.path) as db:
        return db.execute("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM flag)").fetchone()


def numbers(imported: Imported) -> tuple[int, int, int, int]:
    return imported.accepted, imported.known, imported.edited, imported.rejected


def test_an_import_that_was_cancelled_goes_on_where_it_stopped(store: Store, bring: Bring, tmp_path: Path) -> None:
    path = written(tmp_path / "many.jsonl", 3500, bad_every=700)
    first = bring(path, stop_after=2)
    assert (first.cancelled, first.resumed_from, numbers(first)) == (True, 0, (1997, 0, 0, 3))
    second = bring(path)
    assert (second.cancelled, second.resumed_from, numbers(second)) == (False, 2001, (3495, 0, 0, 5))
    assert stored(store) == (3495, sum(n % 3 == 0 and n % 700 != 0 for n in range(3500)))
    rejects = [json.loads(line)["line"] for line in Path(second.rejects_file).read_text().splitlines()]
    assert rejects == [1, 701, 1401, 2101, 2801]


def test_once_it_is_through_the_same_file_is_read_from_the_start(bring: Bring, tmp_path: Path) -> None:
    path = written(tmp_path / "many.jsonl", 2500)
    bring(path, stop_after=1)
    bring(path)
    again = bring(path)
    assert (again.resumed_from, numbers(again)) == (0, (0, 2500, 0, 0))


def test_a_file_that_was_changed_before_where_it_stopped_is_read_from_the_start(bring: Bring, tmp_path: Path) -> None:
    path = written(tmp_path / "many.jsonl", 2500)
    bring(path, stop_after=2)
    text = path.read_text()
    path.write_text(text.replace("Train number 1999", "Train number xxxx"))
    again = bring(path)
    assert (again.resumed_from, numbers(again)) == (0, (500, 1999, 1, 0))


def test_a_file_that_grew_meanwhile_is_read_to_its_new_end(store: Store, bring: Bring, tmp_path: Path) -> None:
    path = written(tmp_path / "many.jsonl", 2500)
    bring(path, stop_after=2)
    with path.open("a") as file:
        file.write(json.dumps({"id": "late", "title": "Late"}) + "\n")
    assert numbers(bring(path)) == (2501, 0, 0, 0)
    assert stored(store)[0] == 2501


def test_of_several_files_those_that_were_through_are_not_read_again(bring: Bring, tmp_path: Path) -> None:
    paths = [written(tmp_path / "one.jsonl", 1500, bad_every=500), written(tmp_path / "two.jsonl", 2500, bad_every=500)]
    assert bring(*paths, stop_after=3).cancelled
    done = bring(*paths)
    assert (done.resumed_from, numbers(done)) == (1501, (3992, 0, 0, 8))
    told = [(note["file"], note["line"]) for note in map(json.loads, Path(done.rejects_file).read_text().splitlines())]
    assert told == [(name, n) for name, last in (("one.jsonl", 1500), ("two.jsonl", 2500)) for n in range(1, last, 500)]


def test_under_another_name_the_same_file_is_another_import(bring: Bring, tmp_path: Path) -> None:
    path = written(tmp_path / "many.jsonl", 2500)
    bring(path, stop_after=1, feed="north")
    assert numbers(bring(path, feed="south")) == (2500, 0, 0, 0)


@pytest.mark.parametrize("text", ["nonsense", "[]", '{"place": {"offset": -5, "line": 1}}'])
def test_a_mark_that_somebody_wrote_by_hand_is_not_believed(
    store: Store, bring: Bring, tmp_path: Path, text: str
) -> None:
    path = written(tmp_path / "many.jsonl", 2500)
    bring(path, stop_after=1)
    with sqlite3.connect(store.path) as db:
        db.execute("UPDATE meta SET value = ? WHERE key LIKE 'import:%'", [text])
    done = bring(path)
    assert (done.resumed_from, numbers(done)) == (0, (1500, 1000, 0, 0))


def test_a_csv_with_cells_of_several_lines_goes_on_at_a_row(store: Store, bring: Bring, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    rows = "".join(f'{n},"Ferry\r\nnumber ""{n}"""\r\n' for n in range(2500))
    path.write_bytes(b"\xef\xbb\xbfid,title\r\n" + rows.encode())
    bring(path, stop_after=2)
    done = bring(path)
    assert (done.resumed_from, numbers(done)) == (4002, (2500, 0, 0, 0))
    assert stored(store) == (2500, 2500)


CHILD = """
import sys
from monitor.cli.main import main
main(["--data", sys.argv[1], "import", sys.argv[2], "--json"])
"""


@pytest.mark.parametrize("seed", range(3))
def test_an_import_that_is_killed_at_any_moment_loses_and_doubles_nothing(tmp_path: Path, seed: int) -> None:
    path = written(tmp_path / "many.jsonl", 8000, bad_every=1000)
    archive = tmp_path / "data" / "archive.db"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "WIREWATCH_NOW": "2026-05-28T12:00:00Z"}
    given = [sys.executable, "-c", CHILD, str(tmp_path / "data"), str(path)]
    rounds = random.Random(seed)  # noqa: S311  a seeded run that can be repeated, no secret
    for _ in range(2):
        with subprocess.Popen(given, env=environment, stdout=subprocess.DEVNULL) as child:
            wanted = _articles(archive) + rounds.randint(1, 3000)
            while child.poll() is None and _articles(archive) < wanted:
                pass
            child.kill()
    last = subprocess.run(given, env=environment, capture_output=True, check=False, text=True)
    result = json.loads(last.stdout)
    assert (result["known"], result["edited"]) == (0, 0)
    if result["resumed_from"]:  # else the second round was through before it was killed
        assert (result["accepted"], result["rejected"]) == (7992, 8)
        assert Path(result["rejects_file"]).read_text().count("\n") == 8
    assert _articles(archive) == 7992


def _articles(archive: Path) -> int:
    if not archive.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{archive}?mode=ro", uri=True) as db:
            return int(db.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.OperationalError:  # it is only being made
        return 0
