"""Whatever two ledgers hold: every event once, the most agreement that there is, and the same whichever comes first."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from ledgers import heard_all, launch, ledgers

from monitor.reference.compare import compare
from monitor.reference.likeness import Tolerances, days_apart, differences, weight
from monitor.reference.matching import best, pairs

WITHIN = Tolerances()


@given(ours=ledgers, theirs=ledgers)
def test_every_event_of_either_side_appears_exactly_once(ours, theirs):
    compared = compare(ours, theirs, heard_all)
    assert sorted(line.theirs.key for line in compared.lines if line.theirs) == sorted(event.key for event in theirs)
    shown = [line.ours.key for line in compared.lines if line.ours]
    assert len(shown) == len(set(shown))
    assert len(shown) + len(compared.apart) == len(ours)
    for line in compared.lines:
        sides = {"missing": (False, True), "extra": (True, False)}.get(line.verdict, (True, True))
        assert (line.ours is not None, line.theirs is not None) == sides
        assert (line.verdict == "differing") == bool(line.differences)


@given(ledger=ledgers)
def test_a_ledger_against_itself_is_matched_throughout(ledger):
    compared = compare(ledger, ledger, heard_all)
    assert [line.verdict for line in compared.lines] == ["matched"] * len(ledger)
    assert compared.apart == ()


@given(ours=ledgers, theirs=ledgers)
def test_the_other_way_round_the_same_events_are_one(ours, theirs):
    def content(event):
        return repr(
            (
                event.kind,
                event.first,
                event.actors,
                event.classes,
                event.count,
                event.places,
                event.ranges,
                event.apogees,
            )
        )

    here = sorted((content(ours[a]), content(theirs[b])) for a, b in pairs(ours, theirs, WITHIN))
    there = sorted((content(ours[b]), content(theirs[a])) for a, b in pairs(theirs, ours, WITHIN))
    assert here == there


@given(ours=ledgers, theirs=ledgers, order=st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(ours, theirs, order):
    first = compare(ours, theirs, heard_all).counts()
    order.shuffle(ours)
    order.shuffle(theirs)
    assert compare(ours, theirs, heard_all).counts() == first


@given(ours=ledgers, theirs=ledgers)
def test_only_events_that_may_be_one_are_paired(ours, theirs):
    for here, there in pairs(ours, theirs, WITHIN):
        assert ours[here].kind == theirs[there].kind
        assert days_apart(ours[here], theirs[there]) <= 1
        assert weight(ours[here], theirs[there], WITHIN) == weight(theirs[there], ours[here], WITHIN) is not None


@given(event=ledgers)
def test_what_weighs_nothing_differs_in_nothing(event):
    for one in event:
        assert weight(one, one, WITHIN) == 0
        for other in event:
            if weight(one, other, WITHIN) == 0:
                assert differences(one, other, WITHIN) == ()


worths = st.integers(2, 5).flatmap(
    lambda rights: st.lists(
        st.dictionaries(st.integers(0, rights - 1), st.integers(1, 30), max_size=rights), min_size=1, max_size=5
    )
)


@given(offers=worths)
def test_no_pairing_is_worth_more(offers):
    found = best(offers)
    assert len({left for left, _ in found}) == len({right for _, right in found}) == len(found)
    rights = [*range(5), *[-1] * len(offers)]
    most = max(
        sum(offers[left].get(right, 0) for left, right in enumerate(order))
        for order in set(permutations(rights, len(offers)))
    )
    assert sum(offers[left][right] for left, right in found) == most


def test_two_launches_of_one_day_stay_two():
    near = launch(classes=("SRBM",), count=2, ranges=(650.0,))
    far = launch(classes=("ICBM",), count=1, apogees=(6000.0,))
    found = pairs([far, near], [near, far], WITHIN)
    assert found == [(0, 1), (1, 0)]
