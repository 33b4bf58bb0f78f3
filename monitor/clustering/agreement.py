"""Whether sources agree on a field: which values are one, which exclude each other, and when a figure changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import combinations

from monitor.clustering.classes import same_class
from monitor.gazetteer.entry import distance
from monitor.ledger import FieldValues, OneValue, Said, Step, Value

NEAR_KM = 75.0
"""Two places so near are one: outlets name a district, its town or the base beside it."""

_SAME = 0.02
"""Two lengths that differ by less are one figure, rounded or converted."""

_MINUTES = 20
"""Two times of a launch that are nearer are one: each radar has its own."""

_ZONES = {"UTC": 0, "GMT": 0, "KST": 540, "JST": 540, "ET": -300, "EST": -300, "EDT": -240, "MSK": 180, "IST": 330}
_USERS = 1_000_000
"""More than any number of publishers."""
_STAGES = {"planned": 0, "under-way": 1, "held": 2, "cancelled": 2}
"""How a meeting goes on: what is planned today and held tomorrow is no disagreement."""
_LISTS = frozenset({"participant", "reaction"})
"""Fields of which an event has several values."""
_FIGURES = frozenset({"count", "range", "apogee", "speed", "duration", "time", "status", "outcome", "eez"})
"""Fields that sources correct as they learn more."""

ORDER = {
    "launch": (
        "actor", "count", "class", "type", "launch_place", "landing_place", "eez", "range", "apogee", "speed", "duration", "date", "time",
        "outcome", "reaction",
    ),
    "summit": ("participant", "place", "date", "status", "format"),
    "other": (),
}  # fmt: skip
"""The fields of each kind of event, in the order in which people read them."""

Where = Callable[[str], tuple[float, float] | None]
"""The point (degrees) of a place by its name; None where it has none."""


def field_values(said: Sequence[Said], where: Where) -> list[FieldValues]:
    """What is said by field, `said` being in the order of time; rejected values stand apart. How a meeting stands last goes first."""
    fields: dict[str, list[Said]] = {}
    for one in said:
        fields.setdefault(one.field, []).append(one)
    return [_field(name, all_said, where) for name, all_said in fields.items()]


def _field(name: str, said: Sequence[Said], where: Where) -> FieldValues:
    standing = [one for one in said if one.word != "rejected"]
    groups: list[list[Said]] = []
    for one in standing:
        for group in groups:
            if _same(name, group[0], one):
                group.append(one)
                break
        else:
            groups.append([one])
    values = [OneValue(g[0].value, g[0].unit, tuple(g), len({one.family for one in g})) for g in groups]
    values.sort(key=lambda one: (-_weight(one), one.said[0].at, str(one.value)))
    if name == "status":
        values.sort(key=_latest_stage, reverse=True)
    agree = not any(excludes(name, one.said[0], other.said[0], where) for one, other in combinations(values, 2))
    return FieldValues(name, tuple(values), agree, tuple(one for one in said if one.word == "rejected"))


def _latest_stage(one: OneValue) -> tuple[bool, int, datetime]:
    """The user's word first, then how far the meeting has gone, then who told last."""
    return _weight(one) >= _USERS, _STAGES.get(str(one.value), -1), one.said[-1].at


def _weight(one: OneValue) -> int:
    """The user's word goes before any number of publishers."""
    return one.publishers + _USERS * any(said.word in {"accepted", "corrected"} for said in one.said)


def _same(field: str, one: Said, other: Said) -> bool:
    """Whether two are one value, as people would write it once."""
    if _number(one.value) and _number(other.value) and one.unit == other.unit:
        if field == "count":
            return one.value == other.value
        return abs(float(one.value) - float(other.value)) <= _SAME * max(abs(float(one.value)), abs(float(other.value)))
    if field == "time":
        return one.value == other.value and one.unit == other.unit
    return str(one.value).casefold() == str(other.value).casefold() and one.unit == other.unit


def excludes(field: str, one: Said, other: Said, where: Where) -> bool:
    """Whether the two cannot both be right. Symmetric."""
    if field in _LISTS or _same(field, one, other):
        return False
    if field == "count":
        return not (_bounds(one, other) or _bounds(other, one))
    if field == "class":
        return not same_class(str(one.value), str(other.value))
    if field == "status":
        stages = {str(one.value), str(other.value)}
        return not stages <= _STAGES.keys() or ("cancelled" in stages and "planned" not in stages)
    if field in {"launch_place", "landing_place", "place"}:
        here, there = where(str(one.value)), where(str(other.value))
        return here is not None and there is not None and distance(here, there) > NEAR_KM
    if field == "time":
        return _apart(one, other) > _MINUTES
    if field in {"range", "apogee", "speed", "duration"}:
        return one.unit == other.unit and not (_bounds(one, other) or _bounds(other, one))
    return True


def _bounds(one: Said, other: Said) -> bool:
    """Whether one only gives a bound (`at least two`) within which the other lies."""
    if not _number(one.value) or not _number(other.value):
        return False
    if one.note == "at least":
        return float(other.value) >= float(one.value)
    return one.note == "at most" and float(other.value) <= float(one.value)


def _apart(one: Said, other: Said) -> int:
    """Minutes between two times of day, round the clock; 0 where their zones cannot be compared."""
    here, there = _minutes(str(one.value)), _minutes(str(other.value))
    if here is None or there is None:
        return 0
    if one.unit != other.unit:
        if one.unit not in _ZONES or other.unit not in _ZONES:
            return 0
        here, there = here - _ZONES[one.unit], there - _ZONES[other.unit]
    gap = abs(here - there) % 1440
    return min(gap, 1440 - gap)


def _minutes(text: str) -> int | None:
    hours, colon, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes) if colon and hours.isdecimal() and minutes.isdecimal() else None


def _number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def steps(said: Sequence[Said]) -> list[Step]:
    """How figures changed, the earliest first: each value at the first time that it is told (`said` being in the order of time)."""
    last: dict[str, Value] = {}
    known: dict[str, list[Said]] = {}
    found = []
    for one in said:
        if one.field not in _FIGURES or one.word == "rejected":
            continue
        told = known.setdefault(one.field, [])
        if any(_same(one.field, before, one) for before in told):
            continue
        found.append(Step(one.at, one.field, one.value, one.unit, last.get(one.field), one))
        last[one.field] = one.value
        told.append(one)
    return found
