"""What holds of any text: quotes are of it, and without a weapon or a meeting there is nothing."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.facts.extract import facts
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import gazetteer

PIECES = [
    *(
        "North Korea",
        "fired",
        "two",
        "short\u2011range",
        "ballistic missiles",
        "from Sunan",
        "into the sea",
        "650 km",
        "(404 miles)",
    ),
    *(
        ".",
        ", ",
        "\n",
        "“",
        "’s",
        "Kim Jong Un",
        "met",
        "President",
        "Putin",
        "in Moscow",
        "summit",
        "on Tuesday",
        "the",
        "Mach 5",
    ),
    *("미사일", "2발을", "발사했다", "首脳会談", "导弹", "习近平", "会见", "\u0301", "ß", "İ", "👩‍🚀", "10:30 a.m."),
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=30).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS)
def test_every_quote_is_the_text_at_its_place(title, body):
    for fact in facts((("title", title), ("body", body)), None, gazetteer()):
        text = title if fact.where == "title" else body
        assert fact.quote == text[fact.start : fact.end]
        assert fact.quote
        assert fact.value != ""


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_plain_text_is_as_long_as_the_original(text):
    assert len(plain(text)) == len(text)


WORDS = "the market in Berlin rose 2 percent on Monday after Siemens said it had sold more than 300 km of track to Turkey .".split()  # noqa: SIM905


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_texts_without_a_weapon_or_a_meeting_say_nothing(seed):
    words = random.Random(seed).choices(WORDS, k=80)  # noqa: S311 - made-up prose, no secret
    assert facts((("body", " ".join(words)),), None, gazetteer()) == []


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_read_twice_it_says_the_same(body):
    assert facts((("body", body),), None, gazetteer()) == facts((("body", body),), None, gazetteer())
