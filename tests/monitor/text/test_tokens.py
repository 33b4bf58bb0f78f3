"""What a word is: one definition for judge and index, with its place in the original text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.normalise import WORD, fold
from monitor.text.tokens import LONGEST_WORD, aligned, first_words, tokenize, words

SCRIPTS = "aéßŁøİıΆςёйЇїと미사일각導弾が゙ｶﾞﾊﾟำเขี่क़षि्صَواريخأإىـשָׁa\u0301и\u0306ㅎ각ﷺ½㎞㈜ﬁ™…\u00a0\u00ad\u200d\u200b👩‍🚀🇰🇷0٣²_-'’ \n\0"
TEXTS = st.text(st.one_of(st.sampled_from(SCRIPTS), st.characters())) | st.text(st.sampled_from(SCRIPTS))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("North Korea's TWO missiles", ["north", "korea", "s", "two", "missiles"]),
        ("Résumé naïve Đà Nẵng", ["resume", "naive", "đa", "nang"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("e\u0301tat état", ["etat", "etat"]),
        ("탄도미사일을", ["탄", "도", "미", "사", "일", "을"]),
        ("\u1112\u1161\u11ab", ["한"]),
        ("ガス か\u3099 ｶﾞ", ["ガ", "ス", "が", "ガ"]),
        ("朝鲜发射 SRBM", ["朝", "鲜", "发", "射", "srbm"]),
        ("Ещё ракеты, мой", ["еще", "ракеты", "мой"]),
        ("мои\u0306", ["мой"]),
        ("صَارُوخ صـاروخ", ["صاروخ", "صاروخ"]),
        ("إطلاق اطلاق", ["اطلاق", "اطلاق"]),
        ("שָׁלוֹם", ["שלום"]),
        ("मिसाइल प्रक्षेपण", ["मिसाइल", "प्रक्षेपण"]),
        ("mis\u00adsile", ["missile"]),
        ("650㎞ ＮＡＴＯ", ["650km", "nato"]),
        ("a\0b\ud800c", ["a", "b", "c"]),
        ("👩‍🚀 up", ["up"]),
        ("Acme™ wins", ["acme", "wins"]),
    ],
)
def test_words_are_folded_so_that_spellings_meet(text, expected):
    assert tokenize(text).words == expected


def test_offsets_point_into_the_text_as_given():
    text = "Ça, e\u0301tat: 미사일 mis\u00adsile ½"
    tokens = tokenize(text)
    seen = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert seen == ["Ça", "e\u0301tat", "미", "사", "일", "mis\u00adsile", "½", "½"]


@given(TEXTS)
def test_words_alone_are_the_words_of_tokens(text):
    assert words(text) == tokenize(text).words


@given(TEXTS)
def test_offsets_are_in_order_and_inside_the_text(text):
    tokens = tokenize(text)
    assert tokens.starts == sorted(tokens.starts)
    assert tokens.ends == sorted(tokens.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(tokens.starts, tokens.ends, strict=True))


@given(TEXTS)
def test_a_word_is_its_own_only_word(text):
    for word in tokenize(text).words:
        assert tokenize(word).words == [word]


@given(TEXTS, TEXTS)
def test_texts_side_by_side_have_the_words_of_both(left, right):
    assert tokenize(f"{left} . {right}").words == tokenize(left).words + tokenize(right).words


def test_a_mountain_of_combining_marks_is_quick():
    assert tokenize("a" + "\u0301\u0323" * 200_000 + "b").words == ["ab"]


def test_an_endless_word_is_cut():
    assert [len(word) for word in tokenize("x" * 50_000 + " y").words] == [LONGEST_WORD, 1]


@given(TEXTS.map(lambda text: text * 9), st.integers(1, 12))
def test_the_first_words_of_a_long_text_are_those_of_the_whole(text, count):
    assert first_words(text, count) == words(text)[:count]


PRINTED = (
    st.text(
        st.sampled_from(
            "aB9 .,-ßæøÅ½ªÿµ\u00ad\u0327\u2019\u2018\u201c\u201d\u2013\u2014\u2026\u20ac\u2022\u2011\u200b\u00a0é\u0301\n\0"
        )
    )
    | TEXTS
)


@given(PRINTED)
def test_words_are_the_folded_letters_between_spaces(text):
    folded = fold(text)
    assert words(text) == WORD.findall(folded.text)
    assert [text[start:end] for start, end in zip(tokenize(text).starts, tokenize(text).ends, strict=True)] == [
        text[
            (folded.starts[m.start()] if folded.starts else m.start()) : (
                folded.ends[m.end() - 1] if folded.ends else m.end()
            )
        ]
        for m in WORD.finditer(folded.text)
    ]


@given(PRINTED)
def test_aligned_words_stand_where_they_stand_in_the_text(text):
    flat = aligned(text)
    if flat is not None:
        tokens = tokenize(text)
        assert flat.split() == tokens.words
        assert [(m.start(), m.end()) for m in re.finditer("[^ ]+", flat)] == list(
            zip(tokens.starts, tokens.ends, strict=True)
        )


def test_english_with_printed_signs_is_aligned():
    assert aligned("The ministry\u2019s word \u2013 \u201cno\u201d") == "the ministry s word    no "
    assert aligned("Missile fired") == "missile fired"
    assert aligned("미사일") is None
