"""Joining articles into events, on labelled pairs and groups; and the article from which this program grew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.events_quality import labelled, pairs
from monitor.commands import GroupStories, ImportArticles
from monitor.engine import Engine
from monitor.ledger import EventDetail
from monitor.model import ArticleFilter
from monitor.reading import Reading

pytestmark = pytest.mark.corpus


def test_pairs_of_one_event_are_joined_and_others_are_not(corpus: Path) -> None:
    reached = pairs(corpus)
    assert reached.precision >= 0.90, reached
    assert reached.recall >= 0.70, reached


def test_launches_and_meetings_grouped_by_hand_are_grouped_so(corpus: Path) -> None:
    reached = labelled(corpus)
    assert reached["launches"].f >= 0.85, reached
    assert reached["meetings"].f >= 0.80, reached


@pytest.fixture
def seed(corpus: Path, engine: Engine, tmp_path: Path) -> dict[str, EventDetail]:
    """The events of the one article, by kind; it gives no day, and none is known of its publication."""
    title, body = corpus.joinpath("seed", "article.txt").read_text(encoding="utf-8").split("\n", 1)
    given = tmp_path / "seed.jsonl"
    given.write_text(json.dumps({"id": "seed", "title": title, "body": body.strip()}), encoding="utf-8")
    engine.do(ImportArticles((str(given),)))
    engine.do(GroupStories())
    reading = Reading(engine.places.archive)
    try:
        found = [reading.events.detail(event.id) for event in reading.events.newest(ArticleFilter())]
    finally:
        reading.close()
    assert len(found) == 2
    return {detail.event.kind: detail for detail in found if detail is not None}


def told(detail: EventDetail, field: str) -> set[object]:
    return {one.value for each in detail.fields if each.field == field for one in each.values}


def test_the_first_article_tells_of_one_launch(seed: dict[str, EventDetail]) -> None:
    launch = seed["launch"]
    assert told(launch, "actor") == {"North Korea"}
    assert told(launch, "count") == {2}
    assert told(launch, "class") == {"SRBM"}
    assert told(launch, "launch_place") == {"Pyongyang"}
    assert told(launch, "eez") == {"outside"}
    assert told(launch, "reaction") >= {"condemned"}
    (figure,) = (said for field in launch.fields if field.field == "range" for one in field.values for said in one.said)
    assert (figure.value, figure.unit) == (650, "km")
    assert figure.conversion is not None
    assert (figure.conversion.value, figure.conversion.agrees) == (404, True)
    who = {
        said.speaker
        for field in launch.fields
        if field.field == "reaction"
        for one in field.values
        for said in one.said
    }
    assert "ROK JCS" in who


def test_the_first_article_tells_of_one_meeting(seed: dict[str, EventDetail]) -> None:
    assert told(seed["summit"], "participant") == {"Kim Jong Un", "Vladimir Putin"}
    assert told(seed["summit"], "place") == {"Russia"}


def test_no_day_is_made_up(seed: dict[str, EventDetail]) -> None:
    assert {detail.event.day for detail in seed.values()} == {None}
    assert not [field for detail in seed.values() for field in detail.fields if field.field in {"date", "time"}]


def test_all_that_is_told_stands_in_the_article(seed: dict[str, EventDetail]) -> None:
    quotes = [said for detail in seed.values() for field in detail.fields for one in field.values for said in one.said]
    assert quotes
    assert all(said.quote for said in quotes)
