"""An import that another process carries out, which dies: the command says what stays, and the same command goes on."""

from __future__ import annotations

import json
import sqlite3
import threading
from pathlib import Path

from loopback import Wirewatch

from monitor.link import Link, attach_or_start
from monitor.places import find

ROWS = 8000


def _articles(archive: Path) -> int:
    with sqlite3.connect(f"file:{archive}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT count(*) FROM article").fetchone()[0])


def _kill_when_some_are_stored(link: Link, archive: Path) -> None:
    engine = link._process
    assert engine is not None
    while engine.poll() is None and not _articles(archive):
        pass
    engine.kill()


def test_the_same_command_goes_on_where_an_engine_died(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    rows = ({"id": f"a{n}", "title": f"Ferry number {n}", "published": "2024-05-01"} for n in range(ROWS))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    places = find(str(tmp_path / "data"))
    link = attach_or_start(places).start()
    killer = threading.Thread(target=_kill_when_some_are_stored, args=(link, places.archive))
    killer.start()
    answer = wirewatch("import", str(path), "--json")
    killer.join()
    link.close(stop_engine=True)
    stored = _articles(places.archive)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "wirewatch: the engine that was importing has stopped; what it stored stays, and the same command goes on where it stopped\n"
    )
    again = wirewatch("import", str(path), "--json")
    assert again.lines[0]["resumed_from"] == stored + 1  # the line after those that are stored
    assert (again.lines[0]["accepted"], again.lines[0]["known"]) == (ROWS, 0)
    assert _articles(places.archive) == ROWS
