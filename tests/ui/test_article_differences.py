"""How one list became another."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from ui.models.differences import difference

lists = st.lists(st.integers(0, 60), unique=True)


def test_new_ones_above_are_one_run():
    assert difference(array("q", [3, 2, 1]), array("q", [5, 4, 3, 2, 1])).inserted == ((0, 2),)


def test_the_rest_of_a_list_that_began_is_one_run():
    assert difference(array("q", [9, 8]), array("q", [9, 8, 7, 6])).inserted == ((2, 2),)


def test_another_order_is_another_list():
    assert difference(array("q", [1, 2, 3]), array("q", [3, 2, 1])).reset


def test_one_that_is_gone_makes_another_list():
    assert difference(array("q", [1, 2, 3]), array("q", [1, 3])).reset


@given(lists, lists, st.randoms(use_true_random=False))
def test_insertions_lead_from_the_old_list_to_the_new(old, extra, random):
    new = list(old)
    for number in extra:
        if number not in new:
            new.insert(random.randint(0, len(new)), number)
    told = difference(array("q", old), array("q", new), most_runs=100)
    assert told.reset == (not old and bool(new))
    grown = array("q", old)
    for start, count in told.inserted:
        grown[start:start] = array("q", new[start : start + count])
    assert told.reset or list(grown) == new


@given(lists, lists)
def test_any_two_lists_are_told_rightly(old, new):
    told = difference(array("q", old), array("q", new))
    grown = array("q", old)
    for start, count in told.inserted:
        grown[start:start] = array("q", new[start : start + count])
    assert told.reset or list(grown) == new
