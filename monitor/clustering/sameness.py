"""How far two tellings are one event: facts decide for launches and meetings, words and names for the rest. Symmetric and pure.

The weights were found on labelled groups and pairs; how, and what they reach: docs/decisions, "Events".
"""

from __future__ import annotations

from datetime import date
from itertools import product
from math import fsum

from monitor.clustering.classes import some_same_class
from monitor.clustering.hours import agree, came_before, differ, same_moment
from monitor.clustering.profile import Place, Profile
from monitor.clustering.terms import cosine
from monitor.gazetteer.entry import distance

DAY = 24 * 3600
NEAR = 6 * DAY
"""Articles on one launch, or on anything else, lie no farther apart."""
LONG = 12 * DAY
"""Articles on one meeting: it is planned before and talked of after."""

_WORDS = 0.6
_NAMES = {"p": 0.3, "l": 0.2, "c": 0.15, "n": 0.15}
_MOST_NAMES = 0.5
_FREE, _DECAY = 18 * 3600, 0.1
_LONG_FREE, _LONG_DECAY = 2 * DAY, 0.06
_ACTOR = 0.35
_OTHER_SITE_AND_COUNT = 0.6
_TARGET, _OTHER_COUNTRY, _FAR_TARGET = 0.1, 0.4, 0.2
_TYPE, _OTHER_TYPE = 0.2, 0.3
_PEOPLE, _FORUM, _ONE = 0.4, 0.4, 0.05
_VENUE, _OTHER_VENUE = 0.15, 0.3
_SITES_KM, _NEAR_KM = 150.0, 75.0
_AGAIN, _AGAIN_FREE, _MOST_AGAIN = 0.1, 3, 1.0
"""Taken off for each hour, after some, by which an article that knows of one launch came before one that knows of another before it."""
_MEETING_DAYS = 3

_ENOUGH_LAUNCH, _ENOUGH_MEETING = 0.65, 0.4
_ENOUGH_BESIDE, _ENOUGH_ELSE = 0.4, 0.6
"""For an article without facts beside one with facts: where it speaks of such things, and where it does not."""
_SAME_TIME = 0.1
"""For two launches of one actor at one time of day."""
_ENOUGH_HINTS = 0.75
"""For two without facts that speak of such things and share a name."""
_ENOUGH_TEXT, _ENOUGH_TITLE = 0.6, 0.59
"""For any other two: the cosine of their words."""

_NAMES_OF_TITLES, _DECAY_OF_TITLES, _ENOUGH_TITLES = 0.4, 0.2, 0.66
"""For two headlines without a text: names count and so does time from the start, for outlets tell of one turn of affairs after another."""


def margin(one: Profile, other: Profile) -> float | None:
    """From 0 on they tell of one event, the more the surer; None where they cannot."""
    apart = abs(one.at - other.at)
    kinds = {one.kind, other.kind}
    if kinds == {"launch", "summit"} or apart > (LONG if "summit" in kinds else NEAR):
        return None
    alike = cosine(one.words, other.words)
    if kinds == {"other"}:
        return _by_words(one, other, alike, apart)
    score = _WORDS * alike + _names(one, other)
    if "other" in kinds:
        enough = _ENOUGH_BESIDE if one.speaks & other.speaks else _ENOUGH_ELSE
        return score - _late(apart) - enough
    if kinds == {"launch"}:
        told = _launches(one, other)
        return None if told is None else score + told - _late(apart) - _ENOUGH_LAUNCH
    told = _meetings(one, other)
    late = _LONG_DECAY * max(0, apart - _LONG_FREE) / DAY
    return None if told is None else score + told - late - _ENOUGH_MEETING


def _late(apart: int) -> float:
    return _DECAY * max(0, apart - _FREE) / DAY


def _names(one: Profile, other: Profile) -> float:
    return min(_MOST_NAMES, fsum(_NAMES[name[0]] for name in one.names & other.names))


def _by_words(one: Profile, other: Profile, alike: float, apart: int) -> float:
    if not one.has_text and not other.has_text:
        return alike + _NAMES_OF_TITLES * _names(one, other) - _DECAY_OF_TITLES * apart / DAY - _ENOUGH_TITLES
    by_words = alike - (_ENOUGH_TEXT if one.has_text and other.has_text else _ENOUGH_TITLE)
    if one.speaks & other.speaks and one.names & other.names:
        by_words = max(by_words, _WORDS * alike + _names(one, other) - _ENOUGH_HINTS)
    return by_words - _late(apart)


def _launches(one: Profile, other: Profile) -> float | None:
    if _days_apart(one.days, other.days) > 1 or not some_same_class(one.classes, other.classes):
        return None
    if (
        _km(one.sites, other.sites) > _SITES_KM
        or differ(one.hours, other.hours)
        or _too_early(one, other)
        or _to_come(one, other)
    ):
        return None
    score = -_not_the_first(one, other)
    if one.actors and other.actors:
        if not one.actors & other.actors:
            return None
        score += _ACTOR
    if one.sites and other.sites and _points(one.sites) and _points(other.sites):
        score += _TARGET
    if same_moment(one.hours, other.hours):
        score += _SAME_TIME
    if one.types and other.types:
        score += _TYPE if one.types & other.types else -_OTHER_TYPE
    if _km(one.sites, other.sites) > _NEAR_KM and one.counts and other.counts and not one.counts & other.counts:
        score -= _OTHER_SITE_AND_COUNT
    return score + _targets(one.targets, other.targets)


def _targets(ones: tuple[Place, ...], others: tuple[Place, ...]) -> float:
    if not ones or not others:
        return 0.0
    apart = _km(ones, others)
    if {place.name for place in ones} & {place.name for place in others} or 0 <= apart <= _NEAR_KM:
        return _TARGET
    here, there = _codes(ones), _codes(others)
    if here and there and not here & there:
        return -_OTHER_COUNTRY
    if apart > _SITES_KM:
        return -_FAR_TARGET
    return _TARGET / 2 if here & there else 0.0


def _meetings(one: Profile, other: Profile) -> float | None:
    if one.forums and other.forums and not one.forums & other.forums:
        return None
    both, forums = one.people & other.people, one.forums & other.forums
    here, there = one.people | one.forums, other.people | other.forums
    if len(here) > 1 and len(there) > 1 and len(here & there) < 2 and not forums:
        return None
    if _days_apart(one.days, other.days) > _MEETING_DAYS:
        return None
    score = _PEOPLE if len(both) > 1 else _FORUM if forums else _ONE if both else 0.0
    if {place.name for place in one.venues} & {place.name for place in other.venues}:
        return score + _VENUE
    codes, others = _codes(one.venues), _codes(other.venues)
    return score - _OTHER_VENUE if codes and others and not codes & others else score


def _days_apart(ones: frozenset[date], others: frozenset[date]) -> int:
    """The fewest days between two of them; 0 where either says nothing."""
    return min((abs((one - other).days) for one, other in product(ones, others)), default=0)


def _too_early(one: Profile, other: Profile) -> bool:
    """Whether either came before the other's launch took place; what an article says that came before its own launch is not believed."""
    return any(
        came_before(early.at, late.hours.since) and not came_before(late.at, late.hours.since)
        for early, late in ((one, other), (other, one))
    )


def _to_come(one: Profile, other: Profile) -> bool:
    """Whether the later one only announces a launch: that is another one than the one told of before."""
    late, early = (one, other) if one.at > other.at else (other, one)
    return late.to_come and not early.to_come


def _not_the_first(one: Profile, other: Profile) -> float:
    """How much speaks for two launches where only one article, which came later, says that there was another that day."""
    if one.again == other.again or agree(one.hours, other.hours):
        return 0.0
    late, early = (one, other) if one.again else (other, one)
    return min(_MOST_AGAIN, _AGAIN * max(0.0, (late.at - early.at) / 3600 - _AGAIN_FREE))


def _km(ones: tuple[Place, ...], others: tuple[Place, ...]) -> float:
    """The shortest way between two of them; -1 where either has no point."""
    return min((distance(here, there) for here, there in product(_points(ones), _points(others))), default=-1.0)


def _points(places: tuple[Place, ...]) -> list[tuple[float, float]]:
    return [place.point for place in places if place.point is not None]


def _codes(places: tuple[Place, ...]) -> set[str]:
    return {place.code for place in places if place.code}
