"""`topics check` and `topics preview` say what a query may not mean and how many articles each clause finds."""

from __future__ import annotations

import json
from pathlib import Path

from loopback import Wirewatch

NEWS = ["Ferry sails at dawn", "Ferry and tide", "Tide tables", "Harbour closed"]


def stored(wirewatch: Wirewatch, tmp_path: Path, news: list[str] = NEWS) -> None:
    path = tmp_path / "old.jsonl"
    rows = [{"id": f"a{n}", "title": title, "published": "2026-05-01T08:00:00Z"} for n, title in enumerate(news)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert wirewatch("import", str(path)).code == 0


def test_advice_needs_no_articles(wirewatch: Wirewatch) -> None:
    answer = wirewatch("topics", "check", "fe* NEAR/25 tide")
    assert answer.code == 0
    assert "clauses" not in answer.lines[0]
    first, *_ = warnings = answer.lines[0]["warnings"]
    assert (first["start"], first["end"], first["level"], first["fix"]) == (0, 3, "warning", None)
    assert "4 letters" in first["message"]
    assert "fe* NEAR/10 tide" in [each["fix"] for each in warnings]


def test_each_clause_is_counted_in_the_archive(wirewatch: Wirewatch, tmp_path: Path) -> None:
    stored(wirewatch, tmp_path)
    for command in ("check", "preview"):
        told = wirewatch("topics", command, "ferry (tide OR tied)").lines[0]
        assert told["clauses"] == [
            {"start": 0, "end": 20, "text": "ferry (tide OR tied)", "hits": 1},
            {"start": 0, "end": 5, "text": "ferry", "hits": 2},
            {"start": 7, "end": 19, "text": "tide OR tied", "hits": 2},
            {"start": 7, "end": 11, "text": "tide", "hits": 2},
            {"start": 15, "end": 19, "text": "tied", "hits": 0},
        ]
        assert told["warnings"] == []  # so few articles say nothing about a query


def test_an_archive_of_some_size_gives_advice(wirewatch: Wirewatch, tmp_path: Path) -> None:
    stored(wirewatch, tmp_path, NEWS * 50)
    (warning,) = wirewatch("topics", "check", "ferry (tide OR tied)").lines[0]["warnings"]
    assert (warning["start"], warning["end"], warning["level"]) == (15, 19, "hint")


def test_a_preview_of_some_days_counts_in_these_days(wirewatch: Wirewatch, tmp_path: Path) -> None:
    stored(wirewatch, tmp_path)
    told = wirewatch("topics", "preview", "ferry", "--days", "10").lines[0]
    assert (told["matches"], told["sample"], told["warnings"], "clauses" in told) == (0, [], [], False)


def test_a_saved_topic_is_advised_on(wirewatch: Wirewatch) -> None:
    answer = wirewatch("topics", "set", "ferries", "ferry or fe*")
    assert answer.code == 0
    assert [line.split(": ")[1] for line in answer.err.splitlines()] == ["advice on or", "advice on fe*"]
    assert wirewatch("topics", "set", "ferries", "ferry OR ferries").err == ""
