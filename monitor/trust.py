"""How far a topic can be trusted by what its user said of articles: marks, precision and recall, with how sure they are."""

from __future__ import annotations

import math
from datetime import datetime

from monitor.model import ArticleRow, Level
from monitor.values import dataclass

Z = 1.959964
"""The normal deviate of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The user said that an article belongs to a topic or does not, at a time (aware UTC) when the topic had this version.

    `level`: what the article is by now; None: nothing. A flag is right or wrong, anything else was missed or rightly left out.
    """

    article_id: int
    belongs: bool
    version: int
    at: datetime
    level: Level | None

    @property
    def flagged(self) -> bool:
        """Whether it is a flag; a mention is none."""
        return self.level == "flag"

    @property
    def verdict(self) -> str:
        """In a word what the mark says of the topic: right, wrong, missed or left out."""
        if self.flagged:
            return "right" if self.belongs else "wrong"
        return "missed" if self.belongs else "left out"


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole` that were looked at, as a share of all they were taken from. With nothing looked at it may be anything.

    `low` and `high` are Wilson's score interval at 95 % (E. B. Wilson, "Probable inference, the law of succession, and statistical
    inference", Journal of the American Statistical Association 22, 1927, 209-212), which is right for few and for shares near 0 and 1.
    """

    part: int
    whole: int

    @property
    def value(self) -> float:
        return self.part / self.whole if self.whole else 0.0

    @property
    def low(self) -> float:
        return self._end(-1)

    @property
    def high(self) -> float:
        return self._end(1)

    def _end(self, side: int) -> float:
        if not self.whole:
            return 0.0 if side < 0 else 1.0
        if self.part == (0 if side < 0 else self.whole):
            return 0.0 if side < 0 else 1.0  # as the formula has it, without the rounding
        n, p, square = self.whole, self.value, Z * Z
        middle, half = p + square / (2 * n), Z * math.sqrt(p * (1 - p) / n + square / (4 * n * n))
        return (middle + side * half) / (1 + square / n)


@dataclass(frozen=True, slots=True)
class Marks:
    """All that was said of a topic, the newest first. `version` is the topic's now."""

    version: int
    marks: tuple[Mark, ...]

    def how_many(self, verdict: str) -> int:
        """How many say right, wrong, missed or left out."""
        return sum(one.verdict == verdict for one in self.marks)

    @property
    def precision(self) -> Share:
        """Of the flags that were marked, those that are right."""
        right = self.how_many("right")
        return Share(right, right + self.how_many("wrong"))

    @property
    def older(self) -> int:
        """How many marks of flags were made with an earlier version, which may have been changed to fit them."""
        return sum(one.flagged and one.version < self.version for one in self.marks)


@dataclass(frozen=True, slots=True)
class Sample:
    """Articles drawn at random to be looked through, in the order they were drawn: who stops early has looked at a random sample, too.

    They are of the `population` articles of the last `days` (0: all) that are flags (`flagged`), or are none; `flags` is how many flags
    there are in those days. `marks`: what was said of some of them, by their id. `older`: how many of these marks were made with an
    earlier version of the topic.
    """

    flagged: bool
    seed: int
    days: int
    population: int
    flags: int
    rows: tuple[ArticleRow, ...]
    marks: dict[int, bool]
    older: int = 0

    @property
    def belonging(self) -> Share:
        """Of those that were looked at, those that belong to the topic."""
        return Share(sum(self.marks.values()), len(self.marks))


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with the ends between which it is likely to be."""

    value: float
    low: float
    high: float


def missed(sample: Sample) -> Estimate:
    """How many of the articles that are not flagged belong to the topic, going by a sample of them."""
    found, many = sample.belonging, sample.population
    known = found.part  # those are there for sure
    return Estimate(found.value * many, max(known, found.low * many), max(known, found.high * many))


def recall(sample: Sample, precision: Share) -> Estimate | None:
    """Of the articles that belong to the topic, the share that is flagged: right flags / (right flags + missed ones).

    `sample` is of what is not flagged, `precision` that of flags (where no flag was marked, all are taken to be right). Each end takes the
    worse end of both intervals, so that it is wide rather than wrong. None when nothing of the sample was looked at, or nothing is flagged.
    """
    if not sample.belonging.whole or not sample.flags:
        return None
    known = precision.whole > 0
    value, low, high = (precision.value, precision.low, precision.high) if known else (1.0, 1.0, 1.0)
    gone = missed(sample)
    return Estimate(
        _of(value * sample.flags, gone.value),
        _of(low * sample.flags, gone.high),
        _of(high * sample.flags, gone.low),
    )


def _of(right: float, gone: float) -> float:
    return right / (right + gone) if right + gone else 0.0


@dataclass(frozen=True, slots=True)
class Moved:
    """What saving a changed topic would do to the `marked` articles: each list is of those that would change sides.

    `right_lost` and `wrong_gained` are for the worse, `wrong_gone` and `missed_found` for the better.
    """

    marked: int = 0
    right_lost: tuple[ArticleRow, ...] = ()
    wrong_gained: tuple[ArticleRow, ...] = ()
    wrong_gone: tuple[ArticleRow, ...] = ()
    missed_found: tuple[ArticleRow, ...] = ()

    @property
    def worse(self) -> int:
        """How many would be judged otherwise than the user did."""
        return len(self.right_lost) + len(self.wrong_gained)

    @property
    def any(self) -> bool:
        """Whether any would change sides."""
        return bool(self.worse or self.wrong_gone or self.missed_found)


NOTHING_MOVED = Moved()
