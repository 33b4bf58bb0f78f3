"""How well the shipped topics do on labelled headlines, where these are at hand. Floors are .02 below what was reached."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.model import Article
from monitor.topics.flagger import Flagger
from monitor.topics.shipped import topics

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif("WIREWATCH_CORPUS" not in os.environ, reason="WIREWATCH_CORPUS is not set"),
]


def rates(label, topic, *, english):
    """Precision and recall on title and summary, arguable items left out."""
    flagger = Flagger(topics())
    right = wrong = missed = 0
    for line in (
        Path(os.environ["WIREWATCH_CORPUS"], "topics", "labelled.jsonl").read_text(encoding="utf-8").splitlines()
    ):
        row = json.loads(line)
        if label in row["doubt"] or (row["lang"] == "en") != english:
            continue
        article = Article("g", "", row["title"], row["summary"], "", "", "", "", row["lang"], (), None, NOON, NOON, "")
        flagged = topic in {flag.topic for flag in flagger.flags(article)}
        right += flagged and row[label] == "yes"
        wrong += flagged and row[label] != "yes"
        missed += not flagged and row[label] == "yes"
    return right / (right + wrong), right / (right + missed)


@pytest.mark.parametrize(
    ("label", "topic", "english", "precision", "recall"),
    [
        ("missile_launch", "missile-launches", True, 0.94, 0.93),
        ("missile_launch", "missile-launches", False, 0.90, 0.70),
        ("summit", "summits", True, 0.90, 0.94),
        ("summit", "summits", False, 0.95, 0.73),
    ],
)
def test_the_shipped_topics_keep_their_quality(label, topic, english, precision, recall):
    reached = rates(label, topic, english=english)
    assert reached[0] >= precision
    assert reached[1] >= recall
