"""The page about security keeps its word: every row of the table names tests that exist, and no test of this folder is forgotten."""

from __future__ import annotations

import re
from pathlib import Path

from hostile_house import ROOT

HERE = Path(__file__).parent
PAGE = (ROOT / "docs/security.md").read_text(encoding="utf-8")
ROWS = [line.strip("| ").split(" | ") for line in PAGE.splitlines() if re.match(r"\| \d", line)]


def test_the_table_has_all_its_rows() -> None:
    assert [row[0] for row in ROWS] == [
        *map(str, range(1, 6)),
        "5b",
        *map(str, range(6, 9)),
        "8b",
        *map(str, range(9, 16)),
        "15b",
        "15c",
        "16",
        "17",
        "18",
    ]
    assert all(len(row) == 4 for row in ROWS)


def test_every_row_names_tests_that_exist() -> None:
    for number, _threat, _done, proof in ROWS:
        named = re.findall(r"`([\w/]+\.py)`", proof)
        assert named or number == "8b"
        for name in named:
            assert (ROOT / name if "/" in name else HERE / name).is_file(), name


def test_every_test_of_this_folder_is_named() -> None:
    assert {path.name for path in HERE.glob("test_*.py")} - set(re.findall(r"test_\w+\.py", PAGE)) == {
        Path(__file__).name
    }
