"""One row of the gazetteer: what a name stands for."""

from __future__ import annotations

from datetime import date
from math import asin, cos, radians, sin, sqrt
from typing import Literal

from monitor.values import dataclass

Kind = Literal["country", "people", "place", "sea", "leader", "group", "force", "forum", "weapon", "speaker"]

_EARTH = 6371.0
"""Kilometres of the earth's mean radius."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a name stands for. `name` is canonical English; `code` the country it belongs to (ISO 3166 alpha-2, or empty).

    `role` is a leader's office, a weapon's class or a place's kind. `since` and `until` bound a leader's term, as written (a day, a month
    or a year; empty: open). `where` is latitude and longitude in degrees.
    """

    kind: Kind
    name: str
    code: str = ""
    role: str = ""
    since: str = ""
    until: str = ""
    where: tuple[float, float] | None = None

    def served(self, day: date) -> bool:
        """Whether a leader was in office on this day; where a term is given by month or year, all of it counts."""
        text = day.isoformat()
        return self.since <= text[: len(self.since)] and (not self.until or text[: len(self.until)] <= self.until)


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two points in degrees, along the surface (haversine formula)."""
    (lat1, lon1), (lat2, lon2) = ((radians(a), radians(b)) for a, b in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH * asin(sqrt(min(1.0, half)))
