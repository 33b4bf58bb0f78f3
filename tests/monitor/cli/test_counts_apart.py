"""`counts` taken apart by publisher or language, averaged and added up, as lines, as CSV and as a table."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from loopback import Wirewatch

ROWS = [
    ("1", "Ferry sails", "Post", "en", "2026-05-01"),
    ("2", "Ferry sails", "Post", "en", "2026-05-02"),
    ("3", "Ferry sails", "Gazette", "en", "2026-05-02"),
    ("4", "Bridge stands", "Gazette", "en", "2026-05-03"),
]


@pytest.fixture
def ferries(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    names = ("id", "title", "source", "lang", "published")
    path = tmp_path / "ferries.jsonl"
    path.write_text("\n".join(json.dumps(dict(zip(names, row, strict=True))) for row in ROWS), encoding="utf-8")
    assert wirewatch("topics", "set", "ferries", "ferry").code == 0
    assert wirewatch("import", str(path)).code == 0
    return wirewatch


def lines(answer_out: str) -> list[dict[str, object]]:
    return [json.loads(text) for text in answer_out.splitlines()]


def test_a_topic_is_taken_apart_by_publisher(ferries: Wirewatch):
    found = lines(ferries("counts", "--topic", "ferries", "--by", "day", "--split", "source", "--json").out)
    shown = [(row["part"], row["bucket"], row["value"], row["total"]) for row in found]
    assert shown == [
        ("Post", "2026-05-01", 1, 1), ("Post", "2026-05-02", 1, 2), ("Post", "2026-05-03", 0, 1),
        ("Gazette", "2026-05-01", 0, 1), ("Gazette", "2026-05-02", 1, 2), ("Gazette", "2026-05-03", 0, 1),
    ]  # fmt: skip


@pytest.mark.parametrize("split", ["feed", "kind", "country", "family", "folder", "lang"])
def test_whatever_it_is_taken_apart_by_the_sum_stays(ferries: Wirewatch, split: str):
    found = lines(ferries("counts", "--topic", "ferries", "--by", "month", "--split", split, "--json").out)
    assert sum(int(str(row["value"])) for row in found) == 3


def test_the_share_of_a_part_is_of_all_articles(ferries: Wirewatch):
    answer = ferries(
        "counts", "--topic", "ferries", "--by", "month", "--split", "source", "--measure", "share", "--json"
    )
    assert [(row["part"], row["value"]) for row in lines(answer.out)] == [("Post", 0.5), ("Gazette", 0.25)]


def test_publishers_are_not_taken_apart(ferries: Wirewatch):
    answer = ferries("counts", "--by", "day", "--split", "lang", "--measure", "publishers")
    assert answer.code == 2
    assert "publishers are counted whole" in answer.err


def test_averages_and_running_totals_stand_beside_the_counts(ferries: Wirewatch):
    asked = ("counts", "--topic", "ferries", "--by", "day", "--average", "2", "--cumulative")
    found = lines(ferries(*asked, "--json").out)
    assert [(row["value"], row["average"]) for row in found] == [(1, None), (3, 1.5), (3, 1.0)]
    rows = list(csv.DictReader(io.StringIO(ferries(*asked, "--csv").out)))
    assert [(row["value"], row["average"]) for row in rows] == [("1", ""), ("3", "1.5"), ("3", "1")]
    assert ferries(*asked).out.splitlines()[2].split() == ["2026-05-02", "ferries", "3", "2", "-", "1.5"]


@pytest.mark.parametrize("measure", ["share", "stories", "events", "publishers"])
def test_what_makes_no_sum_is_not_added_up(ferries: Wirewatch, measure: str):
    answer = ferries("counts", "--by", "day", "--cumulative", "--measure", measure)
    assert (answer.code, answer.out) == (2, "")
    assert "adds up articles only" in answer.err


def test_without_the_options_the_columns_are_those_of_the_contract(ferries: Wirewatch):
    (first, *_) = lines(ferries("counts", "--topic", "ferries", "--by", "month", "--json").out)
    assert list(first) == ["bucket", "topic", "value", "total", "coverage"]


def test_why_says_which_buckets_can_be_relied_on(wirewatch: Wirewatch, tmp_path: Path):
    path = tmp_path / "loose.jsonl"
    loose = [{"id": str(number), "title": "Ferry sails"} for number in range(5)]
    dated = [{"id": "d", "title": "Ferry sails", "published": "2026-05-27T10:00:00Z"}]
    path.write_text("\n".join(map(json.dumps, [*loose, *dated])), encoding="utf-8")
    assert wirewatch("import", str(path)).code == 0
    found = lines(wirewatch("counts", "--topic", "summits", "--by", "day", "--why", "--json").out)
    assert [(row["bucket"], row["usable"], row["reasons"]) for row in found] == [
        ("2026-05-27", True, []),
        ("2026-05-28", False, ["undated"]),
    ]
    head, *rows = wirewatch("counts", "--topic", "summits", "--by", "day", "--why").out.splitlines()
    assert head.endswith("not usable for")
    assert rows[-1].endswith("undated")
    assert wirewatch("counts", "--by", "day", "--why", "--csv").code == 2
    both = lines(wirewatch("counts", "--by", "day", "--average", "2", "--json").out)[:2]
    assert [(row["topic"], row["value"], row["average"]) for row in both] == [(None, 1, None), (None, 5, 1.0)]


def test_an_earlier_time_is_laid_over_bucket_by_bucket(ferries: Wirewatch):
    ask = ("counts", "--topic", "ferries", "--by", "day", "--since", "2026-05-02", "--until", "2026-05-04")
    found = lines(ferries(*ask, "--against", "2026-05-01", "--json").out)
    assert [(row["bucket"], row["value"], row["against_bucket"], row["against"]) for row in found] == [
        ("2026-05-02", 2, "2026-05-01", 1),
        ("2026-05-03", 0, "2026-05-02", 2),
    ]
    found = lines(ferries(*ask, "--against", "2026-05-01", "--cumulative", "--json").out)
    assert [(row["value"], row["against"]) for row in found] == [(2, 1), (2, 3)]
    head, *rows = ferries(*ask, "--against", "2026-05-01").out.splitlines()
    assert head.split()[-4:] == ["coverage", "against", "value", "there"]
    assert rows[0].split()[-2:] == ["2026-05-01", "1"]
    assert ferries(*ask, "--against", "2027-05-01").code == 2
    assert ferries(*ask, "--against", "soon").code == 2
