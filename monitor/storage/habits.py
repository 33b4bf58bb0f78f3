"""How what polling taught us of a feed stands in the archive: one column a habit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from monitor.habits import Habits
from monitor.storage.cells import Row, moment, seconds_or_none, storable

HABIT_COLUMNS = (
    "ttl_minutes, skip_hours, zone_minutes, items, undated, empty, slow, gap_seconds, gap_at, silent_from, missing_since, "
    "unmodified_since, moved_to, moved_since, moved_polls, cut, note, hub"
)
PLACES = ", ".join("?" * (HABIT_COLUMNS.count(",") + 1))
KEEP = f"UPDATE feed SET ({HABIT_COLUMNS}) = ({PLACES}) WHERE id = ?"


def habits_row(habits: Habits) -> Row:
    """The cells of HABIT_COLUMNS."""
    return (
        habits.ttl_minutes,
        json.dumps(habits.skip_hours),
        habits.zone_minutes,
        habits.items,
        habits.undated,
        habits.empty,
        habits.slow,
        habits.gap_seconds,
        seconds_or_none(habits.gap_at),
        seconds_or_none(habits.silent_from),
        seconds_or_none(habits.missing_since),
        seconds_or_none(habits.unmodified_since),
        storable(habits.moved_to),
        seconds_or_none(habits.moved_since),
        habits.moved_polls,
        habits.cut,
        storable(habits.note),
        storable(habits.hub),
    )


def habits_of(row: Sequence[object]) -> Habits:
    """Habits from the cells of HABIT_COLUMNS."""
    ttl, hours, zone, items, undated, empty, slow, gap, gap_at, silent, missing, unmodified, *rest = row
    moved_to, since, polls, cut, note, hub = rest
    return Habits(
        ttl_minutes=float(ttl) if isinstance(ttl, int | float) else None,
        skip_hours=_hours(hours),
        zone_minutes=_number(zone),
        items=_number(items) or 0,
        undated=_number(undated) or 0,
        empty=_number(empty) or 0,
        slow=_number(slow) or 0,
        gap_seconds=_number(gap),
        gap_at=_moment(gap_at),
        silent_from=_moment(silent),
        missing_since=_moment(missing),
        unmodified_since=_moment(unmodified),
        moved_to=moved_to if isinstance(moved_to, str) else "",
        moved_since=_moment(since),
        moved_polls=_number(polls) or 0,
        cut=_number(cut) or 0,
        note=note if isinstance(note, str) else "",
        hub=hub if isinstance(hub, str) else "",
    )


def _hours(cell: object) -> tuple[int, ...]:
    if cell == "[]" or not isinstance(cell, str):
        return ()
    try:
        return tuple(hour for hour in json.loads(cell) if isinstance(hour, int))
    except (ValueError, TypeError):
        return ()


def _number(cell: object) -> int | None:
    return cell if isinstance(cell, int) else None


def _moment(cell: object) -> datetime | None:
    return moment(cell) if isinstance(cell, int) else None
