"""Sentences: where one ends and where none does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.sentences import sentence_starts
from monitor.text.tokens import tokenize


def sentences(text):
    """The words of each sentence."""
    tokens = tokenize(text)
    starts = [*sentence_starts(text, tokens), len(tokens)]
    return [" ".join(tokens.words[one:other]) for one, other in pairwise(starts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It flew. It fell.", ["it flew", "it fell"]),
        ("Mr. Kim met Gen. Lee. They talked.", ["mr kim met gen lee", "they talked"]),
        ("The U.S. Navy fired at 5 a.m. Monday. It hit.", ["the u s navy fired at 5 a m monday", "it hit"]),
        ("J. Smith of Acme Inc. spoke.", ["j smith of acme inc spoke"]),
        ("It cost 3.5 million. Nobody paid.", ["it cost 3 5 million", "nobody paid"]),
        ("See example.com for more. end", ["see example com for more end"]),
        ("Why? Nobody knows! So it is.", ["why", "nobody knows", "so it is"]),
        ("“It flew.” He left.", ["it flew", "he left"]),
        ("“Did it fly?” asked the minister.", ["did it fly asked the minister"]),
        ("Missile fired\nThe ministry said so", ["missile fired", "the ministry said so"]),
        ("Am 3. Oktober flog sie.", ["am 3 oktober flog sie"]),
        ("朝鲜发射导弹。日本抗议！", ["朝 鲜 发 射 导 弹", "日 本 抗 议"]),
        ("発射した。「落下した。」抗議", ["発 射 し た", "落 下 し た", "抗 議"]),
        ("미사일을 쐈다. 일본이 항의했다.", ["미 사 일 을 쐈 다", "일 본 이 항 의 했 다"]),
        ("मिसाइल दागी। जापान ने विरोध किया॥", ["मिसाइल दागी", "जापान ने विरोध किया"]),
        ("هل أطلق صاروخا؟ نعم", ["هل اطلق صاروخا", "نعم"]),
        ("Ракета запущена. Япония протестует.", ["ракета запущена", "япония протестует"]),
        ("", []),
        ("...", []),
    ],
)
def test_where_sentences_end(text, expected):
    assert sentences(text) == expected


@given(st.text(st.sampled_from('aB.!? \n。।؟"”éU1字\0') | st.characters(), max_size=60))
def test_every_word_is_in_one_sentence(text):
    tokens = tokenize(text)
    starts = sentence_starts(text, tokens)
    assert starts == sorted(set(starts))
    assert starts[:1] == ([0] if len(tokens) else [])
    assert all(0 <= start < len(tokens) for start in starts)


@pytest.mark.parametrize(
    "text", ["." * 300_000, ". " * 150_000, "a." * 150_000, ".\"'" * 100_000, " " * 300_000, "a" * 300_000]
)
def test_a_text_of_nothing_but_stops_is_read_once(text):
    assert len(sentence_starts(text, tokenize(text))) <= 150_001
