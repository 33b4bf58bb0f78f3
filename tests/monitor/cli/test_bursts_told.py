"""`bursts` on an imported archive: the day that stands out, with what was expected and the articles."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from loopback import Wirewatch

from monitor.errors import UserError
from monitor.settings import parse


@pytest.fixture
def ferries(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    rows = [
        {
            "id": f"{day}-{number}",
            "title": "Ferry sails" if number < (12 if day == 40 else 2) else "Bridge stands",
            "source": f"Paper {number % 4}",
            "published": (datetime(2026, 1, 1, 9, number, tzinfo=UTC) + timedelta(days=day)).isoformat(),
        }
        for day in range(45)
        for number in range(20)
    ]
    path = tmp_path / "ferries.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert wirewatch("topics", "set", "ferries", "ferry").code == 0
    assert wirewatch("import", str(path)).code == 0
    return wirewatch


def test_the_day_that_stands_out_is_told_with_its_articles(ferries: Wirewatch):
    answer = ferries("bursts", "--topic", "ferries", "--json")
    (burst,) = [json.loads(text) for text in answer.out.splitlines()]
    shown = {name: burst[name] for name in ("bucket", "topic", "seen", "expected", "baseline_days", "coverage")}
    assert shown == {
        "bucket": "2026-02-10", "topic": "ferries", "seen": 12, "expected": 2.0, "baseline_days": 40, "coverage": None,
    }  # fmt: skip
    assert burst["score"] > 2.5
    assert [row["title"] for row in burst["articles"]] == ["Ferry sails"] * 12
    assert burst["publishers"] == {"Paper 0": 3, "Paper 1": 3, "Paper 2": 3, "Paper 3": 3}


def test_people_get_a_table(ferries: Wirewatch):
    lines = ferries("bursts", "--topic", "ferries").out.splitlines()
    assert lines[0].split() == ["bucket", "topic", "seen", "expected", "score", "baseline", "from"]
    assert "2026-02-10" in lines[1]
    assert "and 1 more" in lines[1]


def test_the_cut_offs_can_be_moved(ferries: Wirewatch):
    assert ferries("bursts", "--topic", "ferries", "--score", "99", "--json").out == ""
    assert ferries("bursts", "--topic", "ferries", "--least", "13", "--json").out == ""


def test_a_range_is_held_against_the_days_before_it(ferries: Wirewatch):
    answer = ferries("bursts", "--topic", "ferries", "--since", "2026-02-10", "--until", "2026-02-11", "--json")
    assert json.loads(answer.out)["baseline_days"] == 40
    assert ferries("bursts", "--topic", "ferries", "--since", "2026-02-11", "--json").out == ""


def test_a_topic_that_is_not_there_is_named(wirewatch: Wirewatch):
    answer = wirewatch("bursts", "--topic", "ferries")
    assert answer.code == 2
    assert "ferries" in answer.err


@pytest.mark.parametrize("line", ["burst_score = 15", "burst_articles = 13", "burst_growth = 6.5"])
def test_the_settings_hold_the_cut_offs(ferries: Wirewatch, tmp_path: Path, line: str):
    (tmp_path / "data" / "settings.toml").write_text(line, encoding="utf-8")
    assert ferries("bursts", "--topic", "ferries", "--json").out == ""
    given = {"burst_score": ["--score", "2"], "burst_articles": ["--least", "3"]}.get(line.split(maxsplit=1)[0])
    if given:
        assert ferries("bursts", "--topic", "ferries", "--json", *given).out != ""


def test_a_cut_off_that_cannot_be_is_refused():
    assert parse("burst_score = 3").burst_score == 3.0
    for text in ("burst_score = 0.1", "burst_articles = 2.5", 'burst_growth = "much"'):
        with pytest.raises(UserError, match=text.split()[0]):
            parse(text)


def test_sources_are_looked_at_as_a_whole(ferries: Wirewatch):
    assert ferries("bursts", "--sources", "--json").out == ""  # nothing is followed
    assert ferries("bursts", "--sources").out.split() == [
        "bucket",
        "source",
        "seen",
        "expected",
        "score",
        "baseline",
        "from",
    ]
    assert ferries("bursts", "--sources", "--topic", "ferries").code == 2
