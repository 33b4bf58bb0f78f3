"""Copies, later versions and neighbours: which two articles are one story."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import LAUNCH, OTHER, TEXT, told

from monitor.stories.likeness import likeness


def how(one: object, other: object) -> str:
    found = likeness(one, other)  # type: ignore[arg-type]
    return found.how if found else ""


def test_the_same_text_in_another_paper_is_a_copy() -> None:
    assert how(told(LAUNCH, TEXT), told(LAUNCH, TEXT, number=2, hours=5)) == "copy"


def test_a_copy_under_another_headline_is_a_copy() -> None:
    assert how(told(LAUNCH, TEXT), told("Rockets over the strait, says navy", TEXT, number=2, hours=5)) == "copy"


def test_a_copy_cut_to_its_first_paragraph_belongs_to_it() -> None:
    assert how(told(LAUNCH, TEXT), told(f"(LEAD) {LAUNCH}", TEXT.split(" It ")[0][:200], number=2, hours=1)) == "copy"


def test_a_later_state_of_a_text_is_a_version_of_it() -> None:
    longer = (
        f"{TEXT} The foreign minister called the launch an insult, and said that the meeting would go on all the same."
    )
    later = told("(2nd LD) Norland fires missiles into Pale Sea as leaders meet in harbour town", longer, number=2)
    assert how(told(LAUNCH, TEXT, publisher="wire"), later) == "version"
    rewritten = (
        longer.replace("short-range", "ballistic").replace("some 300", "about 350").replace("Thursday", "Friday")
    )
    assert how(told(LAUNCH, TEXT), told(f"{LAUNCH} today", rewritten, number=2, hours=2)) == "version"


def test_headlines_alone_tell_a_story_when_they_are_nearly_the_same() -> None:
    assert how(told(LAUNCH), told(f"{LAUNCH} in town", number=2, hours=3)) == "title"
    assert how(told(LAUNCH), told("Leaders of Norland and Sudmark meet as missiles fly", number=2, hours=3)) == ""


def test_nearly_the_same_headline_over_another_text_is_another_story() -> None:
    assert how(told("Norhaven Bank Corp 1st quarter net", OTHER), told("Sudmark Bank Corp 1st quarter net", TEXT)) == ""


def test_what_is_written_by_one_template_is_not_one_story() -> None:
    text = "{} sold fewer goods abroad for the {} month, said its office in {}; most of the fall is in {} sent by sea."
    one = told(
        "Exports of Norland fall for the third month",
        text.format("Norland", "third", "Norhaven", "timber, ore and salted herring"),
    )
    two = told(
        "Exports of Sudmark fall for the fourth month",
        text.format("Sudmark", "fourth", "Eastlock", "machines, paper and wool"),
        number=2,
    )
    assert how(one, two) == ""


def test_a_short_headline_tells_nothing_by_itself() -> None:
    assert how(told("Morning briefing"), told("Morning briefing", number=2)) == ""
    assert how(told("Morning briefing", TEXT), told("Morning briefing", TEXT, number=2)) == "copy"


def test_the_next_piece_of_a_series_is_another_story() -> None:
    title = "What the markets are doing this morning in Norhaven"
    assert how(told(title, TEXT, publisher="p"), told(title, OTHER, number=2, hours=24, publisher="p")) == ""
    assert how(told(title, publisher="p"), told(title, number=2, hours=48, publisher="p")) == ""


def test_other_figures_in_the_headline_are_another_story_unless_it_moves_fast() -> None:
    seven, eight = (
        "Norland fires 7 missiles into the Pale Sea at dawn",
        "Norland fires 8 missiles into the Pale Sea at dawn",
    )
    assert how(told(seven), told(eight, number=2, hours=30)) == ""


def test_copies_in_scripts_without_spaces_are_told_too() -> None:
    korean = "북한이 28일 오전 동해상으로 단거리 탄도미사일 두 발을 발사했다고 합참이 말했다. 미사일은 300km를 날아 바다에 떨어졌다."
    chinese = "联合参谋本部说，北方于二十八日上午向东部海域发射了两枚短程弹道导弹，导弹飞行约三百公里后落入海中，没有人员伤亡。"
    for text in (korean, chinese):
        assert how(told(text[:16], text), told(f"[속보] {text[:16]}", text + text[:10], number=2)) == "copy"


@pytest.mark.parametrize("hours", [24 * 7 + 1, 24 * 30])
def test_after_a_week_the_same_headline_is_another_story(hours: int) -> None:
    assert how(told(LAUNCH, TEXT), told(LAUNCH, TEXT, number=2, hours=hours)) == ""


_SAID = "norland fires two missiles pale sea leaders meet harbour 북 한 導 弹 7 8"
WORDS = st.lists(st.sampled_from(_SAID.split(" ")), max_size=14)


@given(WORDS, WORDS, WORDS, WORDS, st.integers(0, 200), st.booleans())
def test_likeness_is_the_same_from_both_sides(
    title: list[str], other: list[str], text: list[str], other_text: list[str], hours: int, own: bool
) -> None:
    one = told(" ".join(title), " ".join(text * 3), publisher="a")
    two = told(" ".join(other), " ".join(other_text * 3), number=2, hours=hours, publisher="a" if own else "b")
    assert likeness(one, two) == likeness(two, one)


@given(WORDS, WORDS)
def test_keys_are_the_same_wherever_they_are_made(title: list[str], text: list[str]) -> None:
    one, two = (told(" ".join(title), " ".join(text), number=number) for number in (1, 2))
    assert one.keys == two.keys
    assert all(0 <= key < 2**31 for key in one.keys)
