"""One text as the judge asks for it: where its words stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from topic_queries import articles

from monitor.text.said import cut as cut_with_others
from monitor.text.tokens import tokenize
from monitor.topics.field_text import FieldText


@given(articles, st.data())
def test_words_stand_where_the_text_has_them(one, data):
    for text in (one.title, one.summary, one.body):
        cut = tokenize(text)
        if not len(cut):
            continue
        first = data.draw(st.integers(0, len(cut) - 1))
        after = data.draw(st.integers(first + 1, len(cut)))
        assert FieldText(text).place(first, after) == (cut.starts[first], cut.ends[after - 1])
        before = FieldText(text, *cut_with_others([text, "東京"])[0])
        for begin, end in ((first, after), (0, 1), (first, after)):
            assert before.place(begin, end) == (cut.starts[begin], cut.ends[end - 1])


def test_a_word_that_is_part_of_others_is_found_where_it_stands_alone():
    text = "Unfired, misfired: fired; fired"
    assert [text[slice(*FieldText(text).place(number, number + 1))] for number in range(4)] == [
        "Unfired",
        "misfired",
        "fired",
        "fired",
    ]
    assert FieldText(text).place(3, 4) == (26, 31)


def test_soft_hyphens_do_not_move_words():
    text = "\u00adThe mis\u00adsile\u00ad was\u00ad \u00ad\u00adfired"
    assert [text[slice(*FieldText(text).place(number, number + 1))] for number in range(4)] == [
        "The",
        "mis\u00adsile",
        "was",
        "fired",
    ]


def test_words_of_a_long_text_are_found_however_many_are_asked_for():
    text = "The port, the har\u00adbour and the quay. " * 60
    field, cut = FieldText(text), tokenize(text)
    assert [field.place(at, at + 1) for at in range(len(cut))] == list(zip(cut.starts, cut.ends, strict=True))
