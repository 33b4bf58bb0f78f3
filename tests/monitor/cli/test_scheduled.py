"""`schedule` as scripts use it: set up, listed, made at once or by a poll, removed; what fails is seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import Site, Wirewatch
from worlds import rss

NEXT_DAY = "2026-05-29T12:00:00Z"


@pytest.fixture
def shelf(tmp_path: Path, wirewatch: Wirewatch, site: Site) -> Path:
    """A folder for exports; the data folder follows one feed."""
    site.pages["feed"] = rss(("c1", "Calm day", "Nothing happened.")).encode()
    assert wirewatch("feeds", "add", site.url("feed"), "--allow-local").code == 0
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


def add(wirewatch: Wirewatch, shelf: Path, *more: str):
    return wirewatch("schedule", "add", "calm", "articles", "--folder", str(shelf), "--tz", "Asia/Seoul", *more)


def test_a_poll_makes_what_is_due_and_the_list_says_so(wirewatch: Wirewatch, shelf: Path, monkeypatch):
    answer = add(wirewatch, shelf, "--at", "06:30", "--columns", "title")
    assert answer.code == 0
    assert "every day at 06:30 (Asia/Seoul)" in answer.out
    assert wirewatch("poll", "--all").code == 0
    assert not list(shelf.iterdir())
    (line,) = wirewatch("schedule", "list", "--json").lines
    assert (line["last_made"], line["next"]) == (None, "2026-05-28T21:30:00Z")
    monkeypatch.setenv("WIREWATCH_NOW", NEXT_DAY)
    assert wirewatch("poll", "--all").code == 0
    assert (shelf / "calm.csv").read_bytes() == b"title\r\nCalm day\r\n"
    (line,) = wirewatch("schedule", "list", "--json").lines
    assert (line["last_made"], line["rows"], line["error"]) == (NEXT_DAY, 1, None)
    assert line["next"] == "2026-05-29T21:30:00Z"


def test_a_folder_that_is_gone_fails_no_poll_but_is_told_and_listed(wirewatch: Wirewatch, shelf: Path, monkeypatch):
    assert add(wirewatch, shelf).code == 0
    shelf.rmdir()
    monkeypatch.setenv("WIREWATCH_NOW", NEXT_DAY)
    answer = wirewatch("poll", "--all")
    assert answer.code == 0
    assert f"the folder {shelf} is not there" in answer.err
    listed = wirewatch("schedule", "list")
    assert listed.code == 1
    assert f"failed {NEXT_DAY}: the folder {shelf} is not there" in listed.out
    answer = wirewatch("schedule", "run", "calm")
    assert answer.code == 2
    assert "is not there" in answer.err


def test_an_export_whose_folder_is_gone_keeps_no_other_from_being_made(
    wirewatch: Wirewatch, shelf: Path, tmp_path: Path, monkeypatch
):
    away = tmp_path / "away"
    away.mkdir()
    assert add(wirewatch, away).code == 0
    assert wirewatch("schedule", "add", "kept", "articles", "--folder", str(shelf)).code == 0
    away.rmdir()
    monkeypatch.setenv("WIREWATCH_NOW", NEXT_DAY)
    answer = wirewatch("schedule", "run")
    assert answer.code == 1
    assert f"calm was not made: the folder {away} is not there" in answer.err
    assert answer.out == f"kept: 0 rows in {shelf / 'kept.csv'}\n"
    assert wirewatch("schedule", "run", "calm", "storms").code == 2


def test_it_runs_when_asked_and_ends_when_removed(wirewatch: Wirewatch, shelf: Path, monkeypatch):
    assert add(wirewatch, shelf, "--weekly", "friday", "--format", "jsonl", "--topic", "summits").code == 0
    assert "No scheduled export is due" in wirewatch("schedule", "run").out
    assert wirewatch("schedule", "run", "calm").out == f"calm: 0 rows in {shelf / 'calm.jsonl'}\n"
    monkeypatch.setenv("WIREWATCH_NOW", NEXT_DAY)
    assert wirewatch("schedule", "run").out == f"calm: 0 rows in {shelf / 'calm.jsonl'}\n"
    assert wirewatch("schedule", "remove", "calm").code == 0
    assert (shelf / "calm.jsonl").exists()
    assert wirewatch("schedule", "list", "--json").out == ""
    assert "schedule add" in wirewatch("schedule", "list").out


@pytest.mark.parametrize("view", ["articles", "flags", "stories", "counts"])
def test_a_table_of_several_topics_has_the_rows_of_each(wirewatch: Wirewatch, shelf: Path, view: str):
    for name in ("calm", "storms"):
        assert wirewatch("topics", "set", name, name[:4] + "*").code == 0
    rows = [{"id": "s", "title": "Storm at sea"}, {"id": "c", "title": "Calm again"}, {"id": "x", "title": "Fog"}]
    (shelf / "in.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert wirewatch("import", str(shelf / "in.jsonl")).code == 0
    asked = ("schedule", "add", "both", view, "--folder", str(shelf), "--topic", "storms", "--topic", "calm")
    assert wirewatch(*asked).code == 0
    assert wirewatch("schedule", "run", "both").out == f"both: 2 rows in {shelf / 'both.csv'}\n"


def test_flags_of_several_topics_have_the_mentions_as_those_of_one_do(wirewatch: Wirewatch, shelf: Path):
    assert wirewatch("topics", "set", "calm", "calm", "--threshold", "90").code == 0
    assert wirewatch("topics", "set", "storms", "storm").code == 0
    (shelf / "in.jsonl").write_text(json.dumps({"id": "c", "title": "Wind", "summary": "Calm again"}), encoding="utf-8")
    assert wirewatch("import", str(shelf / "in.jsonl")).code == 0
    for number, topics in enumerate((["calm"], ["calm", "storms"])):
        named = [part for topic in topics for part in ("--topic", topic)]
        asked = ("schedule", "add", f"n{number}", "flags", "--folder", str(shelf), "--columns", "topic,level", *named)
        assert wirewatch(*asked).code == 0
        assert wirewatch("schedule", "run", f"n{number}").code == 0
        assert (shelf / f"n{number}.csv").read_bytes() == b"topic,level\r\ncalm,mention\r\n"


@pytest.mark.parametrize(("times", "said"), [("plain", True), ("local", False), ("utc", False)])
def test_times_that_do_not_come_back_as_they_were_are_told_of(wirewatch: Wirewatch, times: str, said: bool):
    answer = wirewatch("export", "articles", "--format", "csv", "--times", times, "--tz", "Asia/Seoul", "--out", "-")
    assert (answer.code, "take them for UTC" in answer.err) == (0, said)


def test_feeds_are_exported_whole_and_nothing_else_is_said_of_them(wirewatch: Wirewatch, shelf: Path):
    answer = wirewatch(
        "export",
        "feeds",
        "--format",
        "csv",
        "--topic",
        "summits",
        "--since",
        "2026-05-01",
        "--out",
        str(shelf / "f.csv"),
    )
    assert answer.code == 0
    assert "the table of feeds is whole" in answer.err
    assert not {"since", "only these topics"} & set(json.loads((shelf / "f.csv.about.json").read_bytes()))


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--at", "6"], "06:00"),
        (["--tz", "Mars"], "Mars"),
        (["--topic", "ferries"], "ferries"),
        (["--query", "a AND"], "AND"),
        (["--columns", "title,colour"], "colour"),
        (["--since", "2026-01-01", "--days", "2"], "--days"),
        (["--folder", "/no/such/folder"], "/no/such/folder"),
    ],
)
def test_what_cannot_be_is_refused_at_once(wirewatch: Wirewatch, shelf: Path, more, told):
    answer = add(wirewatch, shelf, *more)
    assert answer.code == 2
    assert told in answer.err
    assert wirewatch("schedule", "list", "--json").out == ""


def test_a_name_is_taken_once(wirewatch: Wirewatch, shelf: Path):
    assert add(wirewatch, shelf).code == 0
    answer = add(wirewatch, shelf, "--at", "07:00")
    assert answer.code == 2
    assert "calm already" in answer.err
    assert add(wirewatch, shelf, "--at", "07:00", "--replace").code == 0
    (line,) = wirewatch("schedule", "list", "--json").lines
    assert line["at"] == "07:00"


def test_a_schedule_that_is_not_there_is_named(wirewatch: Wirewatch, shelf: Path):
    for verb in ("remove", "run"):
        answer = wirewatch("schedule", verb, "storms")
        assert answer.code == 2
        assert "storms" in answer.err
