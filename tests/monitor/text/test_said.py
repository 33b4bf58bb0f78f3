"""The words of many texts at once are those of each, and stand where they stand in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.text.said import END, Said
from monitor.text.tokens import LONGEST_WORD, words

PRINTED = st.text(st.sampled_from("aéßŁøİ導미ğž“”’–…€\u00ad\u200b\x01\x02 -'.\n0x"), max_size=60)
TEXTS = st.lists(PRINTED, max_size=40)


def by_text(said: Said) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for word in said.words:
        if word == END:
            found.append([])
        else:
            found[-1].append(word)
    assert found.pop() == []
    return found


@given(TEXTS)
def test_the_words_of_many_texts_are_those_of_each(texts):
    assert by_text(Said(texts)) == [words(text) for text in texts]


@given(TEXTS)
def test_where_texts_are_laid_out_flat_each_word_stands_one_behind_its_place_in_the_text(texts):
    said = Said(texts)
    for number, text in enumerate(texts):
        flat = said.flat(number)
        if flat is not None:
            assert flat.split() == words(text)
            assert (flat[0], flat[-1], len(flat)) == (" ", " ", len(text) + 2)


def test_news_with_printers_signs_is_laid_out_flat_and_a_text_that_holds_the_end_sign_is_not():
    assert Said(["“Brüňn” – says Minister…", "Second"]).flat(0) == "  brunn    says minister  "
    assert Said(["plain", "a \x02 b"]).flat(0) is None
    assert by_text(Said(["plain", "a \x02 b"])) == [["plain"], ["a", "b"]]


def test_a_word_longer_than_counts_is_cut_among_others_too():
    assert by_text(Said(["x" * (LONGEST_WORD + 5), "short"])) == [["x" * LONGEST_WORD], ["short"]]
