"""One event of a ledger, theirs or ours, and what reading a table gave."""

from __future__ import annotations

from datetime import MAXYEAR, date, datetime, timedelta
from typing import Literal

from monitor.values import dataclass

Kind = Literal["launch", "summit"]
KINDS: tuple[Kind, ...] = ("launch", "summit")
Point = tuple[float, float]
"""Latitude and longitude in degrees."""
_EAST = timedelta(hours=9)
"""The zone of Korea and Japan, the furthest east of those whose launches are told most."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place by the name that the ledger gives it (empty where it gives coordinates only), and where it is, if known."""

    name: str
    where: Point | None = None


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """One event, on the days `first` to `last` (both belong to it): one day, all of a month or a year, or the days of its phases.

    `day_known` is false where the ledger names a month or a year only; `day_told` where our articles tell no day, and the first of them
    stands for it. `moment` is the time of a launch (aware UTC), where it is told.
    What the ledger does not say is empty or None. Lengths are in km; one for each missile that has one. `actors` are countries or groups
    by their English names; of a meeting, those of its participants; `named` are countries that the title names, where no actor is told.
    `key` names the event in its ledger: our number, or their rows. `rows` are the rows of a table (the header is row 1 of CSV; objects of
    JSON count from 1).
    """

    key: str
    kind: Kind
    first: date
    last: date
    day_known: bool = True
    day_told: bool = True
    moment: datetime | None = None
    actors: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    count: int | None = None
    places: tuple[Place, ...] = ()
    ranges: tuple[float, ...] = ()
    apogees: tuple[float, ...] = ()
    outcomes: tuple[str, ...] = ()
    label: str = ""
    named: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    articles: int | None = None

    @property
    def last_local(self) -> date:
        """The last of its days where it happened: of a launch with a time that may be the day after, east of Greenwich."""
        if self.moment is None or self.moment.year > MAXYEAR - 1:
            return self.last
        return max(self.last, (self.moment + _EAST).date())

    @property
    def day(self) -> str:
        """The day for people: 2026-05-28, or 1984-09 and 1984 where no more is known."""
        if self.day_known:
            return self.first.isoformat()
        one_month = (self.first.year, self.first.month) == (self.last.year, self.last.month)
        return f"{self.first:%Y}-{self.first:%m}" if one_month else f"{self.first:%Y}"


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell or a row that cannot be used: which row, which column (empty: the whole row), why and how to mend it."""

    row: int
    column: str
    why: str

    def __str__(self) -> str:
        return f"row {self.row}, column {self.column}: {self.why}" if self.column else f"row {self.row}: {self.why}"


@dataclass(frozen=True, slots=True)
class Table:
    """What a file gave: its events in order of time, rows that could not be used, cells that were left out, and rows of other things.

    `others` counts rows that tell of neither launch nor meeting, by the word that their column gives them.
    """

    events: tuple[ListedEvent, ...]
    rows: int
    rejected: tuple[Flaw, ...] = ()
    left_out: tuple[Flaw, ...] = ()
    others: tuple[tuple[str, int], ...] = ()
