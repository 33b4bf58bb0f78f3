"""Texts folded together are each laid flat as alone: every word one place behind where it stands in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.text.said import END, all_flat, cut
from monitor.text.tokens import LONGEST_WORD, tokenize, words

PRINTED = st.text(st.sampled_from("aéßŁøİ導미ğž“”’–…€\u00ad\u200b\x01\x02 -'.\n0x"), max_size=60)
TEXTS = st.lists(PRINTED, min_size=1, max_size=40)


@given(TEXTS)
def test_each_word_stands_one_behind_its_place_in_the_text(texts):
    flat = all_flat(texts)
    if flat is not None:
        *flats, rest = flat.split(END)
        assert (len(flats), rest) == (len(texts), "")
        for text, one in zip(texts, flats, strict=True):
            assert one.split() == words(text)
            assert (one[0], one[-1], len(one)) == (" ", " ", len(text) + 2)
            assert [one[start + 1 : end + 1] for start, end in places(text)] == words(text)


@given(TEXTS)
def test_texts_are_cut_into_their_words_each_where_it_stands(texts):
    for some in (texts, [*texts, "미사일 ß"]):  # the last has the others cut one by one
        for text, one in zip(some, cut(some), strict=True):
            assert one.words == words(text)
            if one.flat is not None:
                assert [one.flat[start + 1 : end + 1] for start, end in places(text)] == words(text)
            if one.dense is not None:
                assert [one.dense[start:end] for start, end in places(text)] == words(text)


def test_a_text_whose_letters_stand_side_by_side_is_folded_in_its_place():
    korean, german, odd = cut(["미사일 Test", "Über – uns", "dro­hne ß"])
    assert (korean.flat, korean.dense) == (None, "미사일 test")
    assert (german.flat, german.dense) == (" uber   uns ", None)
    assert odd == (["drohne", "ss"], None, None)


def places(text: str) -> list[tuple[int, int]]:
    cut = tokenize(text)
    return list(zip(cut.starts, cut.ends, strict=True))


def test_news_with_printers_signs_is_laid_flat():
    assert all_flat(["“Brüňn” – says Minister…", "Second"]) == f"  brunn    says minister  {END} second {END}"


def test_texts_that_hold_the_sign_between_them_are_left_to_others():
    assert all_flat(["plain", "a \x02 b"]) is None


def test_a_text_too_long_for_haste_is_left_to_others():
    assert all_flat(["x" * (LONGEST_WORD + 1)]) is None
