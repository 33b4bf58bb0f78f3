"""The shipped topics on labelled headlines, title and summary: floors .02 below what was reached, for all and for the part kept aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.topics_quality import NAIVE, Tally, judged, kept_aside, labelled, report, tally
from monitor.model import Topic
from monitor.topics.flagger import Flagger
from monitor.topics.shipped import topics

FLOORS = [
    ("missile-launches", "all", 0.94, 0.95),
    ("missile-launches", "kept aside", 0.91, 0.94),
    ("summits", "all", 0.94, 0.89),
    ("summits", "kept aside", 0.95, 0.90),
]
"""Topic, part, least precision, least recall."""

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def items(corpus):
    return judged(labelled(corpus), topics())


@pytest.fixture(scope="module")
def typed_first(corpus):
    return judged(labelled(corpus), NAIVE)


@pytest.mark.parametrize(("topic", "part", "precision", "recall"), FLOORS)
def test_the_topics_keep_their_quality(items, topic, part, precision, recall):
    reached = tally(items, topic, kept_aside if part == "kept aside" else lambda _: True)
    assert reached.precision >= precision, report(items, topic)
    assert reached.recall >= recall, report(items, topic)


@pytest.mark.parametrize("topic", ["missile-launches", "summits"])
def test_they_do_much_better_than_the_word_one_would_type_first(items, typed_first, topic):
    assert tally(items, topic).f >= tally(typed_first, topic).f + 0.15


@pytest.mark.parametrize("topic", ["missile-launches", "summits"])
def test_they_flag_nothing_wrongly_in_the_random_part(items, topic):
    assert tally(items, topic, lambda row: row["picked_by"] == "random").wrong == 0


def test_the_seed_article_is_flagged_for_both_and_its_footer_for_nothing(corpus: Path):
    title, body = corpus.joinpath("seed", "article.txt").read_text(encoding="utf-8").split("\n", 1)
    blocks = body.strip().split("\n\n")
    row = {"title": title, "summary": "\n\n".join(blocks), "lang": "en", "id": "seed"}
    ((_, flagged),) = judged([row], topics())
    assert flagged == {"missile-launches", "summits"}
    elections = Topic("us-elections", "US elections", '(election OR "presidential twist" OR trump)')
    cleaned = {**row, "summary": "\n\n".join(blocks[:-4])}
    ((_, flagged),) = judged([cleaned], [elections])
    assert flagged == frozenset()
    assert Flagger(topics()).broken == ()


def test_a_tally_counts_as_it_should():
    assert (Tally(3, 1, 2).precision, Tally(3, 1, 2).recall) == (0.75, 0.6)
    assert Tally(0, 0, 0).f == 1.0
