"""`topics mark`, `marks` and `sample`: a user says which flags are right, looks for misses, and an edit is held against that."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import Wirewatch


@pytest.fixture
def archive(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    titles = ["Ferry sinks", "Ferry timetable", "Bryan Ferry sings", "Boat lost at sea", "Village fair", "Rain"]
    path = tmp_path / "wire.jsonl"
    rows = (
        {"id": str(number), "title": title, "published": f"2026-05-2{number}T06:00:00Z", "lang": "en"}
        for number, title in enumerate(titles)
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert wirewatch("import", str(path)).code == 0
    assert wirewatch("topics", "set", "ferries", "ferry").code == 0
    return wirewatch


def number(archive: Wirewatch, query: str) -> str:
    (found,) = [json.loads(line)["id"] for line in archive("search", query, "--json").out.splitlines()]
    return str(found)


def told(archive: Wirewatch, *arguments: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in archive("topics", *arguments, "--json").out.splitlines()]


def test_marked_flags_give_precision_with_its_interval(archive: Wirewatch):
    right = [number(archive, "sinks"), number(archive, "timetable")]
    assert archive("topics", "mark", "ferries", *right, "--right").out == "2 marks changed.\n"
    assert archive("topics", "mark", "ferries", number(archive, "sings"), "--wrong").code == 0
    *marks, total = told(archive, "marks", "ferries")
    assert sorted(str(one["mark"]) for one in marks) == ["right", "right", "wrong"]
    assert total["precision"] == {
        "right": 2,
        "marked": 3,
        "value": pytest.approx(2 / 3),
        "low": pytest.approx(0.2077, abs=1e-4),
        "high": pytest.approx(0.9385, abs=1e-4),
    }
    words = archive("topics", "marks", "ferries").out
    assert "Of 3 marked flags 2 are right: precision 67 % (95 % interval 21 % to 94 %)." in words
    assert archive("topics", "mark", "ferries", right[0], "--clear").code == 0
    assert told(archive, "marks", "ferries")[-1]["precision"] == {
        "right": 1,
        "marked": 2,
        "value": 0.5,
        "low": pytest.approx(0.0945, abs=1e-4),
        "high": pytest.approx(0.9055, abs=1e-4),
    }


def test_an_edit_is_held_against_the_marks_before_and_when_it_is_saved(archive: Wirewatch):
    archive("topics", "mark", "ferries", number(archive, "sinks"), number(archive, "timetable"), "--right")
    archive("topics", "mark", "ferries", number(archive, "sings"), "--wrong")
    lost = number(archive, "boat")
    archive("topics", "mark", "ferries", lost, "--right")
    dry = archive("topics", "set", "ferries", "(ferry AND sinks) OR boat", "--dry-run")
    assert (
        "Of 4 marked articles: 1 right one would be lost, 1 wrong one would be gone, 1 missed one would be found."
        in dry.out
    )
    (change,) = told(archive, "set", "ferries", "(ferry AND sinks) OR boat", "--dry-run")
    assert change["marked"] == {
        "marked": 4,
        "right_lost": [int(number(archive, "timetable"))],
        "wrong_gained": [],
        "wrong_gone": [int(number(archive, "sings"))],
        "missed_found": [int(lost)],
    }
    saved = archive("topics", "set", "ferries", "(ferry AND sinks) OR boat")
    assert saved.code == 0
    assert "1 right one would be lost" in saved.err
    assert told(archive, "marks", "ferries")[-1]["older"] == 2


def test_a_sample_of_what_is_not_flagged_gives_an_honest_recall(archive: Wirewatch):
    *drawn, total = told(archive, "sample", "ferries", "--size", "10", "--seed", "7")
    assert {str(one["title"]) for one in drawn} == {"Boat lost at sea", "Village fair", "Rain"}
    assert (total["population"], total["flags"], total["recall"]) == (3, 3, None)
    archive("topics", "mark", "ferries", number(archive, "boat"), "--right")
    archive("topics", "mark", "ferries", number(archive, "village"), number(archive, "rain"), "--wrong")
    *_, total = told(archive, "sample", "ferries", "--size", "10", "--seed", "7")
    assert total["missed"] == {
        "value": pytest.approx(1),
        "low": 1,
        "high": pytest.approx(3 * 0.7923, abs=1e-3),
    }
    assert total["recall"] == {"value": 0.75, "low": pytest.approx(0.558, abs=1e-3), "high": 0.75}
    words = archive("topics", "sample", "ferries", "--size", "10", "--seed", "7")
    assert "Recall: about 75 % (between 56 % and 75 %), if all flags are right (none is marked)." in words.out
    assert words.err == ""


def test_the_same_seed_draws_the_same_and_flags_can_be_drawn_too(archive: Wirewatch):
    one = told(archive, "sample", "ferries", "--size", "2", "--seed", "3")
    assert told(archive, "sample", "ferries", "--size", "2", "--seed", "3") == one
    *flags, total = told(archive, "sample", "ferries", "--flags")
    assert len(flags) == total["population"] == 3
    assert "precision" in total
    assert "3 of them are not marked" in archive("topics", "sample", "ferries", "--flags").err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("mark", "trains", "1", "--right"), "no topic trains"),
        (("mark", "ferries", "999", "--right"), "not in the archive"),
        (("mark", "ferries", "x", "--wrong"), "an article's id is a number"),
        (("mark", "ferries", "1"), "required"),
        (("marks", "trains"), "no topic named trains"),
        (("sample", "trains"), "no topic named trains"),
    ],
)
def test_what_cannot_be_marked_is_told(archive: Wirewatch, arguments: tuple[str, ...], words: str):
    answer = archive("topics", *arguments)
    assert answer.code == 2
    assert words in answer.err
