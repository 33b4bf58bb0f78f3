"""Events over a chart: those of the ledger and of reference tables, each at its bucket, with a label (no Qt in here)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.model import ArticleFilter
from ui.pages import wording
from ui.words import figure, tr

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.ledger import LedgerEvent
    from monitor.reading import Reading
    from ui.pages.charts_series import Series
    from ui.pages.charts_wanted import Wanted

MOST_LABELS = 8
"""More labels than this would cover the bars: all are read when their column is pointed at, and in the table."""

KEPT_IN = "references"
"""The folder of reference tables: `monitor.reading.references.FOLDER`."""

_LONGEST = 34


@dataclass(frozen=True, slots=True)
class Mark:
    """What happened on a local day. `table` names the reference table that says so; empty for an event of the ledger."""

    day: date
    label: str
    table: str = ""


def found(reading: Reading, wanted: Wanted, zone: ZoneInfo, data: Path | None) -> tuple[Mark, ...]:
    """The launches and meetings of the chart's topics, and all that kept reference tables have of its time. Read in a thread.

    Events without a known day stand on the day of their first article; a table's days are taken as they are.
    """
    since, until = wanted.since, wanted.until
    asked = ArticleFilter(topics=wanted.shown_topics, since=since, until=until)
    marks = [Mark(_day(event, zone), _label(event)) for event in reading.events.newest(asked, ("launch", "summit"))]
    first, last = since.astimezone(zone).date(), (until - timedelta(seconds=1)).astimezone(zone).date()
    if data is not None and (data / KEPT_IN).is_dir():
        from monitor.reading import references  # all that reads texts comes with it; most have no tables

        tables = references.markers(data, first, last + timedelta(days=1))
        marks += [Mark(one.day, one.label, one.table) for one in tables]
    return tuple(sorted((one for one in marks if first <= one.day <= last), key=lambda one: (one.day, one.table)))


def _day(event: LedgerEvent, zone: ZoneInfo) -> date:
    return event.day or event.first_article.astimezone(zone).date()


def _label(event: LedgerEvent) -> str:
    return wording.one_line(event.title, 120)


def placed(marks: Iterable[Mark], series: Series) -> dict[int, list[Mark]]:
    """The marks of each column. Among hours, a day's marks stand at its noon."""
    places: dict[int, list[Mark]] = {}
    for mark in marks:
        at = series.at(datetime.combine(mark.day, time(12), series.zone))
        if at is not None:
            places.setdefault(at, []).append(mark)
    return dict(sorted(places.items()))


def label(marks: Sequence[Mark]) -> str:
    """What stands beside the mark of a column: "2 SRBMs, KN-25, Sunan", "… and 2 more"."""
    more = tr(" and {number} more").format(number=len(marks) - 1) if len(marks) > 1 else ""
    return wording.one_line(marks[0].label, _LONGEST) + more


def words(places: Mapping[int, Sequence[Mark]], index: int) -> str:
    """All that happened in a column, for the line above the chart and for the table."""
    return "; ".join(one.label + (f" ({one.table})" if one.table else "") for one in places.get(index, ()))


def caption(places: Mapping[int, Sequence[Mark]]) -> str:
    """What the marks are: "♦ 5 events are marked, 2 of them from csis."."""
    marks = [mark for column in places.values() for mark in column]
    if not marks:
        return ""
    tables = sorted({mark.table for mark in marks if mark.table})
    listed = sum(bool(mark.table) for mark in marks)
    many = f"♦ {wording.how_many(len(marks), 'event is', 'events are')}"
    if not tables:
        return tr("{events} marked.").format(events=many)
    words = tr("{events} marked, {number} of them from {tables}.")
    return words.format(events=many, number=figure(listed), tables=", ".join(tables))
