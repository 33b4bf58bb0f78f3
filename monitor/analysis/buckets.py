"""Hours, days, weeks and months as people in one time zone live them, clock changes included.

Bucket edges are instants (epoch seconds). Why counts come in 15-minute slots: docs/decisions/004-buckets.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt

from monitor.errors import UserError
from monitor.model import Bucket
from monitor.values import dataclass

SLOT = 900
"""Seconds of a slot. Every clock of the world has kept to quarter hours from UTC since 1972."""

MOST_BUCKETS = 200_000
"""More than twenty years of hours: no chart can show more, and a date of the year 1 must not cost the machine."""

_HOUR = 3600
_SHORTEST: dict[Bucket, int] = {"hour": _HOUR, "day": 23 * _HOUR, "week": 6 * 24 * _HOUR, "month": 27 * 24 * _HOUR}

Instants = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Buckets:
    """Buckets side by side: `labels[i]` reaches from `edges[i]` (epoch seconds) up to, not including, `edges[i + 1]`."""

    by: Bucket
    labels: tuple[str, ...]
    edges: Instants

    def starts(self) -> list[datetime]:
        """The first instant of each bucket, aware UTC."""
        return [datetime.fromtimestamp(int(edge), UTC) for edge in self.edges[:-1]]

    def find(self, instants: Instants) -> Instants:
        """The position of each instant's bucket; one outside all of them is put into the first or last."""
        found = np.searchsorted(self.edges, instants, side="right") - 1
        return np.clip(found, 0, max(len(self.labels) - 1, 0)).astype(np.int64)


def cut(by: Bucket, since: datetime, until: datetime, zone: ZoneInfo, *, most: int = MOST_BUCKETS) -> Buckets:
    """Every bucket that a moment of [since, until) falls into, whole; none when until is not after since.

    Labels are `2023-09-13`, `2023-W37` (ISO, from Monday), `2023-09` and, for hours, `2023-09-13T14:00+09:00`: the hour on the
    clock and its distance from UTC, so that the hour that a clock change repeats has two buckets. A day that a zone skipped has none.
    Raises UserError when there would be more than `most`.
    """
    first, end = _epoch(since), _epoch(until)
    if end <= first:
        return Buckets(by, (), np.empty(0, dtype=np.int64))
    if (end - first) // _SHORTEST[by] > most:
        raise UserError(
            f"{since:%Y-%m-%d} to {until:%Y-%m-%d} by {by} is too much to count; ask for a shorter range or longer buckets"
        )
    steps = _hours(first, zone) if by == "hour" else _dates(by, first, zone)
    labels: list[str] = []
    edges: list[int] = []
    for label, start in steps:
        if edges and start == edges[-1]:
            labels.pop()
            edges.pop()
        edges.append(start)
        if start >= end:
            break
        labels.append(label)
    return Buckets(by, tuple(labels), np.array(edges, dtype=np.int64))


def _epoch(moment: datetime) -> int:
    """Whole seconds, rounded up: [since, until) keeps its meaning for the whole seconds inside."""
    exact = moment.timestamp()
    return int(exact) if exact == int(exact) else int(exact // 1) + 1


def _hours(first: int, zone: ZoneInfo) -> Iterator[tuple[str, int]]:
    offset = _offset(first, zone)
    start = first - (first + offset) % _HOUR
    before = _offset(start, zone)
    if before != offset:
        start = _change(start, first, zone)
    while True:
        yield _hour_label(start, offset), start
        end = start - (start + offset) % _HOUR + _HOUR
        after = _offset(end, zone)
        if after != offset:
            end = _change(start, end, zone)
            offset = after
        start = end


def _hour_label(start: int, offset: int) -> str:
    wall = datetime.fromtimestamp(start + offset, UTC).isoformat()
    sign = "-" if offset < 0 else "+"
    hours, minutes = divmod(abs(offset) // 60, 60)
    return f"{wall[:13]}:00{sign}{hours:02}:{minutes:02}"


def _offset(instant: int, zone: ZoneInfo) -> int:
    shift = datetime.fromtimestamp(instant, zone).utcoffset() or timedelta()
    return shift.days * 86400 + shift.seconds


def _change(low: int, high: int, zone: ZoneInfo) -> int:
    """The first instant in (low, high] at which the zone has the offset that it has at high."""
    new = _offset(high, zone)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(middle, zone) == new:
            high = middle
        else:
            low = middle
    return high


def _dates(by: Bucket, first: int, zone: ZoneInfo) -> Iterator[tuple[str, int]]:
    day = _first_day(by, datetime.fromtimestamp(first, zone).date())
    while True:
        yield _date_label(by, day), _midnight(day, zone)
        day = _next_day(by, day)


def _first_day(by: Bucket, day: date) -> date:
    if by == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if by == "month" else day


def _next_day(by: Bucket, day: date) -> date:
    if by == "month":
        return (day + timedelta(days=31)).replace(day=1)
    return day + timedelta(days=7 if by == "week" else 1)


def _date_label(by: Bucket, day: date) -> str:
    if by == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    return f"{day:%Y-%m}" if by == "month" else day.isoformat()


def _midnight(day: date, zone: ZoneInfo) -> int:
    """The first instant of a local day; where clocks skip midnight, the change itself.

    Where clocks went back over midnight (Goose Bay until 2011 at 00:01), the day begins at its second midnight.
    """
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    start = int(midnight.timestamp())
    if datetime.fromtimestamp(start + SLOT, zone).date() < day:
        start = int(midnight.replace(fold=1).timestamp())
    return start
