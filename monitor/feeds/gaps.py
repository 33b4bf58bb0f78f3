"""How much time usually lies between two items of a feed."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import datetime


def usual_gap(times: Sequence[datetime]) -> float | None:
    """The median gap, in seconds, between times of which the newest comes first; None where there are fewer than two.

    Python's own `statistics` would be a twentieth of the time that a poll takes to start.
    """
    gaps = sorted((later - earlier).total_seconds() for later, earlier in itertools.pairwise(times))
    return (gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]) / 2 if gaps else None
