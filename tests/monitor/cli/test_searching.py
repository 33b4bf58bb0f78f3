"""`search` with filters in the line and as options, its orders and its counts."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from loopback import Wirewatch


@pytest.fixture
def archive(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    rows = [
        {"id": "a", "title": "Rocket test at dawn", "published": "2026-05-27T06:00:00Z", "lang": "en"},
        {"id": "b", "title": "Rocket, rocket, rocket", "published": "2026-05-20T06:00:00Z", "lang": "en"},
        {
            "id": "c",
            "title": "A fair",
            "body": "No rocket was seen.",
            "published": "2026-05-28T06:00:00Z",
            "lang": "en",
        },
    ]
    path = tmp_path / "wire.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert wirewatch("import", str(path)).code == 0
    return wirewatch


def guids(archive: Wirewatch, *arguments: str) -> list[str]:
    answer = archive("search", *arguments, "--json")
    assert answer.code == 0, answer.err
    return [json.loads(line)["guid"] for line in answer.out.splitlines()]


def test_filters_in_the_line_and_as_options_find_the_same(archive: Wirewatch):
    assert guids(archive, "rocket") == ["c", "a", "b"]
    assert guids(archive, "rocket after:2026-05-25") == guids(archive, "rocket", "--since", "2026-05-25") == ["c", "a"]
    assert guids(archive, "rocket is:starred") == guids(archive, "rocket", "--starred") == []
    assert guids(archive, "rocket is:backfill -is:read", "--unread") == ["c", "a", "b"]
    assert guids(archive, "") == ["c", "a", "b"]


def test_a_day_of_a_search_begins_in_its_zone(archive: Wirewatch):
    assert guids(archive, "date:2026-05-27") == ["a"]
    assert guids(archive, "date:2026-05-27", "--tz", "America/Los_Angeles") == ["c"]


def test_by_relevance_the_best_comes_first(archive: Wirewatch):
    assert guids(archive, "rocket", "--order", "relevance") == ["b", "a", "c"]


def test_how_many_match_can_be_asked_alone(archive: Wirewatch):
    assert archive("search", "rocket", "--count").out == "3\n"
    assert json.loads(archive("search", "rocket", "--count-soon", "--json").out) == {"count": 3, "exact": True}


def test_a_wrong_filter_is_shown_where_it_stands_with_a_line_that_works(archive: Wirewatch):
    answer = archive("search", "rocket is:stared")
    assert answer.code == 2
    assert "^^^^^^^^^" in answer.err
    assert "this would work: rocket is:starred" in answer.err


def test_a_search_that_only_leaves_words_out_has_all_others(archive: Wirewatch):
    assert guids(archive, "-seen") == ["a", "b"]
    assert guids(archive, "-seen", "--order", "oldest") == ["b", "a"]
    assert guids(archive, "is:backfill -dawn -seen", "--limit", "1") == ["b"]
    assert archive("search", "-dawn", "--count").out == "2\n"
    answer = archive("search", "is:backfill -title:(dawn")
    assert answer.code == 2
    assert "this would work" not in answer.err
    assert answer.err.splitlines()[2].index("^") >= answer.err.splitlines()[1].index("title")


def one_is_imported(wirewatch: Wirewatch, tmp_path: Path, row: str) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(f"{row}\n", encoding="utf-8")
    assert wirewatch("import", str(rows)).code == 0


def test_options_are_as_forgiving_about_capitals_and_names_as_filters_in_the_line(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    one_is_imported(wirewatch, tmp_path, '{"id": "1", "title": "Die Fähre fährt", "lang": "de"}')
    assert wirewatch("mark", "1", "--tag", "follow-up").code == 0
    for words in (
        ["--lang", "DE"],
        ["--lang", "german"],
        ["--tag", "Follow-Up"],
        ["--tag", "follow-up", "--lang", "de"],
    ):
        assert wirewatch("search", "", *words, "--count").out == "1\n"
    for words in (["--lang", "fr"], ["--tag", "another"], ["--tag", "follow-up", "--tag", "another"]):
        assert wirewatch("search", "", *words, "--count").out == "0\n"


def test_that_the_index_is_another_versions_is_said_even_if_nobody_has_begun_to_make_it_anew(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    one_is_imported(wirewatch, tmp_path, '{"id": "1", "title": "Norland fires a missile"}')
    assert wirewatch("search", "missile", "--count").err == ""
    with closing(sqlite3.connect(tmp_path / "data" / "archive.db")) as other:
        other.execute("UPDATE meta SET value = '0' WHERE key = 'index_version'")
        other.commit()
    answer = wirewatch("search", "missile", "--count")
    assert "the search index has to be made anew" in answer.err
    assert wirewatch("poll", "--all").code in {0, 1}
    assert wirewatch("search", "missile", "--count").err == ""
