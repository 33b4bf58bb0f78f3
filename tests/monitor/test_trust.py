"""What marks tell of a topic: Wilson's interval, precision, and an honest guess of what was missed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Level
from monitor.trust import Estimate, Mark, Marks, Sample, Share, missed, recall

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def mark(number: int, level: Level | None, *, belongs: bool, version: int = 2) -> Mark:
    return Mark(number, belongs, version, NOON, level)


def sample(belonging: int, looked_at: int, *, population: int = 1000, flags: int = 50) -> Sample:
    marks = {number: number < belonging for number in range(looked_at)}
    return Sample(False, 1, 0, population, flags, (), marks)


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(0, 10, 0.0, 0.2775), (8, 10, 0.4902, 0.9433), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)],
)
def test_the_interval_is_the_published_one(part: int, whole: int, low: float, high: float):
    """The last from R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine, 1998."""
    share = Share(part, whole)
    assert (share.low, share.high) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


@given(st.integers(1, 5000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_the_interval_holds_the_share_and_is_the_same_seen_from_the_other_side(counts: tuple[int, int]):
    part, whole = counts
    share, other = Share(part, whole), Share(whole - part, whole)
    assert 0 <= share.low <= share.value <= share.high <= 1
    assert (share.low, share.high) == (pytest.approx(1 - other.high), pytest.approx(1 - other.low))
    more = Share(part * 4, whole * 4)
    assert more.high - more.low < share.high - share.low


def test_nothing_looked_at_may_be_anything():
    assert (Share(0, 0).low, Share(0, 0).high) == (0, 1)


def test_precision_is_of_marked_flags_alone_and_says_which_marks_are_old():
    marks = Marks(
        3,
        (
            mark(1, "flag", belongs=True, version=3),
            mark(2, "flag", belongs=True),
            mark(3, "flag", belongs=False),
            mark(4, "mention", belongs=True),
            mark(5, None, belongs=False),
        ),
    )
    assert [one.verdict for one in marks.marks] == ["right", "right", "wrong", "missed", "left out"]
    assert marks.precision == Share(2, 3)
    assert marks.older == 2


def test_a_sample_without_a_miss_does_not_say_that_nothing_is_missed():
    clean = sample(0, 50)
    assert missed(clean).value == 0
    assert missed(clean).high == pytest.approx(71.3, abs=0.1)
    found = recall(clean, Share(40, 40))
    assert found is not None
    assert found.value == 1
    assert found.low == pytest.approx(0.39, abs=0.01)


def test_misses_that_were_found_lower_recall_and_wrong_flags_count_for_nothing():
    one = recall(sample(2, 100), Share(0, 0))
    assert one is not None
    assert one.value == pytest.approx(50 / 70)
    half = recall(sample(2, 100), Share(20, 40))
    assert half is not None
    assert half.value == pytest.approx(25 / 45)
    assert half.low < half.value < half.high


def test_where_nothing_was_looked_at_or_nothing_is_flagged_recall_is_not_guessed():
    assert recall(sample(0, 0), Share(5, 5)) is None
    assert recall(sample(1, 20, flags=0), Share(0, 0)) is None
    assert missed(sample(1, 20)) == Estimate(50, pytest.approx(8.9, abs=0.1), pytest.approx(236.1, abs=0.1))  # type: ignore[arg-type]
