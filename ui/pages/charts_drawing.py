"""What a plot is asked to show (no Qt in here)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.pages.charts_wanted import WHOLE, Form, Key

if TYPE_CHECKING:
    from ui.desk import TopicMark
    from ui.pages.charts_series import Series


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that a plot shows. `bursts`, `silences`: columns that stand out; `quiet`: those in which sources fell silent.
    `running`: the last column is not over yet.
    `events`: what is written at the columns in which something happened.
    """

    series: Series
    form: Form
    marks: Mapping[Key, TopicMark]
    running: bool = False
    bursts: frozenset[int] = frozenset()
    silences: frozenset[int] = frozenset()
    quiet: frozenset[int] = frozenset()
    averages: Mapping[Key, Sequence[float | None]] = field(default_factory=dict)
    against: Mapping[Key, Sequence[float | None]] = field(default_factory=dict)
    events: Mapping[int, str] = field(default_factory=dict)

    @property
    def top(self) -> float:
        """The height that holds all of it, with a little room above."""
        stacked = self.form != "lines"
        highest = self.series.highest(list(self.series.values)) if stacked else _highest_line(self.series)
        rows = [row for key, row in self.against.items() if (key == WHOLE) == stacked]
        highest = max([highest, *(value or 0.0 for row in rows for value in row)])
        return highest * (1.12 if self.bursts else 1.06) or 1.0


def _highest_line(series: Series) -> float:
    return max((max(row, default=0.0) for row in series.values.values()), default=0.0)
