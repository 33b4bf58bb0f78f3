"""Rows of one missile each as launches: what flew within some hours is one launch, as articles tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from monitor.reference.model import ListedEvent, Place

T = TypeVar("T")
TOGETHER = timedelta(hours=3)
"""Missiles of one side are one launch while no two that follow each other are further apart than this."""


def launches(missiles: Iterable[ListedEvent]) -> list[ListedEvent]:
    """One event for the missiles of one launch: same actor, with times at most three hours from one to the next, else the same day.

    Missiles without a time belong to the one launch of their day that has a time; where that day has none, or several, they are one of
    their own. Events that are no launches stay as they are.
    """
    found: list[ListedEvent] = []
    by_actor: dict[tuple[str, ...], list[ListedEvent]] = {}
    for one in missiles:
        if one.kind == "launch":
            by_actor.setdefault(tuple(sorted(one.actors)), []).append(one)
        else:
            found.append(one)
    for of_actor in by_actor.values():
        timed = list(_by_time(sorted((one for one in of_actor if one.moment), key=_place_in_time)))
        found += map(_joined, _with_timeless(timed, [one for one in of_actor if not one.moment]))
    return found


def _by_time(missiles: list[ListedEvent]) -> Iterator[list[ListedEvent]]:
    group: list[ListedEvent] = []
    for one in missiles:
        if group and one.moment and group[-1].moment and one.moment - group[-1].moment > TOGETHER:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _with_timeless(timed: list[list[ListedEvent]], timeless: list[ListedEvent]) -> list[list[ListedEvent]]:
    days: dict[tuple[object, object], list[ListedEvent]] = {}
    for one in timeless:
        days.setdefault((one.first, one.last), []).append(one)
    for (first, last), group in days.items():
        same_day = [other for other in timed if first == last and any(each.first == first for each in other)]
        if len(same_day) == 1:
            same_day[0].extend(group)
        else:
            timed.append(group)
    return timed


def _place_in_time(one: ListedEvent) -> tuple[float, int]:
    return (one.moment.timestamp() if one.moment else 0.0, one.rows[0])


def _joined(group: list[ListedEvent]) -> ListedEvent:
    """The missiles of one launch as one event; each figure once, in the order of the table."""
    ordered = sorted(group, key=lambda one: one.rows)
    rows = tuple(row for one in ordered for row in one.rows)
    return replace(
        ordered[0],
        key=f"rows {rows[0]}-{rows[-1]}" if len(rows) > 1 else f"row {rows[0]}",
        first=min(one.first for one in group),
        last=max(one.last for one in group),
        day_known=all(one.day_known for one in group),
        moment=min((one.moment for one in group if one.moment), default=None),
        classes=_each(one.classes for one in ordered),
        types=_each(one.types for one in ordered),
        count=sum(one.count or 1 for one in group),
        places=_places(ordered),
        ranges=_each(one.ranges for one in ordered),
        apogees=_each(one.apogees for one in ordered),
        outcomes=_each(one.outcomes for one in ordered),
        rows=rows,
    )


def _each(parts: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(value for part in parts for value in part))


def _places(ordered: list[ListedEvent]) -> tuple[Place, ...]:
    return _each(one.places for one in ordered)
