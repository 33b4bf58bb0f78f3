"""Counts arranged for drawing: which bucket suits a range, one column a bucket, one row a topic (no Qt in here)."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from monitor.model import Bucket, Count
from monitor.wanted import Split
from ui.pages import wording
from ui.pages.charts_wanted import ChartMeasure
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.reading.listening import Heard

MOST_POINTS = 600
"""More bars than this cannot be told apart, and make panning slow."""

LOW_COVERAGE = 0.5
"""Below this share of feed-hours listened, a bucket's numbers say little, whatever the reason; it is shaded."""

BEFORE = later("before you followed these feeds: only what they still listed")

WELL_HEARD = 0.8
"""From this share of feed-hours on, how much was heard needs no word."""

REASONS = {
    "off": later("Wirewatch was not running or had no network"),
    "dead": later("feeds did not answer"),
    "gap": later("items were missed between two visits"),
    "silent": later("feeds brought nothing new for far longer than usual"),
    "backfill": later("filled by a first poll or an import"),
    "undated": later("filled by undated articles that came in then"),
}
"""Why a bar is shaded."""

Apart = Split | Literal["told"]
"""What the rows of a chart are parts by, where they are no topics."""

BUCKETS: tuple[Bucket, ...] = ("hour", "day", "week", "month")
_HOURS = {"hour": 1, "day": 24, "week": 168, "month": 730}


@dataclass(frozen=True, slots=True)
class Series:
    """A table of numbers: `values[topic][i]` belongs to the bucket that begins at `starts[i]` (UTC) and ends at `ends[i]`.

    `totals` are all articles of a bucket; `coverage` None where no feed was followed: what stands there was imported (when the archive has
    `imports`) or still listed by the feeds that were followed later. Topic None stands for all articles; with `split` the keys of
    `values` are not topics but the parts of one, the largest first.
    """

    by: Bucket
    zone: ZoneInfo
    measure: ChartMeasure
    starts: tuple[datetime, ...]
    ends: tuple[datetime, ...]
    labels: tuple[str, ...]
    totals: tuple[int, ...]
    coverage: tuple[float | None, ...]
    values: dict[str | None, tuple[float, ...]]
    imports: bool = False
    split: Apart | None = None
    heard: tuple[Heard | None, ...] = ()

    def reasons(self, index: int) -> tuple[str, ...]:
        """Why this bucket is no part of a baseline, the weightiest first, in the words of `monitor.reading.listening`."""
        known = self.heard[index] if self.heard else None
        return () if known is None else known.reasons

    def thin(self, index: int) -> bool:
        """Whether this bucket's numbers mislead: for one of its reasons, because feeds were hardly listened to, or not followed yet."""
        known = self.coverage[index]
        little = self.before(index) if known is None else known < LOW_COVERAGE
        return little or bool(self.reasons(index))

    def before(self, index: int) -> bool:
        """Whether this bucket lies before the first followed feed came in, and nothing was imported."""
        return not self.imports and all(known is None for known in self.coverage[: index + 1])

    def highest(self, topics: Sequence[str | None]) -> float:
        """The tallest stack of these topics."""
        rows = [self.values[topic] for topic in topics if topic in self.values]
        return max((sum(column) for column in zip(*rows, strict=True)), default=0.0)

    def at(self, moment: datetime) -> int | None:
        """The bucket a moment falls into."""
        for index, (start, end) in enumerate(zip(self.starts, self.ends, strict=True)):
            if start <= moment < end:
                return index
        return None


def suited(since: datetime, until: datetime) -> Bucket:
    """The bucket that shows a range well: hours up to three days, days up to 200, weeks up to eleven years, then months."""
    span = until - since
    if span <= timedelta(days=3):
        return "hour"
    if span <= timedelta(days=200):
        return "day"
    return "week" if span <= timedelta(weeks=MOST_POINTS - 20) else "month"


def fitting(wanted: Bucket, since: datetime, until: datetime) -> Bucket:
    """`wanted`, or the next coarser bucket that draws at most MOST_POINTS bars over this range."""
    hours = (until - since).total_seconds() / 3600
    for bucket in BUCKETS[BUCKETS.index(wanted) :]:
        if hours / _HOURS[bucket] <= MOST_POINTS:
            return bucket
    return "month"


def begin(moment: datetime, by: Bucket, zone: ZoneInfo) -> datetime:
    """The first instant of the bucket a moment falls into, as an aware local time."""
    local = moment.astimezone(zone)
    if by == "hour":
        return local.replace(minute=0, second=0, microsecond=0)
    day = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    if by == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if by == "month" else day


def following(start: datetime, by: Bucket, zone: ZoneInfo) -> datetime:
    """The first instant after the bucket that begins at `start` (wall-clock steps, so that a day with a clock change is one day)."""
    if by == "hour":
        return start + timedelta(hours=1)
    local = begin(start, "day", zone)  # a day begins later where clocks skip midnight; the one after it does not
    if by == "month":
        year, month = (local.year + 1, 1) if local.month == 12 else (local.year, local.month + 1)
        return local.replace(year=year, month=month, day=1)
    return local + timedelta(days=7 if by == "week" else 1)


def arrange(
    counts: Sequence[Count],
    by: Bucket,
    zone: ZoneInfo,
    measure: ChartMeasure = "articles",
    *,
    imports: bool = False,
    split: Apart | None = None,
    heard: Mapping[datetime, Heard] | None = None,
) -> Series:
    """The counts of one request as a table. Rows keep the order in which they come; every row has every bucket.

    With `split` the rows are the parts of a topic, else topics. `heard`: what is known of the buckets, by their starts.
    """
    columns = {count.start: count for count in counts}
    starts = tuple(sorted(columns))
    rows: dict[str | None, dict[datetime, float]] = {}
    for count in counts:
        rows.setdefault(count.part if split else count.topic, {})[count.start] = count.value
    ends = (*starts[1:], *(following(start, by, zone) for start in starts[-1:]))
    return Series(
        by=by,
        zone=zone,
        measure=measure,
        starts=starts,
        ends=ends,
        labels=tuple(columns[start].bucket for start in starts),
        totals=tuple(columns[start].total for start in starts),
        coverage=tuple(columns[start].coverage for start in starts),
        values={topic: tuple(row.get(start, 0.0) for start in starts) for topic, row in rows.items()},
        imports=imports,
        split=split,
        heard=tuple(heard.get(start) for start in starts) if heard else (),
    )


def only(series: Series, topics: Sequence[str | None]) -> Series:
    """The same buckets with these topics alone, in this order."""
    return dataclasses.replace(
        series, values={topic: series.values[topic] for topic in topics if topic in series.values}
    )


def bucket_words(series: Series, index: int) -> str:
    """A bucket for people: "Tue 12 May 2026", "Tue 12 May 2026, 14:00", "week of Mon 11 May 2026" or "May 2026"."""
    local = series.starts[index].astimezone(series.zone)
    if series.by == "hour":
        return f"{wording.day_name(local)}, {local:%H:%M}"
    if series.by == "week":
        return tr("week of {day}").format(day=wording.day_name(local))
    if series.by == "month":
        return wording.month_name(local)
    return wording.day_name(local)


def value_words(series: Series, topic: str | None, index: int) -> str:
    """A value for people: "14 of 230 articles", or "6.1 % of 230 articles" where shares are shown."""
    value, total = series.values[topic][index], series.totals[index]
    many = wording.how_many(total, "article")
    if series.measure == "publishers":
        return wording.how_many(int(value), "publisher")
    if series.measure == "stories":
        return wording.how_many(int(value), "story", "stories")
    if series.measure == "events":
        return wording.how_many(int(value), "event")
    if series.measure == "told":
        return figure(int(value))
    if series.measure == "share":
        return tr("{part} of {articles}").format(part=f"{figure(value * 100, '.1f')} %", articles=many)
    if topic is None:
        return wording.how_many(int(value), "article")
    return tr("{part} of {articles}").format(part=figure(int(value)), articles=many)


def listening_words(series: Series, index: int) -> str:
    """What a shaded bucket means: "feeds were listened to for 30 % of it: feeds did not answer"; empty for a full one."""
    if series.before(index):
        return tr(BEFORE)
    if not series.thin(index):
        return ""
    reasons = ", ".join(tr(REASONS[reason]) for reason in series.reasons(index))
    known = series.coverage[index]
    if known is None or known >= WELL_HEARD:
        return reasons
    share = tr("feeds were listened to for {share} % of it").format(share=f"{known * 100:.0f}")
    return f"{share}: {reasons}" if reasons else share


def ticks(series: Series, low: int, high: int, most: int) -> list[int]:
    """Buckets to name under the axis between two columns (inclusive): at round moments, and at most so many."""
    seen = range(max(low, 0), min(high, len(series.starts) - 1) + 1)
    local = {index: series.starts[index].astimezone(series.zone) for index in seen}
    for is_round in _ROUND:
        chosen = [index for index in seen if is_round(local[index])]
        if chosen and len(chosen) <= most and (series.by != "week" or is_round is _any):
            return chosen
    step = max(1, -(-len(seen) // max(most, 1)))
    return list(seen[::step])


def round_step(span: float, most: int, *, whole: bool) -> float:
    """The smallest of 1, 2, 5, 10, 20, ... (times any power of ten, at least 1 when `whole`) that cuts a span into at most `most` steps."""
    if span <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * most >= span * 0.999)
    return max(step, 1.0) if whole else step


def _any(_moment: datetime) -> bool:
    return True


_ROUND: tuple[Callable[[datetime], bool], ...] = (
    _any,
    lambda moment: moment.hour % 6 == 0,
    lambda moment: moment.hour == 0,
    lambda moment: moment.hour == 0 and moment.weekday() == 0,
    lambda moment: moment.hour == 0 and moment.day == 1,
    lambda moment: moment.hour == 0 and moment.day == 1 and moment.month % 3 == 1,
    lambda moment: moment.hour == 0 and moment.day == 1 and moment.month == 1,
)


def tick_words(series: Series, index: int) -> str:
    """A short name for a bucket under the axis: "14:00", "12 May" or "May 2026"; midnight among hours is the date."""
    local = series.starts[index].astimezone(series.zone)
    if series.by == "hour" and local.hour:
        return f"{local:%H:%M}"
    words = wording.day_name(local).split(" ")
    if series.by == "month":
        return " ".join(words[2:])
    return f"{words[1]} {words[2]}" if (local.month, local.day) != (1, 1) else f"{words[2]} {words[3]}"
