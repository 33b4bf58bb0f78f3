"""Numbers, dates and options at the edge of what there is: each gets an answer or one clear message, never a crash."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from loopback import Wirewatch

ENDLESS = "99999999999999999999"


def stored(wirewatch: Wirewatch, tmp_path: Path, *published: str) -> None:
    """Articles about a ferry in the archive, one for each of these times."""
    path = tmp_path / "ferries.jsonl"
    rows = [
        {"id": str(n), "title": "The ferry sails", "source": "Post", "published": time}
        for n, time in enumerate(published)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert wirewatch("import", str(path)).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "ferry", "--limit", ENDLESS),
        ("search", "ferry", "--limit", "-1"),
        ("alerts", "list", "--limit", ENDLESS),
        ("alerts", "list", "--limit", "-1"),
        ("alerts", "list", "--limit", "many"),
        ("topics", "preview", "ferry", "--days", ENDLESS),
        ("topics", "preview", "ferry", "--days", "-3"),
    ],
)
def test_numbers_that_count_nothing_are_refused(wirewatch: Wirewatch, arguments: tuple[str, ...]) -> None:
    answer = wirewatch(*arguments)
    assert answer.code == 2
    assert "is not a whole number from 0 to" in answer.err


def test_more_days_than_the_calendar_has_mean_all(wirewatch: Wirewatch, tmp_path: Path) -> None:
    stored(wirewatch, tmp_path, "2026-05-01T08:00:00Z")
    assert wirewatch("topics", "preview", "ferry", "--days", "9999999").lines[0]["matches"] == 1
    assert wirewatch("topics", "preview", "ferry", "--days", "10").lines[0]["matches"] == 0


@pytest.mark.parametrize(
    "bounds",
    [
        ("--until", "9999-12-31T23:59:59-12:00"),
        ("--since", "0001-01-01", "--tz", "Asia/Seoul"),
        ("--since", "0001-01-01T00:00:00+14:00", "--until", "9999-12-31"),
    ],
)
def test_the_first_and_last_day_of_the_calendar_bound_a_search_in_every_zone(
    wirewatch: Wirewatch, tmp_path: Path, bounds: tuple[str, ...]
) -> None:
    stored(wirewatch, tmp_path, "2026-05-01T08:00:00Z")
    assert [row["title"] for row in wirewatch("search", "ferry", *bounds, "--json").lines] == ["The ferry sails"]


@pytest.mark.parametrize("by", ["hour", "day", "week", "month"])
@pytest.mark.parametrize(
    "bounds", [("0001-01-01", "9999-12-31"), ("0001-01-01", "2026-01-01"), ("2026-01-01", "9999-12-31")]
)
def test_counts_do_not_reach_to_the_ends_of_the_calendar(
    wirewatch: Wirewatch, by: str, bounds: tuple[str, str]
) -> None:
    since, until = bounds
    answer = wirewatch("counts", "--by", by, "--since", since, "--until", until, "--topic", "missile-launches")
    assert answer.code == 2
    assert "cannot be counted" in answer.err


def test_forty_years_of_hours_can_be_counted(wirewatch: Wirewatch, tmp_path: Path) -> None:
    stored(wirewatch, tmp_path, "1986-05-01T08:00:00Z", "2026-05-01T08:00:00Z")
    answer = wirewatch("counts", "--by", "hour", "--topic", "missile-launches", "--csv")
    assert answer.code == 0
    assert answer.out.count("\n") == 1 + 350_640 + 1
    assert wirewatch("counts", "--by", "hour", "--since", "1026-01-01", "--topic", "summits").code == 2


def test_csv_and_json_say_the_same_numbers(wirewatch: Wirewatch, tmp_path: Path) -> None:
    stored(wirewatch, tmp_path, *["2026-05-01T08:00:00Z"] * 3)
    one = tmp_path / "launch.jsonl"
    launch = {"id": "l", "title": "Norland fires a ballistic missile into the sea", "published": "2026-05-01T09:00:00Z"}
    more = [{"id": f"m{n}", "title": "Pears", "published": "2026-05-01T09:00:00Z"} for n in range(2)]
    one.write_text("".join(json.dumps(row) + "\n" for row in [launch, *more]), encoding="utf-8")
    wirewatch("import", str(one))
    ask = ("counts", "--by", "day", "--measure", "share", "--topic", "missile-launches")
    (row,) = csv.DictReader(io.StringIO(wirewatch(*ask, "--csv").out))
    (line,) = wirewatch(*ask, "--json").lines
    assert (row["value"], line["value"]) == ("0.166667", 0.166667)


@pytest.mark.parametrize(
    "command",
    [
        "events --topic x --json",
        "events --event 7",
        "events merge 7",
        "events merge 7 8",
        "events split 7 1",
        "events accept 7",
        "events correct 7 650",
        "events undo 7",
    ],
)
def test_of_events_that_are_not_there_nothing_is_said(wirewatch: Wirewatch, command: str) -> None:
    answer = wirewatch(*command.split())
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1


def test_shipped_feeds_are_told_with_their_publisher_and_what_they_hold(wirewatch: Wirewatch) -> None:
    lines = wirewatch("feeds", "defaults", "--json").lines
    assert all(isinstance(line["family"], str) and isinstance(line["headline_only"], bool) for line in lines)


def test_one_pattern_says_what_a_topic_may_be_called(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "topics.toml"
    path.write_text("[[topic]]\nname = 'no name'\nquery = 'ferry'\n", encoding="utf-8")
    words = "use letters, digits, -, _ and ., at most 64"
    assert words in wirewatch("topics", "set", "no name", "ferry").err
    assert words in wirewatch("topics", "import", str(path)).err


@pytest.mark.parametrize("number", [99999999999999, -99999999999999])
def test_an_article_put_at_no_time_at_all_by_hand_stops_no_command_and_is_put_right(
    wirewatch: Wirewatch, tmp_path: Path, number: int
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"id": "1", "title": "Norland fires a missile", "published": "2026-05-01"}\n', encoding="utf-8")
    assert wirewatch("import", str(rows)).code == 0
    with closing(sqlite3.connect(tmp_path / "data" / "archive.db")) as hand:
        hand.execute("UPDATE article SET sort_time = ?", [number])
        hand.commit()
    for words in (["counts", "--by", "week"], ["counts", "--by", "month"], ["search", "missile"], ["bursts"]):
        assert wirewatch(*words).code in {0, 2}
    assert "at a time that cannot be" in wirewatch("doctor").out
    assert wirewatch("doctor", "--repair").code in {0, 1}
    assert "at a time that cannot be" not in wirewatch("doctor").out
    assert wirewatch("counts", "--by", "month").code == 0
