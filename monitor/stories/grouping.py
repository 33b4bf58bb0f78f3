"""Where an article belongs: to the story of which it is a copy or a version, or to a new one. The one place that decides it.

Two laws hold: copies with the same headline end in one story in whatever order they come, and no story is longer than a week.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.stories.likeness import WEEK, Likeness, likeness
from monitor.stories.trace import Trace
from monitor.story import Span
from monitor.values import dataclass

FIRST = "first"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An article that has a story, and that story."""

    trace: Trace
    story: Span


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article goes: to this `story` (0: a new one), taken from article `parent` (0: none before it), and how that was seen.

    `joins` are other stories that turn out to be this one.
    """

    story: int = 0
    parent: int = 0
    how: str = FIRST
    likeness: float = 1.0
    joins: tuple[int, ...] = ()


ALONE = Placement()


def place(new: Trace, neighbours: Iterable[Neighbour]) -> Placement:
    """Where an article goes, given those that may be like it. The oldest story stays when two turn out to be one."""
    found = [
        (one, like)
        for one in neighbours
        if one.trace.number != new.number and _fits(new.at, one.story) and (like := likeness(new, one.trace))
    ]
    if not found:
        return ALONE
    best, _ = max(found, key=lambda pair: _rank(*pair))
    joined = _joined(new, best.story, found)
    parent, how, degree = _parent(new, joined, found)
    first, *others = sorted(span.story for span in joined)
    return Placement(first, parent, how, degree, tuple(others))


def _fits(at: int, story: Span) -> bool:
    return max(at, story.last_at) - min(at, story.first_at) <= WEEK


def _rank(one: Neighbour, like: Likeness) -> tuple[bool, bool, float, int, int]:
    """The likest first; of equals the earliest."""
    return like.exact, like.how == "copy", like.degree, -one.trace.at, -one.trace.number


def _joined(new: Trace, best: Span, found: Sequence[tuple[Neighbour, Likeness]]) -> list[Span]:
    """The best story and all others that have the very same headline, the earliest first, as long as they are one week together."""
    first, last = min(new.at, best.first_at), max(new.at, best.last_at)
    joined = [best]
    exact = {one.story.story: one.story for one, like in found if like.exact and one.story.story != best.story}
    for span in sorted(exact.values(), key=lambda span: (span.first_at, span.story)):
        if max(last, span.last_at) - min(first, span.first_at) <= WEEK:
            first, last = min(first, span.first_at), max(last, span.last_at)
            joined.append(span)
    return joined


def _parent(new: Trace, joined: Sequence[Span], found: Sequence[tuple[Neighbour, Likeness]]) -> tuple[int, str, float]:
    """The likest article that was there before; how the two are like each other, also where none was."""
    stories = {span.story for span in joined}
    ours = [(one, like) for one, like in found if one.story.story in stories]
    before = [(one, like) for one, like in ours if (one.trace.at, one.trace.number) < (new.at, new.number)]
    one, like = max(before or ours, key=lambda pair: _rank(*pair))
    how = "version" if like.how == "copy" and new.version and new.publisher == one.trace.publisher else like.how
    return one.trace.number if before else 0, how, round(like.degree, 3)
