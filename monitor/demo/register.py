"""A reference table of the made-up year's launches, as somebody else might keep it: one missing, one too many, some figures otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from monitor.demo.launches import Launch
from monitor.reference.classes import classes
from monitor.reference.kept import KeptTable
from monitor.reference.model import ListedEvent, Place
from monitor.reference.table import title

NAME = "made-up-register"


def register(launches: Iterable[Launch], now: datetime) -> KeptTable:
    """The table, kept at `now`; the same launches give the same table. Every row is a launch of one or more missiles."""
    events = tuple(
        replace(event, key=f"row {row}", rows=(row,), label=title(event))
        for row, event in enumerate(sorted(_rows(launches, now.date()), key=lambda event: event.first), 2)
    )
    return KeptTable(NAME, "made-up-register.csv", "", now, len(events), events)


def _rows(launches: Iterable[Launch], today: date) -> Iterator[ListedEvent]:
    for number, launch in enumerate(launches):
        if number % 11 == 7:
            continue  # they did not hear of it
        event = _row(launch)
        if number % 9 == 4:
            event = replace(event, count=launch.count + 1)
        if number % 13 == 5:
            event = replace(event, ranges=(round(launch.distance * 1.4, -1),))
        yield event
        later = event.first + timedelta(days=2)
        if number % 17 == 3 and later < today:  # nobody told of this one
            yield replace(event, first=later, last=later, moment=None, count=1, ranges=(), apogees=())


def _row(launch: Launch) -> ListedEvent:
    return ListedEvent(
        "",
        "launch",
        launch.at.date(),
        launch.at.date(),
        moment=launch.at,
        actors=(launch.actor.name,),
        classes=classes(launch.weapon),
        count=launch.count,
        places=(Place(launch.place.removeprefix("the ")),),
        ranges=(float(launch.distance),),
        apogees=(float(launch.height),),
    )
