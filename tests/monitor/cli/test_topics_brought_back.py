"""A topic changed from the command line: looked at before, brought back after."""

from __future__ import annotations

import json

import pytest
from loopback import Wirewatch

ARTICLES = [
    {"id": "a", "title": "Ferry 1 leaves", "published": "2026-05-01T00:00:00Z"},
    {"id": "b", "title": "Ferry 2 leaves", "published": "2026-05-02T00:00:00Z"},
    {"id": "c", "title": "A boat on the river", "published": "2026-05-03T00:00:00Z"},
]


@pytest.fixture
def ships(wirewatch: Wirewatch, tmp_path) -> Wirewatch:
    """An archive of three articles and a topic that flags two of them."""
    file = tmp_path / "articles.jsonl"
    file.write_text("\n".join(map(json.dumps, ARTICLES)), encoding="utf-8")
    assert wirewatch("import", str(file)).code == 0
    assert wirewatch("topics", "set", "ships", "ferry").out == (
        "Saved ships as version 1; 2 articles of the archive are flagged.\n"
    )
    return wirewatch


def test_a_dry_run_says_what_would_change_and_changes_nothing(ships: Wirewatch) -> None:
    (told,) = ships("topics", "set", "ships", "boat OR 2", "--dry-run", "--json").lines
    assert (told["gained"], told["lost"], told["judged"], told["query"]) == (1, 1, 3, "boat OR 2")
    assert [row["title"] for row in told["gained_sample"]] == ["A boat on the river"]
    assert [row["title"] for row in told["lost_sample"]] == ["Ferry 1 leaves"]
    words = ships("topics", "set", "ships", "boat OR 2", "--dry-run").out.splitlines()
    assert words[0] == "Saving would make version 2: +1 -1 articles. Nothing was saved."
    assert words[2].startswith("+  2026-05-03T00:00:00Z")
    assert len(ships("topics", "versions", "ships", "--json").lines) == 1


def test_a_dry_run_of_a_new_topic_only_gains(ships: Wirewatch) -> None:
    (told,) = ships("topics", "set", "rivers", "river", "--dry-run", "--json").lines
    assert (told["gained"], told["lost"]) == (1, 0)
    assert ships("topics", "show", "rivers").code == 2


def test_a_dry_run_of_a_query_that_mixes_and_with_or_asks_for_parentheses(ships: Wirewatch) -> None:
    mixed = ("topics", "set", "ships", "boat OR ferry AND leaves", "--dry-run")
    answer = ships(*mixed)
    assert answer.code == 2
    assert "this would work" in answer.err
    assert ships(*mixed, "--accept", "--json").lines[0]["gained"] == 1


def test_a_stricter_grading_is_compared_too(ships: Wirewatch) -> None:
    told = ships("topics", "set", "ships", "ferry", "--threshold", "50", "--dry-run", "--json").lines[0]
    assert (told["gained"], told["lost"]) == (0, 2)
    assert (told["mentions_gained"], told["mentions_lost"], told["mentions_lost_sample"]) == (2, 0, [])
    assert [row["title"] for row in told["mentions_gained_sample"]] == ["Ferry 2 leaves", "Ferry 1 leaves"]
    words = ships("topics", "set", "ships", "ferry", "--threshold", "50", "--dry-run").out.splitlines()
    assert words[0] == "Saving would make version 2: +0 -2 articles, +2 -0 mentions. Nothing was saved."
    assert sum(line.startswith("+ mention") for line in words) == 2


def test_what_is_only_spelled_anew_makes_no_version_and_that_is_said(ships: Wirewatch) -> None:
    words = ships("topics", "set", "ships", "(ferry)", "--dry-run").out
    assert words == "It looks for the same as before: version 1 would stay. Nothing was saved.\n"
    assert ships("topics", "set", "ships", "(ferry)").out == (
        "Saved ships. It looks for the same as before and stays version 1; 2 articles of the archive are flagged.\n"
    )


def test_an_older_version_is_brought_back_as_a_new_one(ships: Wirewatch) -> None:
    ships("topics", "set", "ships", "boat")
    assert ships("topics", "restore", "ships", "1").out.startswith("Saved ships as version 3; 2 articles")
    versions = ships("topics", "versions", "ships", "--json").lines
    assert [(one["version"], one["query"], one["flags"]) for one in versions] == [
        (3, "ferry", 2),
        (2, "boat", 0),
        (1, "ferry", 0),
    ]
    assert versions[0]["saved"] == "2026-05-28T12:00:00Z"
    assert ships("topics", "versions", "ships").out.splitlines()[1].split() == [
        "3",
        "2026-05-28T12:00:00Z",
        "2",
        "ferry",
    ]
    assert ships("topics", "reflag", "ships").out.startswith("Version 3 of ships: 2 articles")


def test_what_is_not_there_cannot_be_brought_back(ships: Wirewatch) -> None:
    for command in (
        ("versions", "planes"),
        ("restore", "ships", "9"),
        ("restore", "planes", "1"),
        ("reflag", "planes"),
    ):
        answer = ships("topics", *command)
        assert answer.code == 2
        assert "`wirewatch topics" in answer.err
