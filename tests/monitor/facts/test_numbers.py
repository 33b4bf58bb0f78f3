"""Numbers and lengths: whatever can be written can be read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.facts.lengths import IN_KM, lengths
from monitor.facts.numbers import number

ONES = (  # noqa: SIM905
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
HAN = " 一二三四五六七八九"


def in_words(value: int) -> str:
    if value < 20:
        return ONES[value]
    if value < 100:
        rest = value % 10
        return TENS[value // 10 - 2] + (f"-{ONES[rest]}" if rest else "")
    rest = value % 100
    return f"{ONES[value // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")


def in_han(value: int) -> str:
    tens, ones = divmod(value, 10)
    return ("" if not tens else "十" if tens == 1 else HAN[tens] + "十") + (HAN[ones] if ones else "")


@given(st.integers(0, 999))
def test_words_are_read_back(value):
    assert number(in_words(value)) == value
    assert number(in_words(value).capitalize()) == value


@given(st.integers(0, 10**9))
def test_digits_are_read_back(value):
    assert number(f"{value:,}") == value
    assert number(str(value)) == value


@given(st.integers(1, 99))
def test_chinese_numerals_are_read_back(value):
    assert number(in_han(value)) == value


@given(st.text(max_size=12))
def test_what_is_no_number_is_none_and_nothing_breaks(text):
    value = number(text)
    assert value is None or value >= 0


@given(
    st.integers(1, 20000), st.sampled_from(["km", "miles", "kilometres", "nautical miles", "킬로미터", "公里", "キロ"])
)
def test_a_length_is_read_back_in_kilometres(value, unit):
    factor = {"miles": IN_KM["mi"], "nautical miles": IN_KM["nmi"]}.get(unit, 1.0)
    text = f"it flew {value:,} {unit} in all"
    (found,) = lengths(text)
    assert found.km == (pytest.approx(value * factor, abs=0.01),)
    assert text[found.start : found.end] == f"{value:,} {unit}"


@given(st.integers(10, 9000))
def test_a_right_conversion_agrees_and_one_of_twice_the_length_does_not(km):
    (right,) = lengths(f"flew {km} km ({km / IN_KM['mi']:.1f} miles)")
    (wrong,) = lengths(f"flew {km} km ({2 * km / IN_KM['mi']:.1f} miles)")
    assert right.conversions[0] is not None
    assert wrong.conversions[0] is not None
    assert (right.conversions[0].agrees, wrong.conversions[0].agrees) == (True, False)
