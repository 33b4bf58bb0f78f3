"""Which buckets hold far more, or far fewer, articles of a topic than the weeks before them would lead one to expect; pure.

Formula and cut-offs: docs/decisions/017-bursts.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from monitor.analysis.buckets import Buckets
from monitor.values import dataclass

DAY = 86400
MOST_LATE = 0.1
"""A bucket of whose articles more than this share came with the first poll of a feed says nothing of its own time."""

Numbers = npt.NDArray[np.float64]
Marks = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class BurstRule:
    """When a bucket stands out: by its score, by how many articles it has at least, and by how many times what was expected.

    `days` is how far back the baseline reaches, `known` how many usable days it must hold. `quiet` is the score, and `missed` the
    number of expected articles, from which few articles are a silence.
    """

    score: float = 2.5
    least: int = 3
    growth: float = 2.0
    days: int = 56
    known: int = 14
    quiet: float = 3.0
    missed: float = 5.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What was expected of one bucket, how far from it the bucket is (in standard deviations, + for more), and how much is known.

    `baseline_days` are the usable days among those asked for. Where they are too few, `expected` and `score` are None.
    """

    seen: float
    expected: float | None
    score: float | None
    baseline_days: int


def usable(own_time: Sequence[bool], coverage: Sequence[float | None], well_heard: float) -> list[bool]:
    """Whether each bucket may be part of a baseline: of its own time, and listened to well enough or imported whole."""
    return [own and (heard is None or heard >= well_heard) for own, heard in zip(own_time, coverage, strict=True)]


def standings(
    buckets: Buckets, values: Sequence[float], totals: Sequence[int], fit: Sequence[bool], rule: BurstRule
) -> list[Standing]:
    """Each bucket against the usable buckets of the `rule.days` before it, which must be among `buckets` to be known.

    `values` are a topic's articles, `totals` all articles: what is expected is the topic's trailing share of the volume of the bucket
    itself, so that weekdays, hours and new feeds are in it already. A burst counts in later baselines only up to what was
    likely, so that it does not hide the next one.
    """
    seen, volume = np.array(values, dtype=np.float64), np.array(totals, dtype=np.float64)
    allowed = np.array(fit, dtype=np.bool_)
    calm = seen.copy()
    starts = buckets.edges[:-1]
    firsts = np.searchsorted(starts, starts - rule.days * DAY)
    lengths = np.diff(buckets.edges) / DAY
    found: list[Standing] = []
    for place in range(len(seen)):
        before = slice(int(firsts[place]), place)
        known = round(float(lengths[before][allowed[before]].sum()))
        mean, spread = _expect(calm[before], volume[before], allowed[before], float(volume[place]))
        calm[place] = min(calm[place], mean + 3 * math.sqrt(mean)) if known >= rule.known else calm[place]
        enough = known >= rule.known
        score = _score(float(seen[place]), mean, spread) if enough else None
        found.append(Standing(float(seen[place]), mean if enough else None, score, known))
    return found


def _expect(calm: Numbers, volume: Numbers, allowed: Marks, here: float) -> tuple[float, float]:
    """What is expected of a bucket with `here` articles in all, and by how much counts vary more than chance alone (by moments)."""
    counts, sizes = calm[allowed], volume[allowed]
    whole = float(sizes.sum())
    if not whole:
        return 0.0, 0.0
    share = float(counts.sum()) / whole
    likely = sizes * share
    squares = float((likely**2).sum())
    excess = float(((counts - likely) ** 2 - likely).sum()) / squares if squares else 0.0
    return here * share, max(0.0, excess)


def _score(seen: float, mean: float, spread: float) -> float:
    """The distance on the square-root scale, on which counts vary alike whether they are small or large (Anscombe's 3/8)."""
    distance = 2 * (math.sqrt(seen + 0.375) - math.sqrt(mean + 0.375))
    return distance / math.sqrt(1 + spread * mean)


def is_burst(one: Standing, rule: BurstRule) -> bool:
    """Whether a bucket holds enough, and enough more than was expected, to be called a burst."""
    if one.expected is None or one.score is None:
        return False
    return one.score >= rule.score and one.seen >= rule.least and one.seen >= rule.growth * one.expected


def is_silence(one: Standing, rule: BurstRule) -> bool:
    """Whether a bucket that was listened to holds far fewer articles than were expected."""
    if one.expected is None or one.score is None:
        return False
    return one.score <= -rule.quiet and one.expected >= rule.missed
