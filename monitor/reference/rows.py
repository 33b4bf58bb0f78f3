"""A row of a table as an event, or the reason why it is none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import Gazetteer
from monitor.reference import cells
from monitor.reference.classes import classes, classes_of_types
from monitor.reference.columns import Layout
from monitor.reference.days import Order, When, when
from monitor.reference.described import described, where
from monitor.reference.model import Flaw, Kind, ListedEvent, Place
from monitor.reference.sheet import Row

T = TypeVar("T")
_LAUNCH = re.compile(
    r"launch|lanuch|missile|rocket|ml?rl?s\b|ballistic|satellite|[ims]rbm|[is][cl]bm|firing|발사|発射|发射"
)
_NO_LAUNCH = re.compile(r"engine|no-sail|interception exercise|parade|deploy")
_SUMMIT = re.compile(r"summit|meet|talks|visit|정상|회담|首脳|首脑|峰会|会談|会谈")
_OF_LAUNCHES = {"class", "type", "count", "range", "apogee"}
"""Columns that only a table of launches has."""
_OUTCOMES = (
    ("failed", re.compile(r"fail|explod|crash|unsuccess|broke up|^no$|^false$")),
    ("intercepted", re.compile(r"intercept|shot down")),
    ("success", re.compile(r"success|^yes$|^true$")),
)
_LONGEST = 160


@dataclass(slots=True)
class RowReader:
    """Reads the rows of one table. What cannot be used of a row is added to `flaws`; what a row of another kind is, to `others`."""

    layout: Layout
    gazetteer: Gazetteer
    order: Order
    flaws: list[Flaw]
    others: dict[str, int]

    def event(self, row: Row) -> ListedEvent | Flaw | None:
        """The event of a row; a Flaw when it has no day that can be read; None when it tells of something else."""
        try:
            day = when(self._cell(row, "date"), self._cell(row, "time"), self.order)
        except cells.CellError as error:
            return Flaw(row.number, self.layout.columns["date"], str(error))
        kind = self._kind(row)
        if kind is None:
            return None
        event = self._plain_event(row, kind, day)
        text = self._cell(row, "description")
        if self.layout.described and text:
            event = described(event, text[: cells.LONGEST_TEXT], self.gazetteer)
        if not event.classes and event.types:
            event = replace(event, classes=classes_of_types(" ".join(event.types), self.gazetteer))
        return event

    def _plain_event(self, row: Row, kind: Kind, day: When) -> ListedEvent:
        missile = self.layout.each_row == "missile"
        return ListedEvent(
            key=f"row {row.number}",
            kind=kind,
            first=day.first,
            last=day.last,
            day_known=day.day_known,
            moment=day.moment,
            actors=self._actors(row),
            classes=self._classes(row),
            types=_one(self._cell(row, "type")),
            count=1 if missile else self._read(row, "count", cells.how_many, None),
            places=self._places(row),
            ranges=self._read(row, "range", cells.lengths, ()),
            apogees=self._read(row, "apogee", cells.lengths, ()),
            outcomes=_outcome(self._cell(row, "outcome")),
            label=self._cell(row, "label")[:_LONGEST],
            rows=(row.number,),
        )

    def _cell(self, row: Row, field: str) -> str:
        """The cell of a field on one line; where nothing is known, what holds for all rows, or nothing."""
        column = self.layout.columns.get(field)
        given = cells.known(row.cells.get(column, "")) if column is not None else ""
        return given or self.layout.constants.get(field, "")

    def _read(self, row: Row, field: str, read: Callable[[str], T], nothing: T) -> T:
        """What `read` makes of a cell; one that it cannot use is told and left out, the row stays."""
        try:
            return read(self._cell(row, field))
        except cells.CellError as error:
            self.flaws.append(Flaw(row.number, self.layout.columns.get(field, field), str(error)))
            return nothing

    def _kind(self, row: Row) -> Kind | None:
        given = self._cell(row, "kind")
        if not given:
            label = plain(self._cell(row, "label")).casefold()
            meets = (
                not _OF_LAUNCHES & self.layout.columns.keys() and _SUMMIT.search(label) and not _LAUNCH.search(label)
            )
            return "summit" if meets else "launch"
        said = f"{given} {self._cell(row, 'label')}" if self.layout.wanted else given
        small = plain(said).casefold()
        if _LAUNCH.search(small) and not _NO_LAUNCH.search(small):
            return "launch"
        if _SUMMIT.search(small) and not self.layout.wanted:
            return "summit"
        self.others[given[:60]] = self.others.get(given[:60], 0) + 1
        return None

    def _actors(self, row: Row) -> tuple[str, ...]:
        given = self._cell(row, "actor")
        found = [
            entry.name
            for mention in self.gazetteer.names.find(plain(given))
            if (entry := mention.of("country", "people", "group")) is not None
        ]
        parts = (part.strip()[:_LONGEST] for part in re.split(r"[;,/]", given))
        return tuple(dict.fromkeys(found)) or tuple(filter(None, parts))

    def _classes(self, row: Row) -> tuple[str, ...]:
        given = self._cell(row, "class")
        found = classes(given)
        if given and not found:
            why = f"{cells.shown(given)} is no class of missile that is known here; write for example SRBM or cruise missile"
            self.flaws.append(Flaw(row.number, self.layout.columns.get("class", "class"), why))
        return found or (classes(self._cell(row, "label")) if self.layout.wanted else ())

    def _places(self, row: Row) -> tuple[Place, ...]:
        name = self._cell(row, "place")[:_LONGEST]
        found = self._read(row, "coordinates", cells.both, None)
        if found is None:
            lat, lon = self._cell(row, "lat"), self._cell(row, "lon")
            found = self._read(row, "lat", lambda _cell: cells.point(lat, lon), None)
        if found is None and name:
            found = where(name, self.gazetteer)
        return (Place(name, found),) if name or found else ()


def _one(text: str) -> tuple[str, ...]:
    return (text[:_LONGEST],) if text else ()


def _outcome(text: str) -> tuple[str, ...]:
    """`success`, `failed` or `intercepted`, where the words say one of them."""
    small = plain(text).casefold()
    return tuple(name for name, pattern in _OUTCOMES if small and pattern.search(small))[:1]
