"""How much time usually lies between two items of a feed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from datetime import datetime


def usual_gap(times: Sequence[datetime]) -> float | None:
    """The median gap, in seconds, between times of which the newest comes first; None where there are fewer than two."""
    return middle((later - earlier).total_seconds() for later, earlier in itertools.pairwise(times))


def middle(gaps: Iterable[float]) -> float | None:
    """The median; None of none. Python's own `statistics` would be a twentieth of the time that a poll takes to start."""
    rising = sorted(gaps)
    return (rising[(len(rising) - 1) // 2] + rising[len(rising) // 2]) / 2 if rising else None
