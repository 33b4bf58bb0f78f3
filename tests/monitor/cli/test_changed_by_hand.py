"""A user's own hand in the archive, with another program: what is missing is named, made anew, and no article is lost."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from loopback import Answer, Wirewatch

from monitor.storage.schema import MIGRATIONS

QUICK = {"DROP VIEW v_articles", "DROP INDEX article_by_time"}
CHANGES = [
    *sorted(QUICK),
    "DROP TABLE search_config",
    "ALTER TABLE flag RENAME TO kept_flag",
    "ALTER TABLE visit DROP COLUMN reason",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = 5",
]


def archive(wirewatch: Wirewatch, tmp_path: Path, change: str) -> Path:
    """With 40 articles and a note, changed by hand."""
    rows = [{"id": str(n), "title": f"Norland fires missile {n}", "body": "Into the sea. " * 9} for n in range(40)]
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    wirewatch("import", str(file))
    wirewatch("mark", "7", "--note", "ask the harbour")
    path = tmp_path / "data" / "archive.db"
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("DROP VIEW IF EXISTS v_fetches") if "visit" in change else None
        hand.execute(change)
        hand.commit()
    return path


def wrong(answer: Answer) -> Sequence[object]:
    return [line["check"] for line in answer.lines if not line["ok"] and line["check"] in {"archive", "views"}]


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_hand_took_away_is_named_and_put_back(wirewatch: Wirewatch, tmp_path: Path, change: str) -> None:
    path = archive(wirewatch, tmp_path, change)
    for words in (["search", "missile"], ["poll"], ["import", str(tmp_path / "rows.jsonl")], ["counts", "--by", "day"]):
        answer = wirewatch(*words)
        assert answer.code in {0, 2}, answer.err
        assert answer.code == 0 or "`wirewatch doctor --repair` puts it in order" in answer.err
    seen = wirewatch("doctor", "--json")
    assert (seen.code, wrong(seen)) == (1, ["views" if change in QUICK else "archive"])
    assert wrong(wirewatch("doctor", "--repair", "--json")) == []
    assert bool(list(path.parent.glob("archive-damaged-*.db"))) == (change not in QUICK)
    assert wrong(wirewatch("doctor", "--json")) == []
    assert wirewatch("search", "missile", "--count").out == "40\n"
    (noted,) = wirewatch("search", "is:noted", "--json").lines
    assert noted["note"] == "ask the harbour"
    assert wirewatch("import", str(tmp_path / "rows.jsonl"), "--json").lines[0]["known"] == 40


def test_what_a_user_adds_stays_and_disturbs_nothing(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = archive(wirewatch, tmp_path, "CREATE TABLE mine (article INTEGER, said TEXT)")
    assert wrong(wirewatch("doctor", "--json")) == []
    assert "nothing had to be repaired" in wirewatch("doctor", "--repair").out
    with closing(sqlite3.connect(path)) as hand:
        assert hand.execute("SELECT count(*) FROM mine").fetchone() == (0,)
        assert hand.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
