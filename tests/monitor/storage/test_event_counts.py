"""For which of the things that it tells an article is flagged: those to which the topic's words stand nearest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.ledger import TellingKey
from monitor.storage.event_counts import NEAR, Place, flagged_for

LAUNCH, MEETING = TellingKey(1, "launch", 1), TellingKey(1, "summit", 1)
TOLD: dict[TellingKey, list[Place]] = {LAUNCH: [(0, 5), (100, 110)], MEETING: [(900, 920)]}


def test_words_beside_the_launch_flag_for_the_launch() -> None:
    assert flagged_for([(60, 70)], TOLD) == {LAUNCH}
    assert flagged_for([(880, 890)], TOLD) == {MEETING}
    assert flagged_for([(60, 70), (880, 890)], TOLD) == {LAUNCH, MEETING}


def test_words_far_from_both_flag_for_neither() -> None:
    assert flagged_for([(500, 510)], TOLD) == set()
    assert flagged_for([], TOLD) == set()
    assert flagged_for([(0, 5)], {}) == set()


def test_words_among_those_of_the_launch_flag_for_the_launch_alone_however_near_others_stand_to_the_meeting() -> None:
    assert flagged_for([(2, 4), (925, 930)], TOLD) == {LAUNCH}
    assert flagged_for([(2, 4), (905, 910)], TOLD) == {LAUNCH, MEETING}


places = st.tuples(st.integers(0, 3000), st.integers(1, 40)).map(lambda one: (one[0], sum(one)))
told = st.dictionaries(
    st.sampled_from([LAUNCH, MEETING, TellingKey(1, "launch", 2)]), st.lists(places, min_size=1, max_size=4)
)


@given(st.lists(places, max_size=5), told, st.integers(0, 500))
def test_each_word_flags_by_itself_but_for_other_kinds_and_where_a_text_begins_makes_no_difference(
    words: list[Place], told: dict[TellingKey, list[Place]], ahead: int
) -> None:
    found = flagged_for(words, told)
    each = set().union(*(flagged_for([word], told) for word in words))
    assert found <= each
    assert bool(found) == bool(each)
    assert all(key in found for key in each if key.kind in {one.kind for one in found})
    moved = {key: [(one + ahead, end + ahead) for one, end in at] for key, at in told.items()}
    assert flagged_for([(one + ahead, end + ahead) for one, end in words], moved) == found
    touched = {
        key for key, at in told.items() for one, end in at for start, last in words if start <= end and one <= last
    }
    assert touched <= found
    assert flagged_for([(9000, 9000 + NEAR)], told) == set()
