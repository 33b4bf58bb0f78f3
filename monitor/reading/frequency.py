"""How often the articles of a list come: counted in hours, days, weeks, months or years, whichever are few enough to be seen at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

from monitor.storage.reader import Reader
from monitor.values import dataclass

Step = Literal["hour", "day", "week", "month", "year"]
_ABOUT: tuple[tuple[Step, int], ...] = (
    ("hour", 3600),
    ("day", 86_400),
    ("week", 604_800),
    ("month", 2_592_000),
    ("year", 31_536_000),
)


@dataclass(frozen=True, slots=True)
class Frequency:
    """`counts[n]` articles from `edges[n]` (UTC) on, before `edges[n + 1]`; the edges begin hours, days … of a zone."""

    step: Step = "day"
    edges: tuple[datetime, ...] = ()
    counts: tuple[int, ...] = ()


def frequency(reader: Reader, ids: Sequence[int], zone: ZoneInfo, most: int) -> Frequency:
    """Of these articles, newest first, in at most `most` steps (in years, where even those are more)."""
    span = reader.times_at_ends(ids) if ids else None
    if span is None:
        return Frequency()
    oldest, newest = span
    step: Step = next((name for name, seconds in _ABOUT if (newest - oldest) // seconds + 2 <= most), "year")
    edges: list[int] = []
    for start in _starts(step, datetime.fromtimestamp(oldest, UTC).astimezone(zone)):
        edges.append(int(start.timestamp()))
        if edges[-1] > newest:
            break
    edges = sorted(set(edges))  # a zone that skips a day begins two at once
    after = reader.places(ids, edges)
    counts = tuple(more - fewer for more, fewer in pairwise(after))
    return Frequency(step, tuple(datetime.fromtimestamp(edge, UTC) for edge in edges), counts)


def _starts(step: Step, local: datetime) -> Iterator[datetime]:
    """The beginnings of the steps from the one that this local time falls into on."""
    zone = local.tzinfo
    if step == "hour":
        begin = local.astimezone(UTC) - timedelta(minutes=local.minute, seconds=local.second)
        while True:
            yield begin
            begin += timedelta(hours=1)
    day = local.date()
    if step == "week":
        day -= timedelta(days=day.weekday())
    elif step == "month":
        day = day.replace(day=1)
    elif step == "year":
        day = day.replace(month=1, day=1)
    while True:
        yield datetime(day.year, day.month, day.day, tzinfo=zone)
        day = _next(step, day)


def _next(step: Step, day: date) -> date:
    if step == "month":
        return date(day.year + day.month // 12, day.month % 12 + 1, 1)
    if step == "year":
        return date(day.year + 1, 1, 1)
    return day + timedelta(days=7 if step == "week" else 1)
