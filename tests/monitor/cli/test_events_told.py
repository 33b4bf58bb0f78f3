"""`events`: ten outlets' words on one launch are one event, with the disagreements it has, and the user's word counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Wirewatch

TEN = Path(__file__).parents[1] / "clustering" / "ten_outlets.jsonl"
"""Written before the rules that read it were run on it."""

SECOND = {
    "id": "second-launch",
    "source": "Hangang Daily",
    "published": "2026-10-14T12:40:00Z",
    "title": "North Korea fires cruise missiles in second launch of the day",
    "body": "North Korea fired several cruise missiles into the Yellow Sea from Onchon at about 8:20 p.m. KST on Wednesday, South Korea's "
    "Joint Chiefs of Staff said.",
}
MEETING = {
    "id": "meeting",
    "source": "The Thames Post",
    "published": "2026-10-14T09:00:00Z",
    "title": "Macron meets Merz in Berlin for talks",
    "body": "French President Emmanuel Macron met German Chancellor Friedrich Merz in Berlin on Wednesday.",
}


@pytest.fixture(autouse=True)
def days_later(wirewatch: Wirewatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREWATCH_NOW", "2026-10-16T12:00:00Z")


@pytest.fixture
def told(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    """An archive with the ten, another launch of that day, and a meeting."""
    more = tmp_path / "more.jsonl"
    more.write_text("\n".join(json.dumps(one) for one in (SECOND, MEETING)), encoding="utf-8")
    assert wirewatch("import", str(TEN), str(more)).code == 0
    return wirewatch


def lines(wirewatch: Wirewatch, *arguments: str) -> list[dict[str, Any]]:
    answer = wirewatch(*arguments, "--json")
    assert answer.code == 0, answer.err
    return [json.loads(line) for line in answer.out.splitlines()]


def fields(event: dict[str, Any]) -> dict[str, Any]:
    return {field["field"]: field for field in event["fields"]}


def values(field: dict[str, Any]) -> dict[Any, int]:
    return {value["value"]: value["publishers"] for value in field["values"]}


def test_ten_outlets_tell_of_one_launch_and_where_they_differ(told: Wirewatch) -> None:
    by_number = {event["id"]: event for event in lines(told, "events", "--kind", "launch")}
    launch = max(by_number.values(), key=lambda event: event["articles"])
    assert (launch["articles"], launch["publishers"], launch["started"]) == (10, 8, "2026-10-14T00:00:00Z")
    (detail,) = lines(told, "events", "--event", str(launch["id"]))
    found = fields(detail)
    assert values(found["range"]) == {350: 5, 400: 3, 380: 1}
    assert not found["range"]["agree"]
    assert values(found["count"]) == {2: 7, 1: 1, 3: 1}
    assert found["class"]["agree"]  # a ballistic missile of short range
    assert found["actor"]["agree"]
    assert found["eez"]["agree"]
    wrong = [fact for value in found["range"]["values"] for fact in value["said"] if "conversion" in fact]
    assert {fact["source"]: fact["conversion"]["agrees"] for fact in wrong} == {
        "Potomac Press": False,
        "The Thames Post": True,
    }
    changed = [(step["value"], step["before"]) for step in detail["steps"] if step["field"] == "range"]
    assert changed == [(350, None), (400, 350), (380, 400)]
    assert {place["name"] for place in detail["places"]} >= {"Sunchon"}


def test_two_launches_of_one_day_and_a_meeting_are_three_events(told: Wirewatch) -> None:
    events = lines(told, "events")
    assert sorted((event["kind"], event["articles"]) for event in events) == [
        ("launch", 1),
        ("launch", 10),
        ("summit", 1),
    ]
    (meeting,) = (event for event in events if event["kind"] == "summit")
    assert {fact["value"] for fact in meeting["facts"] if fact["field"] == "participant"} == {
        "Emmanuel Macron",
        "Friedrich Merz",
    }


def test_a_meeting_planned_and_then_held_is_no_disagreement(told: Wirewatch, tmp_path: Path) -> None:
    ahead = MEETING | {
        "id": "ahead",
        "source": "Potomac Press",
        "published": "2026-10-13T09:00:00Z",
        "title": "Macron to meet Merz in Berlin on Wednesday",
        "body": "French President Emmanuel Macron will meet German Chancellor Friedrich Merz in Berlin on Wednesday.",
    }
    more = tmp_path / "ahead.jsonl"
    more.write_text(json.dumps(ahead), encoding="utf-8")
    assert told("import", str(more)).code == 0
    (meeting,) = lines(told, "events", "--kind", "summit")
    (detail,) = lines(told, "events", "--event", str(meeting["id"]))
    status = fields(detail)["status"]
    assert ([value["value"] for value in status["values"]], status["agree"]) == (["held", "planned"], True)
    assert [(step["value"], step["before"]) for step in detail["steps"] if step["field"] == "status"] == [
        ("planned", None),
        ("held", "planned"),
    ]
    assert "(differs)" not in told("events", "--event", str(meeting["id"])).out


def test_every_fact_quotes_its_article(told: Wirewatch) -> None:
    exported = told("export", "articles", "--format", "jsonl", "--out", "-", "--no-about").out.splitlines()
    texts = {one["id"]: one for one in map(json.loads, exported)}
    facts = [fact for event in lines(told, "events") for fact in event["facts"]]
    assert len(facts) > 50
    for fact in facts:
        column = "content" if fact["in_field"] == "body" else fact["in_field"]
        assert texts[fact["article_id"]][column][fact["start"] : fact["end"]] == fact["quote"] != ""


def test_what_is_put_together_and_parted_stays_so_when_articles_are_read_anew(told: Wirewatch) -> None:
    one, other = sorted(event["id"] for event in lines(told, "events", "--kind", "launch"))
    assert told("events", "merge", str(one), str(other)).code == 0
    (launch,) = lines(told, "events", "--kind", "launch")
    assert (launch["id"], launch["articles"]) == (one, 11)
    assert told("topics", "set", "missile-launches", "missile* OR ballistic").code == 0
    assert [event["articles"] for event in lines(told, "events", "--kind", "launch")] == [11]
    article = min(fact["article_id"] for fact in launch["facts"])
    assert told("events", "split", str(one), str(article)).code == 0
    assert told("topics", "set", "missile-launches", "missile* OR rocket*").code == 0
    assert sorted(event["articles"] for event in lines(told, "events", "--kind", "launch")) == [1, 10]
    assert told("events", "merge", str(one), str(one)).code == 2
    assert told("events", "merge", str(one), "999").code == 2
    assert told("events", "split", str(one), "999").code == 2


def test_a_launch_and_a_meeting_are_never_one(told: Wirewatch) -> None:
    numbers = [str(event["id"]) for event in lines(told, "events")]
    answer = told("events", "merge", *numbers)
    assert answer.code == 2
    assert "a launch and a meeting" in answer.err
    assert len(lines(told, "events")) == 3


def test_the_users_word_wins_and_the_machines_stays_beside_it(told: Wirewatch) -> None:
    def three() -> dict[str, Any]:
        facts = [fact for event in lines(told, "events") for fact in event["facts"]]
        (fact,) = (
            fact
            for fact in facts
            if fact["field"] == "count" and fact["value"] in {3, 2} and fact["source"] == "Meridian TV"
        )
        return fact

    assert three()["human"] == 0
    assert told("events", "correct", str(three()["id"]), "two").code == 2
    assert told("events", "correct", str(three()["id"]), "2").code == 0
    assert (three()["value"], three()["human"], three()["machine"]) == (2, 1, 3)
    exported = told("export", "facts", "--format", "jsonl", "--out", "-", "--no-about").out.splitlines()
    assert sum(one["human"] for one in map(json.loads, exported)) == 1
    assert told("events", "undo", str(three()["id"])).code == 0
    assert (three()["value"], three()["human"]) == (3, 0)
    number = three()["id"]
    assert told("events", "reject", str(number)).code == 0
    facts = [fact for event in lines(told, "events") for fact in event["facts"]]
    assert not [fact for fact in facts if fact["field"] == "count" and fact["value"] == 3]


def test_events_are_counted_and_written_to_files(told: Wirewatch, tmp_path: Path) -> None:
    counts = lines(told, "counts", "--by", "month", "--measure", "events", "--topic", "missile-launches")
    assert [count["value"] for count in counts] == [2]
    out = tmp_path / "events.csv"
    assert told("export", "events", "--format", "csv", "--out", str(out), "--no-about").code == 0
    head, *rows = out.read_text(encoding="utf-8").splitlines()
    assert head == "id,kind,started,ended,title,articles,stories,publishers"
    assert len(rows) == 3


def test_a_topic_counts_and_lists_the_events_for_which_its_articles_are_flagged(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    both = {
        "id": "both",
        "source": "Potomac Press",
        "published": "2026-10-14T09:00:00Z",
        "title": "North Korea fires two ballistic missiles",
        "body": "North Korea fired two short-range ballistic missiles from Sunan on Wednesday, South Korea's Joint Chiefs of Staff said.\n"
        + "Nothing of the kind had been seen in those waters for a long time, and nobody on the coast knew what to make of it. "
        * 4
        + "\nIn Berlin, French President Emmanuel Macron met German Chancellor Friedrich Merz on Wednesday for a summit.",
    }
    given = tmp_path / "both.jsonl"
    given.write_text(json.dumps(both), encoding="utf-8")
    assert wirewatch("topics", "set", "talks", 'summit* OR "meets"').code == 0
    assert wirewatch("import", str(given)).code == 0
    assert sorted(event["kind"] for event in lines(wirewatch, "events")) == ["launch", "summit"]
    for topic, kind in (("missile-launches", "launch"), ("talks", "summit")):
        (count,) = lines(wirewatch, "counts", "--by", "month", "--measure", "events", "--topic", topic)
        assert (count["topic"], count["value"]) == (topic, 1)
        assert [event["kind"] for event in lines(wirewatch, "events", "--topic", topic)] == [kind]
        exported = wirewatch("export", "events", "--topic", topic, "--format", "jsonl", "--out", "-", "--no-about").out
        assert [json.loads(line)["kind"] for line in exported.splitlines()] == [kind]
    either = lines(wirewatch, "events", "--topic", "missile-launches", "--topic", "talks", "--limit", "1")
    assert either == lines(wirewatch, "events", "--limit", "1")


def test_no_wait_leaves_events_for_later(wirewatch: Wirewatch) -> None:
    assert wirewatch("import", str(TEN), "--no-wait").code == 0
    exported = wirewatch("export", "events", "--format", "jsonl", "--out", "-", "--no-about")
    assert exported.out == ""
    assert len(lines(wirewatch, "events")) == 1


def test_a_fact_keeps_its_number_when_its_user_speaks_of_it(told: Wirewatch) -> None:
    launch = max(lines(told, "events", "--kind", "launch"), key=lambda event: event["articles"])["id"]

    def numbers() -> list[int]:
        (detail,) = lines(told, "events", "--event", str(launch))
        said = [fact for field in detail["fields"] for value in field["values"] for fact in value["said"]]
        return sorted(fact["id"] for fact in said)

    before = numbers()
    (detail,) = lines(told, "events", "--event", str(launch))
    fact = next(fact["id"] for value in fields(detail)["count"]["values"] for fact in value["said"])
    for word in (("correct", str(fact), "7"), ("undo", str(fact)), ("accept", str(fact))):
        assert told("events", *word).code == 0, word
        assert numbers() == before
