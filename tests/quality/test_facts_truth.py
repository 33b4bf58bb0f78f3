"""Descriptions of launches, read for facts, against a table that others made of the same launches."""

from __future__ import annotations

import pytest

from benchmarks.facts_truth import Agreement, agreement

FLOORS = [("range", 0.88, 50), ("apogee", 0.97, 40), ("count", 0.89, 95), ("place", 0.93, 65)]
"""Field, the least share that agrees, and the least number of launches for which both give it."""

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def reached(corpus):
    return agreement(corpus)


@pytest.mark.parametrize(("field", "share", "both"), FLOORS)
def test_they_agree(reached, field, share, both):
    assert reached[field].share >= share, reached[field].causes
    assert reached[field].both >= both


def test_every_difference_has_a_cause(reached):
    for sums in reached.values():
        assert sum(map(len, sums.causes.values())) == sums.both - sums.agree


def test_a_share_counts_as_it_should():
    assert Agreement(4, 3).share == 0.75
    assert Agreement().share == 0.0
