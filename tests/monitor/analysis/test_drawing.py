"""A sample is drawn by chance, the same again for the same seed, and hardly another when more arrives."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.analysis.drawing import drawn

IDS = st.lists(st.integers(1, 10_000_000), unique=True, max_size=80)


@settings(max_examples=50)
@given(IDS, st.integers(0, 90), st.integers(0, 2**40))
def test_a_sample_is_of_what_is_there_and_each_once(ids: list[int], size: int, seed: int):
    found = drawn(ids, size, seed)
    assert len(found) == min(size, len(ids)) == len(set(found))
    assert set(found) <= set(ids)
    assert drawn(sorted(ids), size, seed) == found


@settings(max_examples=50)
@given(IDS, st.integers(0, 90), st.integers(0, 2**40), st.integers(10_000_001, 10_000_050))
def test_one_article_more_pushes_out_one_at_most(ids: list[int], size: int, seed: int, more: int):
    before, after = drawn(ids, size, seed), drawn([*ids, more], size, seed)
    assert len(set(before) - set(after)) <= 1


def test_all_are_drawn_equally_often_and_no_two_seeds_alike():
    counts = Counter(number for seed in range(2_000) for number in drawn(range(1, 21), 5, seed))
    assert sum((counts[number] - 500) ** 2 / 500 for number in range(1, 21)) < 43.8  # chi squared, 19 degrees, p = .001
    neighbours = sum(bool({number, number + 1} <= set(drawn(range(1, 1001), 50, number))) for number in range(1, 400))
    assert neighbours < 12
