"""How far two events agree: what differs, in plain words, and how unlikely it makes that they are one and the same."""

from __future__ import annotations

from math import inf

from monitor.clustering.classes import is_ballistic, same_class
from monitor.gazetteer.entry import distance
from monitor.reference.model import ListedEvent, Place
from monitor.values import dataclass

LIMIT = 700
"""Two events whose differences weigh this much or more are not the same event. See docs/compare.md for the weights."""
_CLASS, _OTHER_FAMILY, _COUNT, _LENGTH = 450, 600, 150, 200
_PLACE, _FAR_PLACE, FAR_KM = 300, 400, 150
_A_DAY, _NO_DAY, _TYPE, _UNSAID, _WIDER = 60, 150, 40, 10, 5


@dataclass(frozen=True, slots=True)
class Tolerances:
    """What counts as the same: days apart, lengths by a share of the larger or by km, places by km."""

    days: int = 1
    share: float = 0.12
    km: float = 30.0
    place_km: float = 75.0


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which both say something and do not agree, with both values and a sentence."""

    field: str
    ours: str
    theirs: str
    why: str


def days_apart(one: ListedEvent, other: ListedEvent) -> int:
    """Days between the two spans; 0 where they share a day, in UTC or where it happened."""
    return max(0, (one.first - other.last_local).days, (other.first - one.last_local).days)


def weight(one: ListedEvent, other: ListedEvent, within: Tolerances) -> int | None:
    """0 for events that agree in all, more the less they agree; None for two that cannot be one. The order does not matter."""
    apart = days_apart(one, other)
    if one.kind != other.kind or apart > within.days or _others(one.actors, other.actors):
        return None
    if not (_may_be(one, other, within) and _may_be(other, one, within)):
        return None
    total = apart * _A_DAY + (_NO_DAY if one.day_known != other.day_known else 0)
    total += 0 if _share(one.types, other.types) else _TYPE
    total += _cost(one.actors, other.actors, 0)
    total += _cost(one.classes, other.classes, _class_cost(one, other, within))
    total += _cost(one.count, other.count, 0 if one.count == other.count else _COUNT)
    total += _cost(one.ranges, other.ranges, 0 if _near(one.ranges, other.ranges, within) else _LENGTH)
    total += _cost(one.apogees, other.apogees, 0 if _near(one.apogees, other.apogees, within) else _LENGTH)
    apart_km = _km(one.places, other.places)
    if apart_km is None:
        total += _UNSAID if bool(one.places) != bool(other.places) else 0
    elif apart_km > within.place_km:
        total += _FAR_PLACE if apart_km > FAR_KM else _PLACE
    return total if total < LIMIT else None


def _may_be(told: ListedEvent, untold: ListedEvent, within: Tolerances) -> bool:
    """Whether a launch by somebody may be one that is told without saying whose it is: its title names him, or place or figures agree."""
    if not told.actors or untold.actors or set(told.actors) & set(untold.named):
        return True
    apart = _km(told.places, untold.places)
    return (
        (apart is not None and apart <= within.place_km)
        or _near(told.ranges, untold.ranges, within)
        or _near(told.apogees, untold.apogees, within)
    )


def _class_cost(one: ListedEvent, other: ListedEvent, within: Tolerances) -> int:
    """What classes weigh: a wider word a little, two labels of ballistic missiles less than a ballistic and a cruise missile.

    Those are one event only where both name the same place.
    """
    if set(one.classes) & set(other.classes):
        return 0
    if _classes_agree(one, other):
        return _WIDER
    if is_ballistic(one.classes) == is_ballistic(other.classes):
        return _CLASS
    apart = _km(one.places, other.places)
    return _OTHER_FAMILY if apart is not None and apart <= within.place_km else LIMIT


def _cost(one: object, other: object, apart: int) -> int:
    if one and other:
        return apart
    return _UNSAID if bool(one) != bool(other) else 0


def differences(ours: ListedEvent, theirs: ListedEvent, within: Tolerances) -> tuple[Difference, ...]:
    """What both say and say otherwise, in the order class, count, place, range, apogee."""
    found: list[Difference] = []
    if ours.classes and theirs.classes and not _classes_agree(ours, theirs):
        one, other = " and ".join(ours.classes), " and ".join(theirs.classes)
        found.append(Difference("class", one, other, f"we have {one}, the table has {other}"))
    if ours.count and theirs.count and ours.count != theirs.count:
        why = f"we count {ours.count}, the table {theirs.count}"
        found.append(Difference("count", str(ours.count), str(theirs.count), why))
    apart = _km(ours.places, theirs.places)
    if apart is not None and apart > within.place_km:
        one, other = _names(ours.places), _names(theirs.places)
        found.append(Difference("place", one, other, f"{one} and {other} are {apart:,.0f} km apart"))
    for field, here, there in (("range", ours.ranges, theirs.ranges), ("apogee", ours.apogees, theirs.apogees)):
        if here and there and not _near(here, there, within):
            one, other = km(here), km(there)
            gap = min(abs(a - b) for a in here for b in there)
            found.append(Difference(field, one, other, f"{field} {one} against {other}: {gap:,.0f} km apart"))
    return tuple(found)


def km(lengths: tuple[float, ...]) -> str:
    """Lengths for people: `250 and 350 km`."""
    return f"{' and '.join(f'{length:,.0f}' for length in sorted(lengths))} km"


def _names(places: tuple[Place, ...]) -> str:
    return " and ".join(
        place.name or f"{place.where[0]:.2f}, {place.where[1]:.2f}" for place in places if place.where is not None
    )


def _classes_agree(one: ListedEvent, other: ListedEvent) -> bool:
    return any(same_class(a, b) for a in one.classes for b in other.classes)


def _others(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one) and bool(other) and not set(one) & set(other)


def _share(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two lists of types name one in common, by a part of its name even, or one of them is empty."""
    return not one or not other or any(a in b or b in a for a in one for b in other)


def _near(one: tuple[float, ...], other: tuple[float, ...], within: Tolerances) -> bool:
    return any(abs(a - b) <= max(within.share * max(a, b), within.km) for a in one for b in other)


def _km(one: tuple[Place, ...], other: tuple[Place, ...]) -> float | None:
    """The least distance between places of both; None where one side has no coordinates. Places of one name are at one place."""
    if {place.name for place in one if place.name} & {place.name for place in other if place.name}:
        return 0.0
    least = min((distance(a.where, b.where) for a in one if a.where for b in other if b.where), default=inf)
    return None if least == inf else least
