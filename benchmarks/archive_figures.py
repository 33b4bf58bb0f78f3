"""Figures of an archive beside their bars, and how they grow from one size of the archive to the next."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from statistics import median

MOST_GROWTH = 2.4
"""What may take so many times as long in an archive of twice the articles."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement. `most` or `least` is what is demanded; `note` what else is to be known; `grows`: it is compared between sizes."""

    what: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None
    note: str = ""
    grows: bool = False

    @property
    def missed(self) -> bool:
        """Whether a bar is not kept."""
        return (self.most is not None and self.value > self.most) or (
            self.least is not None and self.value < self.least
        )

    def __str__(self) -> str:
        bar = "" if self.most is None else f"at most {self.most:g}"
        bar = bar if self.least is None else f"at least {self.least:g}"
        verdict = "MISSED" if self.missed else "met" if bar else ""
        return f"{self.what:62} {self.value:10,.4g} {self.unit:4} {bar:14} {verdict:6} {self.note}".rstrip()


@dataclass(slots=True)
class Took:
    """Milliseconds by the clock and of processor, of children that have ended too, of something that was done several times."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def time(self, work: Callable[[], object]) -> None:
        """Do it once more."""
        cpu, wall = _processor(), time.perf_counter()
        work()
        self.wall.append((time.perf_counter() - wall) * 1000)
        self.cpu.append((_processor() - cpu) * 1000)

    @property
    def middle(self) -> float:
        """The median, in milliseconds of processor."""
        return median(self.cpu)

    @property
    def by_clock(self) -> float:
        """The median, in milliseconds by the clock: what a user waits where several processes share the work."""
        return median(self.wall)

    @property
    def slow(self) -> float:
        """The 95th percentile, in milliseconds of processor."""
        return p95(self.cpu)

    def note(self) -> str:
        """What the clock says, which other programs make longer."""
        return f"(median {self.middle:.3g}; by the clock {median(self.wall):.3g}, p95 {p95(self.wall):.3g})"


def _processor() -> float:
    """Seconds of processor that this process and its children that have ended took so far."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime


def took(works: Iterable[Callable[[], object]], times: int = 1) -> Took:
    """Each of these, so many times."""
    found = Took()
    works = list(works)
    for _ in range(times):
        for work in works:
            found.time(work)
    return found


def p95(values: Iterable[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    rising = sorted(values)
    return rising[min(len(rising) - 1, int(len(rising) * 0.95))]


def growth(small: Iterable[Figure], large: Iterable[Figure], times: float) -> list[Figure]:
    """How many times as long each takes in the larger archive; `times` as many articles may take MOST_GROWTH / 2 as long for each."""
    before = {one.what: one for one in small if one.grows}
    allowed = MOST_GROWTH / 2 * times
    return [
        Figure(f"growth: {one.what}", one.value / before[one.what].value, "x", most=allowed)
        for one in large
        if one.grows and before.get(one.what) and before[one.what].value
    ]
