"""What is asked of a chart: topics, measure, buckets, time and form (no Qt in here)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from monitor.model import Bucket
from monitor.wanted import Split

Form = Literal["bars", "lines", "area"]

Key = str | None
"""What a row of a chart stands for: a topic, or a part of it (a publisher, a country, ...) where it is taken apart."""

Against = Literal["", "before", "year"]
"""The time before that is laid over a chart: as long as its own and right before it, or a year before."""

WHOLE = ""
"""The key of the average of all rows together."""

ChartMeasure = Literal["articles", "stories", "share", "publishers", "events", "told"]
"""told: articles, stories and events of one topic beside each other."""

MOST_TOPICS = 12
"""More cannot be told apart by colour and shape."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to count. `since` and `until` aware; `coarser` when the chosen bucket would have drawn too many bars.

    `split`: by what the first topic is taken apart. `average`: over how many buckets, 0 for none. `bursts`: mark what stands out.
    `against`: the time that is laid over it. `events`: mark events.
    """

    topics: tuple[str, ...]
    measure: ChartMeasure
    by: Bucket
    since: datetime
    until: datetime
    coarser: bool
    form: Form
    split: Split | None = None
    average: int = 0
    cumulative: bool = False
    bursts: bool = False
    against: Against = ""
    events: bool = False

    @property
    def shown_topics(self) -> tuple[str, ...]:
        """The topics that are drawn: only the first where it is taken apart, or where all that is told of it is counted; at most twelve."""
        return self.topics[: 1 if self.split or self.measure == "told" else MOST_TOPICS]
