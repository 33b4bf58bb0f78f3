"""Whether two articles are one story: the same text, or a later version of it. The rule and its figures: docs/decisions, "Copies"."""

from __future__ import annotations

from typing import Literal

from monitor.stories.trace import FEWEST_TITLE_WORDS, Trace
from monitor.values import dataclass

HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
"""Copies with the same headline may be so far apart."""
NEAR = 3 * DAY
"""All others."""

_SERIES = 36 * HOUR
_OWN = DAY
_MOVING = 12 * HOUR
_TITLE = 0.6
_TITLE_WITH_TEXT = 0.55
_MOST_TITLE = 0.75
_SOME_TITLE = 0.3
_SOME_TEXT = 0.2
_HALF = 0.5
_MOST = 0.8
_ENOUGH = 20
_WHOLE = 100
_FEW = 8
_NOTHING = 0.08

How = Literal["copy", "version", "title"]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two articles are one story, and how much alike (0..1).

    `how` is "copy" (the same text), "version" (a later state of it) or "title" (the headline alone says so). `exact`: the same headline.
    """

    how: How
    degree: float
    exact: bool = False


def likeness(one: Trace, other: Trace) -> Likeness | None:
    """How two articles are one story; None when they are not. The order of the two does not matter."""
    apart = abs(one.at - other.at)
    if apart > WEEK:
        return None
    shared, text_likeness, covered = _texts(one, other)
    if one.title == other.title and one.title:
        return _same_title(one, other, apart, text_likeness, covered)
    if apart > NEAR:
        return None
    titles = _alike(frozenset(one.title), frozenset(other.title))
    smaller = min(len(one.text), len(other.text))
    if smaller >= _ENOUGH and shared:
        if text_likeness >= _MOST and (titles >= _SOME_TITLE or _stands_alone(one, other, smaller)):
            return Likeness("copy", text_likeness)
        if titles >= _SOME_TITLE and (text_likeness >= _HALF or covered >= _MOST):
            return Likeness("version", max(text_likeness, titles))
    return _by_title(one, other, titles, covered, apart)


def _texts(one: Trace, other: Trace) -> tuple[int, float, float]:
    """How many shingles both have, their share of all, and of the shorter text's."""
    shared = len(one.text & other.text)
    if not shared:
        return 0, 0.0, 0.0
    return shared, shared / (len(one.text) + len(other.text) - shared), shared / min(len(one.text), len(other.text))


def _same_title(one: Trace, other: Trace, apart: int, text_likeness: float, covered: float) -> Likeness | None:
    """The same headline: a copy, unless it is a short one, or the next piece of a series ("Morning briefing of the central bank")."""
    smaller = min(len(one.text), len(other.text))
    how: How = "copy" if text_likeness >= _HALF or covered >= _MOST else "version" if covered >= _SOME_TEXT else "title"
    found = Likeness(how, max(text_likeness, covered, _HALF), exact=True)
    if covered >= _SOME_TEXT and smaller >= _FEW:
        return found
    if len(one.title) < FEWEST_TITLE_WORDS:
        return found if covered >= _MOST and apart <= NEAR else None
    if one.publisher == other.publisher:
        another = smaller >= _ENOUGH and covered < _NOTHING
        return None if another or apart > _SERIES else found
    return found if apart <= NEAR or covered >= _SOME_TEXT else None


def _by_title(one: Trace, other: Trace, titles: float, covered: float, apart: int) -> Likeness | None:
    """Headlines that are nearly the same, with texts that do not say otherwise."""
    if min(len(one.title), len(other.title)) < FEWEST_TITLE_WORDS - 1 or titles < _TITLE_WITH_TEXT:
        return None
    if min(len(one.text), len(other.text)) >= _FEW:
        template = covered < _HALF and (titles < _MOST_TITLE or _figures_differ(one, other))
        return Likeness("version", max(titles, covered)) if covered >= _SOME_TEXT and not template else None
    if titles < _TITLE or min(len(one.title), len(other.title)) <= FEWEST_TITLE_WORDS:
        return None
    if one.publisher == other.publisher and apart > _OWN:
        return None  # the next state of a page that has one headline for weeks
    if _figures_differ(one, other) and (apart > _MOVING or titles < _MOST):
        return None
    return Likeness("title", titles)


def _stands_alone(one: Trace, other: Trace, smaller: int) -> bool:
    """Whether a text says enough whatever its headline: what one outlet says under many headlines may be what it always says."""
    return one.publisher != other.publisher or smaller >= _WHOLE


def _figures_differ(one: Trace, other: Trace) -> bool:
    """Whether both headlines hold numbers, and each some that the other has not."""
    here, there = ({word for word in each.title if word.isdecimal()} for each in (one, other))
    return bool(here - there) and bool(there - here)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's index: the share of what both have in what either has."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0
