"""A story as its copies tell it: what was taken from what, and who was first by how long."""

from __future__ import annotations

from datetime import timedelta

from told import NOON

from monitor.stories.lineage import delays, tree
from monitor.story import Copy


def copy(
    number: int, parent: int = 0, *, minutes: int, family: str = "", seen: int = 3, alerted: int | None = None
) -> Copy:
    at = NOON + timedelta(minutes=minutes)
    return Copy(
        number,
        parent,
        "copy" if parent else "first",
        1.0,
        "Norland fires two missiles",
        "",
        f"Paper {number}",
        family or f"paper {number}",
        "",
        at,
        at + timedelta(minutes=seen),
        at,
        None if alerted is None else at + timedelta(minutes=alerted),
    )


def test_copies_stand_below_what_they_were_taken_from() -> None:
    found = tree([copy(4, 2, minutes=30), copy(1, minutes=0), copy(3, 1, minutes=20), copy(2, 1, minutes=10)])
    assert [(branch.copy.article_id, branch.depth) for branch in found] == [(1, 0), (2, 1), (4, 2), (3, 1)]


def test_a_copy_whose_parent_is_gone_stands_at_the_root_and_a_ring_is_shown_once() -> None:
    assert [branch.depth for branch in tree([copy(2, 9, minutes=1), copy(1, minutes=0)])] == [0, 0]
    assert [branch.copy.article_id for branch in tree([copy(1, 2, minutes=0), copy(2, 1, minutes=1)])] == [1, 2]


def test_each_family_counts_from_its_first_article() -> None:
    first, second = delays(
        [copy(3, 1, minutes=50, family="b"), copy(2, 1, minutes=20, family="b", seen=-1), copy(1, minutes=0, alerted=9)]
    )
    assert (first.family, first.after_first, first.until_seen, first.until_alerted) == (
        "paper 1",
        timedelta(0),
        timedelta(minutes=3),
        timedelta(minutes=9),
    )
    assert (second.article_id, second.after_first, second.until_seen) == (2, timedelta(minutes=20), None)
