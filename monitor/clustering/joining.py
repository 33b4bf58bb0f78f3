"""Where a telling belongs: to the event of one of those it was compared with, or to a new one. The user's word goes first. Pure.

Laws, whatever comes in whatever order: what the user put together is one event, what he parted is two; but for his word two launches (or
meetings) of one article are two events, and an event holds no launch beside a meeting.
"""

from __future__ import annotations

from collections.abc import Iterable

from monitor.clustering.profile import Profile
from monitor.clustering.sameness import margin
from monitor.values import dataclass

_MOST_AGAINST = 0.2
"""The share of an event's compared tellings that may exclude the new one: one outlet's mistake parts nothing."""

_SAME_STORY = 2.0


@dataclass(frozen=True, slots=True)
class Standing:
    """A telling that has an event, and the pin by which the user holds it (0: none)."""

    profile: Profile
    event: int
    pin: int = 0


@dataclass(slots=True)
class _Case:
    """What speaks for and against an event."""

    best: float = -9.0
    against: int = 0
    compared: int = 0


def choose(new: Profile, pin: int, others: Iterable[Standing]) -> int:
    """The event of a telling with this pin (0: none), among those of the tellings it may be compared with; 0: a new one.

    `others` must hold every telling that has a pin the new one has, and all other tellings of the new one's article.
    """
    cases: dict[int, _Case] = {}
    closed: set[int] = set()
    pins: dict[int, int] = {}
    for one in others:
        if one.profile.key == new.key:
            continue
        if one.pin:
            pins[one.event] = one.pin
        if not _may_share(new, one.profile):
            closed.add(one.event)
            continue
        _weigh(cases.setdefault(one.event, _Case()), new, one.profile)
    mine = [event for event, held in pins.items() if pin and held == pin]
    if mine:
        return min(mine)
    closed |= {event for event, held in pins.items() if pin and held != pin}
    found = [(case.best, -event) for event, case in cases.items() if event not in closed and _for(case)]
    return -max(found)[1] if found else 0


def _may_share(one: Profile, other: Profile) -> bool:
    if {one.kind, other.kind} == {"launch", "summit"}:
        return False
    return one.key.article_id != other.key.article_id


def _weigh(case: _Case, new: Profile, other: Profile) -> None:
    case.compared += 1
    found = margin(new, other)
    if found is None:
        case.against += 1
        return
    if new.story and new.story == other.story and (new.kind, new.key.nth) == (other.kind, other.key.nth):
        found = max(found, _SAME_STORY)
    case.best = max(case.best, found)


def _for(case: _Case) -> bool:
    return case.best >= 0 and case.against <= _MOST_AGAINST * case.compared
