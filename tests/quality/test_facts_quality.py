"""What `facts` reads, on labelled articles: floors .02 below what was reached, on the part kept aside too; and each value has its words."""

from __future__ import annotations

import pytest

from benchmarks.facts_quality import found, kept_aside, labelled, lines, score, total
from monitor.facts.extract import facts
from monitor.gazetteer.load import gazetteer

LAUNCH_FLOORS = [("to write rules by", 0.95, 0.91), ("kept aside", 0.92, 0.89)]
"""Part, least precision and least recall over all fields."""
SUMMIT_FLOORS = [
    ("to write rules by", "participant", 0.96, 0.92),
    ("to write rules by", "place", 0.91, 0.93),
    ("to write rules by", "status", 0.94, 0.90),
    ("kept aside", "participant", 0.94, 0.82),
    ("kept aside", "place", 0.94, 0.79),
    ("kept aside", "status", 0.98, 0.89),
]

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def tallies(corpus):
    rows = labelled(corpus)
    parts = {"to write rules by": False, "kept aside": True}
    return {
        (kind, name): score([row for row in rows if kept_aside(row) == aside], kind)
        for kind in ("launch", "summit")
        for name, aside in parts.items()
    }


@pytest.mark.parametrize(("part", "precision", "recall"), LAUNCH_FLOORS)
def test_facts_of_launches_keep_their_quality(tallies, part, precision, recall):
    reached = total(tallies["launch", part])
    assert reached.precision >= precision, "\n".join(lines(tallies["launch", part]))
    assert reached.recall >= recall, "\n".join(lines(tallies["launch", part]))


@pytest.mark.parametrize(("part", "field", "precision", "recall"), SUMMIT_FLOORS)
def test_facts_of_meetings_keep_their_quality(tallies, part, field, precision, recall):
    reached = tallies["summit", part][field]
    assert reached.precision >= precision, "\n".join(lines(tallies["summit", part]))
    assert reached.recall >= recall, "\n".join(lines(tallies["summit", part]))


def test_each_value_has_its_words_in_the_text(corpus):
    for row in labelled(corpus):
        title, _, summary = row["text"].partition("\n") if row["text"].count("\n") else ("", "", row["text"])
        texts = {"title": title, "summary": summary}
        for fact in (*found(row, "launch"), *found(row, "summit")):
            assert texts[fact.where][fact.start : fact.end] == fact.quote != "", (row["id"], fact)


@pytest.fixture
def seed(corpus):
    title, body = corpus.joinpath("seed", "article.txt").read_text(encoding="utf-8").split("\n", 1)
    return facts((("title", title), ("body", body)), None, gazetteer())


def test_the_seed_article_tells_of_one_launch(seed):
    launch = [fact for fact in seed if fact.event == "launch"]
    assert {fact.n for fact in launch} == {1}
    told = {field: {fact.value for fact in launch if fact.field == field} for field in {fact.field for fact in launch}}
    assert told["actor"] == {"North Korea"}
    assert (told["count"], told["class"]) == ({2}, {"SRBM"})
    assert told["launch_place"] == {"Pyongyang"}
    assert told["eez"] == {"outside"}
    (flown,) = [fact for fact in launch if fact.field == "range"]
    assert (flown.value, flown.unit) == (650, "km")
    assert flown.conversion is not None
    assert (flown.conversion.value, flown.conversion.unit, flown.conversion.agrees) == (404, "mi", True)
    assert ("condemned", "ROK JCS") in {(fact.value, fact.speaker) for fact in launch if fact.field == "reaction"}
    assert ("protested", "Japan") in {(fact.value, fact.speaker) for fact in launch if fact.field == "reaction"}
    assert not told.keys() & {"date", "time"}


def test_the_seed_article_tells_of_one_meeting(seed):
    summit = [fact for fact in seed if fact.event == "summit"]
    assert {fact.n for fact in summit} == {2}
    assert {fact.value for fact in summit if fact.field == "participant"} == {"Kim Jong Un", "Vladimir Putin"}
    assert {fact.value for fact in summit if fact.field == "place"} == {"Russia"}
    assert [fact for fact in summit if fact.field in {"date", "time"}] == []
