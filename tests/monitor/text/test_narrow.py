"""Cyrillic and Arabic folded by a table read as they do character by character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.text.narrow import END, folded_narrow
from monitor.text.normalise import letters
from monitor.text.said import all_words
from monitor.text.tokens import LONGEST_WORD, words

SCRIPTS = st.one_of(
    st.characters(min_codepoint=0x0400, max_codepoint=0x06FF), st.sampled_from("Aß\u00ad «’…\n\t\x01-導🙂\0")
)
TEXTS = st.text(SCRIPTS, max_size=30)


@given(TEXTS)
def test_what_is_folded_by_the_table_reads_as_ever(text):
    folded = folded_narrow(text)
    if folded is not None:
        assert folded == letters(text)


@given(st.lists(TEXTS, min_size=1, max_size=20))
def test_the_words_of_many_texts_are_those_of_each(texts):
    said = all_words(texts)
    if said is not None:
        assert said == [word for text in texts for word in (*words(text), END)]


def test_news_in_both_scripts_is_folded_by_the_table():
    assert folded_narrow("«Ёлка» – Объединённые") == " елка    объединенные"
    assert folded_narrow("أطلقت كوريّة صـاروخًا") == "اطلقت كوريه صاروخا"


def test_other_scripts_controls_and_letters_that_need_their_neighbours_are_left_to_others():
    for text in ("新聞", "a\0b", "и\u0306", "ќ", "é"):
        assert folded_narrow(text) is None


def test_german_is_cut_with_its_sharp_s_and_soft_hyphens():
    assert all_words(["Straße", "Ra\u00adkete"]) == ["strasse", END, "rakete", END]


def test_a_long_text_of_short_words_is_cut_with_the_others_and_a_long_word_is_not():
    assert all_words(["kurz " * LONGEST_WORD]) == ["kurz"] * LONGEST_WORD + [END]
    assert all_words(["x" * LONGEST_WORD]) == ["x" * LONGEST_WORD, END]
    assert all_words(["kurz " + "x" * (LONGEST_WORD + 1)]) is None
