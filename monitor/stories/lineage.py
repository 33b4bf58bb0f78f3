"""A story read as its copies tell it: who had it first, what was taken from what, and how long after the first each outlet had it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.story import Copy
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """A copy and how deep it stands in the tree (0: taken from nothing that is known)."""

    copy: Copy
    depth: int


@dataclass(frozen=True, slots=True)
class Delay:
    """How long after the first article of the story a family had its own; how long until we saw that, and until an alert told it."""

    family: str
    article_id: int
    after_first: timedelta
    until_seen: timedelta | None
    until_alerted: timedelta | None


def tree(copies: Sequence[Copy]) -> list[Branch]:
    """The copies, each below what it was taken from, in the order of time. One whose parent is gone stands at the root."""
    ordered = sorted(copies, key=lambda copy: (copy.sort_time, copy.article_id))
    known = {copy.article_id for copy in ordered}
    below: dict[int, list[Copy]] = {}
    for copy in ordered:
        below.setdefault(copy.parent_id if copy.parent_id in known else 0, []).append(copy)
    branches: list[Branch] = []
    waiting = [Branch(copy, 0) for copy in reversed(below.pop(0, []))]
    while waiting:
        branch = waiting.pop()
        branches.append(branch)
        waiting += [Branch(copy, branch.depth + 1) for copy in reversed(below.pop(branch.copy.article_id, []))]
    shown = {branch.copy.article_id for branch in branches}
    return branches + [Branch(copy, 0) for copy in ordered if copy.article_id not in shown]


def delays(copies: Sequence[Copy]) -> list[Delay]:
    """Each family's first article of the story, who was first on top. Times that run backwards (a wrong date) are left out."""
    ordered = sorted(copies, key=lambda copy: (copy.sort_time, copy.article_id))
    firsts: dict[str, Copy] = {}
    for copy in ordered:
        firsts.setdefault(copy.family, copy)
    return [
        Delay(
            family,
            copy.article_id,
            copy.sort_time - ordered[0].sort_time,
            _between(copy.published, copy.first_seen),
            _between(copy.published or copy.first_seen, copy.alerted),
        )
        for family, copy in firsts.items()
    ]


def _between(begin: datetime | None, end: datetime | None) -> timedelta | None:
    return None if begin is None or end is None or end < begin else end - begin
