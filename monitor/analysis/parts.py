"""One number taken apart: by publisher, feed, country and the like, the largest parts by name and the rest together; and what smooths."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from monitor.model import Count

OTHERS = "(others)"
UNKNOWN = "(unknown)"
MOST_PARTS = 12

Part = tuple[int, str, int]
"""(epoch second at which a slot begins, the part's name, how many)."""


def largest(parts: Iterable[Part], most: int = MOST_PARTS) -> dict[str, list[tuple[int, int]]]:
    """The slots of each part, the largest part first; what is beyond the `most` largest is put together as OTHERS, last.

    Parts of one size come in the order of their names. A part without a name is UNKNOWN.
    """
    rows = [(slot, name or UNKNOWN, number) for slot, name, number in parts]
    sizes: Counter[str] = Counter()
    for _slot, name, number in rows:
        sizes[name] += number
    ranked = sorted(sizes, key=lambda name: (-sizes[name], name))
    named = ranked if len(ranked) <= most else ranked[:most]
    found: dict[str, list[tuple[int, int]]] = {name: [] for name in named}
    for slot, name, number in rows:
        found.setdefault(name if name in named else OTHERS, []).append((slot, number))
    return found


def moving_average(values: Sequence[float], width: int, usable: Sequence[bool] | None = None) -> list[float | None]:
    """The mean of each value and the width - 1 before it, less those that are not `usable`.

    None where there are not so many yet, or fewer than half of them can be used. Raises ValueError for no width.
    """
    if width < 1:
        raise ValueError("an average needs at least one bucket")
    counted = np.ones(len(values), dtype=bool) if usable is None else np.asarray(usable, dtype=bool)
    sums = _window_sums(np.where(counted, np.asarray(values, dtype=np.float64), 0.0), width)
    known = _window_sums(counted.astype(np.float64), width)
    means = [value / many if many * 2 >= width else None for value, many in zip(sums, known, strict=True)]
    return [*([None] * min(width - 1, len(values))), *means]


def _window_sums(values: npt.NDArray[np.float64], width: int) -> list[float]:
    sums: npt.NDArray[np.float64] = np.concatenate([np.zeros(1), np.cumsum(values)])
    found: list[float] = (sums[width:] - sums[:-width]).tolist() if len(sums) > width else []
    return found


def running_total(values: Sequence[float]) -> list[float]:
    """The sum of each value and all before it."""
    totals: list[float] = np.cumsum(np.asarray(values, dtype=np.float64)).tolist()
    return totals


def averages(
    counts: Sequence[Count], width: int, usable: Callable[[Count], bool] = lambda _count: True
) -> list[float | None]:
    """The moving average of each series among the counts, in their order, over those that are usable."""
    return [
        mean
        for one in _each(counts)
        for mean in moving_average([count.value for count in one], width, [usable(count) for count in one])
    ]


def cumulated(counts: Sequence[Count]) -> list[Count]:
    """Each series among the counts with the values of its earlier buckets added: of articles, which are in one bucket each."""
    return [
        replace(count, value=total)
        for one in _each(counts)
        for count, total in zip(one, running_total([count.value for count in one]), strict=True)
    ]


def _each(counts: Sequence[Count]) -> Iterator[list[Count]]:
    """The series, which stand one after the other."""
    for _of, group in itertools.groupby(counts, key=lambda count: (count.topic, count.part)):
        yield list(group)
