"""Texts folded together are each laid flat as alone: every word one place behind where it stands in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.text.said import all_flat
from monitor.text.tokens import LONGEST_WORD, tokenize, words

PRINTED = st.text(st.sampled_from("aéßŁøİ導미ğž“”’–…€\u00ad\u200b\x01\x02 -'.\n0x"), max_size=60)
TEXTS = st.lists(PRINTED, max_size=40)


@given(TEXTS)
def test_each_word_stands_one_behind_its_place_in_the_text(texts):
    flats = list(all_flat(texts))
    assert len(flats) == len(texts)
    for text, flat in zip(texts, flats, strict=True):
        if flat is not None:
            assert flat.split() == words(text)
            assert (flat[0], flat[-1], len(flat)) == (" ", " ", len(text) + 2)
            assert [flat[start + 1 : end + 1] for start, end in places(text)] == words(text)


def places(text: str) -> list[tuple[int, int]]:
    cut = tokenize(text)
    return list(zip(cut.starts, cut.ends, strict=True))


def test_news_with_printers_signs_is_laid_flat():
    assert list(all_flat(["“Brüňn” – says Minister…", "Second"])) == ["  brunn    says minister  ", " second "]


def test_a_text_that_holds_the_sign_between_texts_is_left_to_others():
    assert list(all_flat(["plain", "a \x02 b"])) == [None, None]


def test_a_text_too_long_for_haste_is_left_to_others():
    assert list(all_flat(["x" * (LONGEST_WORD + 1)])) == [None]
