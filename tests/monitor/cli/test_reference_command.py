"""Keeping tables of others from the command line: added, listed, replaced, taken away; and what is wrong with a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import Wirewatch

ROWS = 'date,missile,facility,distance_km\n2026-05-27,KN-25,Zenda,"1,000"\n2026-05-27,KN-25,Zenda,na\n2026-04,KN-25,Zenda,\n'


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "Their Launches.csv"
    path.write_text(ROWS, encoding="utf-8")
    return str(path)


def test_a_table_is_kept_listed_and_taken_away(wirewatch: Wirewatch, table: str) -> None:
    added = wirewatch("reference", "add", table, "--json")
    assert added.code == 0
    assert added.lines == [
        {"name": "their-launches", "rows": 3, "events": 2, "rejected": 0, "left_out": 0, "others": 0}
    ]
    assert (
        wirewatch("reference", "add", table, "--name", "b", "--each-row", "event").out
        == "b: 3 rows, 3 events, 0 rejected\n"
    )
    assert wirewatch("reference", "list", "--json").lines == [
        {
            "name": name,
            "events": events,
            "rows": 3,
            "since": "2026-04-01",
            "until": "2026-05-27",
            "preset": "cns",
            "file": "Their Launches.csv",
            "added": "2026-05-28T12:00:00Z",
        }
        for name, events in (("b", 3), ("their-launches", 2))
    ]
    assert wirewatch("reference", "remove", "b").code == 0
    assert [line["name"] for line in wirewatch("reference", "list", "--json").lines] == ["their-launches"]
    assert "their-launches" in wirewatch("reference", "list").out


def test_a_second_table_of_one_name_takes_the_place_of_the_first(wirewatch: Wirewatch, table: str) -> None:
    wirewatch("reference", "add", table, "--name", "one")
    Path(table).write_text("date,place\n2026-05-01,Zenda\n", encoding="utf-8")
    assert wirewatch("reference", "add", table, "--name", "one").code == 0
    assert [line["rows"] for line in wirewatch("reference", "list", "--json").lines] == [1]


def test_what_was_left_out_is_told_with_row_and_column(wirewatch: Wirewatch, table: str) -> None:
    Path(table).write_text("date,place,range\n2026-05-01,Zenda,far\nsoon,Zenda,5\n", encoding="utf-8")
    answer = wirewatch("reference", "add", table)
    assert answer.code == 1
    assert "row 3, column date: 'soon' is no date; write it as 2026-05-28" in answer.err
    assert "row 2, column range: 'far' is no length; write kilometres such as 650" in answer.err


@pytest.mark.parametrize(
    ("content", "arguments", "words"),
    [
        (b"a,b\n1,2\n", (), "say which one does (on the command line: --map COLUMN=date)"),
        (b"date\n\xff\xfe\n", (), "line 2 is not UTF-8 text"),
        (b"date\nsoon\n", (), "no row of it can be used"),
        (b"date,kind\n2026-05-01,parade\n", (), "tells of no launch and no meeting"),
        (b"date\n2026-05-01\n", ("--name", "../x"), "is no name for a table"),
        (b"date\n2026-05-01\n", ("--map", "place"), "is not of the form COLUMN=FIELD"),
        (b"date\n2026-05-01\n", ("--map", "there=place"), "the table has no column 'there'"),
        (b"date\n2026-05-01\n", ("--map", "date=moon"), "'moon' is nothing a column can be"),
    ],
)
def test_a_file_that_cannot_be_used_changes_nothing(
    wirewatch: Wirewatch, table: str, content, arguments, words
) -> None:
    Path(table).write_bytes(content)
    answer = wirewatch("reference", "add", table, *arguments)
    assert answer.code == 2
    assert words in answer.err
    assert wirewatch("reference", "list", "--json").lines == []


def test_what_is_not_there_is_told(wirewatch: Wirewatch, tmp_path: Path) -> None:
    assert "there is no such file" in wirewatch("reference", "add", str(tmp_path / "none.csv")).err
    assert "kept are: none" in wirewatch("reference", "remove", "cns").err


def test_a_file_of_ours_that_was_spoiled_is_told_and_can_be_taken_away(
    wirewatch: Wirewatch, table: str, tmp_path: Path
) -> None:
    wirewatch("reference", "add", table, "--name", "one")
    (tmp_path / "data" / "references" / "one.json").write_text("{", encoding="utf-8")
    answer = wirewatch("reference", "list")
    assert answer.code == 1
    assert "wirewatch reference remove one" in answer.err
    assert wirewatch("reference", "remove", "one").code == 0
