"""A match below its topic's threshold is a mention: kept, listed when asked for, and counted only then."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import Wirewatch

ARTICLES = [
    {"id": "1", "title": "Storm hits the harbour", "summary": "A storm.", "published": "2026-03-01T08:00:00Z"},
    {"id": "2", "title": "Ferry timetable", "summary": "No storm is expected.", "published": "2026-03-01T09:00:00Z"},
    {"id": "3", "title": "Pears are cheap", "summary": "A good harvest.", "published": "2026-03-01T10:00:00Z"},
]


@pytest.fixture
def storms(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    file = tmp_path / "articles.jsonl"
    file.write_text("".join(json.dumps(article) + "\n" for article in ARTICLES), encoding="utf-8")
    assert wirewatch("topics", "set", "storms", "storm*", "--threshold", "2").code == 0
    assert wirewatch("import", str(file)).code == 0
    return wirewatch


def titles(storms: Wirewatch, *command: str) -> list[object]:
    return [line["title"] for line in storms(*command).lines]


def test_a_topic_says_its_threshold(storms: Wirewatch) -> None:
    told = storms("topics", "show", "storms", "--json").lines[0]
    assert (told["threshold"], told.get("mention")) == (2.0, None)


def test_search_lists_flags_and_adds_mentions_when_asked(storms: Wirewatch) -> None:
    ask = ("search", "storm", "--topic", "storms", "--json")
    assert titles(storms, *ask) == ["Storm hits the harbour"]
    assert titles(storms, *ask, "--level", "mention") == ["Ferry timetable", "Storm hits the harbour"]


@pytest.mark.parametrize(("level", "value"), [("flag", 1), ("mention", 2)])
def test_counts_count_flags_and_add_mentions_when_asked(storms: Wirewatch, level: str, value: int) -> None:
    counted = storms("counts", "--topic", "storms", "--by", "day", "--level", level, "--json").lines
    assert [(line["bucket"], line["value"]) for line in counted] == [("2026-03-01", value)]


@pytest.mark.parametrize(("level", "rows"), [("flag", 1), ("mention", 2)])
def test_export_writes_flags_and_adds_mentions_when_asked(storms: Wirewatch, level: str, rows: int) -> None:
    ask = ("export", "articles", "--format", "jsonl", "--topic", "storms", "--level", level, "--out", "-")
    assert len(storms(*ask).lines) == rows


def test_another_threshold_flags_the_archive_anew(storms: Wirewatch) -> None:
    assert storms("topics", "set", "storms", "storm*", "--threshold", "1").code == 0
    assert len(storms("search", "storm", "--topic", "storms", "--json").lines) == 2
    assert storms("topics", "set", "storms", "storm*", "--threshold", "9", "--mention", "3").code == 0
    assert storms("search", "storm", "--topic", "storms", "--json").lines == []
    assert titles(storms, "search", "storm", "--topic", "storms", "--level", "mention", "--json") == [
        "Storm hits the harbour"
    ]


def test_a_topic_without_a_threshold_makes_every_match_a_flag(storms: Wirewatch) -> None:
    assert storms("topics", "set", "storms", "storm*", "--threshold", "none").code == 0
    assert len(storms("search", "storm", "--topic", "storms", "--json").lines) == 2


def test_a_level_can_be_asked_of_a_zone(storms: Wirewatch) -> None:
    assert storms("topics", "set", "storms", "storm*", "--threshold", "none", "--zone", "title").code == 0
    assert titles(storms, "search", "storm", "--topic", "storms", "--json") == ["Storm hits the harbour"]


def test_another_query_keeps_the_settings_that_are_not_given(wirewatch: Wirewatch) -> None:
    grading = ("--threshold", "3", "--mention", "1", "--zone", "lead", "--frame", "leaders", "--alert", "off")
    assert wirewatch("topics", "set", "talks", "talks", "--title", "Talks", *grading).code == 0
    kept = {"title": "Talks", "alert": False, "threshold": 3.0, "mention": 1.0, "zone": "lead", "frame": "leaders"}
    assert wirewatch("topics", "set", "talks", "talks OR summit").code == 0
    (shown,) = wirewatch("topics", "show", "talks", "--json").lines
    assert shown == {"name": "talks", "version": 2, "query": "talks OR summit", "problem": None, **kept}

    taken = ("--threshold", "none", "--mention", "none", "--zone", "anywhere", "--frame", "none", "--alert", "on")
    assert wirewatch("topics", "set", "talks", "talks", *taken).code == 0
    (shown,) = wirewatch("topics", "show", "talks", "--json").lines
    kept = {"title": "Talks", "alert": True, "problem": None}
    assert shown == {"name": "talks", "version": 3, "query": "talks", **kept}


def test_a_threshold_that_is_no_number_is_refused(wirewatch: Wirewatch) -> None:
    answer = wirewatch("topics", "set", "talks", "talks", "--threshold", "many")
    assert (answer.code, answer.err.count("a number or none, not many")) == (2, 1)
